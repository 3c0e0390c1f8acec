"""What is known of a profile without opening it for use: for lists of very many of them."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.database import check_identity, explained, open_snapshot, open_to_read
from movierec_desktop.store.settings import Settings


@dataclass(frozen=True, slots=True)
class Summary:
    """One of its settings, "" where it has none, and its number of ratings."""

    setting: str
    n_ratings: int


def read_summary(path: Path, key: str) -> Summary:
    """Look into the profile at `path`, which is neither copied nor changed. One of an older schema is copied first.

    Raises ProfileError as `open_snapshot` does; damage in pages that are not looked at shows when it is opened.
    """
    if not path.is_file():
        raise ProfileError(f"There is no profile {path}: check the name")
    try:
        with closing(open_to_read(path)) as opened:
            if check_identity(opened, path):
                return _summary(opened, key)
        with closing(open_snapshot(path)) as copy:
            return _summary(copy, key)
    except sqlite3.Error as error:
        raise explained(path, error) from error


def _summary(connection: sqlite3.Connection, key: str) -> Summary:
    (n_ratings,) = connection.execute("SELECT count(*) FROM ratings").fetchone()
    return Summary(Settings(connection).get(key, ""), n_ratings)
