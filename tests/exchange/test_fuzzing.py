"""Whatever a file holds: rows, or one line that says what is wrong. Never a crash."""

import io
import json
import string
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange.reading import read_bytes
from movierec_desktop.exchange.row_json import from_json, to_json

FIXTURES = Path(__file__).parent.parent / "fixtures" / "exchange"
PLAIN = sorted(path.name for path in FIXTURES.iterdir() if path.is_file() and path.name != "expected.json")
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
_NAMES = st.sampled_from(
    ["ratings.csv", "watchlist.csv", "reviews.csv", "ratings-movies.json", "x.xml", "lists-watchlist.json"]
)
_relaxed = settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow])


def read(data: bytes, name: str) -> None:
    told, rows = "", []
    try:
        rows = list(read_bytes(data, name).rows)
    except InputError as error:
        told = str(error)
    assert "\n" not in told
    assert len(told) < 400
    for row in rows:
        assert row.stars is None or (0.5 <= row.stars <= 5 and row.stars * 2 == int(row.stars * 2))
        assert row.year is None or 1800 <= row.year <= 2099


@_relaxed
@given(st.binary(max_size=300), _NAMES)
def test_any_bytes(data: bytes, name: str) -> None:
    read(data, name)


@_relaxed
@given(st.data(), st.sampled_from(PLAIN))
def test_a_real_export_with_parts_of_it_replaced(data: st.DataObject, name: str) -> None:
    raw = (FIXTURES / name).read_bytes()
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, min(len(raw), start + 40)))
    read(raw[:start] + data.draw(st.binary(max_size=30)) + raw[end:], name)


_CELLS = st.text(alphabet=string.printable + "é½\N{BYTE ORDER MARK}\0", max_size=12)


@_relaxed
@given(st.data(), st.sampled_from([name for name in PLAIN if name.endswith(".csv")]))
def test_a_real_header_over_any_cells(data: st.DataObject, name: str) -> None:
    header = (FIXTURES / name).read_bytes().split(b"\n")[0]
    if b"\0" in header:
        return
    rows = data.draw(st.lists(st.lists(_CELLS, max_size=12).map(",".join), max_size=5))
    read(header + b"\n" + "\n".join(rows).encode(), name)


@_relaxed
@given(_JSON, _NAMES)
def test_any_json(value: object, name: str) -> None:
    read(json.dumps(value).encode(), name)
    read(json.dumps([{"movie": value, "rating": value, "show": {"ids": value, "title": value}}]).encode(), name)
    read(json.dumps({"format": "movierec-profile", "version": 1, "titles": [value], "settings": value}).encode(), name)
    read(json.dumps({"format": "movierec-profile", "version": value, "titles": value}).encode(), name)


@_relaxed
@given(
    st.dictionaries(st.sampled_from(["title", "year", "stars", "kind", "rated_at", "title_id", "other_titles"]), _JSON)
)
def test_any_row_of_a_profile(said: dict[str, object]) -> None:
    row = from_json(said, "x")
    assert from_json(to_json(row), "x") == row or row.skip


@_relaxed
@given(st.dictionaries(_NAMES, st.binary(max_size=200), max_size=3))
def test_any_archive(files: dict[str, bytes]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    read(out.getvalue(), "export.zip")


def test_a_long_number_is_no_crash() -> None:
    read(b'{"format": "movierec-profile", "version": 1, "titles": [{"year": ' + b"9" * 5000 + b"}]}", "x.json")
    with pytest.raises(InputError):
        read_bytes(b"Title,Rating\n" + b"x" * 2_000_000 + b",4\n", "long.csv")
