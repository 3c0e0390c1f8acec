"""Opens the bundle in a thread of its own: the code and the widgets of the window are made meanwhile."""

import threading
from collections.abc import Callable
from pathlib import Path

from movierec_desktop.domain.errors import BundleError, MovieRecError
from movierec_desktop.services.bundle_shelf import Choice
from movierec_desktop.services.engine import Engine

Instead = Callable[[Path, str], Choice | None]


class OpeningEngine:
    """Begins at once. Most of the work is in hashing, reading and converting arrays, which let other threads run."""

    def __init__(self, folder: Path, cache: Path, instead: Instead | None = None, notice: str = "") -> None:
        """`folder` has the bundle, `cache` what `Engine` may keep of it.

        `instead` is asked for another bundle when this one cannot be used. `notice` is for the person.
        """
        self.notice = notice
        self._instead = instead
        self._folder = folder
        self._cache = cache
        self._engine: Engine | None = None
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._open, name="opening", daemon=True)
        self._thread.start()

    def wait(self) -> Engine:
        """The engine with facts, default model and search index read. Raises BundleError with what to do."""
        self._thread.join()
        if self._failure is not None:
            raise self._failure
        assert self._engine is not None  # noqa: S101  # one of the two is there
        return self._engine

    def _open(self) -> None:
        try:
            try:
                self._engine = self._opened(self._folder)
            except BundleError as error:
                choice = self._instead(self._folder, str(error)) if self._instead is not None else None
                if choice is None:
                    raise
                self._engine, self.notice = self._opened(choice.folder), choice.notice
        except Exception as error:  # noqa: BLE001  # raised where it is waited for
            self._failure = error

    def _opened(self, folder: Path) -> Engine:
        engine = Engine(folder, self._cache)
        try:
            engine.model()
            engine.catalogue.prepare_search()
        except MovieRecError:
            engine.close()
            raise
        return engine
