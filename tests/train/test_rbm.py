import itertools
from dataclasses import asdict, replace

import numpy as np
import pytest

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.train import rbm_known, rbm_new
from movierec_desktop.train.damped_biases import fit_biases
from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.rbm_fit import Settings, Training, cases_of, ordinal_basis, predicted, scale_of
from movierec_desktop.train.rbm_kernels import Cases, Machine, contrastive_epoch, tuning_epoch

STARS = np.array([1.0, 2.0, 3.0], dtype=np.float32)
SMALL = Settings(n_hidden=12, rate=0.05, decay=0.001, epochs=30, steps_every=10, tuning_epochs=15, tuning_rate=0.02)


def quiet(_text: str) -> None:
    pass


def tiny_machine(seed: int) -> Machine:
    generator = np.random.default_rng(seed)

    def draw(*shape: int) -> np.ndarray:
        return generator.normal(0.0, 0.7, shape).astype(np.float32)

    return Machine(draw(3, 2, 2), draw(3, 3), draw(2), ordinal_basis(STARS), STARS)


def copy_of(machine: Machine) -> Machine:
    return Machine(*(array.copy() for array in machine))


def full_cases(levels: np.ndarray) -> Cases:
    """Each row of `levels` rates every unit."""
    n, units = levels.shape
    visible = np.tile(np.arange(units, dtype=np.int32), n)
    return Cases(np.arange(n + 1, dtype=np.int64) * units, visible, levels.reshape(-1).astype(np.int32))


def exact_gradient(machine: Machine, levels: np.ndarray) -> np.ndarray:
    """Of the log likelihood with respect to the weights, by summing over every state (eq. 4 before its shortcut)."""
    w = machine.weights.astype(np.float64)

    def clamped(state: tuple[int, ...]) -> tuple[float, np.ndarray]:
        """Log of the unnormalised p(V), and d of it / d weights."""
        told = machine.basis[list(state)].astype(np.float64)
        inputs = machine.hidden_bias + np.einsum("ib,ibj->j", told, w)
        log = sum(float(machine.visible_bias[i, k]) for i, k in enumerate(state)) + np.logaddexp(0.0, inputs).sum()
        return float(log), told[:, :, None] / (1.0 + np.exp(-inputs))

    states = [clamped(state) for state in itertools.product(range(3), repeat=3)]
    logs = np.array([log for log, _ in states])
    chances = np.exp(logs - logs.max()) / np.exp(logs - logs.max()).sum()
    free = np.einsum("s,sibj->ibj", chances, np.stack([slope for _, slope in states]))
    return np.sum([clamped(tuple(row))[1] - free for row in levels], axis=0)


def reconstruction_gradient(machine: Machine, levels: np.ndarray) -> np.ndarray:
    """What CD tends to with its steps: hidden states of the machine, then one reconstruction by probabilities."""
    w, hidden = machine.weights.astype(np.float64), np.array(list(itertools.product((0.0, 1.0), repeat=2)))
    logits = machine.visible_bias + np.einsum("kb,ibj,sj->sik", machine.basis, w, hidden)
    chances = np.exp(hidden @ machine.hidden_bias + np.log(np.exp(logits).sum(axis=2)).sum(axis=1))
    told = np.einsum("sik,kb->sib", np.exp(logits) / np.exp(logits).sum(axis=2, keepdims=True), machine.basis)
    back = 1.0 / (1.0 + np.exp(-(machine.hidden_bias + np.einsum("sib,ibj->sj", told, w))))
    free = np.einsum("s,sib,sj->ibj", chances / chances.sum(), told, back)
    seen = machine.basis[levels].astype(np.float64)
    first = 1.0 / (1.0 + np.exp(-(machine.hidden_bias + np.einsum("cib,ibj->cj", seen, w))))
    return np.einsum("cib,cj->ibj", seen, first) - len(levels) * free


def mean_step(machine: Machine, levels: np.ndarray, steps: int, n: int) -> np.ndarray:
    generator, rate = np.random.default_rng(3), 1e-3
    total = np.zeros(machine.weights.shape)
    for _ in range(n):
        moved = copy_of(machine)
        contrastive_epoch(moved, full_cases(levels), np.arange(len(levels)), steps, rate, 0.0, generator)
        total += (moved.weights.astype(np.float64) - machine.weights) / rate
    return total / n


def cosine(one: np.ndarray, two: np.ndarray) -> float:
    return float((one * two).sum() / np.sqrt((one**2).sum() * (two**2).sum()))


def test_contrastive_divergence_climbs_the_likelihood() -> None:
    machine = tiny_machine(0)
    levels = np.array([[2, 2, 0], [2, 1, 0], [0, 0, 2], [2, 2, 0]])
    exact = exact_gradient(machine, levels)
    one, many = (mean_step(machine, levels, steps, 1500) for steps in (1, 30))
    assert cosine(one, exact) > 0.8
    assert cosine(many, exact) > 0.97
    np.testing.assert_allclose(many, reconstruction_gradient(machine, levels), atol=0.06)


def loss_of(machine: Machine, squared: float) -> float:
    """Of the third unit's level 0 after the first two units' levels 2 and 1, in float64."""
    w, told = machine.weights.astype(np.float64), machine.basis[[2, 1]].astype(np.float64)
    hidden = 1.0 / (1.0 + np.exp(-(machine.hidden_bias + np.einsum("ib,ibj->j", told, w[:2]))))
    logits = machine.visible_bias[2] + machine.basis @ (w[2] @ hidden)
    chance = np.exp(logits) / np.exp(logits).sum()
    return float(-(1 - squared) * np.log(chance[0]) + squared * 0.5 * (chance @ STARS - STARS[0]) ** 2)


@pytest.mark.parametrize("squared", [0.0, 0.5, 1.0])
def test_tuning_descends_along_the_gradient(squared: float) -> None:
    machine = tiny_machine(1)
    moved = copy_of(machine)
    # With huge sums of squares every rate is the same, rate / 1000.
    sums = tuple(np.full_like(array, 1e6) for array in machine[:3])
    cases = full_cases(np.array([[2, 1, 0]]))
    error = tuning_epoch(moved, sums, cases, np.array([2]), np.array([0]), 1.0, squared)
    for before, after in zip(machine[:3], moved[:3], strict=True):
        stepped = (before.astype(np.float64) - after) * 1000.0
        for place in np.ndindex(before.shape):
            kept, slope = before[place], 0.0
            for sign in (1.0, -1.0):
                before[place] = kept + sign * np.float32(0.01)
                slope += sign * loss_of(machine, squared) / 0.02
            before[place] = kept
            assert stepped[place] == pytest.approx(slope, abs=2e-3)
    told = predicted(machine, Cases(np.array([0, 2]), cases.visible[:2], cases.level[:2]), np.array([0]), np.array([2]))
    assert error == pytest.approx(abs(float(told[0]) - 1.0), abs=1e-5)


def checkerboard(n: int, m: int, share: float, seed: int = 0) -> RatingTable:
    """Likes and dislikes that alternate, `share` of the squares, in a random order of time."""
    generator = np.random.default_rng(seed)
    title = np.concatenate([generator.permutation(m)[: int(share * m)] for _ in range(n)]).astype(np.int32)
    person = np.repeat(np.arange(n), int(share * m)).astype(np.int32)
    noise = generator.choice([-0.5, 0.0, 0.5], size=len(person))
    stars = np.where((person + title) % 2 == 0, 4.5, 1.5) + noise
    return RatingTable(person, title, stars.astype(np.float32), n, np.arange(m, dtype=np.int64) * 3 + 2)


@pytest.fixture(scope="module")
def table() -> RatingTable:
    return checkerboard(90, 60, 0.8)


def rmse(told: np.ndarray, truth: np.ndarray) -> float:
    return float(np.sqrt(np.mean((told - truth) ** 2)))


def test_people_of_the_training_data(table: RatingTable) -> None:
    held = np.random.default_rng(1).random(len(table)) < 0.2
    known, asked = table.take(~held), table.take(held)
    members = [replace(member, settings=SMALL, n_machines=1) for member in rbm_known.MEMBERS]
    predict = rbm_known.fit(known, members, 0, quiet)
    biases = fit_biases(known)
    assert rmse(biases(asked.person, asked.title), asked.stars) > 1.4
    assert rmse(predict(asked.person, asked.title), asked.stars) < 0.75


def test_a_code_without_ratings_has_a_prediction() -> None:
    table = checkerboard(30, 20, 0.8)
    known = table.take((table.person != 4) & (table.title != 7))
    predict = model_module("rbm").fit_known(known, Context(seed=2))
    told = predict(np.array([4, 4, 0]), np.array([0, 7, 7]))
    assert np.isfinite(told).all()
    assert np.all((told > 0.0) & (told < 5.5))


@pytest.fixture(scope="module")
def trained(table: RatingTable) -> tuple[rbm_new.Tensors, rbm_new.RbmConstants]:
    return rbm_new.fit(table, 0, SMALL, quiet)


def test_new_people(table: RatingTable, trained: tuple[rbm_new.Tensors, rbm_new.RbmConstants]) -> None:
    tensors, constants = trained
    model = rbm_new.Rbm.from_tensors(dict(tensors), asdict(constants), table.title_ids)
    others = checkerboard(20, 60, 0.8, seed=9)
    biases = fit_biases(table)
    base, ours, theirs, truth = biases.base(table.title_counts), [], [], []
    for person in range(20):
        of = others.person == person
        rows, stars = others.title[of].astype(np.int64), others.stars[of].astype(np.float64)
        ours.append(model.score(model.fold_in(Ratings(rows[:10], stars[:10])))[rows[10:]])
        theirs.append(base[rows[10:]] + (stars[:10] - base[rows[:10]]).sum() / 15.0)
        truth.append(stars[10:])
    told = np.concatenate(truth)
    assert rmse(np.concatenate(theirs), told) > 1.4
    assert rmse(np.concatenate(ours), told) < 0.9


def test_the_same_seed_gives_the_same_bytes(
    table: RatingTable, trained: tuple[rbm_new.Tensors, rbm_new.RbmConstants]
) -> None:
    tensors, constants = rbm_new.fit(table, 0, SMALL, quiet)
    assert constants == trained[1]
    assert {name: array.tobytes() for name, array in tensors.items()} == {
        name: array.tobytes() for name, array in trained[0].items()
    }
    other, _ = rbm_new.fit(table, 1, SMALL, quiet)
    assert other["weights"].tobytes() != tensors["weights"].tobytes()


def test_rare_titles_have_no_unit_but_a_base() -> None:
    table = checkerboard(60, 30, 0.8)
    thin = table.take((table.title != 5) | (table.person < 8))
    tensors = rbm_new.fit_tensors(thin, 0, replace(SMALL, epochs=1, tuning_epochs=1), quiet)
    assert len(tensors["title_ids"]) == 30
    assert 5 not in tensors["visible"]
    assert len(tensors["visible"]) == 29 == len(tensors["weights"])


def test_the_machine_can_be_used_after_each_epoch() -> None:
    table = checkerboard(60, 30, 0.8)
    stars = scale_of(table)
    assert stars.tolist() == [half / 2 for half in range(1, 11)]
    cases = cases_of(table, table.person, table.title, table.n_people)
    training = Training(cases, table.n_titles, stars, ordinal_basis(stars), SMALL, 0)
    errors = []
    for _ in range(20):
        training.contrast()
        errors.append(rmse(predicted(training.machine, cases, table.person, table.title), table.stars))
    assert np.isfinite(errors).all()
    assert errors[-1] < 0.7 * errors[0]


def test_progress_is_told() -> None:
    told: list[str] = []
    rbm_new.fit_tensors(checkerboard(30, 20, 0.8), 0, replace(SMALL, epochs=2, tuning_epochs=3), told.append)
    assert len(told) == 5


def test_few_people_are_enough_to_fit() -> None:
    trained = model_module("rbm").fit_new(checkerboard(3, 12, 0.8), Context())
    model = trained.over(np.arange(50))
    assert np.isfinite(model.score(model.fold_in(Ratings.of([(2, 5.0)])))).all()


def test_the_average_is_of_what_was_remembered() -> None:
    table = checkerboard(20, 12, 0.8)
    cases = cases_of(table, table.person, table.title, table.n_people)
    training = Training(cases, table.n_titles, scale_of(table), ordinal_basis(scale_of(table)), SMALL, 0)
    first = copy_of(training.average())
    np.testing.assert_array_equal(first.weights, training.machine.weights)
    training.remember()
    training.machine.weights[:] += 1.0
    training.remember()
    np.testing.assert_allclose(training.average().weights, first.weights + 0.5, atol=1e-6)
