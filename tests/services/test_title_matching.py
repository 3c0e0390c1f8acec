"""Which title a row means: certain, to be asked, or none. The rates are in docs/matching.md."""

from pathlib import Path

import pytest

from movierec_desktop.catalogue.title_names import head, name_forms
from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.title_matching import Certainty, TitleMatcher


@pytest.fixture(scope="module")
def matcher(engine: Engine) -> TitleMatcher:
    return TitleMatcher(engine.catalogue)


def found(matcher: TitleMatcher, engine: Engine, title: str, year: int | None = None, **facts: object) -> list[int]:
    """The ids of the one title that is certain."""
    match = matcher.match(ExchangeRow("", title, year, **facts))  # type: ignore[arg-type]
    assert match.certainty is Certainty.SURE, (title, match)
    return [title.id for title in engine.catalogue.titles(match.rows)]


@pytest.mark.parametrize(
    ("title", "year", "title_id"),
    [
        ("Heat", 1995, 6), ("HEAT", 1995, 6), ("Heat", 1972, 73608), ("12 Angry Men", 1957, 1203),
        ("12 Angry Men", 1997, 77846), ("Twelve Angry Men", 1957, 1203), ("Matrix, The", 1999, 2571),
        ("The Matrix", 1999, 2571), ("King Kong", 1933, 2366), ("King Kong", 2005, 41569),
        ("Amélie", 2001, 4973), ("Le fabuleux destin d'Amélie Poulain", 2001, 4973),
        ("Fabuleux destin d'Amélie Poulain, Le", 2001, 4973), ("Wall-E", 2008, 60069),
        ("Seven Samurai (Shichinin no samurai)", 1954, 2019), ("Fargo", 1996, 608), ("Fargo", 2014, 10002802850),
        ("Star Wars: Episode IV - A New Hope", 1977, 260), ("The Godfather: Part II", 1974, 1221),
        ("The Godfather Part 2", 1974, 1221), ("Se7en", 1995, 47),
    ],
)  # fmt: skip
def test_a_title_and_its_year(title: str, year: int, title_id: int, matcher: TitleMatcher, engine: Engine) -> None:
    assert found(matcher, engine, title, year) == [title_id]


def test_an_id_goes_before_any_title(matcher: TitleMatcher, engine: Engine) -> None:
    assert found(matcher, engine, "Something else", 1950, imdb_id="tt0113277") == [6]
    assert found(matcher, engine, "", movie_id=6) == [6]
    assert found(matcher, engine, "", tmdb_id=275, kind=Kind.FILM) == [608]
    assert found(matcher, engine, "", tmdb_id=70523, kind=Kind.SERIES) == [10005753856]


def test_the_kind_tells_a_film_from_a_series_of_the_same_name_and_year(matcher: TitleMatcher, engine: Engine) -> None:
    assert found(matcher, engine, "Dark", 2017, kind=Kind.SERIES) == [10005753856]
    assert found(matcher, engine, "Dark", 2017, kind=Kind.FILM) == [224344]
    assert matcher.match(ExchangeRow("", "Dark", 2017)).certainty is Certainty.REVIEW


def test_another_id_speaks_against_a_title_of_the_same_name(matcher: TitleMatcher) -> None:
    match = matcher.match(ExchangeRow("", "Heat", 1995, imdb_id="tt9999991"))
    assert match.certainty is Certainty.REVIEW


def test_a_series_is_no_film_of_its_name(matcher: TitleMatcher) -> None:
    match = matcher.match(ExchangeRow("", "Breaking Bad", 2008, kind=Kind.FILM))
    assert match.certainty is not Certainty.SURE


def test_a_year_that_is_far_off_is_asked(matcher: TitleMatcher, engine: Engine) -> None:
    match = matcher.match(ExchangeRow("", "Pulp Fiction", 1997))
    assert match.certainty is Certainty.REVIEW
    assert [title.id for title in engine.catalogue.titles(match.rows)] == [296]


def test_a_typing_error_in_a_long_name_is_forgiven(matcher: TitleMatcher, engine: Engine) -> None:
    assert found(matcher, engine, "The Silence of the Lamb", 1991) == [593]
    assert matcher.match(ExchangeRow("", "Heit", 1995)).certainty is not Certainty.SURE


def test_other_numbers_are_other_titles(matcher: TitleMatcher) -> None:
    assert matcher.match(ExchangeRow("", "The Godfather: Part III", 1974)).certainty is not Certainty.SURE


def test_without_a_year_only_a_clear_lead_is_certain(matcher: TitleMatcher, engine: Engine) -> None:
    assert found(matcher, engine, "Pulp Fiction") == [296]
    assert found(matcher, engine, "Heat") == [6]
    assert matcher.match(ExchangeRow("", "King Kong")).certainty is Certainty.REVIEW


@pytest.mark.parametrize("title", ["", "???", "A Film That Nobody Ever Made", "x" * 5000, "(1995)", "\0", "🎬"])
def test_what_nobody_made_is_none(title: str, matcher: TitleMatcher) -> None:
    for year in (None, 1987, 1800, 2099):
        assert matcher.match(ExchangeRow("", title, year)).certainty is not Certainty.SURE


def test_forms_of_a_name() -> None:
    assert name_forms("City of Lost Children, The (Cité des enfants perdus, La)") == [
        "City of Lost Children, The (Cité des enfants perdus, La)",
        "The City of Lost Children",
        "La Cité des enfants perdus",
    ]
    assert [head(name) for name in ("Dune: Part One", "Heat", "Face/Off", "Ocean's Eleven")] == ["Dune", "", "Face", ""]


def test_the_measured_rates_are_what_is_asked_for() -> None:
    """docs/matching.md is written by `movierec evaluate-matching`; precision 99.5 %, recall 97 %."""
    text = (Path(__file__).parents[2] / "docs" / "matching.md").read_text(encoding="utf-8")
    rows = [
        line.split("|") for line in text.splitlines() if line.startswith(("| MovieTweetings |", "| ml-latest-small |"))
    ]
    assert len(rows) == 2
    for cells in rows:
        precision, recall = (float(cell.strip().removesuffix("%")) for cell in cells[5:7])
        assert precision >= 99.5
        assert recall >= 97.0
