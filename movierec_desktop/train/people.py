"""Find the same person in two editions, so that nobody stands on both sides of a split."""

import pandas as pd

MIN_SHARED = 5
MIN_SHARE = 0.5

_EVENT = ["movie_id", "timestamp", "stars"]


def shared_events(ratings: pd.DataFrame) -> pd.DataFrame:
    """Count the ratings that two people of different data sets have in common.

    `ratings` has one row a rating: person (unique over all data sets), dataset, movie_id, stars, timestamp. The same
    title, stars and second is the same click: that two strangers share several is out of the question.

    Returns one row a pair that shares any: left, right (left from the earlier data set), n_shared, and n_smaller,
    the number of ratings of the one with fewer.
    """
    events = ratings[["person", "dataset", *_EVENT]].drop_duplicates(["person", *_EVENT])
    n_ratings = events.groupby("person").size()
    events = events[events.duplicated(_EVENT, keep=False)]
    met = events.merge(events, on=_EVENT, suffixes=("_left", "_right"))
    met = met[met["dataset_left"] < met["dataset_right"]]
    pairs = met.groupby(["person_left", "person_right"]).size().rename("n_shared").reset_index()
    pairs = pairs.rename(columns={"person_left": "left", "person_right": "right"})
    sizes = pd.concat([pairs["left"].map(n_ratings), pairs["right"].map(n_ratings)], axis=1)
    return pairs.assign(n_smaller=sizes.min(axis=1).astype("int64"))


def duplicate_people(
    ratings: pd.DataFrame, min_shared: int = MIN_SHARED, min_share: float = MIN_SHARE
) -> list[list[int]]:
    """Return groups of people who are one person; columns of `ratings` as in `shared_events`.

    Two are one when they share at least `min_shared` events and at least `min_share` of the smaller one's ratings:
    an edition keeps all of a person's ratings or leaves the person out. Groups and members are in ascending order.
    """
    if ratings["dataset"].nunique() < 2:
        return []  # pairs are looked for between data sets alone, and with tens of millions of ratings it takes room
    pairs = shared_events(ratings)
    same = pairs[(pairs["n_shared"] >= min_shared) & (pairs["n_shared"] >= min_share * pairs["n_smaller"])]
    parent: dict[int, int] = {}

    def root(person: int) -> int:
        while parent.setdefault(person, person) != person:
            person = parent[person]
        return person

    for left, right in zip(same["left"].tolist(), same["right"].tolist(), strict=True):
        first, second = sorted((root(left), root(right)))
        parent[second] = first
    groups: dict[int, list[int]] = {}
    for person in sorted(parent):
        groups.setdefault(root(person), []).append(person)
    return list(groups.values())
