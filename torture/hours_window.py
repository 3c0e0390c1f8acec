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
_LEARNED = (0.2, 0.5, 0.8)
"""When it learns by the button, as shares of the whole."""


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
    clock.ahead = (_BEGINS_AT - time.time()) % 86_400.0
    app = App(application, bundle, paths.default_profile())
    app.window.show()
    person, lateness = Restless(app, files, seed=1), Lateness()
    person.wait(1.0)
    samples, done, begun, learned = [], 0, time.monotonic(), list(_LEARNED) if n_actions > 1000 else []
    for done in range(1, n_actions + 1):
        started = time.monotonic()
        lateness.begin()
        if learned and done / n_actions >= learned[0]:
            learned.pop(0)
            person.learn()
            name = "learn"
        else:
            name = person.act()
        person.wait(0.01, lambda: _is_quiet(app))
        lateness.end(name)
        person.tidy_up()
        clock.ahead += max(0.0, ACTION_SECONDS - (time.monotonic() - started))
        if done % max(1, n_actions // n_samples) == 0:
            clock.spread()
            samples.append(asdict(sample(done, application, data, _pixmaps(app))))
        if time.monotonic() - begun > most_seconds:
            break
    return {
        "samples": samples, "lateness": lateness.by_action, "actions": done, "simulated": done * ACTION_SECONDS,
        "faults": faults, "warnings": _warnings(paths.log_dir()), "sound": app.profile.is_sound(),
        "backups": len(list(data.rglob("*-daily.sqlite"))), "seconds": time.monotonic() - begun,
        "children": len(_children_after(app)),
    }  # fmt: skip


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
