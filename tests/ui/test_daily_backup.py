"""A window that stays open has a backup of each day."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from movierec_desktop.services import backups
from movierec_desktop.services.backups import Backups


def test_the_backup_of_the_next_day_is_made_while_the_window_is_open(
    regular, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Backups(regular.app.profile.path)
    daily = regular.window.daily_backup
    assert [one.sort for one in made.all()] == ["daily"]
    daily.look()
    qtbot.waitUntil(lambda: daily.job.is_over, timeout=5000)
    assert len(made.all()) == 1

    class Tomorrow(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return datetime.now(UTC) + timedelta(days=1)

    monkeypatch.setattr(backups, "datetime", Tomorrow)
    daily.findChild(QTimer).setInterval(20)  # it looks by itself
    qtbot.waitUntil(lambda: len(made.all()) == 2, timeout=5000)
    qtbot.waitUntil(lambda: daily.job.is_over, timeout=5000)
    assert [one.sort for one in made.all()] == ["daily", "daily"]


def test_nothing_is_copied_of_someone_who_has_said_nothing(person) -> None:
    person.window.daily_backup.look()
    assert person.window.daily_backup.job is None
    assert Backups(person.app.profile.path).all() == []
