"""Seeded input that means harm: damaged bytes, JSON of any shape, statements for a database, addresses."""

import random
from typing import Any

SIGNS = (
    "a", "B", "é", "漢", "😀", "\0", "\x1b", "\u202e", "\u2066", "\ufeff", "\t", "\r", "\n", "'", '"', ",", ";", "=",
    "<b>", "&", "%s", "{0}", "\\", "/", "..", " " * 50, "9" * 30, "(1999", ")", "::", "tt0113277", "\ud800",
)  # fmt: skip
_NUMBERS = (0, 1, -1, 0.5, 3.5, 5, 1995, 2**31, 2**53, 2**63, 10**40, -0.0, 1e308)
STATEMENTS = (
    "CREATE TRIGGER t{n} AFTER INSERT ON ratings BEGIN DELETE FROM ratings; END",
    "CREATE VIEW v{n} AS SELECT 1",
    "DROP TABLE {table}",
    "ALTER TABLE {table} ADD COLUMN x{n} AS (hex(zeroblob(50000000)))",
    "CREATE INDEX i{n} ON {table} (label)",
    "CREATE VIRTUAL TABLE f{n} USING fts5(a)",
    "UPDATE {table} SET label = {value}",
    "UPDATE {table} SET title_id = {value}",
    "UPDATE ratings SET half_stars = {value}",
    "UPDATE ratings SET rated_at = {value}",
    "UPDATE settings SET value = {value}",
    "INSERT OR REPLACE INTO settings VALUES ('{key}', {value})",
    "PRAGMA user_version = {n}",
    "PRAGMA application_id = {n}",
    "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = {value} WHERE name = '{table}'",
    "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = {n} WHERE name = '{table}'",
    "PRAGMA encoding = 'UTF-16'; VACUUM",
)
_TABLES = ("ratings", "watchlist", "dismissals", "notes", "unseen", "doubts", "watched")
_KEYS = ("theme", "model", "language", "filter_presets", "online_services", "taste_groups", "window", "profile_name")
_HOSTS = ("example.org", "example.com", "127.0.0.1", "[::1]", "exаmple.org", "localhost", "a.example.org", "2130706433")


def text(dice: random.Random, most: int = 12) -> str:
    """Some signs, many of them odd."""
    return "".join(dice.choice(SIGNS) for _ in range(dice.randrange(most)))


def damaged(dice: random.Random, raw: bytes) -> bytes:
    """The same with some parts of it cut, doubled, overwritten, or bits of it turned."""
    data = bytearray(raw)
    for _ in range(dice.randint(1, 4)):
        place, length = dice.randrange(len(data) + 1), dice.choice((1, 2, 4, 8, 60, 400))
        how = dice.randrange(6)
        if how == 0:
            del data[place : place + length]
        elif how == 1:
            data[place:place] = data[place : place + length]
        elif how == 2:
            data[place : place + length] = dice.randbytes(length)
        elif how == 3 and place < len(data):
            data[place] ^= 1 << dice.randrange(8)
        elif how == 4:
            data[place:place] = text(dice).encode("utf-8", "surrogatepass")
        else:
            data[place : place + length] = dice.choice((b"\0", b"\xff", b"\n")) * length
    return bytes(data)


def value(dice: random.Random, depth: int = 3) -> Any:
    """Any value of JSON."""
    kind = dice.randrange(8 if depth else 5)
    if kind < 2:
        return dice.choice((None, True, False, *_NUMBERS))
    if kind < 5:
        return text(dice)
    if kind == 5:
        return {text(dice, 3): value(dice, depth - 1) for _ in range(dice.randrange(4))}
    return [value(dice, depth - 1) for _ in range(dice.randrange(4))]


def changed(dice: random.Random, told: Any) -> Any:
    """The same JSON with about one value in six another one."""
    if dice.random() < 0.15:
        return value(dice)
    if isinstance(told, dict):
        return {key: changed(dice, each) for key, each in told.items() if dice.random() > 0.05}
    if isinstance(told, list):
        return [changed(dice, each) for each in told]
    return told


def statement(dice: random.Random) -> str:
    """Something to do to a profile that its makers never do."""
    said = dice.choice(
        ("NULL", "5", "-1", "9e999", "x'00ff'", "'x'", "9223372036854775807", "1.5", "CAST(x'ff' AS TEXT)", "'[[[['",
         "'{\"a\": 1e999}'", "'" + "[" * 3000 + "'")
    )  # fmt: skip
    return dice.choice(STATEMENTS).format(
        n=dice.randrange(12), table=dice.choice(_TABLES), key=dice.choice(_KEYS), value=said
    )


def address(dice: random.Random) -> str:
    """What looks like an address."""
    parts = (
        dice.choice(("https://", "http://", "HTTPS:", "file://", "//", "https:\\\\", "ftp://", "")),
        dice.choice(("", "", "", "user@", "a:b@", "example.com\\@", "%40@")),
        dice.choice(_HOSTS),
        dice.choice(("", "", ":443", ":80", ":99999", ":x", ".", "\\", "\t", "%2f", "\u3002com")),
        dice.choice(("/", "/a?b=c", "", "#@example.com", "?@example.com", "\\@example.com/", "/" + text(dice, 4))),
    )
    return "".join(parts)
