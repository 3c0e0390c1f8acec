"""What learning adds, measured: on later ratings, of people whom the models do not know."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.cli import main
from movierec_desktop.domain.errors import InputError
from movierec_desktop.learn.settings import SETTINGS
from movierec_desktop.recommend.bundle import load_model, open_bundle
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.train.evaluation.learning import Over, as_table, measure_learning
from movierec_desktop.train.evaluation.learning_run import LearningRequest, evaluate_learning
from movierec_desktop.train.held_out import HeldOutPerson

IDS = np.arange(1, 81)


def quiet(_: str) -> None:
    pass


@pytest.fixture(scope="module")
def over(hybrid_bundle: Path) -> Over:
    bundle = open_bundle(hybrid_bundle)

    def load(ids: np.ndarray) -> Hybrid:
        loaded = load_model(bundle, "hybrid", ids)
        assert isinstance(loaded, Hybrid)
        return loaded

    return load


@pytest.fixture(scope="module")
def people() -> list[HeldOutPerson]:
    """They like the newer ones better, which nobody in training does."""
    made = []
    for seed in range(3):
        generator = np.random.default_rng(seed)
        ids = generator.permutation(IDS)
        stars = 1.0 + 4.0 * (ids % 70) / 70.0 + generator.normal(scale=0.3, size=80)
        made.append(HeldOutPerson(ids, np.clip(np.round(2 * stars) / 2, 0.5, 5.0)))
    return made


def test_people_with_a_taste_of_their_own_gain(over: Over, people: list[HeldOutPerson]) -> None:
    found = measure_learning(over, IDS, people, 0, quiet)
    assert [one.k for one in found] == [20, 50]
    last = found[-1]
    assert (last.people, last.asked) == (3, 90)
    assert last.rmse_after < last.rmse_before
    assert last.difference.value == pytest.approx(last.rmse_after - last.rmse_before)
    assert last.kept_share > 0
    assert last.kept_before - last.kept_after > 0
    assert 0 < max(last.kept_components.values()) <= last.kept_share
    assert "| 50 | 3 |" in as_table(found)


def test_where_the_guard_keeps_nothing_nothing_changes(over: Over, people: list[HeldOutPerson]) -> None:
    strict = replace(SETTINGS, gain_in_errors=1e9)
    for one in measure_learning(over, IDS, people, 0, quiet, strict):
        assert one.kept_share == 0
        assert one.rmse_after == one.rmse_before
        assert one.ndcg_after == one.ndcg_before
        assert one.difference.value == one.difference.low == one.difference.high == 0


def test_people_with_too_few_later_ratings_are_not_asked(over: Over, people: list[HeldOutPerson]) -> None:
    short = [HeldOutPerson(person.movie_ids[:39], person.stars[:39]) for person in people]
    assert measure_learning(over, IDS, short, 0, quiet) == []


def write_split(folder: Path, people: list[HeldOutPerson]) -> Path:
    folder.mkdir()
    for name, part in (("given.csv", slice(0, 30)), ("truth.csv", slice(30, None))):
        lines = ["userId,movieId,rating"]
        for user, person in enumerate(people):
            pairs = zip(person.movie_ids[part], person.stars[part], strict=True)
            lines += [f"{user},{title},{stars}" for title, stars in pairs]
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_a_split_and_a_bundle_are_measured_by_the_command(
    hybrid_bundle: Path, people: list[HeldOutPerson], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    split = write_split(tmp_path / "split", people)
    document = tmp_path / "page.md"
    document.write_text("<!-- learning: begin -->\n<!-- learning: end -->\n", encoding="utf-8")
    arguments = ["--split", str(split), "--bundle", str(hybrid_bundle), "--markdown", str(document)]
    assert main(["evaluate-learning", *arguments, "--people", "2", "--json", str(tmp_path / "out.json")]) == 0
    told = capsys.readouterr().out
    assert "`movierec evaluate-learning --split split --bundle bundle --people 2 --seed 0`" in told
    assert "| 50 | 2 |" in document.read_text(encoding="utf-8")
    assert '"kept_share"' in (tmp_path / "out.json").read_text(encoding="utf-8")


def test_people_are_passed_over(hybrid_bundle: Path, people: list[HeldOutPerson], tmp_path: Path) -> None:
    split = write_split(tmp_path / "split", people)
    asked = [
        evaluate_learning(LearningRequest(split=split, bundle=hybrid_bundle, people=1, skip=skip), quiet)[1]["after"][0]
        for skip in (0, 1)
    ]
    assert [one["people"] for one in asked] == [1, 1]
    assert asked[0]["rmse_before"] != asked[1]["rmse_before"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({}, "Name the people with --data, or with --split"),
        ({"split": Path("x")}, "Name the models that were trained"),
    ],
)
def test_what_does_not_go_together_is_told(arguments: dict, words: str) -> None:
    with pytest.raises(InputError, match=words):
        LearningRequest(**arguments)


def test_people_of_the_training_data_are_refused(hybrid_bundle: Path, small_data: Path) -> None:
    with pytest.raises(InputError, match="were trained on these people"):
        evaluate_learning(LearningRequest(data=(small_data,), bundle=hybrid_bundle), quiet)
