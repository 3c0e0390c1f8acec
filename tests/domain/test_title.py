from dataclasses import replace

import pytest

from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter

HEAT = Title(
    row=0,
    id=6,
    movie_id=6,
    imdb_id="tt0113277",
    tmdb_id=949,
    name="Heat",
    original_name="",
    year=1995,
    end_year=None,
    kind=Kind.FILM,
    language="en",
    genres=("Crime",),
    runtime=170,
    n_ratings=100,
)


@pytest.mark.parametrize(
    ("year", "end_year", "label"),
    [
        (1995, None, "Heat (1995)"),
        (1995, 1995, "Heat (1995)"),
        (1995, 1998, "Heat (1995\N{EN DASH}1998)"),
        (None, None, "Heat"),
    ],
)
def test_a_label_carries_the_years_that_are_known(year: int | None, end_year: int | None, label: str) -> None:
    assert replace(HEAT, year=year, end_year=end_year).label == label


def test_series_and_mini_series_are_series() -> None:
    assert [kind for kind in Kind if kind.is_series] == [Kind.SERIES, Kind.MINI_SERIES]


def test_a_filter_is_empty_only_when_nothing_is_set() -> None:
    assert TitleFilter().is_empty
    for chosen in (
        TitleFilter(kind=KindChoice.FILMS),
        TitleFilter(languages=frozenset({""})),
        TitleFilter(genres=frozenset({"Crime"})),
        TitleFilter(decades=frozenset({1990})),
    ):
        assert not chosen.is_empty
