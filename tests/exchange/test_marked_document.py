import os
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange.marked_document import begin_mark, end_mark, write_into

BEGIN, END = begin_mark("a table"), end_mark("a table")


def test_the_table_goes_into_its_place(tmp_path: Path) -> None:
    document = tmp_path / "results.md"
    document.write_text(f"# Results\n\n{BEGIN}\nold\n{END}\n\nafter\n", encoding="utf-8")
    for text in ("new", "newer"):
        write_into(document, "a table", text)
        assert document.read_text(encoding="utf-8") == f"# Results\n\n{BEGIN}\n{text}\n{END}\n\nafter\n"


@pytest.mark.parametrize("content", ["no marks", f"{BEGIN} alone", f"{END} before {BEGIN}"])
def test_a_document_without_a_place_stays_as_it_is(tmp_path: Path, content: str) -> None:
    document = tmp_path / "results.md"
    document.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="no place"):
        write_into(document, "a table", "new")
    assert document.read_text(encoding="utf-8") == content


def test_a_document_that_cannot_be_replaced_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = tmp_path / "results.md"
    document.write_text(f"{BEGIN}\nold\n{END}\n", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", _fails)
    with pytest.raises(InputError, match="cannot be written"):
        write_into(document, "a table", "new")
    assert "old" in document.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [document]


def _fails(_handle: int) -> None:
    raise OSError(28, "No space left on device")


def test_a_document_is_written_past_a_link_and_keeps_its_rights(tmp_path: Path) -> None:
    document, other = tmp_path / "results.md", tmp_path / "other.txt"
    document.write_text(f"{BEGIN}\nold\n{END}\n", encoding="utf-8")
    document.chmod(0o644)
    other.write_text("of somebody else", encoding="utf-8")
    (tmp_path / "results.md.part").symlink_to(other)
    write_into(document, "a table", "new")
    assert other.read_text(encoding="utf-8") == "of somebody else"
    assert not document.is_symlink()
    assert document.stat().st_mode & 0o777 == 0o644
