"""Learning from the settings, with the real models in a real process."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from movierec_desktop.services.engine import Engine
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.ui.background_learning import LEARNING_KEY, BackgroundLearning
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.learning_card import LearningCard

pytestmark = pytest.mark.usefixtures("english")

LONG_MS = 3_600_000


def fill(profile: Profile, n: int) -> None:
    with profile.writing():
        for one in range(1, n + 1):
            profile.ratings.put(StoredRating(one, round(2 + 8 * (one % 70) / 70) / 2, 1000 + one, f"no. {one}"))


@pytest.fixture
def hybrid_engine(hybrid_bundle: Path) -> Iterator[Engine]:
    opened = Engine(hybrid_bundle)
    yield opened
    opened.close()


def make_card(qtbot: QtBot, engine: Engine, profile: Profile, pause_ms: int = LONG_MS) -> LearningCard:
    session = Session(engine, profile)
    learning = BackgroundLearning(session, pause_ms)
    card = LearningCard(session, learning)
    learning.setParent(card)
    qtbot.addWidget(card, before_close_func=lambda _: learning.shut_down())
    return card


def finished(qtbot: QtBot, card: LearningCard) -> None:
    qtbot.waitUntil(lambda: not card.scheduler.is_running, timeout=90_000)


def test_it_learns_when_asked_uses_it_and_forgets_it(qtbot: QtBot, hybrid_engine: Engine, profile: Profile) -> None:
    fill(profile, 60)
    card = make_card(qtbot, hybrid_engine, profile)
    session = card._session
    assert card.told.text() == "Nothing was learned yet."
    assert not card.reset_button.isEnabled()
    row = int(hybrid_engine.catalogue.rows_of_ids([75])[0])
    before = session.view.predicted(row)
    card.learn_button.click()
    assert not card.bar.isHidden()
    assert not card.cancel_button.isHidden()
    assert not card.learn_button.isEnabled(), "never two at once"
    finished(qtbot, card)
    assert session.learning.outcome is not None
    assert card.told.text() == session.learning.outcome.words
    assert (session.view.predicted(row) != before) == bool(session.learning.outcome.kept)
    assert card.bar.isHidden()
    card.reset_button.click()
    assert card.told.text() == "Forgotten: the models are as they came."
    assert session.view.predicted(row) == before
    assert not card.reset_button.isEnabled()


def test_stopped_it_says_so(qtbot: QtBot, hybrid_engine: Engine, profile: Profile) -> None:
    fill(profile, 60)
    card = make_card(qtbot, hybrid_engine, profile)
    card.learn_button.click()
    card.cancel_button.click()
    finished(qtbot, card)
    assert card._session.learning.outcome is None
    assert card.learn_button.isEnabled()
    assert card.told.text() == "Stopped: nothing has changed."


def test_it_learns_by_itself_after_a_pause(qtbot: QtBot, hybrid_engine: Engine, profile: Profile) -> None:
    fill(profile, 19)
    card = make_card(qtbot, hybrid_engine, profile, pause_ms=50)
    qtbot.wait(200)
    assert card.told.text() == "Rate 1 more title, then it can be told whether learning helps."
    assert not card.learn_button.isEnabled()
    card._session.rate(hybrid_engine.catalogue.title(int(hybrid_engine.catalogue.rows_of_ids([30])[0])), 1.5)
    qtbot.waitUntil(lambda: card.scheduler.is_running, timeout=5000)
    finished(qtbot, card)
    assert card._session.learning.outcome is not None
    assert card._session.learning.outcome.n_ratings == 20


def test_what_was_left_unlearned_is_taken_up_at_the_next_start(
    qtbot: QtBot, hybrid_engine: Engine, profile: Profile
) -> None:
    fill(profile, 40)
    card = make_card(qtbot, hybrid_engine, profile, pause_ms=50)
    qtbot.waitUntil(lambda: card.scheduler.is_running, timeout=5000)
    card.scheduler.shut_down()
    assert card._session.learning.outcome is None
    again = make_card(qtbot, hybrid_engine, profile, pause_ms=50)
    qtbot.waitUntil(lambda: again.scheduler.is_running, timeout=5000)
    finished(qtbot, again)
    assert again._session.learning.outcome is not None


def test_the_choice_not_to_learn_by_itself_is_kept(qtbot: QtBot, hybrid_engine: Engine, profile: Profile) -> None:
    fill(profile, 40)
    card = make_card(qtbot, hybrid_engine, profile)
    assert card.scheduler.is_waiting
    card.by_itself.click()
    assert not card.scheduler.is_waiting
    assert profile.settings.get(LEARNING_KEY, "") == "off"
    again = make_card(qtbot, hybrid_engine, profile, pause_ms=50)
    assert not again.by_itself.isChecked()
    qtbot.wait(200)
    assert not again.scheduler.is_running


def test_a_bundle_with_nothing_to_adapt_says_so(qtbot: QtBot, make_bundle, profile: Profile) -> None:
    engine = Engine(make_bundle("plain", {one: f"Title {one}" for one in range(1, 60)}))
    fill(profile, 40)
    card = make_card(qtbot, engine, profile, pause_ms=50)
    assert card.told.text() == "These models have no hybrid: there is nothing that could learn."
    assert not card.learn_button.isEnabled()
    qtbot.wait(200)
    assert not card.scheduler.is_running
    engine.close()


def test_the_prediction_kept_beside_a_rating_is_that_of_the_learned_models(
    qtbot: QtBot, hybrid_engine: Engine, profile: Profile
) -> None:
    mixed = [37 * place % 80 + 1 for place in range(80)]  # someone who likes the newer ones better, as nobody else does
    with profile.writing():
        for place, title_id in enumerate(mixed[:70]):
            half_stars = round(2 + 8 * (title_id % 70) / 70)
            profile.ratings.put(StoredRating(title_id, half_stars / 2, 1000 + place, f"no. {title_id}"))
    session = make_card(qtbot, hybrid_engine, profile)._session
    row = int(hybrid_engine.catalogue.rows_of_ids([mixed[75]])[0])
    before = session.view.predicted(row)
    session.learning.learn(session.library.trusted, lambda _done, _total: None, lambda: False)
    session.choose_model("svd")
    session.choose_model("hybrid")
    told = session.view.predicted(row)
    assert abs(told - before) > 0.01, "this taste can be learned"
    session.library.rate(hybrid_engine.catalogue.title(row), 2.0)
    assert session.answer_question()
    session.write_feedback()
    (response,) = profile.feedback.responses()
    assert response.response.prediction is not None
    assert response.response.prediction.stars == pytest.approx(told, abs=1e-3)
