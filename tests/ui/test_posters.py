"""Generated posters: always the same, never alike, always readable, never cut."""

import os
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations, pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QImage, QPainter

from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.ui.posters.cache import PosterCache
from movierec_desktop.ui.posters.choice import MOTIFS
from movierec_desktop.ui.posters.colour import contrast, from_lch, to_lch
from movierec_desktop.ui.posters.layout import PosterLayout, lay_out, title_font, year_font
from movierec_desktop.ui.posters.painter import paint_art, paint_poster, render_poster
from movierec_desktop.ui.posters.spec import PosterSpec
from movierec_desktop.ui.posters.swatches import SWATCHES

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
SIZES = ((80.0, 120.0), (92.0, 138.0), (168.0, 252.0), (96.0, 144.0), (120.0, 180.0), (300.0, 450.0), (168.0, 240.0))
LONGEST = (
    "Night of the Day of the Dawn of the Son of the Bride of the Return of the Revenge of the Terror of the Attack "
    "of the Evil, Mutant, Hellbound, Flesh-Eating Subhumanoid Zombified Living Dead, Part 3"
)
NAMES = (
    "M", "$", "8½", "Up", "Q & A", "Heat", "WALL·E", "Apollo 13", "Koyaanisqatsi", "Amélie", "Ångström Öğrenci Ç",
    "Supercalifragilisticexpialidocious", "Donaudampfschifffahrtsgesellschaftskapitän", "Сталкер",
    "千と千尋の神隠し", "Spider-Man", "X-Men", "The Assassination of Jesse James by the Coward Robert Ford",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch", "باب الحديد", "W" * 60, "(500) Days, of; [Summer]",
    "Borat: Cultural Learnings of America for Make Benefit Glorious Nation of Kazakhstan", LONGEST,
)  # fmt: skip
GENRES = tuple(genre for genre in MOTIFS if genre)


@pytest.fixture(scope="module")
def family(qapp) -> str:
    for path in sorted(FONTS.glob("Inter*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))
    has_inter = "Inter" in QFontDatabase.families()
    return "Inter" if has_inter else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def spec_of(name: str, year: int | None = 1995, genres: tuple[str, ...] = ("Crime",)) -> PosterSpec:
    return PosterSpec.make(name, year, "" if year is None else str(year), genres)


def bytes_of(image: QImage) -> bytes:
    return bytes(image.constBits())


def art_of(spec: PosterSpec, width: float, height: float, layout: PosterLayout) -> tuple[QImage, int]:
    image = QImage(round(width), round(height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    letters = paint_art(painter, width, height, spec, layout)
    painter.end()
    return image, letters.text


def title_of(name: str, year: int | None = 1995, end_year: int | None = None) -> Title:
    return Title(0, 1, 1, "", None, name, name, year, end_year, Kind.FILM, "en", ("Crime", "Drama"), 170, 1)


def test_seed_is_the_same_on_every_machine():
    spec = PosterSpec.of(title_of("Heat"))
    assert spec == PosterSpec("Heat", 1995, "1995", ("Crime", "Drama"), 3616539403)
    assert PosterSpec.of(title_of("Heat", 1986)).seed != spec.seed
    assert PosterSpec.of(title_of("The Wire", 2002, 2008)).years_text == "2002–2008"


@pytest.mark.parametrize("genre", [*GENRES, ""])
def test_same_bytes_twice_and_in_threads(family, genre):
    specs = [spec_of(f"Title {number}", 1920 + number * 9, (genre,) if genre else ()) for number in range(12)]
    first = [bytes_of(render_poster(spec, 84, 126, 1.0, family)) for spec in specs]
    with ThreadPoolExecutor(3) as pool:
        again = list(pool.map(lambda spec: bytes_of(render_poster(spec, 84, 126, 1.0, family)), specs))
    assert first == again


@pytest.mark.parametrize("genre", GENRES)
def test_no_two_of_a_genre_are_alike(genre):
    layout = PosterLayout((), None, 80)
    images = [art_of(spec_of(f"Title {number}", 1994, (genre,)), 60, 90, layout)[0] for number in range(16)]
    for one, other in combinations(images, 2):
        pairs = zip(bytes_of(one)[::4], bytes_of(other)[::4], strict=True)
        assert sum(abs(a - b) > 6 for a, b in pairs) > 60 * 90 * 0.06


@pytest.mark.parametrize("genre", [*GENRES, ""])
def test_lettering_can_be_read_wherever_it_lies(family, genre):
    for number, year in enumerate(range(1915, 2026, 2)):
        spec = spec_of(
            ("The Long Goodbye", "Heat", "Once Upon a Time in the West")[number % 3] + str(year), year, (genre,)
        )
        layout = lay_out(spec, 96, 144, family)
        image, text = art_of(spec, 96, 144, layout)
        for line in layout.title:
            box = line.box.toAlignedRect().intersected(image.rect())
            under = {
                image.pixel(x, y) & 0xFFFFFF
                for y in range(box.top(), box.bottom(), 2)
                for x in range(box.left(), box.right(), 2)
            }
            assert min(contrast(text, colour) for colour in under) >= 4.5, spec


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES)
def test_every_title_lies_inside(family, name, size):
    check_layout(spec_of(name), *size, family)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(st.sampled_from("ABCDEFGHIWM mnopäÉß ЖЯ の千神'-:,.!?0123456789"), min_size=1, max_size=120),
    width=st.floats(80, 400),
)
def test_any_title_lies_inside(family, name, width):
    check_layout(spec_of(name), width, width * 1.5, family)


def check_layout(spec: PosterSpec, width: float, height: float, family: str) -> None:
    layout = lay_out(spec, width, height, family)
    sheet = QRectF(0, 0, width, height)
    for line in layout.title:
        assert sheet.contains(line.box), line
        metrics = QFontMetricsF(title_font(family, line.size, joined=layout.joined))
        assert metrics.horizontalAdvance(line.text) <= line.box.width() * 1.02 + 1
        ink = metrics.tightBoundingRect(line.text).translated(line.origin)
        assert sheet.contains(ink), line
        loose = 1 + max(3, line.size * 0.12)  # ink of a font that stands in is told in whole pixels
        assert line.box.adjusted(-loose, -2, loose, 2).contains(ink), line
        assert layout.year is None or ink.bottom() <= layout.year.box.top(), line
    for above, below in pairwise(layout.title):
        assert above.origin.y() < below.origin.y()
    if layout.year is not None:
        metrics = QFontMetricsF(year_font(family, layout.year.size))
        assert sheet.contains(QRectF(layout.year.box.left(), 1, metrics.horizontalAdvance(layout.year.text), 1))
    shown = "".join(line.text for line in layout.title)
    if layout.complete:
        assert bare(shown) == bare(" ".join(spec.name.upper().split()))
    else:
        assert len(bare(shown)) < len(bare(spec.name))
        assert layout.title[0].size == 7


def bare(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


@pytest.mark.parametrize("name", [name for name in NAMES if name.isascii()])
def test_no_ink_leaves_the_sheet(family, name):
    """Letters are painted alone on a larger sheet: nothing may fall on its margin."""
    layout = lay_out(spec_of(name), 168, 252, family)
    image = QImage(208, 292, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(20, 20)
    for line in layout.title:
        painter.setFont(title_font(family, line.size, joined=layout.joined))
        painter.drawText(line.origin, line.text)
    painter.end()
    outside = [(x, y) for y in range(292) for x in (*range(24), *range(184, 208))]
    assert not any(image.pixel(x, y) for x, y in outside)
    assert not any(image.pixel(x, y) for x in range(208) for y in (*range(24), *range(268, 292)))


def test_only_the_longest_title_at_the_smallest_size_is_shortened(family):
    assert lay_out(spec_of(LONGEST), 168, 252, family).complete
    assert all(lay_out(spec_of(name), 168, 252, family).complete for name in NAMES)
    shortened = lay_out(spec_of(LONGEST * 3), 96, 144, family)
    assert not shortened.complete
    assert shortened.title[-1].text.endswith("…")


def test_small_posters_are_pictures_only(family):
    layout = lay_out(spec_of("Heat"), 64, 96, family)
    assert layout.title == ()
    assert layout.year is None


def test_short_words_are_set_larger_than_long_ones(family):
    sizes = [
        lay_out(spec_of(name), 168, 252, family).title[0].size for name in ("M", "Heat", "The Shawshank Redemption")
    ]
    assert sizes == sorted(sizes, reverse=True)


def test_a_right_to_left_title_stands_right(family):
    layout = lay_out(spec_of("باب الحديد"), 168, 252, family)
    assert layout.year is not None
    assert layout.year.box.right() == pytest.approx(168 * 0.925)
    assert all(line.box.right() == pytest.approx(168 * 0.925) for line in layout.title)


def test_painting_into_a_rectangle_stays_inside_it(family):
    image = QImage(200, 300, QImage.Format.Format_ARGB32_Premultiplied)
    for radius in (0, 12):
        image.fill(0)
        painter = QPainter(image)
        paint_poster(painter, QRectF(20, 30, 120, 180), spec_of("Heat"), family, radius=radius)
        painter.end()
        assert image.pixel(19, 100) == image.pixel(141, 100) == image.pixel(60, 29) == image.pixel(60, 211) == 0
        assert image.pixelColor(80, 200).alpha() == 255
        assert (image.pixelColor(20, 30).alpha() == 0) == bool(radius)


def test_rounded_corners_are_clear_and_edges_are_full(family):
    image = render_poster(spec_of("Heat"), 84, 126, 2.0, family, radius=8)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (168, 252, 2.0)
    assert all(image.pixelColor(x, y).alpha() == 0 for x in (0, 167) for y in (0, 251))
    assert image.pixelColor(84, 0).alpha() == 255


def test_cache_draws_once_and_stays_within_its_bytes(family):
    one = 40 * 60 * 4
    cache = PosterCache(3 * one, family)
    titles = [title_of(f"Title {number}") for number in range(5)]
    first = cache.pixmap(titles[0], 40, 60, 1.0)
    assert cache.pixmap(PosterSpec.of(titles[0]), 40, 60, 1.0).cacheKey() == first.cacheKey()
    for title in titles[1:]:
        cache.pixmap(title, 40, 60, 1.0)
        assert cache.store.used_bytes <= 3 * one
    assert len(cache.store) == 3
    assert cache.pixmap(titles[0], 40, 60, 1.0).cacheKey() != first.cacheKey()


def test_cache_forgets_what_was_used_longest_ago(family):
    cache = PosterCache(2 * 40 * 60 * 4, family)
    kept = cache.pixmap(spec_of("Kept"), 40, 60, 1.0)
    cache.pixmap(spec_of("Dropped"), 40, 60, 1.0)
    cache.pixmap(spec_of("Kept"), 40, 60, 1.0)
    cache.pixmap(spec_of("New"), 40, 60, 1.0)
    assert cache.pixmap(spec_of("Kept"), 40, 60, 1.0).cacheKey() == kept.cacheKey()
    cache.store.clear()
    assert (len(cache.store), cache.store.used_bytes) == (0, 0)


def test_a_poster_larger_than_the_cache_is_drawn_and_not_kept(family):
    cache = PosterCache(100, family)
    pixmap = cache.pixmap(spec_of("Heat"), 40, 60, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (80, 2.0)
    assert (len(cache.store), cache.store.used_bytes) == (0, 0)


def test_every_genre_has_motifs_and_palettes():
    assert MOTIFS.keys() == SWATCHES.keys()
    assert all(len(swatches) >= 4 for swatches in SWATCHES.values())


@pytest.mark.parametrize("colour", [0x000000, 0xFFFFFF, 0xC8413A, 0x2FB3B5, 0x808080])
def test_colours_survive_the_way_through_oklch(colour):
    back = from_lch(to_lch(colour))
    assert all(abs((colour >> shift & 255) - (back >> shift & 255)) <= 1 for shift in (0, 8, 16))
