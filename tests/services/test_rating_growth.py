"""How many ratings there were, day by day."""

from datetime import date

from movierec_desktop.services.rating_growth import rating_growth
from movierec_desktop.store.ratings import StoredRating

DAY = 86_400_000


def at(*times: int) -> list[StoredRating]:
    return [StoredRating(place, 4.0, time, "") for place, time in enumerate(times)]


def test_days_ascend_and_each_tells_how_many_there_were_at_its_end():
    growth = rating_growth(at(5 * DAY, 1, 5 * DAY + 7, 2, 9 * DAY))
    assert growth.days == (date(1970, 1, 1), date(1970, 1, 6), date(1970, 1, 10))
    assert growth.counts == (2, 4, 5)


def test_without_ratings_there_are_no_days():
    assert rating_growth([]).days == ()


def test_of_very_many_days_first_and_last_are_kept_and_the_counts_stay_right():
    growth = rating_growth(at(*(DAY * day for day in range(5000))))
    assert 100 < len(growth.days) <= 400
    assert (growth.counts[0], growth.counts[-1]) == (1, 5000)
    assert all(
        (day - date(1970, 1, 1)).days + 1 == count for day, count in zip(growth.days, growth.counts, strict=True)
    )


def test_a_clock_that_was_wrong_is_no_reason_to_fail() -> None:
    growth = rating_growth([StoredRating(1, 4.0, -(2**62), "a"), StoredRating(2, 4.0, 2**62, "b")])
    assert [day.year for day in growth.days] == [1, 9999]
    assert growth.counts == (1, 2)
