"""Where the person's key of a service is kept: the system's keyring, or a file that its owner alone may read.

That file is there whenever there is a key, and says so when the key itself is in the keyring. So the keyring, which may
be asked over a socket of this machine and may wait for the person to unlock it, is left alone while there is no key.
"""

import contextlib
import os
from enum import StrEnum
from pathlib import Path

from movierec_desktop.domain.errors import InputError

_SERVICE = "MovieRec Desktop"
_IN_KEYRING = "in the system's keyring"


class KeyPlace(StrEnum):
    """Where the key is."""

    NOWHERE = "nowhere"
    KEYRING = "keyring"
    FILE = "file"


def keyring_name() -> str:
    """Name of the keyring that would be asked, "" where there is none. Looks for it, which may open a socket."""
    import keyring

    with contextlib.suppress(Exception):  # each system's keyring fails in its own way
        found = keyring.get_keyring()
        return str(found.name) if found.priority > 0 else ""
    return ""


class KeyStore:
    """One key by its name. What asks the keyring is not for the thread of the interface: `read`, `write`, `remove`."""

    def __init__(self, name: str, file: Path) -> None:
        """`file` holds the key where the system has no keyring."""
        self._name = name
        self.file = file

    @property
    def place(self) -> KeyPlace:
        """Where the key is; the keyring is not asked."""
        text = self._text()
        if not text:
            return KeyPlace.NOWHERE
        return KeyPlace.KEYRING if text == _IN_KEYRING else KeyPlace.FILE

    def read(self) -> str:
        """The key, "" when there is none, or the keyring does not give it."""
        text = self._text()
        return self._from_keyring() if text == _IN_KEYRING else text

    def write(self, key: str) -> KeyPlace:
        """Keep a key in place of the one before, which stays when no place takes it. Raises InputError then."""
        is_in_keyring = self.place is KeyPlace.KEYRING
        to_keyring = self._to_keyring(key)
        try:
            self._draft(_IN_KEYRING if to_keyring else key)
            if is_in_keyring and not to_keyring:
                self._forget_in_keyring()
            self._part.replace(self.file)
        except OSError as error:
            raise InputError(
                f"The key cannot be kept in {self.file} ({error.strerror or error}): see its permissions"
            ) from error
        finally:
            with contextlib.suppress(OSError):
                self._part.unlink(missing_ok=True)
        return self.place

    def _draft(self, text: str) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._part.unlink(missing_ok=True)
        handle = os.open(self._part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)

    def remove(self) -> None:
        """Forget the key, wherever it is. Raises InputError when that cannot be done."""
        if self.place is KeyPlace.KEYRING:
            self._forget_in_keyring()
        for file in (self._part, self.file):
            try:
                file.unlink(missing_ok=True)
            except NotADirectoryError:
                pass
            except OSError as error:
                raise InputError(f"{file} cannot be removed ({error.strerror or error}): delete it by hand") from error

    @property
    def _part(self) -> Path:
        return self.file.with_name(f"{self.file.name}.part")

    def _text(self) -> str:
        try:
            return self.file.read_text(encoding="utf-8").strip()
        except (OSError, ValueError):
            return ""

    def _from_keyring(self) -> str:
        import keyring

        try:
            return keyring.get_password(_SERVICE, self._name) or ""
        except Exception:  # noqa: BLE001  # each system's keyring fails in its own way: locked, refused, gone
            return ""

    def _to_keyring(self, key: str) -> bool:
        import keyring

        with contextlib.suppress(Exception):  # as above
            keyring.set_password(_SERVICE, self._name, key)
        return self._from_keyring() == key

    def _forget_in_keyring(self) -> None:
        import keyring
        from keyring.errors import PasswordDeleteError

        try:
            keyring.delete_password(_SERVICE, self._name)
        except PasswordDeleteError:
            return  # somebody has removed it there
        except Exception as error:
            raise InputError(
                f"The system's keyring does not give up the key of '{_SERVICE}': unlock it, or remove it there by hand"
            ) from error
