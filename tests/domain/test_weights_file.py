"""Headers of safetensors that lie."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save

from movierec_desktop.domain.errors import BundleError
from movierec_desktop.domain.weights_file import MOST_ARRAYS, MOST_HEADER_BYTES, check_header
from movierec_desktop.recommend.bundle import _read_tensors

F32_2 = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}


def made(path: Path, header: Any, data: bytes = bytes(8), length: int | None = None) -> Path:
    told = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes((len(told) if length is None else length).to_bytes(8, "little") + told + data)
    return path


def test_what_safetensors_writes_passes(tmp_path: Path) -> None:
    arrays = {"a": np.zeros((3, 2), np.float32), "none": np.zeros((0, 4), np.int64), "one": np.array(True)}
    (tmp_path / "x").write_bytes(save(arrays, {"movierec": "{}"}))
    check_header(tmp_path / "x")


def test_every_model_of_the_bundle_passes(bundle_dir: Path) -> None:
    files = sorted(bundle_dir.glob("*.safetensors"))
    assert files
    for path in files:
        check_header(path)


@pytest.mark.parametrize(
    "change",
    [
        {"shape": [3]},
        {"shape": [2**40, 2**40]},
        {"shape": [2**32, 2**32, 0]},
        {"shape": [0, 2**62], "data_offsets": [0, 0]},
        {"shape": [1] * 9},
        {"shape": [-2]},
        {"shape": [2.0]},
        {"shape": [True, 2]},
        {"shape": "2"},
        {"shape": None},
        {"dtype": "F4"},
        {"dtype": "BF16", "shape": [4]},
        {"dtype": ["F32"]},
        {"data_offsets": [4, 12]},
        {"data_offsets": [8, 0]},
        {"data_offsets": [0, 2**70]},
        {"data_offsets": [0]},
    ],
)
def test_an_array_that_is_not_what_it_says(tmp_path: Path, change: dict[str, Any]) -> None:
    path = made(tmp_path / "x.safetensors", {"a": {**F32_2, **change}})
    with pytest.raises(ValueError, match=r"its|an array"):
        check_header(path)
    with pytest.raises(BundleError, match="is damaged"):
        _read_tensors(path)


@pytest.mark.parametrize(
    "header",
    [
        b"[]", b"{", b"\xff", b"null", b"[" * 10_000, b'{"a":' * 10_000,
        b'{"a":%b,"a":%b}' % ((json.dumps(F32_2).encode(),) * 2),
        {"a": F32_2, "b": F32_2},
        {"a": F32_2, "b": {**F32_2, "data_offsets": [4, 12]}},
        {"a": []},
        {"a": None},
        {f"a{n}": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]} for n in range(MOST_ARRAYS + 1)},
    ],
)  # fmt: skip
def test_a_header_that_is_none(tmp_path: Path, header: Any) -> None:
    path = made(tmp_path / "x.safetensors", header)
    with pytest.raises(ValueError, match=r"."):
        check_header(path)
    with pytest.raises(BundleError, match="is damaged"):
        _read_tensors(path)


@pytest.mark.parametrize("length", [0, 1, 2**63, 2**64 - 1, MOST_HEADER_BYTES + 1, 5_000])
def test_a_length_that_lies(tmp_path: Path, length: int) -> None:
    path = made(tmp_path / "x.safetensors", {"a": F32_2}, length=length)
    with pytest.raises(ValueError, match=r"."):
        check_header(path)
    for n_bytes in (0, 7, 8, 20):
        path.write_bytes(path.read_bytes()[:n_bytes])
        with pytest.raises(ValueError, match=r"."):
            check_header(path)
