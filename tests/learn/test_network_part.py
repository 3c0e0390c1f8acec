"""The node of the person's own: held close, and at the optimum of what it minimises."""

from dataclasses import replace

import numpy as np
import pytest

from movierec_desktop.learn.evidence import ask_in_turns
from movierec_desktop.learn.network_part import added_by, fit_node
from movierec_desktop.learn.settings import SETTINGS
from movierec_desktop.recommend.base import Ratings


def taste(title: int) -> float:
    return 4.5 if title % 3 else 1.5


def unchecked() -> None:
    pass


@pytest.fixture
def case(make_person):
    person, _ = make_person(40, 5, taste)
    told = ask_in_turns(person, np.arange(40), 5, 1, unchecked)
    return person, told, person.stars[told.places] - told.predicted


def test_no_change_of_the_node_makes_what_it_minimises_smaller(case) -> None:
    person, told, residuals = case
    settings = replace(SETTINGS, node_rounds=60)
    node = fit_node(person, told, residuals, settings, unchecked)

    def cost(before: np.ndarray, after: np.ndarray) -> float:
        left = residuals - added_by(replace(node, before=before, after=after), person, told)
        held = (before / settings.node_input) ** 2, (after / settings.node_code) ** 2
        return float((left**2).sum() / settings.noise + sum(part.sum() for part in held))

    least = cost(node.before, node.after)
    assert least < cost(np.zeros_like(node.before), np.zeros_like(node.after))
    generator = np.random.default_rng(0)
    for _ in range(20):
        step = generator.normal(scale=0.02, size=(2, len(node.before)))
        assert cost(node.before + step[0], node.after + step[1]) > least


def test_tighter_spreads_hold_it_closer(case) -> None:
    person, told, residuals = case
    far = fit_node(person, told, residuals, SETTINGS, unchecked)
    close = fit_node(person, told, residuals, replace(SETTINGS, node_input=0.01, node_code=0.01), unchecked)
    assert np.abs(close.after).sum() < 0.1 * np.abs(far.after).sum()


def test_the_app_adds_what_was_learned(case) -> None:
    """`recommend` says with its own arithmetic what the node adds here."""
    person, told, residuals = case
    node = fit_node(person, told, residuals, SETTINGS, unchecked)
    first = told.fold == 0
    given = np.setdiff1d(np.arange(40), told.places[first])
    ratings = Ratings(given, person.stars[given])
    pretrained = person.network
    own = pretrained.adapted(node.before, node.after)
    added = own.score(own.fold_in(ratings)) - pretrained.score(pretrained.fold_in(ratings))
    np.testing.assert_allclose(added[told.places[first]], added_by(node, person, told)[first], atol=2e-5)
