"""The key in a keyring, and in a file where there is none. The keyrings are real backends of the library's kind."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from movierec_desktop.domain.errors import InputError
from movierec_desktop.online.key_store import KeyPlace, KeyStore, keyring_name


class Memory(KeyringBackend):
    """A keyring that works, for as long as the process."""

    priority: ClassVar[float] = 1
    locked = False

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("none")

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("locked")


@pytest.fixture
def memory() -> Iterator[Memory]:
    before = keyring.get_keyring()
    made = Memory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def store(tmp_path: Path) -> KeyStore:
    return KeyStore("TMDB", tmp_path / "data" / "tmdb.key")


def test_a_keyring_keeps_it_and_no_file_holds_it(memory: Memory, store: KeyStore) -> None:
    assert (store.read(), store.place) == ("", KeyPlace.NOWHERE)
    assert store.write("secret") is KeyPlace.KEYRING
    assert (store.read(), store.place) == ("secret", KeyPlace.KEYRING)
    assert "secret" not in store.file.read_text()
    store.write("other")
    assert list(memory.kept.values()) == ["other"]
    store.remove()
    assert memory.kept == {}
    assert not store.file.exists()
    store.remove()


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_without_a_keyring_a_file_that_only_its_owner_reads(
    memory: Memory, store: KeyStore, backend: type[KeyringBackend]
) -> None:
    keyring.set_keyring(backend())
    assert store.write("secret") is KeyPlace.FILE
    assert (store.read(), store.place) == ("secret", KeyPlace.FILE)
    if os.name == "posix":
        assert store.file.stat().st_mode & 0o777 == 0o600
    store.remove()
    assert (store.read(), store.place) == ("", KeyPlace.NOWHERE)


def test_the_keyring_has_a_name_where_there_is_one(memory: Memory) -> None:
    assert keyring_name() == memory.name
    for backend in (fail.Keyring, null.Keyring):
        keyring.set_keyring(backend())
        assert keyring_name() == ""


def test_a_locked_keyring_gives_nothing_and_is_told_when_it_keeps_the_key(memory: Memory, store: KeyStore) -> None:
    store.write("secret")
    memory.locked = True
    assert (store.read(), store.place) == ("", KeyPlace.KEYRING)
    for action in (store.remove, lambda: store.write("other")):
        with pytest.raises(InputError, match="unlock it"):
            action()
    memory.locked = False
    assert store.read() == "secret"
    memory.kept.clear()
    store.remove()
    assert store.place is KeyPlace.NOWHERE, "what somebody removed in the keyring is gone"


def test_while_there_is_no_key_the_keyring_is_left_alone(
    memory: Memory, store: KeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(*_: object) -> None:
        raise AssertionError("the keyring was asked")

    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, asked)
    assert store.read() == ""
    store.remove()


def test_a_place_that_cannot_be_written_is_told(memory: Memory, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(InputError, match="see its permissions"):
        KeyStore("TMDB", tmp_path / "data" / "tmdb.key").write("secret")


def test_the_key_before_stays_where_the_new_one_cannot_be_written(
    memory: Memory, store: KeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring.set_keyring(fail.Keyring())
    store.write("old")

    def fails(_self: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(InputError, match="No space left"):
        store.write("new")
    assert store.read() == "old"
    assert [path.name for path in store.file.parent.iterdir()] == ["tmdb.key"], "no half has the new one"


def test_what_a_kill_has_left_of_a_key_goes_with_it(memory: Memory, store: KeyStore) -> None:
    store.write("old")
    part = store.file.with_name("tmdb.key.part")
    part.write_text("new")
    store.remove()
    assert not part.exists()


def test_a_key_that_moves_from_the_keyring_to_the_file_is_in_one_place(memory: Memory, store: KeyStore) -> None:
    store.write("old")
    memory.set_password = lambda *_: None  # type: ignore[method-assign]  # one that takes nothing any more
    assert store.write("new") is KeyPlace.FILE
    assert (store.read(), memory.kept) == ("new", {})
