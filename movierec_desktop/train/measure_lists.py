"""The lists that held-out people would be shown, over all titles rated in training."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.train.evaluation.metrics import ndcg
from movierec_desktop.train.held_out import Case

Int64 = npt.NDArray[np.int64]
Scores = npt.NDArray[np.floating[Any]]

LIKED = 4.0
_TOP = 10


class Lists:
    """Lists of ten of one model, in one order or several; `counts` are training ratings, shape (n_titles,).

    People who liked nothing among the titles that could stand there are left out.
    """

    def __init__(self, counts: Int64) -> None:
        self._counts = counts
        self._found: dict[str, list[float]] = {}
        self._offered: dict[str, set[int]] = {}

    def add(self, case: Case, orders: Mapping[str, Scores]) -> None:
        """One person's list in each order, by its name; scores of shape (n_titles,)."""
        liked = case.asked_rows[(case.truth >= LIKED) & (self._counts[case.asked_rows] > 0)]
        if not len(liked):
            return
        for name, values in orders.items():
            best = self._best(values, case.taste.ratings.rows)
            self._found.setdefault(name, []).append(ndcg(np.isin(best, liked), len(liked), _TOP))
            self._offered.setdefault(name, set()).update(best.tolist())

    def told(self, shown: str) -> dict[str, Any]:
        """NDCG@10 by order, and of the order `shown` how many titles stand in anyone's ten, of how many that could."""
        offered, candidates = len(self._offered.get(shown, ())), int((self._counts > 0).sum())
        scores = {name: round(float(np.mean(values)), 4) for name, values in self._found.items()}
        coverage = round(offered / max(1, candidates), 4)
        return {**scores, "titles_offered": offered, "titles_that_could": candidates, "coverage": coverage}

    def _best(self, values: Scores, given: npt.NDArray[np.integer[Any]]) -> Int64:
        open_values = np.where(self._counts > 0, values, -np.inf)
        open_values[given] = -np.inf
        return np.argsort(-open_values, kind="stable")[:_TOP]
