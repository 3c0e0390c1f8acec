"""The page that asks: twelve titles a screen, by mouse and by keyboard, with "haven't seen it" as an answer."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from movierec_desktop.ui.page_stack import FOR_YOU, RATE_A_FEW, SETTINGS
from movierec_desktop.ui.pages.rate_a_few import SCREEN, SMALL_SCREEN
from movierec_desktop.ui.widgets.star_rating import StarRating

REST = "I haven't seen the rest: go on"


def unseen_on_disk(person) -> set[int]:
    with closing(sqlite3.connect(person.app.profile.path)) as connection:
        return {title_id for (title_id,) in connection.execute("SELECT title_id FROM unseen")}


@pytest.fixture
def asked(person):
    """Someone new who wants to be asked."""
    person.go_to(FOR_YOU)
    person.click(person.button("Rate a few"))
    person.click(person.button("Rate titles"))
    return person


def page(person):
    return person.window.rate_a_few


def test_a_newcomer_is_asked_about_twelve_titles(asked):
    titles = page(asked).titles()
    assert page(asked).isVisible()
    assert len({title.id for title in titles}) == SCREEN
    assert "half stars with Shift" in asked.words(page(asked))
    assert not asked.window.details.isVisible()


def test_stars_and_not_seen_are_on_disk_at_once(asked):
    first, second, *_ = page(asked).titles()
    assert QApplication.focusWidget() is page(asked).cards[0].stars
    asked.key(Qt.Key.Key_4)
    assert asked.on_disk() == {first.id: 4.0}
    asked.click(page(asked).cards[1].unseen)
    assert unseen_on_disk(asked) == {second.id}
    assert page(asked).titles()[:2] == [first, second]
    assert "1 title rated · an early guess" in asked.words(page(asked))


def test_n_means_not_seen_and_a_second_time_takes_it_back(asked):
    first = page(asked).titles()[0]
    asked.key(Qt.Key.Key_N)
    assert unseen_on_disk(asked) == {first.id}
    assert page(asked).cards[0].unseen.isChecked()
    asked.key(Qt.Key.Key_N)
    assert unseen_on_disk(asked) == set()
    assert not page(asked).cards[0].unseen.isChecked()


def test_stars_take_the_place_of_not_seen_and_undo_takes_them_back(asked):
    asked.key(Qt.Key.Key_N)
    asked.key(Qt.Key.Key_3)
    first = page(asked).titles()[0]
    assert asked.on_disk() == {first.id: 3.0}
    assert not page(asked).cards[0].unseen.isEnabled()
    asked.undo()
    assert asked.on_disk() == {}
    assert page(asked).cards[0].unseen.isEnabled()


def test_not_seen_is_undone_in_its_order(asked):
    first, second, *_ = page(asked).titles()
    asked.key(Qt.Key.Key_N)
    asked.key(Qt.Key.Key_4)
    asked.click(page(asked).cards[1].unseen)
    assert asked.window.notices.text == f"You have not seen {second.label} · saved"
    asked.undo()
    assert (asked.on_disk(), unseen_on_disk(asked)) == ({first.id: 4.0}, set())
    assert not page(asked).cards[1].unseen.isChecked()
    asked.undo()
    assert (asked.on_disk(), unseen_on_disk(asked)) == ({}, {first.id})
    assert page(asked).cards[0].unseen.isChecked()
    asked.undo()
    assert unseen_on_disk(asked) == set()
    assert not page(asked).cards[0].unseen.isChecked()


def test_undo_after_the_next_screen_brings_the_one_before_back_as_it_was(asked):
    before = page(asked).titles()
    asked.key(Qt.Key.Key_4)
    asked.click(asked.button(REST))
    assert asked.window.notices.text == f"You have not seen {SCREEN - 1} titles · saved"
    asked.undo()
    assert page(asked).titles() == before
    assert unseen_on_disk(asked) == set()
    assert asked.on_disk() == {before[0].id: 4.0}
    asked.undo()
    assert page(asked).titles() == before
    assert asked.on_disk() == {}


def test_the_whole_screen_by_keyboard(asked):
    before = page(asked).titles()
    seen = []
    while QApplication.focusWidget() is not page(asked).more:
        seen.append(QApplication.focusWidget())
        asked.key(Qt.Key.Key_Tab)
        assert len(seen) < 40
    assert sum(isinstance(widget, StarRating) for widget in seen) == SCREEN
    asked.key(Qt.Key.Key_Space)
    assert unseen_on_disk(asked) == {title.id for title in before}
    after = page(asked).titles()
    assert len(after) == SCREEN
    assert not {title.id for title in after} & {title.id for title in before}
    assert QApplication.focusWidget() is page(asked).cards[0].stars


def test_what_was_rated_is_not_marked_as_unseen(asked):
    first, *rest = page(asked).titles()
    asked.key(Qt.Key.Key_5)
    asked.click(asked.button(REST))
    assert asked.on_disk() == {first.id: 5.0}
    assert unseen_on_disk(asked) == {title.id for title in rest}


def test_when_all_are_answered_the_button_asks_for_more(asked):
    for card in page(asked).cards:
        asked.click(card.unseen)
    asked.click(asked.button("Go on"))
    assert len(unseen_on_disk(asked)) == SCREEN
    assert page(asked).more.text() == REST


def test_leaving_and_coming_back_keeps_the_screen(asked):
    asked.key(Qt.Key.Key_4)
    titles = page(asked).titles()
    asked.click(asked.button("Show what is for me"))
    assert asked.window.for_you.isVisible()
    assert titles[0] not in asked.titles()
    asked.click(asked.button("Rate a few more"))
    assert page(asked).titles() == titles
    assert QApplication.focusWidget() is page(asked).cards[1].stars


def test_it_goes_on_after_the_app_was_closed(asked, open_window, profile_file):
    asked.click(asked.button(REST))
    titles = page(asked).titles()
    again = open_window(profile_file)
    again.window.go_to(RATE_A_FEW)
    assert page(again).titles() == titles


def test_where_nothing_is_left_to_ask_one_is_told(asked):
    session = asked.app.session
    session.asking.next_titles = lambda *_, **__: []
    asked.click(asked.button(REST))
    assert "There is no further title" in asked.words(page(asked))
    asked.click(asked.button("Show what is for me"))
    assert asked.window.for_you.isVisible()


def test_a_profile_that_cannot_be_written_keeps_the_screen(asked):
    titles = page(asked).titles()
    with closing(sqlite3.connect(asked.app.profile.path, isolation_level=None)) as other:
        asked.app.profile._connection.execute("PRAGMA busy_timeout = 50")
        other.execute("BEGIN IMMEDIATE")
        asked.click(asked.button(REST))
        other.execute("ROLLBACK")
    assert page(asked).titles() == titles
    assert "another program is using it" in asked.window.notices.text
    assert unseen_on_disk(asked) == set()


@pytest.mark.parametrize("size", [(960, 640), (1280, 800)])
def test_stars_and_words_have_room(asked, settled, size):
    asked.window.resize(*size)
    settled()
    for card in page(asked).cards:
        assert card.stars.width() >= card.stars.sizeHint().width()
        assert card.rect().contains(card.stars.geometry())
        assert card.rect().contains(card.unseen.geometry())
        assert page(asked).rect().contains(page(asked).more.geometry())


@pytest.mark.parametrize(("size", "n"), [((960, 640), SMALL_SCREEN), ((1280, 800), SCREEN), ((1700, 700), SCREEN)])
def test_as_many_are_asked_as_can_be_seen_without_scrolling(asked, settled, size, n):
    asked.window.resize(*size)
    settled()
    before = page(asked).titles()
    assert len(before) == n
    asked.click(asked.button(REST))
    settled()
    assert len({title.id for title in [*before, *page(asked).titles()]}) == 2 * n
    assert not page(asked)._area.verticalScrollBar().isVisible()


def test_what_is_answered_stays_when_the_window_is_made_small(asked, settled):
    cards = page(asked).cards
    cards[-1].stars.setFocus(Qt.FocusReason.TabFocusReason)
    asked.key("5")
    last = cards[-1].title
    asked.window.resize(960, 640)
    settled()
    assert last in page(asked).titles()
    assert len(page(asked).titles()) == SMALL_SCREEN + 1
    asked.window.resize(1280, 800)
    settled()
    assert len({title.id for title in page(asked).titles()}) == SCREEN


def test_enter_goes_to_the_next_title_and_shift_enter_back(asked):
    cards = page(asked).cards
    asked.key(Qt.Key.Key_4)
    asked.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is cards[1].stars
    asked.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is cards[0].stars
    for _ in range(SCREEN):
        asked.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page(asked).more


def test_the_counter_counts_to_twelve_while_one_rates(asked):
    counted = []
    for _ in range(SCREEN):
        asked.key("4")
        asked.key(Qt.Key.Key_Return)
        counted.append(page(asked).counter.value())
    assert counted == list(range(1, SCREEN + 1))
    assert "enough to begin with" in asked.words(page(asked))
    assert "early guess" not in asked.words(page(asked))


def test_a_screen_reader_is_told_which_title(asked):
    title = page(asked).titles()[0]
    card = page(asked).cards[0]
    told = [
        QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) for part in (card.stars, card.unseen)
    ]
    assert told == [f"{title.label}. Your rating: not rated", f"Haven't seen it: {title.label}"]


def test_search_leaves_the_page(asked):
    asked.key(Qt.Key.Key_Slash)
    assert asked.window.browse.isVisible()
    asked.go_to(SETTINGS)
    assert not page(asked).isVisible()
