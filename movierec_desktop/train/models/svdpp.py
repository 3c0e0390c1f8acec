"""SVD++: fitted by variational Bayes; a new person gets a ridge vector around what their rated titles let expect."""

from dataclasses import asdict, dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack

from movierec_desktop.recommend.svdpp import SvdPlusPlusConstants
from movierec_desktop.train.fit_svdpp import (
    FREE_PENALTY,
    SETTINGS,
    FittedSvdpp,
    SvdppSettings,
    fit_svdpp,
    implicit,
    residuals_of,
)
from movierec_desktop.train.models.base import Context, Float64, Predictor, TrainedModel
from movierec_desktop.train.person_prior import EM_STEPS, PersonPrior
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.title_side import square_root, whitened
from movierec_desktop.train.variational import PERSON_ONE, Prior, Side

Int64 = npt.NDArray[np.int64]

HISTORIES = (5, 15, 45)
"""Lengths to which histories are shortened, in time order, for the prior of new people."""
NEW_PENALTY = 20.0
"""Of y_j in that prior."""

# Chosen and fitted on the validation people of the four latest sets. The ridge is larger than the variance of the
# noise that the fit finds, about .48: what people rate later differs from what they rate first.
DEFAULTS = SvdPlusPlusConstants(
    ridge=1.0,
    unrated_base=0.0,
    list_base=0.5,
    list_popularity=0.3,
    error_floor=0.37,
    error_title=39.3,
    error_title_offset=148.0,
    error_person=1.46,
    error_unrated=1.0,
    implicit_power=SETTINGS.implicit_power,
)


def fit_known(table: RatingTable, context: Context) -> Predictor:
    """Both sides' posterior means; a title or person without ratings gets the mean of its prior."""
    return fit_svdpp(table, SETTINGS, context.seed, context.tell).predict


def fit_new(table: RatingTable, context: Context, settings: SvdppSettings = SETTINGS) -> TrainedModel:
    """The titles' side for people it has never seen; what is expected of those is learned from shortened histories."""
    fitted = fit_svdpp(table, settings, context.seed, context.tell)
    context.tell("SVD++: learning what to expect of new people")
    prior = new_person_prior(table, fitted, settings.implicit_power)
    tensors, unrated_base = as_tensors(table, fitted, prior)
    constants = replace(DEFAULTS, unrated_base=unrated_base, implicit_power=settings.implicit_power)
    told = {**asdict(settings), "histories": list(HISTORIES), "new_penalty": NEW_PENALTY}
    return TrainedModel("svdpp", tensors, asdict(constants), told)


def new_person_prior(table: RatingTable, fitted: FittedSvdpp, power: float) -> Prior:
    """N(Y'f, S) of the vector that explains all ratings of a person, f knowing but which titles came first.

    A sum learned from whole histories misleads after five ratings: they are other titles, and say less. So each person
    stands here once for each of `HISTORIES`, those shorter than that with all they rated.
    """
    person, heard = shortened(table, HISTORIES)
    features = hstack([csr_matrix(np.ones((len(person), 1))), implicit(heard, power)]).tocsr()
    penalty = np.full(features.shape[1], NEW_PENALTY)
    penalty[0] = FREE_PENALTY
    start = np.zeros((features.shape[1], len(fitted.people.prior.covariance)))
    start[0] = np.delete(fitted.people.vectors.mean, PERSON_ONE, axis=1).mean(axis=0)
    prior = Prior(features, penalty, start, fitted.people.prior.covariance)
    people = Side(residuals_of(table, fitted.mean)[person], PERSON_ONE, prior)
    noise = fitted.noise
    for _ in range(EM_STEPS):
        noise = people.update(fitted.titles.vectors, noise)
        people.learn_prior()
    return prior


def shortened(table: RatingTable, lengths: tuple[int, ...]) -> tuple[Int64, csr_matrix]:
    """Whose histories, shape (m,), and which titles are in each, shape (m, n_titles): the earliest ones.

    People with ratings stand there once for each length that is less than theirs, or else once with all.
    """
    starts, sizes = table.starts[:-1], np.diff(table.starts)
    pairs = [(p, n) for n in lengths for p in np.flatnonzero(sizes > n)]
    pairs += [(p, sizes[p]) for p in np.flatnonzero((sizes > 0) & (sizes <= min(lengths)))]
    person, kept = (np.array(values, dtype=np.int64) for values in zip(*pairs, strict=True))
    indptr = np.concatenate([[0], np.cumsum(kept)])
    places = np.arange(indptr[-1]) - np.repeat(indptr[:-1] - starts[person], kept)
    heard = csr_matrix((np.ones(len(places)), table.title[places], indptr), shape=(len(person), table.n_titles))
    return person, heard


@dataclass(frozen=True, slots=True)
class _RatedTitles:
    """The titles with ratings, as `title_side.TitleFactors`."""

    mean: float
    movie_ids: Int64
    title_bias: Float64
    title_factors: Float64
    counts: npt.NDArray[np.int32]


def as_tensors(
    table: RatingTable, fitted: FittedSvdpp, prior: Prior
) -> tuple[dict[str, npt.NDArray[np.generic]], float]:
    """What the bundle stores, for the titles with ratings, and the base of those without."""
    rated = np.flatnonzero(table.title_counts)
    vectors = fitted.titles.vectors.mean[rated]
    titles = _RatedTitles(fitted.mean, table.title_ids[rated], vectors[:, 0], vectors[:, 2:], table.title_counts[rated])
    side = whitened(titles, PersonPrior(prior.coefficients[0], prior.covariance))
    implicit_part = np.linalg.solve(square_root(prior.covariance), prior.coefficients[1:][rated].T).T
    tensors: dict[str, npt.NDArray[np.generic]] = {
        "title_ids": side.movie_ids,
        "base": side.base,
        "design": side.design,
        "unrated_design": side.unrated_design,
        "implicit": implicit_part.astype(np.float16),
        "counts": side.counts,
    }
    return tensors, side.unrated_base
