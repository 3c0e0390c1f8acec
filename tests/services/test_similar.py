"""What is told to be similar, judged by cases that everybody can judge."""

from collections.abc import Callable

import numpy as np
import pytest

from movierec_desktop.services.engine import Engine
from movierec_desktop.services.similar import SIMILAR, Basis, SimilarTitles
from movierec_desktop.services.title_choice import choose_title
from tests.conftest import MakeBundle


@pytest.fixture(scope="module")
def similar(engine: Engine) -> Callable[[str], tuple[Basis, list[str]]]:
    titles = SimilarTitles(engine)

    def of(name: str) -> tuple[Basis, list[str]]:
        found = titles.of(choose_title(engine.catalogue, name).row)
        return found.basis, [title.label for title in found.titles]

    return of


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("The Godfather (1972)", "The Godfather: Part II (1974)"),
        ("Toy Story (1995)", "Toy Story 2 (1999)"),
        ("Alien (1979)", "Aliens (1986)"),
        ("The Godfather: Part II (1974)", "The Godfather (1972)"),
    ],
)
def test_who_liked_a_film_liked_the_other_part_of_it(
    similar: Callable[[str], tuple[Basis, list[str]]], name: str, first: str
) -> None:
    basis, labels = similar(name)
    assert basis is Basis.PEOPLE
    assert labels[0] == first
    assert len(set(labels)) == SIMILAR
    assert name not in labels


@pytest.mark.parametrize(
    ("name", "among"),
    [
        ("Spirited Away (2001)", {"Princess Mononoke (1997)", "My Neighbor Totoro (1988)"}),
        ("Seven Samurai (1954)", {"Yojimbo (1961)", "Ran (1985)"}),
        ("Notting Hill (1999)", {"Four Weddings and a Funeral (1994)", "Pretty Woman (1990)"}),
        ("Star Wars: Episode V - The Empire Strikes Back (1980)", {"Star Wars: Episode IV - A New Hope (1977)"}),
    ],
)
def test_what_is_alike_is_among_it(
    similar: Callable[[str], tuple[Basis, list[str]]], name: str, among: set[str]
) -> None:
    assert among <= set(similar(name)[1])


@pytest.mark.parametrize(
    ("name", "among"),
    [
        ("Blue Planet II (2017)", {"Planet Earth II (2016)", "Frozen Planet (2011)"}),
        ("Planet Earth (2006)", {"Planet Earth II (2016)"}),
        ("Squid Game (2021)", {"Money Heist: Korea - Joint Economic Area (2022)"}),
    ],
)
def test_what_few_rated_is_compared_by_what_it_is(
    similar: Callable[[str], tuple[Basis, list[str]]], name: str, among: set[str]
) -> None:
    basis, labels = similar(name)
    assert basis is Basis.KIND
    assert among <= set(labels)


def test_titles_that_nobody_rated_are_of_the_same_form_and_share_genres(engine: Engine) -> None:
    facts = engine.catalogue.facts
    chance = np.random.default_rng(5)
    unrated = np.flatnonzero((engine.catalogue.rating_counts == 0) & (facts.genre_bits != 0))
    titles = SimilarTitles(engine)
    rows = [int(row) for row in chance.choice(unrated, 40, replace=False)]
    found = [(engine.catalogue.title(row), titles.of(row).titles) for row in rows]
    assert all(len(others) == SIMILAR and title not in others for title, others in found)
    alike = [other.kind.is_series == title.kind.is_series for title, others in found for other in others]
    assert np.mean(alike) > 0.9
    shared = [bool(set(other.genres) & set(title.genres)) for title, others in found for other in others]
    assert np.mean(shared) > 0.95


def test_what_was_found_is_kept(engine: Engine) -> None:
    titles = SimilarTitles(engine)
    first = titles.of(16)
    assert titles.of(16) is first
    for row in range(100, 200):
        titles.of(row)
    assert titles.of(16) == first


def test_a_small_bundle_without_content_model_has_some_too(make_bundle: MakeBundle) -> None:
    folder = make_bundle("small", {number: f"Title {number}" for number in range(1, 5)})
    engine = Engine(folder)
    try:
        found = SimilarTitles(engine).of(0)
        assert found.basis is Basis.KIND
        assert sorted(title.row for title in found.titles) == [1, 2, 3]
    finally:
        engine.close()
