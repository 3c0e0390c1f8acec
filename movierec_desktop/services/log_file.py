"""The app's log: what happened, in words and numbers of the app's own, never with a title or a search. No Qt.

It stays on this computer, turns over at half a megabyte, and serves crash reports.
"""

import contextlib
import logging
import logging.handlers
from pathlib import Path

_NAME = "movierec_desktop"
_LARGEST = 512 * 1024
_KEPT = 3
_LINES_IN_REPORTS = 60
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(file: Path) -> None:
    """Log into `file` from now on. Where it cannot be written there is no log: that keeps nobody from the app."""
    stop_log()
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(file, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger = logging.getLogger(_NAME)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def stop_log() -> None:
    """Close the file; nothing is logged any more."""
    logger = logging.getLogger(_NAME)
    for handler in list(logger.handlers):
        if isinstance(handler, logging.handlers.RotatingFileHandler):
            logger.removeHandler(handler)
            handler.close()
    logger.propagate = True
    logger.setLevel(logging.NOTSET)


def last_lines(file: Path) -> list[str]:
    """The end of the log, for a report; [] where there is none."""
    with contextlib.suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace").splitlines()[-_LINES_IN_REPORTS:]
    return []
