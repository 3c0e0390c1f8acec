"""The tables `waiting_rows` and `title_decisions`: rows whose title is open, and what was decided about such rows."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One row. `said` is JSON of the row, `identity` what it says about which title it is.

    `certainty` is "review" when there are titles that it may be, "none" when there were none.
    """

    id: int
    identity: str
    said: str
    certainty: str
    import_id: int | None


class WaitingRows:
    """Rows that wait, in the order in which they came. Changes belong in `Profile.writing()`.

    One that an import brought home waits no longer, and is kept until that import can no longer be taken back. It may
    come again meanwhile, and be brought home again: of each text one row waits, and any number are settled.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[WaitingRow]:
        """Every row that waits."""
        found = self._connection.execute(
            "SELECT id, identity, said, certainty, import_id FROM waiting_rows WHERE settled_by IS NULL ORDER BY id"
        )
        return [WaitingRow(*record) for record in found]

    def count(self) -> int:
        """How many wait."""
        found = self._connection.execute("SELECT count(*) FROM waiting_rows WHERE settled_by IS NULL")
        return int(found.fetchone()[0])

    def add(self, identity: str, said: str, certainty: str, import_id: int | None) -> None:
        """Keep a row; one that waits already and says the very same stays, but for what is known of its title."""
        self._make_way(said)
        self._connection.execute(
            "INSERT INTO waiting_rows (identity, said, certainty, import_id) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (said) DO UPDATE SET certainty = excluded.certainty",
            (identity, said, certainty, import_id),
        )

    def _make_way(self, said: str) -> None:
        """Keep a settled row beside one that is to wait: no two may say the same, and blanks at the end say nothing."""
        settled = "SELECT id FROM waiting_rows WHERE said = ? AND settled_by IS NOT NULL"
        found = self._connection.execute(settled, (said,)).fetchone()
        change, n_moved = "UPDATE OR IGNORE waiting_rows SET said = ? WHERE id = ?", 0
        while found is not None and not n_moved:
            said += " "
            n_moved = self._connection.execute(change, (said, *found)).rowcount

    def put_back(self, row: WaitingRow) -> None:
        """Let a row wait again at its place; where that is taken by now, at the end."""
        self.add(row.identity, row.said, row.certainty, row.import_id)
        self._connection.execute("UPDATE OR IGNORE waiting_rows SET id = ? WHERE said = ?", (row.id, row.said))

    def settle(self, said: str, import_id: int | None) -> None:
        """A row no longer waits, by an import; with None nothing can bring it back."""
        if import_id is None:
            self._connection.execute("DELETE FROM waiting_rows WHERE said = ? AND settled_by IS NULL", (said,))
        else:
            change = "UPDATE waiting_rows SET settled_by = ? WHERE said = ? AND settled_by IS NULL"
            self._connection.execute(change, (import_id, said))

    def take_back(self, import_id: int) -> None:
        """What came by an import is gone, what it settled waits again."""
        self._connection.execute("DELETE FROM waiting_rows WHERE import_id = ?", (import_id,))
        self._connection.execute(
            "UPDATE OR IGNORE waiting_rows SET settled_by = NULL, said = rtrim(said, ' ') WHERE settled_by = ?",
            (import_id,),
        )

    def forget_settled(self) -> None:
        """Rows whose import is forgotten by now are settled for good."""
        self._connection.execute(
            "DELETE FROM waiting_rows WHERE settled_by IS NOT NULL AND settled_by NOT IN (SELECT id FROM imports)"
        )


class Decisions:
    """Which title the person said that a row means; None for a row that is to be left out."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, int | None]:
        """Every decision by identity."""
        return dict(self._connection.execute("SELECT identity, title_id FROM title_decisions"))

    def put(self, identity: str, title_id: int | None) -> None:
        """Remember one."""
        self._connection.execute(
            "INSERT OR REPLACE INTO title_decisions (identity, title_id) VALUES (?, ?)", (identity, title_id)
        )

    def remove(self, identity: str) -> None:
        """Forget one."""
        self._connection.execute("DELETE FROM title_decisions WHERE identity = ?", (identity,))
