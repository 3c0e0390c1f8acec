"""What the app writes is for its owner's account alone: no other account of the computer can read or change it."""

import contextlib
import os
import stat
from pathlib import Path

from movierec_desktop import paths
from movierec_desktop.services.online import KEY_FILE

_OTHERS = 0o077


def keep_private() -> None:
    """From here on; and what an earlier version left open is closed. Where the system has no such rights, nothing."""
    if os.name != "posix":
        return
    os.umask(_OTHERS)
    if os.environ.get(paths.DATA_VARIABLE):  # a folder of the person's choice, which may hold other things too
        folders: tuple[Path, ...] = ()
    else:
        folders = paths.own_folders()
    data = paths.data_dir()
    for path in (*folders, data / "keys", data / KEY_FILE, paths.log_dir(), *_logs()):
        tighten(path)


def _logs() -> list[Path]:
    folder = paths.log_dir()
    return sorted(folder.glob("*.log*")) + sorted(folder.glob("*.txt")) if folder.is_dir() else []


def tighten(path: Path) -> None:
    """Take the rights of others from a file or folder of ours. One that is a link, or not ours, stays as it is."""
    with contextlib.suppress(OSError):
        found = path.lstat()
        is_plain = stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)
        if is_plain and found.st_uid == os.geteuid() and found.st_mode & _OTHERS and not found.st_mode & stat.S_ISVTX:
            path.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)
