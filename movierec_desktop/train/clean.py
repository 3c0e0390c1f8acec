"""From several editions as they come to one table of ratings and one catalogue, every loss counted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.train.catalogue_titles import STATED, CatalogueTitle, merge_titles, raw_titles
from movierec_desktop.train.cleaning_log import CleaningLog, DatasetLog
from movierec_desktop.train.datasets import RawDataset
from movierec_desktop.train.people import duplicate_people
from movierec_desktop.train.same_titles import replaced_ids, with_one_id

BoolArray = npt.NDArray[np.bool_]
_Mask = Callable[[pd.DataFrame], BoolArray]
_Keep = Literal["first", "last"]


@dataclass(frozen=True)
class CleanData:
    """What the models are trained on.

    `ratings`: person int32 (0 to n_people - 1, none skipped), movie_id int64, stars float32 (half stars, 0.5 to 5),
    timestamp int64 (seconds since 1970, UTC), sorted by person, timestamp, movie_id; a person rates a title once.
    `titles`: the catalogue, in the order of its rows. `raw_titles`: movie_id, title, genres as MovieLens writes them,
    by movie_id. `replaced`: ids under which a title was listed a second time, and the id that stands for each now.
    """

    ratings: pd.DataFrame
    titles: tuple[CatalogueTitle, ...]
    raw_titles: pd.DataFrame
    log: CleaningLog
    replaced: Mapping[int, int]


def clean(datasets: Sequence[RawDataset]) -> CleanData:
    """Unite and clean editions: the same input, in the same order, gives the same output.

    Dropped are stars off the scale, exact duplicates, all but the latest of several ratings of one title by one
    person, and ratings of titles that no edition names. A person found in two editions becomes one, and so does a title
    that stands under two ids.
    Raises InputError when no titles or no ratings are left.
    """
    if not any(dataset.movies is not None and len(dataset.movies) for dataset in datasets):
        raise InputError("No titles to work with: at least one of the data sets must have a movies.csv.")
    replaced = replaced_ids(datasets)
    datasets = with_one_id(datasets, replaced)
    raw = raw_titles(datasets)
    losses = _Losses(len(datasets))
    ratings = losses.drop("off_scale", _united(datasets), lambda r: _off_scale(r["stars"]))
    event = ["movie_id", "stars", "timestamp"]
    ratings = losses.drop("exact_duplicates", ratings, lambda r: _repeats(r, ["person", *event]))
    groups = duplicate_people(ratings)
    ratings["person"] = _one_person(ratings["person"], groups)
    ratings = losses.drop("repeats_of_other_editions", ratings, lambda r: _repeats(r, ["person", *event]))
    ratings = ratings.sort_values(["person", "timestamp", "stars"], kind="stable", ignore_index=True)
    ratings = losses.drop("rated_again", ratings, lambda r: _repeats(r, ["person", "movie_id"], keep="last"))
    n_people = ratings["person"].nunique()
    ratings = losses.drop("without_title", ratings, lambda r: ~r["movie_id"].isin(raw["movie_id"]).to_numpy())
    if ratings.empty:
        raise InputError("No usable ratings are left: see that the data sets have half stars and a movies.csv.")
    kept = _counts(ratings, len(datasets))
    ratings = _finished(ratings)
    titles = merge_titles(datasets, _ratings_per_title(ratings))
    per_dataset = tuple(_dataset_log(d, losses.of(i), kept[i]) for i, d in enumerate(datasets))
    merged = sum(len(group) - 1 for group in groups)
    log = _log(
        per_dataset, ratings, titles, people_merged=merged, people_with_any=n_people, titles_merged=len(replaced)
    )
    return CleanData(ratings, tuple(titles), raw, log, replaced)


class _Losses:
    """Counts dropped rows by reason and data set."""

    def __init__(self, n_datasets: int) -> None:
        self._n = n_datasets
        self._by_reason: dict[str, list[int]] = {}

    def drop(self, reason: str, ratings: pd.DataFrame, is_bad: _Mask) -> pd.DataFrame:
        """Return the rows that are not bad, renumbered."""
        bad = is_bad(ratings)
        self._by_reason[reason] = _counts(ratings[bad], self._n)
        # Without a loss nothing is copied: with tens of millions of ratings each copy counts.
        return ratings[~bad].reset_index(drop=True) if bad.any() else ratings

    def of(self, dataset: int) -> dict[str, int]:
        """Return the counts of one data set by reason."""
        return {reason: counts[dataset] for reason, counts in self._by_reason.items()}


def _united(datasets: Sequence[RawDataset]) -> pd.DataFrame:
    """Put all ratings in one frame: dataset, person (numbered by data set, then user id), and the rating itself."""
    frames = [dataset.ratings.assign(dataset=np.int32(place)) for place, dataset in enumerate(datasets)]
    united = pd.concat(frames, ignore_index=True)
    united["person"] = united.groupby(["dataset", "user_id"], sort=True).ngroup().astype("int64")
    return united


def _off_scale(stars: "pd.Series[float]") -> BoolArray:
    values = stars.to_numpy(dtype=np.float64)
    on_scale: BoolArray = (values >= MIN_STARS) & (values <= MAX_STARS) & (values * 2 == np.floor(values * 2))
    return ~on_scale


def _repeats(ratings: pd.DataFrame, columns: list[str], keep: _Keep = "first") -> BoolArray:
    return ratings.duplicated(columns, keep=keep).to_numpy(dtype=np.bool_)


def _one_person(people: "pd.Series[int]", groups: list[list[int]]) -> "pd.Series[int]":
    """Give every member of a group the number of its first member."""
    first = {member: group[0] for group in groups for member in group[1:]}
    return people.replace(first) if first else people


def _counts(ratings: pd.DataFrame, n_datasets: int) -> list[int]:
    counts: list[int] = np.bincount(ratings["dataset"].to_numpy(), minlength=n_datasets).tolist()
    return counts


def _ratings_per_title(ratings: pd.DataFrame) -> dict[int, int]:
    movie_ids, counts = np.unique(ratings["movie_id"].to_numpy(), return_counts=True)
    return dict(zip(movie_ids.tolist(), counts.tolist(), strict=True))


def _finished(ratings: pd.DataFrame) -> pd.DataFrame:
    """Number the people anew without gaps, in their order, and set types and order of the columns."""
    person, _ = pd.factorize(ratings["person"], sort=True)
    finished = pd.DataFrame(
        {
            "person": person.astype(np.int32),
            "movie_id": ratings["movie_id"].astype("int64"),
            "stars": ratings["stars"].astype("float32"),
            "timestamp": ratings["timestamp"].astype("int64"),
        }
    )
    return finished.sort_values(["person", "timestamp", "movie_id"], ignore_index=True)


def _dataset_log(dataset: RawDataset, losses: dict[str, int], kept: int) -> DatasetLog:
    bad = dataset.bad_rows
    return DatasetLog(
        name=dataset.name,
        licence=dataset.licence.name,
        redistributable=dataset.licence.redistributable,
        people=int(dataset.ratings["user_id"].nunique()),
        rating_lines=len(dataset.ratings) + bad.get("ratings", 0),
        bad_rows=bad.get("ratings", 0),
        **losses,
        ratings_kept=kept,
        titles_read=0 if dataset.movies is None else len(dataset.movies),
        bad_title_rows=bad.get("movies", 0),
        bad_link_rows=bad.get("links", 0),
    )


def _log(
    datasets: tuple[DatasetLog, ...],
    ratings: pd.DataFrame,
    titles: Sequence[CatalogueTitle],
    *,
    people_merged: int,
    people_with_any: int,
    titles_merged: int,
) -> CleaningLog:
    people = int(ratings["person"].nunique())
    return CleaningLog(
        datasets=datasets,
        people=people,
        people_merged=people_merged,
        people_left_without_ratings=people_with_any - people,
        ratings=len(ratings),
        titles=len(titles),
        titles_rated=sum(title.n_ratings > 0 for title in titles),
        titles_without_year=sum(title.year is None for title in titles),
        titles_without_genres=sum(not title.genres for title in titles),
        titles_with_aliases=sum(bool(title.aliases) for title in titles),
        titles_with_original_name=sum(bool(title.original_name) for title in titles),
        titles_with_imdb_id=sum(bool(title.imdb_id) for title in titles),
        titles_stated_series=sum(title.kind_source == STATED for title in titles),
        redistributable=all(dataset.redistributable for dataset in datasets),
        titles_merged=titles_merged,
    )
