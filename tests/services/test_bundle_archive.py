"""Archives made to do harm. Nothing of them may be written anywhere, and each is told in one line."""

import hashlib
import json
import random
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from movierec_desktop.domain.errors import BundleError
from movierec_desktop.services import bundle_archive
from movierec_desktop.services.signing import SIGNATURE, sign
from movierec_desktop.services.updates import Updates

Entry = tuple[str | zipfile.ZipInfo, bytes]
Release = Callable[..., Path]


@pytest.fixture
def updates(tmp_path: Path, keys: Path) -> Updates:
    return Updates(tmp_path / "data", keys)


@pytest.fixture
def good(make_bundle: Callable[..., Path], release: Release) -> Path:
    return release(make_bundle("good", {1: "Heat", 2: "Casino"}))


def entries(path: Path) -> list[Entry]:
    with zipfile.ZipFile(path) as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist()]


def repacked(path: Path, contents: list[Entry]) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # zipfile's own, about names that stand twice
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in contents:
                archive.writestr(name, data)
    return path


def signed_again(contents: list[Entry], key: Any, **changes: Any) -> list[Entry]:
    """The same with a changed manifest, rightly signed: its makers themselves made a mistake, or worse."""
    files = dict(contents)
    manifest = json.dumps({**json.loads(files["manifest.json"]), **changes}).encode()
    return list({**files, "manifest.json": manifest, SIGNATURE: sign(manifest, key)}.items())


def refused(updates: Updates, path: Path, told: str) -> None:
    before = {p for p in path.parent.rglob("*") if p.name != "data"}
    with pytest.raises(BundleError, match=told) as caught:
        updates.install(str(path))
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400
    after = {p for p in path.parent.rglob("*") if p.name != "data"}
    assert {p for p in after - before if p.name != "bundles"} == set()
    assert updates.shelf.state.current == ""


def test_a_good_one_is_installed(updates: Updates, good: Path) -> None:
    installed = updates.install(str(good))
    assert installed.n_titles == 2
    assert sorted(p.name for p in installed.folder.iterdir()) == [
        "catalogue.sqlite",
        "manifest.json",
        "svd.safetensors",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "..\\evil.txt",
        "/etc/evil.txt",
        "C:\\evil.txt",
        "C:evil.txt",
        "a/b.txt",
        "./a.txt",
        "folder/",
        "..",
        ".hidden",
        "con.txt",
        "NUL",
        "name\x00.txt",
        "évil.txt",
        "stream:ads",
        "end.",
        "x" * 200,
        "",
    ],
)
def test_names_that_lead_elsewhere(updates: Updates, good: Path, name: str) -> None:
    info = zipfile.ZipInfo("placeholder")
    info.filename = info.orig_filename = name
    refused(updates, repacked(good, [*entries(good), (info, b"evil")]), "forbidden name")


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_other_things_that_are_no_files(updates: Updates, good: Path, kind: int) -> None:
    contents = entries(good)
    info = zipfile.ZipInfo("catalogue.sqlite")
    info.external_attr = (kind | 0o777) << 16
    changed = [(info, b"/etc/passwd") if name == "catalogue.sqlite" else (name, data) for name, data in contents]
    refused(updates, repacked(good, changed), "link or folder")


@pytest.mark.parametrize("name", ["catalogue.sqlite", "CATALOGUE.sqlite", "manifest.json"])
def test_names_that_stand_twice(updates: Updates, good: Path, name: str) -> None:
    refused(updates, repacked(good, [*entries(good), (name, b"second")]), "two files called")


def test_more_or_less_than_the_manifest_names(updates: Updates, good: Path) -> None:
    contents = entries(good)
    refused(updates, repacked(good, [*contents, ("extra.txt", b"x")]), r"differ \(extra.txt\)")
    without = [(name, data) for name, data in contents if name != "catalogue.sqlite"]
    refused(updates, repacked(good, without), r"differ \(catalogue.sqlite\)")


def test_without_manifest_or_signature(updates: Updates, good: Path) -> None:
    contents = entries(good)
    for missing in ("manifest.json", SIGNATURE):
        rest = [(name, data) for name, data in contents if name != missing]
        refused(updates, repacked(good, rest), f"has no {missing}")


def test_other_content_of_the_same_size(updates: Updates, good: Path) -> None:
    changed = [
        (name, data[:-1] + bytes([data[-1] ^ 1]) if name == "svd.safetensors" else data) for name, data in entries(good)
    ]
    refused(updates, repacked(good, changed), "hash differs")


def test_other_size(updates: Updates, good: Path) -> None:
    changed = [(name, data + b"x" if name == "svd.safetensors" else data) for name, data in entries(good)]
    refused(updates, repacked(good, changed), "another size")


def test_the_manifest_or_signature_of_another_bundle(
    updates: Updates, good: Path, make_bundle: Callable[..., Path], release: Release
) -> None:
    other = dict(entries(release(make_bundle("other", {3: "Ronin"}))))
    contents = dict(entries(good))
    refused(
        updates, repacked(good, list({**contents, SIGNATURE: other[SIGNATURE]}.items())), "not the one that was signed"
    )
    both = {**contents, SIGNATURE: other[SIGNATURE], "manifest.json": other["manifest.json"]}
    refused(updates, repacked(good, list(both.items())), "another size|hash differs")


def test_signed_by_a_stranger(updates: Updates, make_bundle: Callable[..., Path], release: Release) -> None:
    path = release(make_bundle("theirs", {1: "Heat"}), key=Ed25519PrivateKey.generate())
    refused(updates, path, "nobody you trust")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"format_version": 0}, "get a newer bundle"),
        ({"format_version": 99}, "update the app first"),
        ({"format_version": None}, "get a newer bundle"),
        ({"files": {}}, "manifest is damaged"),
        ({"files": []}, "manifest is damaged"),
        ({"files": {"a": 1}}, "manifest is damaged"),
        ({"models": {"svd": {"file": "elsewhere", "constants": {}}}}, "has no hash"),
        ({"models": {}, "default_model": "svd"}, "lacks its own default model"),
    ],
)
def test_rightly_signed_but_unusable(
    updates: Updates, good: Path, keys: Path, sign_tool: Any, changes: dict[str, Any], told: str
) -> None:
    key = sign_tool.read_private_key(keys / "maker.key")
    refused(updates, repacked(good, signed_again(entries(good), key, **changes)), told)


def test_a_manifest_that_is_no_json_object(updates: Updates, good: Path, keys: Path, sign_tool: Any) -> None:
    key = sign_tool.read_private_key(keys / "maker.key")
    for raw in (b"[]", b"7", b"{", b"\xff\xfe", b"[" * 100_000):
        contents = {**dict(entries(good)), "manifest.json": raw, SIGNATURE: sign(raw, key)}
        refused(updates, repacked(good, list(contents.items())), "manifest is damaged")


def test_a_bomb_is_refused_by_its_declared_size(updates: Updates, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_archive, "MAX_FILE_BYTES", 2_000_000)
    monkeypatch.setattr(bundle_archive, "MAX_TOTAL_BYTES", 3_000_000)
    contents = entries(good)
    refused(updates, repacked(good, [*contents, ("bomb.bin", bytes(2_000_001))]), "bomb.bin is too large")
    many = [(f"part{i}.bin", bytes(1_000_000)) for i in range(3)]
    refused(updates, repacked(good, [*contents, *many]), "bundle is too large")
    refused(updates, repacked(good, [*contents, *((f"f{i}", b"") for i in range(100))]), "bundle is too large")


def test_a_bomb_that_understates_its_size_yields_no_more(
    updates: Updates, good: Path, keys: Path, sign_tool: Any, tmp_path: Path
) -> None:
    key = sign_tool.read_private_key(keys / "maker.key")
    facts = json.loads(dict(entries(good))["manifest.json"])
    bomb = bytes(20_000_000)
    declared = {"sha256": hashlib.sha256(bomb[:10]).hexdigest(), "bytes": 10}
    contents = signed_again(entries(good), key, files={**facts["files"], "bomb.bin": declared})
    path = repacked(good, [*contents, ("bomb.bin", bomb)])
    raw = path.read_bytes()
    place = raw.rfind(b"PK\x01\x02", 0, raw.rfind(b"bomb.bin"))
    lying = raw[: place + 24] + struct.pack("<L", 10) + raw[place + 28 :]
    path.write_bytes(lying)
    refused(updates, path, "bomb.bin is damaged|hash differs")


def test_a_huge_manifest_or_signature(updates: Updates, good: Path) -> None:
    contents = dict(entries(good))
    for name, size in (("manifest.json", 5_000_000), (SIGNATURE, 20_000)):
        refused(updates, repacked(good, list({**contents, name: bytes(size)}.items())), f"{name} is too large")


def test_a_huge_directory_is_not_even_read(updates: Updates, good: Path) -> None:
    many: list[Entry] = [(f"file-with-a-long-name-{i:06}.txt", b"") for i in range(5000)]
    refused(updates, repacked(good, many), "too many entries")


def test_zip64_is_refused(updates: Updates, good: Path) -> None:
    raw = good.read_bytes()
    place = raw.rfind(b"PK\x05\x06")
    good.write_bytes(raw[:place] + b"PK\x06\x07" + bytes(16) + raw[place:])
    refused(updates, good, "too many entries")


@pytest.mark.parametrize("keep", [0, 10, 500, -1, -30])
def test_a_truncated_archive(updates: Updates, good: Path, keep: int) -> None:
    good.write_bytes(good.read_bytes()[:keep])
    refused(updates, good, "no sound .zip")


def test_an_encrypted_or_oddly_packed_entry(updates: Updates, good: Path) -> None:
    raw = bytearray(good.read_bytes())
    for offset in (8, 10):  # flags, method; of the first entry, which is the manifest
        changed = bytearray(raw)
        place = changed.find(b"PK\x01\x02")
        changed[place + offset] = 1 if offset == 8 else 99
        good.write_bytes(changed)
        refused(updates, good, "manifest.json is damaged" if offset == 8 else "packed in a way")


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_packing_whose_header_asks_for_gigabytes(updates: Updates, good: Path, packing: int) -> None:
    contents = entries(good)
    with zipfile.ZipFile(good, "w", packing) as archive:
        for name, data in contents:
            archive.writestr(name, data)
    refused(updates, good, "packed in a way")


def test_what_is_no_archive(updates: Updates, tmp_path: Path) -> None:
    page = tmp_path / "page.zip"
    page.write_text("<html>")
    refused(updates, page, "no sound .zip")
    refused(updates, tmp_path / "missing.zip", "name the bundle's .zip")
    folder = tmp_path / "folder"
    folder.mkdir()
    refused(updates, folder, "cannot be read|no sound .zip")


def test_random_damage_is_always_told(updates: Updates, good: Path) -> None:
    generator, raw = random.Random(7), good.read_bytes()  # noqa: S311  # damage, no secret
    told = 0
    for _ in range(300):
        damaged = bytearray(raw)
        for _ in range(generator.randint(1, 4)):
            damaged[generator.randrange(len(raw))] ^= 1 << generator.randrange(8)
        good.write_bytes(damaged)
        try:
            updates.install(str(good))  # a bit in a date of the archive harms nothing: then the content is as signed
        except BundleError:
            told += 1
    assert told > 75
