"""How the stars are spread."""

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes

from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.plate import Plate
from movierec_desktop.train.explore.study import Study
from movierec_desktop.train.explore.words import half_steps, percent, stars

Float64 = npt.NDArray[np.float64]
STEPS: Float64 = np.arange(1, 11) / 2
"""The ten ratings that can be given."""
LIKED = 4.0


def shares_of_stars(values: Float64) -> Float64:
    """The share of each of `STEPS`, shape (10,), among ratings of shape (n,), n of 1 or more."""
    counts = np.bincount(np.rint(values * 2).astype(np.int64), minlength=11)[1:]
    shares: Float64 = counts / counts.sum()
    return shares


def rating_distribution(study: Study) -> Plate:
    """How often each rating was given."""
    values = study.ratings["stars"].to_numpy()
    shares = shares_of_stars(values)
    most = int(np.argmax(shares))
    liked, half = float(shares[STEPS >= LIKED].sum()), float(shares[::2].sum())
    mean, spread = float(values.mean()), float(values.std())
    figure = style.new_figure(3.2)
    axes: Axes = figure.subplots()
    colours = [style.PALE if place % 2 == 0 else style.BLUE for place in range(10)]
    axes.bar(STEPS, shares, width=0.4, color=colours)
    for step, share in zip(STEPS, shares, strict=True):
        axes.annotate(percent(share), (step, share), (0, 4), textcoords="offset points", ha="center", fontsize=9.5)
    axes.set_xticks(STEPS, [half_steps(step) for step in STEPS])
    axes.set_yticks([])
    axes.set_title("Share of all ratings, by stars given (whole stars blue, half stars grey)")
    style.bare(axes)
    numbers = {
        "mean": mean, "standard_deviation": spread, "most_given": float(STEPS[most]),
        "most_given_share": float(shares[most]), "liked_share": liked, "half_star_share": half,
    }  # fmt: skip
    return Plate(
        "rating-distribution",
        "How people rate",
        f"{percent(liked)} of the ratings are {half_steps(LIKED)} stars or more.",
        (
            f"The mean is {stars(mean)} stars, the standard deviation {stars(spread)}: a model that always said "
            f"{stars(mean)} would be off by that much (RMSE).",
            f"Most often given are {half_steps(STEPS[most])} stars, {percent(shares[most])} of all; half stars make up "
            f"{percent(half)}.",
            "People choose what they watch, so these are not the stars that a title drawn by chance would get.",
        ),
        "Bars: "
        + ", ".join(f"{half_steps(s)} stars {percent(v)}" for s, v in zip(STEPS, shares, strict=True))
        + " of all ratings.",
        numbers,
        figure,
    )
