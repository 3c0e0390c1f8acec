"""What changed when MovieLens took up half stars."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime

import numpy as np
import numpy.typing as npt
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.plate import Number, Plate
from movierec_desktop.train.explore.rating_distribution import STEPS, shares_of_stars
from movierec_desktop.train.explore.study import Study
from movierec_desktop.train.explore.words import half_steps, people, percent, stars, tick

NAME, HEADING = "half-stars", "Half stars"

_BEFORE = 100
"""A change is seen when this many ratings stand before it."""
_STRAY = 0.001
_WINDOW, _TAKEN_UP = 200, 0.05
_ON_EACH_SIDE = 20
_PER_QUARTER = 50


@dataclass(frozen=True)
class Change:
    """`moment` is the first half star after which they stay, in seconds since 1970, UTC."""

    moment: int

    @property
    def day(self) -> str:
        """ISO date, UTC."""
        return datetime.fromtimestamp(self.moment, UTC).date().isoformat()


@dataclass(frozen=True)
class Side:
    """The ratings on one side of the change; `spread` is their standard deviation."""

    n: int
    half_share: float
    mean: float
    spread: float


def is_half(values: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Whether a rating is no whole star; shape as `values`."""
    found: npt.NDArray[np.bool_] = np.rint(values * 2).astype(np.int64) % 2 == 1
    return found


def find_change(timestamps: npt.NDArray[np.int64], half: npt.NDArray[np.bool_]) -> Change | None:
    """Find the first half star that a twentieth or more of the 200 ratings from it on share; arrays of shape (n,).

    None when there are no half stars, when there are fewer than 100 ratings before, or when a thousandth or more of
    these are half stars already: then the data do not show the change.
    """
    order = np.argsort(timestamps, kind="stable")
    sums = np.concatenate([[0], np.cumsum(half[order])])
    places = np.flatnonzero(half[order])
    ends = np.minimum(places + _WINDOW, len(order))
    lasting = places[(sums[ends] - sums[places]) / (ends - places) >= _TAKEN_UP]
    if not len(lasting):
        return None
    moment = int(timestamps[order][lasting[0]])
    n_before = int(np.searchsorted(timestamps[order], moment))
    if n_before < _BEFORE or sums[n_before] >= _STRAY * n_before:
        return None
    return Change(moment)


def half_star_change(study: Study) -> Plate:
    """Before and after the day on which half stars appear."""
    dated = study.dated
    stars_given = dated["stars"].to_numpy()
    half = is_half(stars_given)
    change = find_change(dated["timestamp"].to_numpy(), half)
    if change is None:
        if not half.any():
            return Plate(NAME, HEADING, "These data have no half stars at all.")
        return Plate(NAME, HEADING, f"Half stars are {percent(float(half.mean()))} of the ratings; the data do not "
                                      "show a day before which there were none.")  # fmt: skip
    after = dated["timestamp"].to_numpy() >= change.moment
    figure = style.new_figure(4.6)
    _draw(figure, dated.assign(half=half), after, change)
    sides = _side(stars_given[~after]), _side(stars_given[after])
    never = _never_half(dated[after], half[after])
    numbers: dict[str, Number] = {"day": change.day, "never_half_share": never}
    for name, side in zip(("before", "after"), sides, strict=True):
        numbers |= {f"{key}_{name}": value for key, value in asdict(side).items()}
    before, since = sides
    finding = (
        f"Half stars appear on {change.day}: {percent(before.half_share)} of the {before.n:,} ratings before are half "
        f"stars, and {percent(since.half_share)} of the {since.n:,} from then on."
    )
    details = (
        f"The mean went from {stars(before.mean)} to {stars(since.mean)} stars, the standard deviation from "
        f"{stars(before.spread)} to {stars(since.spread)}.",
        _same_people(dated, after),
        f"{percent(never)} of the people with {_ON_EACH_SIDE} ratings or more from then on never gave a half star: for "
        "them the scale has five steps, not ten.",
    )
    alt = (
        f"Above, the share of half stars by quarter, with a line at {change.day}; below, the share of each rating "
        f"before and after. {finding}"
    )
    return Plate(NAME, HEADING, finding, details, alt, numbers, figure)


def _side(values: npt.NDArray[np.float64]) -> Side:
    return Side(len(values), float(is_half(values).mean()), float(values.mean()), float(values.std()))


def _never_half(after: pd.DataFrame, half: npt.NDArray[np.bool_]) -> float:
    by_person = after.assign(half=half).groupby("person")["half"].agg(["size", "sum"])
    busy = by_person[by_person["size"] >= _ON_EACH_SIDE]
    return float((busy["sum"] == 0).mean()) if len(busy) else 0.0


def _same_people(dated: pd.DataFrame, after: npt.NDArray[np.bool_]) -> str:
    """What those did who rated on both sides: the mean could change because other people came."""
    summary = [dated[mask].groupby("person")["stars"].agg(["size", "mean", "std"]) for mask in (~after, after)]
    before, since = (table[table["size"] >= _ON_EACH_SIDE] for table in summary)
    both = before.index.intersection(since.index)
    if both.empty:
        return f"Nobody gave {_ON_EACH_SIDE} ratings on both sides, so these are different people."
    was, now = before.loc[both].mean(), since.loc[both].mean()
    return (
        f"{people(len(both))} gave {_ON_EACH_SIDE} ratings or more on both sides: their mean went from "
        f"{stars(was['mean'])} to {stars(now['mean'])}, the standard deviation within a person from "
        f"{stars(was['std'])} to {stars(now['std'])}; what changed beyond that has other reasons, such as other people."
    )


def _draw(figure: Figure, dated: pd.DataFrame, after: npt.NDArray[np.bool_], change: Change) -> None:
    both = figure.subplots(2, 1, height_ratios=(1, 1.1))
    _draw_quarters(both[0], dated, change)
    values = dated["stars"].to_numpy()
    _draw_pairs(both[1], shares_of_stars(values[~after]), shares_of_stars(values[after]), change)


def _draw_quarters(axes: Axes, dated: pd.DataFrame, change: Change) -> None:
    months = dated["timestamp"].to_numpy().astype("datetime64[s]").astype("datetime64[M]").astype(np.int64)
    quarters = dated.groupby(months // 3)["half"].agg(["mean", "size"])
    quarters = quarters[quarters["size"] >= min(_PER_QUARTER, int(quarters["size"].max()))]
    axes.plot(1970 + (quarters.index.to_numpy() + 0.5) / 4, quarters["mean"], color=style.BLUE)
    year = datetime.fromtimestamp(change.moment, UTC)
    start = datetime(year.year, 1, 1, tzinfo=UTC)
    place = year.year + (year - start).days / 365.25
    axes.axvline(place, color=style.ORANGE, linewidth=1.5)
    axes.annotate(change.day, (place, 1), (-5, -3), xycoords=("data", "axes fraction"), textcoords="offset points",
                  ha="right", va="top", color=style.ORANGE)  # fmt: skip
    axes.set_ylim(0, max(0.1, float(quarters["mean"].max()) * 1.15))
    axes.yaxis.set_major_formatter(lambda share, _: tick(share))
    axes.yaxis.set_major_locator(MaxNLocator(nbins=4))
    axes.xaxis.set_major_locator(MaxNLocator(nbins=7, integer=True))
    axes.set_title("Share of half stars among the ratings of each quarter")
    style.bare(axes)
    style.grid(axes)


def _draw_pairs(axes: Axes, before: npt.NDArray[np.float64], after: npt.NDArray[np.float64], change: Change) -> None:
    for shift, shares, colour in ((-0.1, before, style.ORANGE), (0.1, after, style.BLUE)):
        axes.bar(STEPS + shift, shares, width=0.18, color=colour)
        for step, share in zip(STEPS, shares, strict=True):
            if share > 0:
                axes.annotate(f"{100 * share:.0f}", (step + shift, share), (0, 3), textcoords="offset points",
                              ha="center", color=colour, fontsize=8.5)  # fmt: skip
    axes.set_xticks(STEPS, [half_steps(step) for step in STEPS])
    axes.set_yticks([])
    axes.set_title(f"Share of each rating, in %, before {change.day}", color=style.ORANGE)
    axes.set_title("and from then on", loc="right", color=style.BLUE)
    style.bare(axes)
