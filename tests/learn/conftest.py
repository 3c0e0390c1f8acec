"""A person over a bundle of all models, trained on real files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.learn.evidence import Person
from movierec_desktop.recommend.bundle import load_model
from movierec_desktop.services.engine import Engine

MakePerson = Callable[..., tuple[Person, np.ndarray]]


@pytest.fixture(scope="session")
def learning_engine(hybrid_bundle: Path) -> Iterator[Engine]:
    opened = Engine(hybrid_bundle)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def make_person(learning_engine: Engine) -> MakePerson:
    """A person who rated `n` titles, as their taste and their scatter have it."""

    def make(n: int, seed: int, taste: Callable[[int], float], scatter: float = 0.3) -> tuple[Person, np.ndarray]:
        generator = np.random.default_rng(seed)
        ids = generator.permutation(np.arange(1, 81))[:n]
        stars = np.array([taste(int(one)) for one in ids]) + generator.normal(scale=scatter, size=n)
        stars = np.clip(np.round(2 * stars) / 2, 0.5, 5.0)
        return Person(load_model(learning_engine.bundle, "hybrid", ids), stars), ids

    return make
