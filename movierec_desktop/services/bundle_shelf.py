"""Bundles that were installed by an update: which one is used, and which one it falls back to."""

import contextlib
import json
import os
import re
import shutil
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from movierec_desktop import paths
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.services.engine import Engine

STATE_FILE = "bundle.json"
_MOST_ATTEMPTS = 3
"""So often a new bundle may fail to get the app started (a crash leaves no error) before it is given up."""
_ID = re.compile(r"^[0-9a-f]{16}\Z")


@dataclass(frozen=True, slots=True)
class ShelfState:
    """What `bundle.json` holds. An id is a folder's name; "" is the bundle that came with the app.

    `started`: whether the app has started with `current`. Until then `previous` is kept. `attempts`: starts tried.
    """

    current: str = ""
    previous: str = ""
    started: bool = True
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """The bundle to use. `notice` tells the person when it is not the one that should be, else ""."""

    folder: Path
    notice: str = ""


class BundleShelf:
    """The folder `bundles/` in the person's data: one folder a bundle, and the state file. Missing is empty."""

    def __init__(self, data_dir: Path) -> None:
        self.folder = data_dir / "bundles"

    def path(self, bundle_id: str) -> Path:
        """Where the bundle of that id is."""
        return self.folder / bundle_id

    @property
    def state(self) -> ShelfState:
        """The state; an unreadable file counts as none, so that the app starts with its own bundle."""
        try:
            read = json.loads((self.folder / STATE_FILE).read_text(encoding="utf-8"))
            state = ShelfState(
                str(read["current"]), str(read["previous"]), bool(read["started"]), int(read["attempts"])
            )
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return ShelfState()
        sound = all(not name or _ID.match(name) for name in (state.current, state.previous))
        return state if sound else ShelfState()

    def activate(self, bundle_id: str) -> None:
        """Use the bundle from the next start on; the last one that did start is kept. Raises OSError."""
        state = self.state
        kept = state.current if state.started else state.previous
        self._write(ShelfState(bundle_id, "" if kept == bundle_id else kept, started=False))

    def choose(self, shipped: Path) -> Choice:
        """The bundle to start with: the installed one when it opens, else the one before it, else `shipped`.

        A new bundle that does not open, or that the app did not survive, is given up for good.
        """
        state = self.state
        if not state.current:
            return Choice(shipped)
        fault = self._fault(state)
        if not fault:
            if not state.started:
                self._try_to_write(replace(state, attempts=state.attempts + 1))
            return Choice(self.path(state.current))
        earlier = self.path(state.previous) if state.previous and not _open_fault(self.path(state.previous)) else None
        if not state.started:
            self._try_to_write(ShelfState(current=state.previous if earlier else ""))
            shutil.rmtree(self.path(state.current), ignore_errors=True)
        which = "the one before it" if earlier else "the one that came with the app"
        return Choice(
            earlier or shipped, f"The updated catalogue cannot be used, so {which} is: update it again. ({fault})"
        )

    def instead_of(self, damaged: Path | None, fault: str) -> Choice | None:
        """An installed bundle that is sound, the newest first, when the one that came with the app is not.

        None where there is none. `damaged` is not tried again.
        """
        found = [path for path in self.folder.iterdir() if _ID.match(path.name)] if self.folder.is_dir() else []
        for path in sorted(found, key=lambda one: one.stat().st_mtime, reverse=True):
            if path != damaged and not _open_fault(path, with_model=True):
                notice = "The catalogue of this installation is damaged, so an update from before is used"
                return Choice(path, f"{notice}: install {paths.APP_NAME} again. ({fault})")
        return None

    def confirm(self, folder: Path) -> None:
        """Note that the app has started with the bundle in `folder`, and remove all but it and the one before it.

        Nothing happens for any other bundle than the current one, or when it is noted already.
        """
        state = self.state
        if not state.current or state.started or folder != self.path(state.current):
            return
        self._try_to_write(replace(state, started=True, attempts=0))
        self._remove_all_but({state.current, state.previous})

    def _fault(self, state: ShelfState) -> str:
        if state.attempts >= _MOST_ATTEMPTS:
            return "the app did not start with it"
        return _open_fault(self.path(state.current), with_model=not state.started)

    def _remove_all_but(self, kept: set[str]) -> None:
        for path in self.folder.iterdir():
            if _ID.match(path.name) and path.name not in kept:
                shutil.rmtree(path, ignore_errors=True)

    def _try_to_write(self, state: ShelfState) -> None:
        """A state that cannot be written must not keep the app from starting."""
        with contextlib.suppress(OSError):
            self._write(state)

    def _write(self, state: ShelfState) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        temporary = self.folder / f"{STATE_FILE}.{os.getpid()}.part"
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(asdict(state), file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self.folder / STATE_FILE)


def _open_fault(folder: Path, *, with_model: bool = False) -> str:
    """Why the bundle cannot be opened, or ""."""
    try:
        engine = Engine(folder)
        try:
            if with_model:
                engine.model()
        finally:
            engine.close()
    except MovieRecError as error:
        return str(error)
    return ""
