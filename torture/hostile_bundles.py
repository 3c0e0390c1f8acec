"""Bundles and signatures of those who mean harm: none may be taken for another one, and nothing be written outside."""

import base64
import io
import json
import random
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.services.bundle_archive import open_archive
from movierec_desktop.services.signing import SIGNATURE, check_signature, fingerprint, read_public_key, sign
from torture import hostile_inputs as inputs

_FILES = {"a.safetensors": bytes(400), "catalogue.sqlite": b"x" * 300}
_SIGN = "hostile-x"
"""Part of every name that leads out of the folder, so that it can be found wherever it went."""
OUTWARD = (
    f"../{_SIGN}", f"../../{_SIGN}", f"/{_SIGN}", f"a/../../{_SIGN}", f"./../{_SIGN}", f"a/{_SIGN}", f"C:\\{_SIGN}",
    f"..\\{_SIGN}", f"\\{_SIGN}", f"C:{_SIGN}", f"{_SIGN}/", f"{_SIGN}\0.sqlite", f"{_SIGN}.", "..",
)  # fmt: skip
"""Names that no file of a bundle may have."""


class Bundles:
    """A signed bundle and what is made of it, in a folder that it has for itself."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._into = folder / "deep" / "unpacked"
        self._key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
        self._keys = {fingerprint(self._key.public_key()): self._key.public_key()}
        self._sound = self._signed(_FILES)
        self._manifest = b'{"format_version": 1}'
        self._signature = sign(self._manifest, self._key)
        self._pem = self._key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    def damaged(self, dice: random.Random) -> bytes:
        """The bundle with some of its bytes changed."""
        return inputs.damaged(dice, self._sound)

    def outward(self, dice: random.Random) -> tuple[str, bytes]:
        """A name that leads out of the folder, and a bundle with a file of that name, signed and otherwise sound."""
        name = dice.choice(OUTWARD)
        return name, self._signed({**_FILES, name: b"harm"})

    def unpack(self, raw: bytes) -> None:
        """As the app does. Raises what it raises, and AssertionError when there is a file where none may be."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._into.mkdir(parents=True)
        path = self._folder / "bundle.zip"
        path.write_bytes(raw)
        try:
            with open_archive(path) as archive:
                archive.extract(archive.manifest(self._keys), self._into, lambda *_: None, lambda: False)
        finally:
            self._look_outside()

    def _look_outside(self) -> None:
        """Only plain names may be in the folder, and nothing new beside it, above it or at the root."""
        inside = {path.relative_to(self._into).as_posix() for path in self._into.rglob("*")}
        outside = {path for path in self._folder.rglob("*") if self._into not in (path, *path.parents)}
        outside -= {self._folder / "bundle.zip", self._into.parent}
        outside |= {path for path in (Path("/") / _SIGN, self._folder.parent / _SIGN) if path.exists()}
        for path in outside:
            path.unlink(missing_ok=True)
        found = [*map(str, outside), *(inside - _FILES.keys() - {"manifest.json"})]
        if found:
            raise AssertionError(f"it wrote {found}")

    def signature(self, dice: random.Random) -> bytes:
        """The signature of the manifest with some of its bytes changed."""
        return inputs.damaged(dice, self._signature)

    def check(self, told: bytes, dice: random.Random) -> bool:
        """Whether the manifest passes with a changed signature. Raises AssertionError when it must not, or another."""
        for signature in (told, self._signature):
            if _holds(self._manifest + b" ", signature, self._keys):
                raise AssertionError("a signature of another manifest holds")
        holds = _holds(self._manifest, told, self._keys)
        if holds and not _says_the_same(told, self._signature):
            raise AssertionError("a changed signature holds")
        self._check_key(inputs.damaged(dice, self._pem))
        return holds

    def _check_key(self, pem: bytes) -> None:
        """A changed key is refused, or it is another one, under which our signature does not hold."""
        path = self._folder.with_name("x.pub")
        path.write_bytes(pem)
        try:
            key = read_public_key(path)
        except MovieRecError:
            return
        keys = dict.fromkeys(self._keys, key)
        if key.public_bytes_raw() != self._key.public_key().public_bytes_raw() and _holds(
            self._manifest, self._signature, keys
        ):
            raise AssertionError("our signature holds by another key")

    def _signed(self, files: Mapping[str, bytes]) -> bytes:
        sizes = {name: {"bytes": len(data), "sha256": "0"} for name, data in files.items()}
        manifest = json.dumps({"format_version": 1, "files": sizes, "models": {}, "default_model": "a"}).encode()
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in {**files, "manifest.json": manifest, SIGNATURE: sign(manifest, self._key)}.items():
                info = zipfile.ZipInfo("x")
                info.filename = info.orig_filename = name  # as it is: the constructor would tidy it
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, data)
        return out.getvalue()


def _holds(manifest: bytes, signature: bytes, keys: Mapping[str, object]) -> bool:
    try:
        check_signature(manifest, signature, dict(keys))  # type: ignore[arg-type]
    except MovieRecError:
        return False
    return True


def _says_the_same(one: bytes, other: bytes) -> bool:
    """Space between the words of a signature, and bits of base64 that mean nothing, may change."""
    first, second = (json.loads(told) for told in (one, other))
    same_bytes = base64.b64decode(first["signature"]) == base64.b64decode(second["signature"])
    return same_bytes and all(first[name] == second[name] for name in ("key", "algorithm"))
