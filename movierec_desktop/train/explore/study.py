"""The cleaned data as the figures want them: titles by how well they are known, ratings with their year."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.train.catalogue_titles import CatalogueTitle
from movierec_desktop.train.clean import CleanData
from movierec_desktop.train.cleaning_log import CleaningLog

FIRST_YEAR, LAST_YEAR = 1971, 2100
"""A rating whose time lies outside, as 0 or milliseconds do, has no usable time."""

Int64 = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Study:
    """What is explored.

    `ratings`: person int32, title int32 (a row of `titles`), stars float64, timestamp int64 (seconds since 1970, UTC),
    year int64 (of the rating, UTC), sorted by person. `titles`: the rated titles, most rated first (then by movie_id),
    indexed from 0: movie_id, label ("Heat (1995)"), year (of release, NaN when unknown), decade (likewise), genres
    (tuple of str), n_ratings, mean (stars).
    """

    ratings: pd.DataFrame
    titles: pd.DataFrame
    n_people: int
    log: CleaningLog

    @property
    def dated(self) -> pd.DataFrame:
        """The ratings with a usable time."""
        return self.ratings[self.ratings["year"].between(FIRST_YEAR, LAST_YEAR)]


def study_of(data: CleanData) -> Study:
    """Prepare cleaned data, which have at least one rating, and every rated title."""
    rated = sorted((t for t in data.titles if t.n_ratings), key=lambda t: (-t.n_ratings, t.id))
    rows = pd.Series(np.arange(len(rated), dtype=np.int32), index=[t.id for t in rated])
    timestamps = data.ratings["timestamp"].to_numpy(dtype=np.int64)
    ratings = pd.DataFrame(
        {
            "person": data.ratings["person"],
            "title": rows.loc[data.ratings["movie_id"].to_numpy()].to_numpy(),
            "stars": data.ratings["stars"].astype("float64"),
            "timestamp": timestamps,
            "year": years_of(timestamps),
        }
    )
    return Study(ratings, _titles(rated, ratings), int(ratings["person"].nunique()), data.log)


def years_of(timestamps: Int64) -> Int64:
    """The year of each time, UTC. Times far off, which no calendar holds, get a year that is far off as well."""
    return timestamps.astype("datetime64[s]").astype("datetime64[Y]").astype(np.int64) + 1970


def enough_ratings(n: int) -> float:
    """How many of `n` ratings a year or decade must have to be shown: a thousandth, and at least twenty.

    Fewer would be those of a person or two, and say something of them and not of the year.
    """
    return max(20.0, n / 1000)


def years_with_enough(dated: pd.DataFrame) -> list[int]:
    """The years of rating that can be compared, ascending."""
    years, sizes = np.unique(dated["year"].to_numpy(), return_counts=True)
    return [int(year) for year in years[sizes >= enough_ratings(len(dated))]]


def _titles(rated: list[CatalogueTitle], ratings: pd.DataFrame) -> pd.DataFrame:
    years = np.array([np.nan if t.year is None else t.year for t in rated], dtype=np.float64)
    counts = np.bincount(ratings["title"], minlength=len(rated))
    sums = np.bincount(ratings["title"], weights=ratings["stars"], minlength=len(rated))
    return pd.DataFrame(
        {
            "movie_id": [t.id for t in rated],
            "label": [t.name if t.year is None else f"{t.name} ({t.year})" for t in rated],
            "year": years,
            "decade": years // 10 * 10,
            "genres": [t.genres for t in rated],
            "n_ratings": counts,
            "mean": sums / counts,
        }
    )
