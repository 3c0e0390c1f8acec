"""Somebody who does anything that there is to be done, at random, by keys and mouse in the real window."""

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QWidget

from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS, RATE_A_FEW, REVIEW, SETTINGS, TOGETHER, WATCHLIST

if TYPE_CHECKING:
    from movierec_desktop.app import App
    from movierec_desktop.ui.main_window import MainWindow

_CONTROL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
_PLAIN = Qt.KeyboardModifier.NoModifier
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_WORDS = ("heat", "the god", "love", "star", "matrix", "alien", "night", "zzzz", "der", "amelie", "2001", "of the")
_SIZES = ((960, 640), (1280, 800), (1100, 700), (1500, 900))
_PATIENCE = 60.0


class Restless:
    """`actions` by name with how often each comes, relative to the others."""

    def __init__(self, app: "App", folder: Path, seed: int) -> None:
        self.app = app
        self.draw = random.Random(seed)
        self._folder = folder
        self._n_files = 0
        self.actions: dict[str, tuple[float, Callable[[], None]]] = {
            "move the cursor": (26, self._move), "go to a page": (10, self._page), "rate": (11, self._rate),
            "take a rating back": (1.5, self._unrate), "undo": (4, self._undo), "type in the search": (9, self._search),
            "empty the search": (3, self._end_search), "filter": (5, self._filter), "clear filters": (2, self._clear),
            "slider": (3, self._slider), "mark": (6, self._mark), "open details": (5, self._details),
            "close details": (2, self._escape), "back and forward": (2, self._history), "wheel": (10, self._wheel),
            "click somewhere": (4, self._click), "look around": (4, self._hover), "write a note": (0.7, self._note),
            "resize": (2, self._resize), "minimise": (0.5, self._minimise), "theme": (0.4, self._theme),
            "keys, licences, people": (1.2, self._dialog), "form for a title": (0.6, self._form),
            "rate a few": (1.0, self._rate_a_few), "review": (0.8, self._review), "import": (0.5, self._import),
            "export": (0.4, self._export), "back up": (0.4, self._back_up), "together": (1.5, self._together),
            "guest": (0.3, self._guest), "model": (0.2, self._model), "language": (0.25, self._language),
            "switch profile": (0.3, self._switch), "pause": (0.8, self._pause),
        }  # fmt: skip

    @property
    def window(self) -> "MainWindow":
        """The one that is open now."""
        return self.app.window

    def act(self) -> str:
        """Do something, and return what."""
        names = list(self.actions)
        name = self.draw.choices(names, [self.actions[one][0] for one in names])[0]
        self.actions[name][1]()
        return name

    def tidy_up(self) -> None:
        """Close whatever stands over the window."""
        for _ in range(5):
            over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if over is None:
                return
            over.close()
            self.wait(0)

    def wait(self, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        """Let the window work; at least once through its events."""
        end = time.monotonic() + seconds
        while True:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if time.monotonic() >= end or until():
                return
            time.sleep(0.001)

    def _key(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        handle = self.window.windowHandle()
        if handle is not None and self.window.isVisible():
            QTest.keyClick(handle, key, modifiers)

    def _press(self, widget: QWidget, position: QPoint | None = None) -> None:
        top = widget.window()
        place = widget.mapTo(top, position or widget.rect().center())
        if widget.isVisible() and widget.isEnabled() and top.rect().contains(place):
            QTest.mouseClick(top.windowHandle(), Qt.MouseButton.LeftButton, _PLAIN, place)

    def _move(self) -> None:
        for _ in range(self.draw.randint(1, 3)):
            self._key(self.draw.choice(_ARROWS))

    def _page(self) -> None:
        self._key(Qt.Key(Qt.Key.Key_1 + self.draw.randrange(6)), _CONTROL)

    def _to_titles(self) -> None:
        if self.window.place not in (FOR_YOU, BROWSE, WATCHLIST, TOGETHER):
            self.window.go_to(self.draw.choice((FOR_YOU, BROWSE)))
        self.window.stack.page(self.window.place).focus_target().setFocus()

    def _rate(self) -> None:
        self._to_titles()
        self._key(Qt.Key(Qt.Key.Key_1 + self.draw.randrange(5)), self.draw.choice((_PLAIN, _PLAIN, _SHIFT)))

    def _unrate(self) -> None:
        self._to_titles()
        self._key(Qt.Key.Key_Delete)

    def _undo(self) -> None:
        self._to_titles()
        self._key(Qt.Key.Key_Z, _CONTROL)

    def _search(self) -> None:
        self._key("/")
        for sign in self.draw.choice(_WORDS):
            self._key(sign)
        self.wait(0.05)
        self._key(Qt.Key.Key_Return)

    def _end_search(self) -> None:
        self.window.start_search()
        self._key(Qt.Key.Key_Escape)
        self._key(Qt.Key.Key_Escape)

    def _filter(self) -> None:
        """Open one of the lists of choices, tick something by keys, close it; or say films or series."""
        bar = self.window.filters
        if self.draw.random() < 0.3:
            buttons = [one for one in bar._kind.findChildren(QAbstractButton) if one.isVisible()]
            if buttons:
                self._press(self.draw.choice(buttons))
            return
        self._press(self.draw.choice((bar._languages, bar._genres, bar._decades, bar._more)))
        popup = QApplication.activePopupWidget()
        if popup is not None:
            for key in (*[Qt.Key.Key_Down] * self.draw.randint(1, 4), Qt.Key.Key_Space, Qt.Key.Key_Escape):
                QTest.keyClick(popup, key)

    def _clear(self) -> None:
        self.window.filters.clear_filters()

    def _slider(self) -> None:
        self.window.go_to(FOR_YOU)
        sliders = self.window.for_you.rows.blocks[0].findChildren(
            QWidget, options=Qt.FindChildOption.FindChildrenRecursively
        )
        chosen = [one for one in sliders if type(one).__name__ == "LeanSlider" and one.isVisible()]
        if chosen:
            self.draw.choice(chosen).setFocus()
            self._key(self.draw.choice((Qt.Key.Key_Left, Qt.Key.Key_Right)))

    def _mark(self) -> None:
        self._to_titles()
        self._key(self.draw.choice("wwwssx"))

    def _details(self) -> None:
        self._to_titles()
        self._key(Qt.Key.Key_Return)

    def _escape(self) -> None:
        self._key(Qt.Key.Key_Escape)

    def _history(self) -> None:
        self._key(self.draw.choice((Qt.Key.Key_Left, Qt.Key.Key_Right)), _ALT)

    def _wheel(self) -> None:
        place = QPointF(self.draw.randint(120, 800), self.draw.randint(150, 550))
        way = QPoint(0, self.draw.choice((-120, -120, 120)))
        handle = self.window.windowHandle()
        for _ in range(self.draw.randint(1, 4)):
            told = QWheelEvent(
                place, handle.mapToGlobal(place), QPoint(), way, Qt.MouseButton.NoButton, _PLAIN,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QCoreApplication.sendEvent(handle, told)

    def _click(self) -> None:
        if self.window.place not in (FOR_YOU, BROWSE, WATCHLIST, INSIGHTS):
            return
        place = QPoint(self.draw.randint(120, 800), self.draw.randint(170, 500))
        child = self.window.childAt(place)
        opens_file = isinstance(child, QAbstractButton) and "…" in child.text()
        if child is not None and not opens_file:
            QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, _PLAIN, place)

    def _hover(self) -> None:
        for _ in range(4):
            place = QPoint(self.draw.randint(90, 900), self.draw.randint(60, 600))
            QTest.mouseMove(self.window.windowHandle(), place)
            self.wait(0)

    def _note(self) -> None:
        self._details()
        note = self.window.details.note
        fields = [one for one in note.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if self.window.details.isVisible() and fields:
            fields[0].setFocus()
            for sign in self.draw.choice(("good", "again with Ann", "slow")):
                self._key(sign)
            self._to_titles()

    def _resize(self) -> None:
        self.window.resize(*self.draw.choice(_SIZES))

    def _minimise(self) -> None:
        self.window.showMinimized()
        self.wait(0.02)
        self.window.showNormal()

    def _theme(self) -> None:
        from movierec_desktop.ui.theme.theme import ThemeChoice

        self.window.settings._choose_theme(self.draw.choice((ThemeChoice.DARK, ThemeChoice.LIGHT)))

    def _dialog(self) -> None:
        """Look at the keys, at the licences, or at the list of people, and close it again."""
        which = self.draw.randrange(3)
        QTimer.singleShot(0, self.window, self._reject)
        if which == 0:
            self.window.show_keys()
            self.wait(0.02)
        elif which == 1:
            self.window.settings._show_licences()
        else:
            self.window.profile_button.manage()

    def _reject(self) -> None:
        over = QApplication.activeModalWidget()
        if isinstance(over, QDialog):
            over.reject()

    def _form(self) -> None:
        self.window.add_title(self.draw.choice(("Holiday 2019", "")))
        self.wait(0.02)
        self._reject()

    def _rate_a_few(self) -> None:
        self.window.go_to(RATE_A_FEW)
        for _ in range(3):
            self._key(self.draw.choice((Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_N, Qt.Key.Key_Right)))

    def _review(self) -> None:
        self.window.go_to(REVIEW)
        self._key(self.draw.choice((Qt.Key.Key_1, Qt.Key.Key_Right, Qt.Key.Key_Return)))

    def _import(self) -> None:
        """A small file: titles of any fame, one mistyped, one that nobody knows."""
        self.window.go_to(SETTINGS)
        card = self.window.settings.import_card
        card.preview(self._written_file())
        self.wait(_PATIENCE, lambda: not card._bar.isVisibleTo(card))
        card.import_button.click()
        self.wait(_PATIENCE, lambda: not card._bar.isVisibleTo(card))

    def _written_file(self) -> Path:
        self._n_files += 1
        catalogue = self.app.session.catalogue
        titles = catalogue.titles(self.draw.sample(range(min(20_000, len(catalogue))), 12))
        lines = [
            f'"{title.name}",{title.year or ""},{self.draw.randint(1, 5)}' for title in titles if '"' not in title.name
        ]
        lines += [f"Haet {self._n_files},1995,4", f"No such film {self.draw.randint(1, 40)},1990,3"]
        path = self._folder / f"friend-{self._n_files % 7}.csv"
        path.write_text("\n".join(["title,year,rating", *lines]) + "\n", encoding="utf-8")
        return path

    def _export(self) -> None:
        self.window.go_to(SETTINGS)
        card = self.window.settings.data_card
        card.export_to(self.draw.choice(("json", "imdb", "letterboxd")), self._folder / f"out-{self.draw.randrange(3)}")
        self.wait(_PATIENCE, lambda: card.job is None or card.job.is_over)

    def _back_up(self) -> None:
        self.window.go_to(SETTINGS)
        self.window.settings.data_card._back_up()

    def _together(self) -> None:
        self.window.go_to(TOGETHER)
        buttons = [one for one in self.window.together.controls.findChildren(QAbstractButton) if one.isVisible()]
        safe = [
            one for one in buttons if "…" not in one.text() and one is not self.window.together.controls.veto_button
        ]
        if safe:
            self._press(self.draw.choice(safe))

    def _guest(self) -> None:
        self.window.go_to(TOGETHER)
        page = self.window.together
        for key in [key for key in page.group._guests if self.draw.random() < 0.6]:
            page.group.remove_guest(key)
        reader = page.controls.reader
        reader.read_file(self._written_file())
        self.wait(_PATIENCE, lambda: reader.job is None or reader.job.is_over)

    def _model(self) -> None:
        session = self.app.session
        session.choose_model(self.draw.choice(session.engine.bundle.model_names))
        self.wait(0.02)
        session.choose_model(session.engine.bundle.default_model)

    def _language(self) -> None:
        self.window.go_to(SETTINGS)
        box: QComboBox = self.window.settings.language
        before = self.window
        box.setCurrentIndex(self.draw.choice([n for n in range(1, box.count()) if n != box.currentIndex()]))
        self.wait(_PATIENCE, lambda: self.window is not before)

    def _switch(self) -> None:
        before = self.window
        others = [one for one in self.app.profiles.all() if one.path != self.app.profile.path]
        self.window.profile_button.switch_to(self.draw.choice(others).path)
        self.wait(_PATIENCE, lambda: self.window is not before)

    def _pause(self) -> None:
        """Long enough for what is done when nobody does anything."""
        self.wait(1.7)

    def learn(self) -> bool:
        """By the button, to its end; returns whether it began, and came to it."""
        self.window.go_to(SETTINGS)
        card = self.window.settings.learning_card
        card.learn_button.click()
        has_begun = card.scheduler.is_running
        self.wait(2 * _PATIENCE, lambda: not card.scheduler.is_running)
        return has_begun and not card.scheduler.is_running
