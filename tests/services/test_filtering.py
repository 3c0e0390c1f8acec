from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title_filter import GenreMatch, KindChoice, TitleFilter
from movierec_desktop.services import filtering
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.filtering import allowed, filter_to_loosen, marked, without
from movierec_desktop.services.library import Library
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.store.profile import Profile

CRIME = TitleFilter(genres=frozenset({"Crime"}))


@dataclass(frozen=True)
class Someone:
    """A person who has rated some titles and put others on their watchlist."""

    engine: Engine
    library: Library
    view: TasteView

    def allowed(self, chosen: TitleFilter) -> Mask:
        return allowed(self.engine.catalogue, chosen, self.library, self.view)

    def loosen(self, chosen: TitleFilter, candidates: Mask | None = None) -> tuple[str, int] | None:
        open_to_all = np.ones(len(self.engine.catalogue), dtype=np.bool_) if candidates is None else candidates
        return filter_to_loosen(self.engine.catalogue, chosen, self.library, self.view, open_to_all)

    def ids(self, mask: Mask) -> set[int]:
        return set(self.engine.catalogue.facts.ids[mask].tolist())


RATED, LISTED = range(0, 120, 3), range(1, 40, 4)


@pytest.fixture(scope="module")
def someone(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Someone]:
    with closing(Profile(tmp_path_factory.mktemp("someone") / "profile.sqlite")) as profile:
        library = Library(profile)
        for title in engine.catalogue.titles(RATED):
            library.rate(title, 4.0 if "Drama" in title.genres else 2.0)
        for title in engine.catalogue.titles(LISTED):
            library.toggle_watchlist(title)
        stars = {title_id: rating.stars for title_id, rating in library.ratings.items()}
        yield Someone(engine, library, TasteView(engine, None, stars))


def test_only_what_is_not_rated(someone: Someone) -> None:
    mask = someone.allowed(TitleFilter(unrated_only=True))
    assert np.flatnonzero(~mask).tolist() == list(RATED)


def test_only_what_is_on_the_watchlist(someone: Someone) -> None:
    assert someone.library.watchlist
    assert someone.ids(someone.allowed(TitleFilter(watchlist_only=True))) == someone.library.watchlist


def test_a_title_that_is_rated_and_listed_is_on_the_watchlist_but_not_unrated(engine: Engine, profile: Profile) -> None:
    library = Library(profile)
    both, listed = engine.catalogue.titles([0, 1])
    library.rate(both, 4.0)
    library.toggle_watchlist(both)
    library.toggle_watchlist(listed)
    one = Someone(engine, library, TasteView(engine, None, {both.id: 4.0}))
    assert one.ids(one.allowed(TitleFilter(watchlist_only=True))) == {both.id, listed.id}
    assert one.ids(one.allowed(TitleFilter(watchlist_only=True, unrated_only=True))) == {listed.id}


@pytest.mark.parametrize("least", Confidence)
def test_only_what_is_sure_enough(someone: Someone, least: Confidence) -> None:
    order = [Confidence.SURE, Confidence.FAIR, Confidence.GUESS]
    titles = someone.engine.catalogue.titles(range(0, len(someone.engine.catalogue), 50))
    mask = someone.allowed(TitleFilter(least_confidence=least))
    for told in someone.view.recommendations(titles):
        assert mask[told.title.row] == (order.index(told.confidence) <= order.index(least))


PERSONAL = st.builds(
    TitleFilter,
    kind=st.sampled_from(KindChoice),
    genres=st.frozensets(st.sampled_from(["Crime", "Drama", "Western"]), max_size=2),
    genre_match=st.sampled_from(GenreMatch),
    decades=st.frozensets(st.sampled_from([1970, 1990, 2010]), max_size=2),
    longest=st.none() | st.integers(60, 200),
    unrated_only=st.booleans(),
    watchlist_only=st.booleans(),
    least_confidence=st.none() | st.sampled_from(Confidence),
)


@settings(deadline=None, max_examples=40)
@given(PERSONAL)
def test_filters_together_let_through_what_each_does(someone: Someone, chosen: TitleFilter) -> None:
    alone = [everything_but(chosen, name) for name in filtering._FILTERS]
    expected = np.logical_and.reduce([someone.allowed(one) for one in alone])
    assert np.array_equal(someone.allowed(chosen), expected)


def everything_but(chosen: TitleFilter, name: str) -> TitleFilter:
    """Only the filter called `name` of the chosen ones."""
    for other in filtering._FILTERS.keys() - {name}:
        chosen = without(chosen, other)
    return chosen


@settings(deadline=None, max_examples=40)
@given(PERSONAL)
def test_without_a_filter_no_title_is_lost(someone: Someone, chosen: TitleFilter) -> None:
    mask = someone.allowed(chosen)
    for name in filtering._FILTERS:
        assert not (mask & ~someone.allowed(without(chosen, name))).any()


def test_filters_can_all_be_taken_away() -> None:
    chosen = TitleFilter(
        kind=KindChoice.FILMS,
        languages=frozenset({"en"}),
        genres=frozenset({"Crime"}),
        genre_match=GenreMatch.NONE,
        decades=frozenset({1990}),
        longest=90,
        countries=frozenset({"US"}),
        platforms=frozenset({"Hulu"}),
        unrated_only=True,
        watchlist_only=True,
        least_confidence=Confidence.SURE,
    )
    for name in filtering._FILTERS:
        assert without(chosen, name) != chosen
        chosen = without(chosen, name)
    assert chosen.is_empty


def test_marked_titles_that_the_catalogue_lacks_are_passed_over(engine: Engine) -> None:
    known = int(engine.catalogue.facts.ids[7])
    assert np.flatnonzero(marked(engine.catalogue, {known, -1, 10**17})).tolist() == [7]
    assert not marked(engine.catalogue, []).any()


def test_it_names_the_one_filter_that_shuts_everything_out(someone: Someone) -> None:
    crime = int(someone.allowed(CRIME).sum())
    chosen = TitleFilter(languages=frozenset({"xx"}), genres=CRIME.genres)
    assert someone.loosen(chosen) == ("language", crime)


@pytest.mark.parametrize(
    ("shut", "name"),
    [
        (TitleFilter(languages=frozenset({"xx"})), "language"),
        (TitleFilter(genres=frozenset({"Opera buffa"})), "genre"),
        (TitleFilter(decades=frozenset({1700})), "decade"),
        (TitleFilter(longest=0), "length"),
        (TitleFilter(countries=frozenset({"XX"})), "country"),
        (TitleFilter(platforms=frozenset({"Teletext"})), "service"),
    ],
)
def test_the_filter_that_shuts_everything_out_is_called_by_its_name(
    someone: Someone, shut: TitleFilter, name: str
) -> None:
    assert not someone.allowed(shut).any()
    assert someone.loosen(shut) == (name, len(someone.engine.catalogue))


def test_films_are_named_when_only_series_are_wanted(someone: Someone) -> None:
    films = someone.engine.catalogue.facts.is_film
    assert someone.loosen(TitleFilter(kind=KindChoice.SERIES), films) == ("films or series", int(films.sum()))


def test_personal_filters_are_named_too(someone: Someone) -> None:
    rated = np.zeros(len(someone.engine.catalogue), dtype=np.bool_)
    rated[list(RATED)] = True
    assert someone.loosen(TitleFilter(unrated_only=True), rated) == ("not rated by me", len(RATED))
    unlisted = ~someone.allowed(TitleFilter(watchlist_only=True))
    assert someone.loosen(TitleFilter(watchlist_only=True), unlisted) == ("watchlist", int(unlisted.sum()))
    unsure = ~someone.allowed(TitleFilter(least_confidence=Confidence.FAIR))
    assert unsure.any()
    advice = someone.loosen(TitleFilter(least_confidence=Confidence.FAIR), unsure)
    assert advice == ("confidence", int(unsure.sum()))


def test_only_titles_that_would_be_shown_count(someone: Someone) -> None:
    candidates = np.arange(len(someone.engine.catalogue)) < 1000
    chosen = TitleFilter(languages=frozenset({"xx"}), genres=CRIME.genres)
    assert someone.loosen(chosen, candidates) == ("language", int(someone.allowed(CRIME)[:1000].sum()))


def test_of_several_the_one_that_lets_most_through(someone: Someone) -> None:
    chosen = TitleFilter(kind=KindChoice.SERIES, genres=frozenset({"Film-Noir"}), decades=frozenset({1930}))
    assert not someone.allowed(chosen).any()
    left = {name: int(someone.allowed(without(chosen, name)).sum()) for name in filtering._FILTERS}
    assert sorted(left.values())[-2] > 0
    assert someone.loosen(chosen) == max(left.items(), key=lambda item: item[1])


def test_no_single_filter_helps(someone: Someone) -> None:
    nobody = np.zeros(len(someone.engine.catalogue), dtype=np.bool_)
    assert someone.loosen(TitleFilter(languages=frozenset({"xx"}), decades=frozenset({1700}))) is None
    assert someone.loosen(TitleFilter(languages=frozenset({"xx"})), nobody) is None
    assert someone.loosen(TitleFilter()) is None
