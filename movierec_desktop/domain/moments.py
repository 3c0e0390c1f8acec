"""Moments as the profile keeps them, and as Python does: a clock that is wrong has been anywhere."""

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)
_EARLIEST = (datetime(1, 1, 2, tzinfo=UTC) - EPOCH) // _MS
_LATEST = (datetime(9999, 12, 30, tzinfo=UTC) - EPOCH) // _MS
"""A day less than Python has, so that there is one in every time zone."""


def within(milliseconds: int) -> int:
    """The nearest moment, in milliseconds since 1970 UTC, that Python has a date for."""
    return min(max(milliseconds, _EARLIEST), _LATEST)


def moment(milliseconds: int) -> datetime:
    """Milliseconds since 1970 UTC, before it too, as a moment in UTC; what is out of Python's reach is brought in."""
    return EPOCH + within(milliseconds) * _MS
