"""What is known of a profile without opening it for use: for lists of very many of them."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop.domain.time_limit import bounded
from movierec_desktop.store.database import explained, open_snapshot, open_to_read, refused_by_system
from movierec_desktop.store.settings import Settings
from movierec_desktop.store.soundness import APPLICATION_ID, has_our_schema, migrations, refuse_damaged_files

_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Summary:
    """One of its settings, "" where it has none, and its number of ratings."""

    setting: str
    n_ratings: int


def read_summary(path: Path, key: str) -> Summary:
    """Look into the profile at `path`, which is neither copied nor changed. One of an older schema is copied first.

    Raises ProfileError as `open_snapshot` does; damage in pages that are not looked at shows when it is opened.
    """
    try:
        refuse_damaged_files(path)
        if path.is_file():
            with closing(open_to_read(path)) as opened, bounded(opened, _SECONDS):
                if _is_newest(opened):
                    return _summary(opened, key)
        with closing(open_snapshot(path)) as copy:
            return _summary(copy, key)
    except sqlite3.Error as error:
        raise explained(path, error, opening=True) from error
    except OSError as error:
        raise refused_by_system(path, error) from error


def _is_newest(connection: sqlite3.Connection) -> bool:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    newest = migrations()[-1][0]
    return bool(application == APPLICATION_ID and version == newest) and has_our_schema(connection, newest)


def _summary(connection: sqlite3.Connection, key: str) -> Summary:
    (n_ratings,) = connection.execute("SELECT count(*) FROM ratings").fetchone()
    return Summary(Settings(connection).get(key, ""), n_ratings)
