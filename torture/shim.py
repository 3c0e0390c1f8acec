"""A library between the app and the system that makes its disk slow or faulty, and its clock wrong, while it runs."""

import errno
import mmap
import shutil
import struct
import subprocess
from pathlib import Path

_SOURCE = Path(__file__).with_name("shim.c")
_NAMES = ("sync_ms", "sync_fails", "write_fails", "clock_s")
_SIZE = 8 * len(_NAMES)
EIO, ENOSPC = errno.EIO, errno.ENOSPC


class Shim:
    """Built once; each `Shim` has a page of its own by which it is told what goes wrong."""

    def __init__(self, folder: Path, under: Path) -> None:
        """`folder` takes library and page; only files `under` a path are slow or faulty."""
        folder.mkdir(parents=True, exist_ok=True)
        self._library = folder / "shim.so"
        subprocess.run(["gcc", "-shared", "-fPIC", "-O2", "-o", self._library, _SOURCE, "-ldl"], check=True)
        page = folder / "page"
        page.write_bytes(bytes(_SIZE))
        with page.open("r+b") as file:
            self._page = mmap.mmap(file.fileno(), _SIZE)
        self.environment = {"LD_PRELOAD": str(self._library), "SHIM_PAGE": str(page), "SHIM_UNDER": str(under)}

    def tell(self, **facts: int) -> None:
        """What is wrong from now on: `sync_ms`, `sync_fails`, `write_fails` (an errno), `clock_s`; nothing else is."""
        for place, name in enumerate(_NAMES):
            struct.pack_into("q", self._page, 8 * place, facts.get(name, 0))


def can_build() -> bool:
    """Whether there is a compiler."""
    return shutil.which("gcc") is not None
