"""Numbers as a reader wants them in a sentence."""

import math
from collections.abc import Sequence

_NO_BREAK = "\N{NO-BREAK SPACE}"
_LEAST_PERCENT = 0.001


def percent(share: float) -> str:
    """0.042 as "4.2 %": about two digits that count, and never a rounded "100 %" or "0 %" for what is not."""
    value = 100.0 * share
    rest = 100.0 - value
    if 0.0 < value < _LEAST_PERCENT:
        return f"under {_LEAST_PERCENT:g}{_NO_BREAK}%"
    if 0.0 < rest < _LEAST_PERCENT:
        return f"over {100.0 - _LEAST_PERCENT:g}{_NO_BREAK}%"
    if value <= 0.0 or rest <= 0.0 or 10.0 <= value <= 99.0:
        digits = 0
    elif value < 10.0:
        digits = max(1, 1 - math.floor(math.log10(value)))
    else:
        digits = max(1, min(4, math.ceil(-math.log10(rest))))
    return f"{value:.{digits}f}{_NO_BREAK}%"


def tick(share: float) -> str:
    """A share as a mark on an axis, without digits that say nothing: 0.1 as "10 %"."""
    return f"{round(100.0 * share, 6):g}{_NO_BREAK}%"


def count(n: int, one: str, many: str | None = None) -> str:
    """1 and "rating" as "1 rating", 1234 as "1,234 ratings"."""
    return f"{n:,}{_NO_BREAK}{one if n == 1 else many or one + 's'}"


def people(n: int) -> str:
    """The number of people, in words that fit it."""
    return count(n, "person", "people")


def stars(value: float) -> str:
    """A mean of stars: "3.56"."""
    return f"{value:.2f}"


def half_steps(value: float) -> str:
    """A rating as it is given: "4" or "4.5"."""
    return f"{value:g}"


def listed(parts: Sequence[str]) -> str:
    """Several words as "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
