"""Closed-form ridge regression of one person's ratings on pretrained item factors."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Float64 = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class RidgeFit:
    """The solution `weights`, shape (d,), `influence`, shape (n, d), and `inverse`, A^-1 of shape (d, d).

    Row j of `influence` is A^-1 (c_j x_j y_j + strength m_j). The weights are the sum of its rows, so a prediction x'w
    splits exactly into one part per rating.
    """

    weights: Float64
    influence: Float64
    inverse: Float64


def fit_ridge(
    design: Float64,
    targets: Float64,
    strength: float,
    expected: Float64 | None = None,
    counts: Float64 | None = None,
) -> RidgeFit:
    """Minimise sum_j c_j (x_j'w - y_j)^2 + strength |w - m|^2 (Hoerl & Kennard 1970; a person's step of ALS).

    A = sum_j c_j x_j x_j' + strength I.

    Args:
        design: X, shape (n, d); n may be 0.
        targets: y, shape (n,).
        strength: positive.
        expected: m_j, shape (n, d): what each rated title, whatever its stars, adds to m; None where m = 0.
        counts: c, what each rating counts, shape (n,); None for 1 each.
    """
    counted = design if counts is None else design * counts[:, None]
    gram: Float64 = counted.T @ design + strength * np.eye(design.shape[1])
    inverse = np.asarray(np.linalg.inv(gram), dtype=np.float64)
    influence: Float64 = counted @ inverse * targets[:, None]
    if expected is not None:
        influence += strength * expected @ inverse
    return RidgeFit(weights=influence.sum(axis=0), influence=influence, inverse=inverse)
