"""Times of `movierec bench`, and the floor that each is set beside."""

import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

WARM_UP = 5
TOP = 100
_FACTORS = 64

Measurement = dict[str, Any]


def times_of(action: Callable[[], object], rounds: int) -> list[float]:
    """Milliseconds of each of `rounds` calls, after a few that do not count."""
    for _ in range(WARM_UP):
        action()
    found = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        found.append((time.perf_counter() - start) * 1000)
    return found


def measurement(what: str, times: Sequence[float], floor: str, floor_times: Sequence[float]) -> Measurement:
    """One line of the table: times in milliseconds, and how they compare with those of a floor of the same run."""
    median, lowest = float(np.median(times)), float(np.median(floor_times))
    return {
        "what": what,
        "median_ms": round(median, 3),
        "p95_ms": round(float(np.quantile(times, 0.95)), 3),
        "floor": floor,
        "floor_ms": round(lowest, 3),
        "ratio": round(median / lowest, 2),
    }


def floor_of(n_titles: int, rounds: int) -> tuple[str, list[float]]:
    """One float32 matrix-vector product over all titles, and the best hundred of it: what it is called, its times."""
    generator = np.random.default_rng(0)
    factors = generator.standard_normal((n_titles, _FACTORS), dtype=np.float32)
    person = generator.standard_normal(_FACTORS, dtype=np.float32)
    best = min(TOP, n_titles - 1)
    times = times_of(lambda: np.argpartition(-(factors @ person), best)[:best], rounds)
    return f"matrix-vector product ({n_titles:,} x {_FACTORS}, float32) and argpartition", times
