"""An RBM for people it has never seen: units for the better known titles, tuned on prefixes of people's histories."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.rbm import MOST_KNOWN, Rbm, RbmConstants
from movierec_desktop.train.damped_biases import DAMPING, fit_biases
from movierec_desktop.train.error_curve import fit_error_curve
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.rbm_fit import Settings, Training, cases_of, ordinal_basis, scale_of
from movierec_desktop.train.rbm_kernels import Machine

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]
Tensors = Mapping[str, npt.NDArray[np.generic]]
Tell = Callable[[str], None]

FEWEST_RATINGS = 20
"""Ratings a title needs to have a visible unit."""
GIVEN = (0, 1, 3, 5, 10, 20, 50, 100)
SETTINGS = Settings(n_hidden=100, rate=0.01, decay=0.01, epochs=16, steps_every=8, tuning_epochs=16, tuning_rate=0.02)

_FEWEST_OF_PERSON = 40
_FEWEST_ASKED = 20
_SHARE = 10
_MOST_HELD = 300
_FEWEST_UNRATED = 50
_LEAST_UNRATED = 1.0

# Where too few people can be held out these are used; they come from the union of the MovieLens sets that may ship.
DEFAULTS = RbmConstants(
    list_base=0.25,
    list_popularity=0.2,
    error_floor=0.5,
    error_title=15.0,
    error_title_offset=25.0,
    error_person=0.3,
    error_unrated=1.4,
    unrated_base=0.0,
    damping=DAMPING,
    shift=0.0,
    shift_known=0.0,
    share=0.5,
    share_known=0.0,
    share_rated=0.0,
    share_both=0.0,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What held-out people were asked after some ratings; arrays of shape (n,)."""

    k: Int64
    """How many were given."""
    counts: Int64
    """Ratings of the title in training."""
    truth: Float64
    bias: Float64
    expected: Float64
    """By the machine; the bias where the title has no unit."""
    predicted: Float64


def fit(table: RatingTable, seed: int, settings: Settings, tell: Tell) -> tuple[Tensors, RbmConstants]:
    """Hold people out to set the machine against the biases, then fit on everyone; the tensors are those of `Rbm`."""
    people = _held_out(table, seed)
    constants = replace(DEFAULTS, unrated_base=_unrated_base(table))
    if len(people):
        held = np.isin(table.person, people)
        tensors = fit_tensors(table.take(~held), seed, settings, tell)
        constants = calibrated(
            tensors, replace(constants, unrated_base=_unrated_base(table.take(~held))), table, people
        )
        tell("rbm: constants chosen, fitting on everyone")
    tensors = fit_tensors(table, seed, settings, tell)
    return tensors, replace(constants, unrated_base=_unrated_base(table))


def fit_tensors(table: RatingTable, seed: int, settings: Settings, tell: Tell) -> Tensors:
    """Weights of a machine whose cases are the table's people, and the titles' bases, as `Rbm.from_tensors` reads them.

    Contrastive divergence first, then tuning: of each person some ratings tell of the rest. The weights are the mean
    over the second half of tuning (Polyak & Juditsky 1992).
    """
    counts = table.title_counts
    visible = np.flatnonzero(counts >= min(FEWEST_RATINGS, int(counts.max(initial=1))))
    unit = np.full(table.n_titles, -1, dtype=np.int32)
    unit[visible] = np.arange(len(visible))
    seen = table.take(unit[table.title] >= 0)
    stars = scale_of(table)
    cases = cases_of(seen, seen.person, unit[seen.title], table.n_people)
    training = Training(cases, len(visible), stars, ordinal_basis(stars), settings, seed)
    for epoch in range(1, settings.epochs + 1):
        training.contrast()
        tell(f"rbm: contrastive divergence, epoch {epoch} of {settings.epochs}")
    for epoch in range(1, settings.tuning_epochs + 1):
        error = training.tune()
        if 2 * epoch > settings.tuning_epochs:
            training.remember()
        tell(f"rbm: tuning, epoch {epoch} of {settings.tuning_epochs}, RMSE {error:.4f}")
    return _tensors(table, visible, training.average())


def _tensors(table: RatingTable, visible: Int64, machine: Machine) -> Tensors:
    m, counts = machine, table.title_counts
    rated = np.flatnonzero(counts > 0)
    return {
        "title_ids": table.title_ids[rated].astype(np.int64),
        "base": fit_biases(table).base(counts)[rated].astype(np.float32),
        "counts": counts[rated],
        "visible": np.searchsorted(rated, visible).astype(np.int32),
        "weights": m.weights.astype(np.float16),
        "visible_bias": m.visible_bias.astype(np.float16),
        "hidden_bias": m.hidden_bias,
        "basis": m.basis,
        "stars": m.stars,
    }


def _unrated_base(table: RatingTable) -> float:
    """What is told of a title that nobody rated: the base of one without ratings."""
    return round(fit_biases(table).base_of_unrated, 4)


def _held_out(table: RatingTable, seed: int) -> Int64:
    """A tenth of the people with enough ratings, at most 300; shape (n,)."""
    sizes = np.diff(table.starts)
    eligible = np.flatnonzero(sizes >= _FEWEST_OF_PERSON)
    n = min(_MOST_HELD, len(eligible) // _SHARE)
    return np.sort(np.random.default_rng(seed).permutation(eligible)[:n])


def calibrated(tensors: Tensors, constants: RbmConstants, table: RatingTable, people: Int64) -> RbmConstants:
    """The blend by least squares over what `people` were asked, then the error to expect with it."""
    blended = _blended(constants, _asked(tensors, constants, table, people))
    return _with_expected_error(blended, _asked(tensors, blended, table, people))


def _asked(tensors: Tensors, constants: RbmConstants, table: RatingTable, people: Int64) -> Asked:
    """Give each person their first k ratings, for each k of `GIVEN`, and ask for the rest."""
    # With all of the machine, or nothing of it, the same class tells what either says.
    alone = replace(constants, shift=0.0, shift_known=0.0, share=1.0, share_known=0.0, share_rated=0.0, share_both=0.0)
    models = [
        Rbm.from_tensors(dict(tensors), asdict(c), table.title_ids)
        for c in (replace(alone, share=0.0), alone, constants)
    ]
    counts = np.zeros(table.n_titles, dtype=np.int64)
    counts[np.searchsorted(table.title_ids, tensors["title_ids"])] = tensors["counts"]
    found: list[tuple[Any, ...]] = []
    for k, rows, stars in _histories(table, people):
        given, asked = Ratings(rows[:k], stars[:k]), rows[k:]
        told = [model.score(model.fold_in(given))[asked].astype(np.float64) for model in models]
        found.append((np.full(len(asked), k), counts[asked], stars[k:], *told))
    return Asked(*(np.concatenate(column) for column in zip(*found, strict=True)))


def _histories(table: RatingTable, people: Int64) -> Iterator[tuple[int, Int64, Float64]]:
    starts = table.starts
    for person in people:
        rows = table.title[starts[person] : starts[person + 1]].astype(np.int64)
        stars = table.stars[starts[person] : starts[person + 1]].astype(np.float64)
        for k in GIVEN:
            if len(rows) >= k + _FEWEST_ASKED:
                yield k, rows, stars


def _blended(constants: RbmConstants, asked: Asked) -> RbmConstants:
    """Least squares of what the bias leaves over, every rating once."""
    known, rated = np.log1p(np.minimum(asked.k, MOST_KNOWN)), np.log1p(asked.counts)
    gap = asked.expected - asked.bias
    columns = np.stack([np.ones_like(gap), known, gap, gap * known, gap * rated, gap * known * rated], axis=1)
    found = np.linalg.lstsq(columns, asked.truth - asked.bias, rcond=None)[0]
    names = ("shift", "shift_known", "share", "share_known", "share_rated", "share_both")
    fitted: dict[str, Any] = {name: round(float(value), 5) for name, value in zip(names, found, strict=True)}
    return replace(constants, **fitted)


def _with_expected_error(constants: RbmConstants, asked: Asked) -> RbmConstants:
    """Fit the numbers of the expected error by maximum likelihood of a normal error.

    The error of titles that nobody rated is their own mean: the curve, fitted on well-known titles, flatters them.
    """
    squares = (asked.predicted - asked.truth) ** 2
    unrated = asked.counts == 0
    if unrated.sum() >= _FEWEST_UNRATED:
        constants = replace(constants, error_unrated=round(max(_LEAST_UNRATED, float(squares[unrated].mean())), 4))
    counts, left, squares = asked.counts[~unrated], 1.0 / (1.0 + asked.k[~unrated]), squares[~unrated]

    return replace(constants, **fit_error_curve(counts, left, squares))
