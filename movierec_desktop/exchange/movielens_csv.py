"""MovieLens-like CSV: `userId,movieId,rating[,timestamp]` in, and `userId,movieId` for what is asked."""

import csv
import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.stars import parse_stars
from movierec_desktop.exchange.cells import guarded_cell, restored
from movierec_desktop.exchange.whole_file import write_whole

MARK = "mark"
"""A column of our own exports: a row with a mark is no rating."""
ONE_PERSON = "1"
"""The userId of a file that has no such column."""

_LARGEST_ID = 2**63 - 1


@dataclass(slots=True)
class PersonRatings:
    """One person's ratings as a file has them: stars by movieId. The last row of a movieId counts, by timestamp."""

    user_id: str
    stars_by_movie: dict[int, float] = field(default_factory=dict)
    newest: dict[int, float] = field(default_factory=dict)

    def add(self, movie_id: int, stars: float, timestamp: float) -> None:
        """Take one row in; of two for one title the later one counts, by timestamp and then by place."""
        if timestamp >= self.newest.get(movie_id, timestamp):
            self.stars_by_movie[movie_id] = stars
            self.newest[movie_id] = timestamp


def _rows(path: Path, needed: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows as dictionaries with their line number. Columns go by name; a BOM and other columns are fine."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            missing = [name for name in needed if name not in (reader.fieldnames or [])]
            if missing:
                raise InputError(
                    f"{path} lacks the column {', '.join(missing)}: its first line must name {_named(needed)}"
                )
            for row in reader:
                yield reader.line_num, {key: value or "" for key, value in row.items() if key is not None}
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}): check the name") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 text: save it as CSV in UTF-8") from error
    except csv.Error as error:
        raise InputError(f"{path} is not a well-formed CSV file ({error})") from error


def _named(columns: Sequence[str]) -> str:
    return ",".join(columns)


def _integer(path: Path, line: int, column: str, text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        raise InputError(f"{path}, line {line}: {column} '{text}' is not a whole number") from None
    if abs(number) > _LARGEST_ID:
        raise InputError(f"{path}, line {line}: {column} '{text}' is too large for a number of a title")
    return number


def _timestamp(path: Path, line: int, text: str) -> float:
    if not text.strip():
        return 0.0
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not math.isfinite(seconds):
        raise InputError(f"{path}, line {line}: timestamp '{text}' is not a number of seconds")
    return seconds


def read_people(path: Path) -> dict[str, PersonRatings]:
    """Ratings by userId, in the order in which people first stand in the file.

    Without a userId column the file is one person's. Raises InputError, with file and line, for anything unreadable.
    """
    people: dict[str, PersonRatings] = {}
    for line, row in _rows(path, ["movieId", "rating"]):
        user_id = restored(row.get("userId", ONE_PERSON).strip())
        if row.get(MARK):
            continue  # an export of ours: watched or to be watched, which is no rating
        movie_id = _integer(path, line, "movieId", row["movieId"])
        try:
            stars = parse_stars(row["rating"])
        except InputError as error:
            raise InputError(f"{path}, line {line}: {error}") from None
        person = people.setdefault(user_id, PersonRatings(user_id))
        person.add(movie_id, stars, _timestamp(path, line, row.get("timestamp", "")))
    return people


def read_questions(path: Path) -> list[tuple[str, int]]:
    """(userId, movieId) of each row, in order. Raises InputError, with file and line, for anything unreadable."""
    return [
        (restored(row["userId"].strip()), _integer(path, line, "movieId", row["movieId"]))
        for line, row in _rows(path, ["userId", "movieId"])
    ]


def write_rows(path: Path, header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Write a CSV file whole or not at all. Raises InputError when the place cannot be written."""
    if path.is_dir():
        raise InputError(f"{path} is a folder: name a file with --out")
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([guarded_cell(cell) for cell in row] for row in rows)
    try:
        write_whole(path, out.getvalue().encode())
    except OSError as error:
        raise InputError(f"{path} cannot be written ({error.strerror}): choose another place with --out") from error
