"""How much people rate, and in how little time."""

import numpy as np
import numpy.typing as npt
import seaborn as sns
from matplotlib.axes import Axes

from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.long_tail import ratings_of_the_top
from movierec_desktop.train.explore.plate import Plate
from movierec_desktop.train.explore.study import Study
from movierec_desktop.train.explore.words import count, people, percent

_DAY = 24 * 60 * 60
_BINS = 30
_TICKS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000)


def activity(study: Study) -> Plate:
    """Ratings of each person."""
    counts = np.sort(study.ratings.groupby("person").size().to_numpy())[::-1]
    times = study.ratings.groupby("person")["timestamp"]
    one_day = float(((times.max() - times.min()) < _DAY).mean())
    median, top = float(np.median(counts)), ratings_of_the_top(counts, 0.1)
    figure = style.new_figure(3.1)
    axes: Axes = figure.subplots()
    _draw_histogram(axes, counts, median)
    return Plate(
        "activity",
        "Ratings of a person",
        f"Half of the people gave {median:,.0f} ratings or fewer, and {percent(one_day)} gave all of theirs within 24 "
        "hours.",
        (
            f"The busiest 10\u00a0% of the {people(len(counts))} gave {percent(top)} of all ratings; the most is "
            f"{counts[0]:,}, the fewest {counts[-1]:,}, the mean {counts.mean():,.0f}.",
            "An error counted once a rating is more about busy people than one counted once a person; and where all "
            "ratings came in one sitting, their order says little about how a taste changed.",
        ),
        f"Histogram of ratings per person on a scale of equal factors, from {counts[-1]:,} to {counts[0]:,}, median "
        f"{median:,.0f}.",
        {
            "people": len(counts), "median": median, "mean": float(counts.mean()), "most": int(counts[0]),
            "fewest": int(counts[-1]), "top_10_percent": top, "within_a_day": one_day,
        },
        figure,
    )  # fmt: skip


def _draw_histogram(axes: Axes, counts: npt.NDArray[np.integer], median: float) -> None:
    low, high = float(counts[-1]), float(counts[0])
    edges = np.geomspace(low * 0.95, high * 1.05, _BINS + 1)
    sns.histplot(x=counts, bins=edges, ax=axes, color=style.BLUE, alpha=1, edgecolor=style.GROUND, linewidth=0.8)
    axes.set_xscale("log")  # not before: seaborn would take the edges for logarithms
    axes.axvline(median, color=style.ORANGE, linewidth=1.5)
    text = f"median: {count(round(median), 'rating')}"
    axes.annotate(text, (median, 1), (5, -2), xycoords=("data", "axes fraction"), textcoords="offset points",
                  va="top", color=style.ORANGE)  # fmt: skip
    axes.set_ylim(0, axes.get_ylim()[1] * 1.1)  # room for the median's label above the columns
    ticks = [tick for tick in _TICKS if low <= tick <= high] or [round(low)]
    axes.set_xticks(ticks, [f"{tick:,}" for tick in ticks])
    axes.set_xticks([], minor=True)
    axes.set_xlabel("Ratings of the person (each bar spans an equal factor)")
    axes.set_ylabel("")
    axes.set_title("People")
    style.bare(axes)
    style.grid(axes)
