"""A profile that cannot be used: the person is told, and goes on with one key or click; nothing is lost."""

import gc
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from movierec_desktop.app import FAILED, run_app
from movierec_desktop.services.backups import Backups
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState
from movierec_desktop.ui.main_window import MainWindow
from movierec_desktop.ui.single_instance import SingleInstance
from movierec_desktop.ui.widgets.rescue_dialog import RescueDialog

EVERY_MS, PATIENCE = 50, 400


def opened(bundle: Path, profile: Path) -> int:
    """The exit code of the app; nothing of its window is left when it returns, as when the process ends."""
    code = run_app(bundle, profile)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return code


def rated(path: Path, n: int) -> None:
    with closing(Profile(path)) as profile, profile.writing():
        for title_id in range(1, n + 1):
            profile.states.put(title_id, TitleState(f"Title {title_id} (1999)", 4.0, 1_700_000_000_000 + title_id))


def n_ratings(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM ratings").fetchone()[0])


class Somebody:
    """Answers the dialog, then looks at the window and closes it."""

    def __init__(self, answer: Callable[[RescueDialog], None]) -> None:
        self._answer = answer
        self.asked = 0
        self.notices = ""
        self._left = PATIENCE
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(EVERY_MS)

    def _look(self) -> None:
        self._left -= 1
        modal = QApplication.activeModalWidget()
        if self._left < 0:
            self._timer.stop()
            QApplication.closeAllWindows()
        elif isinstance(modal, RescueDialog):
            self.asked += 1
            self._answer(modal)
        elif windows := [
            one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()
        ]:
            self._timer.stop()
            self.notices = windows[0].notices.text
            windows[0].close()

    def leave(self) -> None:
        self._timer.stop()


@pytest.fixture
def somebody() -> Iterator[Callable[[Callable[[RescueDialog], None]], Somebody]]:
    """Somebody who answers as told; leaves when the test has ended."""
    here: list[Somebody] = []

    def come(answer: Callable[[RescueDialog], None]) -> Somebody:
        here.append(Somebody(answer))
        return here[-1]

    yield come
    for one in here:
        one.leave()


def press_return(dialog: RescueDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """300 ratings with a backup of 200, and then a page of the ratings is lost."""
    path = tmp_path / "mine" / "profile.sqlite"
    rated(path, 200)
    Backups(path).make("daily")
    rated(path, 300)
    content = bytearray(path.read_bytes())
    page = next(place for place in range(1, len(content) // 4096) if b"Title 299" in content[place * 4096 :][:4096])
    content[page * 4096 : (page + 1) * 4096] = bytes(4096)
    path.write_bytes(content)
    return path


def test_return_brings_back_what_is_best_and_opens_it(qapp, somebody, bundle_dir, damaged):
    before = damaged.read_bytes()
    who = somebody(press_return)
    assert opened(bundle_dir, damaged) == 0
    assert who.asked == 1
    (aside,) = [path for path in damaged.parent.glob("*.damaged-*") if not path.name.endswith(("-wal", "-shm"))]
    assert aside.read_bytes() == before
    assert str(aside) in who.notices
    assert 200 <= n_ratings(damaged) < 300
    assert list(damaged.parent.glob("*.rescue*")) == []


def test_escape_leaves_everything_as_it_is(qapp, somebody, bundle_dir, damaged, capsys):
    before = damaged.read_bytes()
    who = somebody(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert opened(bundle_dir, damaged) == FAILED
    assert who.asked == 1
    assert damaged.read_bytes() == before
    assert f"movierec doctor --profile {damaged}" in capsys.readouterr().err


def start_anew(dialog: RescueDialog) -> None:
    QTest.mouseClick(dialog.anew_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("second", "words"), [(start_anew, "new, empty profile"), (press_return, "open again")])
def test_a_second_try_still_tells_where_the_damaged_file_is(qapp, somebody, bundle_dir, damaged, second, words):
    before = damaged.read_bytes()
    hindrance = damaged.with_name(f"profile.sqlite.v0.{os.getpid()}.part")
    hindrance.mkdir()

    def answer(dialog: RescueDialog) -> None:
        if not dialog.told.isVisible():
            start_anew(dialog)
            return
        hindrance.rmdir()
        second(dialog)

    who = somebody(answer)
    assert opened(bundle_dir, damaged) == 0
    assert who.asked == 2
    assert words in who.notices
    (aside,) = [path for path in damaged.parent.glob("*.damaged-*") if path.read_bytes() == before]
    assert str(aside) in who.notices


def test_an_empty_profile_is_begun_and_the_damaged_one_kept(qapp, somebody, bundle_dir, damaged):
    before = damaged.read_bytes()
    who = somebody(start_anew)
    assert opened(bundle_dir, damaged) == 0
    assert who.notices.startswith("This is a new, empty profile. What was damaged is kept in")
    assert n_ratings(damaged) == 0
    assert any(path.read_bytes() == before for path in damaged.parent.glob("*.damaged-*"))
    assert len(Backups(damaged).all()) == 1


def test_another_profile_is_opened_instead(qapp, somebody, bundle_dir, damaged, tmp_path):
    other = tmp_path / "other.sqlite"
    rated(other, 3)
    who = somebody(lambda dialog: dialog._open(other))
    assert opened(bundle_dir, damaged) == 0
    assert who.asked == 1
    assert not list(damaged.parent.glob("*.damaged-*"))


class Chooser:
    """Chooses a file as another profile; where that is refused it leaves the dialog, and `told` is what was told."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.told = ""

    def __call__(self, dialog: RescueDialog) -> None:
        dialog._open_file(self._path)
        if dialog.isVisible():
            assert dialog.told.isVisible()
            self.told = dialog.told.text()
            dialog.reject()


def test_backups_are_not_among_what_can_be_chosen_as_another_profile(qapp, somebody, bundle_dir, damaged, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *words: (asked.append(words[-1]) or "", ""))

    def look(dialog: RescueDialog) -> None:
        dialog._ask_for_file()
        dialog.reject()

    somebody(look)
    assert opened(bundle_dir, damaged) == FAILED
    assert asked == ["Profiles (*.sqlite)"]


def test_a_backup_chosen_as_another_profile_is_brought_back(qapp, somebody, bundle_dir, damaged):
    (backup,) = Backups(damaged).all()
    before = backup.path.read_bytes()
    somebody(Chooser(backup.path))
    assert opened(bundle_dir, damaged) == 0
    assert n_ratings(damaged) == 200
    assert backup.path.read_bytes() == before


def test_a_backup_of_another_profile_is_not_opened_as_one(qapp, somebody, bundle_dir, damaged, tmp_path):
    other = tmp_path / "other.sqlite"
    rated(other, 3)
    backup = Backups(other).make("asked").path
    before_migration = Path(shutil.copy(backup, tmp_path / "other.sqlite.v2-3.bak"))
    before = damaged.read_bytes()
    for path in (backup, before_migration):
        answer = Chooser(path)
        who = somebody(answer)
        assert opened(bundle_dir, damaged) == FAILED
        who.leave()
        assert str(other) in answer.told
    assert damaged.read_bytes() == before


def test_a_damaged_backup_chosen_as_another_profile_is_told(qapp, somebody, bundle_dir, damaged):
    (backup,) = Backups(damaged).all()
    backup.path.write_bytes(b"x" * 4096)
    answer = Chooser(backup.path)
    somebody(answer)
    assert opened(bundle_dir, damaged) == FAILED
    assert "cannot be used" in answer.told


def test_what_another_program_wrote_is_not_offered_to_be_put_aside(qapp, somebody, bundle_dir, tmp_path):
    diary = tmp_path / "diary.txt"
    diary.write_text("dear diary, " * 100, encoding="utf-8")
    seen = []

    def look(dialog: RescueDialog) -> None:
        seen.append((dialog.anew_button.isVisible(), dialog.bring_back_button.isVisible()))
        dialog.reject()

    somebody(look)
    assert opened(bundle_dir, diary) == FAILED
    assert seen == [(False, False)]
    assert diary.read_text(encoding="utf-8").startswith("dear diary")


def test_a_damaged_profile_of_somebody_else_is_rescued_in_the_window(person, settled, damaged):
    QTimer.singleShot(EVERY_MS, lambda: press_return(QApplication.activeModalWidget()))
    QTimer.singleShot(0, lambda: person.app.session.reopen_wanted.emit(damaged))
    for _ in range(PATIENCE):
        settled()
        if person.app.profile.path == damaged:
            break
    assert person.app.profile.path == damaged
    assert ".damaged-" in person.app.window.notices.text


def test_nobody_else_opens_or_rescues_the_profile_while_the_dialog_asks(person, settled, damaged):
    other, seen = SingleInstance(damaged), []

    def look() -> None:
        seen.append(other.acquire())
        QApplication.activeModalWidget().reject()

    QTimer.singleShot(EVERY_MS, look)
    person.app._reopen_or_tell(damaged)
    assert seen == [False]
    assert other.acquire(), "it is let go with the dialog"
    person.app._reopen_or_tell(damaged)
    other.release()
    assert "is open in another window: close that first" in person.window.notices.text
    assert person.app.window is person.window
