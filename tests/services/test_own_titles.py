"""Titles that the person added: in the catalogue, predicted by their facts, rated, exported, and found again."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import OWN_IDS_FROM, Kind, Title
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.exporting import FORMATS, export
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.library import Library
from movierec_desktop.services.own_titles import NEW, OwnTitles, adopt, own_id
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.services.similar import SimilarTitles
from movierec_desktop.store.profile import Profile

DRAMA = OwnTitle(
    NEW, "Moon over Busan", Kind.SERIES, 2025, "부산의 달", ("Drama", "Romance"), "ko", 60, ("KR",), "tt99999999"
)
MakeBundle = Callable[..., Path]


@pytest.fixture
def real(engine: Engine) -> Iterator[Engine]:
    """The real bundle, left as it was."""
    yield engine
    engine.adopt([])


def own_of(engine: Engine, profile: Profile) -> OwnTitles:
    adopt(engine, profile)
    return OwnTitles(engine, profile, Library(profile, engine.replaced))


def view_of(engine: Engine, stars: dict[int, float], model: str | None = None) -> TasteView:
    return TasteView(engine, model, stars)


def of_korean_series(engine: Engine, stars: float) -> dict[int, float]:
    facts = engine.catalogue.facts
    korean = facts.language_codes == facts.language_names.index("ko")
    series = np.flatnonzero(korean & facts.is_series & (facts.ids < OWN_IDS_FROM))[:20]
    films = np.flatnonzero(facts.is_film & ~korean)[:20]
    return {
        **{int(facts.ids[row]): stars for row in series},
        **{int(facts.ids[row]): 5.5 - stars for row in films},
    }


def test_who_loves_korean_series_is_told_more_of_one_than_who_hates_them(real: Engine, profile: Profile) -> None:
    title = own_of(real, profile).add(DRAMA)
    for model in (None, "content"):
        loving = view_of(real, of_korean_series(real, 5.0), model).predicted(title.row)
        hating = view_of(real, of_korean_series(real, 1.0), model).predicted(title.row)
        assert loving > hating + 1.0
        assert loving > view_of(real, {}, model).predicted(title.row) > hating


def test_the_facts_that_were_given_make_the_difference(real: Engine, profile: Profile) -> None:
    own = own_of(real, profile)
    drama = own.add(DRAMA)
    horror = own.add(OwnTitle(NEW, "Blood Cellar", Kind.FILM, 1988, "", ("Horror",), "en", 85, ("US",)))
    drama_row, horror_row = real.catalogue.rows_of_ids([drama.id, horror.id])
    view = view_of(real, of_korean_series(real, 5.0))
    assert view.predicted(int(drama_row)) > view.predicted(int(horror_row)) + 0.3


def test_a_title_has_the_weights_of_titles_with_its_facts(real: Engine, profile: Profile) -> None:
    """One of the catalogue, added once more by its facts alone, is predicted as it is itself."""
    unrated = np.flatnonzero(real.catalogue.rating_counts == 0)[101::25_000]
    own = own_of(real, profile)
    view_of_persona = of_korean_series(real, 4.0)
    for known in real.catalogue.titles(unrated):
        again = OwnTitle(
            NEW, f"{known.name} again", known.kind, known.year, "", known.genres, known.language, known.runtime,
            known.countries,
        )  # fmt: skip
        title = own.add(again)
        view = view_of(real, view_of_persona)
        assert view.predicted(title.row) == pytest.approx(view.predicted(known.row), abs=0.15)


def test_it_is_as_little_sure_as_any_title_that_nobody_rated(real: Engine, profile: Profile) -> None:
    title = own_of(real, profile).add(DRAMA)
    view = view_of(real, of_korean_series(real, 4.0))
    unrated = int(np.flatnonzero(real.catalogue.rating_counts == 0)[0])
    assert view.prediction(title.row).expected_error == view.prediction(unrated).expected_error
    explanation = view.explain(title.row)
    total = explanation.starting_point + sum(reason.contribution for reason in explanation.reasons)
    assert total == pytest.approx(view.predicted(title.row), abs=0.01)


def test_its_rating_counts(real: Engine, profile: Profile) -> None:
    title = own_of(real, profile).add(DRAMA)
    facts = real.catalogue.facts
    korean = (facts.language_codes == facts.language_names.index("ko")) & facts.is_series
    liked = view_of(real, {6: 3.0, title.id: 5.0})
    disliked = view_of(real, {6: 3.0, title.id: 0.5})
    assert liked.n_used == 2
    assert (liked.scores[korean] - disliked.scores[korean]).mean() > 0.15
    assert title.name in [reason.name for reason in liked.explain(int(np.flatnonzero(korean)[0])).reasons]


def test_it_is_found_filtered_listed_and_alike(real: Engine, profile: Profile) -> None:
    title = own_of(real, profile).add(DRAMA)
    catalogue = real.catalogue
    assert catalogue.search("moon busan")[0] == title.row
    assert catalogue.search("부산의")[0] == title.row
    assert catalogue.search("moon over busan 2025")[0] == title.row
    assert title.row not in catalogue.search("moon over bus 2024")
    chosen = TitleFilter(kind=KindChoice.SERIES, languages=frozenset({"ko"}), countries=frozenset({"KR"}), longest=60)
    assert catalogue.facts.mask(chosen)[title.row]
    assert not catalogue.facts.mask(TitleFilter(kind=KindChoice.FILMS))[title.row]
    assert catalogue.orders.newest[:2_000].tolist().count(title.row) == 1
    assert title.row in catalogue.orders.by_name
    assert catalogue.aliases(title.row) == ["부산의 달"]
    assert all(one.id != title.id for one in SimilarTitles(real).of(title.row).titles)
    only = np.zeros(len(catalogue), dtype=np.bool_)
    only[title.row] = True
    (listed,) = view_of(real, of_korean_series(real, 5.0)).top(10, only)
    assert listed.title == title


def test_removing_it_and_taking_that_back_keeps_what_was_said(real: Engine, profile: Profile) -> None:
    adopt(real, profile)
    library = Library(profile, real.replaced)
    own = OwnTitles(real, profile, library)
    n = len(real.catalogue)
    title = own.add(DRAMA)
    assert len(real.catalogue) == n + 1
    library.rate(title, 4.5)
    own.remove(title.id)
    assert len(real.catalogue) == n
    assert own.all() == []
    assert library.stars(title.id) == 4.5
    library.undo()
    assert real.catalogue.title(n) == title
    assert library.stars(title.id) == 4.5
    library.undo()
    library.undo()
    assert len(real.catalogue) == n
    assert library.stars(title.id) is None
    library.undo()
    with pytest.raises(InputError, match="not added by you"):
        own.remove(6)


def test_what_it_may_be_already_is_told_and_the_very_same_is_refused(real: Engine, profile: Profile) -> None:
    own = own_of(real, profile)
    heat = OwnTitle(NEW, "heat", Kind.FILM, 1995)
    assert own.candidates(heat)[0].label == "Heat (1995)"
    assert own.candidates(DRAMA) == []
    with pytest.raises(InputError, match=r"The catalogue has Heat \(1995\) already"):
        own.add(heat)
    with pytest.raises(InputError, match="The catalogue has Heat"):
        own.add(OwnTitle(NEW, "Something else", Kind.FILM, 2001, imdb_id="tt0113277"))
    other = own.add(heat, own.candidates(heat))
    assert other.is_own
    assert own.candidates(heat)[0].label == "Heat (1995)"
    with pytest.raises(InputError, match="You have added heat"):
        own.add(heat, own.candidates(heat))


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (OwnTitle(NEW, "", Kind.FILM), "no name"),
        (OwnTitle(NEW, "x" * 301, Kind.FILM), "shorten"),
        (OwnTitle(NEW, "One", Kind.UNKNOWN), "choose one of film"),
        (OwnTitle(NEW, "One", Kind.FILM, 1200), "from 1870"),
        (OwnTitle(NEW, "One", Kind.FILM, runtime=0), "minutes"),
        (OwnTitle(NEW, "One", Kind.FILM, imdb_id="113277"), "tt0113277"),
        (OwnTitle(NEW, "One", Kind.FILM, tmdb_id=-4), "TMDB"),
        (OwnTitle(NEW, "One", Kind.FILM, language="Korean"), "as in ko"),
    ],
)
def test_facts_that_cannot_be_are_told_in_a_line(real: Engine, profile: Profile, title: OwnTitle, told: str) -> None:
    with pytest.raises(InputError, match=told):
        own_of(real, profile).add(title)
    assert profile.own_titles.all() == []


def test_a_catalogue_that_brings_the_title_takes_over_what_was_said_of_it(
    make_bundle: MakeBundle, profile: Profile
) -> None:
    with closing(Engine(make_bundle("before", {1: "Heat"}))) as before:
        library = Library(profile, before.replaced)
        title = OwnTitles(before, profile, library).add(OwnTitle(NEW, "Ronin", Kind.FILM, 1990))
        library.rate(title, 4.0)
    with closing(Engine(make_bundle("after", {1: "Heat", 3: "Ronin"}))) as after:
        adopt(after, profile)
        library = Library(profile, after.replaced)
        assert len(after.catalogue) == 2
        assert library.stars(3) == 4.0
        assert view_of(after, {i: rating.stars for i, rating in library.ratings.items()}).n_used == 1
    with closing(Engine(make_bundle("again", {1: "Heat"}))) as again:
        adopt(again, profile)
        assert Library(profile, again.replaced).stars(title.id) == 4.0
        assert len(again.catalogue) == 2


def test_one_that_was_set_apart_stays_itself(make_bundle: MakeBundle, profile: Profile) -> None:
    folder = make_bundle("small", {1: "Heat", 3: "Ronin"})
    with closing(Engine(folder)) as engine:
        own = own_of(engine, profile)
        wanted = OwnTitle(NEW, "Ronin", Kind.FILM, 1990)
        own.add(wanted, own.candidates(wanted))
    with closing(Engine(folder)) as engine:
        adopt(engine, profile)
        assert len(engine.catalogue) == 3


def test_the_same_title_has_the_same_id_in_every_profile() -> None:
    assert own_id(DRAMA) == own_id(OwnTitle(NEW, "moon over BUSAN", Kind.MINI_SERIES, 2025))
    assert own_id(DRAMA) != own_id(OwnTitle(NEW, "Moon over Busan", Kind.FILM, 2025))
    assert OWN_IDS_FROM <= own_id(DRAMA) < 2 * OWN_IDS_FROM


def rated(engine: Engine, profile: Profile) -> Title:
    adopt(engine, profile)
    library = Library(profile, engine.replaced)
    title = OwnTitles(engine, profile, library).add(DRAMA)
    library.rate(title, 4.5)
    library.write_note(title, "twice")
    return title


def test_the_full_export_brings_it_to_another_profile_and_goes_back_as_one(
    real: Engine, profile: Profile, tmp_path: Path
) -> None:
    rated(real, profile)
    export(real, profile, "json", tmp_path / "all.json")
    before = profile.states.all()
    with closing(Profile(tmp_path / "other.sqlite")) as other:
        adopt(real, other)
        importer = Importer(real, other)
        importer.carry_out(importer.preview(tmp_path / "all.json"), "all.json")
        adopt(real, other)
        assert other.own_titles.all() == profile.own_titles.all()
        assert other.states.all() == before
        export(real, other, "json", tmp_path / "again.json")
        assert (tmp_path / "again.json").read_bytes() == (tmp_path / "all.json").read_bytes()
        again = importer.preview(tmp_path / "all.json")
        assert not again.is_written
        importer.undo()
        assert other.own_titles.all() == []
        assert other.states.all() == {}


@pytest.mark.parametrize("file_format", FORMATS)
def test_every_export_names_it_and_reads_back(real: Engine, profile: Profile, tmp_path: Path, file_format: str) -> None:
    title = rated(real, profile)
    path = tmp_path / f"export.{'zip' if file_format in ('letterboxd', 'trakt') else file_format}"
    assert export(real, profile, file_format, path).n_titles == 1
    with profile.writing():
        profile.ratings.remove(title.id)
    plan = Importer(real, profile).preview(path)
    assert [change.title_id for change in plan.changes] == [title.id]
    assert plan.changes[0].after.stars == 4.5


def test_damaged_titles_of_an_export_are_passed_over(real: Engine, profile: Profile, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    path.write_text(
        '{"format": "movierec-profile", "version": 1, "titles": [], "own_titles": [7, {"id": 6, "name": "x"},'
        ' {"id": 4503599627370500, "name": "x", "kind": "play", "added_at": "2026-01-01T00:00:00Z"},'
        ' {"id": 4503599627370500, "name": "x", "kind": "film", "added_at": "2026-01-01T00:00:00Z", "genres": ["a|b"]},'
        ' {"id": 4503599627370500, "name": "Good", "kind": "film", "added_at": "2026-01-01T00:00:00Z"}]}',
        encoding="utf-8",
    )
    assert [title.name for title in Importer(real, profile).preview(path).own_titles] == ["Good"]


def bring(importer: Importer, folder: Path, text: str) -> None:
    (folder / "mine.csv").write_text(text, encoding="utf-8")
    importer.carry_out(importer.preview(folder / "mine.csv"), "mine.csv")


LACKING = "title,year,rating\nMoon over Busan,2025,4.5\nHeat,1995,3\n"


def test_what_an_import_brings_home_waits_again_when_it_is_taken_back(
    real: Engine, profile: Profile, tmp_path: Path
) -> None:
    own, importer = own_of(real, profile), Importer(real, profile)
    bring(importer, tmp_path, LACKING)
    (waited,) = profile.waiting.all()
    title = own.add(DRAMA)
    bring(importer, tmp_path, LACKING)
    assert profile.waiting.all() == []
    assert {rating.title_id: rating.stars for rating in profile.ratings.all()} == {title.id: 4.5, 6: 3.0}

    importer.undo()
    assert profile.ratings.get(title.id) is None
    assert profile.waiting.all() == [waited]
    importer.undo()
    assert profile.waiting.all() == []


def test_a_row_that_came_home_and_waits_anew_is_as_it_was_after_each_import_that_is_taken_back(
    real: Engine, profile: Profile, tmp_path: Path
) -> None:
    own, importer = own_of(real, profile), Importer(real, profile)
    known = ["Heat,1995", "Alien,1979", "Speed,1994", "Casino,1995", "Ronin,1998"]
    expected = []
    for number in range(5):  # an import that does nothing is none that can be taken back
        expected.append((profile.waiting.all(), profile.waiting.count(), profile.ratings.count()))
        title = own.add(DRAMA) if number % 2 else None
        bring(
            importer,
            tmp_path,
            LACKING + "".join(f"{name},{stars}\n" for name, stars in zip(known, "12345"[: number + 1], strict=False)),
        )
        assert profile.waiting.count() == len(profile.waiting.all()) == 1 - number % 2
        if title is not None:
            own.remove(title.id)
    while expected:
        importer.undo()
        assert (profile.waiting.all(), profile.waiting.count(), profile.ratings.count()) == expected.pop()


def test_what_was_brought_home_is_settled_for_good_when_its_import_is_forgotten(
    real: Engine, profile: Profile, tmp_path: Path
) -> None:
    own, importer = own_of(real, profile), Importer(real, profile)
    bring(importer, tmp_path, LACKING)
    title = own.add(DRAMA)
    bring(importer, tmp_path, LACKING)
    for number in range(21):
        bring(importer, tmp_path, f"title,year,rating\nHeat,1995,{number % 5 + 1}\n")
    own.remove(title.id)
    for _ in range(20):
        importer.undo()
    assert profile.waiting.all() == []
    assert profile._connection.execute("SELECT count(*) FROM waiting_rows").fetchone() == (0,)


def test_a_title_of_an_import_that_was_kept_is_not_lost_with_a_later_import(
    real: Engine, profile: Profile, tmp_path: Path
) -> None:
    """Numbers of imports that were taken back are given again."""
    with closing(Profile(tmp_path / "other.sqlite")) as other:
        title = own_of(real, other).add(DRAMA)
        export(real, other, "json", tmp_path / "all.json")
    own, importer = own_of(real, profile), Importer(real, profile)
    importer.carry_out(importer.preview(tmp_path / "all.json"), "all.json")
    adopt(real, profile)
    library = Library(profile, real.replaced)
    library.rate(title, 4.0)
    importer.undo()
    assert [one.id for one in own.all()] == [title.id]
    library.unrate(title)
    bring(importer, tmp_path, "title,year,rating\nHeat,1995,3\n")
    importer.undo()
    assert [one.id for one in own.all()] == [title.id]
