import json
import stat
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from movierec_desktop.domain.errors import BundleError, InputError
from movierec_desktop.services.signing import (
    check_signature,
    fingerprint,
    read_public_key,
    sign,
    trust,
    trusted_keys,
)

PROJECT = Path(__file__).resolve().parents[2]
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
TRUSTED = {fingerprint(KEY.public_key()): KEY.public_key()}


def test_a_signature_holds_for_its_manifest_alone() -> None:
    signature = sign(b"{}", KEY)
    assert check_signature(b"{}", signature, TRUSTED) == fingerprint(KEY.public_key())
    with pytest.raises(BundleError, match="not the one that was signed"):
        check_signature(b"{} ", signature, TRUSTED)


def test_a_stranger_cannot_sign() -> None:
    stranger = Ed25519PrivateKey.generate()
    with pytest.raises(BundleError, match=r"nobody you trust.*--trust"):
        check_signature(b"{}", sign(b"{}", stranger), TRUSTED)
    forged = json.loads(sign(b"{}", stranger)) | {"key": fingerprint(KEY.public_key())}
    with pytest.raises(BundleError, match="not the one that was signed"):
        check_signature(b"{}", json.dumps(forged).encode(), TRUSTED)


def test_a_bare_signature_without_its_purpose_is_none() -> None:
    import base64

    bare = json.loads(sign(b"{}", KEY)) | {"signature": base64.b64encode(KEY.sign(b"{}")).decode()}
    with pytest.raises(BundleError, match="not the one that was signed"):
        check_signature(b"{}", json.dumps(bare).encode(), TRUSTED)


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b"\xff",
        b"[" * 9000,
        b'{"algorithm":"ed25519","key":"x","signature":"?"}',
        b'{"key":1}',
    ],
)
def test_a_damaged_signature_is_told(damaged: bytes) -> None:
    with pytest.raises(BundleError, match="not installed"):
        check_signature(b"{}", damaged, TRUSTED)


def test_another_algorithm_is_not_taken_for_it() -> None:
    entry = json.loads(sign(b"{}", KEY)) | {"algorithm": "none"}
    with pytest.raises(BundleError, match="nobody you trust"):
        check_signature(b"{}", json.dumps(entry).encode(), TRUSTED)


def test_trusting_a_key_copies_it(keys: Path, tmp_path: Path) -> None:
    name = trust(keys / "maker.pub", tmp_path / "trusted")
    assert list(trusted_keys([tmp_path / "missing", tmp_path / "trusted"])) == [name]
    assert trust(keys / "maker.pub", tmp_path / "trusted") == name


def test_what_is_no_public_key_is_told(keys: Path, tmp_path: Path) -> None:
    rsa = generate_private_key(65537, 2048).public_key()
    (tmp_path / "rsa.pub").write_bytes(rsa.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    (tmp_path / "text.pub").write_text("hello")
    for path in (keys / "maker.key", tmp_path / "rsa.pub", tmp_path / "text.pub", tmp_path / "none.pub", tmp_path):
        with pytest.raises(InputError, match=r"name (the|a) \.pub file"):
            read_public_key(path)


def test_what_ships_as_trusted_is_public_and_can_be_read() -> None:
    shipped = PROJECT / "resources" / "keys"
    assert len(trusted_keys([shipped])) == len(list(shipped.glob("*.pub")))
    for path in shipped.iterdir():
        assert "PRIVATE KEY" not in path.read_text()


def test_key_pairs_are_private_and_never_overwritten(
    tmp_path: Path, sign_tool: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOVIEREC_KEY_PASSPHRASE", "seven samurai")
    name = sign_tool.keygen(tmp_path / "a.key", tmp_path / "a.pub")
    assert stat.S_IMODE((tmp_path / "a.key").stat().st_mode) == 0o600
    assert fingerprint(sign_tool.read_private_key(tmp_path / "a.key").public_key()) == name
    with pytest.raises(FileExistsError):
        sign_tool.keygen(tmp_path / "a.key", tmp_path / "b.pub")
    monkeypatch.setenv("MOVIEREC_KEY_PASSPHRASE", "wrong")
    with pytest.raises(InputError, match="PASSPHRASE"):
        sign_tool.read_private_key(tmp_path / "a.key")


def test_the_tool_says_what_is_wrong(tmp_path: Path) -> None:
    call = [sys.executable, PROJECT / "packaging" / "sign_bundle.py", "sign", "--bundle", tmp_path, "--key", tmp_path]
    done = subprocess.run(
        [*call, "--out", tmp_path / "x.zip"], capture_output=True, text=True, check=False, cwd=PROJECT
    )
    assert done.returncode == 1
    assert done.stderr.startswith("sign_bundle: ")
    assert done.stderr.count("\n") == 1
