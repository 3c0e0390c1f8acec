"""Who may release a bundle: Ed25519 signatures over its manifest, and the public keys that are trusted."""

import base64
import binascii
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from movierec_desktop.domain.errors import BundleError, InputError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SIGNATURE = "manifest.json.sig"
"""Its name in the .zip, beside the manifest."""

_PURPOSE = b"movierec bundle manifest, version 1\n"
"""Signed with it, so that a signature of something else by the same key is never one of a manifest."""
_ALGORITHM = "ed25519"
_MOST_KEY_BYTES = 10_000


def fingerprint(key: "Ed25519PublicKey") -> str:
    """The first 16 hex digits of the SHA-256 of the raw public key: what people compare, and a signature names."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()[:16]


def read_public_key(path: Path) -> "Ed25519PublicKey":
    """Read a .pub file (PEM). Raises InputError when it is no Ed25519 public key."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        with path.open("rb") as file:
            key = load_pem_public_key(file.read(_MOST_KEY_BYTES))
    except OSError as error:
        raise InputError(f"The key {path} cannot be read ({error.strerror}): name a .pub file") from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise InputError(f"{path} is no public key: name the .pub file of those who made the bundle") from error
    if not isinstance(key, Ed25519PublicKey):
        raise InputError(f"{path} is no Ed25519 public key: name the .pub file of those who made the bundle")
    return key


def trusted_keys(folders: Iterable[Path]) -> "dict[str, Ed25519PublicKey]":
    """The keys of all .pub files in `folders`, by fingerprint. Raises InputError for one that cannot be read."""
    paths = [path for folder in folders for path in sorted(folder.glob("*.pub"))]
    keys = [read_public_key(path) for path in paths]
    return {fingerprint(key): key for key in keys}


def trust(key_file: Path, folder: Path) -> str:
    """Copy a public key into the folder of trusted ones and return its fingerprint. Raises InputError."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = read_public_key(key_file)
    name = fingerprint(key)
    pem = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / f"{name}.pub").write_bytes(pem)
    except OSError as error:
        raise InputError(f"{folder} cannot be written ({error.strerror}): change its permissions") from error
    return name


def sign(manifest: bytes, key: "Ed25519PrivateKey") -> bytes:
    """The content of `manifest.json.sig` for a manifest, byte for byte."""
    signature = base64.b64encode(key.sign(_PURPOSE + manifest)).decode("ascii")
    entry = {"algorithm": _ALGORITHM, "key": fingerprint(key.public_key()), "signature": signature}
    return (json.dumps(entry, indent=1) + "\n").encode("ascii")


def check_signature(manifest: bytes, signature_file: bytes, keys: "dict[str, Ed25519PublicKey]") -> str:
    """Return the fingerprint of the trusted key that signed `manifest`.

    Raises BundleError when the signature is missing, by nobody trusted, or of another manifest.
    """
    from cryptography.exceptions import InvalidSignature

    try:
        entry = json.loads(signature_file)
        name, algorithm = str(entry["key"]), str(entry["algorithm"])
        signature = base64.b64decode(entry["signature"], validate=True)
    except (ValueError, KeyError, TypeError, binascii.Error, RecursionError) as error:
        raise BundleError("The bundle's signature cannot be read, so it was not installed: get it again") from error
    key = keys.get(name) if algorithm == _ALGORITHM else None
    if key is None:
        shown = name if name.isalnum() and len(name) <= 16 else "unknown"
        raise BundleError(
            f"The bundle is signed by nobody you trust (key {shown}), so it was not installed: "
            "if you trust those who made it, add their key with 'movierec catalogue update --trust KEYFILE'"
        )
    try:
        key.verify(signature, _PURPOSE + manifest)
    except InvalidSignature as error:
        raise BundleError(
            "The bundle's manifest is not the one that was signed, so it was not installed: get it again"
        ) from error
    return name
