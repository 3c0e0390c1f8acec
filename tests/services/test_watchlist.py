"""The watchlist in its orders, and what fits into so many minutes."""

import numpy as np
import pytest

from movierec_desktop.domain.title import Kind
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.services.title_choice import choose_title
from movierec_desktop.services.watchlist import Order, watchlist
from movierec_desktop.store.marks import Mark

NAMES = ["Heat (1995)", "Toy Story (1995)", "Breaking Bad (2008)", "Paths of Glory (1957)", "Casablanca (1942)"]


@pytest.fixture(scope="session")
def view(engine):
    return TasteView(engine, None, {choose_title(engine.catalogue, "Fargo (1996)").id: 4.5})


@pytest.fixture(scope="session")
def everything(engine):
    return np.ones(len(engine.catalogue), dtype=np.bool_)


def marks(engine, names=NAMES):
    titles = [choose_title(engine.catalogue, name) for name in names]
    return [Mark(title.id, 1000 + place, title.label) for place, title in enumerate(titles)]


def listed(engine, view, allowed, order, minutes=None, entries=None):
    return watchlist(engine, marks(engine) if entries is None else entries, view, allowed, order, minutes)


def labels(found):
    return [item.title.label.split(" (")[0] for item in found.items]


def test_the_orders(engine, view, everything):
    by = {order: listed(engine, view, everything, order) for order in Order}
    stars = [item.stars for item in by[Order.PREDICTED].items]
    assert stars == sorted(stars, reverse=True)
    assert labels(by[Order.ADDED]) == ["Casablanca", "Paths of Glory", "Breaking Bad", "Toy Story", "Heat"]
    assert labels(by[Order.TITLE]) == ["Breaking Bad", "Casablanca", "Heat", "Paths of Glory", "Toy Story"]
    lengths = [item.title.runtime for item in by[Order.LENGTH].items]
    assert lengths == sorted(lengths)
    for found in by.values():
        assert [item.rank for item in found.items] == [1, 2, 3, 4, 5]
        assert all(item.stars == view.predicted(item.title.row) for item in found.items)


def test_what_fits_into_95_minutes(engine, view, everything):
    found = listed(engine, view, everything, Order.TITLE, 95)
    assert labels(found) == ["Breaking Bad", "Paths of Glory", "Toy Story"]
    assert (found.n_listed, found.n_passing, found.n_longer, found.n_unknown) == (5, 5, 2, 0)
    assert labels(listed(engine, view, everything, Order.TITLE, 81)) == ["Breaking Bad", "Toy Story"]
    assert labels(listed(engine, view, everything, Order.TITLE, 80)) == ["Breaking Bad"]


@pytest.mark.parametrize("order", Order)
def test_titles_of_unknown_length_are_told_apart_and_come_last(engine, view, everything, order):
    rows = np.flatnonzero(engine.catalogue.facts.runtimes == 0)[:2]
    unknown = [Mark(title.id, 5000, title.label) for title in engine.catalogue.titles(rows)]
    found = listed(engine, view, everything, order, 95, [*unknown, *marks(engine)])
    assert found.n_unknown == 2
    assert [item.title.runtime is None for item in found.items] == [False] * 3 + [True] * 2
    assert [item.rank for item in found.items] == [1, 2, 3, 4, 5]
    assert listed(engine, view, everything, order, None, unknown).n_unknown == 0


def test_filters_hold_here_too(engine, view, everything):
    films = everything & engine.catalogue.facts.is_film
    found = listed(engine, view, films, Order.PREDICTED, 95)
    assert {item.title.kind for item in found.items} == {Kind.FILM}
    assert (found.n_listed, found.n_passing, len(found.items), found.n_longer) == (5, 4, 2, 2)


def test_what_the_catalogue_lacks_is_named_and_an_empty_list_is_empty(engine, view, everything):
    found = listed(engine, view, everything, Order.ADDED, None, [Mark(-77, 1, "Lost Film (1999)"), *marks(engine)])
    assert found.missing == ("Lost Film (1999)",)
    assert found.n_listed == len(found.items) == 5
    assert listed(engine, view, everything, Order.ADDED, None, []).items == ()
