"""Closed-form ridge regression of one person's ratings on pretrained item factors."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Float64 = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class RidgeFit:
    """The solution `weights`, shape (d,), and `inverse`, A^-1 of shape (d, d).

    `pulls`, shape (n, d), are what each rating adds to the right side: c_j x_j y_j + strength m_j.
    """

    weights: Float64
    inverse: Float64
    pulls: Float64

    @property
    def influence(self) -> Float64:
        """What each rating adds to the weights, shape (n, d); its rows sum to them."""
        parts: Float64 = self.pulls @ self.inverse
        return parts

    def contributions(self, point: Float64) -> Float64:
        """Parts of a prediction x'w at x = `point`, shape (d,): one a rating, shape (n,); they sum to it exactly."""
        parts: Float64 = self.pulls @ (self.inverse @ point)
        return parts


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
    pulls: Float64 = counted * targets[:, None]
    if expected is not None:
        pulls += strength * expected
    return RidgeFit(weights=inverse @ pulls.sum(axis=0), inverse=inverse, pulls=pulls)
