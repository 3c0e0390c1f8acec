"""Single values as services write them: ids, years, ratings of any scale, dates."""

import math
import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from movierec_desktop.domain.moments import EPOCH, moment
from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS

_IMDB = re.compile(r"\btt0*(\d{1,9})\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_TITLE_YEAR = re.compile(
    r"^(?P<name>.*\S)\s*\((?P<year>(?:1[89]|20)\d\d)(?:\s*+[-–—]\s*+(?:\d{4})?)?\s*+\)$", re.DOTALL
)  # possessive: where blanks may stand twice, many of them would be divided in every way
_WHOLE = re.compile(r"^\d{1,18}(?:\.0+)?\Z")
_IMDB_DIGITS = 7
_FIRST_YEAR, _LAST_YEAR = 1971, 2999
_LONGEST_DATE = 64
_LONGEST_NUMBER = 400
_DATES = (
    "%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S UTC", "%Y/%m/%d", "%d-%m-%Y %H:%M:%S", "%d-%m-%Y", "%d.%m.%Y",
    "%m/%d/%Y", "%m/%d/%y", "%d/%m/%Y", "%d/%m/%y", "%a %b %d %H:%M:%S %Y", "%a, %d %b %Y %H:%M:%S %Z", "%d %b %Y",
    "%b %d, %Y", "%B %d, %Y",
)  # fmt: skip


def imdb_id(text: str) -> str:
    """'tt0113277' out of an id, digits alone, or an address; "" when there is none."""
    found = _IMDB.search(text[:_LONGEST_NUMBER])
    digits = found[1] if found else text.strip().lstrip("0") if text.strip().isdecimal() else ""
    return f"tt{digits.zfill(_IMDB_DIGITS)}" if digits.isascii() and 0 < len(digits) <= 9 else ""


def whole_number(text: str) -> int | None:
    """A whole number from 1 up, None for anything else; "603.0" counts, as spreadsheets write it."""
    stripped = text.strip()
    if not stripped.isascii() or not _WHOLE.match(stripped):
        return None
    return int(stripped.partition(".")[0]) or None


def year(text: str) -> int | None:
    """The first year from 1800 to 2099 in a text, as in "1999", "1999-03-31" or "2011–2019"."""
    found = _YEAR.search(text)
    return int(found[1]) if found else None


def name_and_year(text: str) -> tuple[str, int | None]:
    """Take the year off the end: "Heat (1995)" -> ("Heat", 1995), "Dark (2017–2020)" -> ("Dark", 2017)."""
    stripped = text.strip()
    found = _TITLE_YEAR.match(stripped)
    return (found["name"], int(found["year"])) if found else (stripped, None)


def number(text: str) -> float | None:
    """A finite number, with a point or a comma; None for anything else."""
    if len(text) > _LONGEST_NUMBER:
        return None
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def half_stars(value: float, largest: float) -> float | None:
    """A rating on a scale up to `largest` as half stars, the nearest one, halves upwards; None outside the scale."""
    if not 0 <= value <= largest:
        return None
    halves = math.floor(value / largest * 10 + 0.5)
    return min(max(halves / 2, MIN_STARS), MAX_STARS)


def milliseconds(text: str) -> int | None:
    """When that was, in milliseconds since 1970 UTC; None when it is no date or a date that this app cannot mean."""
    stripped = text.strip()
    if not 0 < len(stripped) <= _LONGEST_DATE:
        return None
    when = _parsed(stripped)
    if when is None or not _FIRST_YEAR <= when.year <= _LAST_YEAR:
        return None
    told = (when if when.tzinfo else when.replace(tzinfo=UTC)) - EPOCH
    return told // timedelta(milliseconds=1)


def from_seconds(text: str) -> int | None:
    """Milliseconds out of a timestamp in seconds; None when it is none."""
    value = number(text)
    return round(value * 1000) if value is not None and 0 < value < 32_503_680_000 else None


def iso_text(when: int) -> str:
    """Milliseconds as ISO 8601 in UTC: "2024-05-01T18:30:00.000Z"."""
    return moment(when).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def day_text(when: int) -> str:
    """The day of some milliseconds, in UTC: "2024-05-01"."""
    return moment(when).date().isoformat()


@lru_cache(4096)
def _parsed(text: str) -> datetime | None:
    return _iso(text) or _in_words(text)


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _in_words(text: str) -> datetime | None:
    for pattern in _DATES:
        try:
            return datetime.strptime(text, pattern).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None
