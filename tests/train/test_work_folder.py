"""What is kept of a training: values as they were, whole or not at all, and never under another input's key."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

import movierec_desktop
from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.kept_values import pack, unpack
from movierec_desktop.train.models.base import Context, TitleFeatures, TrainedModel
from movierec_desktop.train.progress import Progress, Step, duration
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.step_keys import context_key, source_key, step_key
from movierec_desktop.train.steps import Steps
from movierec_desktop.train.work_folder import WorkFolder

KEY = "0123456789abcdef" * 4
MEMBER = TrainedModel("svd", {"base": np.arange(6, dtype=np.float16).reshape(2, 3).T}, {"ridge": 0.1}, {"n": (1, 2)})
MODEL = TrainedModel(
    "hybrid",
    {"title_ids": np.array([3, 9], dtype=np.int64), "none": np.empty((0, 4), dtype=np.float32)},
    {"list_base": np.float64(1 / 3)},  # type: ignore[dict-item]
    {"text": "für", "nothing": None, "yes": True, "list": [1, 2.5]},
    (MEMBER,),
)
TABLE = RatingTable(
    np.array([0, 0, 1], dtype=np.int32), np.array([0, 1, 1], dtype=np.int32),
    np.array([4.0, 2.5, 3.0], dtype=np.float32), 2, np.array([5, 7], dtype=np.int64),
)  # fmt: skip
FEATURES = TitleFeatures(
    np.array([5, 7]), csr_matrix(np.eye(2, dtype=np.float32)), ("genre: a", "genre: b"), ("genre",) * 2
)


def same(left: TrainedModel, right: TrainedModel) -> bool:
    arrays = left.tensors.keys() == right.tensors.keys() and all(
        left.tensors[name].dtype == values.dtype and np.array_equal(left.tensors[name], values)
        for name, values in right.tensors.items()
    )
    told = (left.name, left.constants, left.settings) == (right.name, right.constants, right.settings)
    members = len(left.members) == len(right.members) and all(map(same, left.members, right.members))
    return arrays and told and members


def test_values_come_back_as_they_were(tmp_path: Path) -> None:
    folder = WorkFolder(tmp_path / "work", (TrainedModel,))
    assert folder.load("plan", KEY) is None
    value, other, numbers = folder.save("plan", KEY, (MODEL, MEMBER, {"k": {"5": [0.1, None]}}), 1.5).value
    assert same(value, MODEL)
    assert same(other, MEMBER)
    assert numbers == {"k": {"5": [0.1, None]}}
    kept = WorkFolder(tmp_path / "work", (TrainedModel,)).load("plan", KEY)
    assert kept is not None
    assert same(kept.value[0], MODEL)
    assert kept.seconds == 1.5
    kept.value[0].tensors["title_ids"][0] = 4  # an array of one's own, that can be written


@pytest.mark.parametrize("value", [{1, 2}, {1: "a number as key"}, {"$tensor": "t0"}, csr_matrix(np.eye(2)), object()])
def test_what_cannot_be_kept_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        pack([value])


def test_a_class_that_is_not_known_is_not_made() -> None:
    @dataclass
    class Other:
        number: int

    packed, tensors = pack(Other(3))
    assert unpack(packed, tensors, {"Other": Other}) == Other(3)
    with pytest.raises(KeyError):
        unpack(packed, tensors, {"TrainedModel": TrainedModel})


@pytest.mark.parametrize("ending", ["json", "safetensors"])
@pytest.mark.parametrize("damage", [lambda b: b[: len(b) // 2], lambda b: b"", lambda b: b.replace(b"3", b"4"), None])
def test_a_damaged_step_is_made_again(tmp_path: Path, ending: str, damage: Callable[[bytes], bytes] | None) -> None:
    folder = WorkFolder(tmp_path, (TrainedModel,))
    folder.save("svd", KEY, (MODEL, 3.3), 3.0)
    (path,) = tmp_path.glob(f"*.{ending}")
    if damage is None:
        path.unlink()
    else:
        damaged = damage(path.read_bytes())
        path.write_bytes(damaged if damaged != path.read_bytes() else damaged + b"x")
    assert folder.load("svd", KEY) is None


def test_only_its_own_files_are_removed(tmp_path: Path) -> None:
    folder = WorkFolder(tmp_path / "work", ())
    folder.save("svd", KEY, [1], 0.0)
    for name in ("thesis.json", "svd-notes.json", f"svd-{KEY[:32]}.json.77.part"):
        (tmp_path / "work" / name).write_text("mine", encoding="utf-8")
    folder.clear()
    assert sorted(path.name for path in (tmp_path / "work").iterdir()) == ["svd-notes.json", "thesis.json"]
    WorkFolder(tmp_path / "none", ()).clear()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="--work"):
        WorkFolder(tmp_path / "file" / "work", ()).save("svd", KEY, [1], 0.0)


def test_whatever_decides_a_result_is_in_its_key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    context = Context(3, FEATURES)
    first = context_key(context, ["numpy"])
    assert first == context_key(Context(3, FEATURES), ["numpy"])
    matrix = FEATURES.matrix.copy()
    matrix.data[0] = 2
    notable = replace(FEATURES, notability=np.ones(2, dtype=np.float32))
    others = [replace(context, seed=4), replace(context, features=None), replace(context, features=notable)]
    others += [replace(context, features=replace(FEATURES, matrix=matrix))]
    keys = {first, context_key(context, ["numpy", "numba"]), *(context_key(one, ["numpy"]) for one in others)}
    assert len(keys) == 6

    stars, titles = TABLE.stars.copy(), TABLE.title_ids.copy()
    stars[1], titles[1] = 3.0, 8
    tables = [TABLE, replace(TABLE, stars=stars), replace(TABLE, title_ids=titles), replace(TABLE, n_people=3)]
    steps = {step_key(first, "svd", one) for one in tables} | {
        step_key(first, "rbm", TABLE),
        step_key("", "svd", TABLE),
    }
    assert len(steps) == 6

    before = source_key()
    (tmp_path / "train").mkdir()
    (tmp_path / "train" / "a.py").write_text("x = 1", encoding="utf-8")
    monkeypatch.setattr(movierec_desktop, "__file__", str(tmp_path / "__init__.py"))
    one = source_key()
    (tmp_path / "train" / "a.py").write_text("x = 2", encoding="utf-8")
    assert len({before, one, source_key()}) == 3


def steps(folder: Path, lines: list[str], context: str = "c", names: tuple[str, ...] = ("svd", "rbm", "plan")) -> Steps:
    progress = Progress([Step(name, 2_000) for name in names], lines.append, 0.0, lambda: 100.0)
    return Steps(WorkFolder(folder, (TrainedModel,)), context, progress)


def never() -> list[int]:
    raise AssertionError("done again")


def test_a_finished_step_is_not_done_again(tmp_path: Path) -> None:
    lines: list[str] = []
    run = steps(tmp_path, lines)

    def plan() -> list[int]:
        return [run.keep("svd", TABLE, lambda: 1), run.keep("rbm", TABLE, lambda: 2)]

    assert run.keep("plan", TABLE, plan) == [1, 2]
    assert [line.split(" (")[0] for line in lines] == ["[1/3] svd", "[2/3] rbm", "[3/3] plan"]
    again = steps(tmp_path, lines)
    assert again.keep("svd", TABLE, never) == 1  # type: ignore[comparison-overlap]
    assert again.keep("plan", TABLE, never) == [1, 2]
    assert "[3/3] plan (2,000 ratings): kept from an earlier run" in lines[-1]
    with pytest.raises(AssertionError, match="done again"):
        steps(tmp_path, lines, context="another").keep("svd", TABLE, never)


def test_the_estimate_follows_what_was_timed() -> None:
    lines: list[str] = []
    now = [0.0]
    plan = [Step("catalogue", 100_000), *(Step(name, 100_000) for name in ("svd", "bayes", "svd", "bayes"))]
    progress = Progress(plan, lines.append, 0.0, lambda: now[0])
    now[0] = 5.0
    progress.done("catalogue", 5.0)
    assert progress.seconds_left() is None
    assert lines == ["[1/5] catalogue (100,000 ratings): 5 s, 5 s so far"]
    now[0] = 8.0
    progress.done("svd", 3.0)  # twice as long as usual: so will the rest be
    assert progress.seconds_left() == pytest.approx(2 * (6.2 + 1.5 + 6.2))
    now[0] = 108.0
    progress.done("bayes", 100.0)  # and now it is known better
    assert progress.seconds_left() == pytest.approx(3 + 100)
    assert lines[-1] == "[3/5] bayes (100,000 ratings): 1 min 40 s, 1 min 48 s so far, about 1 min 40 s left"
    progress.done("bayes", 100.0)
    assert progress.seconds_left() == 0
    assert lines[-1].startswith("[5/5]")
    assert "left" not in lines[-1]


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "0 s"), (59.6, "1 min 0 s"), (80, "1 min 20 s"), (3900, "1 h 5 min")]
)
def test_lengths_of_time_as_they_are_read(seconds: float, text: str) -> None:
    assert duration(seconds) == text
