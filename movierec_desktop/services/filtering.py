"""Filters that depend on the person too, what each choice would leave, and which one to loosen."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.library import Library
from movierec_desktop.services.recommendations import TasteView

# What each filter is called, and its fields.
_FILTERS: dict[str, tuple[str, ...]] = {
    "films or series": ("kind",),
    "language": ("languages",),
    "genre": ("genres", "genre_match"),
    "decade": ("decades",),
    "length": ("longest",),
    "country": ("countries",),
    "service": ("platforms",),
    "not rated by me": ("unrated_only",),
    "watchlist": ("watchlist_only",),
    "confidence": ("least_confidence",),
}
_EVERYTHING = TitleFilter()


def allowed(catalogue: Catalogue, chosen: TitleFilter, library: Library, view: TasteView) -> Mask:
    """Which titles pass every set filter, shape (n_titles,)."""
    passing = catalogue.facts.mask(chosen)
    if chosen.unrated_only:
        passing &= ~marked(catalogue, library.ratings)
    if chosen.watchlist_only:
        passing &= marked(catalogue, library.watchlist)
    if chosen.least_confidence is not None:
        passing &= view.at_least(chosen.least_confidence)
    return passing


def marked(catalogue: Catalogue, ids: Iterable[int]) -> Mask:
    """The titles with these stable ids, shape (n_titles,); ids that the catalogue lacks are passed over."""
    rows = catalogue.rows_of_ids(np.array(list(ids), dtype=np.int64))
    found = np.zeros(len(catalogue), dtype=np.bool_)
    found[rows[rows >= 0]] = True
    return found


def without(chosen: TitleFilter, name: str) -> TitleFilter:
    """The same filters but for the one called `name`."""
    return replace(chosen, **{field: getattr(_EVERYTHING, field) for field in _FILTERS[name]})


def filter_to_loosen(
    catalogue: Catalogue, chosen: TitleFilter, library: Library, view: TasteView, candidates: Mask
) -> tuple[str, int] | None:
    """The one filter whose removal lets most of `candidates` through, and how many; None when none helps alone.

    Args:
        catalogue: all titles.
        chosen: the filters that let nothing through.
        library: what the person said.
        view: the person as the model sees them.
        candidates: titles that would otherwise be shown, shape (n_titles,).
    """
    counts = {
        name: int(np.count_nonzero(allowed(catalogue, without(chosen, name), library, view) & candidates))
        for name in _FILTERS
        if without(chosen, name) != chosen
    }
    best = max(counts.items(), key=lambda item: item[1], default=("", 0))
    return best if best[1] else None
