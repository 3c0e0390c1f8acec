"""The process of `hours`: one window, used for hours of a clock that runs ahead.

`python -m torture.hours_window FOLDER N_ACTIONS MOST_SECONDS N_SAMPLES` prints JSON: samples, lateness in ms by kind of
action, and what the app logged or Qt warned of.
"""

import json
import os
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

ACTION_SECONDS = 6.0
"""Of the simulated clock, from one action to the next."""
N_PEOPLE, N_RATINGS = 3, 120
_BEGINS_AT = 18 * 3600.0
"""Seconds after midnight, UTC."""
_LONG = 1_000
"""Fewer actions do not learn, and begin just before midnight."""
_LEARNED = (0.2, 0.5, 0.8)
"""When it learns by the button, as shares of the whole."""
_DAY = 86_400.0
_LOOKS_MS = 1_000
"""A window's hour, by the clock on the wall."""
_PATIENCE = 30.0


def main(folder: Path, n_actions: int, most_seconds: float, n_samples: int) -> dict[str, Any]:
    """Make some people, open the first one's window, and use it."""
    from torture.clock import Clock
    from torture.hours_person import Restless
    from torture.vitals import Lateness, sample

    data, files, bundle = folder / "data", folder / "files", _bundle()
    files.mkdir()
    _make_people(data, bundle)
    from movierec_desktop import paths
    from movierec_desktop.app import App
    from movierec_desktop.services.log_file import start_log
    from movierec_desktop.ui.application import make_application
    from movierec_desktop.ui.event_log import log_qt_messages

    application = make_application()
    start_log(paths.log_dir() / "movierec.log")
    log_qt_messages()
    faults: list[str] = []
    sys.excepthook = lambda kind, error, _trace: faults.append(f"{kind.__name__}: {error}")
    clock = Clock()
    clock.ahead = (_BEGINS_AT - time.time()) % _DAY
    app = App(application, bundle, paths.default_profile())
    app.window.show()
    person, lateness = Restless(app, files, seed=1), Lateness()
    person.wait(1.0)
    midnight, is_long = Midnight(), n_actions > _LONG
    if not is_long:
        clock.ahead += (_DAY - 1.5 * ACTION_SECONDS - time.time()) % _DAY
    samples, done, begun, learned = [], 0, time.monotonic(), list(_LEARNED) if is_long else []
    runs = 0
    for done in range(1, n_actions + 1):
        midnight.come_in(app)
        started = time.monotonic()
        lateness.begin()
        if learned and done / n_actions >= learned[0]:
            learned.pop(0)
            runs += person.learn()
            name = "learn"
        else:
            name = person.act()
        person.wait(0.01, lambda: _is_quiet(app))
        lateness.end(name)
        person.tidy_up()
        clock.ahead += max(0.0, ACTION_SECONDS - (time.monotonic() - started))
        midnight.look(app, person)
        if done % max(1, n_actions // n_samples) == 0:
            clock.spread()
            samples.append(asdict(sample(done, application, data, _pixmaps(app))))
        if time.monotonic() - begun > most_seconds:
            break
    return {
        "samples": samples, "lateness": lateness.by_action, "actions": done, "simulated": done * ACTION_SECONDS,
        "faults": faults, "warnings": _warnings(paths.log_dir()), "sound": app.profile.is_sound(),
        "backups": len(list(data.rglob("*-daily.sqlite"))), "seconds": time.monotonic() - begun,
        "past_midnight": midnight.days, "learned": runs, "children": len(_children_after(app)),
    }  # fmt: skip


class Midnight:
    """Sees whether a window that stays open past midnight makes the backup of the new day."""

    def __init__(self) -> None:
        self.days: list[str] | None = None
        """Of the daily backups, a while after midnight, of the profile that was open; None before."""
        self._date = ""
        self._window: Any = None

    def come_in(self, app: Any) -> None:
        """Before an action: its window's hours are seconds, as only the clock of the day runs ahead."""
        self._date, self._window = _today(), app.window
        timer = app.window.daily_backup._timer
        if timer.interval() != _LOOKS_MS:
            timer.setInterval(_LOOKS_MS)

    def look(self, app: Any, person: Any) -> None:
        """After an action. A window that has just been opened makes its backup anyway, and does not count."""
        if self.days is not None or _today() == self._date or app.window is not self._window:
            return
        folder = app.profile.path.with_name(f"{app.profile.path.name}.backups")
        person.wait(_PATIENCE, lambda: _today() in _days(folder))
        self.days = _days(folder)


def _today() -> str:
    return time.strftime("%Y%m%d", time.gmtime(time.time()))


def _days(folder: Path) -> list[str]:
    """Of which there are daily backups."""
    return sorted({path.name[:8] for path in folder.glob("*-daily.sqlite")})


def _is_quiet(app: Any) -> bool:
    rows = app.window.for_you.rows if app.window.place == 0 else None
    return rows is None or rows.is_complete


def _pixmaps(app: Any) -> float:
    """MB of drawn posters and words that the window keeps."""
    look = app.window._look
    return float(look.posters.store.used_bytes + look._words.used_bytes) / 1e6


def _children_after(app: Any) -> list[int]:
    from torture.vitals import children

    app.window.close()
    return children()


def _bundle() -> Path:
    return Path(os.environ["MOVIEREC_BUNDLE"])


def _make_people(data: Path, bundle: Path) -> None:
    from movierec_desktop.services.engine import Engine
    from torture.crowd_profiles import fill_profile

    with closing(Engine(bundle)) as engine:
        fill_profile(data / "profile.sqlite", engine, N_RATINGS)
        for number in range(1, N_PEOPLE):
            fill_profile(data / "profiles" / f"p{number}.sqlite", engine, N_RATINGS, f"Person {number}", number)


def _warnings(logs: Path) -> list[str]:
    lines = [line for path in logs.glob("*") for line in path.read_text(encoding="utf-8").splitlines()]
    bad = [line for line in lines if any(f" {level} " in line for level in ("WARNING", "ERROR", "CRITICAL"))]
    return [line for line in bad if "This plugin does not support" not in line]  # of a platform without a screen


if __name__ == "__main__":
    place, actions, seconds, n = sys.argv[1:]
    os.environ["MOVIEREC_DATA"] = str(Path(place) / "data")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    tempfile.tempdir = str(Path(place) / "temporary")
    Path(tempfile.tempdir).mkdir()
    print(json.dumps(main(Path(place), int(actions), float(seconds), int(n))), flush=True)
    os._exit(0)
