import pandas as pd

from movierec_desktop.train.people import duplicate_people, shared_events


def ratings_of(*people: tuple[int, int, list[tuple[int, float, int]]]) -> pd.DataFrame:
    rows = [(person, dataset, *rating) for person, dataset, ratings in people for rating in ratings]
    return pd.DataFrame(rows, columns=["person", "dataset", "movie_id", "stars", "timestamp"])


def clicks(first: int, n: int) -> list[tuple[int, float, int]]:
    return [(movie, 3.5, 964982000 + movie) for movie in range(first, first + n)]


def test_finds_one_person_in_three_editions() -> None:
    ratings = ratings_of((0, 0, clicks(1, 20)), (1, 0, clicks(500, 9)), (7, 1, clicks(1, 25)), (9, 2, clicks(6, 15)))
    assert duplicate_people(ratings) == [[0, 7, 9]]
    pairs = shared_events(ratings)
    assert pairs[["left", "right", "n_shared", "n_smaller"]].to_numpy().tolist() == [
        [0, 7, 20, 20],
        [0, 9, 15, 15],
        [7, 9, 15, 15],
    ]


def test_few_or_partial_coincidences_are_two_people() -> None:
    assert duplicate_people(ratings_of((0, 0, clicks(1, 4)), (1, 1, clicks(1, 4)))) == []
    ratings = ratings_of((0, 0, clicks(1, 5) + clicks(100, 20)), (1, 1, clicks(1, 5) + clicks(200, 6)))
    assert duplicate_people(ratings) == []


def test_people_of_one_data_set_are_never_one() -> None:
    assert duplicate_people(ratings_of((0, 0, clicks(1, 20)), (1, 0, clicks(1, 20)))) == []


def test_the_same_titles_at_other_times_are_two_people() -> None:
    later = [(movie, stars, when + 1) for movie, stars, when in clicks(1, 20)]
    assert duplicate_people(ratings_of((0, 0, clicks(1, 20)), (1, 1, later))) == []
