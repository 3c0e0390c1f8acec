"""The watchlist in an order, and what of it fits into an evening."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.store.marks import Mark


class Order(StrEnum):
    """What comes first."""

    PREDICTED = "predicted"
    ADDED = "added"
    LENGTH = "length"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Watchlist:
    """What is shown, and how much is not.

    `items` are ranked from 1 as they stand; the last `n_unknown` of them are of unknown length, where a length was
    asked for. `n_listed` titles are on the list, `n_passing` of these pass the filters, `n_longer` are too long.
    `missing` are the names of those that this catalogue does not have.
    """

    items: tuple[Recommendation, ...] = ()
    n_listed: int = 0
    n_passing: int = 0
    n_unknown: int = 0
    n_longer: int = 0
    missing: tuple[str, ...] = ()


def watchlist(
    engine: Engine, entries: Iterable[Mark], view: TasteView, allowed: Mask, order: Order, minutes: int | None = None
) -> Watchlist:
    """The titles of `entries` that are allowed, shape (n_titles,), and last at most `minutes`, in an order.

    Whether a title of unknown length fits, nobody knows: such titles come last. The length of a series is that of an
    episode.
    """
    added: dict[int, int] = {}
    names: dict[int, str] = {}
    for mark in entries:
        current = engine.replaced.current(mark.title_id)
        added[current] = max(added.get(current, 0), mark.marked_at or 0)
        names.setdefault(current, mark.label)
    rows = dict(zip(added, engine.catalogue.rows_of_ids(list(added)).tolist(), strict=True))
    missing = tuple(names[title_id] for title_id, row in rows.items() if row < 0)
    known = {title_id: row for title_id, row in rows.items() if row >= 0}
    passing = view.recommendations(engine.catalogue.titles(row for row in known.values() if allowed[row]))
    ranked = sorted(passing, key=_key(order, added))
    fitting, unknown = ranked, []
    if minutes is not None:
        fitting = [item for item in ranked if 0 < (item.title.runtime or 0) <= minutes]
        unknown = [item for item in ranked if not item.title.runtime]
    shown = tuple(replace(item, rank=rank) for rank, item in enumerate([*fitting, *unknown], start=1))
    return Watchlist(shown, len(known), len(passing), len(unknown), len(passing) - len(shown), missing)


def _key(order: Order, added: dict[int, int]) -> Callable[[Recommendation], Any]:
    """What sorts the items; of equal ones the better known comes first."""
    keys: dict[Order, Callable[[Recommendation], Any]] = {
        Order.PREDICTED: lambda item: (-item.stars, item.title.row),
        Order.ADDED: lambda item: (-added[item.title.id], item.title.row),
        Order.LENGTH: lambda item: (item.title.runtime or float("inf"), item.title.row),
        Order.TITLE: lambda item: (item.title.name.casefold(), item.title.row),
    }
    return keys[order]
