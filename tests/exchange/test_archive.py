"""A ZIP is read with distrust."""

import contextlib
import io
import struct
import zipfile
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange import archive
from movierec_desktop.exchange.reading import read_bytes

CSV = b"Date,Name,Year,Letterboxd URI,Rating\n2024-01-05,Heat,1995,https://boxd.it/2bbs,4.5\n"


def zipped(**files: bytes) -> bytes:
    return zipped_names({f"{name}.csv": data for name, data in files.items()})


def zipped_names(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in files.items():
            opened.writestr(name, data)
    return out.getvalue()


def test_a_bomb_is_refused_by_its_ratio() -> None:
    with pytest.raises(InputError, match="times its size"):
        read_bytes(zipped(ratings=CSV + b"\n" * 30_000_000), "bomb.zip")


def test_a_bomb_is_refused_by_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_FILE_BYTES", 1000)
    with pytest.raises(InputError, match="more than any export"):
        read_bytes(zipped(ratings=CSV * 20), "bomb.zip")
    monkeypatch.setattr(archive, "MAX_TOTAL_BYTES", 1000)
    with pytest.raises(InputError, match="more than any export"):
        archive.read_members(zipped_names({f"{n}/ratings.csv": CSV * 5 for n in range(5)}), "bomb.zip")


def test_a_size_that_lies_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The directory says 10 bytes; what unpacks is more."""
    monkeypatch.setattr(archive, "MAX_FILE_BYTES", 1000)
    data = bytearray(zipped(ratings=CSV * 100))
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<L", 10)
    try:
        found = read_bytes(bytes(data), "liar.zip")
    except InputError:
        return
    assert len(found.rows) <= 1


def test_many_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_FILES", 3)
    with pytest.raises(InputError, match="files"):
        read_bytes(zipped_names({f"{n}.csv": CSV for n in range(4)}), "many.zip")


@pytest.mark.parametrize("name", ["../../ratings.csv", "/etc/ratings.csv", "..\\..\\ratings.csv", "C:\\ratings.csv"])
def test_a_name_that_leads_elsewhere_leads_nowhere(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = read_bytes(zipped_names({name: CSV}), "export.zip")
    assert [row.title for row in found.rows] == ["Heat"]
    assert list(tmp_path.iterdir()) == []


def test_an_encrypted_one_is_refused() -> None:
    data = bytearray(zipped(ratings=CSV))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.index(mark)
        data[place + offset] |= 1
    with pytest.raises(InputError, match="encrypted"):
        read_bytes(bytes(data), "secret.zip")


def test_damage_anywhere_is_told_or_does_not_matter() -> None:
    whole = zipped(ratings=CSV * 20, watched=CSV)
    n_rows = len(read_bytes(whole, "export.zip").rows)
    for place in range(0, len(whole), 7):
        data = bytearray(whole)
        data[place] ^= 0xFF
        found = 0
        with contextlib.suppress(InputError):
            found = len(read_bytes(bytes(data), "export.zip").rows)
        assert found <= n_rows


def test_what_was_deleted_at_letterboxd_stays_so() -> None:
    names = ("ratings.csv", "deleted/ratings.csv", "orphaned/diary.csv", "__MACOSX/ratings.csv", "a/._ratings.csv")
    found = read_bytes(zipped_names(dict.fromkeys(names, CSV)), "export.zip")
    assert len(found.rows) == 1


def test_two_services_in_one_archive_are_refused() -> None:
    trakt = b'[{"rating": 9, "movie": {"title": "Heat", "year": 1995, "ids": {}}}]'
    with pytest.raises(InputError, match="one at a time"):
        read_bytes(zipped_names({"ratings.csv": CSV, "ratings-movies.json": trakt}), "both.zip")
