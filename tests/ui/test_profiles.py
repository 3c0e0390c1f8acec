"""Several people on one machine: the letter in the rail, its menu, the list of profiles, and the way from one to
another."""

import pytest
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox

from movierec_desktop.paths import default_profile
from movierec_desktop.services.profiles import profiles_of_this_machine
from movierec_desktop.ui.page_stack import BROWSE, TOGETHER
from movierec_desktop.ui.people import LETTER, colour_of, draw_avatar, initial
from movierec_desktop.ui.widgets.profiles_dialog import ProfilesDialog
from movierec_desktop.ui.widgets.rescue_dialog import RescueDialog
from tests.ui.conftest import Person, settle


@pytest.fixture
def mara(machine, open_window):
    """Mara, whose profile is the usual one; Jon has one too."""
    person = open_window(default_profile())
    person.app.profiles.rename(default_profile(), "Mara")
    person.app.profiles.create("Jon")
    person.window.profile_button.refresh()
    return person


@pytest.fixture
def answer(monkeypatch):
    """What is typed when a name is asked for, and whether it is accepted."""

    def typed(name: str, *, accepted: bool = True) -> None:
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (name, accepted))

    return typed


def menu_of(person):
    person.click(person.window.profile_button)
    menu = person.window.profile_button.menu_of_people
    assert QApplication.activePopupWidget() is menu
    return menu


def pick(person, words: str) -> Person:
    """Click on an entry of the menu; who uses the window that is there then."""
    app, menu = person.app, menu_of(person)
    action = next(action for action in menu.actions() if action.text() == words)
    person.click(menu, menu.actionGeometry(action).center())
    settle()
    return Person(app)


def test_the_letter_tells_who_it_is(mara):
    button = mara.window.profile_button
    assert button.accessibleName() == button.toolTip() == "Profile: Mara"
    assert button.mapTo(mara.window, button.rect().topLeft()).y() > mara.button("Settings").y()


def test_someone_without_a_name_is_me(machine, open_window):
    assert open_window(default_profile()).window.profile_button.accessibleName() == "Profile: Me"


def test_a_file_named_by_hand_is_in_the_menu_too_and_is_not_opened_next_time(mara, open_window, tmp_path):
    person = open_window(tmp_path / "named.sqlite")
    entries = [(action.text(), action.isChecked()) for action in menu_of(person).actions() if action.isCheckable()]
    assert entries == [("Me", True), ("Mara", False), ("Jon", False)]
    person.key(Qt.Key.Key_Escape)
    assert profiles_of_this_machine().last_used() == default_profile()


def test_the_menu_switches_in_place_and_the_other_is_opened_next_time(mara, title):
    mara.app.session.rate(title("Heat (1995)"), 4.5)
    mara.window.move(31, 17)
    mara.window.resize(1100, 700)
    settle()
    where = mara.window.geometry()
    menu = menu_of(mara)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Mara", "Jon", "Add a profile…", "Manage profiles…"
    ]  # fmt: skip
    assert [action.isChecked() for action in menu.actions()][:2] == [True, False]
    mara.key(Qt.Key.Key_Escape)
    old = mara.app.profile.path
    jon = pick(mara, "Jon")
    assert jon.window is not mara.window
    assert jon.window.profile_button.accessibleName() == "Profile: Jon"
    assert jon.window.geometry() == where
    assert jon.app.session.library.ratings == {}
    assert profiles_of_this_machine().last_used() == jon.app.profile.path != old
    again = pick(jon, "Mara")
    assert again.on_disk() == {title("Heat (1995)").id: 4.5}
    assert profiles_of_this_machine().last_used() == old


def test_what_was_shown_is_written_before_the_switch(mara, title):
    for name in ("Heat (1995)", "Fargo (1996)", "Casino (1995)"):
        mara.app.session.rate(title(name), 4.5)
    session = mara.app.session
    mara.go_to(0)
    mara.window.for_you.note_shown()
    session.rate(title("Alien (1979)"), 4.0)
    pick(mara, "Jon")
    assert session.feedback.is_written


def test_adding_someone_opens_their_profile(mara, answer):
    answer("  李小龙 ")
    person = pick(mara, "Add a profile…")
    assert person.window.profile_button.accessibleName() == "Profile: 李小龙"
    assert person.app.profile.path.name == "profile.sqlite"
    assert person.app.profile.path.parent.name == "profiles"
    assert len(person.app.profiles.all()) == 3


@pytest.mark.parametrize(("name", "words"), [("jon", "There is a profile called jon already"), ("  ", "needs a name")])
def test_a_name_that_cannot_be_is_told(mara, answer, name, words):
    answer(name)
    assert pick(mara, "Add a profile…").window is mara.window
    assert words in mara.window.notices.text
    answer("Zoë", accepted=False)
    assert pick(mara, "Add a profile…").window is mara.window
    assert len(mara.app.profiles.all()) == 2


def test_a_damaged_profile_leads_to_its_rescue_and_back(mara):
    jon = mara.app.profiles.all()[1].path
    jon.write_bytes(b"damaged" * 100)
    menu = menu_of(mara)
    assert [(action.text(), action.isEnabled()) for action in menu.actions()][:2] == [("Mara", True), ("jon", True)]
    mara.key(Qt.Key.Key_Escape)
    asked = []

    def cancel() -> None:
        asked.append(QApplication.activeModalWidget())
        asked[0].reject()

    QTimer.singleShot(50, cancel)
    mara.app.session.reopen_wanted.emit(jon)
    while not asked:
        settle()
    assert isinstance(asked[0], RescueDialog)
    assert mara.app.window is mara.window
    assert jon.read_bytes() == b"damaged" * 100
    mara.go_to(BROWSE)
    mara.key(Qt.Key.Key_4)
    assert list(mara.on_disk().values()) == [4]


@pytest.fixture
def dialog(mara):
    """The list of profiles, opened by Mara."""
    opened = ProfilesDialog(mara.app.profiles, mara.app.profile.path, mara.window)
    yield opened
    opened.deleteLater()


def shown(dialog) -> list[str]:
    return [dialog.list.item(place).text().split(" · ")[0] for place in range(dialog.list.count())]


def test_the_list_renames_and_adds(mara, dialog, answer):
    assert shown(dialog) == ["Mara", "Jon"]
    answer("Jonathan")
    dialog.list.setCurrentRow(1)
    dialog.rename_button.click()
    assert shown(dialog) == ["Mara", "Jonathan"]
    answer("Zoë")
    dialog.add_button.click()
    assert shown(dialog) == ["Mara", "Jonathan", "Zoë"]
    assert dialog.current.name == "Zoë"
    answer("MARA")
    dialog.add_button.click()
    assert "already" in dialog.told.text()
    assert [entry.name for entry in mara.app.profiles.all()] == ["Mara", "Jonathan", "Zoë"]


def press_in_the_box(monkeypatch, role) -> list[str]:
    """Answer the question that comes with the button of a role; returns what it told."""
    told: list[str] = []

    def answered(box: QMessageBox) -> int:
        told.extend([box.text(), box.informativeText(), box.detailedText()])
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answered)
    return told


def test_the_list_removes_after_a_question_and_says_which_files(mara, dialog, monkeypatch):
    jon = mara.app.profiles.all()[1].path
    dialog.list.setCurrentRow(1)
    told = press_in_the_box(monkeypatch, QMessageBox.ButtonRole.RejectRole)
    dialog.remove_button.click()
    assert jon.exists()
    assert "Jon" in told[0]
    assert told[2] == str(jon)
    press_in_the_box(monkeypatch, QMessageBox.ButtonRole.DestructiveRole)
    dialog.remove_button.click()
    assert not jon.exists()
    assert str(jon) in dialog.told.text()
    assert shown(dialog) == ["Mara"]
    assert mara.app.profile.path.exists()


def test_the_open_profile_can_be_neither_removed_nor_switched_to(dialog):
    dialog.list.setCurrentRow(0)
    assert not dialog.remove_button.isEnabled()
    assert not dialog.switch_button.isEnabled()
    assert "Switch to another profile" in dialog.remove_button.toolTip()
    dialog.list.setCurrentRow(1)
    assert dialog.remove_button.isEnabled()
    dialog.switch_button.click()
    assert dialog.chosen == dialog._profiles.all()[1].path


def test_deleting_everything_leaves_the_others_and_what_is_shared(mara, machine):
    (machine / "keys").mkdir()
    (machine / "keys" / "maker.pub").write_text("x", encoding="utf-8")
    mara.window.settings.data_card.delete_all()
    assert not default_profile().exists()
    left = {path.name for path in machine.rglob("*") if path.is_file() and path.parent.name != "cache"}
    assert left == {"jon.sqlite", "maker.pub"}


def test_together_hears_of_new_names(mara):
    mara.go_to(TOGETHER)
    mara.app.profiles.rename(mara.app.profiles.all()[1].path, "Jonathan")
    mara.window.profile_button.renamed.emit()
    assert mara.button("Jonathan watches").isVisible()


@pytest.mark.parametrize(
    ("name", "letter"),
    [("mara", "M"), ("  émile", "É"), ("e\u0301mile", "E\u0301"), ("李", "李"), ("👩‍👩‍👧 us", "👩‍👩‍👧"), ("", "?")],
)
def test_the_first_letter_as_it_is_read(name, letter):
    assert initial(name) == letter


def luminance(colour) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_the_letter_can_be_read_on_every_colour(qapp):
    colours = {colour_of(str(number)).name(): colour_of(str(number)) for number in range(200)}
    assert len(colours) == 8
    assert LETTER == "#FFFFFF"
    assert all(1.05 / (luminance(colour) + 0.05) >= 4.5 for colour in colours.values())
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    draw_avatar(painter, QRectF(0, 0, 40, 40), "Mara")
    painter.end()
    assert image.pixelColor(20, 6).name() == colour_of("Mara").name()
