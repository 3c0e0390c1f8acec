from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.recommend.asking import Asker, AskingSettings
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.familiarity import Familiarity
from movierec_desktop.recommend.linear import LinearFactors
from movierec_desktop.recommend.svd import Svd
from movierec_desktop.services.engine import Engine

N, D = 60, 3
NONE = np.array([], dtype=np.int64)
NUMBERS = {
    "ridge": 1.0, "unrated_base": 3.0, "list_base": 0.25, "list_popularity": 0.2, "error_floor": 0.5,
    "error_title": 0.5, "error_title_offset": 1.0, "error_person": 0.5, "error_unrated": 1.0,
}  # fmt: skip


def model_of(design: np.ndarray) -> LinearFactors:
    tensors = {
        "title_ids": np.arange(len(design)),
        "base": np.full(len(design), 3.5, dtype=np.float32),
        "design": design.astype(np.float32),
        "unrated_design": np.zeros(design.shape[1], dtype=np.float32),
        "counts": np.arange(len(design), 0, -1, dtype=np.int32),
    }
    return Svd.from_tensors(tensors, NUMBERS, np.arange(len(design)))


def asker(settings: AskingSettings | None = None) -> Asker:
    rng = np.random.default_rng(0)
    known = Familiarity(np.arange(N), rng.normal(-1, 1, N), rng.normal(size=(N, 2)), N)
    return Asker(known, model_of(rng.normal(size=(N, D))), settings or AskingSettings())


@st.composite
def people(draw: st.DrawFn) -> tuple[dict[int, float], list[int], list[int], list[int]]:
    """Stars by row, and rows not seen, barred, and on the screen; none of these overlap."""
    order = draw(st.permutations(range(N)))
    sizes = [draw(st.integers(0, 15)) for _ in range(4)]
    starts = np.cumsum([0, *sizes])
    rated, unseen, barred, beside = (list(order[a:b]) for a, b in pairwise(starts))
    return {row: draw(st.integers(1, 10)) / 2 for row in rated}, unseen, barred, beside


def ask(own: Asker, stars: dict[int, float], unseen: list[int], n: int, **more: list[int]) -> list[int]:
    barred = np.zeros(N, dtype=np.bool_)
    barred[more.get("barred", [])] = True
    beside = np.array(more.get("beside", []), dtype=np.int64)
    rows = own.next_rows(Ratings.of(list(stars.items())), np.array(unseen, dtype=np.int64), barred, n, beside)
    return [int(row) for row in rows]


@settings(deadline=None, max_examples=80)
@given(people(), st.integers(0, 70))
def test_a_screen_is_full_new_and_without_repeats(
    person: tuple[dict[int, float], list[int], list[int], list[int]], n: int
) -> None:
    stars, unseen, barred, beside = person
    chosen = ask(asker(), stars, unseen, n, barred=barred, beside=beside)
    gone = {*stars, *unseen, *barred, *beside}
    assert not gone & set(chosen)
    assert len(chosen) == len(set(chosen)) == min(n, N - len(gone))


@settings(deadline=None, max_examples=40)
@given(people())
def test_the_same_person_is_asked_the_same(person: tuple[dict[int, float], list[int], list[int], list[int]]) -> None:
    stars, unseen, barred, beside = person
    first, again = (ask(asker(), stars, unseen, 6, barred=barred, beside=beside) for _ in range(2))
    assert first == again


@settings(deadline=None, max_examples=40)
@given(people(), st.integers(1, 10))
def test_a_screen_goes_on_where_it_was_left(
    person: tuple[dict[int, float], list[int], list[int], list[int]], n: int
) -> None:
    """What is on the screen counts the same, whether it was chosen just now or stands there already."""
    stars, unseen, barred, _ = person
    whole = ask(asker(), stars, unseen, n + 1, barred=barred)
    assert ask(asker(), stars, unseen, 1, barred=barred, beside=whole[:n]) == whole[n:]


def test_a_screen_is_diverse() -> None:
    """Two titles that say the same are not asked side by side, though each alone comes before the third."""
    design = np.array([[2.0, 0.0], [2.0, 0.0], [0.0, 1.5]])
    own = Asker(Familiarity(np.arange(3), np.zeros(3), np.zeros((3, 1)), 3), model_of(design))
    first, second = own.next_rows(Ratings.of([]), NONE, np.zeros(3, dtype=np.bool_), 2)
    assert (first, second) == (0, 2)


def test_a_rating_turns_to_what_it_does_not_tell() -> None:
    design = np.array([[2.0, 0.0], [2.0, 0.0], [0.0, 1.5]])
    own = Asker(Familiarity(np.arange(3), np.zeros(3), np.zeros((3, 1)), 3), model_of(design))
    assert own.next_rows(Ratings.of([]), NONE, np.zeros(3, dtype=np.bool_), 1) == [0]
    assert own.next_rows(Ratings.of([(0, 4.0)]), NONE, np.zeros(3, dtype=np.bool_), 1) == [2]


def test_not_having_seen_one_puts_off_its_like() -> None:
    """Rows 0 and 1 are known by the same people, 2 by others; all teach the same."""
    alike = np.array([[3.0, 0.0], [3.0, 0.0], [0.0, 3.0]])
    own = Asker(Familiarity(np.arange(3), np.array([0.2, 0.1, 0.0]), alike, 3), model_of(np.eye(3)))
    assert own.next_rows(Ratings.of([]), NONE, np.zeros(3, dtype=np.bool_), 1) == [0]
    assert own.next_rows(Ratings.of([]), np.array([0]), np.zeros(3, dtype=np.bool_), 1) == [2]


def test_caution_prefers_the_title_that_is_known() -> None:
    known = Familiarity(np.arange(2), np.array([2.0, -3.0]), np.zeros((2, 1)), 2)
    design = np.array([[0.5, 0.0], [0.0, 2.0]])
    first = [
        int(Asker(known, model_of(design), AskingSettings(caution=caution)).next_rows(
            Ratings.of([]), NONE, np.zeros(2, dtype=np.bool_), 1)[0])
        for caution in (0.0, 3.0)
    ]  # fmt: skip
    assert first == [1, 0]


def test_what_an_answer_teaches_is_the_fall_of_the_variance_that_follows() -> None:
    """The first title asked is the one after whose rating the weighted variance is least, worked out anew."""
    rng = np.random.default_rng(3)
    design = rng.normal(size=(12, 4))
    known = Familiarity(np.arange(12), rng.normal(size=12), np.zeros((12, 1)), 12)
    model = model_of(design)
    chosen = Asker(known, model, AskingSettings(caution=0.0, temper=1.0)).next_rows(
        Ratings.of([(4, 2.0)]), NONE, np.zeros(12, dtype=np.bool_), 1
    )
    weight = known.probability(known.acquaint(np.array([4]), NONE))

    def left(rows: list[int]) -> float:
        inverse = model.fold_in(Ratings.of([(row, 3.0) for row in rows])).fit.inverse
        x = model.design(np.arange(12))
        return float(weight @ np.einsum("ij,jk,ik->i", x, inverse, x))

    best = min((row for row in range(12) if row != 4), key=lambda row: left([4, row]))
    assert chosen.tolist() == [best]


@pytest.mark.parametrize("caution", [0.5, 1.0])
def test_on_the_real_bundle_well_known_titles_come_first(engine: Engine, caution: float) -> None:
    model = engine.model("svd")
    assert isinstance(model, LinearFactors)
    own = Asker(Familiarity.from_counts(model.counts, 6000), model, AskingSettings(caution=caution))
    rows = own.next_rows(Ratings.of([]), NONE, np.zeros(model.n_titles, dtype=np.bool_), 12)
    assert len(set(rows.tolist())) == 12
    assert np.median(model.counts[rows]) > np.quantile(model.counts[model.counts > 0], 0.9)
