"""The stack for known people: what it may see, what it weighs, and which members are worth their place."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from movierec_desktop.train.damped_biases import fit_biases
from movierec_desktop.train.models.base import Context, Predictor
from movierec_desktop.train.neighbours import fit_neighbours
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.stack_design import Known, design, solve
from movierec_desktop.train.stacking import fit_members

Codes = npt.NDArray[np.integer[Any]]


def camps(n_people: int = 80, n_titles: int = 60, share: float = 0.6) -> RatingTable:
    """People like the titles of their own half; who is lenient gives a star more."""
    random = np.random.default_rng(3)
    person, title = np.nonzero(random.random((n_people, n_titles)) < share)
    lenient = random.random(n_people)[person]
    stars = 2.0 + lenient + 1.5 * (person % 2 == title % 2) + random.normal(0, 0.4, len(person))
    stars = np.clip(np.round(2 * stars) / 2, 0.5, 5.0).astype(np.float32)
    return RatingTable(
        person.astype(np.int32), title.astype(np.int32), stars, n_people, np.arange(n_titles, dtype=np.int64)
    )


@pytest.fixture(scope="module")
def parts() -> tuple[RatingTable, RatingTable]:
    table = camps()
    asked = np.random.default_rng(4).random(len(table)) < 0.2
    return table.take(~asked), table.take(asked)


def biases(table: RatingTable, _context: Context) -> Predictor:
    return fit_biases(table)


def neighbours(table: RatingTable, _context: Context) -> Predictor:
    return fit_neighbours(table)


def by_heart(table: RatingTable, _context: Context) -> Predictor:
    """Knows every rating that it was fitted on, and says 1 of all others."""
    known = {(p, t): float(s) for p, t, s in zip(table.person, table.title, table.stars, strict=True)}
    return lambda person, title: np.array([known.get(pair, 1.0) for pair in zip(person, title, strict=True)])


def error(predict: Predictor, asked: RatingTable) -> float:
    return float(np.sqrt(np.mean((predict(asked.person, asked.title) - asked.stars) ** 2)))


def test_a_member_that_learns_by_heart_gets_no_weight(parts: tuple[RatingTable, RatingTable]) -> None:
    known, asked = parts
    fitted = fit_members(known, Context(), {"biases": biases, "by heart": by_heart})
    assert set(fitted.aside.told["by heart"].tolist()) == {1.0}  # never asked what it was fitted on
    assert len(fitted.aside.stars) == len(known)  # every rating is kept aside once
    assert error(fitted.stack(["biases", "by heart"]), asked) < 1.05 * error(fitted.stack(["biases"]), asked)


def test_members_together_are_better_than_each(parts: tuple[RatingTable, RatingTable]) -> None:
    known, asked = parts
    fitted = fit_members(known, Context(), {"biases": biases, "neighbours": neighbours})
    both = error(fitted.stack(["biases", "neighbours"]), asked)
    alone = {name: error(fitted.predictors[name], asked) for name in ("biases", "neighbours")}
    assert both < min(alone.values())
    assert both == error(fit_members(known, Context(), {"neighbours": neighbours, "biases": biases}).stack(
        ["biases", "neighbours"]), asked)  # fmt: skip


def test_weights_follow_what_is_known() -> None:
    """One member is right of titles rated often, the other of the rest: only products with the count can tell."""
    random = np.random.default_rng(0)
    stars = random.normal(3.5, 1.0, 20_000)
    known = random.uniform(-1, 1, (20_000, 7))
    often = known[:, 3] > 0
    noise = random.normal(0, 1.0, (20_000, 2))
    told = stars[:, None] + noise * np.stack([np.where(often, 0.3, 1.0), np.where(often, 1.0, 0.3)], axis=1)
    columns = design(told, known, 3.5)
    stacked = columns[10_000:] @ solve(columns[:10_000], stars[:10_000], 2)
    plain = columns[10_000:, :2] @ solve(columns[:10_000, :2], stars[:10_000], 2)
    by_error = [np.sqrt(np.mean((guess - stars[10_000:]) ** 2)) for guess in (stacked, plain)]
    assert by_error[0] < 0.9 * by_error[1]


def test_known_facts_by_hand() -> None:
    table = RatingTable(
        np.array([0, 0, 1], dtype=np.int32), np.array([0, 1, 1], dtype=np.int32),
        np.array([5.0, 4.0, 3.0], dtype=np.float32), 3, np.array([10, 20, 30]), 1.0, 5.0, 1.0,
    )  # fmt: skip
    known = Known.of(table)
    assert known.mean == 4.0
    # Two ratings, 1 and 0 above the mean, damped by 5; the spread around the damped mean likewise.
    mean = 1 / 7
    spread = np.sqrt(((1 - mean) ** 2 + mean**2 + 5) / 7) - 1
    np.testing.assert_allclose(known.people[0], [np.log(3) / 3 - 1.3, mean, spread])
    np.testing.assert_allclose(known.titles[2], [-1.0, 0.0, 0.0], atol=1e-12)
    np.testing.assert_allclose(known.at(np.array([0]), np.array([2]))[0, 6], known.people[0, 0] * known.titles[2, 0])


def test_neighbours_by_definition(parts: tuple[RatingTable, RatingTable]) -> None:
    """Against the definition with dense matrices: damped cosine to the power, the 60 nearest, residuals to biases."""
    known, asked = parts
    bias = fit_biases(known)
    dense = np.zeros((known.n_people, known.n_titles))
    dense[known.person, known.title] = known.stars - bias(known.person, known.title)
    lengths = np.linalg.norm(dense, axis=0)
    weights = np.maximum(dense.T @ dense, 0.0) / (np.outer(lengths, lengths) + 1.0)
    weights = weights**1.5
    told = []
    for person, title in zip(asked.person, asked.title, strict=True):
        rated = known.title[known.person == person]
        own = weights[title, rated]
        told.append((own @ dense[person, rated]) / (own.sum() + 0.1))
    predicted = fit_neighbours(known)(asked.person, asked.title) - bias(asked.person, asked.title)
    np.testing.assert_allclose(predicted, told, rtol=1e-4, atol=1e-5)


def test_a_title_without_ratings_gets_the_biases() -> None:
    table = camps()
    predict = fit_neighbours(table.take(table.title != 7))
    told = predict(np.array([0, 1]), np.array([7, 7]))
    np.testing.assert_allclose(told, fit_biases(table.take(table.title != 7))(np.array([0, 1]), np.array([7, 7])))
