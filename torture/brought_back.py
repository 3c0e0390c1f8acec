"""What a rescue has brought back of a damaged profile, title by title, beside what the person had said."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from movierec_desktop.services.rescue import Rescue
from movierec_desktop.store.profile import Profile
from torture.full_profile import MARKS, N_RATINGS, Mark, Truth, labels_of

ALL_COMES_BACK = frozenset(("header, a bit", "shared memory", "another file as journal"))
"""Kinds that destroy no rating: each must come back by one click, those of the log too."""
LOG_BIT = "log, a bit"
"""All must come back but for the rating in whose only copy the bit may be."""
MOST_TURNED = {LOG_BIT: 1, "page, a bit": 1, "zeroed": 2}
"""By kinds that turn bits in the pages of tables, where a sound value may become another sound one, which nothing can
tell: ratings that may be back as another. The two ends of what is zeroed lie inside of a number."""


@dataclass(slots=True)
class Held:
    """What a file has: half stars by title, marks and notes, and how many labels are not those of their title."""

    ratings: dict[int, int]
    marks: frozenset[Mark]
    other_labels: int


@dataclass(slots=True)
class Back:
    """Sums over all rescues."""

    rescued: int = 0
    given: int = 0
    """Ratings that there were, of all profiles that were brought back."""
    same: int = 0
    """Of these back by one click with the same stars."""
    marks: int = 0
    """Marks, notes and titles of the watchlist, likewise."""
    marks_given: int = 0
    another: int = 0
    """Ratings that are back with other stars, or under another title."""
    offered: Counter[str] = field(default_factory=Counter)
    """By kind: ratings that are not back, but in another profile that was offered."""
    destroyed: Counter[str] = field(default_factory=Counter)
    """By kind: ratings that are in none that was offered."""


def held(path: Path) -> Held:
    """Read a sound profile that nobody has open, without the app."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        rows = connection.execute("SELECT title_id, half_stars, label FROM ratings").fetchall()
        marks: set[Mark] = set()
        for table in MARKS:
            marks |= {(table, title_id, "") for (title_id,) in connection.execute(f"SELECT title_id FROM {table}")}  # noqa: S608
        marks |= {
            ("notes", title_id, note) for title_id, note in connection.execute("SELECT title_id, note FROM notes")
        }
    ratings = {title_id: half_stars for title_id, half_stars, _ in rows}
    # A label may end early, where its page does.
    other = sum(not any(whole.startswith(label) for whole in labels_of(title_id)) for title_id, _, label in rows)
    return Held(ratings, frozenset(marks), other)


def bring_back(path: Path, truth: Truth, kind: str, back: Back) -> None:
    """Take what is best, as the person does by one click. Raises AssertionError when it is not what was said."""
    with Rescue(path) as rescue:
        if not rescue.candidates:
            raise AssertionError("nothing is offered, though there is a backup")
        offered = [held(candidate.path).ratings for candidate in rescue.candidates]
        rescue.bring_back(rescue.candidates[0])
    Profile(path).close()
    _compare(held(path), offered, truth, kind, back)


def _compare(found: Held, offered: list[dict[int, int]], truth: Truth, kind: str, back: Back) -> None:
    said = truth.ratings.items()
    another = found.ratings.items() - said
    missing = said - found.ratings.items()
    elsewhere = {one for ratings in offered for one in ratings.items() & missing}
    back.rescued += 1
    back.given += len(said)
    back.same += len(said) - len(missing)
    back.marks_given += len(truth.marks)
    back.marks += len(found.marks & truth.marks)
    back.another += len(another)
    back.offered[kind] += len(elsewhere)
    back.destroyed[kind] += len(missing) - len(elsewhere)
    if len(found.ratings) < N_RATINGS:
        raise AssertionError(f"{len(found.ratings)} ratings are brought back, the backup had more")
    if (kind in ALL_COMES_BACK and missing) or (kind == LOG_BIT and (elsewhere or len(missing) > 1)):
        raise AssertionError(f"{len(missing)} ratings are not brought back: {sorted(missing)[:3]}")
    if len(another) > MOST_TURNED.get(kind, 0):
        raise AssertionError(f"{len(another)} ratings are brought back that nobody gave: {sorted(another)[:3]}")
    if kind not in MOST_TURNED and found.other_labels:
        raise AssertionError(f"{found.other_labels} labels are of other titles")
    differing = found.marks ^ truth.marks
    if differing and (kind not in MOST_TURNED or kind == LOG_BIT):  # the log has none of them
        raise AssertionError(f"marks or notes differ: {sorted(differing)[:3]}")
