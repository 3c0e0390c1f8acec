"""The watchlist's own page: its order, what fits into the time there is, and what is said when nothing does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.watchlist import Order
from movierec_desktop.ui.page_stack import BROWSE, WATCHLIST

NAMES = ["Pulp Fiction (1994)", "Toy Story (1995)", "Breaking Bad (2008)", "Paths of Glory (1957)"]


@pytest.fixture
def planner(regular, title):
    """Someone with four titles on the watchlist, who looks at it."""
    for name in NAMES:
        regular.app.session.toggle_watchlist(title(name))
    regular.go_to(WATCHLIST)
    return regular


def shown(person) -> list[str]:
    model = person.window.watchlist.model
    return [model.recommendation(place).title.label for place in range(model.rowCount())]


def told(person) -> str:
    return person.words(person.window.watchlist)


def test_the_most_liked_stands_first_with_its_reasons_beside_it(planner):
    view = planner.app.session.view
    items = [planner.window.watchlist.model.recommendation(place) for place in range(4)]
    stars = [view.predicted(item.title.row) for item in items]
    assert stars == sorted(stars, reverse=True)
    assert {item.title.label for item in items} == {"Breaking Bad (2008–2013)", *(set(NAMES) - {NAMES[2]})}
    assert planner.details.isVisible()
    assert planner.details.title == items[0].title
    spoken = planner.window.watchlist.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1: ")
    assert "\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}" in spoken.rsplit(". ", 1)[1]


def test_other_orders_by_the_box(planner):
    box = planner.window.watchlist.order
    for order, first in ((Order.LENGTH, NAMES[2]), (Order.ADDED, NAMES[3]), (Order.TITLE, NAMES[2])):
        box.setFocus()
        planner.key(Qt.Key.Key_Home)
        while Order(box.currentData()) is not order:
            planner.key(Qt.Key.Key_Down)
        assert shown(planner)[0].split(" (")[0] == first.split(" (")[0]


def test_what_fits_in_95_minutes_by_mouse_and_keyboard(planner):
    planner.click(planner.button("Fits in 1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}30"))
    assert len(shown(planner)) == 3
    planner.click(planner.button("Fits in another number of minutes"))
    field = planner.window.watchlist.minutes.minutes
    assert (field.isVisible(), field.value()) == (True, 95)
    assert "3 within 95 minutes" in told(planner)
    field.setFocus()
    field.selectAll()
    planner.type("85")
    assert sorted(label.split(" (")[0] for label in shown(planner)) == ["Breaking Bad", "Toy Story"]
    planner.click(planner.button("Any length"))
    assert len(shown(planner)) == 4
    assert not field.isVisible()


def test_taking_off_rating_and_undo(planner):
    first, second, *_ = shown(planner)
    planner.key(Qt.Key.Key_W)
    assert first not in shown(planner)
    assert planner.window.watchlist.list.current_title().label == second
    planner.undo()
    assert shown(planner)[:2] == [first, second]
    planner.window.watchlist.list.setCurrentIndex(planner.window.watchlist.model.index(0))
    planner.key(Qt.Key.Key_4)
    assert first not in shown(planner)
    assert 4 in planner.on_disk().values()
    planner.undo()
    assert shown(planner)[:2] == [first, second]


def test_what_was_seen_leaves_the_list_and_undo_brings_it_back(planner):
    first, *others = shown(planner)
    planner.key(Qt.Key.Key_S)
    assert shown(planner) == others
    assert planner.app.session.library.watched
    planner.undo()
    assert shown(planner) == [first, *others]


def test_filters_apply_and_can_be_cleared_from_the_empty_page(planner):
    planner.click(planner.button("Show series"))
    assert shown(planner) == ["Breaking Bad (2008–2013)"]
    assert "1 within the filters" in told(planner)
    planner.app.session.set_filter(TitleFilter(decades=frozenset({1920})))
    assert "Nothing passes these filters" in told(planner)
    planner.click(planner.button("Clear filters"))
    assert len(shown(planner)) == 4


def test_when_nothing_fits_any_length_is_one_press_away(planner):
    page = planner.window.watchlist
    planner.click(planner.button("Fits in another number of minutes"))
    page.minutes.minutes.setValue(5)
    assert "Nothing fits in this time" in told(planner)
    assert not planner.details.isVisible()
    planner.click(planner.button("Show any length"))
    assert len(shown(planner)) == 4
    assert QApplication.focusWidget() is page.list


def test_the_empty_page_says_how_titles_come_there_and_leads_on(person):
    person.go_to(WATCHLIST)
    assert "Nothing on your watchlist yet" in told(person)
    assert "Press W on any title" in told(person)
    assert QApplication.focusWidget() is person.window.watchlist.empty.button
    person.key(Qt.Key.Key_Space)
    assert person.window.place == BROWSE
    person.key(Qt.Key.Key_W)
    person.go_to(WATCHLIST)
    assert len(shown(person)) == 1
