"""What sorts of title are rated, how, and what was made when."""

import numpy as np
import numpy.typing as npt
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes

from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.plate import Plate
from movierec_desktop.train.explore.study import Study
from movierec_desktop.train.explore.words import count, percent, stars

_SHOWN = 12
_HEADINGS = {
    "genres": "Genres",
    "genres-by-decade": "Genres by decade of release",
}


def titles_by_genre(study: Study) -> pd.DataFrame:
    """One row a title and genre of it: genre, and the columns of `Study.titles`; the index is the title's."""
    exploded = study.titles.explode("genres").dropna(subset="genres")
    return exploded.rename(columns={"genres": "genre"})


def genre_table(study: Study) -> pd.DataFrame:
    """Genres by their share of all ratings, largest first, then by name: n_titles, share, mean (of the ratings).

    A title counts for each of its genres, so that shares add up to more than 1.
    """
    rows = titles_by_genre(study)
    rows = rows.assign(sum=rows["mean"] * rows["n_ratings"])
    table = rows.groupby("genre").agg(n_titles=("mean", "size"), n=("n_ratings", "sum"), total=("sum", "sum"))
    table["share"] = table["n"] / len(study.ratings)
    table["mean"] = table["total"] / table["n"]
    return table.reset_index().sort_values(["share", "genre"], ascending=[False, True]).set_index("genre")


def genres(study: Study) -> Plate:
    """Share of the ratings and mean stars, by genre."""
    table = genre_table(study)
    name, heading = "genres", _HEADINGS["genres"]
    if table.empty:
        return Plate(name, heading, "No rated title has a genre.")
    overall = float(study.ratings["stars"].mean())
    best, worst, most = str(table["mean"].idxmax()), str(table["mean"].idxmin()), str(table.index[0])
    without = float((study.titles["genres"].map(len) == 0).mean())
    figure = style.new_figure(0.9 + 0.25 * len(table))
    _draw_shares_and_means(figure.subplots(1, 2, sharey=True), table, overall)
    rated = f"{best} is rated highest ({stars(table['mean'][best])} stars)"
    finding = f"{rated}, {worst} lowest ({stars(table['mean'][worst])})" if len(table) > 1 else rated
    return Plate(
        name,
        heading,
        f"{finding}; {most} is rated most, with {percent(table['share'][most])} of all ratings.",
        (
            "A title counts for each of its genres, so the shares add up to more than 100\u00a0%.",
            f"The line is the mean of all ratings, {stars(overall)}. {percent(without)} of the rated titles have no "
            "genre.",
        ),
        "Two rows of marks, share of ratings and mean stars: "
        + "; ".join(f"{genre} {percent(row['share'])}, {stars(row['mean'])}" for genre, row in table.iterrows())
        + ".",
        {f"{kind} {genre}": float(table[kind][genre]) for genre in table.index for kind in ("share", "mean")},
        figure,
    )


def _draw_shares_and_means(both: npt.NDArray[np.object_], table: pd.DataFrame, overall: float) -> None:
    left: Axes = both[0]
    right: Axes = both[1]
    places = np.arange(len(table))
    left.barh(places, table["share"], height=0.68, color=style.BLUE)
    right.axvline(overall, color=style.PALE, linewidth=1.5)
    right.plot(table["mean"], places, "o", color=style.ORANGE, markersize=6)
    for place, share, mean in zip(places, table["share"], table["mean"], strict=True):
        left.annotate(percent(share), (share, place), (4, 0), textcoords="offset points", va="center", fontsize=9)
        side = 1 if mean >= overall else -1  # away from the line of the mean
        right.annotate(stars(mean), (mean, place), (7 * side, 0), textcoords="offset points", va="center", fontsize=9,
                       ha="left" if side > 0 else "right")  # fmt: skip
    left.set_yticks(places, [style.drawable(str(genre)) for genre in table.index])
    left.set_ylim(len(table) - 0.4, -0.6)
    left.set_xlim(0, float(table["share"].max()) * 1.15)
    low, high = min(overall, float(table["mean"].min())), max(overall, float(table["mean"].max()))
    margin = max(0.1, 0.15 * (high - low))
    right.set_xlim(low - 1.5 * margin, high + 1.5 * margin)
    left.set_title("Share of all ratings")
    right.set_title("Mean stars")
    for axes in (left, right):
        axes.set_xticks([])
        style.bare(axes)
        axes.spines["bottom"].set_visible(False)


def shares_by_decade(study: Study) -> pd.DataFrame:
    """Share of each decade's rated titles that are of a genre: the most rated genres x decades, ascending.

    Of the decades those that hold a hundredth of the rated titles or more; empty without years or genres.
    """
    per_decade = study.titles.groupby("decade").size()
    decades = per_decade.index[per_decade >= per_decade.sum() / 100]
    rows = titles_by_genre(study)
    shown = genre_table(study).index[:_SHOWN]
    counts = rows.groupby(["genre", "decade"]).size().unstack(fill_value=0)
    return counts.reindex(index=shown, columns=decades, fill_value=0) / per_decade[decades]


def gains_and_losses(first: "pd.Series[float]", last: "pd.Series[float]", of_first: str, of_last: str) -> str:
    """Which genre's share gained most and which lost most between two series of shares by genre, as a sentence.

    `of_first` and `of_last` say what the shares are of.
    """
    change = (last - first).to_numpy(dtype=np.float64)
    parts: list[str] = []
    for place, verb, moved in (
        (change.argmax(), "gained", change.max() > 0),
        (change.argmin(), "lost", change.min() < 0),
    ):
        if moved:
            genre, before, after = first.index[int(place)], first.iloc[int(place)], last.iloc[int(place)]
            of = ("", "") if parts else (f" {of_first}", f" {of_last}")
            parts.append(f"{genre} {verb} most, from {percent(before)}{of[0]} to {percent(after)}{of[1]}")
    return f"{'; '.join(parts)}." if parts else "No genre's share changed."


def genres_by_decade(study: Study) -> Plate:
    """What was made when, as far as people still rate it."""
    shares = shares_by_decade(study)
    name, heading = "genres-by-decade", _HEADINGS["genres-by-decade"]
    if shares.empty:
        return Plate(name, heading, "No rated title has both a year and a genre.")
    first, last = shares.columns[0], shares.columns[-1]
    figure = style.new_figure(1.1 + 0.31 * len(shares))
    axes: Axes = figure.subplots()
    _draw_heatmap(axes, shares)
    if first == last:
        place = int(shares[first].to_numpy().argmax())
        finding = (
            f"{shares.index[place]} is the most frequent of these genres, with {percent(shares[first].iloc[place])} of "
            f"the rated titles of the {first:.0f}s."
        )
    else:
        then, now = f"of the rated titles of the {first:.0f}s", f"of those of the {last:.0f}s"
        finding = gains_and_losses(shares[first], shares[last], then, now)
    n_dated = int(study.titles["year"].notna().sum())
    return Plate(
        name,
        heading,
        finding,
        (
            f"Share of the rated titles of each decade that are of a genre, the {len(shares)} most rated genres, "
            f"{count(n_dated, 'title')} with a year.",
            "These are the titles that people of today remember and rate, not all that was made.",
        ),
        f"Table of shades, genres by decades from the {first:.0f}s to the {last:.0f}s; {finding}",
        {"first": float(first), "last": float(last)},
        figure,
    )


def _draw_heatmap(axes: Axes, shares: pd.DataFrame) -> None:
    most = max(float(shares.to_numpy().max()), 0.01)
    sns.heatmap(
        shares * 100, ax=axes, cmap=style.shades(), vmin=0, vmax=100 * most, annot=True, fmt=".0f", cbar=False,
        linewidths=1.5, linecolor=style.GROUND, annot_kws={"fontsize": 9},
    )  # fmt: skip
    for text, share in zip(axes.texts, shares.to_numpy().ravel(), strict=True):
        text.set_color(style.GROUND if share > 0.55 * most else style.INK)
    axes.set_xticks(np.arange(shares.shape[1]) + 0.5, [f"{decade:.0f}s" for decade in shares.columns], rotation=0)
    axes.set_yticks(np.arange(len(shares)) + 0.5, [style.drawable(str(genre)) for genre in shares.index], rotation=0)
    axes.set_xlabel("")
    axes.set_ylabel("")
    axes.tick_params(length=0)
    axes.set_title("Of the rated titles of each decade, % that are of the genre")
