"""Feedback as JSON lines: one object a line, the first of which says what the file is.

Days count from the first one of the file. Titles are there only when asked for; nothing tells who the person is.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.feedback import ACTS, Act, FeedbackRecord, RatedTitle, RecommendedTitle
from movierec_desktop.exchange.whole_file import write_whole

KIND, FORMAT = "movierec feedback", 1
MOST_BYTES = 32 * 1024 * 1024
MOST_LINES = 100_000
"""More than a profile keeps."""
_MOST_LINE = 4096
_NAME = re.compile(r"[a-z0-9][a-z0-9 _-]{0,39}")
_MOST_DAYS = 100_000
_MOST_COUNT = 10_000_000

NameOf = Callable[[int], str | None]
_One = RecommendedTitle | RatedTitle | Act


class _WrongError(Exception):
    """A line that is not one of ours; says why."""


def write_feedback(path: Path, record: FeedbackRecord, version: str, name_of: NameOf | None = None) -> int:
    """Write a record and return the number of lines.

    With `name_of`, which gives a title's name by its id, they tell which titles they are about.

    Raises InputError when the file cannot be written.
    """
    lines = [json.dumps(line, ensure_ascii=False) + "\n" for line in _lines(record, version, name_of)]
    try:
        write_whole(path, "".join(lines).encode())
    except OSError as error:
        raise InputError(f"{path} cannot be written ({error.strerror or error}): choose another file") from error
    return len(lines)


def _lines(record: FeedbackRecord, version: str, name_of: NameOf | None) -> Iterator[dict[str, Any]]:
    yield {
        "kind": KIND, "format": FORMAT, "app": version, "titles": name_of is not None, "ratings": record.ratings,
    }  # fmt: skip
    everything: tuple[_One, ...] = (*record.recommended, *record.rated, *record.acts)
    start = min((one.day for one in everything), default=0)
    lines = [_line(one, start, name_of) for one in everything]
    # Within a day the order would tell more than the day.
    yield from sorted(lines, key=lambda line: (line["day"], json.dumps(line, sort_keys=True)))


def _line(one: _One, start: int, name_of: NameOf | None) -> dict[str, Any]:
    day = one.day - start
    if isinstance(one, RecommendedTitle):
        line: dict[str, Any] = {
            "kind": "recommended", "day": day, "until": max(day, one.until - start), "list": one.list,
            "place": one.place, "model": one.model, "predicted": round(one.predicted, 3),
            "expected_error": round(one.expected_error, 3), "filtered": one.filtered,
        }  # fmt: skip
    elif isinstance(one, RatedTitle):
        line = {
            "kind": "rated", "day": day, "stars": one.stars, "recommended": one.recommended, "known": one.known,
            "own_mean": _rounded(one.own_mean, 4), "model": one.model, "predicted": _rounded(one.predicted, 3),
            "expected_error": _rounded(one.expected_error, 3),
        }  # fmt: skip
    else:
        line = {"kind": one.what, "day": day, "recommended": one.recommended}
    if name_of is not None and one.title_id is not None:
        line["title"] = name_of(one.title_id)
        if isinstance(one, RecommendedTitle):
            line["reasons"] = [name_of(title_id) for title_id in one.reasons]
    return line


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def read_feedback(path: Path) -> FeedbackRecord:
    """Read what `write_feedback` wrote; titles and fields of a newer format are passed over.

    Raises InputError, one line that names file and line, for anything else.
    """
    ratings, found = 0, []
    lines = _read_text(path).split("\n")
    if len(lines) > MOST_LINES:
        raise InputError(f"{path} has more than {MOST_LINES:,} lines: no feedback of one person does")
    for number, text in enumerate(lines, start=1):
        try:
            if number == 1:
                ratings = _ratings_of_head(_object(text))
            elif text:
                found.append(_parsed(_object(text)))
        except _WrongError as error:
            raise InputError(f"{path}, line {number}: {error}") from None
    found.sort(key=lambda one: one.day)
    return FeedbackRecord(
        ratings,
        tuple(one for one in found if isinstance(one, RecommendedTitle)),
        tuple(one for one in found if isinstance(one, RatedTitle)),
        tuple(one for one in found if isinstance(one, Act)),
    )


def _read_text(path: Path) -> str:
    try:
        if not path.is_file():
            raise InputError(f"{path} is not a file: name one that 'movierec feedback export' wrote")
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or error
        raise InputError(f"{path} cannot be read ({told})") from error
    if len(content) > MOST_BYTES:
        raise InputError(f"{path} is larger than {MOST_BYTES // 1024**2} MB: no feedback of one person is")
    try:
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise InputError(f"{path} is not text in UTF-8: name one that 'movierec feedback export' wrote") from None


def _object(text: str) -> Mapping[str, Any]:
    if len(text) > _MOST_LINE:
        raise _WrongError(f"longer than {_MOST_LINE:,} signs")
    found: Any = None
    with suppress(ValueError, RecursionError):
        found = json.loads(text)
    if not isinstance(found, dict):
        raise _WrongError("no JSON object, as 'movierec feedback export' writes them")
    return found


def _ratings_of_head(head: Mapping[str, Any]) -> int:
    if head.get("kind") != KIND:
        raise _WrongError("this is no file that 'movierec feedback export' wrote")
    if _count(head, "format") != FORMAT:
        raise _WrongError(f"format {_count(head, 'format')}, this app reads {FORMAT}: update the app")
    return _count(head, "ratings")


def _parsed(line: Mapping[str, Any]) -> _One:
    kind = line.get("kind")
    if kind == "recommended":
        return _recommended(line)
    if kind == "rated":
        return _rated(line)
    if kind in ACTS:
        return Act(_count(line, "day", _MOST_DAYS), str(kind), _flag(line, "recommended"))
    raise _WrongError("'kind' is none that this app knows")


def _recommended(line: Mapping[str, Any]) -> RecommendedTitle:
    return RecommendedTitle(
        day=_count(line, "day", _MOST_DAYS),
        until=_count(line, "until", _MOST_DAYS),
        list=_name(line, "list"),
        place=_count(line, "place"),
        model=_name(line, "model"),
        predicted=_number(line, "predicted", 0.5, 5.0),
        expected_error=_number(line, "expected_error", 0.0, 5.0),
        filtered=_flag(line, "filtered"),
    )


def _rated(line: Mapping[str, Any]) -> RatedTitle:
    stars = _number(line, "stars", 0.5, 5.0)
    if stars * 2 != int(stars * 2):
        raise _WrongError("'stars' are no half stars from 0.5 to 5")
    predicted = line.get("predicted") is not None
    return RatedTitle(
        day=_count(line, "day", _MOST_DAYS),
        stars=stars,
        recommended=_flag(line, "recommended"),
        known=_count(line, "known"),
        own_mean=None if line.get("own_mean") is None else _number(line, "own_mean", 0.5, 5.0),
        model=_name(line, "model") if predicted else None,
        predicted=_number(line, "predicted", 0.5, 5.0) if predicted else None,
        expected_error=_number(line, "expected_error", 0.0, 5.0) if predicted else None,
    )


def _count(line: Mapping[str, Any], key: str, most: int = _MOST_COUNT) -> int:
    value = line.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise _WrongError(f"'{key}' is no whole number from 0 to {most:,}")
    return value


def _number(line: Mapping[str, Any], key: str, low: float, high: float) -> float:
    value = line.get(key)
    if not isinstance(value, int | float) or isinstance(value, bool) or not low <= value <= high:
        raise _WrongError(f"'{key}' is no number from {low:g} to {high:g}")
    return float(value)


def _flag(line: Mapping[str, Any], key: str) -> bool:
    value = line.get(key)
    if not isinstance(value, bool):
        raise _WrongError(f"'{key}' is neither true nor false")
    return value


def _name(line: Mapping[str, Any], key: str) -> str:
    value = line.get(key)
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise _WrongError(f"'{key}' is no short name in small letters")
    return value
