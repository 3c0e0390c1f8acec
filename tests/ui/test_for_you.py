"""For you: Tonight, rows, sliders; by keyboard and by mouse."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from movierec_desktop.domain.leaning import NEUTRAL, Leaning
from movierec_desktop.services.feedback_record import read_record
from movierec_desktop.services.for_you_rows import RowKind
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU
from movierec_desktop.ui.pages.for_you import DWELL_MS
from movierec_desktop.ui.widgets.lean_sliders import LeanSlider
from movierec_desktop.ui.widgets.rows_view import TONIGHT

Key = Qt.Key


@pytest.fixture
def fan(regular):
    """Someone with a dozen ratings on a page whose rows are all there, the cursor on the first top pick."""
    regular.open_rows()
    return regular


def card(person):
    return person.rows_view.tonight


def shown_blocks(person):
    return [block for block in person.rows_view.blocks if block.isVisible()]


def on_page(person) -> list[int]:
    """Ids of all titles on the page, Tonight first."""
    picks = [card(person).title.id] if card(person).item else []
    return picks + [item.title.id for block in shown_blocks(person) for item in block.strip.titles.items]


def focused_strip(person):
    return next((strip for strip in person.rows_view.strips if strip.hasFocus()), None)


def test_the_rows_fill_the_page_and_no_title_stands_there_twice(fan):
    kinds = [block.kind for block in shown_blocks(fan)]
    assert kinds[:3] == [RowKind.TOP, RowKind.BECAUSE, RowKind.BECAUSE]
    assert RowKind.SERIES in kinds
    assert len(on_page(fan)) == len(set(on_page(fan))) > 80
    assert not set(on_page(fan)) & fan.app.session.library.ratings.keys()
    assert len(fan.words(fan.rows_view)) > 100


def test_the_first_row_is_there_at_once_and_the_others_while_nothing_else_waits(regular):
    regular.app.session.set_leaning(Leaning(obscure=0.5))
    assert not regular.rows_view.is_complete
    assert regular.rows_view.strips[0].titles.rowCount() == 18
    for _ in range(50):
        QTest.qWait(100)
        if regular.rows_view.is_complete:
            break
    assert regular.rows_view.is_complete
    assert len(shown_blocks(regular)) >= 5


def test_arrows_walk_through_the_rows_and_back_to_tonight(fan):
    assert focused_strip(fan) is shown_blocks(fan)[0].strip
    fan.key(Key.Key_Right)
    assert fan.rows_view.current_title() == shown_blocks(fan)[0].strip.titles.items[1].title
    for block in shown_blocks(fan)[1:]:
        fan.key(Key.Key_Down)
        assert focused_strip(fan) is block.strip
        assert block.strip.currentIndex().row() == 1  # below the tile that one came from
        middle = block.strip.mapTo(fan.rows_view, block.strip.current_rect().center())
        assert fan.rows_view.viewport().rect().contains(middle)
        assert fan.details.title == block.strip.current_title()
    fan.key(Key.Key_Down)
    assert focused_strip(fan) is shown_blocks(fan)[-1].strip
    for _ in shown_blocks(fan):
        fan.key(Key.Key_Up)
    assert card(fan).hasFocus()
    assert fan.details.title == card(fan).title
    fan.key(Key.Key_Down)
    assert focused_strip(fan) is shown_blocks(fan)[0].strip


def test_only_the_row_with_the_cursor_has_a_marked_tile(fan):
    fan.key(Key.Key_Down)
    marked = [strip for strip in fan.rows_view.strips if strip.selectionModel().hasSelection()]
    assert marked == [focused_strip(fan)]


def test_enter_opens_the_details_of_tile_and_tonight(fan):
    fan.key(Key.Key_Escape)
    assert not fan.details.isVisible()
    fan.key(Key.Key_Return)
    assert fan.details.title == fan.rows_view.current_title()
    fan.key(Key.Key_Escape)
    fan.key(Key.Key_Up)
    fan.key(Key.Key_Return)
    assert fan.details.isVisible()
    assert fan.details.title == card(fan).title
    assert f"{card(fan).item.stars:.1f}" in fan.words(fan.details)


@pytest.mark.parametrize("deep", [0, 2])
def test_a_digit_rates_the_tile_which_leaves_and_the_cursor_stays_in_its_place(fan, deep):
    for _ in range(deep):
        fan.key(Key.Key_Down)
    strip = focused_strip(fan)
    fan.key(Key.Key_Right)
    title = fan.rows_view.current_title()
    fan.key(Key.Key_4)
    assert fan.on_disk()[title.id] == 4
    assert title.id not in on_page(fan)  # before anything is worked out at leisure
    fan.rows_view.complete()
    assert title.id not in on_page(fan)
    assert len(on_page(fan)) == len(set(on_page(fan)))
    if deep == 0:
        assert focused_strip(fan) is strip
        assert strip.currentIndex().row() == 1
    fan.undo()
    assert title.id not in fan.on_disk()


@pytest.mark.parametrize("leaves", [Key.Key_X, Key.Key_S])
def test_letters_answer_on_a_tile(fan, leaves):
    first = fan.rows_view.current_title()
    fan.key(Key.Key_W)
    assert first.id in fan.app.session.library.watchlist
    fan.key(leaves)
    assert first.id not in on_page(fan)
    fan.undo()
    fan.undo()
    assert fan.rows_view.strips[0].titles.items[0].title == first


def test_tonight_tells_its_title_prediction_and_reason(fan):
    item = card(fan).item
    told = fan.words(card(fan))
    assert item.title.name in told
    assert f"<b>{item.stars:.1f}</b> for you, {item.confidence}" in told
    reasons = fan.app.session.view.explain(item.title.row).reasons
    helping = [reason for reason in reasons if reason.contribution > 0]
    assert f"<b>{helping[0].name}</b>" in told
    name = QAccessible.queryAccessibleInterface(card(fan)).text(QAccessible.Text.Name)
    assert name.startswith(f"Tonight: {item.title.label}. ")
    assert "<b>" not in name


def test_another_goes_on_and_round_and_never_shows_a_title_twice(fan):
    first = card(fan).title
    seen = [first]
    while len(seen) < 20:
        fan.click(card(fan).another)
        if card(fan).title == first:
            break
        seen.append(card(fan).title)
        assert len(on_page(fan)) == len(set(on_page(fan)))
    assert len(seen) == len({title.id for title in seen}) == 12
    fan.click(card(fan).another)
    assert card(fan).title == seen[1]


@pytest.mark.parametrize(("button", "key"), [("seen", Key.Key_S), ("dismiss", Key.Key_X)])
@pytest.mark.parametrize("by_key", [True, False])
def test_what_is_answered_on_tonight_gives_way_to_the_next_and_undo_brings_it_back(fan, button, key, by_key):
    title = card(fan).title
    second = fan.rows_view.strips[0].titles.items[0].title
    if by_key:
        fan.key(Key.Key_Up)
        fan.key(key)
    else:
        fan.click(getattr(card(fan), button))
    library = fan.app.session.library
    assert title.id in library.not_offered
    assert title.id not in on_page(fan)
    assert card(fan).title == second
    fan.undo()
    assert title.id not in library.not_offered
    assert card(fan).title == title


def test_tonight_goes_on_the_watchlist_and_is_rated_by_key(fan):
    fan.key(Key.Key_Up)
    title = card(fan).title
    fan.key(Key.Key_W)
    assert title.id in fan.app.session.library.watchlist
    assert card(fan).watchlist.text() == "On your watchlist"
    assert card(fan).title == title
    fan.key(Key.Key_4, Qt.KeyboardModifier.ShiftModifier)
    assert fan.on_disk()[title.id] == 4.5
    assert card(fan).title != title
    assert card(fan).hasFocus()


def test_arrows_go_from_button_to_button_and_enter_presses(fan):
    fan.key(Key.Key_Up)
    first = card(fan).title
    for button in card(fan).buttons:
        fan.key(Key.Key_Right)
        assert button.hasFocus()
    fan.key(Key.Key_Return)
    assert card(fan).title != first
    fan.key(Key.Key_Left)
    assert card(fan).dismiss.hasFocus()
    fan.key(Key.Key_Down)
    assert focused_strip(fan) is fan.rows_view.strips[0]


def test_filters_apply_to_the_whole_page(fan):
    fan.click(fan.button("Show series"))
    fan.rows_view.complete()
    catalogue = fan.app.engine.catalogue
    titles = catalogue.titles(catalogue.rows_of_ids(on_page(fan)))
    assert len(titles) > 18
    assert all(title.kind.is_series for title in titles)
    assert RowKind.SERIES not in [block.kind for block in shown_blocks(fan)]
    assert card(fan).title.kind.is_series


def test_a_slider_moves_the_list_by_keyboard_and_is_remembered(fan, open_window, profile_file):
    counts = fan.app.engine.catalogue.rating_counts
    before = list(fan.rows_view.strips[0].titles.items)
    slider = next(one for one in sliders(fan) if one.accessibleName() == "Popular or obscure")
    slider.setFocus()
    for _ in range(4):
        fan.key(Key.Key_Right)
    assert fan.app.session.leaning == Leaning(obscure=1.0)
    after = list(fan.rows_view.strips[0].titles.items)
    assert [item.title for item in after] != [item.title for item in before]
    assert mean_count(counts, after) < 0.2 * mean_count(counts, before)
    assert slider.hasFocus()
    again = open_window(profile_file)
    assert again.app.session.leaning == Leaning(obscure=1.0)
    assert [item.title for item in again.rows_view.strips[0].titles.items] == [item.title for item in after]
    again.click(again.button("Sliders back to the middle"))
    assert again.app.session.leaning == NEUTRAL
    assert [item.title for item in again.rows_view.strips[0].titles.items] == [item.title for item in before]


def sliders(person):
    return [slider for slider in person.window.findChildren(LeanSlider) if slider.isVisible()]


def mean_count(counts, items) -> float:
    return sum(int(counts[item.title.row]) for item in items) / len(items)


def test_the_sliders_of_rows_and_list_agree(fan):
    fan.app.session.set_leaning(Leaning(adventurous=0.5))
    fan.open_list()
    assert [slider.lean for slider in sliders(fan)] == [0.0, 0.5]
    assert fan.titles() == [item.title for item in fan.app.session.ranked()]


def test_the_list_is_opened_and_left_by_keyboard(fan):
    fan.open_list()
    assert fan.listed.hasFocus()
    assert len(fan.titles()) == 100
    assert fan.details.title == fan.listed.current_title()
    fan.key(Key.Key_Escape)
    assert not fan.listed.isVisible()
    assert focused_strip(fan) is fan.rows_view.strips[0]
    assert fan.details.title == fan.rows_view.current_title()


def test_what_is_in_sight_of_tonight_and_rows_has_been_recommended(fan):
    fan.app.session.write_feedback()
    QTest.qWait(DWELL_MS + 300)
    fan.app.session.write_feedback()
    told = read_record(fan.app.profile, ReplacedIds()).recommended
    by_list = {name: [one.title_id for one in told if one.list == name] for name in {one.list for one in told}}
    assert by_list[TONIGHT] == [card(fan).title.id]
    strip = fan.rows_view.strips[0]
    in_sight = [strip.titles.items[place].title.id for place in strip.places_in_sight()]
    assert 4 <= len(in_sight) < 12
    assert sorted(by_list[RowKind.TOP.value]) == sorted(in_sight)
    assert RowKind.GEMS.value not in by_list
    assert "for-you" not in by_list
    assert all(one.reasons for one in told)


def test_what_is_answered_in_a_row_was_recommended_there(fan):
    for _ in range(3):
        fan.key(Key.Key_Down)
    block = next(block for block in shown_blocks(fan) if block.strip.hasFocus())
    title = fan.rows_view.current_title()
    fan.key(Key.Key_4)
    fan.app.session.write_feedback()
    record = read_record(fan.app.profile, ReplacedIds())
    assert (block.kind.value, title.id) in [(one.list, one.title_id) for one in record.recommended]
    assert next(one for one in record.rated if one.title_id == title.id).recommended


def test_a_newcomer_is_told_what_it_is_and_how_it_becomes_theirs(person):
    person.go_to(FOR_YOU)
    told = person.words(person.window.for_you)
    assert "This is what people in general like" in told
    assert "Liked by many" in told
    assert "Top picks for you" not in told
    assert "Nothing is known of you yet" in told
    assert person.button("Rate a few").isVisible()


def test_below_a_dozen_ratings_it_is_called_an_early_guess(person, title):
    person.app.session.rate(title("Heat (1995)"), 5)
    person.go_to(FOR_YOU)
    assert "An early guess" in person.words(person.window.for_you)
    assert person.button("Rate a few more").isVisible()


def test_the_line_at_the_bottom_tells_what_was_learned(fan):
    told = fan.words(fan.window.for_you)
    assert "Learned from 13 rating" in told
    assert "your ratings stay on this computer" in told
    assert "early guess" not in told.lower()


def test_nothing_passes_the_filters_and_the_way_back(fan):
    fan.press("On my watchlist")
    assert "Nothing passes these filters" in fan.words(fan.window.for_you)
    assert not card(fan).isVisible()
    assert not fan.details.isVisible()
    fan.click(fan.button("Clear filters"))
    assert card(fan).isVisible()


def test_a_change_elsewhere_is_caught_up_with(fan, title):
    pick = card(fan).title
    fan.go_to(BROWSE)
    fan.app.session.toggle_dismissed(pick)
    fan.go_to(FOR_YOU)
    assert card(fan).title != pick


def test_arrow_buttons_scroll_a_row_to_its_end_and_back(fan):
    block = shown_blocks(fan)[0]
    on, back = block._arrows[1], block._arrows[-1]
    assert on.isEnabled()
    assert not back.isEnabled()
    for _ in range(6):
        fan.click(on)
    bar = block.strip.horizontalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert not on.isEnabled()
    for _ in range(6):
        fan.click(back)
    assert bar.value() == 0


def test_a_click_is_for_the_tile_under_the_mouse_wherever_the_row_is_scrolled_to(fan):
    block = shown_blocks(fan)[1]
    fan.rows_view.ensureWidgetVisible(block)
    fan.click(block._arrows[1])
    place = block.strip.places_in_sight()[2]
    assert place > 4
    wanted = block.strip.titles.index(place)
    fan.click(block.strip.viewport(), block.strip.visualRect(wanted).center())
    assert block.strip.currentIndex() == wanted
    assert fan.details.title == block.strip.titles.items[place].title


def test_a_slider_that_is_moved_stays_under_the_mouse(fan):
    bar = fan.rows_view.verticalScrollBar()
    bar.setValue(150)
    fan.app.session.set_leaning(Leaning(obscure=0.25))
    assert bar.value() == 150
    fan.click(fan.button("Show films"))
    assert bar.value() == 0


def test_every_tile_is_told_with_prediction_and_reason(fan):
    strip = fan.rows_view.strips[0]
    item = strip.titles.items[0]
    tile = QAccessible.queryAccessibleInterface(strip).child(0).text(QAccessible.Text.Name)
    assert item.title.name in tile
    assert f"predicted {item.stars:.1f} of 5" in tile
    assert QAccessible.queryAccessibleInterface(strip).text(QAccessible.Text.Name) == "Top picks for you"


def test_a_rating_is_answered_quickly(fan):
    """Generous, for a busy machine: what is in sight comes before the rows that are not."""
    fan.key(Key.Key_Right)
    title = fan.rows_view.current_title()
    begun = perf_counter()
    fan.app.session.rate(title, 4.0)
    assert perf_counter() - begun < 1.0
    assert title.id not in on_page(fan)
    assert not fan.rows_view.is_complete


def test_the_focus_is_never_lost_when_its_row_is_left_out(fan):
    while shown_blocks(fan)[-1].strip is not focused_strip(fan):
        fan.key(Key.Key_Down)
    fan.app.session.choose_model("svd")
    fan.press("Prediction: quite sure")
    fan.rows_view.complete()
    assert fan.rows_view.focus_target().isVisible()
    assert QApplication.focusWidget() is not None
