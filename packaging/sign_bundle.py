"""For those who release bundles: make a key pair, and pack and sign a bundle.

    python packaging/sign_bundle.py keygen --private KEYFILE --public resources/keys/NAME.pub
    python packaging/sign_bundle.py sign --bundle models --key KEYFILE --out bundle.zip [--update-url URL]

The private key never goes into the repository. A passphrase for it is read from MOVIEREC_KEY_PASSPHRASE, if set.
"""

import argparse
import json
import os
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from movierec_desktop.domain.errors import InputError, MovieRecError
from movierec_desktop.recommend.bundle import MANIFEST, open_bundle
from movierec_desktop.services.signing import SIGNATURE, fingerprint, sign

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the same bundle gives the same .zip
_PLAIN_FILE = 0o100644 << 16


def _passphrase() -> bytes | None:
    return os.environ.get("MOVIEREC_KEY_PASSPHRASE", "").encode() or None


def keygen(private: Path, public: Path) -> str:
    """Write a new pair, the private key readable by its owner alone, and return the fingerprint. Never overwrites."""
    key, phrase = Ed25519PrivateKey.generate(), _passphrase()
    cipher = form.BestAvailableEncryption(phrase) if phrase else form.NoEncryption()
    secret = key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, cipher)
    shared = key.public_key().public_bytes(form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo)
    for path, data, mode in ((private, secret, 0o600), (public, shared, 0o644)):
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode), "wb") as file:
            file.write(data)
    return fingerprint(key.public_key())


def read_private_key(path: Path) -> Ed25519PrivateKey:
    """Raises InputError when it is no Ed25519 private key, or its passphrase is missing or wrong."""
    try:
        key = form.load_pem_private_key(path.read_bytes(), _passphrase())
    except (OSError, ValueError, TypeError) as error:
        raise InputError(f"The key {path} cannot be read ({error}): see MOVIEREC_KEY_PASSPHRASE") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise InputError(f"{path} is no Ed25519 key: make one with keygen")
    return key


def sign_bundle(bundle: Path, key: Ed25519PrivateKey, out: Path, released: datetime, update_url: str = "") -> None:
    """Check a bundle, date its manifest, sign it, and pack everything that it names into `out`."""
    facts = {**open_bundle(bundle).manifest, "released": released.isoformat(timespec="seconds")}
    if update_url:
        facts["update_url"] = update_url
    manifest = (json.dumps(facts, indent=1, ensure_ascii=False) + "\n").encode("utf-8")
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in ((MANIFEST, manifest), (SIGNATURE, sign(manifest, key))):
            archive.writestr(_entry(name), data)
        for name in facts["files"]:
            archive.writestr(_entry(name), (bundle / name).read_bytes())


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _ZIP_TIME)
    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, _PLAIN_FILE
    return info


def main() -> int:
    """Run one of the two."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = parser.add_subparsers(dest="action", required=True)
    making = actions.add_parser("keygen")
    making.add_argument("--private", type=Path, required=True)
    making.add_argument("--public", type=Path, required=True)
    signing = actions.add_parser("sign")
    signing.add_argument("--bundle", type=Path, required=True)
    signing.add_argument("--key", type=Path, required=True)
    signing.add_argument("--out", type=Path, required=True)
    signing.add_argument("--update-url", default="", help="where the next bundle will be")
    arguments = parser.parse_args()
    try:
        if arguments.action == "keygen":
            print(f"key {keygen(arguments.private, arguments.public)}: keep {arguments.private} out of the repository")
        else:
            now = datetime.now(UTC)
            sign_bundle(arguments.bundle, read_private_key(arguments.key), arguments.out, now, arguments.update_url)
            print(f"{arguments.out} is signed; try it with 'movierec catalogue update --from {arguments.out}'")
    except (MovieRecError, OSError) as error:
        sys.exit(f"sign_bundle: {error}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
