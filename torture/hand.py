"""A person at the real window: keys and clicks through the window system, and what is to be seen there."""

import time
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from movierec_desktop.app import App
from movierec_desktop.domain.title import Title
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.page_stack import BROWSE

_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_STEP = 1.18
"""From one painted star to the next, in sizes of a star."""
LETTERS = {"list": Qt.Key.Key_W, "see": Qt.Key.Key_S, "dismiss": Qt.Key.Key_X}
_BEAT_MS = 5


class Hand:
    """Does one thing after the other, on the page Browse unless it says otherwise."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.window = app.window

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        """Press and release a key, wherever the focus is."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click on a widget, in the middle unless told where."""
        spot = widget.mapTo(self.window, place or widget.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, _PLAIN, spot)

    def go_to(self, place: int) -> None:
        """By the key of the page."""
        self.key(Qt.Key(Qt.Key.Key_1 + place), _CONTROL)

    def browse(self) -> None:
        """Put the focus on the tiles."""
        if self.window.place != BROWSE:
            self.go_to(BROWSE)
        self.window.browse.grid.setFocus()

    def put_cursor(self, place: int, n: int = 1) -> list[Title]:
        """On one tile, or on several from it on; returns their titles.

        The last step is a key: what Shift selects begins where a key or click was last, not where code put the cursor.
        """
        self.browse()
        grid = self.window.browse.grid
        grid.setCurrentIndex(grid.model().index(place + 1, 0))
        self.key(Qt.Key.Key_Left)
        grid.setCurrentIndex(grid.model().index(place, 0))  # at the beginning of a line the key has moved nothing
        grid.select_current_alone()
        for _ in range(n - 1):
            self.key(Qt.Key.Key_Right, _SHIFT)
        chosen: list[Title] = grid.chosen_titles()
        return chosen

    def rate_by_key(self, stars: float) -> None:
        """1 to 5, with Shift a half more."""
        self.key(Qt.Key(Qt.Key.Key_0 + int(stars)), _SHIFT if stars % 1 else _PLAIN)

    def rate_by_click(self, stars: float) -> None:
        """On the stars of the tile that has the cursor."""
        grid = self.window.browse.grid
        index = grid.currentIndex()
        grid.scrollTo(index)
        area = grid.itemDelegate().stars_rect(QRectF(grid.visualRect(index)))
        star, half = divmod(stars - 0.5, 1)
        x = area.left() + area.height() * (star * _STEP + (0.75 if half else 0.25))
        self.click(grid.viewport(), QPoint(round(x), round(area.center().y())))

    def write_note(self, text: str) -> None:
        """In the details of the title under the cursor; it is saved when the field is left."""
        self.key(Qt.Key.Key_Return)
        note = self.window.details.note
        note.setFocus()
        note.selectAll()
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Delete)
        for sign in text:
            QTest.keyClick(self.window.windowHandle(), sign)
        self.window.browse.grid.setFocus()

    def undo(self) -> None:
        """Ctrl+Z."""
        self.browse()
        self.key(Qt.Key.Key_Z, _CONTROL)

    def clear_notice(self) -> None:
        """Forget what the line at the bottom says, to see what it says next."""
        self.window.notices.tell("", can_undo=self.app.session.library.can_undo)

    def notice(self) -> tuple[str, bool]:
        """What the line at the bottom says, and whether as something bad."""
        notices = self.window.notices
        return notices.text, bool(notices._notice.property("bad"))

    def said(self) -> dict[str, Any]:
        """What the app itself holds, for comparison with its file."""
        library = self.app.session.library
        return {
            "stars": {str(one): rating.stars for one, rating in library.ratings.items()},
            "listed": sorted(library.watchlist), "watched": sorted(library.watched),
            "dismissed": sorted(library.dismissed), "note": {str(one): library.note(one) for one in library.noted},
        }  # fmt: skip

    def drawn_stars(self, place: int) -> float | None:
        """What the tile has to show."""
        stars: float | None = self.window.browse.grid.model().index(place, 0).data(Role.STARS)
        return stars


def settle(seconds: float) -> None:
    """Let layouts, timers and repaints happen."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


class Pulse(QObject):
    """How long the event loop stood still at most since `begin`."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = time.monotonic()
        self._longest = 0.0
        self._timer.start()

    def begin(self) -> None:
        """From now on."""
        self._last, self._longest = time.monotonic(), 0.0

    def longest(self) -> float:
        """Seconds, of the time that goes on too."""
        self._beat()
        return self._longest

    def _beat(self) -> None:
        now = time.monotonic()
        self._longest, self._last = max(self._longest, now - self._last), now
