"""What everyone thinks of a title, from what it is: ridge regression of titles' biases on their features."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csr_matrix, diags

from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]

# Strength of the ridge by group of columns; a person needs several titles before they count for much. Of kind it is
# strong: few series are among the rated titles, those that people asked for, and their level is not that of all series.
# Genres, languages, decades and countries, each held out in turn, were off by .05 stars in the mean, with a standard
# deviation of .1: so much is left to a kind, against .4 among titles, which is a strength of 16.
STRENGTHS = {
    "level": 1e-3, "genre": 1.0, "decade": 1.0, "language": 3.0, "country": 3.0, "kind": 16.0, "runtime": 3.0,
    "director": 3.0, "cast": 10.0, "tag": 5.0,
}  # fmt: skip
EVIDENCE = 100.0
"""A title with n ratings weighs n / (n + this): the level is that of the titles that people rate, not of all."""
TITLE_DAMPING = 5.0
_PERSON_DAMPING = 5.0
_ROUNDS, _SWEEPS = 2, 5


@dataclass(frozen=True, slots=True)
class TitleBase:
    """`expected`, from features alone, and `base`, with the title's own ratings, both in stars, shape (n_titles,)."""

    expected: Float64
    base: Float64


def title_base(table: RatingTable, features: csr_matrix, groups: tuple[str, ...]) -> TitleBase:
    """Estimate titles' biases beside people's, and regress them on features, in turns.

    Args:
        table: its title codes are rows of `features`.
        features: shape (n_titles, f), a column of ones ("level") among them.
        groups: of each column, keys of `STRENGTHS`.
    """
    counts: Float64 = table.title_counts.astype(np.float64)
    mean = float(table.stars.mean(dtype=np.float64))
    strength = np.array([STRENGTHS[group] for group in groups])
    expected = np.zeros(table.n_titles)
    residual = np.zeros(table.n_titles)
    for _ in range(_ROUNDS):
        residual = _mean_residuals(table, mean, expected, counts)
        raw = expected + residual
        solved = weighted_ridge(features, raw[:, None], counts / (counts + EVIDENCE), strength)
        expected = _levelled((features @ solved)[:, 0], features, groups, counts)
        residual = raw - expected
    own = np.where(counts > 0, counts / (counts + TITLE_DAMPING) * residual, 0.0)
    return TitleBase(mean + expected, mean + expected + own)


def _levelled(expected: Float64, features: csr_matrix, groups: tuple[str, ...], counts: Float64) -> Float64:
    """Draw the mean of each kind towards the mean of all ratings, the more the fewer of its titles were rated.

    Where no series was rated, facts learned from films tell series apart, but not how well series are liked at all.
    """
    levelled = expected.copy()
    for column in (place for place, group in enumerate(groups) if group == "kind"):
        of_kind = features[:, [column]].toarray()[:, 0] > 0
        evidence = float((counts[of_kind] / (counts[of_kind] + EVIDENCE)).sum())
        share = STRENGTHS["kind"] / (evidence + STRENGTHS["kind"])
        levelled[of_kind] -= share * levelled[of_kind].mean() if of_kind.any() else 0.0
    return levelled


def weighted_ridge(features: csr_matrix, targets: Float64, weights: Float64, strength: Float64) -> Float64:
    """Minimise sum_i w_i |y_i - x_i'B|^2 + sum_j s_j |B_j|^2; columns no weighted row has get 0.

    Args:
        features: X, shape (n, f).
        targets: Y, shape (n, t).
        weights: w, shape (n,), not negative.
        strength: s, positive, shape (f,).

    Returns:
        B, shape (f, t).
    """
    weighted = (diags(weights) @ features).tocsr()
    used = np.flatnonzero(np.asarray(abs(weighted).sum(axis=0)).ravel() > 0)
    gram = np.asarray((features[:, used].T @ weighted[:, used]).todense(), dtype=np.float64)
    gram[np.diag_indices(len(used))] += strength[used]
    solved = np.zeros((features.shape[1], targets.shape[1]))
    solved[used] = cho_solve(cho_factor(gram, overwrite_a=True), weighted[:, used].T @ targets)
    return solved


def _mean_residuals(table: RatingTable, mean: float, expected: Float64, counts: Float64) -> Float64:
    """Mean of each title's ratings less `mean`, its expectation and the bias of who gave them; 0 without ratings."""
    per_person = np.bincount(table.person, minlength=table.n_people) + _PERSON_DAMPING
    bias: Float64 = expected
    sums: Float64 = np.zeros(table.n_titles)
    for _ in range(_SWEEPS):
        own = table.stars - mean - bias[table.title]
        people = np.bincount(table.person, weights=own, minlength=table.n_people) / per_person
        rest = table.stars - mean - people[table.person] - expected[table.title]
        sums = np.bincount(table.title, weights=rest, minlength=table.n_titles).astype(np.float64)
        bias = expected + sums / (counts + TITLE_DAMPING)
    means: Float64 = sums / np.maximum(counts, 1.0)
    return means
