"""Ridge regression on many sparse features, for several targets at once, by conjugate gradients."""

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

Float64 = npt.NDArray[np.float64]

_TOLERANCE = 1e-4


def sparse_ridge(
    features: csr_matrix, targets: Float64, penalty: Float64, start: Float64, most_steps: int = 8
) -> Float64:
    """Minimise |F Y - W|^2 + sum over features of penalty |Y_f|^2 (Jacobi-preconditioned conjugate gradients).

    Args:
        features: F, shape (n, m).
        targets: W, shape (n, d).
        penalty: positive, shape (m,).
        start: the first guess, shape (m, d). Called again and again for targets that change little, a few steps do.
        most_steps: stops here, or where the residual is a 10,000th of the right side.

    Returns:
        Y, shape (m, d).
    """
    across = features.T.tocsr()
    right = across @ targets

    def left(values: Float64) -> Float64:
        return np.asarray(across @ (features @ values) + penalty[:, None] * values)

    weight = 1.0 / (np.asarray(across.multiply(across).sum(axis=1)).reshape(-1, 1) + penalty[:, None])
    found = start.copy()
    residual = right - left(found)
    scaled = weight * residual
    direction, size = scaled.copy(), (residual * scaled).sum(axis=0)
    enough = _TOLERANCE**2 * (right * right).sum(axis=0)
    for _ in range(most_steps):
        if np.all((residual * residual).sum(axis=0) <= enough):
            break
        moved = left(direction)
        step = size / np.maximum((direction * moved).sum(axis=0), np.finfo(np.float64).tiny)
        found += step * direction
        residual -= step * moved
        scaled = weight * residual
        previous, size = size, (residual * scaled).sum(axis=0)
        direction = scaled + size / np.maximum(previous, np.finfo(np.float64).tiny) * direction
    return found
