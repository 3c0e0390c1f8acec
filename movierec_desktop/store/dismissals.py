"""The table `dismissals`: titles that the person does not want to be offered again."""

import sqlite3


class Dismissals:
    """Dismissed title ids. Changes belong in `Profile.writing()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[int]:
        """Every dismissed title id."""
        return [title_id for (title_id,) in self._connection.execute("SELECT title_id FROM dismissals")]

    def add(self, title_id: int, dismissed_at: int, label: str) -> None:
        """Dismiss one title; an earlier dismissal stays as it was."""
        self._connection.execute(
            "INSERT OR IGNORE INTO dismissals (title_id, dismissed_at, label) VALUES (?, ?, ?)",
            (title_id, dismissed_at, label),
        )

    def remove(self, title_id: int) -> None:
        """Take a dismissal back; nothing happens when there is none."""
        self._connection.execute("DELETE FROM dismissals WHERE title_id = ?", (title_id,))
