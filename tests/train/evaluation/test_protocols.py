"""Splits leak nothing, and those of a file are reproduced row by row."""

from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.list_split import list_split
from movierec_desktop.train.evaluation.people_split import people_split
from movierec_desktop.train.evaluation.protocols import known_parts
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.held_out import split_three_ways

NOWHERE = Path("nowhere")


def pairs(rating_set: RatingSet) -> set[tuple[int, int]]:
    return set(rating_set.ratings[["user_id", "movie_id"]].itertuples(index=False, name=None))


def test_the_folds_of_a_file(rating_set: RatingSet, tmp_path: Path) -> None:
    fold = np.random.default_rng(4).integers(3, size=len(rating_set.ratings)).astype(np.int8)
    np.savez(tmp_path / "folds.npz", fold=fold)
    parts = known_parts(rating_set, "kfold", NOWHERE, tmp_path / "folds.npz", seed=9)
    assert len(parts) == 3
    for number, part in enumerate(parts):
        np.testing.assert_array_equal(part.test, fold == number)


def test_the_rows_of_a_file(rating_set: RatingSet, tmp_path: Path) -> None:
    np.savez(tmp_path / "folds.npz", test_rows=np.array([5, 2, 17]))
    (part,) = known_parts(rating_set, "holdout", NOWHERE, tmp_path / "folds.npz", seed=9)
    assert np.flatnonzero(part.test).tolist() == [2, 5, 17]


@pytest.mark.parametrize(("protocol", "n_parts"), [("kfold", 5), ("holdout", 1)])
def test_drawn_parts_do_not_overlap(rating_set: RatingSet, protocol: str, n_parts: int) -> None:
    parts = known_parts(rating_set, protocol, NOWHERE, None, seed=1)
    n = len(rating_set.ratings)
    assert len(parts) == n_parts
    assert np.sum([part.test for part in parts], axis=0).max() == 1
    assert sum(part.test.sum() for part in parts) == (n if protocol == "kfold" else n // 10)
    again = known_parts(rating_set, protocol, NOWHERE, None, seed=1)
    other = known_parts(rating_set, protocol, NOWHERE, None, seed=2)
    np.testing.assert_array_equal(parts[0].test, again[0].test)
    assert (parts[0].test != other[0].test).any()


@pytest.mark.parametrize(
    ("protocol", "arrays", "what"),
    [
        ("kfold", {"fold": np.zeros(3, dtype=np.int8)}, "is for 3 ratings"),
        ("kfold", {"test_rows": np.zeros(3, dtype=np.int64)}, "lacks fold"),
        ("holdout", {"test_rows": np.array([10**9])}, "rows that the set lacks"),
        ("official", None, "ml-100k alone"),
    ],
)
def test_folds_that_do_not_fit(
    rating_set: RatingSet, tmp_path: Path, protocol: str, arrays: dict[str, np.ndarray] | None, what: str
) -> None:
    if arrays is not None:
        np.savez(tmp_path / "folds.npz", **arrays)
    with pytest.raises(InputError, match=what):
        known_parts(rating_set, protocol, NOWHERE, tmp_path / "folds.npz" if arrays else None, seed=0)


@pytest.mark.parametrize("content", [b"", b"text", None])
def test_a_file_that_is_no_folds(rating_set: RatingSet, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "folds.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match="cannot be read as folds"):
        known_parts(rating_set, "kfold", NOWHERE, path, seed=0)


def test_lists_are_for_people_who_were_not_trained_on(rating_set: RatingSet) -> None:
    split = list_split(rating_set, None, seed=3)
    test = {person.user_id for person in split.people}
    own = rating_set.ratings["user_id"].isin(test)
    assert len(test) == 6
    assert split.train.n_people == 54
    assert len(split.train) == int((~own).sum())
    stars = {(user, title): value for user, title, value, _ in rating_set.ratings.itertuples(index=False, name=None)}
    for person in split.people:
        given, held = (split.train.title_ids[codes].tolist() for codes in (person.given, person.held))
        assert not set(given) & set(held)
        assert [stars[person.user_id, title] for title in given] == person.stars.tolist()
        assert all(stars[person.user_id, title] >= 4 for title in given + held)
        assert split.candidates[person.held].all()
        liked = [title for (user, title), value in stars.items() if user == person.user_id and value >= 4]
        assert set(given) | set(held) == set(liked)


def test_the_lists_of_a_file(rating_set: RatingSet, tmp_path: Path) -> None:
    liked = rating_set.ratings[rating_set.ratings["stars"] >= 4].groupby("user_id")["movie_id"].apply(list)
    arrays = {
        "train_users": rating_set.people[:50],
        "test_users": np.array([60, 55]),
        "test_fold_in_row": np.array([1, 0, 0]),
        "test_fold_in_item": np.array([liked[55][0], liked[60][2], liked[60][0]]),
        "test_held_row": np.array([0, 1]),
        "test_held_item": np.array([liked[60][1], liked[55][1]]),
    }
    np.savez(tmp_path / "topn.npz", **arrays)
    split = list_split(rating_set, tmp_path / "topn.npz", seed=0)
    ids = split.train.title_ids
    assert [person.user_id for person in split.people] == [60, 55]
    assert ids[split.people[0].given].tolist() == [liked[60][2], liked[60][0]]
    assert ids[split.people[1].held].tolist() == [liked[55][1]]
    assert split.train.n_people == 50
    disliked = rating_set.ratings[(rating_set.ratings["user_id"] == 60) & (rating_set.ratings["stars"] < 4)]
    arrays["test_held_item"] = np.array([disliked["movie_id"].iloc[0], liked[55][1]])
    np.savez(tmp_path / "topn.npz", **arrays)
    with pytest.raises(InputError, match="ratings that the set lacks"):
        list_split(rating_set, tmp_path / "topn.npz", seed=0)


def test_new_people_are_in_one_part_alone_and_their_ratings_in_order(rating_set: RatingSet, tmp_path: Path) -> None:
    paths = []
    for number, (test, validation) in enumerate((([3, 7], [7, 8]), ([9], [10]))):
        paths.append(tmp_path / f"g{number}.npz")
        np.savez(paths[-1], test_users=np.array(test), val_users=np.array(validation))
    split = people_split(rating_set, paths, seed=0)
    assert [[person.user_id for person in group.test] for group in split.groups] == [[3], [9]]
    assert [[person.user_id for person in group.validation] for group in split.groups] == [[7, 8], [10]]
    assert [group.train.n_people for group in split.groups] == [57, 58]
    assert split.fewest_asked == 1
    held = rating_set.ratings["user_id"].isin([3, 7, 8])
    assert len(split.groups[0].train) == int((~held).sum())
    own = rating_set.ratings[rating_set.ratings["user_id"] == 3].sort_values("when")
    person = split.groups[0].test[0]
    assert split.groups[0].train.title_ids[person.titles].tolist() == own["movie_id"].tolist()
    assert person.stars.tolist() == own["stars"].tolist()
    more = people_split(rating_set, paths[1:], seed=0, train_on_validation=True)
    assert more.groups[0].train.n_people == 59
    with pytest.raises(InputError, match="in two of the --folds"):
        people_split(rating_set, [paths[0], paths[0]], seed=0)


def test_people_of_another_set(rating_set: RatingSet, tmp_path: Path) -> None:
    np.savez(tmp_path / "g0.npz", test_users=np.array([10**6]), val_users=np.array([1]))
    with pytest.raises(InputError, match="people that the set lacks"):
        people_split(rating_set, [tmp_path / "g0.npz"], seed=0)


def test_drawn_people_are_those_whom_training_holds_out(rating_set: RatingSet) -> None:
    frame = rating_set.ratings.rename(columns={"user_id": "person", "when": "timestamp"})
    expected = split_three_ways(frame, seed=5)
    (group,) = people_split(rating_set, [], seed=5).groups
    assert len(expected.test) == len(group.test) > 0
    for theirs, ours in zip(expected.test, group.test, strict=True):
        np.testing.assert_array_equal(theirs.movie_ids, group.train.title_ids[ours.titles])
        np.testing.assert_array_equal(theirs.stars, ours.stars)
    assert len(group.train) == len(expected.train)
