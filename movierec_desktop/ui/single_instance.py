"""One window a profile: whoever starts the app a second time gets the first window.

The lock beside the profile decides; a local socket, which never leaves the computer, carries the call.
"""

import contextlib
import getpass
import hashlib
import os
import re
import stat
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.paths import APP_NAME

_PATIENCE_MS = 3000
_WRITTEN_WITHIN_MS = 1000
"""A process that has made its lock has written into it by then."""
_LONGEST_TOKEN = 200
_SOUND_TOKEN = re.compile(rf"^[!-~]{{1,{_LONGEST_TOKEN}}}\Z")
_NO_NAME = re.compile(r"[^A-Za-z0-9.-]")
_LONGEST_NAME = 63
"""Letters of a computer's name (RFC 1035)."""
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105  # the name of a variable
"""With what the second start was given, Wayland lets the first window come to the front."""


def profile_key(profile: Path) -> str:
    """A short name for a profile that tells nothing of its path."""
    told = f"{getpass.getuser() if not hasattr(os, 'getuid') else os.getuid()} {profile.absolute().resolve()}"
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _own_folder() -> Path | None:
    """A folder that no other account can put a socket into; None where there is none.

    That of the session; else one in the shared folder for what is temporary, where somebody else may have been first.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and _is_ours_alone(Path(runtime)):
        return Path(runtime)
    folder = Path(tempfile.gettempdir()) / f"movierec-{os.getuid()}"
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700)
    return folder if _is_ours_alone(folder) else None


def _is_ours_alone(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _other_computer(lock: QLockFile) -> str:
    """Which computer's lock it is; "" where it is of this one, or tells of none."""
    _, host, _ = lock.getLockInfo()
    return "" if host == QSysInfo.machineHostName() else host


def _take_over(lock: QLockFile) -> bool:
    """Get a lock that was left in a way that Qt does not see; False where its process lives.

    It was killed before it had written who it is, or another program has its number by now. Who lives holds the file
    with a lock of the system too, so that it cannot be taken from them; of another computer's that cannot be told.
    """
    if _other_computer(lock):
        return False
    pid, *_ = lock.getLockInfo()  # 0 where there is nothing to read in it
    if pid == 0 and lock.tryLock(_WRITTEN_WITHIN_MS):
        return True
    return lock.removeStaleLockFile() and lock.tryLock(0)


class SingleInstance(QObject):
    """Held by the window's process until `release`."""

    called = Signal()
    """Somebody has started the app again: the window should come to the front."""

    def __init__(self, profile: Path) -> None:
        super().__init__()
        self._profile = profile
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def _address(self) -> str:
        """Where the socket is, "" where there is no folder that is ours alone."""
        name = f"movierec-{profile_key(self._profile)}"
        if os.name == "nt":
            return name
        folder = _own_folder()
        return "" if folder is None else str(folder / name)

    def _file(self) -> QLockFile:
        lock = QLockFile(f"{self._profile.absolute()}.lock")
        lock.setStaleLockTime(0)  # it is stale when its process is gone, and not when it is old
        return lock

    def acquire(self) -> bool:
        """Become the one; False when another is. Where no lock can be written, opening the profile will tell why."""
        lock = self._file()
        try:
            self._profile.absolute().parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if not lock.tryLock(0):
            if lock.error() is not QLockFile.LockError.LockFailedError:
                return True
            if not _take_over(lock):
                return False
        self._lock = lock
        self._listen()
        return True

    def acquire_or_raise(self) -> None:
        """The same. Raises ProfileError where another is the one."""
        if not self.acquire():
            raise ProfileError(self._elsewhere() or f"{self._profile.name} is open in another window: close that first")

    def no_answer(self) -> ProfileError:
        """That another is the one and does not answer, and what to do."""
        words = f"{APP_NAME} is open with this profile already and does not answer: wait for it, or end it"
        return ProfileError(self._elsewhere() or words)

    def _elsewhere(self) -> str:
        """What to do about the lock of another computer, "" where it is of this one: a copied folder, a shared one."""
        lock = self._file()
        host = _other_computer(lock)
        if not host:
            return ""
        return (
            f"The computer {_NO_NAME.sub('?', host)[:_LONGEST_NAME]} has {self._profile.name} open: close it there. "
            f"If it is not open there, delete {lock.fileName()} and start again"
        )

    @property
    def can_lock(self) -> bool:
        """Whether a lock could be written at all; one that was left cannot be taken away either where it cannot."""
        return os.access(self._profile.absolute().parent, os.W_OK)

    def _listen(self) -> None:
        address = self._address()
        if not address:
            return
        QLocalServer.removeServer(address)  # what a killed process has left
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        if server.listen(address):
            self._server = server

    @Slot()
    def _answer(self) -> None:
        server = self._server
        while server is not None and (caller := server.nextPendingConnection()) is not None:
            if caller.waitForReadyRead(_PATIENCE_MS):
                token = bytes(caller.readLine(_LONGEST_TOKEN + 2).data()).decode(errors="replace").strip()
                if _SOUND_TOKEN.match(token):
                    os.environ[_TOKEN] = token
                caller.write(b"ok\n")
                caller.waitForBytesWritten(_PATIENCE_MS)
                self.called.emit()
            caller.disconnectFromServer()
            caller.deleteLater()

    def move_to(self, profile: Path) -> None:
        """Be the one of another profile instead. Raises ProfileError where that one has a window already."""
        before = self._profile, self._lock, self._server
        self._profile, self._lock, self._server = profile, None, None
        try:
            self.acquire_or_raise()
        except ProfileError:
            self._profile, self._lock, self._server = before
            raise
        now = self._profile, self._lock, self._server
        self._profile, self._lock, self._server = before
        self.release()
        self._profile, self._lock, self._server = now

    def call_first(self) -> bool:
        """Ask the first to show its window; whether it has answered."""
        address = self._address()
        if not address:
            return False
        socket = QLocalSocket()
        socket.connectToServer(address)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(f"{os.environ.get(_TOKEN, '')}\n".encode())
        socket.flush()
        answered = socket.waitForReadyRead(_PATIENCE_MS)
        socket.disconnectFromServer()
        return answered

    def release(self) -> None:
        """Let the next one be the one."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
