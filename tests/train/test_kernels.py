"""The compiled loops do what their source says, and touch nothing outside of their arrays.

Compiled, an index beyond the end reads whatever lies there; run by Python it raises. So each loop is run in both
ways on small data, through the functions that the pipeline calls.
"""

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from numba.core.registry import CPUDispatcher

from movierec_desktop.train import gibbs, gibbs_kernels, neighbours, neighbours_kernels, rbm_fit, rbm_kernels
from movierec_desktop.train.rating_table import RatingTable

MODULES = (gibbs, gibbs_kernels, neighbours, neighbours_kernels, rbm_fit, rbm_kernels)


def run_by_python(patch: pytest.MonkeyPatch, modules: tuple[ModuleType, ...] = MODULES) -> int:
    """Put the source of each compiled function in its place, wherever it is known by name; how many there are."""
    found = [
        (module, name, value) for module in modules for name, value in vars(module).items()
        if isinstance(value, CPUDispatcher)
    ]  # fmt: skip
    for module, name, value in found:
        patch.setattr(module, name, value.py_func)
    return len({id(value) for *_, value in found})


def some_ratings(n_people: int = 7, n_titles: int = 6) -> RatingTable:
    """The first person rated nothing, the last title nobody rated."""
    random = np.random.default_rng(2)
    rated = random.random((n_people, n_titles)) < 0.6
    rated[0], rated[:, -1] = False, False
    person, title = np.nonzero(rated)
    stars = random.integers(1, 11, len(person)).astype(np.float32) / 2
    return RatingTable(
        person.astype(np.int32), title.astype(np.int32), stars, n_people, np.arange(n_titles) + 1,
    )  # fmt: skip


def every_pair(table: RatingTable) -> tuple[np.ndarray, np.ndarray]:
    person, title = np.meshgrid(np.arange(table.n_people), np.arange(table.n_titles), indexing="ij")
    return person.ravel(), title.ravel()


def of_neighbours() -> np.ndarray:
    table = some_ratings()
    return neighbours.fit_neighbours(table)(*every_pair(table))


def of_gibbs() -> np.ndarray:
    table = some_ratings()
    person, title = every_pair(table)
    features = gibbs.Features(
        gibbs.rated_by(table.person, table.title, table.n_people, table.n_titles),
        np.arange(table.n_titles, dtype=np.int64) % 2,
    )
    settings = gibbs.GibbsSettings(rank=2, n_burn=2, n_draws=4, thin=2)
    draws = gibbs.gibbs(table, settings, 1, person_features=features)
    return np.concatenate([draw.predict(person, title) for draw in draws])


def of_machine() -> np.ndarray:
    table = some_ratings()
    cases = rbm_fit.cases_of(table, table.person, table.title, table.n_people)
    stars = (np.arange(10, dtype=np.float32) + 1) / 2
    settings = rbm_fit.Settings(n_hidden=3, rate=0.05, decay=0.001, epochs=3, steps_every=1, tuning_epochs=2)
    training = rbm_fit.Training(cases, table.n_titles, stars, rbm_fit.ordinal_basis(stars), settings, seed=3)
    for _ in range(settings.epochs):
        training.contrast()
    errors = [training.tune() for _ in range(settings.tuning_epochs)]
    told = rbm_fit.predicted(training.machine, cases, *every_pair(table))
    return np.concatenate([errors, told, *(part.ravel() for part in training.machine[:3])])


@pytest.mark.parametrize("fit", [of_neighbours, of_gibbs, of_machine])
def test_compiled_and_run_by_python_it_is_the_same(
    fit: Callable[[], np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = fit()
    assert np.isfinite(compiled).all()
    assert np.ptp(compiled) > 0.01
    assert run_by_python(monkeypatch) >= 14
    assert fit() == pytest.approx(compiled, rel=1e-4, abs=1e-4)


def test_a_unit_that_the_machine_does_not_have_is_seen_by_python_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    table = some_ratings()
    cases = rbm_fit.cases_of(table, table.person, table.title, table.n_people)
    stars = (np.arange(10, dtype=np.float32) + 1) / 2
    settings = rbm_fit.Settings(n_hidden=3, rate=0.05, decay=0.001, epochs=1, steps_every=1)
    few = rbm_fit.Training(cases, table.n_titles, stars, rbm_fit.ordinal_basis(stars), settings, seed=3).machine
    run_by_python(monkeypatch)
    with pytest.raises(IndexError):
        rbm_fit.predicted(few, cases, np.array([1]), np.array([table.n_titles]))
