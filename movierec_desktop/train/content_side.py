"""The titles' side of the content model: a base and a whitened x for every title, rated or not.

A person's taste lies over two sets of columns: facts (genre, decade, language, country, kind, runtime), whose weights
vary from person to person, and the factors of an SVD as far as features tell them (Gantner et al. 2010, "Learning
attribute-to-feature mappings for cold-start recommendations"), through which directors, cast and tags speak. Their
prior over people is estimated by expectation maximisation and worked in, so that fold-in is a plain ridge.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_matrix, hstack

from movierec_desktop.train.content_base import TitleBase, title_base, weighted_ridge
from movierec_desktop.train.fit_svd import fit_svd
from movierec_desktop.train.models.base import TitleFeatures
from movierec_desktop.train.person_prior import PersonPrior, estimated_prior, person_prior
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.title_side import square_root, whitened

Float64 = npt.NDArray[np.float64]
Int64 = npt.NDArray[np.int64]

RANK = 24
FACT_GROUPS = ("level", "genre", "decade", "kind", "runtime", "language", "country")
# Strength of the map from features to factors, by group of columns.
MAP_STRENGTHS = {
    "level": 1e-3, "genre": 2.0, "decade": 2.0, "language": 2.0, "country": 2.0, "kind": 2.0, "runtime": 2.0,
    "director": 6.0, "cast": 15.0, "tag": 6.0,
}  # fmt: skip
MAP_EVIDENCE = 30.0
EM_STEPS = 4
EM_PEOPLE = 2000
"""So many people tell the prior as well as all do, in less time."""
_FEWEST_SHARE = 0.0005
"""A fact that fewer of the ratings are about has no weight of its own in a person's taste."""
_FIRST_VARIANCE = {"level": 0.2, "fact": 0.05, "factor": 0.5}


@dataclass(frozen=True, slots=True)
class ContentSide:
    """Prediction = base_i + x_i'w, w ~ N(0, I); rows follow `title_ids`, ascending: all titles that have features.

    `noise` is the variance of a rating around it, the natural strength of the fold-in. `unheard`, shape (n_titles,),
    are the titles of which people say nothing: no rating, no tag.
    """

    title_ids: Int64
    base: npt.NDArray[np.float32]
    design: npt.NDArray[np.float16]
    unrated_base: float
    unrated_design: npt.NDArray[np.float16]
    counts: npt.NDArray[np.int32]
    notability: npt.NDArray[np.float16]
    noise: float
    unheard: npt.NDArray[np.bool_]

    def shifted(self, shift: float) -> "ContentSide":
        """The same with `shift` stars added to the base of titles that are unheard of."""
        base = self.base + np.float32(shift) * self.unheard.astype(np.float32)
        return replace(self, base=base, unrated_base=self.unrated_base + shift)


def fit_content_side(table: RatingTable, features: TitleFeatures, seed: int, rank: int = RANK) -> ContentSide:
    """Fit base, map and prior.

    Args:
        table: the ratings.
        features: of the table's titles and of any others; a title of the table may be missing there.
        seed: of the SVD and of the people drawn for the prior.
        rank: columns of x to keep: those in which titles, weighted by their ratings, differ most for people.
    """
    everything = _over_all(table, features)
    matrix, groups = _with_level(features, everything.title_ids)
    base = title_base(everything, matrix, groups)
    basis, variances = _basis(everything, matrix, groups, seed)
    start = PersonPrior(np.zeros(basis.shape[1]), np.diag(variances))
    prior, noise = estimated_prior(basis, _people(everything, base, seed), start, EM_STEPS)
    design = basis @ square_root(prior.covariance)
    counts = everything.title_counts
    design = _leading(design, counts, rank)
    told = base.base + basis @ prior.mean
    weights = counts / max(int(counts.sum()), 1)
    notability = np.zeros(len(counts)) if features.notability is None else _placed(features, everything.title_ids)
    return ContentSide(
        title_ids=everything.title_ids,
        base=told.astype(np.float32),
        design=design.astype(np.float16),
        unrated_base=float(np.float32(base.expected.mean() + (basis @ prior.mean).mean())),
        unrated_design=(weights @ design).astype(np.float16),
        counts=counts,
        notability=notability.astype(np.float16),
        noise=noise,
        unheard=(counts == 0) & ~_tagged(matrix, groups),
    )


def _over_all(table: RatingTable, features: TitleFeatures) -> RatingTable:
    """The table with a code for every title that has a rating or features."""
    ids = np.union1d(table.title_ids, features.title_ids)
    title = np.searchsorted(ids, table.title_ids)[table.title].astype(np.int32)
    return RatingTable(
        table.person, title, table.stars, table.n_people, ids, table.lowest, table.highest, table.step
    )  # fmt: skip


def _with_level(features: TitleFeatures, title_ids: Int64) -> tuple[csr_matrix, tuple[str, ...]]:
    """Features of `title_ids`, zeros where there are none, after a column of ones."""
    coo = features.matrix.tocoo()
    rows = np.searchsorted(title_ids, features.title_ids)[coo.row]
    matrix = csr_matrix((coo.data, (rows, coo.col)), shape=(len(title_ids), features.matrix.shape[1]), dtype=np.float64)
    level = csr_matrix(np.ones((len(title_ids), 1)))
    return hstack([level, matrix]).tocsr(), ("level", *features.groups)


def _tagged(matrix: csr_matrix, groups: tuple[str, ...]) -> npt.NDArray[np.bool_]:
    tags = [column for column, group in enumerate(groups) if group == "tag"]
    found: npt.NDArray[np.bool_] = np.asarray(matrix[:, tags].sum(axis=1)).ravel() > 0
    return found


def _placed(features: TitleFeatures, title_ids: Int64) -> Float64:
    placed = np.zeros(len(title_ids))
    placed[np.searchsorted(title_ids, features.title_ids)] = features.notability
    return placed


def _basis(table: RatingTable, matrix: csr_matrix, groups: tuple[str, ...], seed: int) -> tuple[Float64, Float64]:
    """Facts and mapped factors of every title, shape (n_titles, d), and a first guess of people's variance in each."""
    counts = table.title_counts.astype(np.float64)
    about = np.asarray(matrix.T @ counts).ravel()
    facts = [
        column
        for column, group in enumerate(groups)
        if group in FACT_GROUPS and about[column] >= _FEWEST_SHARE * counts.sum()
    ]
    frame = pd.DataFrame({"person": table.person, "movie_id": table.title_ids[table.title], "stars": table.stars})
    fitted = fit_svd(frame, seed)
    side = whitened(fitted, person_prior(fitted, frame))
    factors = np.zeros((table.n_titles, side.design.shape[1]))
    factors[np.searchsorted(table.title_ids, side.movie_ids)] = side.design
    strength = np.array([MAP_STRENGTHS[group] for group in groups])
    mapped = matrix @ weighted_ridge(matrix, factors, counts / (counts + MAP_EVIDENCE), strength)
    variances = [_FIRST_VARIANCE["level" if groups[column] == "level" else "fact"] for column in facts]
    variances += [_FIRST_VARIANCE["factor"]] * mapped.shape[1]
    return np.hstack([matrix[:, facts].toarray(), mapped]), np.array(variances)


def _people(table: RatingTable, base: TitleBase, seed: int) -> list[tuple[Int64, Float64]]:
    """Titles and residuals of each person, of `EM_PEOPLE` drawn ones where there are more."""
    residuals = table.stars.astype(np.float64) - base.base[table.title]
    starts = table.starts
    people = np.flatnonzero(np.diff(starts))
    if len(people) > EM_PEOPLE:
        people = np.sort(np.random.default_rng(seed).choice(people, EM_PEOPLE, replace=False))
    own = [slice(starts[person], starts[person + 1]) for person in people]
    return [(table.title[ratings].astype(np.int64), residuals[ratings]) for ratings in own]


def _leading(design: Float64, counts: npt.NDArray[np.int32], rank: int) -> Float64:
    """Rotate x, which leaves w ~ N(0, I), and keep the directions in which it differs most over the ratings."""
    if design.shape[1] <= rank:
        return design
    weights = np.sqrt(counts)[:, None] * design
    _, vectors = np.linalg.eigh(weights.T @ weights)
    leading = vectors[:, ::-1][:, :rank]
    largest = leading[np.abs(leading).argmax(axis=0), np.arange(rank)]
    kept: Float64 = design @ (leading * np.where(largest < 0, -1.0, 1.0))
    return kept
