"""Exports made to exhaust memory or time, or to write on somebody's terminal. Bounds are tried small here.

`torture/hostile.py` measures the real ones.
"""

import io
import json
import struct
import time
import zipfile
from collections.abc import Callable

import pytest

from movierec_desktop.catalogue.title_names import head, name_forms, natural_order
from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange import csv_table, netflix, profile_json, reading, tidying, trakt_json, values
from movierec_desktop.exchange.reading import read_bytes

HEADER = "title,year,rating\n"
BLANKS = " " * 20_000
SLOW = (
    f"x (1999-{BLANKS}y", f"x (1999{BLANKS}-{BLANKS}y", f"a:{BLANKS}b", f"a{BLANKS}b", f"a,{BLANKS}abcd",
    f"a: season{BLANKS}!", "(a" * 10_000, "a - " * 5_000, " or " * 5_000, ": " * 10_000, "tt" + "0" * 20_000 + "x",
)  # fmt: skip
READERS: tuple[Callable[[str], object], ...] = (
    values.name_and_year, values.imdb_id, values.year, values.milliseconds, values.number, values.whole_number, head,
    name_forms, natural_order, netflix._EPISODE.match,
)  # fmt: skip


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_no_text_takes_long(reader: Callable[[str], object]) -> None:
    began = time.process_time()
    for text in SLOW:
        reader(text)
    assert time.process_time() - began < 2.0, "blanks were tried in every way"


def test_a_long_text_of_xml_is_not_copied_for_each_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    film = f"<film><filmname>{'x y ' * 240_000}</filmname><rating>80</rating></film>"
    began = time.process_time()
    rows = read_bytes(f"<recentratings>{film * 12}</recentratings>".encode(), "x.xml").rows
    assert time.process_time() - began < 5.0
    assert [bool(row.skip) for row in rows] == [True] * 12
    attributes = " ".join(f'a{n}="b"' for n in range(120_000))
    for long in (f"<films {attributes}/>", f"<films>{'x' * 1_000_001}</films>"):
        with pytest.raises(InputError, match="longer than any"):
            read_bytes(long.encode(), "x.xml")
    monkeypatch.setattr(csv_table, "MAX_ROWS", 3)
    monkeypatch.setattr("movierec_desktop.exchange.criticker.MAX_ROWS", 3)
    with pytest.raises(InputError, match="more films"):
        read_bytes(f"<recentratings>{'<film/>' * 4}</recentratings>".encode(), "x.xml")


def test_more_rows_columns_or_cells_than_any_export(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = (HEADER + "Heat,1995,4\n" * 5).encode()
    assert len(read_bytes(rows, "x.csv").rows) == 5
    for name, limit, data, told in (
        ("MAX_ROWS", 4, rows, "more rows"),
        ("MAX_CELLS", 14, rows, "more rows"),
        ("_MAX_SEPARATORS", 11, rows, "more cells"),
        ("_MAX_SEPARATORS_OF_LINE", 1, rows, "more columns"),
        ("_MAX_COLUMNS", 2, rows, "more columns"),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(csv_table, name, limit)
            with pytest.raises(InputError, match=told):
                read_bytes(data, "x.csv")


def test_more_in_json_than_any_export(monkeypatch: pytest.MonkeyPatch) -> None:
    trakt = json.dumps([{"movie": {"title": "Heat", "ids": {}}, "rating": 8}] * 3).encode()
    own = json.dumps({"format": "movierec-profile", "version": 1, "titles": [{}] * 3}).encode()
    for module, name, limit, data in (
        (reading, "_MOST_LISTS_OF_JSON", 5, trakt),
        (reading, "_MOST_VALUES_OF_JSON", 9, trakt),
        (trakt_json, "MAX_ROWS", 2, trakt),
        (profile_json, "MAX_ROWS", 2, own),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(module, name, limit)
            with pytest.raises(InputError, match="more"):
                read_bytes(data, "ratings-movies.json")


def test_rows_of_an_archive_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(3):
            archive.writestr(f"{number}.csv", HEADER + "Heat,1995,4\n" * 2)
    monkeypatch.setattr(reading, "MAX_ROWS", 5)
    with pytest.raises(InputError, match="more rows"):
        read_bytes(out.getvalue(), "x.zip")


def _zip(packing: int) -> bytearray:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        archive.writestr("ratings.csv", HEADER + "Heat,1995,4\n")
    return bytearray(out.getvalue())


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_packing_that_no_export_has(packing: int) -> None:
    """The header of LZMA names how much memory unpacking takes: up to 4 GB."""
    with pytest.raises(InputError, match="packed in a way"):
        read_bytes(bytes(_zip(packing)), "x.zip")


def test_a_directory_is_not_read_when_it_is_larger_than_any() -> None:
    data = _zip(zipfile.ZIP_STORED)
    end = data.rindex(b"PK\x05\x06")
    data[end + 12 : end + 16] = struct.pack("<L", 100_000_000)
    with pytest.raises(InputError, match="too many entries"):
        read_bytes(bytes(data), "x.zip")
    whole = _zip(zipfile.ZIP_STORED)
    end = whole.rindex(b"PK\x05\x06")
    zip64 = whole[:end] + b"PK\x06\x07" + bytes(16) + whole[end:]
    with pytest.raises(InputError, match="too many entries"):
        read_bytes(bytes(zip64), "x.zip")


HOSTILE = "\x1b]0;owned\x07\u202e<b>Heat</b>\u2066"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.csv", f"title,original title,year,rating\n{HOSTILE},{HOSTILE},1995,4\n".encode()),
        ("ratings-movies.json", json.dumps([{"movie": {"title": HOSTILE}, "rating": 8}]).encode()),
        (
            "x.json",
            json.dumps(
                {"format": "movierec-profile", "version": 1,
                 "titles": [{"title": HOSTILE, "other_titles": [HOSTILE], "stars": 4, "note": "\ud800"}],
                 "settings": {"theme": HOSTILE}}
            ).encode(),
        ),
        ("x.xml", f"<films><film><filmname>{HOSTILE[5:].replace('<', '&lt;').replace(chr(7), '')}</filmname>"
                  "<rating>80</rating></film></films>".encode()),
    ],
)  # fmt: skip
def test_titles_are_plain(name: str, data: bytes) -> None:
    file = read_bytes(data, f"\x1b[2J{name}")
    (row,) = file.rows
    assert "<b>Heat</b>" in row.title, "letters stay"
    for text in (row.title, *row.other_titles, row.place, *file.settings.values()):
        assert text.isprintable()
        assert "\u202e" not in text
    row.note.encode()


def test_a_title_or_note_longer_than_any_is_skipped_and_said() -> None:
    long, note = "x" * (tidying.LONGEST_TITLE + 1), "y" * (tidying.LONGEST_NOTE + 1)
    titles = [{"title": long, "stars": 4}, {"title": "Heat", "stars": 4, "note": note}, {"title": "Up", "stars": 4}]
    told = json.dumps({"format": "movierec-profile", "version": 1, "titles": titles}).encode()
    rows = read_bytes(told, "x.json").rows
    assert [bool(row.skip) for row in rows] == [True, True, False]
    assert max(len(row.title) for row in rows) <= tidying.LONGEST_TITLE


def test_a_setting_longer_than_any_is_left_out() -> None:
    told = {"format": "movierec-profile", "version": 1, "titles": [], "settings": {"theme": "x" * 200_000}}
    assert read_bytes(json.dumps(told).encode(), "x.json").settings == {}


def test_what_the_torture_found() -> None:
    """A row of Trakt's with a key that is no name, and an entry of a ZIP without one."""
    told = json.dumps([{"movie": {"title": "Heat", "ids": {}}, "rating": 8}, {"": 5}]).encode()
    assert [row.skip for row in read_bytes(told, "ratings-movies.json").rows][1] == "it is no title"
    data = _zip(zipfile.ZIP_STORED).replace(b"ratings.csv", b"\0atings.csv")
    with pytest.raises(InputError, match="no export"):
        read_bytes(bytes(data), "x.zip")


def test_blanks_before_the_header_take_no_time() -> None:
    began = time.process_time()
    rows = read_bytes(f"{' ' * 900_000}\n\t \nTitle\tRating\nHeat\t4\n".encode(), "x.csv").rows
    assert time.process_time() - began < 5.0
    assert [(row.title, row.stars) for row in rows] == [("Heat", 4.0)]


def test_an_id_in_our_own_export_is_one_or_none() -> None:
    titles = [{"title": "x", "imdb_id": one} for one in ("tt<b>", "tt113277")]
    content = json.dumps({"format": profile_json.FORMAT, "version": 1, "titles": titles})
    assert [row.imdb_id for row in read_bytes(content.encode(), "x.json").rows] == ["", "tt0113277"]


def test_the_line_stays_in_what_a_long_name_is_told_by() -> None:
    rows = read_bytes(b"Title,Rating\nHeat,40\n\x01,4\n", f"{'n' * 250}.csv").rows
    assert [row.place.rpartition(" ")[2] for row in rows] == ["2", "3"]


def test_more_titles_of_ones_own_than_any_export(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profile_json, "MOST_OWN_TITLES", 2)
    told = {"format": profile_json.FORMAT, "version": 1, "titles": [], "own_titles": [{}, {}, {}]}
    with pytest.raises(InputError, match="titles of one's own"):
        read_bytes(json.dumps(told).encode(), "x.json")
