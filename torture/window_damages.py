"""Damages as the person meets them: the real window, and the command line in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from movierec_desktop import paths
from movierec_desktop.app import App, run_app
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.opening import OpeningEngine
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.application import make_application
from movierec_desktop.ui.main_window import MainWindow
from movierec_desktop.ui.page_stack import PAGE_NAMES
from movierec_desktop.ui.widgets.rescue_dialog import RescueDialog
from torture import full_profile
from torture.profile_damages import GARBAGE, Damage, of_swaps
from torture.report import Report

InTime = Callable[[], AbstractContextManager[None]]
_PROCESS_SECONDS = 60
_EVERY_MS = 20


def run(folder: Path, report: Report, in_time: InTime, *, short: bool) -> None:
    """A window on each sort of garbage in the settings, and starts on damaged files, in words and with one click."""
    with closing(Engine(paths.bundle_dir())) as engine:
        ids = [int(title_id) for title_id in engine.catalogue.facts.ids[:600]]
    _windows(folder, ids, report, in_time, GARBAGE[4:5] if short else GARBAGE)
    damages = list(of_swaps(Path(__file__), _other(folder), paths.bundle_dir() / "familiarity.safetensors"))
    chosen = [damage for damage in damages if damage.kind in ("another file", "no file")]
    _rescues(folder, ids, report, in_time, chosen[2:3] if short else chosen)
    if not short:
        _processes(folder, ids, report, chosen)


def _other(folder: Path) -> Path:
    path = folder / "somebody.sqlite"
    path.write_bytes(b"SQLite format 3\0" + bytes(5000))
    return path


def _windows(folder: Path, ids: list[int], report: Report, in_time: InTime, garbage: tuple[str, ...]) -> None:
    """Every setting has the same garbage; each page of the window is opened."""
    application = make_application()
    opening = OpeningEngine(paths.bundle_dir(), folder / "cache")
    for place, value in enumerate(garbage):
        path = folder / f"window-{place}" / "profile.sqlite"
        full_profile.build(path, ids)
        with closing(Profile(path)) as profile, profile.writing():
            for key in full_profile.SETTINGS:
                profile.settings.put(key, value)
        faults = _faults_of_window(application, opening, path, in_time)
        report.expect(not faults, f"a window with {value[:20]!r} in every setting: {'; '.join(faults)[:300]}")
    opening.wait().close()
    report.add("windows with garbage in every setting, all pages opened", len(garbage))


def _faults_of_window(application: QApplication, opening: OpeningEngine, path: Path, in_time: InTime) -> list[str]:
    """What was raised while a window on the profile was opened and looked at, in its events too."""
    faults: list[str] = []

    def note(kind: type[BaseException], error: BaseException, _trace: object) -> None:
        faults.append(f"{kind.__name__} {error}")

    before, sys.excepthook = sys.excepthook, note
    try:
        with in_time():
            _visit(App(application, opening, path))
    except Exception as error:  # noqa: BLE001
        faults.append(f"{type(error).__name__} {error}")
    finally:
        sys.excepthook = before
    return faults


def _visit(app: App) -> None:
    app.window.show()
    for place in range(len(PAGE_NAMES)):
        app.window.go_to(place)
        QApplication.processEvents()
    app.window.close()
    app.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.profile.close()


class _Somebody:
    """Takes what is best, and closes the window that then opens."""

    def __init__(self) -> None:
        self.asked = 0
        self.opened = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(_EVERY_MS)

    def _look(self) -> None:
        modal = QApplication.activeModalWidget()
        if isinstance(modal, RescueDialog):
            self.asked += 1
            modal.bring_back_button.click()
            return
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible():
                self.opened += 1
                window.close()

    def leave(self) -> None:
        self._timer.stop()


def _rescues(folder: Path, ids: list[int], report: Report, in_time: InTime, damages: list[Damage]) -> None:
    """The app is started on each; one click brings the backup back."""
    for place, damage in enumerate(damages):
        path = folder / f"rescue-{place}" / "profile.sqlite"
        full_profile.build(path, ids)
        Backups(path).make("daily")
        damage.harm(path)
        somebody = _Somebody()
        try:
            with in_time():
                code = run_app(paths.bundle_dir(), path)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            with closing(Profile(path)) as profile:
                n = len(profile.ratings.all())
            report.expect(
                code == 0 and somebody.opened > 0, f"{damage.kind}, {damage.name}: it did not open, exit {code}"
            )
            asked = somebody.asked == 1 or (somebody.asked == 0 and _may_be_harmless(damage))
            report.expect(
                asked, f"{damage.kind}, {damage.name}: it was asked {somebody.asked} times what to bring back"
            )
            report.expect(n == full_profile.N_RATINGS, f"{damage.kind}, {damage.name}: {n} ratings after the rescue")
        except Exception as error:  # noqa: BLE001
            report.expect(False, f"a start on {damage.name}: {type(error).__name__} {error}"[:300])
        finally:
            somebody.leave()
    report.add("starts of the window on another file, brought back with one click", len(damages))


def _processes(folder: Path, ids: list[int], report: Report, damages: list[Damage]) -> None:
    """One line of words and exit code 2 from a command; afterwards `restore` mends it."""
    for place, damage in enumerate(damages):
        path = folder / f"process-{place}" / "profile.sqlite"
        full_profile.build(path, ids)
        Backups(path).make("daily")
        damage.harm(path)
        code, told, _ = _movierec(folder, "ratings", path)
        name = f"movierec ratings on {damage.name}"
        harmless = _may_be_harmless(damage) and code == 0
        is_told = code == 2 and told.count("\n") == 1 and told.startswith("movierec: ")
        report.expect(is_told or harmless, f"{name}: exit {code}, {told[:200]!r}")
        code, told, _ = _movierec(folder, "restore", path)
        report.expect(code == 0, f"movierec restore on {damage.name}: exit {code}, {told[:200]!r}")
        code, told, listed = _movierec(folder, "ratings", path)
        report.expect(code == 0, f"{name} after restore: exit {code}, {told[:200]!r}")
        lines = len(listed.splitlines())
        report.expect(lines == full_profile.N_RATINGS, f"{name} after restore: {lines} ratings are listed")
    report.add("the same on the command line, in a process of its own", len(damages))


def _may_be_harmless(damage: Damage) -> bool:
    """Whether there was no log in whose place something was put: then nothing is lost."""
    return damage.name.endswith("-wal")


def _movierec(folder: Path, command: str, profile: Path) -> tuple[int, str, str]:
    """Exit code, what is said on standard error, and what on standard output."""
    environment = {**os.environ, paths.DATA_VARIABLE: str(folder / "data")}
    done = subprocess.run(
        [sys.executable, "-m", "movierec_desktop", command, "--profile", str(profile)],
        capture_output=True, timeout=_PROCESS_SECONDS, env=environment, check=False,
    )  # fmt: skip
    return done.returncode, done.stderr.decode(errors="replace"), done.stdout.decode(errors="replace")
