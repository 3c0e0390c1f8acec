"""How what is rated changes with the year of the rating: genres and decades of release."""

import numpy as np
import numpy.typing as npt
import pandas as pd
from matplotlib.axes import Axes

from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.genres import gains_and_losses, genre_table, titles_by_genre
from movierec_desktop.train.explore.plate import Plate
from movierec_desktop.train.explore.study import Study, years_with_enough
from movierec_desktop.train.explore.words import count, percent, tick

_GENRES = 10
_OLDEST_SHOWN = 1970
_TOO_FEW = "The ratings are of too few years to compare."


def genre_shares_by_year(study: Study) -> pd.DataFrame:
    """Share of each year's ratings that go to a genre: years with enough ratings, ascending, x most rated genres."""
    dated = study.dated
    years = years_with_enough(dated)
    per_title = dated.groupby(["title", "year"]).size().rename("n").reset_index()
    joined = per_title.merge(titles_by_genre(study)["genre"], left_on="title", right_index=True)
    counts = joined.groupby(["year", "genre"])["n"].sum().unstack(fill_value=0)
    sizes = dated.groupby("year").size()
    shown = genre_table(study).index[:_GENRES]
    return counts.reindex(index=years, columns=shown, fill_value=0).div(sizes.reindex(years), axis=0)


def genres_over_time(study: Study) -> Plate:
    """Which genres people rate, year by year."""
    name, heading = "genres-over-time", "Genres by year of rating"
    shares = genre_shares_by_year(study)
    if len(shares) < 2 or shares.empty:
        return Plate(name, heading, _TOO_FEW if len(shares) < 2 else "No rated title has a genre.")
    first, last = int(shares.index[0]), int(shares.index[-1])
    change = (shares.loc[last] - shares.loc[first]).to_numpy(dtype=np.float64)
    up, down = (str(shares.columns[int(place)]) for place in (change.argmax(), change.argmin()))
    finding = gains_and_losses(shares.iloc[0], shares.iloc[-1], f"of the ratings of {first}", f"of those of {last}")
    figure = style.new_figure(3.9)
    axes: Axes = figure.subplots()
    _draw_lines(axes, shares, {up: style.ORANGE, down: style.BLUE})
    return Plate(
        name,
        heading,
        finding,
        (f"The {len(shares.columns)} most rated genres; years with too few ratings to say anything are left out.",),
        f"Lines by year of rating from {first} to {last}, one a genre. {finding}",
        {"first": first, "last": last, "gained_most": up, "lost_most": down,
         "rise": float(change.max()), "fall": float(change.min())},
        figure,
    )  # fmt: skip


def _draw_lines(axes: Axes, shares: pd.DataFrame, coloured: dict[str, str]) -> None:
    top = float(shares.to_numpy().max()) * 1.05
    ends = style.apart(shares.iloc[-1].to_numpy(dtype=np.float64).tolist(), top / 17, floor=0)
    for genre, end in zip(shares.columns, ends, strict=True):
        colour = coloured.get(genre)
        axes.plot(shares.index, shares[genre], color=colour or style.PALE, linewidth=2.2 if colour else 1.3,
                  zorder=3 if colour else 2)  # fmt: skip
        axes.annotate(style.drawable(str(genre)), (shares.index[-1], end), (7, 0), textcoords="offset points",
                      va="center", color=colour or style.MUTED, fontsize=9.5, annotation_clip=False)  # fmt: skip
    axes.set_ylim(0, top)
    axes.yaxis.set_major_formatter(lambda share, _: tick(share))
    _year_axis(axes, shares.index.to_numpy())
    axes.set_title("Share of the year's ratings")
    style.bare(axes)
    style.grid(axes)


def _year_axis(axes: Axes, years: npt.NDArray[np.int64]) -> None:
    step = max(1, -(-(int(years[-1]) - int(years[0]) + 1) // 8))
    axes.set_xticks(np.arange(int(years[0]), int(years[-1]) + 1, step))
    axes.set_xlabel("Year of the rating")


def decade_shares_by_year(study: Study) -> pd.DataFrame:
    """Share of each year's ratings by decade of release: years with enough ratings x decades, both ascending.

    Everything before 1970 counts as of the 1960s; titles without a year are left out. A row adds up to 1.
    """
    decade = study.dated["title"].map(study.titles["decade"]).clip(lower=_OLDEST_SHOWN - 10)
    dated = study.dated.assign(decade=decade).dropna(subset="decade")
    years = years_with_enough(dated)
    counts = dated[dated["year"].isin(years)].groupby(["year", "decade"]).size().unstack(fill_value=0)
    return counts.div(counts.sum(axis=1), axis=0)


def decades_over_time(study: Study) -> Plate:
    """How old what people rate is, year by year."""
    name, heading = "decades-over-time", "Decades by year of rating"
    shares = decade_shares_by_year(study)
    if len(shares) < 2:
        return Plate(name, heading, _TOO_FEW)
    first, last = int(shares.index[0]), int(shares.index[-1])
    ages = study.dated["year"] - study.dated["title"].map(study.titles["year"])
    median = ages.groupby(study.dated["year"]).median()
    figure = style.new_figure(3.9)
    axes: Axes = figure.subplots()
    _draw_stack(axes, shares)
    return Plate(
        name,
        heading,
        f"The median title was {count(int(median[first]), 'year')} old when it was rated in {first}, and "
        f"{count(int(median[last]), 'year')} in {last}.",
        (
            "Each column is one year of ratings, divided by the decade in which the titles came out.",
            "A model that learns from all years together must tell old titles that are still watched from new ones "
            "that everyone watches.",
        ),
        f"Stacked columns by year of rating from {first} to {last}: shares of decades of release; "
        + ", ".join(
            f"{_decade_name(decade)} {percent(share)}"
            for decade, share in zip(shares.columns, shares.loc[last].to_numpy(), strict=True)
        )
        + f" in {last}.",
        {
            "first": first,
            "last": last,
            "median_age_first": float(median[first]),
            "median_age_last": float(median[last]),
        },
        figure,
    )


def _decade_name(decade: object) -> str:
    start = int(float(str(decade)))
    return f"before {_OLDEST_SHOWN}" if start < _OLDEST_SHOWN else f"{start}s"


def _draw_stack(axes: Axes, shares: pd.DataFrame) -> None:
    colours = style.shades()(np.linspace(0.95, 0.12, len(shares.columns)))
    bottom = np.zeros(len(shares))
    middles = []
    for colour, decade in zip(colours, shares.columns, strict=True):
        height = shares[decade].to_numpy()
        axes.bar(shares.index, height, bottom=bottom, width=0.92, color=colour, edgecolor=style.GROUND, linewidth=0.6)
        middles.append(float(bottom[-1] + height[-1] / 2))
        bottom = bottom + height
    edge = float(shares.index[-1]) + 0.5
    for decade, spot in zip(shares.columns, style.apart(middles, 0.065, floor=0.02), strict=True):
        axes.annotate(_decade_name(decade), (edge, spot), (5, 0), textcoords="offset points", va="center",
                      color=style.MUTED, fontsize=9.5, annotation_clip=False)  # fmt: skip
    axes.set_ylim(0, 1)
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1], [tick(share) for share in (0, 0.25, 0.5, 0.75, 1)])
    axes.set_xlim(float(shares.index[0]) - 0.6, edge)
    _year_axis(axes, shares.index.to_numpy())
    axes.set_title("Share of the year's ratings, by decade of release")
    style.bare(axes)
