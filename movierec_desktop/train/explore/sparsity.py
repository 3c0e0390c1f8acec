"""How little of the matrix of people and titles is known."""

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.plate import Plate
from movierec_desktop.train.explore.study import Study
from movierec_desktop.train.explore.words import count, half_steps, people, percent

_PEOPLE, _TITLES = 150, 300
_PARTS = 5


def corner(study: Study, n_people: int = _PEOPLE, n_titles: int = _TITLES) -> npt.NDArray[np.float64]:
    """Stars of the busiest people (rows, busiest first, ties by number) and best known titles, NaN where not rated."""
    sizes = study.ratings.groupby("person").size().sort_index()
    busiest = sizes.sort_values(ascending=False, kind="stable").index[:n_people]
    n_titles = min(n_titles, len(study.titles))
    matrix = np.full((len(busiest), n_titles), np.nan)
    rows = study.ratings["person"].map({person: row for row, person in enumerate(busiest)})
    inside = (rows.notna() & (study.ratings["title"] < n_titles)).to_numpy()
    chosen = study.ratings[inside]
    matrix[rows[inside].to_numpy().astype(np.int64), chosen["title"].to_numpy()] = chosen["stars"]
    return matrix


def density_by_parts(study: Study, parts: int = _PARTS) -> npt.NDArray[np.float64]:
    """Share of known ratings by fifths of people, busiest first (rows), and of titles, best known first.

    Shape (parts, parts), or fewer where there are fewer people or titles.
    """
    sizes = study.ratings.groupby("person").size()
    rank = sizes.rank(method="first", ascending=False).astype(np.int64) - 1
    n_rows, n_columns = min(parts, study.n_people), min(parts, len(study.titles))
    rows = rank.loc[study.ratings["person"]].to_numpy() * n_rows // study.n_people
    columns = study.ratings["title"].to_numpy().astype(np.int64) * n_columns // len(study.titles)
    known = np.bincount(rows * n_columns + columns, minlength=n_rows * n_columns).reshape(n_rows, n_columns)
    high = np.bincount(np.arange(study.n_people) * n_rows // study.n_people, minlength=n_rows)
    wide = np.bincount(np.arange(len(study.titles)) * n_columns // len(study.titles), minlength=n_columns)
    shares: npt.NDArray[np.float64] = known / np.outer(high, wide)
    return shares


def sparsity(study: Study) -> Plate:
    """A picture of the densest corner, and how dense the whole is."""
    matrix, parts = corner(study), density_by_parts(study)
    whole = len(study.ratings) / (study.n_people * len(study.titles))
    dense = float((~np.isnan(matrix)).mean())
    thin = float(parts[-1, -1])
    figure = style.new_figure(4.3)
    _draw(figure, matrix, parts)
    rows, columns = matrix.shape
    return Plate(
        "sparsity",
        "How little is known",
        f"Of all pairs of a person and a rated title {percent(whole)} are known ({len(study.ratings):,} of "
        f"{study.n_people * len(study.titles):,}); the rest is what a model has to predict.",
        (
            f"Even among the {people(rows)} who rated most and the {count(columns, 'title')} that were rated most it "
            f"is {percent(dense)}; the picture on the left shows just that corner, white where there is no rating.",
            f"On the right all people and titles in fifths: {percent(float(parts[0, 0]))} in the first fifth of both, "
            f"{percent(thin)} in the last of both.",
        ),
        f"Left, a matrix of {rows} people by {columns} titles with a dot for each rating, coloured by its stars, "
        f"{percent(dense)} filled. Right, shares of known ratings by fifths, from {percent(float(parts[0, 0]))} for "
        f"the busiest people and best known titles to {percent(thin)}.",
        {"density": whole, "corner_people": rows, "corner_titles": columns, "corner_density": dense,
         "first_fifth": float(parts[0, 0]), "last_fifth": thin},
        figure,
    )  # fmt: skip


def _draw(figure: Figure, matrix: npt.NDArray[np.float64], parts: npt.NDArray[np.float64]) -> None:
    left: Axes
    right: Axes
    left, right = figure.subplots(1, 2, width_ratios=(1.5, 1))
    image = left.imshow(matrix, aspect="auto", interpolation="nearest", cmap="cividis_r", vmin=0.5, vmax=5)
    left.set_title(f"{people(matrix.shape[0])} who rated most")
    left.set_xlabel(f"{count(matrix.shape[1], 'title')} rated most")
    bar = figure.colorbar(image, ax=left, location="bottom", fraction=0.05, pad=0.03, ticks=[1, 2, 3, 4, 5])
    bar.ax.set_xticklabels([half_steps(tick) for tick in (1, 2, 3, 4, 5)])
    bar.set_label("Stars")
    bar.outline.set_visible(False)
    bar.ax.tick_params(length=0)
    # Equal steps of colour are equal factors: the shares span some four powers of ten.
    shown = np.sqrt(np.sqrt(parts))
    right.imshow(
        shown, aspect="auto", interpolation="nearest", cmap=style.shades(), vmin=0, vmax=max(shown.max(), 0.01)
    )
    for row, column in np.ndindex(*parts.shape):
        dark = shown[row, column] > 0.6 * shown.max()
        right.text(column, row, _short(float(parts[row, column])), ha="center", va="center", fontsize=9,
                   color=style.GROUND if dark else style.INK)  # fmt: skip
    right.set_title("% known, in fifths of people")
    right.set_xlabel("Fifths of titles, best known left")
    for axes in (left, right):
        axes.set_xticks([])
        axes.set_yticks([])
        for spine in axes.spines.values():
            spine.set_visible(False)


def _short(share: float) -> str:
    value = 100 * share
    if value <= 0:
        return "0"
    return (
        f"{value:.0f}"
        if value >= 10
        else f"{value:.1f}"
        if value >= 1
        else f"{value:.2g}"
        if value >= 0.001
        else "<.001"
    )
