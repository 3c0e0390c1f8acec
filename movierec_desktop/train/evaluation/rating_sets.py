"""Rating sets for measuring, as they come: MovieLens latest, 100k and 1m, and the anime list. Row order is kept."""

import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.rating_table import RatingTable

BoolArray = npt.NDArray[np.bool_]
Int64 = npt.NDArray[np.int64]

_YEAR = re.compile(r"\((\d{4})[^()]*\)\s*$")


@dataclass(frozen=True, slots=True)
class RatingSet:
    """One set. `ratings`, in file order: user_id, movie_id, stars, when (sorts a person's ratings by time).

    `titles`, by movie_id: name, year (0 when unknown), genres (separated by |), kind ("film" or "series").
    """

    name: str
    ratings: pd.DataFrame
    titles: pd.DataFrame
    lowest: float
    highest: float
    step: float

    def table(self, chosen: BoolArray | None = None) -> RatingTable:
        """The ratings where `chosen` (a mask over file order; all where None) as a table over all people and titles.

        Codes are the same for every part of the set: `people` and `title_ids` list them.
        """
        part = self.ratings if chosen is None else self.ratings[chosen]
        part = part.sort_values(["user_id", "when", "movie_id"], kind="stable")
        person, title = self.codes(part)
        stars = part["stars"].to_numpy(dtype=np.float32)
        return RatingTable(person, title, stars, len(self.people), self.title_ids, self.lowest, self.highest, self.step)

    @property
    def people(self) -> Int64:
        """User ids, ascending: code p is people[p]."""
        return np.unique(self.ratings["user_id"].to_numpy())

    @property
    def title_ids(self) -> Int64:
        """Ids of the rated titles, ascending."""
        return np.unique(self.ratings["movie_id"].to_numpy())

    def codes(self, part: pd.DataFrame) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
        """Codes of people and of titles of some ratings."""
        person = np.searchsorted(self.people, part["user_id"].to_numpy())
        title = np.searchsorted(self.title_ids, part["movie_id"].to_numpy())
        return person.astype(np.int32), title.astype(np.int32)


def read_rating_set(folder: Path) -> RatingSet:
    """Recognise the set in `folder` by its files. Raises InputError when there is none that is known."""
    readers = {
        "u.data": _read_100k,
        "movies.dat": _read_1m,
        "anime.zip": _read_anime,
        "ratings.csv": _read_latest,
    }
    for name, reader in readers.items():
        if (folder / name).is_file():
            try:
                return reader(folder)
            except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
                raise InputError(f"{folder} cannot be read ({error}): unpack the data set again") from error
    raise InputError(f"{folder} has none of {', '.join(readers)}: name the folder of a rating set")


def _read_100k(folder: Path) -> RatingSet:
    names = ["user_id", "movie_id", "stars", "when"]
    ratings = pd.read_csv(folder / "u.data", sep="\t", names=names)
    genres = [line.split("|")[0] for line in (folder / "u.genre").read_text(encoding="latin-1").split("\n") if line]
    columns = ["movie_id", "name", "date", "video", "url", *genres]
    items = pd.read_csv(folder / "u.item", sep="|", names=columns, encoding="latin-1")
    flags = items[genres].to_numpy(dtype=np.bool_)
    told = ["|".join(name for name, on in zip(genres, row, strict=True) if on) for row in flags]
    return RatingSet("ml-100k", ratings, titles_frame(items["movie_id"], items["name"], told), 1.0, 5.0, 1.0)


def official_parts(folder: Path) -> list[BoolArray]:
    """Test rows, masks over u.data's order, of the official splits u1 to u5 of ml-100k."""
    names = ["user_id", "movie_id", "stars", "when"]
    pair = pd.read_csv(folder / "u.data", sep="\t", names=names)
    keys = pair["user_id"].to_numpy() * 10_000 + pair["movie_id"].to_numpy()
    parts = []
    for number in range(1, 6):
        test = pd.read_csv(folder / f"u{number}.test", sep="\t", names=names)
        parts.append(np.isin(keys, test["user_id"].to_numpy() * 10_000 + test["movie_id"].to_numpy()))
    return parts


def _read_1m(folder: Path) -> RatingSet:
    compressed = folder / "ratings.csv.gz"
    if compressed.is_file():
        ratings = pd.read_csv(compressed).rename(columns={"TimeRank": "when"})
    else:
        columns = ["UserID", "MovieID", "Rating", "when"]
        ratings = pd.read_csv(folder / "ratings.dat", sep="::", names=columns, engine="python")
    ratings = ratings.rename(columns={"UserID": "user_id", "MovieID": "movie_id", "Rating": "stars"})
    lines = (folder / "movies.dat").read_text(encoding="latin-1").splitlines()
    fields = pd.DataFrame([line.split("::") for line in lines if line], columns=["movie_id", "name", "genres"])
    titles = titles_frame(fields["movie_id"].astype(np.int64), fields["name"], fields["genres"].tolist())
    return RatingSet("ml-1m", ratings[["user_id", "movie_id", "stars", "when"]], titles, 1.0, 5.0, 1.0)


def _read_latest(folder: Path) -> RatingSet:
    ratings = pd.read_csv(folder / "ratings.csv")
    ratings.columns = pd.Index(["user_id", "movie_id", "stars", "when"])
    movies = pd.read_csv(folder / "movies.csv")
    genres = movies["genres"].replace("(no genres listed)", "").fillna("").tolist()
    titles = titles_frame(movies["movieId"], movies["title"], genres)
    return RatingSet(folder.name, ratings, titles, 0.5, 5.0, 0.5)


def _read_anime(folder: Path) -> RatingSet:
    """MyAnimeList, stars 1 to 10. It has no times: `when` is the order of the file."""
    with zipfile.ZipFile(folder / "anime.zip") as archive:
        text = archive.read("anime/anime_ratings.dat").decode("utf-8")
        info = archive.read("anime/anime_info.dat").decode("utf-8")
    ratings = pd.read_csv(io.StringIO(text), sep="\t")
    ratings.columns = pd.Index(["user_id", "movie_id", "stars"])
    ratings = ratings[ratings["stars"] > 0].reset_index(drop=True)
    ratings["when"] = np.arange(len(ratings))
    items = pd.read_csv(io.StringIO(info), sep="\t")
    genres = ["|".join(part.strip() for part in str(told).split(",")) for told in items["genre"].fillna("")]
    titles = titles_frame(items["anime_ids"], items["name"].fillna(""), genres)
    titles["kind"] = np.where(items["type"] == "Movie", "film", "series")
    titles["format"] = items["type"].fillna("").to_numpy()
    return RatingSet("anime", ratings, titles, 1.0, 10.0, 1.0)


def titles_frame(ids: "pd.Series[int]", names: "pd.Series[str]", genres: list[str]) -> pd.DataFrame:
    """Titles as `RatingSet.titles` has them, films all; the year is read from the name."""
    found = [_YEAR.search(str(name)) for name in names]
    return pd.DataFrame(
        {
            "movie_id": ids.to_numpy(dtype=np.int64),
            "name": names.to_numpy(),
            "year": [int(match.group(1)) if match else 0 for match in found],
            "genres": genres,
            "kind": "film",
        }
    )
