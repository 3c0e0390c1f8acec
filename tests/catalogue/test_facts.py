from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.catalogue_titles import CatalogueTitle

GENRES = ("Comedy", "Crime", "Drama", "Sci-Fi")
YEARS = (None, 1899, 1990, 1999, 2000, 2024)


def passes(title: Title, chosen: TitleFilter) -> bool:
    """The filter in plain words, one title at a time."""
    kind_fits = {
        KindChoice.ALL: True,
        KindChoice.FILMS: title.kind is Kind.FILM,
        KindChoice.SERIES: title.kind in (Kind.SERIES, Kind.MINI_SERIES),
    }[chosen.kind]
    decade = 0 if title.year is None else title.year // 10 * 10
    return (
        kind_fits
        and (not chosen.languages or title.language in chosen.languages)
        and (not chosen.genres or bool(chosen.genres & set(title.genres)))
        and (not chosen.decades or decade in chosen.decades)
    )


def made_up(number: int) -> CatalogueTitle:
    return CatalogueTitle(
        movie_id=number + 1,
        imdb_id="",
        tmdb_id=None,
        name=f"Title {number}",
        original_name="",
        year=YEARS[number % len(YEARS)],
        end_year=None,
        kind=list(Kind)[number % len(Kind)],
        kind_source="stated",
        genres=tuple(genre for bit, genre in enumerate(GENRES) if (number * 7) >> bit & 1),
        aliases=(),
        n_ratings=200 - number,
    )


@pytest.fixture(scope="module")
def made_up_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import sqlite3

    path = tmp_path_factory.mktemp("facts") / "catalogue.sqlite"
    write_catalogue(path, [made_up(number) for number in range(120)])
    with closing(sqlite3.connect(path)) as database:
        for place, language in enumerate(("ko", "en", "fr")):
            database.execute("UPDATE titles SET language = ? WHERE row % 5 = ?", (language, place))
        database.commit()
    return path


FILTERS = st.builds(
    TitleFilter,
    kind=st.sampled_from(KindChoice),
    languages=st.frozensets(st.sampled_from(["ko", "en", "", "xx"]), max_size=3),
    genres=st.frozensets(st.sampled_from([*GENRES, "Opera"]), max_size=3),
    decades=st.frozensets(st.sampled_from([1890, 1990, 2000, 2020, 1800]), max_size=3),
)


@settings(deadline=None, max_examples=200)
@given(FILTERS)
def test_a_mask_lets_through_what_the_words_say(made_up_catalogue: Path, chosen: TitleFilter) -> None:
    with closing(Catalogue(made_up_catalogue)) as catalogue:
        titles = catalogue.titles(range(len(catalogue)))
        assert catalogue.facts.mask(chosen).tolist() == [passes(title, chosen) for title in titles]


def test_masks_of_the_real_catalogue(engine: Engine) -> None:
    titles = engine.catalogue.titles(range(len(engine.catalogue)))
    for chosen in (
        TitleFilter(),
        TitleFilter(kind=KindChoice.SERIES),
        TitleFilter(kind=KindChoice.FILMS, genres=frozenset({"Crime", "Western"}), decades=frozenset({1990})),
        TitleFilter(languages=frozenset({"", "ko"}), decades=frozenset({1950, 2010})),
    ):
        assert engine.catalogue.facts.mask(chosen).tolist() == [passes(title, chosen) for title in titles]


def test_counts_offered_beside_the_filters(made_up_catalogue: Path) -> None:
    with closing(Catalogue(made_up_catalogue)) as catalogue:
        facts = catalogue.facts
        titles = catalogue.titles(range(len(catalogue)))
    assert dict(facts.genre_counts()) == Counter(genre for title in titles for genre in title.genres)
    assert dict(facts.decade_counts()) == Counter(title.year // 10 * 10 for title in titles if title.year)
    assert dict(facts.language_counts()) == Counter(title.language for title in titles)
    assert facts.language_counts()[-1][0] == ""
    assert [decade for decade, _ in facts.decade_counts()] == [2020, 2000, 1990, 1890]


def test_a_catalogue_without_titles(tmp_path: Path) -> None:
    write_catalogue(tmp_path / "catalogue.sqlite", [])
    with closing(Catalogue(tmp_path / "catalogue.sqlite")) as catalogue:
        assert len(catalogue) == 0
        assert catalogue.facts.mask(TitleFilter(kind=KindChoice.FILMS)).shape == (0,)
        assert catalogue.rows_of_ids([1]).tolist() == [-1]
        assert catalogue.search("heat").shape == (0,)
