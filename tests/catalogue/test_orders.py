import numpy as np

from movierec_desktop.catalogue.text import folded, without_article
from movierec_desktop.services.engine import Engine


def test_every_order_has_every_title_once(engine: Engine) -> None:
    orders = engine.catalogue.orders
    for order in (orders.newest, orders.oldest, orders.by_name):
        assert np.array_equal(np.sort(order), np.arange(len(engine.catalogue)))


def test_years_fall_and_rise_and_unknown_ones_come_last(engine: Engine) -> None:
    catalogue = engine.catalogue
    for order, sign in ((catalogue.orders.newest, -1), (catalogue.orders.oldest, 1)):
        spread = order[:: len(order) // 400]
        years = [title.year for title in catalogue.titles(spread)]
        known = [year for year in years if year]
        assert years[: len(known)] == sorted(known, key=lambda year: sign * year)
    (last,) = catalogue.titles(catalogue.orders.newest[-1:])
    assert last.year is None
    within = catalogue.orders.newest[:3000]
    years = np.array([title.year for title in catalogue.titles(within)])
    same = years[1:] == years[:-1]
    assert (np.diff(within)[same] > 0).all(), "the better known of a year comes first"


def test_names_are_in_order_without_article_case_and_accents(engine: Engine) -> None:
    catalogue = engine.catalogue
    order = catalogue.orders.by_name
    names = [title.name for title in catalogue.titles(order[:: len(order) // 500])]
    keys = [without_article(folded(name) or name).encode()[:32] for name in names]
    assert keys == sorted(keys)
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    matrix, amelie, heat = (int(place[catalogue.search(name)[0]]) for name in ("the matrix", "amelie", "heat"))
    assert amelie < heat < matrix
