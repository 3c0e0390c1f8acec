from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.recommend.asking import Asker
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.familiarity import Familiarity
from movierec_desktop.recommend.linear import LinearFactors
from movierec_desktop.recommend.svd import Svd
from movierec_desktop.train.asking.comparison import first_reached, needed, rmse, tables
from movierec_desktop.train.asking.people import SimulatedPerson, read_people
from movierec_desktop.train.asking.simulation import Measured, Pace, interview, simulate
from movierec_desktop.train.asking.strategies import (
    Interview,
    Strategy,
    adaptive,
    by_popularity,
    by_popularity_and_entropy,
    in_order,
    random_known,
)
from movierec_desktop.train.rating_table import RatingTable

N, D = 120, 3
PACE = Pace(screen=4, most_shown=60, most_rated=20, at_ratings=(0, 2, 5, 10, 20), at_shown=(12, 24))
NUMBERS = {
    "ridge": 0.3, "unrated_base": 3.0, "list_base": 0.25, "list_popularity": 0.2, "error_floor": 0.5,
    "error_title": 0.5, "error_title_offset": 1.0, "error_person": 0.5, "error_unrated": 1.0,
}  # fmt: skip


@pytest.fixture(scope="module")
def design() -> np.ndarray:
    """Half of the titles say little about a person."""
    rng = np.random.default_rng(0)
    return rng.normal(0, 0.6, size=(N, D)) * np.where(np.arange(N) % 2, 1.0, 0.05)[:, None]


@pytest.fixture(scope="module")
def model(design: np.ndarray) -> LinearFactors:
    tensors = {
        "title_ids": np.arange(N),
        "base": np.full(N, 3.0, dtype=np.float32),
        "design": design.astype(np.float32),
        "unrated_design": np.zeros(D, dtype=np.float32),
        "counts": np.arange(N, 0, -1, dtype=np.int32),
    }
    return Svd.from_tensors(tensors, NUMBERS, np.arange(N))


@pytest.fixture(scope="module")
def chance() -> np.ndarray:
    return np.linspace(0.8, 0.2, N)


@pytest.fixture(scope="module")
def people(design: np.ndarray, chance: np.ndarray) -> list[SimulatedPerson]:
    rng = np.random.default_rng(1)
    made = []
    for _ in range(80):
        stars = np.clip(3.0 + design @ rng.normal(size=D) + rng.normal(0, 0.3, N), 0.5, 5.0)
        known = np.flatnonzero(rng.random(N) < chance)
        test = rng.random(len(known)) < 1 / 3
        pool = dict(zip(known[~test].tolist(), stars[known[~test]].tolist(), strict=True))
        made.append(SimulatedPerson(pool, Ratings(known[test], stars[known[test]])))
    return made


def asker(model: LinearFactors, chance: np.ndarray) -> Asker:
    return Asker(Familiarity(np.arange(N), np.log(chance / (1 - chance)), np.full((N, 1), 0.1), N), model)


def run(people: list[SimulatedPerson], strategy: Strategy, model: LinearFactors) -> Measured:
    return simulate(people, strategy, model, np.ones(N, dtype=np.bool_), PACE)


def test_asking_what_teaches_needs_fewer_ratings(
    people: list[SimulatedPerson], model: LinearFactors, chance: np.ndarray
) -> None:
    popular = run(people, in_order(np.arange(N)), model)
    ours = run(people, adaptive(asker(model, chance)), model)
    pace = Pace(screen=4, at_ratings=PACE.at_ratings)
    found = needed(ours, popular, pace, 0)
    assert found.low <= found.ratings <= found.high < 16
    assert needed(popular, popular, pace, 0).ratings == pytest.approx(20.0)
    assert rmse(ours.squared)[2] < rmse(popular.squared)[2] < rmse(popular.squared)[0]
    told = tables({"popularity": popular, "ours": ours}, PACE, 0)
    assert told.count("| ours |") == told.count("| popularity |") == 3


def test_an_interview_asks_nothing_twice_and_nothing_that_is_tested(people: list[SimulatedPerson]) -> None:
    person = people[0]
    shown: list[int] = []

    def watched(state: Interview, n: int) -> np.ndarray:
        rows = in_order(np.arange(N))(state, n)
        shown.extend(rows.tolist())
        return rows

    state, knew = interview(person, watched, N, PACE)
    assert len(shown) == len(set(shown)) == len(knew)
    assert not set(shown) & set(person.test.rows.tolist())
    assert state.rated == {row: person.pool[row] for row in shown if row in person.pool}
    assert state.unseen == [row for row in shown if row not in person.pool]
    assert len(state.rated) >= PACE.most_rated or len(shown) >= PACE.most_shown


def test_who_is_asked_only_what_they_know_is_shown_as_many_titles(
    people: list[SimulatedPerson], model: LinearFactors
) -> None:
    found = run(people[:10], random_known, model)
    assert found.shown[:, 1:].tolist() == [[2.0, 5.0, 10.0, 20.0]] * 10
    assert found.rated.tolist() == [[12.0, 20.0]] * 10


def test_who_has_nothing_to_tell_stays_unknown(people: list[SimulatedPerson], model: LinearFactors) -> None:
    silent = SimulatedPerson({}, people[0].test)
    for strategy in (random_known, in_order(np.arange(N))):
        found = run([silent], strategy, model)
        assert np.ptp(found.squared) == 0.0
        assert found.rated.tolist() == [[0.0, 0.0]]


def test_popular_titles_of_which_people_disagree_come_first() -> None:
    """Title 0 has most ratings and all alike, title 1 fewer and of all kinds, title 2 has one."""
    title = np.array([0] * 12 + [1] * 10 + [2], dtype=np.int32)
    stars = np.array([4.0] * 12 + [1.0, 2.0, 3.0, 4.0, 5.0] * 2 + [1.0], dtype=np.float32)
    table = RatingTable(np.arange(len(title), dtype=np.int32), title, stars, len(title), np.arange(3))
    assert by_popularity(table).tolist() == [0, 1, 2]
    assert by_popularity_and_entropy(table).tolist() == [1, 0, 2]


def test_the_place_where_an_error_is_reached_lies_on_a_line() -> None:
    at, errors = np.array([0.0, 5.0, 10.0]), np.array([1.0, 0.9, 0.7])
    assert first_reached(at, errors, 0.8) == pytest.approx(7.5)
    assert first_reached(at, errors, 1.2) == 0.0
    assert first_reached(at, errors, 0.5) == float("inf")


def test_people_are_read_from_a_split(tmp_path: Path) -> None:
    head = "userId,movieId,rating,timestamp\n"
    given = "".join(f"{user},{movie},4.0,{movie}\n" for user in (1, 2, 3) for movie in range(10, 16))
    truth = "".join(f"{user},{movie},2.0\n" for user in (1, 2, 3) for movie in (20, 21, 99))
    (tmp_path / "given.csv").write_text(head + given)
    (tmp_path / "truth.csv").write_text("userId,movieId,rating\n" + truth)
    row_ids = np.array([*range(10, 16), 20, 21])
    people = read_people(tmp_path, row_ids, 0)
    assert (len(people.choose), len(people.measure)) == (2, 1)
    for person in (*people.choose, *people.measure):
        assert len(person.test) == 2
        assert sorted({*person.pool, *person.test.rows.tolist()}) == list(range(8))
        assert person.pool.keys().isdisjoint(person.test.rows.tolist())
    again = read_people(tmp_path, row_ids, 0)
    assert [person.pool for person in again.choose] == [person.pool for person in people.choose]
    with pytest.raises(InputError, match="movierec split"):
        read_people(tmp_path / "nowhere", row_ids, 0)
