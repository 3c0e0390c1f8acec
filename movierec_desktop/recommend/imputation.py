"""Weights of the content model for titles that it does not have: what titles with the same facts have in the mean.

The bundle holds the weights of each of its titles, not what made them of facts. So they are regressed on facts, by
ridge in closed form (Hoerl & Kennard 1970), over titles that nobody rated. What is not among the facts, people and
tags, averages out: the result is the expected title, given its facts.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.evidence import laid_out

Float64 = npt.NDArray[np.float64]
Tensors = dict[str, npt.NDArray[np.generic]]

STRENGTH = 1.0
"""Of the ridge: a value that one title alone has counts half."""
ENOUGH = 10_000
"""Titles to learn from; with twice as many the stars are off by .015 in place of .017 (benchmarks/own_titles.py)."""


@dataclass(frozen=True, slots=True)
class FactMap:
    """Expected weights = facts @ `weights`, shape (n_columns, 1 + d): the base first, then the x."""

    weights: Float64

    def expected(self, facts: npt.NDArray[np.float32]) -> tuple[Float64, Float64]:
        """Base, shape (n,), and x, shape (n, d), of titles with these facts, shape (n, n_columns)."""
        told = facts.astype(np.float64) @ self.weights
        return told[:, 0], told[:, 1:]


@dataclass(frozen=True, slots=True)
class AddedWeights:
    """Of titles that are to be laid out beside those of the bundle: `ids` ascending, beyond all others, shape (n,)."""

    ids: npt.NDArray[np.int64]
    base: Float64
    design: Float64


def learn_from(counts: npt.NDArray[np.integer]) -> npt.NDArray[np.int64]:
    """Rows of the titles to learn the map from: spread evenly over those that nobody rated; all where each was rated.

    `counts` are the ratings of each title, shape (n_titles,).
    """
    unrated = np.flatnonzero(counts == 0)
    rows = unrated if len(unrated) else np.arange(len(counts))
    places = np.unique(np.linspace(0, len(rows) - 1, min(ENOUGH, len(rows))).astype(np.int64))
    return rows[places].astype(np.int64)


def fit_fact_map(facts: npt.NDArray[np.float32], base: Float64, design: Float64) -> FactMap:
    """Solve for the map.

    Args:
        facts: of the titles to learn from, shape (n, n_columns); a column of ones is among them.
        base: the weights that they have, shape (n,).
        design: shape (n, d).
    """
    targets = np.column_stack([base, design])
    gram = (facts.T @ facts).astype(np.float64) + STRENGTH * np.eye(facts.shape[1])
    weights: Float64 = np.linalg.solve(gram, facts.T.astype(np.float64) @ targets).astype(np.float64)
    return FactMap(weights)


def content_weights(tensors: Tensors, title_ids: npt.NDArray[np.integer]) -> tuple[Float64, Float64]:
    """Base, shape (n,), and x, shape (n, d), that the content model has of titles by id.

    Raises KeyError for a title that it does not have.
    """
    known, places = laid_out(tensors, title_ids)
    if not known.all():
        raise KeyError(f"the content model has no title {title_ids[~known][0]}")
    return tensors["base"].astype(np.float64)[places], tensors["design"].astype(np.float64)[places]


def with_added(tensors: Tensors, added: AddedWeights) -> Tensors:
    """The content model's tensors with titles behind those that it has: nobody rated them, and no list knows them."""
    counts = tensors["counts"]
    unrated = tensors["notability"][counts == 0]
    usual = float(np.median(unrated.astype(np.float64))) if len(unrated) else 0.0
    behind = {
        "title_ids": added.ids,
        "base": added.base,
        "design": added.design,
        "counts": np.zeros(len(added.ids)),
        "notability": np.full(len(added.ids), usual),
    }
    longer = {
        name: np.concatenate([tensors[name], values.astype(tensors[name].dtype)]) for name, values in behind.items()
    }
    return {**tensors, **longer}
