"""In which order titles are browsed. Never by prediction nor by what others gave: that would sway the rating."""

from collections.abc import Callable
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.services.library import Library

Rows = npt.NDArray[np.int64]


class Order(StrEnum):
    """The orders there are; the value is what the profile remembers."""

    BEST_KNOWN = "best known"
    """Or best match, of what was searched."""
    NAME = "name"
    NEWEST = "newest"
    OLDEST = "oldest"
    OWN_STARS = "own stars"
    LAST_RATED = "last rated"


def in_order(catalogue: Catalogue, among: Mask, order: Order, library: Library) -> Rows:
    """The rows of the titles in `among`, shape (n_titles,), best known first where the order does not decide."""
    orders: dict[Order, Callable[[], Rows]] = {
        Order.BEST_KNOWN: lambda: np.arange(len(catalogue), dtype=np.int64),
        Order.NAME: lambda: catalogue.orders.by_name,
        Order.NEWEST: lambda: catalogue.orders.newest,
        Order.OLDEST: lambda: catalogue.orders.oldest,
        Order.OWN_STARS: lambda: _rated_first(catalogue, library, by_time=False),
        Order.LAST_RATED: lambda: _rated_first(catalogue, library, by_time=True),
    }
    rows = orders[order]()
    return rows[among[rows]]


def _rated_first(catalogue: Catalogue, library: Library, *, by_time: bool) -> Rows:
    """What is rated: most stars first, or the latest rating; then what is not."""
    ratings = list(library.ratings.values())
    rows = catalogue.rows_of_ids(np.array([rating.title_id for rating in ratings], dtype=np.int64))
    values = np.array([rating.rated_at if by_time else rating.stars for rating in ratings], dtype=np.float64)
    rows, values = rows[rows >= 0], values[rows >= 0]
    rated = rows[np.lexsort((rows, -values))]
    others = np.ones(len(catalogue), dtype=np.bool_)
    others[rated] = False
    return np.concatenate([rated, np.flatnonzero(others)])
