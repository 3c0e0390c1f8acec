"""Closed-form ridge regression of one person's ratings on pretrained item factors."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Float64 = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class RidgeFit:
    """The solution `weights`, shape (d,), `influence`, shape (n, d), and `inverse`, A^-1 of shape (d, d).

    Row j of `influence` is A^-1 x_j y_j. The weights are the sum of its rows, so a prediction x'w splits exactly into
    one part per rating.
    """

    weights: Float64
    influence: Float64
    inverse: Float64


def fit_ridge(design: Float64, targets: Float64, strength: float) -> RidgeFit:
    """Minimise |X w - y|^2 + strength |w|^2 (Hoerl & Kennard 1970; a person's step of ALS), with A = X'X + strength I.

    Args:
        design: X, shape (n, d); n may be 0.
        targets: y, shape (n,).
        strength: positive.
    """
    gram: Float64 = design.T @ design + strength * np.eye(design.shape[1])
    inverse = np.asarray(np.linalg.inv(gram), dtype=np.float64)
    influence: Float64 = design @ inverse * targets[:, None]
    return RidgeFit(weights=influence.sum(axis=0), influence=influence, inverse=inverse)
