import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from movierec_desktop.domain.errors import BundleError, InputError
from movierec_desktop.recommend.bundle import file_hash, load_model, open_bundle
from movierec_desktop.services.engine import Engine

MODELS = ("svd", "svdpp", "rbm", "autoencoder", "bayes", "content", "hybrid")
OTHERS = ("familiarity.safetensors", "catalogue.sqlite", "replaced_ids.json", "LICENSE-MovieLens.txt", "MODEL_CARD.md")
FILES = [*(f"{name}.safetensors" for name in MODELS), *OTHERS]


@pytest.fixture
def copied(bundle_dir: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(bundle_dir, tmp_path / "bundle"))


def refused(action: Callable[[], object], kind: type[Exception] = BundleError) -> str:
    with pytest.raises(kind) as caught:
        action()
    message = str(caught.value)
    assert "\n" not in message
    return message


def change_manifest(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    change(manifest)
    path.write_text(json.dumps(manifest), encoding="utf-8")


def rehash(folder: Path, name: str) -> None:
    """Vouch for a changed file, as a badly made bundle would."""
    change_manifest(folder, lambda manifest: manifest["files"][name].update(sha256=file_hash(folder / name)))


def test_the_manifest_names_every_file(bundle_dir: Path) -> None:
    manifest = json.loads((bundle_dir / "manifest.json").read_text(encoding="utf-8"))
    assert sorted(manifest["files"]) == sorted(FILES)
    assert sorted(path.name for path in bundle_dir.iterdir()) == sorted([*FILES, "manifest.json"])


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("place", [0.0, 0.5, 1.0])
def test_a_flipped_byte_is_found(copied: Path, name: str, place: float) -> None:
    content = bytearray((copied / name).read_bytes())
    content[round(place * (len(content) - 1))] ^= 1
    (copied / name).write_bytes(content)
    assert name in refused(lambda: open_bundle(copied))


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_found(copied: Path, name: str) -> None:
    (copied / name).unlink()
    assert f"{name} is missing" in refused(lambda: open_bundle(copied))


def test_a_truncated_file_is_found(copied: Path) -> None:
    content = (copied / "svd.safetensors").read_bytes()
    (copied / "svd.safetensors").write_bytes(content[:-100])
    refused(lambda: open_bundle(copied))


@pytest.mark.parametrize("name", ["none", "manifest.json"])
def test_a_place_without_a_bundle(copied: Path, name: str) -> None:
    assert "There is no bundle" in refused(lambda: open_bundle(copied / name))


def test_a_missing_manifest(copied: Path) -> None:
    (copied / "manifest.json").unlink()
    assert "There is no bundle" in refused(lambda: open_bundle(copied))


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b"null", b"3", b'"text"', b"{}"])
def test_a_manifest_that_is_none(copied: Path, content: bytes) -> None:
    (copied / "manifest.json").write_bytes(content)
    assert "manifest.json" in refused(lambda: open_bundle(copied))


@pytest.mark.parametrize("version", [0, 2, "1", None])
def test_another_format_is_refused(copied: Path, version: object) -> None:
    change_manifest(copied, lambda manifest: manifest.update(format_version=version))
    assert "has format" in refused(lambda: open_bundle(copied))


@pytest.mark.parametrize("key", ["files", "models", "default_model"])
def test_a_manifest_that_lacks_something(copied: Path, key: str) -> None:
    change_manifest(copied, lambda manifest: manifest.pop(key))
    assert f"lacks {key}" in refused(lambda: open_bundle(copied))


@pytest.mark.parametrize("key", ["files", "models"])
@pytest.mark.parametrize("value", [[], "text", 3, {"svd": 3}, {"svd.safetensors": None}])
def test_a_manifest_of_another_shape(copied: Path, key: str, value: object) -> None:
    change_manifest(copied, lambda manifest: manifest.update({key: value}))
    refused(lambda: open_bundle(copied))


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../../x", "..", ""])
def test_a_manifest_that_names_a_file_outside(copied: Path, name: str) -> None:
    (copied.parent / "x").write_text("x", encoding="utf-8")
    entry = {"sha256": file_hash(copied.parent / "x")}
    change_manifest(copied, lambda manifest: manifest["files"].update({name: entry}))
    refused(lambda: open_bundle(copied))


@pytest.mark.parametrize("file", ["../x", "other.safetensors", "MODEL_CARD.md/../x"])
def test_weights_that_no_hash_vouches_for_are_not_used(copied: Path, file: str) -> None:
    shutil.copy(copied / "svd.safetensors", copied / "other.safetensors")
    shutil.copy(copied / "svd.safetensors", copied.parent / "x")
    change_manifest(copied, lambda manifest: manifest["models"]["svd"].update(file=file))
    assert "no hash" in refused(lambda: open_bundle(copied))


def test_a_catalogue_that_no_hash_vouches_for_is_not_used(copied: Path) -> None:
    change_manifest(copied, lambda manifest: manifest["files"].pop("catalogue.sqlite"))
    assert "no hash of catalogue.sqlite" in refused(lambda: open_bundle(copied))


def test_weights_that_are_no_safetensors(copied: Path) -> None:
    (copied / "svd.safetensors").write_bytes(b"\x80\x04pickle")
    rehash(copied, "svd.safetensors")
    engine = Engine(copied)
    assert "damaged" in refused(engine.model)
    engine.close()


@pytest.mark.parametrize("name", ["title_ids", "base", "design", "unrated_design", "counts"])
def test_weights_of_which_a_part_is_missing_or_empty(copied: Path, name: str) -> None:
    whole = load_file(copied / "svd.safetensors")
    for tensors in (
        {key: values for key, values in whole.items() if key != name},
        {key: np.ascontiguousarray(values[:0]) if key == name else values for key, values in whole.items()},
    ):
        save_file(tensors, copied / "svd.safetensors")
        rehash(copied, "svd.safetensors")
        engine = Engine(copied)
        assert "incomplete" in refused(engine.model)
        engine.close()


def test_constants_that_are_not_those_of_the_model(copied: Path) -> None:
    change_manifest(copied, lambda manifest: manifest["models"]["svd"]["constants"].pop("ridge"))
    engine = Engine(copied)
    assert "incomplete" in refused(engine.model)
    engine.close()


def test_an_unknown_model_is_told_with_those_there_are(bundle_dir: Path) -> None:
    bundle = open_bundle(bundle_dir)
    message = refused(lambda: load_model(bundle, "oracle", np.arange(3)), InputError)
    assert "'oracle'" in message
    assert "svd" in message


def test_a_default_model_that_does_not_exist(copied: Path) -> None:
    change_manifest(copied, lambda manifest: manifest.update(default_model="oracle"))
    engine = Engine(copied)
    refused(engine.model, InputError)
    engine.close()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("models",), []), (("models", "hybrid", "file"), True), (("models", "hybrid", "file"), {}),
        (("models", "svd", "constants"), None), (("models", "hybrid", "members"), "svd"),
        (("models", "hybrid", "members"), ["nobody"]), (("models", "hybrid", "members"), [[]]), (("files",), []),
        (("files", "svd.safetensors"), "x"), (("default_model",), []),
    ],
)  # fmt: skip
def test_a_manifest_with_a_field_that_cannot_be_is_told(
    bundle_dir: Path, tmp_path: Path, place: tuple[str, ...], value: object
) -> None:
    manifest = json.loads((bundle_dir / "manifest.json").read_text(encoding="utf-8"))
    inside = manifest
    for key in place[:-1]:
        inside = inside[key]
    inside[place[-1]] = value
    for file in bundle_dir.iterdir():
        (tmp_path / file.name).symlink_to(file)
    (tmp_path / "manifest.json").unlink()
    (tmp_path / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(BundleError, match="install MovieRec Desktop again"):
        open_bundle(tmp_path)
