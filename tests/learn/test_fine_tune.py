"""Learning as a whole: deterministic, stoppable, judged by ratings it has not learned from."""

import importlib.util
from dataclasses import replace

import numpy as np
import pytest

from movierec_desktop.domain.errors import InputError, LearningStoppedError
from movierec_desktop.learn.evidence import Person
from movierec_desktop.learn.fine_tune import Learned, learn
from movierec_desktop.learn.settings import SETTINGS, LearningSettings
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.bundle import load_model
from movierec_desktop.recommend.personal import Personal
from movierec_desktop.services.engine import Engine

BOLD = replace(SETTINGS, crowd=1.0, known=1.0, weights=0.3, factors=0.5, node_input=0.3, node_code=0.5)
"""So far that a taste the models do not know can be learned from 60 ratings."""


def usual(title: int) -> float:
    """As everyone of the training data."""
    return 4.25 if title <= 40 else 2.0


def modern(title: int) -> float:
    """The newer the better: nobody of the training data goes by that."""
    return 1.0 + 4.0 * (title % 70) / 70.0


def odd(title: int) -> float:
    """By odd and even numbers, which no model can see."""
    return 4.5 if title % 2 else 2.0


def run(person: Person, ids: np.ndarray, settings: LearningSettings = SETTINGS, seed: int = 0) -> Learned:
    return learn(person, ids, seed, lambda _done, _total: None, lambda: False, settings)


def test_the_same_ratings_teach_the_same_to_the_byte(make_person) -> None:
    person, ids = make_person(60, 3, modern)
    one, other = run(person, ids, BOLD), run(person, ids, BOLD)
    assert one.outcome == other.outcome
    for name, values in one.correction.tensors().items():
        assert values.tobytes() == other.correction.tensors()[name].tobytes(), name


def later_gain(make_person, engine: Engine, seed: int, taste, settings: LearningSettings) -> tuple[Learned, float]:
    """Learn from 60 of 80 ratings; by how much the mean squared error of the other 20 goes down."""
    person, ids = make_person(80, seed, taste)
    first = Person(load_model(engine.bundle, "hybrid", ids[:60]), person.stars[:60])
    learned = run(first, ids[:60], settings)
    personal = Personal(person.hybrid, learned.correction, ids)
    folded = personal.fold_in(Ratings(np.arange(60), person.stars[:60]))
    before, after = (np.mean((told[60:] - person.stars[60:]) ** 2) for told in (folded.inner.scores, folded.scores))
    return learned, float(before - after)


@pytest.mark.parametrize(("settings", "least"), [(SETTINGS, 0.02), (BOLD, 0.1)])
def test_a_taste_of_their_own_is_learned_and_foretells_later_ratings(
    make_person, learning_engine: Engine, settings: LearningSettings, least: float
) -> None:
    for seed in range(3):
        learned, gain = later_gain(make_person, learning_engine, seed, modern, settings)
        assert learned.outcome.kept
        assert learned.outcome.after < learned.outcome.before
        assert gain > least


def test_what_no_model_can_see_does_little_harm(make_person, learning_engine: Engine) -> None:
    gains = []
    for seed in range(4):
        learned, gain = later_gain(make_person, learning_engine, seed, odd, SETTINGS)
        gains.append(gain)
        if not learned.outcome.kept:
            assert learned.correction.is_empty
            assert gain == 0.0
    assert np.mean(gains) > -0.05


def test_what_is_kept_made_the_error_smaller(make_person) -> None:
    for seed in range(4):
        person, ids = make_person(50, seed, modern)
        outcome = run(person, ids, BOLD).outcome
        assert [one.name for one in outcome.components] == ["slopes", "weights", "factors", "network"]
        assert outcome.after <= outcome.before
        if outcome.kept:
            assert outcome.kept[0].before == pytest.approx(outcome.before)
            assert outcome.kept[-1].after == pytest.approx(outcome.after)
            assert outcome.words.startswith("Learned from 50 ratings: your error went from ")
        else:
            assert outcome.after == outcome.before
            assert outcome.words.startswith("Nothing gained from 50 ratings: kept as it was")


def test_too_few_ratings_are_told_in_words(make_person) -> None:
    person, ids = make_person(19, 3, usual)
    with pytest.raises(InputError, match="There are 19 ratings: rate 20 titles"):
        run(person, ids)


def test_progress_rises_to_the_end(make_person) -> None:
    person, ids = make_person(25, 3, usual)
    told: list[tuple[int, int]] = []
    learn(person, ids, 0, lambda done, total: told.append((done, total)), lambda: False)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len({total for _, total in told}) == 1
    assert told[-1][0] == told[-1][1]
    assert len(told) > 20


@pytest.mark.parametrize("after", [0, 1, 30, 90])
def test_it_stops_soon_when_asked(make_person, after: int) -> None:
    person, ids = make_person(25, 3, usual)
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    with pytest.raises(LearningStoppedError, match="nothing has changed"):
        learn(person, ids, 0, lambda _done, _total: None, cancelled)
    assert asked == after + 1


def test_without_torch_the_rest_is_learned_and_it_is_said(make_person, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *rest: None if name == "torch" else found(name, *rest)
    )
    person, ids = make_person(30, 3, odd)
    outcome = run(person, ids, BOLD).outcome
    assert [one.name for one in outcome.components] == ["slopes", "weights", "factors"]
    assert outcome.left_out.startswith("The autoencoder was left as it is: PyTorch is not installed")


def test_models_over_other_titles_are_refused(make_person) -> None:
    person, _ = make_person(25, 3, usual)
    with pytest.raises(ValueError, match="over the titles that were rated"):
        Person(person.hybrid, person.stars[:-1])
