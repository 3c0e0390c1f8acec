"""Keys that rate, remove, dismiss and undo."""

from PySide6.QtCore import Qt

from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.page_stack import FOR_YOU

SHIFT = Qt.KeyboardModifier.ShiftModifier
SHIFTED = {
    Qt.Key.Key_ParenRight: 0.5, Qt.Key.Key_Exclam: 1.5, Qt.Key.Key_At: 2.5, Qt.Key.Key_NumberSign: 3.5,
    Qt.Key.Key_Dollar: 4.5, Qt.Key.Key_Percent: 5.0,
}  # fmt: skip


def stars(person) -> float | None:
    return person.grid.currentIndex().data(Role.STARS)


def given(person, *presses) -> list[float | None]:
    """The stars on disk after each of some (key, modifiers)."""
    title = person.grid.current_title()
    found = []
    for press in presses:
        person.key(*press)
        found.append(person.on_disk().get(title.id))
    return found


def test_a_digit_gives_whole_stars(browsing):
    assert given(browsing, "1", "2", "3", "4", "5") == [1, 2, 3, 4, 5]


def test_shift_gives_half_a_star_more_but_never_more_than_five(browsing):
    presses = [(Qt.Key(Qt.Key.Key_0 + digit), SHIFT) for digit in range(6)]
    assert given(browsing, *presses) == [0.5, 1.5, 2.5, 3.5, 4.5, 5]


def test_shift_works_where_the_keyboard_makes_signs_of_it(browsing):
    assert given(browsing, *((key, SHIFT) for key in SHIFTED)) == list(SHIFTED.values())


def test_other_keys_rate_nothing(browsing):
    for key in (Qt.Key.Key_0, Qt.Key.Key_6, Qt.Key.Key_9, Qt.Key.Key_A, Qt.Key.Key_Minus):
        browsing.key(key)
    assert browsing.on_disk() == {}


def test_a_digit_with_another_modifier_rates_nothing(browsing):
    modifier = Qt.KeyboardModifier
    for other in (modifier.ControlModifier, modifier.AltModifier, modifier.MetaModifier):
        browsing.key(Qt.Key.Key_4, other)
    assert browsing.on_disk() == {}


def test_the_keypad_rates(browsing):
    browsing.key(Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
    assert stars(browsing) == 4


def test_plus_and_minus_step_by_half_and_stop_at_the_ends(browsing):
    given = []
    for _ in range(12):
        browsing.key(Qt.Key.Key_Plus, SHIFT)
        given.append(stars(browsing))
    assert given == [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5, 5]
    for _ in range(12):
        browsing.key(Qt.Key.Key_Minus)
    assert stars(browsing) == 0.5


def test_delete_takes_a_rating_back(browsing):
    browsing.key(Qt.Key.Key_4)
    browsing.key(Qt.Key.Key_Delete)
    assert browsing.on_disk() == {}
    assert browsing.drawn_on_tile(browsing.grid.current_title()) == 0
    assert "no longer rated · saved" in browsing.window.notices.text


def test_delete_without_a_rating_says_nothing(browsing):
    told = browsing.window.notices.text
    browsing.key(Qt.Key.Key_Delete)
    assert browsing.window.notices.text == told


def test_the_large_stars_take_digits_and_arrows(browsing):
    browsing.key(Qt.Key.Key_Return)
    browsing.details.rating.setFocus()
    given = []
    for key in (Qt.Key.Key_3, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Down):
        browsing.key(key)
        given.append(browsing.drawn_in_details())
        assert list(browsing.on_disk().values()) == given[-1:]
    assert given == [3, 3.5, 4, 3.5, 3, 2.5]


def test_arrows_stop_at_the_ends(browsing):
    browsing.key(Qt.Key.Key_Return)
    browsing.details.rating.setFocus()
    for _ in range(12):
        browsing.key(Qt.Key.Key_Right)
    assert stars(browsing) == 5
    for _ in range(12):
        browsing.key(Qt.Key.Key_Left)
    assert stars(browsing) == 0.5


def test_delete_on_the_large_stars_takes_the_rating_back(browsing):
    browsing.key(Qt.Key.Key_Return)
    browsing.details.rating.setFocus()
    browsing.key(Qt.Key.Key_4)
    browsing.key(Qt.Key.Key_Delete)
    assert browsing.on_disk() == {}
    assert browsing.drawn_in_details() == 0
    assert "not rated yet" in browsing.words(browsing.details)


def test_undo_takes_several_steps_back(browsing):
    one = browsing.grid.current_title()
    browsing.key(Qt.Key.Key_2)
    browsing.key(Qt.Key.Key_4)
    browsing.key(Qt.Key.Key_Right)
    other = browsing.grid.current_title()
    browsing.key(Qt.Key.Key_5)
    browsing.key(Qt.Key.Key_Delete)
    states = []
    for _ in range(5):
        states.append(browsing.on_disk())
        browsing.undo()
    assert states == [{one.id: 4}, {one.id: 4, other.id: 5}, {one.id: 4}, {one.id: 2}, {}]
    assert browsing.on_disk() == {}


def test_the_undo_button_does_the_same_and_goes_when_nothing_is_left(browsing):
    browsing.key(Qt.Key.Key_3)
    browsing.click(browsing.button("Undo the last change"))
    assert browsing.on_disk() == {}
    assert browsing.drawn_on_tile(browsing.grid.current_title()) == 0
    names = [button.accessibleName() for button in browsing.window.notices.children() if hasattr(button, "isVisible")
             and button.isVisible()]  # fmt: skip
    assert "Undo the last change" not in names


def test_x_takes_a_title_out_of_the_list_and_undo_brings_it_back(regular):
    before = regular.ranking()
    regular.key(Qt.Key.Key_Down)
    gone = regular.listed.current_title()
    regular.key(Qt.Key.Key_X)
    assert gone.label not in dict(regular.ranking())
    assert len(regular.ranking()) == len(before)
    assert gone.label in regular.window.notices.text
    regular.undo()
    assert regular.ranking() == before


def test_x_in_the_grid_marks_the_tile_and_a_second_time_takes_it_back(browsing):
    title = browsing.grid.current_title()
    browsing.key(Qt.Key.Key_X)
    assert browsing.grid.currentIndex().data(Role.DISMISSED)
    browsing.go_to(FOR_YOU)
    assert title.label not in dict(browsing.ranking())
    browsing.go_to(1)
    browsing.key(Qt.Key.Key_X)
    assert not browsing.grid.currentIndex().data(Role.DISMISSED)


def test_letters_do_not_move_the_cursor(browsing):
    browsing.key(Qt.Key.Key_T)
    assert browsing.grid.currentIndex().row() == 0
