from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.facts import Facts, ManyValued, Mask
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.domain.title_filter import GenreMatch, KindChoice, TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.catalogue_titles import CatalogueTitle, Showing

GENRES = ("Comedy", "Crime", "Drama", "Sci-Fi")
YEARS = (None, 1899, 1990, 1999, 2000, 2024)
LANGUAGES = ("ko", "en", "fr", "", "")
RUNTIMES = (None, 45, 90, 91, 240)
COUNTRIES = ((), ("US",), ("GB", "US"), ("SUHH",))
SERVICES = (
    (),
    (Showing("Netflix", "US", "2022-05-11", "a"), Showing("Netflix", "DE", "2019", "b")),
    (Showing("Hulu", "US", "2021", "a"), Showing("Netflix", "", "2022", "c")),
)

WithServices = tuple[Title, frozenset[str]]


@dataclass(frozen=True)
class Listed:
    """A catalogue's facts, and each title with the services that it was on."""

    facts: Facts
    titles: list[WithServices]


def listed(catalogue: Catalogue) -> Listed:
    titles = catalogue.titles(range(len(catalogue)))
    services = [frozenset(service for service, _, _ in catalogue.platforms(title.row)) for title in titles]
    return Listed(catalogue.facts, list(zip(titles, services, strict=True)))


def decade(title: Title) -> int:
    return 0 if title.year is None else title.year // 10 * 10


def passes(title: Title, services: frozenset[str], chosen: TitleFilter) -> bool:
    """The filter in plain words, one title at a time."""
    kinds = {KindChoice.ALL: set(Kind), KindChoice.FILMS: {Kind.FILM}}
    genres_fit = {
        GenreMatch.ANY: any(genre in title.genres for genre in chosen.genres),
        GenreMatch.ALL: all(genre in title.genres for genre in chosen.genres),
        GenreMatch.NONE: not any(genre in title.genres for genre in chosen.genres),
    }
    return (
        title.kind in kinds.get(chosen.kind, {Kind.SERIES, Kind.MINI_SERIES})
        and (not chosen.languages or title.language in chosen.languages)
        and (not chosen.genres or genres_fit[chosen.genre_match])
        and (not chosen.decades or decade(title) in chosen.decades)
        and (chosen.longest is None or (title.runtime is not None and title.runtime <= chosen.longest))
        and (not chosen.countries or bool(chosen.countries & set(title.countries)))
        and (not chosen.platforms or bool(chosen.platforms & services))
    )


def made_up(number: int) -> CatalogueTitle:
    return CatalogueTitle(
        movie_id=number + 1,
        imdb_id="",
        tmdb_id=None,
        name=f"Title {number}",
        original_name="",
        year=YEARS[number % 6],
        end_year=None,
        kind=list(Kind)[number % 5],
        kind_source="stated",
        genres=tuple(genre for bit, genre in enumerate(GENRES) if (number * 7) >> bit & 1),
        aliases=(),
        n_ratings=500 - number,
        language=LANGUAGES[number // 2 % 5],
        countries=COUNTRIES[number // 3 % 4],
        runtime=RUNTIMES[number // 7 % 5],
        showings=SERVICES[number // 5 % 3],
    )


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Listed:
    path = tmp_path_factory.mktemp("facts") / "catalogue.sqlite"
    write_catalogue(path, [made_up(number) for number in range(420)])
    with closing(Catalogue(path)) as catalogue:
        return listed(catalogue)


@pytest.fixture(scope="module")
def real(engine: Engine) -> Listed:
    return listed(engine.catalogue)


SMALL_FILTERS = st.builds(
    TitleFilter,
    kind=st.sampled_from(KindChoice),
    languages=st.frozensets(st.sampled_from(["ko", "en", "", "xx"]), max_size=3),
    genres=st.frozensets(st.sampled_from([*GENRES, "Opera"]), max_size=3),
    genre_match=st.sampled_from(GenreMatch),
    decades=st.frozensets(st.sampled_from([1890, 1990, 2000, 2020, 1800]), max_size=3),
    longest=st.none() | st.integers(0, 300),
    countries=st.frozensets(st.sampled_from(["US", "GB", "SUHH", "XX"]), max_size=2),
    platforms=st.frozensets(st.sampled_from(["Netflix", "Hulu", "Teletext"]), max_size=2),
)
REAL_FILTERS = st.builds(
    TitleFilter,
    kind=st.sampled_from(KindChoice),
    languages=st.frozensets(st.sampled_from(["en", "", "ko", "fr", "ja", "hi", "xx"]), max_size=4),
    genres=st.frozensets(st.sampled_from(["Crime", "Drama", "Comedy", "Animation", "Western"]), max_size=3),
    genre_match=st.sampled_from(GenreMatch),
    decades=st.frozensets(st.sampled_from([1920, 1950, 1980, 1990, 2000, 2010, 2020]), max_size=5),
    longest=st.none() | st.integers(20, 240),
    countries=st.frozensets(st.sampled_from(["US", "GB", "FR", "KR", "SUHH"]), max_size=3),
    platforms=st.frozensets(st.sampled_from(["Netflix", "Hulu", "Prime Video", "Disney+"]), max_size=3),
)
EACH = (
    TitleFilter(),
    TitleFilter(kind=KindChoice.FILMS),
    TitleFilter(kind=KindChoice.SERIES),
    TitleFilter(languages=frozenset({"ko", ""})),
    TitleFilter(genres=frozenset({"Crime", "Drama"})),
    TitleFilter(genres=frozenset({"Crime", "Drama"}), genre_match=GenreMatch.ALL),
    TitleFilter(genres=frozenset({"Crime", "Drama"}), genre_match=GenreMatch.NONE),
    TitleFilter(decades=frozenset({1990, 2020})),
    TitleFilter(longest=90),
    TitleFilter(countries=frozenset({"GB"})),
    TitleFilter(platforms=frozenset({"Hulu"})),
)


def expected(those: Listed, chosen: TitleFilter) -> list[bool]:
    return [passes(title, services, chosen) for title, services in those.titles]


@pytest.mark.parametrize("chosen", EACH)
def test_each_filter_by_itself(small: Listed, real: Listed, chosen: TitleFilter) -> None:
    for those in (small, real):
        mask = those.facts.mask(chosen)
        assert mask.tolist() == expected(those, chosen)
        assert mask.any()
        assert chosen.is_empty or not mask.all()


@settings(deadline=None, max_examples=400)
@given(SMALL_FILTERS)
def test_filters_together(small: Listed, chosen: TitleFilter) -> None:
    assert small.facts.mask(chosen).tolist() == expected(small, chosen)


@settings(deadline=None, max_examples=12)
@given(REAL_FILTERS)
def test_filters_together_on_the_real_catalogue(real: Listed, chosen: TitleFilter) -> None:
    assert real.facts.mask(chosen).tolist() == expected(real, chosen)


def genre_mask(facts: Facts, match: GenreMatch, *genres: str) -> Mask:
    return facts.mask(TitleFilter(genres=frozenset(genres), genre_match=match))


def test_all_of_the_genres_is_what_each_of_them_lets_through(real: Listed) -> None:
    crime, comedy = (genre_mask(real.facts, GenreMatch.ANY, genre) for genre in ("Crime", "Comedy"))
    assert np.array_equal(genre_mask(real.facts, GenreMatch.ALL, "Crime", "Comedy"), crime & comedy)
    assert np.array_equal(genre_mask(real.facts, GenreMatch.ANY, "Crime", "Comedy"), crime | comedy)
    assert np.array_equal(genre_mask(real.facts, GenreMatch.NONE, "Crime", "Comedy"), ~(crime | comedy))


def test_a_genre_that_no_title_has(small: Listed) -> None:
    assert not genre_mask(small.facts, GenreMatch.ANY, "Opera").any()
    assert not genre_mask(small.facts, GenreMatch.ALL, "Opera", "Drama").any()
    assert genre_mask(small.facts, GenreMatch.NONE, "Opera").all()


def test_how_genres_are_meant_does_not_matter_without_genres(small: Listed) -> None:
    for match in GenreMatch:
        assert genre_mask(small.facts, match).all()


def test_an_unknown_length_is_never_short_enough(small: Listed) -> None:
    mask = small.facts.mask(TitleFilter(longest=10_000))
    assert mask.tolist() == [title.runtime is not None for title, _ in small.titles]


@settings(deadline=None, max_examples=60)
@given(SMALL_FILTERS)
def test_a_count_is_what_the_choice_would_leave(small: Listed, chosen: TitleFilter) -> None:
    counts_are_what_choices_leave(small.facts, chosen)


@settings(deadline=None, max_examples=5)
@given(REAL_FILTERS)
def test_a_count_is_what_the_choice_would_leave_of_the_real_catalogue(real: Listed, chosen: TitleFilter) -> None:
    counts_are_what_choices_leave(real.facts, chosen)


def counts_are_what_choices_leave(facts: Facts, chosen: TitleFilter) -> None:
    """Each count beside a value is the number of titles left when that value alone is chosen of its filter."""
    cases: list[tuple[str, Callable[[Mask], dict[str, int] | dict[int, int]]]] = [
        ("languages", facts.language_counts),
        ("genres", facts.genre_counts),
        ("decades", facts.decade_counts),
        ("countries", facts.countries.counts),
        ("platforms", facts.platforms.counts),
    ]
    for field, counts in cases:
        others = replace(chosen, genre_match=GenreMatch.ANY, **{field: frozenset()})
        told = counts(facts.mask(others))
        left = {value: int(facts.mask(replace(others, **{field: frozenset({value})})).sum()) for value in told}
        assert told == left, field


def test_every_value_that_a_title_has_is_counted(small: Listed) -> None:
    facts, everything = small.facts, np.ones(len(small.titles), dtype=np.bool_)
    titles = [title for title, _ in small.titles]
    assert facts.language_counts(everything) == Counter(title.language for title in titles)
    assert facts.genre_counts(everything) == Counter(genre for title in titles for genre in title.genres)
    assert facts.countries.counts(everything) == Counter(code for title in titles for code in title.countries)
    assert facts.platforms.counts(everything) == Counter(name for _, services in small.titles for name in services)
    decades = facts.decade_counts(everything)
    assert decades == Counter(decade(title) for title in titles if title.year)
    assert list(decades) == [2020, 2000, 1990, 1890]


def test_values_that_are_left_by_nothing_are_counted_as_none(small: Listed) -> None:
    facts, nothing = small.facts, np.zeros(len(small.titles), dtype=np.bool_)
    counted = (facts.genre_counts(nothing), facts.decade_counts(nothing), facts.countries.counts(nothing))
    assert [set(counts.values()) for counts in counted] == [{0}, {0}, {0}]
    assert list(counted[0]) == list(GENRES)


def test_services_are_told_with_their_newest_date(small: Listed, real: Listed) -> None:
    assert list(zip(small.facts.platforms.names, small.facts.platform_dates, strict=True)) == [
        ("Hulu", "2021"),
        ("Netflix", "2022-05-11"),
    ]
    assert len(real.facts.platform_dates) == len(real.facts.platforms.names) > 0
    assert all(date[:2] == "20" for date in real.facts.platform_dates)


def test_a_fact_with_several_values() -> None:
    fact = ManyValued(
        rows=np.array([0, 0, 2, 3], dtype=np.int32),
        codes=np.array([0, 1, 1, 2], dtype=np.int16),
        names=("DE", "FR", "US"),
    )
    assert fact.mask(frozenset({"FR"}), 5).tolist() == [True, False, True, False, False]
    assert fact.mask(frozenset({"DE", "US"}), 5).tolist() == [True, False, False, True, False]
    assert fact.mask(frozenset({"XX"}), 5).tolist() == [False] * 5
    assert fact.mask(frozenset(), 5).tolist() == [False] * 5
    assert fact.counts(np.ones(5, dtype=np.bool_)) == {"DE": 1, "FR": 2, "US": 1}
    assert fact.counts(np.array([False, True, True, True, True])) == {"DE": 0, "FR": 1, "US": 1}


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Catalogue]:
    write_catalogue(tmp_path / "catalogue.sqlite", [])
    with closing(Catalogue(tmp_path / "catalogue.sqlite")) as catalogue:
        yield catalogue


def test_a_catalogue_without_titles(empty: Catalogue) -> None:
    assert len(empty) == 0
    assert empty.rows_of_ids([1]).tolist() == [-1]
    assert empty.search("heat").shape == (0,)


@pytest.mark.parametrize("chosen", EACH)
def test_nothing_to_filter(empty: Catalogue, chosen: TitleFilter) -> None:
    mask = empty.facts.mask(chosen)
    assert mask.shape == (0,)
    assert empty.facts.decade_counts(mask) == empty.facts.countries.counts(mask) == {}
