"""The table `own_titles`: titles that the person added."""

import sqlite3
from typing import Any

from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.plain_text import plain
from movierec_desktop.domain.title import Kind
from movierec_desktop.store.marks import DISMISSALS, DOUBTS, UNSEEN, WATCHED, WATCHLIST

_NAMES = (
    "id", "name", "original_name", "kind", "year", "genres", "language", "runtime", "countries", "imdb_id", "tmdb_id",
    "added_at", "apart",
)  # fmt: skip
_COLUMNS = ", ".join(_NAMES)


_SAID = ("ratings", "notes", *(table.name for table in (DISMISSALS, WATCHLIST, WATCHED, DOUBTS, UNSEEN)))


class StoredOwnTitles:
    """Titles by their id. Changes belong in `Profile.writing()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[OwnTitle]:
        """Every one, in the order in which they were added."""
        found = self._connection.execute(f"SELECT {_COLUMNS} FROM own_titles ORDER BY added_at, id")  # noqa: S608
        return [_title(record) for record in found]

    def put(self, title: OwnTitle, import_id: int | None = None) -> None:
        """Write one, in place of an earlier one with its id; `import_id` by which import it came."""
        marks = ", ".join("?" * (1 + len(_NAMES)))
        self._connection.execute(
            f"INSERT OR REPLACE INTO own_titles ({_COLUMNS}, import_id) VALUES ({marks})",  # noqa: S608  # our own names
            (
                title.id, title.name, title.original_name, title.kind.value, title.year, "|".join(title.genres),
                title.language, title.runtime, "|".join(title.countries), title.imdb_id, title.tmdb_id, title.added_at,
                " ".join(map(str, title.apart)), import_id,
            ),
        )  # fmt: skip

    def remove(self, title_id: int) -> None:
        """Forget one; nothing happens when there is none. What is said of it stays in the other tables."""
        self._connection.execute("DELETE FROM own_titles WHERE id = ?", (title_id,))

    def remove_of_import(self, import_id: int) -> None:
        """Forget those that came by an import, unless something is said of one by now: that one is the person's."""
        said = " UNION ".join(f"SELECT title_id FROM {table}" for table in _SAID)  # noqa: S608  # our own names
        self._connection.execute(f"DELETE FROM own_titles WHERE import_id = ? AND id NOT IN ({said})", (import_id,))  # noqa: S608
        self._connection.execute("UPDATE own_titles SET import_id = NULL WHERE import_id = ?", (import_id,))


def _title(record: tuple[Any, ...]) -> OwnTitle:
    facts = dict(zip(_NAMES, record, strict=True))
    shown: dict[str, Any] = {name: plain(value) if isinstance(value, str) else value for name, value in facts.items()}
    return OwnTitle(
        **{
            **shown,
            "kind": Kind(facts["kind"]),
            "genres": _parts(facts["genres"]),
            "countries": _parts(facts["countries"]),
            "apart": tuple(map(int, facts["apart"].split())),
        }
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()
