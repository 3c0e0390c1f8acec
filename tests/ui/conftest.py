"""The real window on the real bundle, and a person who uses it: every key and click goes through the window system."""

import gc
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidgetItem, QWidget

from movierec_desktop.app import App
from movierec_desktop.catalogue import catalogue
from movierec_desktop.domain.title import Title
from movierec_desktop.paths import DATA_VARIABLE, resources_dir
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.title_choice import choose_title
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.application import make_application
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.translations import Language, Translations
from movierec_desktop.ui.widgets.choice_button import ChoiceButton
from movierec_desktop.ui.widgets.choice_popup import ChoicePopup
from movierec_desktop.ui.widgets.rows_view import RowsView
from movierec_desktop.ui.widgets.title_view import TitleGrid, TitleView

_PLAIN = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton
_STEP = 1.18
"""From one painted star to the next, in sizes of a star."""


def settle(rounds: int = 4) -> None:
    """Let layouts, timers and repaints happen."""
    for _ in range(rounds):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def drawn_stars(image: QImage, area: QRectF, on: str, off: str) -> float:
    """How many stars are painted into `area`, told by the colour in both halves of each."""
    count = 0
    for place in range(5):
        for half in (0.4, 0.6):
            x = round(area.left() + area.height() * (place * _STEP + half))
            found = image.pixelColor(x, round(area.top() + area.height() * 0.5))
            count += _distance(found, QColor(on)) < _distance(found, QColor(off))
    return count / 2


def _distance(one: QColor, other: QColor) -> int:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


class Person:
    """Uses one window by key and mouse, and tells what there is to see."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.window = app.window
        self.details = app.window.details

    @property
    def grid(self) -> TitleGrid:
        """The titles of Browse."""
        return self.window.browse.grid

    @property
    def listed(self) -> TitleView:
        """The whole list of For you."""
        return self.window.for_you.list

    @property
    def rows_view(self) -> RowsView:
        """The rows of For you."""
        return self.window.for_you.rows

    def key(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        """Press and release one key, wherever the focus is."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def send(self, window: QWidget, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        """Press and release one key in a dialog over the window."""
        QTest.keyClick(window.windowHandle(), key, modifiers)

    def type(self, text: str) -> None:
        """Press the keys of a text."""
        for sign in text:
            self.key(sign)

    def go_to(self, place: int) -> None:
        """Ctrl+1 and so on, in the order of the rail."""
        self.key(Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)

    def undo(self) -> None:
        """Ctrl+Z."""
        self.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def search(self, text: str) -> None:
        """Find titles and put the cursor on the first one, by keyboard."""
        self.key(Qt.Key.Key_Slash)
        self.type(text)
        self.key(Qt.Key.Key_Return)

    def click(self, widget: QWidget, position: QPoint | None = None) -> None:
        """Click on a widget, in the middle unless told where."""
        top = widget.window()
        place = widget.mapTo(top, position or widget.rect().center())
        QTest.mouseClick(top.windowHandle(), _LEFT, _PLAIN, place)

    def point_at(self, widget: QWidget, position: QPoint) -> None:
        """Move the mouse over a widget."""
        QTest.mouseMove(self.window.windowHandle(), widget.mapTo(self.window, position))

    def button(self, name: str) -> QAbstractButton:
        """The shown button that a screen reader calls by this name."""
        for button in self.window.findChildren(QAbstractButton):
            if button.isVisible() and (button.accessibleName() or button.text()).strip() == name:
                return button
        raise AssertionError(f"there is no button {name!r}")

    def choices(self, caption: str) -> ChoiceButton:
        """The button of one list of choices."""
        buttons = self.window.findChildren(ChoiceButton)
        return next(button for button in buttons if button.accessibleName().startswith(f"{caption}:"))

    def open_choices(self, caption: str) -> ChoicePopup:
        """Click on the button of a list of choices; in the panel too."""
        button = self.choices(caption)
        self.click(button if button.window() is self.window else self.window.filters._more)
        if button.window() is not self.window:
            self.click(button)
        popup = button.popup
        assert QApplication.activePopupWidget() is popup
        return popup

    def rows(self, popup: ChoicePopup) -> dict[str, QListWidgetItem]:
        """What a list of choices shows, by name."""
        items = [popup.list.item(place) for place in range(popup.list.count())]
        return {item.text(): item for item in items if not item.isHidden()}

    def tick(self, popup: ChoicePopup, name: str) -> None:
        """Click on one row of an open list of choices."""
        item = self.rows(popup)[name]
        popup.list.scrollToItem(item)
        self.click(popup.list.viewport(), popup.list.visualItemRect(item).center())

    def choose(self, caption: str, *names: str) -> None:
        """Tick these rows of a list of choices, by mouse, and close it."""
        popup = self.open_choices(caption)
        for name in names:
            self.tick(popup, name)
        self.close_popups()

    def close_popups(self) -> None:
        """Escape, until nothing is open over the window."""
        while QApplication.activePopupWidget() is not None:
            self.key(Qt.Key.Key_Escape)

    def press(self, name: str) -> None:
        """Click on a button of the panel of further filters, by the name that a screen reader tells, and close it."""
        self.click(self.window.filters._more)
        self.click(self.button(name))
        self.close_popups()

    def open_list(self) -> None:
        """For you, the whole list: the link beside Top picks, by keyboard."""
        self.go_to(FOR_YOU)
        link = self.window.for_you.show_all_button
        if link.isVisible():  # else it is open, or nothing passes the filters
            link.setFocus()
            self.key(Qt.Key.Key_Space)
            settle()

    def open_rows(self) -> None:
        """For you with every row worked out."""
        self.go_to(FOR_YOU)
        self.window.for_you.show_rows()
        self.rows_view.complete()
        settle()

    def titles(self) -> list[Title]:
        """What stands in the whole list of For you, which is opened for it, from the top."""
        self.open_list()
        model = self.window.for_you.model
        return [model.recommendation(place).title for place in range(model.rowCount())]

    def ranking(self) -> list[tuple[str, float]]:
        """Labels and predicted stars in the whole list, as `titles`."""
        self.open_list()
        model = self.window.for_you.model
        items = [model.recommendation(place) for place in range(model.rowCount())]
        return [(item.title.label, item.stars) for item in items]

    def stars_of(self, index: QModelIndex) -> QRectF:
        """Where a tile has its stars, in the grid's viewport."""
        return self.grid.itemDelegate().stars_rect(QRectF(self.grid.visualRect(index)))

    def tile(self, title: Title) -> QModelIndex:
        """The tile of a title, scrolled into sight."""
        place = self.window.browse.model.place_of(title.row)
        assert place is not None, f"{title.label} is not in the grid"
        index = self.window.browse.model.index(place)
        self.grid.scrollTo(index)
        settle()
        return index

    def drawn_on_tile(self, title: Title) -> float:
        """The stars that are painted on a title's tile."""
        area = self.stars_of(self.tile(title))
        tokens = self.app.theme.tokens
        return drawn_stars(self.grid.viewport().grab().toImage(), area, tokens.star, tokens.star_off)

    def drawn_in_details(self) -> float:
        """The stars that are painted in the details, to be rated with."""
        stars = self.details.rating
        tokens = self.app.theme.tokens
        return drawn_stars(stars.grab().toImage(), stars._area(), tokens.star, tokens.star_off)

    def words(self, widget: QWidget) -> str:
        """All text that is shown in a widget's labels."""
        return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())

    def on_disk(self) -> dict[int, float]:
        """Stars by title id, as another program finds them in the file."""
        with closing(sqlite3.connect(self.app.profile.path)) as connection:
            return dict(connection.execute("SELECT title_id, half_stars / 2.0 FROM ratings"))


_SET_ASIDE_FROM = 50_000
"""Objects that a collection looks at, above which what is there before a window opens is set aside."""


def _set_modules_aside() -> None:
    """Make a collection after each window cheap: modules and their like, some 500,000 objects, stay to the end."""
    if len(gc.get_objects()) > _SET_ASIDE_FROM:
        gc.collect()
        gc.freeze()


def _close(app: App) -> None:
    app.window.close()
    app.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    app.close()


@pytest.fixture
def open_window(
    qapp: QApplication, bundle_dir: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path], Person]]:
    """Opens windows on profiles, one after the other; what is open at the end is closed.

    The facts of the catalogue, which never change, are read from it once for all windows: that is half of the start.
    """
    facts = engine.catalogue.facts
    monkeypatch.setattr(catalogue, "read_facts", lambda _connection: facts)
    application = make_application()
    opened: list[App] = []
    _set_modules_aside()

    def close_all() -> None:
        while opened:
            _close(opened.pop())
        gc.collect()  # or hundreds of windows' models wait for Python to do it, gigabytes of them

    def open_one(profile_file: Path) -> Person:
        close_all()
        app = App(application, bundle_dir, profile_file)
        opened.append(app)
        app.window.show()
        assert QTest.qWaitForWindowActive(app.window)
        settle()
        return Person(app)

    yield open_one
    close_all()
    assert application.allWidgets() == []


@pytest.fixture
def profile_file(tmp_path: Path) -> Path:
    return tmp_path / "profile.sqlite"


@pytest.fixture
def newcomer(open_window: Callable[[Path], Person], profile_file: Path) -> Person:
    """Someone who has just opened the app for the first time."""
    return open_window(profile_file)


@pytest.fixture
def person(open_window: Callable[[Path], Person], profile_file: Path, engine: Engine) -> Person:
    """Someone of whom nothing is known, who has skipped the welcome."""
    profile = Profile(profile_file)
    Session(engine, profile).leave_welcome()
    profile.close()
    return open_window(profile_file)


RATED = {
    "Heat (1995)": 5, "Fargo (1996)": 4.5, "Blade Runner (1982)": 5, "Alien (1979)": 4.5, "Casino (1995)": 4,
    "Gladiator (2000)": 2, "Titanic (1997)": 2, "The Insider (1999)": 4.5, "Mulholland Drive (2001)": 5,
    "Armageddon (1998)": 1.5, "Seven Samurai (1954)": 5, "Rear Window (1954)": 4.5, "Shrek (2001)": 3,
}  # fmt: skip


@pytest.fixture
def title(engine: Engine) -> Callable[[str], Title]:
    """A title of the catalogue by its name."""
    return lambda name: choose_title(engine.catalogue, name)


@pytest.fixture
def regular(
    open_window: Callable[[Path], Person], profile_file: Path, engine: Engine, title: Callable[[str], Title]
) -> Person:
    """Someone who has rated a dozen titles before and opens the app again."""
    profile = Profile(profile_file)
    session = Session(engine, profile)
    for name, stars in RATED.items():
        session.rate(title(name), stars)
    profile.close()
    return open_window(profile_file)


@pytest.fixture
def english(qapp: QApplication) -> None:
    """The interface speaks English, whatever a window before it spoke."""
    Translations(qapp, resources_dir() / "translations").use(Language.ENGLISH)


@pytest.fixture
def session(engine: Engine, profile: Profile, english: None) -> Session:
    """What the window shows, without a window; in English."""
    return Session(engine, profile)


@pytest.fixture
def browsing(person: Person) -> Person:
    """Someone on the Browse page, whose cursor is on the first tile."""
    person.go_to(BROWSE)
    assert person.grid.currentIndex().data(Role.TITLE) is not None
    return person


@pytest.fixture
def settled() -> Callable[[], None]:
    """Waits until layouts, timers and repaints have happened."""
    return settle


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for user data of its own, in which nobody has a profile yet."""
    folder = tmp_path / "data"
    monkeypatch.setenv(DATA_VARIABLE, str(folder))
    return folder
