"""The table `settings`: choices that go with the person, as text."""

import sqlite3
from contextlib import closing
from pathlib import Path

from movierec_desktop.domain.time_limit import bounded
from movierec_desktop.store.guard import Careful, guard

_PEEK_SECONDS = 1.0


class Settings:
    """Text values by key. Changes belong in `Profile.writing()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: str) -> str:
        """The stored value, or `default`."""
        record = self._connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        return default if record is None else str(record[0])

    def put(self, key: str, value: str) -> None:
        """Store one value."""
        self._connection.execute(
            "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )


def peek(profile_file: Path, key: str, default: str) -> str:
    """One value of a profile that is not open yet; `default` where it cannot be read. Changes and creates nothing."""
    if not profile_file.is_file():
        return default
    try:
        uri = f"{profile_file.absolute().as_uri()}?mode=ro"
        with (
            closing(guard(sqlite3.connect(uri, uri=True, factory=Careful))) as connection,
            bounded(connection, _PEEK_SECONDS),
        ):
            kind = connection.execute("SELECT type FROM sqlite_master WHERE name = 'settings'").fetchone()
            return Settings(connection).get(key, default) if kind == ("table",) else default
    except (sqlite3.Error, OSError):
        return default
