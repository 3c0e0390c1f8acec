"""The welcome: three ways in, by mouse, by keyboard and by dropping a file; skipped, left and gone on with."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QApplication

from movierec_desktop.services.welcome import Step
from movierec_desktop.ui.page_stack import FOR_YOU, SETTINGS


def page(person):
    return person.window.welcome


def cards(person):
    return page(person).groups.cards


def test_a_newcomer_is_welcomed_and_skips_with_one_click(newcomer, open_window, profile_file):
    assert page(newcomer).isVisible()
    newcomer.click(newcomer.button("Skip for now"))
    assert newcomer.window.for_you.isVisible()
    again = open_window(profile_file)
    assert not page(again).isVisible()


def test_who_has_ratings_is_not_welcomed(regular):
    assert not page(regular).isVisible()


def test_groups_are_picked_and_the_list_follows(newcomer):
    newcomer.click(newcomer.button("Pick groups"))
    assert len(cards(newcomer)) == 9
    newcomer.window.go_to(FOR_YOU)
    before = newcomer.titles()
    newcomer.window.open_welcome()
    newcomer.click(cards(newcomer)[3])
    assert cards(newcomer)[3].isChecked()
    newcomer.click(newcomer.button("Show what is for me"))
    assert newcomer.window.for_you.isVisible()
    ids = cards(newcomer)[3].taste.ids
    own = [sum(title.id in ids for title in titles[:20]) for titles in (before, newcomer.titles())]
    assert own[1] > own[0] + 3


def test_the_picked_groups_come_first_on_the_screen_that_asks(newcomer):
    newcomer.click(newcomer.button("Rate titles"))
    newcomer.click(newcomer.button("Other ways to begin"))
    newcomer.click(newcomer.button("Pick groups"))
    newcomer.click(cards(newcomer)[5])
    newcomer.click(newcomer.button("Rate a few of these"))
    asked = newcomer.window.rate_a_few.titles()
    assert sum(title.id in cards(newcomer)[5].taste.ids for title in asked) >= 8


def test_it_goes_on_where_it_was_left_after_a_restart(newcomer, open_window, profile_file):
    newcomer.click(newcomer.button("Pick groups"))
    newcomer.click(cards(newcomer)[0])
    again = open_window(profile_file)
    assert page(again).groups.isVisible()
    assert [card.isChecked() for card in cards(again)] == [True, *[False] * 8]
    again.click(again.button("Rate a few of these"))
    again.key("4")
    third = open_window(profile_file)
    assert third.window.rate_a_few.isVisible()
    assert len(third.on_disk()) == 1


def test_after_skipping_for_you_and_settings_lead_back(newcomer):
    newcomer.click(newcomer.button("Pick groups"))
    newcomer.click(newcomer.button("Skip for now"))
    newcomer.go_to(SETTINGS)
    newcomer.click(newcomer.button("Go on with the welcome"))
    assert page(newcomer).groups.isVisible()
    newcomer.go_to(FOR_YOU)
    newcomer.click(newcomer.button("Rate a few"))
    assert page(newcomer).groups.isVisible()


def test_all_of_it_by_keyboard(newcomer):
    assert QApplication.focusWidget() is page(newcomer).groups_way.button
    newcomer.key(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is cards(newcomer)[0]
    newcomer.key(Qt.Key.Key_Right)
    newcomer.key(Qt.Key.Key_Down)
    newcomer.key(Qt.Key.Key_Space)
    newcomer.key(Qt.Key.Key_Left)
    newcomer.key(Qt.Key.Key_Return)
    assert [place for place, card in enumerate(cards(newcomer)) if card.isChecked()] == [3, 4]
    while QApplication.focusWidget() is not page(newcomer).groups.rate:
        newcomer.key(Qt.Key.Key_Tab)
    newcomer.key(Qt.Key.Key_Space)
    assert newcomer.window.rate_a_few.isVisible()


def drop(person, path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    person.window.dropEvent(QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_file_dropped_on_it_is_previewed_here_and_imported(newcomer, tmp_path, qtbot):
    file = tmp_path / "mine.csv"
    file.write_text("userId,movieId,rating\n1,1,4.0\n1,260,4.5\n1,296,5.0\n", encoding="utf-8")
    drop(newcomer, file)
    assert page(newcomer).isVisible()
    card = page(newcomer).import_card
    qtbot.waitUntil(lambda: card.plan is not None, timeout=20_000)
    assert "3 new" in card.told.text()
    assert newcomer.on_disk() == {}
    newcomer.click(card.import_button)
    assert newcomer.on_disk() == {1: 4.0, 260: 4.5, 296: 5.0}
    newcomer.click(newcomer.button("Show what is for me"))
    assert newcomer.window.for_you.isVisible()


@pytest.mark.parametrize("step", [Step.WAYS, Step.FILE, Step.GROUPS])
def test_everything_that_takes_the_focus_has_a_name_and_is_reached(newcomer, settled, step):
    newcomer.app.session.reach_step(step)
    newcomer.window.open_welcome()
    settled()
    seen = []
    while QApplication.focusWidget() not in seen:
        seen.append(QApplication.focusWidget())
        newcomer.key(Qt.Key.Key_Tab)
    names = [QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip() for widget in seen]
    assert all(names)
    assert "Skip for now" in names
    assert {Step.WAYS: "Import a file", Step.FILE: "Import ratings…", Step.GROUPS: "Rate titles"}[step] in names


def test_a_group_tells_what_it_is_and_whether_it_is_picked(newcomer):
    newcomer.click(newcomer.button("Pick groups"))
    card = cards(newcomer)[1]
    told = QAccessible.queryAccessibleInterface(card)
    assert told.text(QAccessible.Text.Name) == "Crime and drama: Pulp Fiction · Trainspotting · Fargo"
    assert told.role() == QAccessible.Role.CheckBox
    newcomer.click(card)
    assert told.state().checked


def test_a_click_on_a_profile_that_cannot_be_written_is_told(newcomer):
    newcomer.click(newcomer.button("Pick groups"))
    newcomer.app.profile._connection.execute("PRAGMA query_only = 1")
    newcomer.click(cards(newcomer)[0])
    newcomer.app.profile._connection.execute("PRAGMA query_only = 0")
    assert newcomer.window.notices.text != "Offline · nothing leaves this computer"
