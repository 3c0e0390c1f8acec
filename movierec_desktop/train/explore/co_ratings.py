"""How many people two titles have in common: what a model that compares titles can go by."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from scipy import sparse

from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.plate import Number, Plate
from movierec_desktop.train.explore.study import Study
from movierec_desktop.train.explore.words import people, percent

ENOUGH = 20
"""With fewer people in common a correlation of two titles is mostly chance: its standard error is about 1/sqrt(20)."""
NEIGHBOURS = 20
MAX_PRODUCTS = 2_000_000_000
"""Multiplications that one run does; with more ratings the rows of every k-th title are counted."""

_LEVELS = (1, 5, 20, 50, 100)
_BLOCK = 500
_CLASSES = ((1, 4), (5, 19), (20, 49), (50, 99), (100, 199), (200, None))

Int64 = npt.NDArray[np.int64]


@dataclass(frozen=True)
class CoRatings:
    """Counts of people who rated both of two titles.

    `rows`, shape (m,): the titles whose pairs with all others were counted: all of them, or every k-th. `histogram`,
    shape (most + 1,): ordered pairs of one of them and another title by the number of people in common. `neighbours`,
    shape (m,): other titles with `ENOUGH` people in common with each.
    """

    rows: Int64
    histogram: Int64
    neighbours: Int64

    def share_with(self, n: int) -> float:
        """Share of the pairs with `n` people or more in common."""
        return float(self.histogram[n:].sum() / max(1, self.histogram.sum()))


def count_co_ratings(person: Int64, title: Int64, n_titles: int, max_products: int = MAX_PRODUCTS) -> CoRatings:
    """Count people in common for pairs of titles; `person` and `title`, shape (n,), are codes from 0, no pair twice.

    Blocks of rows of the product of the 0-1 matrix with itself, so that memory stays small.
    """
    work = int((np.bincount(person).astype(np.int64) ** 2).sum())
    rows = np.arange(0, n_titles, max(1, -(-work // max_products)))
    matrix = sparse.csr_array(
        (np.ones(len(person), np.int32), (person, title)), shape=(int(person.max()) + 1, n_titles)
    )
    by_title = matrix.T.tocsr()
    histogram = np.zeros(int(np.bincount(title).max()) + 1, dtype=np.int64)
    neighbours = np.zeros(len(rows), dtype=np.int64)
    for start in range(0, len(rows), _BLOCK):
        block = rows[start : start + _BLOCK]
        product = (by_title[block] @ matrix).tocoo()
        others = product.col != block[product.row]
        common = product.data[others]
        histogram += np.bincount(common, minlength=len(histogram))
        near = product.row[others][common >= ENOUGH]
        neighbours[start : start + len(block)] = np.bincount(near, minlength=len(block))
    histogram[0] = len(rows) * (n_titles - 1) - histogram.sum()
    return CoRatings(rows, histogram, neighbours)


def co_ratings(study: Study) -> Plate:
    """What an item-item model has to go by."""
    name, heading = "co-ratings", "Two titles rated by the same people"
    n = len(study.titles)
    if n < 2:
        return Plate(name, heading, "There is one rated title only, so no pair.")
    found = count_co_ratings(
        study.ratings["person"].to_numpy(dtype=np.int64), study.ratings["title"].to_numpy(dtype=np.int64), n
    )
    sizes = study.titles["n_ratings"].to_numpy()
    usable = found.neighbours >= NEIGHBOURS
    covered = float(sizes[found.rows][usable].sum() / sizes[found.rows].sum())
    numbers: dict[str, Number] = {f"share_{level}_or_more": found.share_with(level) for level in _LEVELS}
    numbers |= {"titles_counted": len(found.rows), "most_in_common": int(np.flatnonzero(found.histogram).max()),
                "usable_share_of_titles": float(usable.mean()), "usable_share_of_ratings": covered}  # fmt: skip
    figure = style.new_figure(3.7)
    medians = _medians(sizes[found.rows], found.neighbours)
    _draw(figure, found, medians)
    sampled = f" Counted on every {found.rows[1]:,}th title." if len(found.rows) > 1 and found.rows[1] > 1 else ""
    shares = {level: percent(found.share_with(level)) for level in _LEVELS}
    return Plate(
        name,
        heading,
        f"{percent(found.share_with(ENOUGH))} of the pairs of titles were rated by {ENOUGH} people or more in common, "
        f"and {percent(1 - found.share_with(1))} by nobody.",
        (
            f"An item-item model that asks for {NEIGHBOURS} neighbours of that kind has them for "
            f"{percent(float(usable.mean()))} of the titles, which hold {percent(covered)} of the ratings; the other "
            f"titles need what they share with more than a few people: factors, genres, words.{sampled}",
            f"The two titles most often rated together have {people(int(str(numbers['most_in_common'])))} in common.",
        ),
        "Left, share of pairs of titles by people in common: "
        + ", ".join(f"{level} or more {share}" for level, share in shares.items())
        + ". Right, median number of neighbours by ratings of the title: "
        + ", ".join(f"{label} {median:,.0f}" for label, median in medians)
        + ".",
        numbers,
        figure,
    )


def _medians(sizes: Int64, neighbours: Int64) -> list[tuple[str, float]]:
    """Median neighbours of the titles of each class of number of ratings; classes without a title are left out."""
    found = []
    for low, high in _CLASSES:
        inside = (sizes >= low) & (sizes <= (high or sizes.max()))
        if inside.any():
            label = f"{low} to {high}" if high else f"{low} or more"
            found.append((label, float(np.median(neighbours[inside]))))
    return found


def _draw(figure: Figure, found: CoRatings, medians: list[tuple[str, float]]) -> None:
    left: Axes
    right: Axes
    left, right = figure.subplots(1, 2)
    shares = [found.share_with(level) for level in _LEVELS]
    _bars(left, shares, [f"{level} or more" for level in _LEVELS], [percent(share) for share in shares], style.BLUE)
    left.set_title("Share of pairs of titles,\nby people in common")
    values = [median for _, median in medians]
    _bars(right, values, [label for label, _ in medians], [f"{value:,.0f}" for value in values], style.ORANGE)
    right.set_title(f"Titles with {ENOUGH} people in common (median),\nby ratings of the title")


def _bars(axes: Axes, values: list[float], names: list[str], labels: list[str], colour: str) -> None:
    places = np.arange(len(values))
    axes.barh(places, values, height=0.66, color=colour)
    for place, value, label in zip(places, values, labels, strict=True):
        axes.annotate(label, (value, float(place)), (4, 0), textcoords="offset points", va="center", fontsize=9.5)
    axes.set_yticks(places, names)
    axes.set_ylim(len(values) - 0.4, -0.6)
    axes.set_xlim(0, max(*values, 1e-9) * 1.25)
    axes.set_xticks([])
    style.bare(axes)
    axes.spines["bottom"].set_visible(False)
