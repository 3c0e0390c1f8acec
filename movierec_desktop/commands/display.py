"""Whether a window can be shown here."""

import os
import sys


def missing_display() -> str | None:
    """Why no window can be shown, or None when one can."""
    if not sys.platform.startswith("linux"):
        return None
    if os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return "no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"


def missing_qt() -> str | None:
    """Why Qt cannot be loaded, or None when it can."""
    try:
        from PySide6 import QtWidgets  # noqa: F401  # loading it is the check: it needs system libraries
    except ImportError as error:
        return f"Qt cannot be loaded ({error}); 'make setup' installs what it needs"
    return None
