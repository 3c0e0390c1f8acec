"""SVD++, fitted by variational Bayes instead of stochastic gradient descent: both sides in closed form, in turn."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, diags, hstack

from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.variational import PERSON_ONE, TITLE_ONE, Prior, Side, Vectors

Float64 = npt.NDArray[np.float64]
Tell = Callable[[str], None]

FREE_PENALTY = 1e-3
"""Of coefficients that are as good as not penalised."""
_FIRST_NOISE = 0.8
_FIRST_BIAS_VARIANCE = 0.2
_FIRST_FACTOR_VARIANCE = 0.1


@dataclass(frozen=True, slots=True)
class SvdppSettings:
    """Chosen on a tenth of the training ratings of ml-100k (u1), ml-latest-small (fold 0) and ml-1m: see `SETTINGS`."""

    n_factors: int = 20
    n_iterations: int = 20
    implicit_power: float = 0.3
    """The implicit sum over n titles is divided by n to this power; Koren's square root is 0.5."""
    person_penalty: float = 8.0
    """Of y_j, what rating title j says of a person, in units of the precision of people's vectors."""
    title_penalty: float = 8.0
    """Of what being rated by person u says of a title, likewise."""


SETTINGS = SvdppSettings()


@dataclass(frozen=True, slots=True)
class FittedSvdpp:
    """rating = mean + w_u't_i + noise; vectors as in `variational`, by the codes of the table."""

    mean: float
    people: Side
    titles: Side
    noise: float
    """Variance."""

    def predict(self, person: npt.NDArray[np.integer], title: npt.NDArray[np.integer]) -> Float64:
        """Stars, unclipped, for pairs of codes."""
        dot = np.einsum("ij,ij->i", self.people.vectors.mean[person], self.titles.vectors.mean[title])
        stars: Float64 = self.mean + dot
        return stars


def residuals_of(table: RatingTable, mean: float) -> csr_matrix:
    """Stars less `mean`, people by titles; a residual of 0 is stored too."""
    stars = table.stars.astype(np.float64) - mean
    return csr_matrix((stars, (table.person, table.title)), shape=(table.n_people, table.n_titles))


def implicit(rated: csr_matrix, power: float) -> csr_matrix:
    """|N|^-power for each of the N entries of a row, whatever is stored there."""
    n = np.maximum(np.diff(rated.indptr), 1).astype(np.float64)
    ones = csr_matrix((np.ones_like(rated.data), rated.indices, rated.indptr), rated.shape)
    return csr_matrix(diags(n**-power) @ ones)


def fit_svdpp(table: RatingTable, settings: SvdppSettings, seed: int, tell: Tell) -> FittedSvdpp:
    """Fit both sides; the same table, settings and seed give the same bytes on one machine.

    Args:
        table: the ratings, at least one.
        settings: see `SvdppSettings`.
        seed: of the people's first factors.
        tell: hears of progress.
    """
    mean = float(table.stars.astype(np.float64).mean())
    residuals = residuals_of(table, mean)
    across = residuals.T.tocsr()
    generator = np.random.default_rng(seed)
    first = np.zeros((table.n_people, settings.n_factors + 2))
    first[:, PERSON_ONE] = 1.0
    first[:, 2:] = generator.normal(0.0, np.sqrt(_FIRST_FACTOR_VARIANCE) / 3, (table.n_people, settings.n_factors))
    prior = _prior(residuals, settings, settings.person_penalty)
    people = Side(residuals, PERSON_ONE, prior, Vectors.certain(first))
    titles = Side(across, TITLE_ONE, _prior(across, settings, settings.title_penalty))
    noise = _FIRST_NOISE
    for number in range(1, settings.n_iterations + 1):
        titles.update(people.vectors, noise)
        titles.learn_prior()
        noise = people.update(titles.vectors, noise)
        people.learn_prior()
        if number % 5 == 0:
            tell(f"SVD++: {number} of {settings.n_iterations} iterations, noise {np.sqrt(noise):.3f} stars")
    return FittedSvdpp(mean, people, titles, noise)


def _prior(residuals: csr_matrix, settings: SvdppSettings, penalty: float) -> Prior:
    """Features: 1, the logarithm of the number of ratings, and who, or what, is at the other end of them."""
    activity = np.log1p(np.diff(residuals.indptr).astype(np.float64))
    plain = np.column_stack([np.ones_like(activity), activity - activity.mean()])
    features = hstack([csr_matrix(plain), implicit(residuals, settings.implicit_power)]).tocsr()
    penalties = np.full(features.shape[1], penalty)
    penalties[:2] = FREE_PENALTY
    variances = np.full(settings.n_factors + 1, _FIRST_FACTOR_VARIANCE)
    variances[0] = _FIRST_BIAS_VARIANCE
    return Prior(features, penalties, np.zeros((features.shape[1], len(variances))), np.diag(variances))
