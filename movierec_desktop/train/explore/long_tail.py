"""Few titles have most of the ratings."""

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes

from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.plate import Plate, Table
from movierec_desktop.train.explore.study import Study
from movierec_desktop.train.explore.words import count, percent, stars, tick

Float64 = npt.NDArray[np.float64]
_CLASSES = ((1, 1), (2, 5), (6, 20), (21, 100), (101, 500), (501, None))
_FEW = 20
_BEST_KNOWN = 10
_POINTS = 400


def ratings_of_the_top(counts: npt.NDArray[np.integer], share: float) -> float:
    """The share of all ratings that go to the top `share` of the titles, at least one; `counts` from large to small."""
    n = max(1, round(len(counts) * share))
    return float(counts[:n].sum() / counts.sum())


def titles_for_half(counts: npt.NDArray[np.integer]) -> int:
    """How many of the most rated titles hold half of all ratings; `counts` from large to small."""
    total = np.cumsum(counts)
    return int(np.searchsorted(total, total[-1] / 2)) + 1


def long_tail(study: Study) -> Plate:
    """What share of the ratings the best known titles have."""
    counts = study.titles["n_ratings"].to_numpy()
    n = len(counts)
    for_half = titles_for_half(counts)
    top_1, top_10 = ratings_of_the_top(counts, 0.01), ratings_of_the_top(counts, 0.1)
    unrated = study.log.titles - n
    best = study.titles.head(_BEST_KNOWN)
    figure = style.new_figure(3.4)
    axes: Axes = figure.subplots()
    half = (for_half, percent(for_half / n), float(counts[:for_half].sum() / counts.sum()))
    top = [(max(1, round(n * share)), tick(share), of_all) for share, of_all in ((0.01, top_1), (0.1, top_10))]
    _draw_curve(axes, counts, [half, *(mark for mark in top if mark[0] != for_half)])
    return Plate(
        "long-tail",
        "The long tail",
        f"Half of all ratings go to {percent(for_half / n)} of the rated titles ({for_half:,} of {n:,}).",
        (
            f"The best known 1\u00a0% of the titles have {percent(top_1)} of the ratings, the best known 10\u00a0% "
            f"have {percent(top_10)}.",
            f"Of {count(study.log.titles, 'title')} in the catalogue, {unrated:,} have no rating at all: a model of "
            "ratings alone can say nothing about them.",
            f"The {count(len(best), 'best known title')}:",
        ),
        f"Curve of the share of all ratings against the share of titles, best known first: 1 % of titles have "
        f"{percent(top_1)}, {percent(for_half / n)} have half, 10 % have {percent(top_10)}.",
        {
            "titles_rated": n, "titles_unrated": unrated, "titles_for_half": for_half,
            "share_of_titles_for_half": for_half / n, "top_1_percent": top_1, "top_10_percent": top_10,
        },
        figure,
        Table(
            ("Title", "Ratings", "Mean stars"),
            [
                (str(label), f"{n_ratings:,}", stars(mean))
                for label, n_ratings, mean in zip(best["label"], best["n_ratings"], best["mean"], strict=True)
            ],
        ),
    )  # fmt: skip


def _draw_curve(axes: Axes, counts: npt.NDArray[np.integer], marks: list[tuple[int, str, float]]) -> None:
    n = len(counts)
    places = np.unique(np.geomspace(1, n, _POINTS).round().astype(np.int64))
    shares = (np.cumsum(counts) / counts.sum())[places - 1]
    axes.plot(places / n, shares, color=style.BLUE)
    axes.fill_between(places / n, shares, color=style.BLUE, alpha=0.08, linewidth=0)
    for place, told, share in marks:
        axes.plot(place / n, share, "o", color=style.BLUE, markersize=6)
        text = f"{told} of the titles:\n{percent(share)} of the ratings"
        axes.annotate(text, (place / n, share), (-8, 4), textcoords="offset points", ha="right", fontsize=9.5)
    axes.set_xscale("log")
    axes.set_xlim(min(1 / n, 0.5), 1)
    axes.set_ylim(0, 1.02)
    ticks = [share for share in (0.0001, 0.001, 0.01, 0.1, 1.0) if share >= 1 / n]
    axes.set_xticks(ticks, [tick(share) for share in ticks])
    axes.set_xticks([], minor=True)
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1], [tick(share) for share in (0, 0.25, 0.5, 0.75, 1)])
    axes.set_xlabel("Share of rated titles, best known first (each step is ten times the one before)")
    axes.set_title("Share of all ratings")
    style.bare(axes)
    style.grid(axes)


def ratings_per_title(study: Study) -> Plate:
    """Titles and ratings, by how many ratings a title has."""
    counts = study.titles["n_ratings"].to_numpy()
    n, total = len(counts), int(counts.sum())
    inside = [(counts >= low) & (counts <= (high or total)) for low, high in _CLASSES]
    of_titles = [float(mask.sum() / n) for mask in inside]
    of_ratings = [float(counts[mask].sum() / total) for mask in inside]
    few = counts < _FEW
    figure = style.new_figure(3.5)
    axes: Axes = figure.subplots()
    names = [f"{low:,}" if low == high else f"{low:,} to {high:,}" if high else f"over {low - 1:,}"
             for low, high in _CLASSES]  # fmt: skip
    _draw_pairs(axes, names, of_titles, of_ratings)
    numbers: dict[str, int | float] = {
        "single_share": of_titles[0], "median": float(np.median(counts)), "most": int(counts[0]),
        "few": _FEW, "few_share_of_titles": float(few.mean()),
        "few_share_of_ratings": float(counts[few].sum() / total),
    }  # fmt: skip
    return Plate(
        "ratings-per-title",
        "Ratings of a title",
        f"{percent(numbers['few_share_of_titles'])} of the rated titles have fewer than {_FEW} ratings; together they "
        f"hold {percent(numbers['few_share_of_ratings'])} of all ratings.",
        (
            f"{percent(of_titles[0])} have a single one; the median is {numbers['median']:g}, the most is "
            f"{counts[0]:,}.",
            "A mean of so few ratings says little by itself: models draw it towards the mean of all titles.",
        ),
        "Pairs of bars by ratings of a title: "
        + ", ".join(
            f"{name}: {percent(a)} of titles, {percent(b)} of ratings"
            for name, a, b in zip(names, of_titles, of_ratings, strict=True)
        )
        + ".",
        numbers,
        figure,
    )


def _draw_pairs(axes: Axes, names: list[str], of_titles: list[float], of_ratings: list[float]) -> None:
    places = np.arange(len(names))
    for shift, shares, colour in ((-0.2, of_titles, style.BLUE), (0.2, of_ratings, style.ORANGE)):
        axes.bar(places + shift, shares, width=0.37, color=colour)
        for place, share in zip(places, shares, strict=True):
            spot = (float(place + shift), share)
            axes.annotate(
                percent(share), spot, (0, 3), textcoords="offset points", ha="center", color=colour, fontsize=8.5
            )
    axes.set_xticks(places, names)
    axes.set_yticks([])
    axes.set_xlabel("Ratings of the title")
    axes.set_title("Share of titles", color=style.BLUE)
    axes.set_title("Share of ratings", loc="right", color=style.ORANGE)
    style.bare(axes)
