"""Small in the hand, large inside: each input tries to take all memory or all time of whoever reads it."""

import io
import json
import sqlite3
import struct
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

_MB = 1024**2
_MOST = 64 * _MB - 1000
"""As large as a single file of an import may be."""
_HEADER = "title,year,rating\n"
_FILM = "<recentratings><film><filmname>{}</filmname><rating>80</rating></film></recentratings>"
_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)


def filled(start: str, piece: str, end: str = "", size: int = _MOST) -> bytes:
    """A text that repeats one piece up to a size in bytes."""
    return (start + piece * (size // len(piece.encode())) + end).encode()


def zipped(content: bytes, packing: int = zipfile.ZIP_DEFLATED, copies: int = 1) -> bytes:
    """A ZIP with the same file so many times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for number in range(copies):
            archive.writestr(f"{number}/ratings.csv", content)
    return out.getvalue()


def lzma_that_asks_for_4_gb() -> bytes:
    """The size of the dictionary, in the header of the packed bytes, is the largest that there is."""
    data = bytearray(zipped(_HEADER.encode(), zipfile.ZIP_LZMA))
    place = data.index(b"ratings.csv") + len(b"ratings.csv")
    data[place + 5 : place + 9] = b"\xff\xff\xff\xff"
    return bytes(data)


def huge_directory() -> bytes:
    """Four million files of nothing."""
    name = b"a.csv"
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, len(name), 0, 0, 0, 0, 0, 0) + name
    body = entry * 4_000_000
    return b"PK\x03\x04" + body + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(body), 4, 0)


def many_attributes() -> bytes:
    """One tag with three million of them."""
    return ("<films " + " ".join(f'a{n}="b"' for n in range(3_000_000)) + "/>").encode()


EXPORTS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "CSV, one line of 64 MB": ("x.csv", lambda: filled(_HEADER, "x")),
    "CSV, 64 MB of columns": ("x.csv", lambda: filled("title,rating", ",a")),
    "CSV, 64 MB of cells": ("x.csv", lambda: filled("title" + ",c" * 400 + "\n", "ab," * 400 + "\n")),
    "CSV, 64 MB of short rows": ("x.csv", lambda: filled(_HEADER, "a\n")),
    "CSV, 64 MB of rows": ("x.csv", lambda: filled(_HEADER, "Some Film of Old,1995,4\n")),
    "CSV, a quote that never ends": ("x.csv", lambda: filled(_HEADER + '"', "x\n")),
    "CSV, wide signs": ("x.csv", lambda: filled(_HEADER + "😀", "Film,1995,4\n", size=_MOST - 10)),
    "CSV, zero bytes": ("x.csv", lambda: filled(_HEADER, "\0")),
    "CSV, blanks in titles": ("x.csv", lambda: filled(_HEADER, f"x (1999-{' ' * 50_000}y,1995,4\n", size=4 * _MB)),
    "JSON, lists": ("ratings-movies.json", lambda: filled("[", "[],", "[]]")),
    "JSON, objects": ("ratings-movies.json", lambda: filled('[{"movie":{}}', ',{"a":0}', "]")),
    "JSON, numbers": ("ratings-movies.json", lambda: filled("[", "1e1,", "1]")),
    "JSON, texts": ("ratings-movies.json", lambda: filled("[", '"ab",', '"a"]')),
    "JSON, nested": ("x.json", lambda: b"[" * _MOST),
    "JSON, one number": ("x.json", lambda: filled("", "9")),
    "JSON, one text": ("x.json", lambda: filled('"', "x", '"')),
    "JSON, titles": (
        "x.json",
        lambda: filled('{"format":"movierec-profile","version":1,"titles":[{}', ',{"title":"abcd","stars":4}', "]}"),
    ),
    "JSON, long titles": (
        "x.json",
        lambda: filled(
            '{"format":"movierec-profile","version":1,"titles":[{}', f',{{"title":"{"x " * 400_000}"}}', "]}"
        ),
    ),
    "XML, one text": ("x.xml", lambda: filled("<films><film><filmname>", "x y ", "</filmname></film></films>")),
    "XML, films": ("x.xml", lambda: filled("<films>", "<film/>", "</films>")),
    "XML, nested": ("x.xml", lambda: filled("", "<film>")),
    "XML, attributes": ("x.xml", many_attributes),
    "XML, entities": ("x.xml", (_LAUGHS + _FILM.format("&c;" * 1000)).encode),
    "XML, a file from outside": (
        "x.xml",
        ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + _FILM.format("&a;")).encode,
    ),
    "ZIP, 1 GB of nothing": ("x.zip", lambda: zipped(b"\n" * (1024 * _MB))),
    "ZIP, many files": ("x.zip", lambda: zipped(filled(_HEADER, "Film of Old,1995,4\n", size=2 * _MB), copies=60)),
    "ZIP, 200 MB directory": ("x.zip", huge_directory),
    "ZIP, LZMA of 4 GB": ("x.zip", lzma_that_asks_for_4_gb),
    "ZIP in a ZIP": ("x.zip", lambda: zipped(zipped(zipped(b"\n" * (60 * _MB))))),
}


def weights_with(header: bytes, path: Path) -> None:
    """A safetensors file of that header."""
    path.write_bytes(len(header).to_bytes(8, "little") + header)


def many_arrays(path: Path) -> None:
    """A header of 90 MB: a million arrays of nothing."""
    entry = {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}
    weights_with(json.dumps({f"a{n}": entry for n in range(1_400_000)}).encode(), path)


def hidden_axis(path: Path) -> None:
    """An array of nothing whose other axis is beyond all memory."""
    shape = {"dtype": "F32", "shape": [2**50, 0], "data_offsets": [0, 0]}
    weights_with(json.dumps({"design": shape, "base": shape}).encode(), path)


WEIGHTS: dict[str, Callable[[Path], None]] = {"weights, a million arrays": many_arrays, "weights, an axis": hidden_axis}


def endless_view(path: Path) -> None:
    """The settings count for ever."""
    _run(path, "DROP TABLE settings; CREATE VIEW settings AS SELECT 'theme' AS key, (WITH RECURSIVE n(i) AS"
         " (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n) AS value")  # fmt: skip


def costly_check(path: Path) -> None:
    """What SQLite does to see whether the file is whole takes 500 MB a row."""
    _run(path, "DROP TABLE notes; CREATE TABLE notes (title_id INTEGER PRIMARY KEY, note TEXT NOT NULL,"
         " label TEXT NOT NULL CHECK (length(hex(zeroblob(250000000))) > title_id))")  # fmt: skip


def huge_label(path: Path) -> None:
    """A title of 200 MB."""
    _run(path, "INSERT INTO ratings VALUES (5, 5, 5, CAST(zeroblob(200000000) AS TEXT))")


def circles(path: Path) -> None:
    """An inner page of the schema, every cell of which leads back to it."""
    _run(path, ";".join(f"CREATE TABLE t{n} (a TEXT DEFAULT '{'x' * 300}')" for n in range(900)))
    raw = bytearray(path.read_bytes())
    for place in range(int.from_bytes(raw[103:105], "big")):
        cell = int.from_bytes(raw[112 + 2 * place : 114 + 2 * place], "big")
        raw[cell : cell + 4] = (1).to_bytes(4, "big")
    raw[108:112] = (1).to_bytes(4, "big")
    path.write_bytes(raw)


PROFILES: dict[str, Callable[[Path], None]] = {
    "profile, an endless view": endless_view, "profile, a costly check": costly_check,
    "profile, a title of 200 MB": huge_label, "profile, pages in circles": circles,
}  # fmt: skip
ALL = (*EXPORTS, *WEIGHTS, *PROFILES)
QUICK = ("JSON, nested", "XML, entities", "ZIP, LZMA of 4 GB", "profile, an endless view", "weights, an axis")
"""For the short version."""


def _run(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.executescript(script)
        database.execute("PRAGMA journal_mode = DELETE")
