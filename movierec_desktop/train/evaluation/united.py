"""One rating set or several as one: editions of MovieLens are united as `movierec train` unites them."""

from collections.abc import Sequence
from pathlib import Path

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.train.clean import clean
from movierec_desktop.train.datasets import read_dataset
from movierec_desktop.train.evaluation.rating_sets import RatingSet, read_rating_set, titles_frame


def read_one_or_several(folders: Sequence[Path]) -> RatingSet:
    """One folder as it comes; several, which must be editions of MovieLens latest, cleaned and united.

    Raises InputError when a folder is none or cannot be united.
    """
    for folder in folders:
        if not folder.exists():
            raise InputError(f"{folder} does not exist: name the folder of a rating set")
    if len(folders) == 1:
        return read_rating_set(folders[0])
    data = clean([read_dataset(folder) for folder in folders])
    ratings = data.ratings.rename(columns={"person": "user_id", "timestamp": "when"})
    raw = data.raw_titles
    genres = raw["genres"].replace("(no genres listed)", "").fillna("").tolist()
    titles = titles_frame(raw["movie_id"], raw["title"], genres)
    name = " + ".join(folder.stem if folder.is_file() else folder.resolve().name for folder in folders)
    return RatingSet(name, ratings[["user_id", "movie_id", "stars", "when"]], titles, MIN_STARS, MAX_STARS, 0.5)
