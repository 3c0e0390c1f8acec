"""Several people's feedback added up."""

from dataclasses import replace

import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.feedback import Act, FeedbackRecord, RatedTitle
from movierec_desktop.services.feedback_summary import summarise


def person(liked: int, n: int, *, known: int = 20, predicted: float | None = 4.0) -> FeedbackRecord:
    """Someone who rated `n` recommended titles and liked some; `known` makes one person's ratings unlike another's."""
    error = 0.9 if predicted else None
    rated = [
        RatedTitle(0, 4.5 if place < liked else 3.0, True, known + place, 3.2, "svd", predicted, error)
        for place in range(n)
    ]
    return FeedbackRecord(ratings=known + n, rated=tuple(rated), acts=(Act(0, "listed", True), Act(0, "listed", False)))


def test_one_person_is_told_without_an_interval_over_people() -> None:
    told = summarise({"a": person(3, 5)})
    assert (told["people"], told["ratings"], told["recommended_and_rated"]) == (1, 25, 5)
    assert told["liked"]["by_ratings"] == {"hits": 3, "of": 5, "share": 0.6, "interval": [0.2307, 0.8824]}
    assert told["liked"]["by_people"] == {"people": 1, "mean": 0.6, "interval": None}
    assert told["liked"]["people_who_liked_most"]["hits"] == 1
    assert told["acts"] == {"listed": 1, "dismissed": 0, "seen": 0, "wrong reason": 0}


def test_people_and_ratings_are_weighed_as_they_say() -> None:
    told = summarise({"a": person(10, 10), "b": person(0, 5, known=100), "c": person(1, 2, known=300)})
    assert told["liked"]["by_ratings"]["hits"] == 11
    assert told["liked"]["by_ratings"]["of"] == 17
    assert told["liked"]["by_people"]["mean"] == pytest.approx((1 + 0 + 0.5) / 3)
    assert told["liked"]["people_who_liked_most"]["of"] == 2
    assert told["liked"]["own_mean_or_more"]["hits"] == 11
    assert told["error"]["by_ratings"]["n"] == 17
    assert told["error"]["by_ratings"]["rmse"] == pytest.approx(((11 * 0.25 + 6) / 17) ** 0.5, abs=1e-4)
    first, last = 0.5, 1.0
    assert told["error"]["by_people"]["mean"] == pytest.approx((first + last + ((0.25 + 1) / 2) ** 0.5) / 3, abs=1e-4)


def test_with_many_people_there_is_an_interval_over_them_and_it_is_the_same_each_time() -> None:
    people = {str(i): person(i % 6, 5, known=20 * i) for i in range(1, 25)}
    told = summarise(people)["liked"]["by_people"]
    low, high = told["interval"]
    assert low < told["mean"] < high
    assert high - low == pytest.approx(2 * 1.96 * 0.342 / 24**0.5, rel=0.15)
    assert summarise(people) == summarise(people)


def test_people_without_anything_to_tell() -> None:
    told = summarise({"a": FeedbackRecord(ratings=0), "b": person(2, 4, predicted=None), "c": FeedbackRecord(0)})
    assert told["people"] == 3
    assert told["error"] == {
        "by_ratings": None, "recommended_only": None, "by_people": {"people": 0, "mean": None, "interval": None},
    }  # fmt: skip
    assert told["calibration"] == {}


def test_the_same_person_twice_is_refused_also_when_one_file_is_older() -> None:
    with pytest.raises(InputError, match=r"b holds the same ratings as a"):
        summarise({"a": person(3, 9), "b": person(3, 9)})
    with pytest.raises(InputError, match="the latest"):
        summarise({"a": person(6, 12), "x": person(3, 5, known=90), "b": person(6, 8)})
    summarise({"a": person(3, 9), "b": person(3, 9, known=50)})


def test_two_people_with_one_like_rating_each_are_two() -> None:
    assert summarise({"a": person(3, 9), "b": person(1, 1)})["people"] == 2
    first = person(1, 1)
    assert summarise({"a": first, "b": replace(first, ratings=400)})["people"] == 2
    with pytest.raises(InputError, match="the same ratings"):
        summarise({"a": first, "b": person(1, 1)})
