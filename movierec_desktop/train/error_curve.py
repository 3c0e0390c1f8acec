"""The curve of the expected error: how it falls with the ratings of the title and with what is known of the person."""

import numpy as np
import numpy.typing as npt

Float64 = npt.NDArray[np.float64]

NAMES = ("error_floor", "error_title", "error_title_offset", "error_person")
_START = (0.49, 15.6, 25.0, 0.87)


def fit_error_curve(counts: Float64, left: Float64, squares: Float64) -> dict[str, float]:
    """The numbers of `EvidenceConstants` under `NAMES`, by maximum likelihood of a normal error.

    Args:
        counts: ratings of the title asked about, above nought, shape (n,).
        left: variance that was left to the person, shape (n,).
        squares: squared errors, shape (n,).
    """
    from scipy.optimize import minimize

    def unlikelihood(logs: Float64) -> float:
        floor, title, offset, person = np.exp(logs)
        variance = floor + title / (counts + offset) + person * left
        return float(np.mean(np.log(variance) + squares / variance))

    found = minimize(unlikelihood, np.log(_START), method="L-BFGS-B", bounds=[(-6.0, 5.0)] * len(NAMES))
    # Rounded, so that the last bits of an optimiser do not decide about the manifest's bytes.
    return {name: round(float(np.exp(value)), 4) for name, value in zip(NAMES, found.x, strict=True)}
