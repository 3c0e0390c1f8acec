"""The table `ratings`."""

import sqlite3
import time
from dataclasses import dataclass

from movierec_desktop.domain.plain_text import plain
from movierec_desktop.store.soundness import LATEST, LONGEST_LABEL

_COLUMNS = f"title_id, half_stars / 2.0, rated_at, substr(label, 1, {LONGEST_LABEL})"


@dataclass(frozen=True, slots=True)
class StoredRating:
    """Stars that the person gave. `rated_at` is in milliseconds since 1970 UTC; `label` is the title as it was then."""

    title_id: int
    stars: float
    rated_at: int
    label: str


def _rating(title_id: int, stars: float, rated_at: int, label: str) -> StoredRating:
    return StoredRating(title_id, stars, rated_at, plain(label))


def now_ms() -> int:
    """Milliseconds since 1970-01-01 UTC; a clock that is wildly wrong is taken for the nearest time that can be."""
    return min(max(time.time_ns() // 1_000_000, 0), LATEST)


class StoredRatings:
    """Ratings by title id. Changes belong in `Profile.writing()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def has_any(self) -> bool:
        """Whether there is one at all."""
        return bool(self._connection.execute("SELECT EXISTS (SELECT 1 FROM ratings)").fetchone()[0])

    def count(self) -> int:
        """How many there are."""
        return int(self._connection.execute("SELECT count(*) FROM ratings").fetchone()[0])

    def all(self) -> list[StoredRating]:
        """Every rating, newest first."""
        records = self._connection.execute(
            f"SELECT {_COLUMNS} FROM ratings ORDER BY rated_at DESC, title_id"  # noqa: S608  # our own names
        )
        return [_rating(*record) for record in records]

    def get(self, title_id: int) -> StoredRating | None:
        """The rating of one title, or None."""
        record = self._connection.execute(
            f"SELECT {_COLUMNS} FROM ratings WHERE title_id = ?",  # noqa: S608  # our own names
            (title_id,),
        ).fetchone()
        return None if record is None else _rating(*record)

    def put(self, rating: StoredRating) -> None:
        """Write one rating, in place of an earlier one of the same title."""
        self._connection.execute(
            "INSERT INTO ratings (title_id, half_stars, rated_at, label) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (title_id) DO UPDATE SET half_stars = excluded.half_stars, rated_at = excluded.rated_at,"
            " label = excluded.label",
            (rating.title_id, round(rating.stars * 2), rating.rated_at, rating.label),
        )

    def remove(self, title_id: int) -> None:
        """Forget the rating of one title; nothing happens when there is none."""
        self._connection.execute("DELETE FROM ratings WHERE title_id = ?", (title_id,))
