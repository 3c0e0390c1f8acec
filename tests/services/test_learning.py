"""Learning as window and command line use it: saved, taken into use, ignored with words, forgotten."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.domain.errors import InputError, LearningStoppedError
from movierec_desktop.learn import settings as learning_settings
from movierec_desktop.recommend.personal import Personal
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.learning import FEWEST_RATINGS, OTHER_BUNDLE, Learning, as_stored, outcome_of
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.store.learned_file import LearnedFile
from movierec_desktop.store.ratings import StoredRating

Ratings = dict[int, StoredRating]


@pytest.fixture(scope="module")
def hybrid_engine(hybrid_bundle: Path) -> Iterator[Engine]:
    opened = Engine(hybrid_bundle)
    yield opened
    opened.close()


ORDER = [37 * place % 80 + 1 for place in range(80)]
"""All titles, mixed."""


def rated(n: int) -> Ratings:
    """Someone who likes the newer ones better, which nobody else does."""
    return {
        title: StoredRating(title, round(2 + 8 * (title % 70) / 70) / 2, 1000 + place, f"no. {title}")
        for place, title in enumerate(ORDER[:n])
    }


def unheard(_done: int, _total: int) -> None:
    pass


def learned(engine: Engine, path: Path, ratings: Ratings) -> Learning:
    learning = Learning(engine, path)
    learning.learn(ratings, unheard, lambda: False)
    return learning


def test_it_is_saved_and_found_at_the_next_start(hybrid_engine: Engine, tmp_path: Path) -> None:
    first = learned(hybrid_engine, tmp_path / "p.sqlite", rated(70))
    assert first.outcome is not None
    again = Learning(hybrid_engine, tmp_path / "p.sqlite")
    assert again.outcome == first.outcome
    assert again.learned_at.endswith("+00:00")
    assert again.changed(rated(70)) == 0


def test_what_was_kept_changes_predictions_and_reasons_sum_to_them(hybrid_engine: Engine, tmp_path: Path) -> None:
    learning = learned(hybrid_engine, tmp_path / "p.sqlite", rated(70))
    assert learning.outcome is not None
    assert learning.outcome.kept, "this taste can be learned"
    stars = {one: rating.stars for one, rating in rated(70).items()}
    plain = TasteView(hybrid_engine, None, stars)
    own = TasteView(hybrid_engine, None, stars, personal=learning.personal)
    rows = [int(row) for row in hybrid_engine.catalogue.rows_of_ids(ORDER[70:])]
    assert any(abs(plain.predicted(row) - own.predicted(row)) > 0.01 for row in rows)
    for row in rows:
        told = own.explain(row)
        summed = told.starting_point + sum(reason.contribution for reason in told.reasons)
        assert float(np.clip(summed, 0.5, 5.0)) == pytest.approx(own.predicted(row), abs=1e-4)


def test_other_models_are_left_as_they_are(hybrid_engine: Engine, tmp_path: Path) -> None:
    learning = learned(hybrid_engine, tmp_path / "p.sqlite", rated(70))
    assert isinstance(learning.personal(hybrid_engine.model()), Personal)
    assert learning.personal(hybrid_engine.model()) is learning.personal(hybrid_engine.model())
    svd = hybrid_engine.model("svd")
    assert learning.personal(svd) is svd


def test_forgotten_is_forgotten(hybrid_engine: Engine, tmp_path: Path) -> None:
    learning = learned(hybrid_engine, tmp_path / "p.sqlite", rated(70))
    learning.reset()
    assert learning.outcome is None
    assert list(tmp_path.iterdir()) == []
    assert learning.personal(hybrid_engine.model()) is hybrid_engine.model()
    assert Learning(hybrid_engine, tmp_path / "p.sqlite").outcome is None


def test_after_an_update_of_the_bundle_it_is_ignored_with_a_word(hybrid_engine: Engine, tmp_path: Path) -> None:
    learned(hybrid_engine, tmp_path / "p.sqlite", rated(30))
    file = LearnedFile(tmp_path / "p.sqlite")
    found = file.read()
    assert found is not None
    header, tensors = found
    file.write(type(header)("0" * 64, header.ratings, header.learned_at, header.outcome), tensors)
    learning = Learning(hybrid_engine, tmp_path / "p.sqlite")
    assert learning.notice == OTHER_BUNDLE
    assert learning.outcome is None
    assert learning.personal(hybrid_engine.model()) is hybrid_engine.model()
    assert learning.is_due(rated(30)), "it is learned anew"
    assert file.path.exists(), "nothing is thrown away unasked"


def test_every_run_is_remembered_until_it_is_forgotten(hybrid_engine: Engine, tmp_path: Path) -> None:
    learning = learned(hybrid_engine, tmp_path / "p.sqlite", rated(30))
    first = learning.runs()
    assert [(run.n_ratings, run.before, run.after) for run in first] == [
        (30, learning.outcome.before, learning.outcome.after)
    ]
    learning.learn(rated(40), unheard, lambda: False)
    assert [run.n_ratings for run in learning.runs()] == [30, 40]
    assert Learning(hybrid_engine, tmp_path / "p.sqlite").runs()[0] == first[0]
    learning.reset()
    assert learning.runs() == ()


def test_runs_with_an_earlier_bundle_are_remembered_too(hybrid_engine: Engine, tmp_path: Path) -> None:
    learned(hybrid_engine, tmp_path / "p.sqlite", rated(30))
    file = LearnedFile(tmp_path / "p.sqlite")
    header, tensors = file.read()
    file.write(replace(header, bundle="0" * 64), tensors)
    learning = Learning(hybrid_engine, tmp_path / "p.sqlite")
    assert learning.outcome is None
    learning.learn(rated(40), unheard, lambda: False)
    assert [run.n_ratings for run in learning.runs()] == [30, 40]


def test_a_damaged_file_is_ignored_with_a_word(hybrid_engine: Engine, tmp_path: Path) -> None:
    LearnedFile(tmp_path / "p.sqlite").path.write_bytes(b"damaged")
    learning = Learning(hybrid_engine, tmp_path / "p.sqlite")
    assert "learn again" in learning.notice
    learning.learn(rated(30), unheard, lambda: False)
    assert learning.notice == ""


def test_what_has_changed_is_counted(hybrid_engine: Engine, tmp_path: Path) -> None:
    learning = learned(hybrid_engine, tmp_path / "p.sqlite", rated(30))
    ratings = rated(34)
    assert learning.changed(ratings) == 4
    assert not learning.is_due(ratings)
    ratings[ORDER[3]] = StoredRating(ORDER[3], 0.5, 5000, "changed")
    assert learning.changed(ratings) == 5
    assert learning.is_due(ratings)
    del ratings[ORDER[4]]
    assert learning.changed(ratings) == 6
    ratings[5000] = StoredRating(5000, 4.0, 5001, "of another catalogue")
    assert learning.changed(ratings) == 6


def test_few_ratings_are_not_due_and_told(hybrid_engine: Engine, tmp_path: Path) -> None:
    learning = Learning(hybrid_engine, tmp_path / "p.sqlite")
    assert not learning.is_due(rated(19))
    assert learning.is_due(rated(20))
    with pytest.raises(InputError, match="There are 19 ratings"):
        learning.learn(rated(19), unheard, lambda: False)
    unknown = {one: StoredRating(one, 3.0, one, "") for one in range(9000, 9030)}
    assert not learning.is_due(unknown)


def test_stopped_it_leaves_the_last_state(hybrid_engine: Engine, tmp_path: Path) -> None:
    learning = learned(hybrid_engine, tmp_path / "p.sqlite", rated(30))
    before = LearnedFile(tmp_path / "p.sqlite").path.read_bytes()
    with pytest.raises(LearningStoppedError):
        learning.learn(rated(60), unheard, lambda: True)
    assert LearnedFile(tmp_path / "p.sqlite").path.read_bytes() == before
    assert learning.outcome is not None
    assert learning.outcome.n_ratings == 30


def test_later_ratings_count_and_the_correction_stays(hybrid_engine: Engine, tmp_path: Path) -> None:
    learning = learned(hybrid_engine, tmp_path / "p.sqlite", rated(60))
    personal = learning.personal(hybrid_engine.model())
    stars = {one: rating.stars for one, rating in rated(60).items()}
    row = int(hybrid_engine.catalogue.rows_of_ids([ORDER[75]])[0])
    one = TasteView(hybrid_engine, None, stars, personal=learning.personal)
    later = TasteView(hybrid_engine, None, {**stars, ORDER[60]: 5.0, ORDER[61]: 0.5}, personal=learning.personal)
    assert later.n_used == 62
    assert later.predicted(row) != one.predicted(row)
    assert learning.personal(hybrid_engine.model()) is personal


def test_a_bundle_without_a_hybrid_says_so(make_bundle, tmp_path: Path) -> None:
    engine = Engine(make_bundle("plain", {one: f"Title {one}" for one in range(1, 40)}))
    learning = Learning(engine, tmp_path / "p.sqlite")
    assert not learning.is_due(rated(30))
    with pytest.raises(InputError, match="have no hybrid"):
        learning.learn(rated(30), unheard, lambda: False)
    engine.close()


def test_an_outcome_survives_json(hybrid_engine: Engine, tmp_path: Path) -> None:
    outcome = learned(hybrid_engine, tmp_path / "p.sqlite", rated(30)).outcome
    assert outcome is not None
    assert outcome_of(as_stored(outcome)) == outcome


def test_window_and_learning_agree_on_how_many_ratings_it_takes() -> None:
    assert learning_settings.FEWEST_RATINGS == FEWEST_RATINGS


def test_a_doubted_rating_is_a_change_to_learn_anew_from(hybrid_engine: Engine, tmp_path: Path) -> None:
    learning = learned(hybrid_engine, tmp_path / "p.sqlite", rated(70))
    trusted = {title: rating for title, rating in rated(70).items() if title not in ORDER[:5]}
    assert learning.changed(trusted) == 5
    assert learning.is_due(trusted)
    learning.learn(trusted, unheard, lambda: False)
    assert learning.changed(trusted) == 0
