"""What is exported comes back: to the same profile, in every format, whatever the person said."""

import csv
import errno
import io
import json
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange.movielens_csv import read_people
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.exporting import FORMATS, export
from movierec_desktop.services.import_plan import Outcome
from movierec_desktop.services.importing import Importer
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState

_SAID = ["", "", "good", "=1+1", "'=quoted", "two\nlines", "a\rb\r\n", 'a "quoted", word', " padded ", "é ½ 한국"]
NOTES = st.sampled_from(_SAID) | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
TIMES = st.integers(100_000_000_000, 2_000_000_000_000)
STARS = st.integers(1, 10).map(lambda halves: halves / 2)


@st.composite
def states(draw: st.DrawFn) -> TitleState:
    stars = draw(st.none() | STARS)
    watched, listed, dismissed = draw(st.booleans()), draw(st.booleans()), draw(st.booleans())
    state = TitleState(
        stars=stars,
        rated_at=draw(TIMES) if stars is not None else None,
        watched=watched,
        watched_at=draw(st.none() | TIMES) if watched else None,
        listed=listed,
        listed_at=draw(TIMES) if listed else None,
        dismissed=dismissed,
        dismissed_at=draw(TIMES) if dismissed else None,
        note=draw(NOTES),
    )
    return state if not state.is_empty else replace(state, stars=3.0, rated_at=draw(TIMES))


@st.composite
def states_with_own_marks(draw: st.DrawFn) -> TitleState:
    """With wrong reasons, which only rated titles can be, and titles that were not seen."""
    state = draw(states() | st.just(TitleState(unseen=True, unseen_at=1_700_000_000_000)))
    if state.stars is not None and draw(st.booleans()):
        state = replace(state, doubted=True, doubted_at=draw(TIMES))
    return replace(state, unseen=True, unseen_at=draw(TIMES)) if draw(st.booleans()) else state


def fill(profile: Profile, engine: Engine, by_row: dict[int, TitleState]) -> None:
    titles = engine.catalogue.titles(by_row)
    with profile.writing():
        for title, state in zip(titles, by_row.values(), strict=True):
            profile.states.put(title.id, replace(state, label=title.label))


def there_and_back(engine: Engine, by_row: dict[int, TitleState], file_format: str, name: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder)
        with closing(Profile(path / "one.sqlite")) as one, closing(Profile(path / "two.sqlite")) as two:
            fill(one, engine, by_row)
            done = export(engine, one, file_format, path / name)
            assert done.n_titles == len(by_row)
            importer = Importer(engine, two)
            plan = importer.preview(path / name)
            assert sum(plan.counts.values()) == len(plan.rows)
            assert not plan.of(Outcome.REVIEW)
            assert not plan.of(Outcome.UNMATCHED)
            assert not plan.of(Outcome.SKIPPED)
            importer.carry_out(plan, name)
            assert two.states.all() == one.states.all()
            assert not Importer(engine, one).preview(path / name).changes


@pytest.mark.parametrize(
    ("file_format", "name"), [*((name, f"export.{name}") for name in FORMATS), ("letterboxd", "letterboxd.csv")]
)
def test_every_export_reads_back_to_the_same_profile(file_format: str, name: str, engine: Engine) -> None:
    """Any titles: films and series, with ids and without, those that share a name among them."""

    @settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
    @given(st.dictionaries(st.integers(0, len(engine.catalogue) - 1), states(), max_size=12))
    def holds(by_row: dict[int, TitleState]) -> None:
        there_and_back(engine, by_row, file_format, name)

    holds()


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.integers(0, 20_000), states_with_own_marks(), max_size=12))
def test_the_full_export_also_holds_wrong_reasons_and_what_was_not_seen(
    engine: Engine, by_row: dict[int, TitleState]
) -> None:
    there_and_back(engine, by_row, "json", "export.json")


def test_what_was_not_seen_is_told_to_no_other_service(engine: Engine, profile: Profile, tmp_path: Path) -> None:
    """Letterboxd, for one, takes a row without a rating for a film that was seen."""
    fill(profile, engine, {0: TitleState(unseen=True, unseen_at=1000), 1: TitleState(stars=4.0, rated_at=1000)})
    unseen = engine.catalogue.title(0).name
    for name in FORMATS:
        path = tmp_path / (f"out-{name}.csv" if name == "letterboxd" else f"out.{name}")
        done = export(engine, profile, name, path)
        assert done.n_titles == (2 if name == "json" else 1)
        if path.suffix != ".trakt":
            assert (unseen in path.read_text(encoding="utf-8")) == (name == "json")


@pytest.fixture
def filled(profile: Profile, engine: Engine) -> Profile:
    rows = engine.catalogue.rows_of_ids([6, 10005753856, 5618, 19]).tolist()
    said = (
        TitleState(stars=4.5, rated_at=1_700_000_000_000, note="=cmd"),
        TitleState(stars=2.0, rated_at=1_700_000_100_000),
        TitleState(watched=True),
        TitleState(listed=True, listed_at=1_700_000_200_000),
    )
    fill(profile, engine, dict(zip(rows, said, strict=True)))
    return profile


def test_an_imdb_export_has_imdbs_header_and_scale(filled: Profile, engine: Engine, tmp_path: Path) -> None:
    export(engine, filled, "imdb", tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["Title"]: row for row in csv.DictReader(file)}
    assert (rows["Heat"]["Const"], rows["Heat"]["Your Rating"], rows["Heat"]["Date Rated"]) == (
        "tt0113277", "9", "2023-11-14",
    )  # fmt: skip
    assert rows["Dark"]["Title Type"] == "TV Series"
    assert rows["Heat"]["MovieRec Note"] == "'=cmd"


def test_a_movielens_export_feeds_our_own_commands(filled: Profile, engine: Engine, tmp_path: Path) -> None:
    export(engine, filled, "movielens", tmp_path / "out.csv")
    (person,) = read_people(tmp_path / "out.csv").values()
    assert person.stars_by_movie == {6: 4.5, 10005753856: 2.0}


def test_a_letterboxd_export_never_calls_a_series_by_a_films_id(
    filled: Profile, engine: Engine, tmp_path: Path
) -> None:
    export(engine, filled, "letterboxd", tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        text = archive.read("ratings.csv").decode()
    rows = {row["Name"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
    assert (rows["Heat"]["tmdbID"], rows["Heat"]["Rating"]) == ("949", "4.5")
    assert rows["Dark"]["tmdbID"] == ""


def test_a_trakt_export_is_lists_by_kind(filled: Profile, engine: Engine, tmp_path: Path) -> None:
    export(engine, filled, "trakt", tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        (show,) = json.loads(archive.read("ratings-shows.json"))
        (listed,) = json.loads(archive.read("lists-watchlist.json"))
    assert (show["rating"], show["show"]["ids"]["imdb"], show["rated_at"]) == (
        4, "tt5753856", "2023-11-14T22:15:00.000Z",
    )  # fmt: skip
    assert listed["type"] == "movie"


def test_a_rating_of_a_title_that_the_catalogue_lacks_travels_in_the_full_export(
    filled: Profile, engine: Engine, tmp_path: Path
) -> None:
    with filled.writing():
        filled.states.put(10**9 + 7, TitleState("Gone (1950)", 4.0, 1_700_000_000_000))
        filled.settings.put("theme", "dark")
        filled.settings.put("tmdb_key", "secret")
        filled.waiting.add("x", json.dumps({"title": "King Kong", "stars": 3.0}), "review", None)
    export(engine, filled, "json", tmp_path / "out.json")
    assert "secret" not in (tmp_path / "out.json").read_text(encoding="utf-8")
    with closing(Profile(tmp_path / "other.sqlite")) as other:
        importer = Importer(engine, other)
        importer.carry_out(importer.preview(tmp_path / "out.json"), "out.json")
        assert other.states.all() == filled.states.all()
        assert other.settings.get("theme", "") == "dark"
        assert [json.loads(row.said)["title"] for row in other.waiting.all()] == ["King Kong"]


def test_the_same_profile_gives_the_same_bytes(filled: Profile, engine: Engine, tmp_path: Path) -> None:
    for name in FORMATS:
        one, two = (export(engine, filled, name, tmp_path / f"{n}.{name}").path.read_bytes() for n in (1, 2))
        assert one == two


def full_disk(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_place_that_cannot_be_written_keeps_the_older_file(
    filled: Profile, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.csv"
    path.write_text("older", encoding="utf-8")
    monkeypatch.setattr("movierec_desktop.exchange.whole_file.os.fsync", full_disk)
    for place in (path, tmp_path, tmp_path / "none" / "out.csv"):
        with pytest.raises(InputError):
            export(engine, filled, "imdb", place)
    assert path.read_text(encoding="utf-8") == "older"
    assert not list(tmp_path.glob(".*.part"))
