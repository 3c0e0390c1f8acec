"""Whether a window can be shown here."""

import os
import re
import sys
from contextlib import suppress
from pathlib import Path

_X11_HERE = re.compile(r"(unix)?:(?P<number>\d{1,5})(\.\d+)?")
_X11_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108  # where X servers listen
_UNIX_SOCKETS = Path("/proc/net/unix")


def missing_display() -> str | None:
    """Why no window can be shown, or None when one can."""
    if not sys.platform.startswith("linux"):
        return None
    if os.environ.get("QT_QPA_PLATFORM"):
        return None
    x11, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if not (x11 or wayland):
        return "no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    if (wayland and _may_answer_wayland(wayland)) or (x11 and _may_answer_x11(x11)):
        return None
    return f"the display {x11 or wayland} has gone"


def _may_answer_wayland(name: str) -> bool:
    """Whether there is a socket by the name; Qt ends the process where there is none."""
    return Path(os.environ.get("XDG_RUNTIME_DIR", ""), name).exists()


def _may_answer_x11(name: str) -> bool:
    """The same for a name of X (Xlib, "Display Names"). One of another computer, or a strange one, is left to Qt."""
    match = _X11_HERE.fullmatch(name)
    if match is None:
        return True
    place = _X11_SOCKETS / f"X{int(match['number'])}"
    if place.exists():
        return True
    with suppress(OSError):
        return any(line.endswith(f" @{place}") for line in _UNIX_SOCKETS.read_text(errors="replace").splitlines())
    return True


def missing_qt() -> str | None:
    """Why Qt cannot be loaded, or None when it can."""
    try:
        from PySide6 import QtWidgets  # noqa: F401  # loading it is the check: it needs system libraries
    except ImportError as error:
        return f"Qt cannot be loaded ({error}); 'make setup' installs what it needs"
    return None
