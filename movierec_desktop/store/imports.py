"""The tables `imports` and `import_changes`: what each import did, so that it can be taken back as one."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.domain.plain_text import plain
from movierec_desktop.store.title_states import TitleState, state_from_json

_KEPT = 20


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import. `imported_at` is in milliseconds since 1970 UTC."""

    id: int
    imported_at: int
    format: str
    file_name: str
    n_rows: int


@dataclass(frozen=True, slots=True)
class StateChange:
    """What an import did to one title."""

    title_id: int
    before: TitleState
    after: TitleState


class ImportLog:
    """The latest imports. Changes belong in `Profile.writing()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def last(self) -> ImportRecord | None:
        """The latest import that was not taken back."""
        record = self._connection.execute(
            "SELECT id, imported_at, format, file_name, n_rows FROM imports ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if record is None:
            return None
        number, imported_at, file_format, file_name, n_rows = record
        return ImportRecord(number, imported_at, plain(file_format), plain(file_name), n_rows)

    def add(
        self, imported_at: int, file_format: str, file_name: str, n_rows: int, changes: Iterable[StateChange]
    ) -> int:
        """Note an import and return its number; the oldest ones are forgotten."""
        cursor = self._connection.execute(
            "INSERT INTO imports (imported_at, format, file_name, n_rows) VALUES (?, ?, ?, ?)",
            (imported_at, file_format, file_name, n_rows),
        )
        number = int(cursor.lastrowid or 0)
        self._connection.executemany(
            "INSERT INTO import_changes (import_id, title_id, before, after) VALUES (?, ?, ?, ?)",
            ((number, change.title_id, change.before.to_json(), change.after.to_json()) for change in changes),
        )
        self._connection.execute("DELETE FROM imports WHERE id <= ?", (number - _KEPT,))
        return number

    def changes(self, number: int) -> list[StateChange]:
        """What an import did. Raises ProfileError where that can no longer be read."""
        found = self._connection.execute(
            "SELECT title_id, before, after FROM import_changes WHERE import_id = ? ORDER BY title_id", (number,)
        )
        try:
            return [StateChange(title_id, state_from_json(was), state_from_json(now)) for title_id, was, now in found]
        except ValueError as error:
            raise ProfileError(
                "What the import changed is damaged in the profile, so it cannot be taken back: restore the backup from"
                " before it"
            ) from error

    def remove(self, number: int) -> None:
        """Forget an import and what it did."""
        self._connection.execute("DELETE FROM imports WHERE id = ?", (number,))
