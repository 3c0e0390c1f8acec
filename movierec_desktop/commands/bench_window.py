"""`movierec bench --window`: how fast the window is here, each time beside a bare one of Qt in the same run."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from movierec_desktop.commands.timing import Measurement, measurement
from movierec_desktop.domain.errors import InputError
from movierec_desktop.services.engine import Engine
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating, now_ms

_STARTS = 7
_RATED = 20
_PATIENCE = 300
_MODULE = "movierec_desktop.commands.window_timing"
_BARE = "an empty window of PySide6, from the start of its process"
_WORDS = "a bare QListView with as many lines of text"


def window_measurements(bundle: Path) -> Iterator[Measurement]:
    """Scrolling, the first window, the first list. Raises InputError where no window can be opened."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile.sqlite"
        _make_profile(bundle, profile)
        grid = _run("scroll", bundle, profile)
        words = _run("words", bundle, profile)
        what = f"scroll the whole grid, each of {len(grid['frames']):,} frames"
        yield measurement(what, grid["frames"], _WORDS, words["frames"])
        bare, painted, ready = [], [], []
        for _ in range(_STARTS):
            start, told = _started("bare")
            bare.append(_ms(told["painted"] - start))
            start, told = _started("first", bundle, profile)
            painted.append(_ms(told["painted"] - start))
            ready.append(_ms(told["ready"] - start))
    yield measurement("start: the first window painted", painted, _BARE, bare)
    yield measurement("start: For you painted", ready, _BARE, bare)


def _make_profile(bundle: Path, path: Path) -> None:
    """Someone with twenty ratings, whose app opens with their list."""
    engine = Engine(bundle)
    titles = engine.catalogue.titles(range(min(_RATED, len(engine.catalogue))))
    engine.close()
    profile = Profile(path)
    stars = np.random.default_rng(0).integers(1, 11, size=len(titles)) / 2
    with profile.writing():
        for title, given in zip(titles, stars.tolist(), strict=True):
            profile.ratings.put(StoredRating(title.id, given, now_ms(), title.label))
        profile.settings.put("learning", "off")  # it would begin in the middle of a measurement
    profile.close()


def _started(what: str, *where: Path) -> tuple[int, dict[str, Any]]:
    """The moment before the process began, on the clock that it uses too, and what it told."""
    start = time.monotonic_ns()
    return start, _run(what, *where)


def _run(what: str, *where: Path) -> dict[str, Any]:
    call: Sequence[str] = [sys.executable, "-m", _MODULE, what, *map(str, where)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=_PATIENCE, check=False)  # noqa: S603  # our own
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no display?"]
        raise InputError(f"No window could be measured ({last[0]}): see 'movierec doctor', or set QT_QPA_PLATFORM")
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _ms(nanoseconds: int) -> float:
    return nanoseconds / 1e6
