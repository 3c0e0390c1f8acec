"""The table `notes`: what the person wrote about titles."""

import sqlite3
from dataclasses import dataclass

from movierec_desktop.domain.plain_text import plain
from movierec_desktop.store.soundness import LONGEST_LABEL

_ALL = f"SELECT title_id, note, substr(label, 1, {LONGEST_LABEL}) FROM notes ORDER BY title_id"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Note:
    """One note. `label` is the title as it was then."""

    title_id: int
    text: str
    label: str


class Notes:
    """Notes by title id. Changes belong in `Profile.writing()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def has_any(self) -> bool:
        """Whether there is one at all."""
        return bool(self._connection.execute("SELECT EXISTS (SELECT 1 FROM notes)").fetchone()[0])

    def all(self) -> list[Note]:
        """Every note, by title id."""
        return [Note(title_id, text, plain(label)) for title_id, text, label in self._connection.execute(_ALL)]

    def put(self, note: Note) -> None:
        """Write one note, in place of an earlier one of the same title."""
        self._connection.execute(
            "INSERT OR REPLACE INTO notes (title_id, note, label) VALUES (?, ?, ?)",
            (note.title_id, note.text, note.label),
        )

    def remove(self, title_id: int) -> None:
        """Forget the note of one title; nothing happens when there is none."""
        self._connection.execute("DELETE FROM notes WHERE title_id = ?", (title_id,))
