import time

import numpy as np
import pytest

from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Library
from movierec_desktop.services.ordering import Order, in_order
from movierec_desktop.store.profile import Profile


@pytest.fixture
def library(engine: Engine, profile: Profile) -> Library:
    library = Library(profile)
    for row, stars in ((40, 3.0), (7, 5.0), (300, 5.0), (2, 0.5)):
        library.rate(engine.catalogue.title(row), stars)
        time.sleep(0.002)  # ratings have times of a millisecond
    return library


def everything(engine: Engine) -> np.ndarray:
    return np.ones(len(engine.catalogue), dtype=np.bool_)


@pytest.mark.parametrize("order", list(Order))
def test_an_order_leaves_nothing_out_and_adds_nothing(engine: Engine, library: Library, order: Order) -> None:
    among = everything(engine)
    among[::3] = False
    rows = in_order(engine.catalogue, among, order, library)
    assert np.array_equal(np.sort(rows), np.flatnonzero(among))


def test_best_known_is_the_order_of_the_catalogue(engine: Engine, library: Library) -> None:
    rows = in_order(engine.catalogue, everything(engine), Order.BEST_KNOWN, library)
    assert np.array_equal(rows, np.arange(len(engine.catalogue)))


def test_own_favourites_come_first_and_of_as_many_stars_the_better_known(engine: Engine, library: Library) -> None:
    rows = in_order(engine.catalogue, everything(engine), Order.OWN_STARS, library)
    assert rows[:7].tolist() == [7, 300, 40, 2, 0, 1, 3]


def test_the_latest_ratings_come_first(engine: Engine, library: Library) -> None:
    rows = in_order(engine.catalogue, everything(engine), Order.LAST_RATED, library)
    assert rows[:7].tolist() == [2, 300, 7, 40, 0, 1, 3]


def test_without_ratings_the_orders_by_them_are_best_known(engine: Engine, profile: Profile) -> None:
    for order in (Order.OWN_STARS, Order.LAST_RATED):
        rows = in_order(engine.catalogue, everything(engine), order, Library(profile))
        assert np.array_equal(rows, np.arange(len(engine.catalogue)))


def test_every_order_is_cut_from_an_array_that_is_made_once(engine: Engine, library: Library) -> None:
    among = everything(engine)
    for order in (Order.NAME, Order.NEWEST, Order.OLDEST):
        first = in_order(engine.catalogue, among, order, library)
        start = time.perf_counter()
        again = in_order(engine.catalogue, among, order, library)
        assert time.perf_counter() - start < 0.1
        assert np.array_equal(first, again)
