"""What was learned, beside the profile: whole or not at all, and refused with words."""

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.learned_file import LearnedFile, LearnedHeader

HEADER = LearnedHeader("b" * 64, "r" * 64, "2026-01-02T03:04:05+00:00", {"n_ratings": 27, "before": 0.81})
TENSORS = {"stars": np.arange(4, dtype=np.float32), "title_ids": np.arange(4)}

WRITE_FOR_EVER = """
import sys
from pathlib import Path
import numpy as np
from movierec_desktop.store.learned_file import LearnedFile, LearnedHeader
file = LearnedFile(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    header = LearnedHeader(str(number), "", "", {})
    file.write(header, {"numbers": np.full(50_000, number)})
    print(number, flush=True)
"""


@pytest.fixture
def file(tmp_path: Path) -> LearnedFile:
    return LearnedFile(tmp_path / "me.sqlite")


def test_nothing_is_there_at_first(file: LearnedFile) -> None:
    assert file.read() is None
    file.remove()


def test_what_was_written_is_read(file: LearnedFile) -> None:
    file.write(HEADER, TENSORS)
    assert file.path.name == "me.sqlite.learned.safetensors"
    found = file.read()
    assert found is not None
    assert found[0] == HEADER
    for name, values in TENSORS.items():
        np.testing.assert_array_equal(found[1][name], values)
        assert found[1][name].dtype == values.dtype


def test_it_is_the_owners_alone(file: LearnedFile) -> None:
    file.write(HEADER, TENSORS)
    if os.name == "posix":
        assert file.path.stat().st_mode & 0o777 == 0o600


def test_the_same_content_gives_the_same_bytes(file: LearnedFile) -> None:
    file.write(HEADER, TENSORS)
    first = file.path.read_bytes()
    file.write(HEADER, dict(reversed(TENSORS.items())))
    assert file.path.read_bytes() == first


def test_a_newer_one_replaces_it_and_remains_are_cleared(file: LearnedFile) -> None:
    file.write(HEADER, TENSORS)
    remains = file.path.with_name(f"{file.path.name}.12345.part")
    remains.write_bytes(b"half")
    file.write(replace(HEADER, learned_at="later"), TENSORS)
    found = file.read()
    assert found is not None
    assert found[0].learned_at == "later"
    assert sorted(path.name for path in file.path.parent.iterdir()) == [file.path.name]


@pytest.mark.parametrize("content", [b"", b"no safetensors", b"\xff" * 200])
def test_a_damaged_file_is_told(file: LearnedFile, content: bytes) -> None:
    file.path.write_bytes(content)
    with pytest.raises(ProfileError, match=r"cannot be read .*learn again"):
        file.read()


def test_a_cut_off_file_is_told(file: LearnedFile) -> None:
    file.write(HEADER, TENSORS)
    file.path.write_bytes(file.path.read_bytes()[:-3])
    with pytest.raises(ProfileError, match="cannot be read"):
        file.read()


@pytest.mark.parametrize("stored", ["{}", "[]", '{"format_version": 1}', "nonsense"])
def test_a_foreign_header_is_told(file: LearnedFile, stored: str) -> None:
    save_file(TENSORS, file.path, {"movierec": stored})
    with pytest.raises(ProfileError, match="cannot be read"):
        file.read()


def test_a_newer_format_is_told(file: LearnedFile) -> None:
    save_file(TENSORS, file.path, {"movierec": json.dumps({"format_version": 2})})
    with pytest.raises(ProfileError, match="format 2, this app reads 1"):
        file.read()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with pytest.raises(ProfileError, match="cannot be saved beside the profile"):
        LearnedFile(blocked / "me.sqlite").write(HEADER, TENSORS)


def test_killed_at_any_moment_a_whole_file_is_there(file: LearnedFile) -> None:
    generator = np.random.default_rng(0)
    for _ in range(4):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITE_FOR_EVER, str(file.path.with_name("me.sqlite"))], stdout=subprocess.PIPE
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(float(generator.uniform(0.0, 0.05)))
        writer.kill()
        writer.wait()
        writer.stdout.close()
        found = file.read()
        assert found is not None
        assert set(found[1]["numbers"].tolist()) == {int(found[0].bundle)}


def test_a_turned_bit_in_a_weight_is_told(file: LearnedFile) -> None:
    file.write(HEADER, TENSORS)
    content = bytearray(file.path.read_bytes())
    content[-1] ^= 1
    file.path.write_bytes(content)
    with pytest.raises(ProfileError, match="learn again"):
        file.read()
