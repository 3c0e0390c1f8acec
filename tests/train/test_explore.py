"""The report as files: what `movierec explore` writes, and that the same data give the same bytes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib import font_manager

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.clean import CleanData, clean
from movierec_desktop.train.datasets import read_dataset
from movierec_desktop.train.explore.plate import Plate
from movierec_desktop.train.explore.report import TOPICS, write_report

EVIL = "<script>alert(1)</script> & $5 to $9"
HALF_STARS_FROM = int(datetime(2003, 2, 18, 22, 13, tzinfo=UTC).timestamp())
YEAR = 365 * 86_400
N_TITLES = 60
ROOT = Path(__file__).resolve().parents[2]


def quiet(text: str) -> None:
    """No progress."""


def write_set(folder: Path, lines: list[str], movies: list[str]) -> Path:
    folder.mkdir(parents=True)
    (folder / "ratings.csv").write_text("\n".join(["userId,movieId,rating,timestamp", *lines]) + "\n", encoding="utf-8")
    (folder / "movies.csv").write_text("\n".join(["movieId,title,genres", *movies]) + "\n", encoding="utf-8")
    return folder


def rich_set(folder: Path) -> Path:
    """60 people over six years, few titles with most ratings, half stars from one moment on, odd names, odd lines."""
    generator = np.random.default_rng(3)
    weights = 1 / np.arange(1, N_TITLES + 1)
    lines = ["1,1,7.0,1000000000", "1,1,oops,1000000000", "1,999,4.0,1000000000"]
    for person in range(60):
        start = HALF_STARS_FROM + (int(generator.integers(-3 * YEAR, 3 * YEAR)) if person else 0)
        n = int(generator.integers(20, 45))
        for place, title in enumerate(generator.choice(N_TITLES, size=n, replace=False, p=weights / weights.sum())):
            moment = start + place * 3600
            halves = int(np.clip(generator.normal(7, 2), 1, 10))
            if moment < HALF_STARS_FROM:
                halves = max(2, halves // 2 * 2)
            elif place == 0:
                halves = 7
            lines.append(f"{person + 1},{title + 1},{halves / 2},{moment}")
    lines.append(lines[-1])
    genres = ["Drama", "Comedy|Drama", "$1$|<b>", "(no genres listed)", "Horror|\N{GRINNING FACE}"]
    movies = [f'1,"{EVIL} (1999)",Drama', "2,千と千尋の神隠し (2001),Drama|Animation", "3,Undated,Comedy"]
    movies += [f"{title},Story {title} ({1930 + title}),{genres[title % 5]}" for title in range(4, N_TITLES + 5)]
    return write_set(folder, lines, movies)


def bare_set(folder: Path) -> Path:
    """One person, whole stars, one time, no genre and no year."""
    return write_set(
        folder,
        [f"1,{title},4.0,1000000000" for title in range(1, 4)],
        [f"{title},Story {title}," for title in (1, 2, 3)],
    )


def read(*folders: Path) -> CleanData:
    return clean([read_dataset(folder) for folder in folders])


class Page(HTMLParser):
    """What a page holds: tags with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "source", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rich_set(tmp_path_factory.mktemp("rich") / "ml-latest-<small>")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("report")


@pytest.fixture(scope="module")
def plates(folder: Path, out: Path) -> dict[str, Plate]:
    return {plate.name: plate for plate in write_report(read(folder), out, quiet)}


@pytest.fixture(scope="module")
def page(plates: dict[str, Plate], out: Path) -> Page:
    return Page((out / "index.html").read_text(encoding="utf-8"))


def test_every_topic_has_its_figure_as_svg_and_png(plates: dict[str, Plate], page: Page, out: Path) -> None:
    assert len(plates) == len(TOPICS)
    assert {path.name for path in (out / "figures").iterdir()} == {
        f"{name}.{ending}" for name in plates for ending in ("svg", "png")
    }
    assert [source["srcset"] for source in page.all("source")] == [f"figures/{name}.svg" for name in plates]
    assert [image["src"] for image in page.all("img")] == [f"figures/{name}.png" for name in plates]
    for image in page.all("img"):
        assert len(image["alt"] or "") > 20
        assert int(image["width"] or 0) > int(image["height"] or 0) > 0
    for attributes in page.all("a"):
        target = attributes["href"] or ""
        assert target.removeprefix("#") in {*plates, "cleaning"} if target[0] == "#" else (out / target).is_file()


def test_the_page_is_whole_and_needs_nothing_from_elsewhere(page: Page, out: Path) -> None:
    assert page.open == []
    source = (out / "index.html").read_text(encoding="utf-8")
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in page.tags}
    assert "url(" not in source
    assert "@import" not in source
    assert "prefers-color-scheme: dark" in source
    for svg in (out / "figures").glob("*.svg"):
        assert 'href="http' not in svg.read_text(encoding="utf-8")


def test_names_from_the_data_are_plain_text(page: Page) -> None:
    assert f"{EVIL} (1999)" in page.text
    assert "千と千尋の神隠し (2001)" in page.text
    assert "ml-latest-<small>" in page.text


def test_every_caption_stands_on_the_page(plates: dict[str, Plate], page: Page, out: Path) -> None:
    numbers = json.loads((out / "numbers.json").read_text(encoding="utf-8"))
    for plate in plates.values():
        assert plate.finding in page.text
        assert numbers[plate.name]["finding"] == plate.finding
        assert "nan" not in plate.finding.split()


def test_the_captions_are_true(plates: dict[str, Plate], folder: Path) -> None:
    ratings = read(folder).ratings
    counts = ratings["movie_id"].value_counts().to_numpy()
    for_half = int(np.argmax(np.cumsum(counts) * 2 >= counts.sum())) + 1
    assert f"({for_half} of {len(counts)})" in plates["long-tail"].finding
    after = ratings["timestamp"] >= HALF_STARS_FROM
    assert plates["half-stars"].finding.startswith("Half stars appear on 2003-02-18: 0\u00a0% of the")
    assert plates["half-stars"].numbers["n_before"] == int((~after).sum())
    assert plates["half-stars"].numbers["mean_after"] == pytest.approx(float(ratings["stars"][after].mean()))
    assert plates["activity"].numbers["median"] == float(ratings.groupby("person").size().median())
    assert plates["sparsity"].numbers["density"] == pytest.approx(len(ratings) / (60 * len(counts)))


def test_the_cleaning_log_is_told_and_kept(page: Page, out: Path) -> None:
    log = json.loads((out / "cleaning-log.json").read_text(encoding="utf-8"))
    one = log["datasets"][0]
    assert (one["bad_rows"], one["off_scale"], one["exact_duplicates"], one["without_title"]) == (1, 1, 1, 1)
    assert f"Of {one['rating_lines']:,}\u00a0lines of ratings 4 were dropped" in page.text
    assert "cannot be read" in page.text


def test_the_command_writes_the_same_bytes(folder: Path, plates: dict[str, Plate], out: Path, tmp_path: Path) -> None:
    call = ("movierec_desktop", "explore", "--data", folder, "--out", tmp_path / "page")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", *call],
        capture_output=True, encoding="utf-8", cwd=ROOT, timeout=300, check=False,
        env={**os.environ, "PYTHONUTF8": "1", "PYTHONHASHSEED": "7"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert plates["long-tail"].finding in done.stdout
    assert f"movierec: {len(TOPICS)} of {len(TOPICS)}: " in done.stderr
    written = {path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    again = {path.relative_to(tmp_path / "page"): path for path in (tmp_path / "page").rglob("*") if path.is_file()}
    assert written.keys() == again.keys()
    assert [name for name, path in again.items() if path.read_bytes() != written[name]] == []


@pytest.fixture
def settings() -> Iterator[None]:
    """Somebody's own settings of matplotlib, which are left as they are and change nothing."""
    with mpl.rc_context({"font.size": 31, "axes.facecolor": "red", "svg.hashsalt": None}):
        yield


@pytest.mark.usefixtures("settings")
def test_data_with_next_to_nothing_in_them(tmp_path: Path) -> None:
    before, fonts = dict(mpl.rcParams), list(font_manager.fontManager.ttflist)
    old = tmp_path / "page" / "figures" / "genres.png"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"of an earlier report")
    plates = {plate.name: plate for plate in write_report(read(bare_set(tmp_path / "bare")), tmp_path / "page", quiet)}
    assert dict(mpl.rcParams) == before
    assert font_manager.fontManager.ttflist == fonts
    assert not sys.modules["matplotlib.pyplot"].get_fignums()
    assert not old.exists()
    page = Page((tmp_path / "page" / "index.html").read_text(encoding="utf-8"))
    assert {name for name, plate in plates.items() if plate.figure is None} == {
        "half-stars", "rating-drift", "genres", "genres-by-decade", "stars-by-decade", "genres-over-time",
        "decades-over-time",
    }  # fmt: skip
    assert len(page.all("img")) == len(TOPICS) - 7
    assert "These data have no half stars at all." in page.text
    assert "100\u00a0% of the ratings are 4 stars or more." in page.text
    assert "nan" not in page.text


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="--out"):
        write_report(read(bare_set(tmp_path / "bare")), tmp_path / "file" / "below", quiet)
