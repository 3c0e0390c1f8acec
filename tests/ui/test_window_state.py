"""The window opens where it was: size, place, page; and stays in reach when its screen is gone."""

import pytest
from PySide6.QtCore import QPoint, QRect

from movierec_desktop.ui.page_stack import BROWSE, INSIGHTS, RATE_A_FEW
from movierec_desktop.ui.window_state import WindowState, fitting, read_state

SCREEN, SECOND = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)


def left_at(x: int, y: int, width: int = 1280, height: int = 800) -> WindowState:
    return WindowState(x, y, width, height, maximised=False, page="BrowsePage")


def test_size_place_and_page_are_those_of_the_last_time(regular, open_window, profile_file, settled):
    regular.window.setGeometry(31, 42, 1000, 700)
    regular.go_to(INSIGHTS)
    settled()
    again = open_window(profile_file)
    assert again.window.insights.isVisible()
    # The offscreen screen is 800 pixels wide, the window's least width 960.
    assert again.window.geometry().topLeft() == QPoint(31, 42)
    assert (again.window.width(), again.window.height()) == (960, 700)


def test_a_maximised_window_opens_maximised_and_knows_its_size(regular, open_window, profile_file, settled):
    regular.window.setGeometry(10, 10, 960, 650)
    settled()
    regular.window.showMaximized()
    settled()
    again = open_window(profile_file)
    assert again.window.isMaximized()
    assert read_state(again.app.session).height == 650
    again.window.showNormal()
    settled()
    assert again.window.height() == 650


def test_a_page_without_a_place_in_the_rail_is_not_opened_again(regular, open_window, profile_file):
    regular.go_to(BROWSE)
    regular.window.go_to(RATE_A_FEW)
    again = open_window(profile_file)
    assert again.window.for_you.isVisible()


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (left_at(100, 50), QRect(100, 50, 1280, 800)),
        (left_at(2000, 10), QRect(2000, 10, 1280, 800)),
        (left_at(1800, 100), QRect(1800, 100, 1280, 800)),
        (left_at(0, 0, 3000, 2000), QRect(0, 0, 1920, 1040)),
        (left_at(4000, 100), None),
        (left_at(100, -900), None),
        (left_at(100, 1039), None),
        (left_at(-1250, 100), None),
    ],
)
def test_a_window_whose_upper_edge_is_on_no_screen_is_put_elsewhere(state, expected):
    assert fitting(state, [SCREEN, SECOND]) == expected


@pytest.mark.parametrize(
    "stored",
    ["", "x", "[]", '{"x": 1}', '{"x":"a","y":0,"width":9,"height":9,"maximised":false,"page":"BrowsePage"}',
     '{"x":0,"y":0,"width":-9,"height":9,"maximised":false,"page":"BrowsePage"}',
     '{"x":0,"y":0,"width":9e99,"height":9,"maximised":false,"page":"BrowsePage"}'],
)  # fmt: skip
def test_what_is_damaged_is_as_if_there_were_nothing(session, stored):
    session.save_setting("window", stored)
    assert read_state(session) is None
