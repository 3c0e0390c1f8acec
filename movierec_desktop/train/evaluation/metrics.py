"""Errors of predictions, in stars, and the quality of ranked lists."""

import numpy as np
import numpy.typing as npt

BoolArray = npt.NDArray[np.bool_]
Float64 = npt.NDArray[np.float64]


def rmse(errors: Float64) -> float:
    """Root mean square, in stars."""
    return float(np.sqrt(np.mean(errors**2)))


def mae(errors: Float64) -> float:
    """Mean absolute, in stars."""
    return float(np.mean(np.abs(errors)))


def ndcg(relevant: BoolArray, n_relevant: int, top: int) -> float:
    """NDCG@top of a ranked list of hits and misses, with binary relevance (Järvelin & Kekäläinen 2002)."""
    discounts = 1.0 / np.log2(np.arange(2, top + 2))
    best = discounts[: min(top, n_relevant)].sum()
    return float((relevant[:top] * discounts[: len(relevant[:top])]).sum() / best) if best else 0.0


def recall(relevant: BoolArray, n_relevant: int, top: int) -> float:
    """Recall@top as Liang et al. 2018, section 4, define it: hits among the first `top` over min(top, n_relevant)."""
    best = min(top, n_relevant)
    return float(relevant[:top].sum() / best) if best else 0.0
