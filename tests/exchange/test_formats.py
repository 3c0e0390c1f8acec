"""Every format, in every generation of its header, however its bytes are written."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange.reading import read_bytes, read_file
from movierec_desktop.exchange.rows import ExchangeRow

FIXTURES = Path(__file__).parent.parent / "fixtures" / "exchange"
EXPECTED: dict[str, Any] = json.loads((FIXTURES / "expected.json").read_text(encoding="utf-8"))
Content = Callable[[str], bytes]
TEXTS = sorted(name for name in EXPECTED if name.endswith((".csv", ".xml")))


def rows_of(text: str | bytes, name: str = "export.csv") -> list[ExchangeRow]:
    return list(read_bytes(text if isinstance(text, bytes) else text.encode(), name).rows)


def test_every_fixture_has_an_expected_outcome() -> None:
    assert {path.name for path in FIXTURES.iterdir()} - {"expected.json"} == set(EXPECTED)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_format_follows_from_the_content(name: str, export_bytes: Content) -> None:
    found = read_bytes(export_bytes(name), "export.bin" if "." in name else f"{name}.zip")
    assert (found.format, len(found.rows)) == (EXPECTED[name]["format"], EXPECTED[name]["rows"])
    assert found.scale or not any(row.stars for row in found.rows)


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_however_it_was_saved(name: str, encoding: str, end: str, export_bytes: Content) -> None:
    raw = export_bytes(name)
    text = raw.decode("cp1252" if "cp1252" in name else "utf-16" if "utf16" in name else "utf-8-sig")
    lines = "\n".join(text.splitlines())
    if name.endswith(".xml") and encoding != "utf-8":
        lines = lines.replace('encoding="UTF-8"', "")
    expected = [replace(row, place="") for row in rows_of(raw, name)]
    found = rows_of((lines.replace("\n", end) + end).encode(encoding), name)
    assert [replace(row, place="") for row in found] == expected


def test_windows_text() -> None:
    (row,) = rows_of("Title,Rating\nAmélie,4\n".encode("cp1252"))
    assert row.title == "Amélie"
    (odd,) = rows_of(b"Title,Rating\nAm\x81lie,4\n")  # a byte that Windows-1252 leaves open
    assert odd.stars == 4.0


@pytest.mark.parametrize(
    ("told", "stars"), [("1", 0.5), ("2", 1.0), ("7", 3.5), ("10", 5.0), ("7.5", 4.0), ("7,5", 4.0), ("9.4", 4.5)]
)
def test_one_to_ten_is_halved(told: str, stars: float) -> None:
    (row,) = rows_of(f'Const,Your Rating,Title,Year\ntt0113277,"{told}",Heat,1995\n')
    assert row.stars == stars


@pytest.mark.parametrize(
    ("told", "stars"), [("0", 0.5), ("5", 0.5), ("15", 1.0), ("47", 2.5), ("95", 5.0), ("100", 5.0)]
)
def test_zero_to_hundred_goes_to_the_nearest_half_star(told: str, stars: float) -> None:
    xml = f"<recentratings><film><filmname>Heat (1995)</filmname><rating>{told}</rating></film></recentratings>"
    (row,) = rows_of(xml)
    assert row.stars == stars


@pytest.mark.parametrize("told", ["0", "-1", "11", "ten", "nan", "inf", "1e9"])
def test_what_is_no_rating_is_skipped_with_the_reason(told: str) -> None:
    (row,) = rows_of(f"Const,Your Rating,Title,Year\ntt0113277,{told},Heat,1995\n")
    assert row.stars is None
    assert "not on the scale" in row.skip


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("movie", Kind.FILM), ("Movie", Kind.FILM), ("tvMovie", Kind.FILM), ("TV Movie", Kind.FILM),
        ("Short", Kind.FILM),
        ("Feature Film", Kind.FILM), ("tvSeries", Kind.SERIES), ("TV Series", Kind.SERIES),
        ("tvMiniSeries", Kind.MINI_SERIES), ("TV Mini Series", Kind.MINI_SERIES), ("Mini-Series", Kind.MINI_SERIES),
        ("TV Special", Kind.SPECIAL), ("", None), ("unheard of", None),
    ],
)  # fmt: skip
def test_both_spellings_of_imdb_kinds(word: str, kind: Kind | None) -> None:
    (row,) = rows_of(f"Const,Your Rating,Title,Title Type,Year\ntt0113277,8,Heat,{word},1995\n")
    assert (row.kind, row.skip) == (kind, "")


@pytest.mark.parametrize(
    "word", ["tvEpisode", "TV Episode", "videoGame", "Video Game", "Podcast Episode", "Music Video"]
)
def test_what_is_neither_film_nor_series_is_skipped(word: str) -> None:
    (row,) = rows_of(f"Const,Your Rating,Title,Title Type,Year\ntt0113277,8,Heat,{word},1995\n")
    assert row.skip


def test_letterboxd_files_that_differ_in_their_names_alone() -> None:
    text = "Date,Name,Year,Letterboxd URI\n2024-01-05,Heat,1995,https://boxd.it/2bbs\n"
    (watched,), (listed,) = rows_of(text, "watched.csv"), rows_of(text, "watchlist-alice-2024.csv")
    assert (watched.watched, watched.listed) == (True, False)
    assert (listed.watched, listed.listed) == (False, True)


def test_a_title_block_before_a_list_is_no_row() -> None:
    rows = rows_of((FIXTURES / "letterboxd" / "lists" / "rainy-days.csv").read_bytes(), "rainy-days.csv")
    assert [(row.title, row.year) for row in rows] == [("Oldboy", 2003), ("The Matrix", 1999)]
    assert all("list" in row.skip for row in rows)


def test_dates_of_every_service() -> None:
    for told in ("2015-08-21", "8/21/2015", "21-08-2015 00:00:00", "2015-08-21T00:00:00Z", "Fri Aug 21 00:00:00 2015"):
        (row,) = rows_of(f'Title,Rating,Date\nHeat,4,"{told}"\n')
        assert row.rated_at == 1_440_115_200_000, told
    for told in ("soon", "0000-00-00", "9999-99-99", "1815-06-18"):
        (row,) = rows_of(f"Title,Rating,Date\nHeat,4,{told}\n")
        assert row.rated_at is None


def test_the_scale_of_a_plain_file_follows_from_its_largest_rating() -> None:
    assert [row.stars for row in rows_of("title,rating\nHeat,4\nUp,5\n")] == [4.0, 5.0]
    assert [row.stars for row in rows_of("title,rating\nHeat,4\nUp,8\n")] == [2.0, 4.0]
    assert [row.stars for row in rows_of("title,rating\nHeat,4\nUp,80\n")] == [0.5, 4.0]
    assert [row.stars for row in rows_of("title,rating10\nHeat,4\nUp,5\n")] == [2.0, 2.5]
    assert all(row.skip for row in rows_of("title,rating\nHeat,4\nUp,800\n"))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "no export"),
        (b"hello", "no export"),
        (b"a,b\n1,2\n", "no export"),
        (b"\x00\x01\x02\xff" * 50, "no text"),
        (b"{}", "no export"),
        (b"[1, 2]", "no export"),
        (b'{"format": ', "not well-formed JSON"),
        (b"[" * 100_000, "not well-formed JSON"),
        (b'{"format": "movierec-profile", "version": 2, "titles": []}', "newer MovieRec"),
        (b'{"format": "movierec-profile", "version": 1}', "no list of titles"),
        (b"<recentratings><film>", "not well-formed XML"),
        (b"<html><body/></html>", "no films"),
        (b"PK\x03\x04 and then nothing", "damaged ZIP"),
        ("Title,Rating\nHeat,4".encode("utf-16")[:-1], "cut off"),
    ],
)
def test_what_is_no_export_is_refused_in_one_line(data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what) as caught:
        read_bytes(data, "export")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE r SYSTEM "http://example.org/evil.dtd">',
    ],
)
def test_xml_that_declares_anything_is_refused(declared: str) -> None:
    xml = f"<?xml version='1.0'?>{declared}<recentratings><film><filmname>&b;</filmname></film></recentratings>"
    with pytest.raises(InputError, match="document type or entities"):
        read_bytes(xml.encode(), "criticker.xml")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            read_file(path)


def test_columns_in_any_order_with_others_between() -> None:
    text = "Year,extra,RATING , title,more\n1995,x,4.5,Heat,y\n"
    (row,) = rows_of(text)
    assert (row.title, row.year, row.stars) == ("Heat", 1995, 4.5)


def test_rows_that_are_too_short_or_too_long_are_rows_all_the_same() -> None:
    rows = rows_of("Title,Year,Rating\nHeat\nUp,2009,4,5,6\n\n,,\n")
    assert [(row.title, row.stars) for row in rows] == [("Heat", None), ("Up", 4.0)]


def test_trakt_rows_of_any_shape_are_rows() -> None:
    rows = [1, None, {}, {"movie": {"title": "Heat", "year": "1995", "ids": None}, "rating": "9"}, {"movie": []}]
    found = rows_of(json.dumps([{"movie": {}}, *rows]), "ratings-movies.json")
    assert len(found) == 6
    assert [(row.title, row.stars) for row in found if row.stars] == [("Heat", 4.5)]
