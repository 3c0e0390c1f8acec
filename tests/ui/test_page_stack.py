"""Pages are made when they are first wanted, without a trace of it on the screen."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, PAGE_NAMES, SETTINGS, TOGETHER, WATCHLIST

_OPENED = """
import sys
from pathlib import Path
from movierec_desktop.app import App
from movierec_desktop.ui.application import make_application
app = App(make_application(), Path(sys.argv[1]), Path(sys.argv[2]))
app.window.show()
print(*(name for name in sys.modules if name.startswith("movierec_desktop.ui.pages.")))
"""


def test_a_page_is_made_when_it_is_shown_and_kept(regular):
    stack = regular.window.stack
    assert [place for place in range(len(PAGE_NAMES)) if stack.is_made(place)] == [FOR_YOU]
    regular.go_to(WATCHLIST)
    made = regular.window.watchlist
    assert made.isVisible()
    regular.go_to(FOR_YOU)
    regular.go_to(WATCHLIST)
    assert regular.window.watchlist is made
    assert [type(page).__name__ for page in stack.all()] == list(PAGE_NAMES)


def test_no_page_flashes_a_window_and_the_focus_stays(regular):
    """A widget that is shown before it has a place is a window for a moment, and takes the focus with it."""
    for place in range(len(PAGE_NAMES)):
        regular.window.go_to(place)
        assert regular.window.isActiveWindow()
        assert QApplication.focusWidget() is not None


def test_a_page_that_is_made_late_knows_the_filters_and_the_ratings(regular):
    regular.click(regular.button("Show series"))
    regular.go_to(BROWSE)
    browse = regular.window.browse
    assert browse.model.rowCount() == int(regular.app.session.allowed.sum())
    regular.app.session.toggle_watchlist(browse.grid.current_title())
    regular.go_to(WATCHLIST)
    assert regular.window.watchlist.model.rowCount() == 1


def test_details_follow_a_page_that_was_made_after_they_were(regular):
    """What the window does at a change comes after the pages have heard of it, whenever they were made."""
    regular.go_to(BROWSE)
    for row in (30, 31):
        regular.app.session.toggle_watchlist(regular.app.engine.catalogue.title(row))
    regular.go_to(WATCHLIST)
    first = regular.window.watchlist.list.current_title()
    assert regular.details.title.id == first.id
    regular.app.session.toggle_watchlist(first)
    assert regular.details.title.id == regular.window.watchlist.list.current_title().id != first.id


def test_details_that_are_open_stay_open_when_the_window_comes_back(regular):
    regular.go_to(BROWSE)
    regular.key(Qt.Key.Key_Return)
    shown = regular.details.title
    assert regular.details.isVisible()
    regular.window.hide()
    regular.window.show()
    assert regular.details.isVisible()
    assert regular.details.title == shown


def test_learning_goes_on_before_the_settings_were_ever_opened(regular):
    assert not regular.window.stack.is_made(SETTINGS)
    assert not regular.window.stack.is_made(TOGETHER)
    regular.app.session.rate(regular.app.engine.catalogue.title(3), 4.0)
    assert regular.window.learning.scheduler.is_waiting


def test_the_code_of_other_pages_is_not_read_at_the_start(bundle_dir: Path, profile_file: Path) -> None:
    call = [sys.executable, "-c", _OPENED, str(bundle_dir), str(profile_file)]
    told = subprocess.run(call, capture_output=True, text=True, check=True).stdout.split()
    assert "movierec_desktop.ui.pages.for_you" in told or "movierec_desktop.ui.pages.welcome" in told
    assert not {"movierec_desktop.ui.pages.insights", "movierec_desktop.ui.pages.settings"} & set(told)
