"""Do ratings become higher or lower: by the year in which they were given, and by the decade of the title."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.plate import Number, Plate
from movierec_desktop.train.explore.study import Study, enough_ratings
from movierec_desktop.train.explore.words import count, percent, stars

_ROOM = 0.4
"""Stars, from the lowest and highest mean to the edge of the picture, at most."""


@dataclass(frozen=True)
class Means:
    """Mean stars by a key: arrays of shape (k,), keys ascending; `error` is the standard error of the mean."""

    keys: npt.NDArray[np.int64]
    mean: npt.NDArray[np.float64]
    n: npt.NDArray[np.int64]
    error: npt.NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def highest(self) -> int:
        """The place of the highest mean."""
        return int(np.argmax(self.mean))

    @property
    def lowest(self) -> int:
        """The place of the lowest mean."""
        return int(np.argmin(self.mean))

    @property
    def most(self) -> int:
        """The place of the largest number of ratings."""
        return int(np.argmax(self.n))


def mean_by(values: pd.DataFrame, key: str) -> Means:
    """Mean stars by the column `key`, whole numbers, where there are enough ratings.

    People are the unit of the standard error, because the ratings of one person are alike: the root of the sum of
    squares of people's summed deviations, divided by n (Cochran 1977, "Sampling Techniques", section 9.2).
    """
    table = values.groupby(key)["stars"].agg(["mean", "size"])
    deviation = values["stars"] - values[key].map(table["mean"])
    of_people = deviation.groupby([values[key], values["person"]]).sum()
    squares = (of_people**2).groupby(level=0).sum().to_numpy(dtype=np.float64)
    n = table["size"].to_numpy(dtype=np.int64)
    enough = n >= enough_ratings(len(values))
    error = np.sqrt(squares) / n
    mean = table["mean"].to_numpy(dtype=np.float64)
    return Means(table.index.to_numpy().astype(np.int64)[enough], mean[enough], n[enough], error[enough])


def rating_drift(study: Study) -> Plate:
    """Mean stars and number of ratings by year of rating."""
    name, heading = "rating-drift", "Ratings by year"
    years = mean_by(study.dated, "year")
    if not len(years):
        return Plate(name, heading, "No year has enough ratings with a usable time.")
    values = study.ratings["stars"].to_numpy()
    overall, spread = float(values.mean()), float(values.std())
    high, low, busiest = years.highest, years.lowest, years.most
    far = int((np.abs(years.mean - overall) > 2 * years.error).sum())
    left_out = len(values) - int(years.n.sum())
    between = f"{stars(years.mean[low])} stars ({years.keys[low]}) and {stars(years.mean[high])} ({years.keys[high]})"
    moved = stars(years.mean[high] - years.mean[low])
    finding = (
        f"The mean of a year moves between {between}: {moved} in all, against a standard deviation of {stars(spread)} "
        "between ratings."
        if len(years) > 1
        else f"The ratings are of {years.keys[0]}, with a mean of {stars(years.mean[0])} stars."
    )
    numbers: dict[str, Number] = {
        "lowest_year": int(years.keys[low]), "lowest": float(years.mean[low]),
        "highest_year": int(years.keys[high]), "highest": float(years.mean[high]),
        "busiest_year": int(years.keys[busiest]), "years": len(years), "years_beyond_two_errors": far,
        "left_out": left_out,
    }  # fmt: skip
    return Plate(
        name,
        heading,
        finding,
        (
            "The band is twice the standard error with people as the unit, as a few people give many of a year's "
            f"ratings: {far} of {count(len(years), 'year')} lie further than that from the mean of all, "
            f"{stars(overall)}.",
            f"The busiest year is {years.keys[busiest]}, with {count(int(years.n[busiest]), 'rating')}. Left out are "
            f"{count(left_out, 'rating')} without a usable time or of years with too few.",
        ),
        f"Line of mean stars over columns of the number of ratings, by year: {_told(years, '')}.",
        numbers,
        _drawn(years, "Year of the rating", ""),
    )


def stars_by_decade(study: Study) -> Plate:
    """Mean stars and number of ratings by decade of release."""
    name, heading = "stars-by-decade", "Ratings by decade of release"
    known = study.ratings.assign(decade=study.ratings["title"].map(study.titles["decade"])).dropna(subset="decade")
    decades = mean_by(known, "decade")
    if not len(decades):
        return Plate(name, heading, "No decade of release has enough ratings.")
    high, low, most = decades.highest, decades.lowest, decades.most
    share = float(decades.n[most] / len(study.ratings))
    finding = (
        f"Titles of the {decades.keys[high]}s are rated highest, {stars(decades.mean[high])} stars, those of the "
        f"{decades.keys[low]}s lowest, {stars(decades.mean[low])}."
        if len(decades) > 1
        else f"The rated titles are of the {decades.keys[0]}s, with a mean of {stars(decades.mean[0])} stars."
    )
    numbers: dict[str, Number] = {
        "highest_decade": int(decades.keys[high]), "highest": float(decades.mean[high]),
        "lowest_decade": int(decades.keys[low]), "lowest": float(decades.mean[low]),
        "most_rated_decade": int(decades.keys[most]), "most_rated_share": share,
    }  # fmt: skip
    return Plate(
        name,
        heading,
        finding,
        (
            "Means of old and of new titles are not alike: of old ones mostly those are still watched that are known "
            "to be good.",
            f"Titles of the {decades.keys[most]}s have {percent(share)} of all ratings. The band is twice the standard "
            "error with people as the unit.",
        ),
        f"Line of mean stars over columns of the number of ratings, by decade of release: {_told(decades, 's')}.",
        numbers,
        _drawn(decades, "Decade of release", "s"),
    )


def _told(means: Means, ending: str) -> str:
    return ", ".join(f"{key}{ending} {stars(mean)}" for key, mean in zip(means.keys, means.mean, strict=True))


def _drawn(means: Means, unit: str, ending: str) -> Figure:
    """Means above, numbers below, on one horizontal axis."""
    figure = style.new_figure(4.2)
    upper: Axes
    lower: Axes
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=(2, 1))
    _draw_means(upper, means)
    steps = np.diff(means.keys)
    lower.bar(means.keys, means.n, width=0.8 * float(steps.min() if len(steps) else 1), color=style.PALE)
    lower.yaxis.set_major_formatter(lambda n, _: f"{n:,.0f}")
    lower.yaxis.set_major_locator(MaxNLocator(nbins=3, integer=True))
    if ending:
        lower.set_xticks(means.keys, [f"{key}{ending}" for key in means.keys])
    else:
        lower.xaxis.set_major_locator(MaxNLocator(nbins=8, integer=True))
    lower.set_title("Ratings")
    lower.set_xlabel(unit)
    for axes in (upper, lower):
        style.bare(axes)
        style.grid(axes)
    return figure


def _draw_means(axes: Axes, means: Means) -> None:
    reach = 2 * means.error
    axes.fill_between(means.keys, means.mean - reach, means.mean + reach, color=style.BLUE, alpha=0.15, linewidth=0)
    axes.plot(means.keys, means.mean, color=style.BLUE, marker="o", markersize=4)
    for place, shift in {means.lowest: -15, means.highest: 8}.items():
        axes.annotate(
            stars(means.mean[place]), (means.keys[place], means.mean[place]), (0, shift),
            textcoords="offset points", ha="center", color=style.BLUE, fontsize=9.5,
        )  # fmt: skip
    # The whole band, unless a year or decade of a few people would flatten everything else.
    lowest, highest = float(means.mean.min()), float(means.mean.max())
    axes.set_ylim(
        max(float((means.mean - reach).min()), lowest - _ROOM) - 0.08,
        min(float((means.mean + reach).max()), highest + _ROOM) + 0.08,
    )
    axes.set_title("Mean stars")
