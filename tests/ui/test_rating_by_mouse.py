"""Half stars under the mouse, on tiles and in the details."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from movierec_desktop.ui.models.title_list import Role

HALVES = [n / 2 for n in range(1, 11)]


def position_for(area, stars: float) -> QPoint:
    """Where on painted stars one clicks for so many of them."""
    whole, half = divmod(stars - 0.5, 1)
    x = area.left() + area.height() * (whole * 1.18 + (0.75 if half else 0.25))
    return QPointF(x, area.center().y()).toPoint()


def on_tile(person, index, stars: float) -> QPoint:
    return position_for(person.stars_of(index), stars)


def on_poster(person, index) -> QPoint:
    rect = person.grid.visualRect(index)
    return rect.center() - QPoint(0, rect.height() // 6)


def first(person):
    return person.window.browse.model.index(0)


def test_pointing_at_a_tiles_stars_previews_half_stars_and_saves_nothing(browsing):
    index = first(browsing)
    drawn = []
    for stars in HALVES:
        browsing.point_at(browsing.grid.viewport(), on_tile(browsing, index, stars))
        drawn.append(browsing.drawn_on_tile(index.data(Role.TITLE)))
    assert drawn == HALVES
    assert browsing.on_disk() == {}


def test_the_preview_goes_when_the_mouse_goes(browsing):
    index = first(browsing)
    browsing.point_at(browsing.grid.viewport(), on_tile(browsing, index, 4))
    browsing.point_at(browsing.grid.viewport(), on_poster(browsing, index))
    assert browsing.drawn_on_tile(index.data(Role.TITLE)) == 0


def test_a_click_on_a_tiles_stars_rates_and_opens_nothing(browsing):
    index = first(browsing)
    title = index.data(Role.TITLE)
    for stars in HALVES:
        browsing.click(browsing.grid.viewport(), on_tile(browsing, index, stars))
        assert browsing.on_disk() == {title.id: stars}
        assert browsing.drawn_on_tile(title) == stars
    assert not browsing.details.isVisible()


def test_a_click_on_a_poster_opens_the_details_and_rates_nothing(browsing):
    index = first(browsing)
    browsing.click(browsing.grid.viewport(), on_poster(browsing, index))
    assert browsing.details.isVisible()
    assert browsing.details.title == index.data(Role.TITLE)
    assert browsing.on_disk() == {}


def test_two_quick_clicks_on_stars_rate_twice_and_open_nothing(browsing):
    browsing.click(browsing.grid.viewport(), on_poster(browsing, first(browsing)))
    browsing.key(Qt.Key.Key_Escape)
    assert not browsing.details.isVisible()
    index = first(browsing)
    view = browsing.grid.viewport()
    for stars in (2, 3):
        QTest.mouseDClick(
            browsing.window.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            view.mapTo(browsing.window, on_tile(browsing, index, stars)),
        )
    assert browsing.on_disk() == {index.data(Role.TITLE).id: 3}
    assert not browsing.details.isVisible()


def test_a_press_on_stars_that_is_released_elsewhere_opens_nothing(browsing):
    index = first(browsing)
    browsing.click(browsing.grid.viewport(), on_poster(browsing, index))
    browsing.key(Qt.Key.Key_Escape)
    view, window = browsing.grid.viewport(), browsing.window
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window.windowHandle(), left, plain, view.mapTo(window, on_tile(browsing, index, 3)))
    QTest.mouseRelease(window.windowHandle(), left, plain, view.mapTo(window, on_poster(browsing, index)))
    assert not browsing.details.isVisible()


def test_a_preview_does_not_pass_to_the_title_that_a_search_brings_under_the_mouse(browsing):
    browsing.point_at(browsing.grid.viewport(), on_tile(browsing, first(browsing), 4))
    browsing.search("heat")
    assert browsing.drawn_on_tile(browsing.grid.current_title()) == 0


def test_a_preview_does_not_travel_with_a_tile_that_is_scrolled_away(browsing):
    index = first(browsing)
    browsing.point_at(browsing.grid.viewport(), on_tile(browsing, index, 4))
    browsing.grid.verticalScrollBar().setValue(100)
    assert browsing.drawn_on_tile(index.data(Role.TITLE)) == 0


def test_the_large_stars_take_a_click(browsing):
    browsing.key(Qt.Key.Key_Return)
    widget = browsing.details.rating
    for stars in HALVES:
        browsing.click(widget, position_for(widget._area(), stars))
        assert browsing.on_disk() == {browsing.details.title.id: stars}
        assert browsing.drawn_in_details() == stars
        assert browsing.drawn_on_tile(browsing.details.title) == stars


def test_the_large_stars_preview_half_stars(browsing):
    browsing.key(Qt.Key.Key_Return)
    widget = browsing.details.rating
    browsing.point_at(widget, position_for(widget._area(), 2.5))
    assert browsing.drawn_in_details() == 2.5
    assert browsing.on_disk() == {}
    browsing.point_at(browsing.grid.viewport(), QPoint(5, 5))
    assert browsing.drawn_in_details() == 0


def test_a_right_click_rates_nothing(browsing):
    index = first(browsing)
    view, window = browsing.grid.viewport(), browsing.window
    for widget, place in ((view, on_tile(browsing, index, 3)), (browsing.details.rating, QPoint(30, 15))):
        QTest.mouseClick(
            window.windowHandle(),
            Qt.MouseButton.RightButton,
            Qt.KeyboardModifier.NoModifier,
            widget.mapTo(window, place),
        )
    assert browsing.on_disk() == {}
