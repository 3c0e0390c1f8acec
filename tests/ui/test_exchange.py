"""Ratings from elsewhere, and the own data, in the real window: previewed, imported, taken back, deleted."""

import json
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.runner import Job
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.engine import Engine
from movierec_desktop.store.learned_file import LearnedFile, LearnedHeader
from movierec_desktop.ui.page_stack import SETTINGS
from movierec_desktop.ui.profile_job import MANY

CSV = "title,year,rating\nHeat,1995,4\nUp,2009,3.5\nKing Kong,,3\nNobody Made It,1987,2\nHeat,1995,4\n"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


def preview(person, qtbot: QtBot, path: Path):
    person.go_to(SETTINGS)
    card = person.window.settings.import_card
    card.preview(path)
    assert card.cancel_button.isVisible()
    qtbot.waitUntil(lambda: not card._bar.isVisible(), timeout=20_000)
    return card


def test_a_file_is_previewed_imported_and_taken_back(person, qtbot: QtBot, mine: Path) -> None:
    card = preview(person, qtbot, mine)
    assert card.told.text() == (
        "mine.csv (csv), 5 rows: 2 new, 1 the same, 1 to review, 1 without a title here (kept, and tried again later). "
        "Ratings: half stars from 0.5 to 5, as they are."
    )
    assert person.on_disk() == {}
    person.window.settings.ensureWidgetVisible(card.import_button)
    person.click(card.import_button)
    assert person.on_disk() == {6: 4.0, 68954: 3.5}
    assert person.window.notices.text == "mine.csv imported · saved"
    assert [title.label for title in person.titles() if title.id in (6, 68954)] == []
    person.undo()
    assert person.on_disk() == {}
    assert "as it was before" in person.window.notices.text


def test_what_was_cancelled_is_not_written(person, qtbot: QtBot, mine: Path) -> None:
    card = preview(person, qtbot, mine)
    person.window.settings.ensureWidgetVisible(card.cancel_button)
    person.click(card.cancel_button)
    assert card.told.text() == "Nothing was written."
    assert person.on_disk() == {}
    assert card.choose_button.isVisible()
    assert not card.import_button.isVisible()


def test_what_is_no_export_is_told(person, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 nothing")
    card = preview(person, qtbot, tmp_path / "bad.zip")
    assert "damaged ZIP" in card.told.text()
    assert card.choose_button.isVisible()


def test_a_preview_that_has_grown_old_is_not_written(person, qtbot: QtBot, mine: Path) -> None:
    card = preview(person, qtbot, mine)
    catalogue = person.app.engine.catalogue
    person.app.session.rate(catalogue.title(int(catalogue.rows_of_ids([6])[0])), 1.0)
    person.window.settings.ensureWidgetVisible(card.import_button)
    person.click(card.import_button)
    assert "changed since this preview" in card.told.text()
    assert person.on_disk() == {6: 1.0}


def test_a_file_dropped_on_the_window_is_previewed(person, qtbot: QtBot, mine: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(mine))])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    person.window.dropEvent(QDropEvent(QPointF(300, 300), action, data, Qt.MouseButton.LeftButton, none))
    card = person.window.settings.import_card
    qtbot.waitUntil(card.import_button.isVisible, timeout=20_000)
    assert card.told.text().startswith("mine.csv (csv), 5 rows")


def test_export_backup_and_restore(person, qtbot: QtBot, mine: Path, tmp_path: Path) -> None:
    preview(person, qtbot, mine).import_button.click()
    card = person.window.settings.data_card
    card.export_to("letterboxd", tmp_path / "out.zip")
    assert card.told.text() == f"2 titles are in {tmp_path / 'out.zip'}."
    card._back_up()
    made = next(backup for backup in Backups(person.app.profile.path).all() if backup.sort == "asked")
    catalogue = person.app.engine.catalogue
    person.app.session.rate(catalogue.title(int(catalogue.rows_of_ids([6])[0])), 0.5)
    card.restore_from(made.path)
    assert person.on_disk() == {6: 4.0, 68954: 3.5}
    assert person.app.session.library.stars(6) == 4.0
    assert not person.app.session.library.can_undo
    card._try(lambda: card.restore_from(mine))
    assert "is no backup of a profile" in card.told.text()
    assert person.on_disk() == {6: 4.0, 68954: 3.5}


def test_a_profile_that_cannot_be_kept_is_not_restored_over(person, qtbot: QtBot, mine: Path, tmp_path: Path) -> None:
    preview(person, qtbot, mine).import_button.click()
    card = person.window.settings.data_card
    card._back_up()
    backups = Backups(person.app.profile.path)
    asked = next(backup for backup in backups.all() if backup.sort == "asked")
    elsewhere = asked.path.rename(tmp_path / "elsewhere.sqlite")
    catalogue = person.app.engine.catalogue
    person.app.session.rate(catalogue.title(int(catalogue.rows_of_ids([6])[0])), 0.5)
    shutil.rmtree(backups.folder)
    backups.folder.write_text("in the way", encoding="utf-8")
    card._try(lambda: card.restore_from(elsewhere))
    assert "cannot be written" in card.told.text()
    assert person.on_disk() == {6: 0.5, 68954: 3.5}


def test_delete_everything_leaves_no_file_of_the_person(person, qtbot: QtBot, mine: Path) -> None:
    preview(person, qtbot, mine).import_button.click()
    path = person.app.profile.path
    catalogue = person.app.engine.catalogue
    person.app.session.rate(
        catalogue.title(int(catalogue.rows_of_ids([202439])[0])), 4.0
    )  # its feedback is still to be written
    learned = LearnedFile(path)
    learned.write(LearnedHeader("", "", "2026-01-01T00:00:00+00:00", {}), {"a": np.zeros(2)})
    gone = person.window.settings.data_card.delete_all()
    assert {path, learned.path} <= set(gone)
    person.window.close()
    assert "not" not in person.window.notices.text, "closing writes nothing any more"
    learning = person.window.learning
    learning.scheduler.start_now()
    assert not learning.scheduler.is_running
    assert len(gone) >= 2
    assert [left.name for left in path.parent.iterdir() if left.name.startswith(path.name)] == []
    with pytest.raises(ProfileError, match=r".*"), person.app.profile.writing():
        person.app.profile.ratings.all()


def test_delete_everything_waits_for_all_that_could_write_a_file(person) -> None:
    person.go_to(SETTINGS)
    window, data = person.window, person.window.settings.data_card
    left = person.app.profile.path.with_name("profile.sqlite.backups") / "20260101T000000000000Z-daily.sqlite"

    def write_late(context: JobContext) -> None:
        until = time.monotonic() + 5
        while not context.cancelled() and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(0.1)
        left.parent.mkdir(exist_ok=True)
        left.write_bytes(b"late")

    owners = [
        (window.daily_backup, "job"), (person.app.session, "long_job"), (data, "job"),
        (window.settings.update_card, "job"), (window.settings.import_card, "job"),
    ]  # fmt: skip
    jobs = [Job(write_late) for _ in owners]
    for (owner, name), job in zip(owners, jobs, strict=True):
        setattr(owner, name, job)
        job.start()
    data.delete_all()
    running = [type(owner).__name__ for (owner, _), job in zip(owners, jobs, strict=True) if job.is_running]
    for job in jobs:
        job.shut_down()
    assert running == []
    assert not left.exists()


def test_the_next_start_uses_what_waited(open_window, qtbot: QtBot, tmp_path: Path, mine: Path) -> None:
    """A row that waits stays over a restart, and the review offers it again."""
    person = open_window(tmp_path / "p.sqlite")
    preview(person, qtbot, mine).import_button.click()
    person = open_window(tmp_path / "p.sqlite")
    person.go_to(SETTINGS)
    assert person.window.settings.import_card.review_button.text() == "Review 2 rows…"
    assert sorted(person.app.session.library.ratings) == [6, 68954]


@pytest.fixture
def large(tmp_path: Path, engine: Engine) -> Path:
    """More titles than are written in the window's own thread."""
    path = tmp_path / "large.csv"
    titles = engine.catalogue.titles(range(2, 2 * MANY, 1))
    lines = [f"{title.imdb_id},{1 + title.row % 5}" for title in titles if title.imdb_id]
    path.write_text("imdb_id,rating\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def begin(person, card) -> None:
    person.window.settings.ensureWidgetVisible(card.import_button)
    person.click(card.import_button)
    assert person.app.profile.is_held


def test_a_large_file_is_written_and_taken_back_beside_the_window(person, qtbot: QtBot, large: Path) -> None:
    card = preview(person, qtbot, large)
    n = len(card.plan.changes)
    assert n >= MANY
    begin(person, card)
    assert not card.import_button.isVisible()
    assert not card.cancel_button.isVisible()
    person.app.session.rate(person.app.session.catalogue.title(0), 4.0)
    assert "One moment" in person.window.notices.text
    qtbot.waitUntil(lambda: not card._bar.isVisible(), timeout=20_000)
    assert len(person.on_disk()) == len(person.app.session.library.ratings) == n
    person.app.session.rate(person.app.session.catalogue.title(0), 4.0)
    assert len(person.on_disk()) == n + 1
    person.undo()
    assert len(person.on_disk()) == n
    person.undo()
    assert person.app.profile.is_held
    qtbot.waitUntil(lambda: not person.app.profile.is_held, timeout=20_000)
    assert person.on_disk() == person.app.session.library.ratings == {}
    assert not person.app.session.library.can_undo


def test_what_was_read_stays_while_a_large_import_is_taken_back(
    person, qtbot: QtBot, large: Path, tmp_path: Path
) -> None:
    small = tmp_path / "small.csv"
    title = person.app.session.catalogue.title(3 * MANY)
    small.write_text(f"title,year,rating\n{title.name},{title.year},4\n", encoding="utf-8")
    card = preview(person, qtbot, large)
    begin(person, card)
    qtbot.waitUntil(lambda: not card._bar.isVisible(), timeout=20_000)
    preview(person, qtbot, small)
    person.app.session.undo()
    assert person.app.profile.is_held
    person.click(card.import_button)
    assert "taken back" in card.told.text()
    assert "kept here" in card.told.text()
    assert card.import_button.isVisible()
    qtbot.waitUntil(lambda: not person.app.profile.is_held, timeout=20_000)
    person.click(card.import_button)
    assert "is imported" in card.told.text()
    assert len(person.on_disk()) == len(person.app.session.library.ratings) == 1


def test_neither_language_nor_profile_changes_while_a_large_file_is_written(
    person, qtbot: QtBot, large: Path, tmp_path: Path
) -> None:
    card = preview(person, qtbot, large)
    n = len(card.plan.changes)
    begin(person, card)
    box = person.window.settings.language
    before = box.currentIndex()
    box.setCurrentIndex(before + 1)
    assert box.currentIndex() == before
    assert "One moment" in person.window.notices.text
    person.window.notices.tell("", can_undo=False)
    person.app._reopen_or_tell(tmp_path / "other.sqlite")
    assert "One moment" in person.window.notices.text
    assert person.app.window is person.window
    qtbot.waitUntil(lambda: not person.app.profile.is_held, timeout=20_000)
    assert len(person.on_disk()) == n


def test_closing_the_window_while_a_large_file_is_written_leaves_all_of_it_or_nothing(
    person, qtbot: QtBot, large: Path
) -> None:
    card = preview(person, qtbot, large)
    n = len(card.plan.changes)
    begin(person, card)
    refused = []
    person.app.session.failed.connect(refused.append)
    person.window.close()
    assert refused == [], "where the window was is kept when the import has ended"
    assert not person.app.profile.is_held
    assert len(person.on_disk()) in (0, n)


def test_an_export_of_many_titles_is_written_beside_the_window(
    person, qtbot: QtBot, large: Path, tmp_path: Path
) -> None:
    card = preview(person, qtbot, large)
    begin(person, card)
    qtbot.waitUntil(lambda: not card._bar.isVisible(), timeout=20_000)
    data, path = person.window.settings.data_card, tmp_path / "out.json"
    data.export_to("json", path)
    assert data.job is not None
    qtbot.waitUntil(lambda: data.job.is_over, timeout=20_000)
    assert str(path) in data.told.text()
    assert len(json.loads(path.read_text(encoding="utf-8"))["titles"]) == len(person.on_disk())
