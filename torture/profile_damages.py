"""Damages to a profile: each has a name, and does its harm to a copy of a sound one."""

import contextlib
import math
import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop.store.soundness import migrations
from torture.full_profile import SETTINGS

PAGE = 4096
Harm = Callable[[Path], None]
VALUES = (
    "abc", "", -1, 0, 2**62, -(2**63), 1e308, math.inf, b"\xff\xfe", "x" * 3_000_000, 2.5, None, "[" * 100_000, "\0\0",
)  # fmt: skip
GARBAGE = (
    "", "null", "[]", "{}", "[1", '{"a":', "1e999", "NaN", "[null]", '{"picked": 3}',
    '{"picked": [[1e999]], "others": []}',
    '{"picked": [[1]], "others": [[99999999999999999999999]]}', "[" * 100_000, '{"a": {"a": {"a": 1}}}', "\0", "-1",
    "true", '"text"', "x" * 2_000_000,
    '{"x": 1e308, "y": 0, "width": 5, "height": 5, "maximised": 1, "page": "Browse"}',
    '{"x": 1, "y": 0, "width": 2000000000, "height": 5, "maximised": false, "page": []}', '{"obscure": "a"}',
    '{"obscure": NaN, "adventurous": 1e999}', '{"Tonight": {"genres": 7, "decades": ["x"]}, "B": null}',
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Damage:
    """`kind` is for the table."""

    kind: str
    name: str
    harm: Harm

    @property
    def cannot_be_seen(self) -> bool:
        """Whether it looks as if nothing had been saved in the log, or the last transaction had not been ended."""
        return self.kind == "log truncated" or (self.kind, self.name) == ("another file as log", "an empty file")


def of_bytes(size: int, log_size: int, seed: int, dense: int) -> Iterator[Damage]:
    """Truncated, flipped, zeroed. `dense` is how many of each there are in a page."""
    chance = random.Random(seed)
    for place in range(100):
        for bit in chance.sample(range(8), min(dense, 8)):
            yield Damage("header, a bit", f"byte {place} bit {bit}", _flip("", place, bit))
    for page in range(size // PAGE):
        for place in [*range(12), *(chance.randrange(12, PAGE) for _ in range(2 * dense))]:
            bit = chance.randrange(8)
            yield Damage("page, a bit", f"page {page + 1} byte {place} bit {bit}", _flip("", page * PAGE + place, bit))
        yield Damage("page of zeros", f"page {page + 1}", _fill("", page * PAGE, bytes(PAGE)))
        yield Damage("page of noise", f"page {page + 1}", _fill("", page * PAGE, chance.randbytes(PAGE)))
        yield Damage("truncated", f"at page {page}", _cut("", page * PAGE))
    for _ in range(8 * dense):
        start, length = chance.randrange(size), chance.choice((16, 200, 1000))
        yield Damage("zeroed", f"{length} at {start}", _fill("", start, bytes(length)))
        yield Damage("truncated", f"at {start}", _cut("", start))
    for _ in range(12 * dense if log_size else 0):
        place, bit = chance.randrange(log_size), chance.randrange(8)
        yield Damage("log, a bit", f"byte {place} bit {bit}", _flip("-wal", place, bit))
        yield Damage("log truncated", f"at {place}", _cut("-wal", place))
        yield Damage("shared memory", f"byte {place % 32768}", _flip("-shm", place % 32768, bit))
    for place in range(32 if log_size else 0):
        yield Damage("log, a bit", f"header byte {place}", _flip("-wal", place, chance.randrange(8)))


def of_swaps(text: Path, other: Path, weights: Path) -> Iterator[Damage]:
    """Something else in its place, or in that of its log."""

    def put(path: Path, content: bytes) -> None:
        _clear(path)
        path.write_bytes(content)

    jpeg = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + random.Random(1).randbytes(20_000)
    contents = {
        "a text": text.read_bytes(), "a JPEG": jpeg, "an empty file": b"", "one byte": b"S",
        "another program's database": other.read_bytes(), "weights": weights.read_bytes(), "zeros": bytes(50_000),
    }  # fmt: skip
    for name, content in contents.items():
        yield Damage("another file", name, lambda path, content=content: put(path, content))  # type: ignore[misc]
        yield Damage("another file as log", name, lambda path, c=content: put(_beside(path, "-wal"), c))  # type: ignore[misc]
        yield Damage("another file as journal", name, lambda path, c=content: put(_beside(path, "-journal"), c))  # type: ignore[misc]
    for suffix in ("", "-wal"):
        yield Damage("no file", f"a folder{suffix}", lambda path, s=suffix: _folder(_beside(path, s)))  # type: ignore[misc]
        yield Damage("no file", f"a dead link{suffix}", lambda path, s=suffix: _dead_link(_beside(path, s)))  # type: ignore[misc]
        yield Damage("no file", f"a FIFO{suffix}", lambda path, s=suffix: _fifo(_beside(path, s)))  # type: ignore[misc]
    yield Damage("no file", "gone", _clear)


def of_meaning(tables: dict[str, list[str]]) -> Iterator[Damage]:
    """A sound database that says what cannot be. `tables` has the columns of each."""
    newest = migrations()[-1][0]
    for version in (newest + 1, 99, 2**31 - 1, -5, newest - 1, 3, 1, 0):
        yield Damage("another version", str(version), _sql(f"PRAGMA user_version = {version}"))
    for application in (0, 1, 0x4D525032):
        yield Damage("another application", str(application), _sql(f"PRAGMA application_id = {application}"))
    for table, columns in tables.items():
        yield Damage("a table is missing", table, _sql(f"DROP TABLE {table}"))
        yield Damage("a table is empty of columns", table, _sql(f"DROP TABLE {table}", f"CREATE TABLE {table} (a)"))
        for column in columns:
            yield Damage(
                "a column is missing", f"{table}.{column}", _sql(f"ALTER TABLE {table} RENAME {column} TO gone")
            )
            for value in VALUES:
                told = repr(value)[:20]
                yield Damage("a value that cannot be", f"{table}.{column} = {told}", _value(table, column, value))
            no_text = f"UPDATE OR IGNORE {table} SET {column} = CAST(x'ff41fe' AS TEXT)"  # noqa: S608  # our own names
            yield Damage("no text", f"{table}.{column}", _sql(no_text))
    for made in (
        "CREATE TRIGGER t AFTER INSERT ON ratings BEGIN DELETE FROM ratings; END",
        "CREATE VIEW v AS SELECT 1",
    ):
        yield Damage("a trigger or view", made[:14], _sql(made))


def of_settings() -> Iterator[Damage]:
    """Each setting with each sort of garbage."""
    for key in SETTINGS:
        for value in GARBAGE:
            change = "UPDATE settings SET value = ? WHERE key = ?"
            yield Damage("garbage in a setting", f"{key} = {value[:20]!r}", _sql(change, values=(value, key)))


def _flip(suffix: str, place: int, bit: int) -> Harm:
    def harm(path: Path) -> None:
        with _beside(path, suffix).open("r+b") as file:
            file.seek(place)
            before = file.read(1)
            file.seek(place)
            file.write(bytes([before[0] ^ 1 << bit]) if before else b"")

    return harm


def _fill(suffix: str, start: int, content: bytes) -> Harm:
    def harm(path: Path) -> None:
        with _beside(path, suffix).open("r+b") as file:
            file.seek(start)
            file.write(content)

    return harm


def _cut(suffix: str, size: int) -> Harm:
    return lambda path: os.truncate(_beside(path, suffix), size)


def _sql(*statements: str, values: tuple[object, ...] = ()) -> Harm:
    def harm(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute("PRAGMA legacy_alter_table = ON")
            with contextlib.suppress(sqlite3.IntegrityError):  # it cannot even be written
                for statement in statements:
                    connection.execute(statement, values)

    return harm


def _value(table: str, column: str, value: object) -> Harm:
    """In one row."""

    def harm(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            change = f"UPDATE {table} SET {column} = ? WHERE {column} = (SELECT max({column}) FROM {table})"  # noqa: S608
            with contextlib.suppress(sqlite3.Error):  # what cannot even be written is no damage
                connection.execute(change, (value,))

    return harm


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _clear(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _folder(path: Path) -> None:
    _clear(path)
    path.mkdir()


def _dead_link(path: Path) -> None:
    _clear(path)
    path.symlink_to(path.with_name("nowhere"))


def _fifo(path: Path) -> None:
    _clear(path)
    os.mkfifo(path)
