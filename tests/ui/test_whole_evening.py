"""One evening by keyboard alone: from the first start to a list of one's own, through every page, and out."""

import sqlite3
from contextlib import closing
from itertools import cycle, islice

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from movierec_desktop.domain.title_filter import KindChoice
from movierec_desktop.ui.page_stack import FOR_YOU, INSIGHTS, SETTINGS, TOGETHER
from movierec_desktop.ui.pages.rate_a_few import SCREEN
from movierec_desktop.ui.widgets.star_rating import StarRating

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
STARS = list(islice(cycle((5, 4, 2, 3, 5, 1)), SCREEN))


def tab_to(person, name: str, key: Key = Key.Key_Tab) -> None:
    """Press Tab, or another key, until the focus is on what a screen reader calls by a name that begins so."""
    seen = []
    for _ in range(90):
        focused = QApplication.focusWidget()
        seen.append(QAccessible.queryAccessibleInterface(focused).text(QAccessible.Text.Name))
        if seen[-1].startswith(name):
            return
        person.key(key)
    raise AssertionError(f"{key} does not come to {name!r}, but to {seen}")


def marked(person, table: str) -> set[int]:
    with closing(sqlite3.connect(person.app.profile.path)) as connection:
        return {title_id for (title_id,) in connection.execute(f"SELECT title_id FROM {table}")}  # noqa: S608


def spoken(widget: QWidget) -> str:
    """All that a screen reader can be told of what is shown in a widget."""
    return "\n".join(part.accessibleName() for part in widget.findChildren(QWidget) if part.isVisible())


def rate_a_screen(person) -> dict[int, float]:
    """A digit and Enter for each title of the screen that asks; what was said."""
    said = {}
    for stars in STARS:
        card = next(card for card in person.window.rate_a_few.cards if card.stars is QApplication.focusWidget())
        assert isinstance(QApplication.focusWidget(), StarRating)
        said[card.title.id] = float(stars)
        person.key(str(stars))
        person.key(Key.Key_Return)
    return said


def choose_korean_series(person) -> None:
    tab_to(person, "Language: any")
    person.key(Key.Key_Space)
    person.type("korean")
    person.key(Key.Key_Return)
    person.key(Key.Key_Escape)
    tab_to(person, "Show all", Key.Key_Backtab)
    tab_to(person, "Show series", Key.Key_Right)
    person.key(Key.Key_Space)


def on_page(person) -> list:
    rows = person.rows_view
    rows.complete()
    picks = [rows.tonight.title] if rows.tonight.item else []
    return picks + [item.title for block in rows.blocks if block.isVisible() for item in block.strip.titles.items]


def test_an_evening_by_keyboard_alone(newcomer, open_window, profile_file, settled):
    person = newcomer
    # Welcome, by rating.
    tab_to(person, "Rate titles")
    person.key(Key.Key_Space)
    settled()
    said = rate_a_screen(person)
    assert person.on_disk() == said
    assert len(said) == SCREEN
    assert "enough to begin with" in person.words(person.window.rate_a_few)
    tab_to(person, "Show what is for me")
    person.key(Key.Key_Space)
    settled()
    # For you: a title, its details, and why.
    assert person.window.for_you.isVisible()
    assert not {title.id for title in on_page(person)} & said.keys()
    person.key(Key.Key_Right)
    person.key(Key.Key_Return)
    title = person.rows_view.current_title()
    assert person.details.isVisible()
    assert person.details.title == title
    names = {one.name for one in person.app.session.catalogue.titles(rows_of(person, said))}
    assert any(name in spoken(person.details) for name in names), "a rating of one's own is told as a reason"
    # Watchlist, not for me, and back.
    person.key(Key.Key_W)
    assert marked(person, "watchlist") == {title.id}
    person.key(Key.Key_Right)
    unwanted = person.rows_view.current_title()
    person.key(Key.Key_X)
    assert marked(person, "dismissals") == {unwanted.id}
    assert unwanted not in on_page(person)
    person.undo()
    assert marked(person, "dismissals") == set()
    assert unwanted in on_page(person)
    # Korean series.
    choose_korean_series(person)
    settled()
    assert person.app.session.filter.kind is KindChoice.SERIES
    listed = on_page(person)
    assert len(listed) >= 10
    assert all(one.kind.is_series and one.language == "ko" for one in listed)
    # The other pages, and out.
    for place, page in ((TOGETHER, "together"), (INSIGHTS, "insights"), (SETTINGS, "settings"), (FOR_YOU, "for_you")):
        person.go_to(place)
        settled()
        assert getattr(person.window, page).isVisible(), page
    person.go_to(INSIGHTS)
    assert f"{SCREEN} titles: " in person.words(person.window.insights)
    person.key(Key.Key_Q, CONTROL)
    settled()
    assert not person.window.isVisible()
    # Another day.
    again = open_window(profile_file)
    assert again.window.insights.isVisible()
    assert again.on_disk() == said
    assert marked(again, "watchlist") == {title.id}


def rows_of(person, said: dict[int, float]) -> list[int]:
    return [int(row) for row in person.app.session.catalogue.rows_of_ids(sorted(said))]
