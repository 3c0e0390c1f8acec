"""Facts of the real catalogue out of a file beside those out of its tables."""

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.catalogue.facts import Facts, ManyValued
from movierec_desktop.catalogue.facts_cache import kept_facts
from movierec_desktop.services.engine import Engine


def check_same(one: object, other: object) -> None:
    """Value for value, and of the same types."""
    assert type(one) is type(other)
    if isinstance(one, Facts | ManyValued):
        for field in fields(one):
            check_same(getattr(one, field.name), getattr(other, field.name))
    elif isinstance(one, np.ndarray):
        assert one.dtype == other.dtype
        np.testing.assert_array_equal(one, other)
    else:
        assert one == other


def refuse() -> Facts:
    raise AssertionError("the tables are read again")


def test_what_is_kept_is_what_was_read(engine: Engine, tmp_path: Path) -> None:
    folder = tmp_path / "not there yet"
    facts = engine.catalogue.facts
    assert kept_facts(folder, "ab", lambda: facts) is facts
    check_same(kept_facts(folder, "ab", refuse), facts)


def test_another_catalogue_takes_the_place_of_the_one_before(engine: Engine, tmp_path: Path) -> None:
    facts = engine.catalogue.facts
    for catalogue_hash in ("ab", "cd"):
        kept_facts(tmp_path, catalogue_hash, lambda: facts)
    assert len(list(tmp_path.iterdir())) == 1
    with pytest.raises(AssertionError):
        kept_facts(tmp_path, "ab", refuse)


@pytest.mark.parametrize("harm", ["cut", "changed", "empty", "other"])
def test_a_damaged_file_is_read_from_the_tables_and_replaced(engine: Engine, tmp_path: Path, harm: str) -> None:
    facts = engine.catalogue.facts
    kept_facts(tmp_path, "ab", lambda: facts)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    middle = len(whole) // 2
    damaged = {
        "cut": whole[:middle],
        "changed": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
        "empty": b"",
    }
    if harm == "other":
        np.savez(file, ids=np.arange(3))
    else:
        file.write_bytes(damaged[harm])
    assert kept_facts(tmp_path, "ab", lambda: facts) is facts
    check_same(kept_facts(tmp_path, "ab", refuse), facts)


def test_a_bit_that_flips_in_the_frame_of_the_archive_is_no_reason_to_stop(engine: Engine, tmp_path: Path) -> None:
    """Heads and table of contents have no checksum: what a flip does there is told by many kinds of exceptions."""
    facts = engine.catalogue.facts
    kept_facts(tmp_path, "ab", lambda: facts)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    for place in [*range(0, 180, 7), *range(len(whole) - 1500, len(whole), 29)]:
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 8]) + whole[place + 1 :])
        check_same(kept_facts(tmp_path, "ab", lambda: facts), facts)


def test_where_nothing_can_be_written_they_are_read(engine: Engine, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert kept_facts(blocked / "below", "ab", lambda: engine.catalogue.facts) is engine.catalogue.facts


def test_an_engine_uses_them(bundle_dir: Path, tmp_path: Path, engine: Engine) -> None:
    for _ in range(2):
        opened = Engine(bundle_dir, tmp_path)
        check_same(opened.catalogue.facts, engine.catalogue.facts)
        opened.close()
    assert len(list(tmp_path.iterdir())) == 1
