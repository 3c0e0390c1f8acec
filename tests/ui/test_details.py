"""What the details tell, and when they keep a prediction to themselves."""

import re

import pytest
from PySide6.QtCore import Qt

from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU

ROUNDING = 0.005
NUMBER = r"[+-]\d+\.\d\d"


def box(person):
    return person.details.prediction


def is_told(person) -> bool:
    """Whether a predicted number of stars can be seen in the details."""
    return bool(re.search(r"^\d\.\d$", person.words(person.details), re.MULTILINE)) or box(person)._bars.isVisible()


def test_browsing_hides_the_prediction_until_it_is_asked_for(regular):
    regular.go_to(BROWSE)
    regular.search("pulp fiction")
    regular.key(Qt.Key.Key_Return)
    assert regular.details.title.label == "Pulp Fiction (1994)"
    assert not is_told(regular)
    regular.click(regular.button("Show the prediction"))
    assert is_told(regular)
    predicted = regular.app.session.view.predicted(regular.details.title.row)
    assert f"{predicted:.1f}" in regular.words(regular.details)


def test_the_next_title_is_hidden_again(regular):
    regular.go_to(BROWSE)
    regular.search("pulp")
    regular.key(Qt.Key.Key_Return)
    regular.click(regular.button("Show the prediction"))
    regular.grid.setFocus()
    regular.key(Qt.Key.Key_Right)
    assert regular.details.title == regular.grid.current_title()
    assert not is_told(regular)


def test_a_rated_title_has_no_prediction_and_nothing_to_ask_for(regular):
    regular.go_to(BROWSE)
    regular.search("heat")
    regular.key(Qt.Key.Key_Return)
    assert regular.details.title.label == "Heat (1995)"
    assert not is_told(regular)
    assert not box(regular)._reveal.isVisible()
    regular.grid.setFocus()
    regular.key(Qt.Key.Key_Delete)
    assert box(regular)._reveal.isVisible()


def test_rating_a_title_whose_prediction_is_shown_takes_it_away(regular):
    regular.go_to(BROWSE)
    regular.search("pulp fiction")
    regular.key(Qt.Key.Key_Return)
    regular.click(regular.button("Show the prediction"))
    regular.grid.setFocus()
    regular.key(Qt.Key.Key_4)
    assert not is_told(regular)
    assert "4 of 5 · saved" in regular.words(regular.details)


def test_for_you_tells_prediction_and_reasons_from_the_start(regular):
    assert regular.window.for_you.isVisible()
    assert regular.details.isVisible()
    assert regular.details.title == regular.rows_view.current_title()
    assert is_told(regular)


def test_a_narrow_window_starts_without_details(open_window, regular, profile_file):
    regular.window.resize(960, 640)
    regular.go_to(BROWSE)
    regular.go_to(FOR_YOU)
    assert not regular.details.isVisible()


def told_numbers(person) -> tuple[float, list[float]]:
    """The starting point, and everything that is told to be added to it."""
    told = box(person)._bars.accessibleName().replace("−", "-")
    bars = [float(number) for number in re.findall(rf": ({NUMBER})", told)]
    summed = box(person)._sum.text().replace("−", "-")
    rest = re.search(rf"\d+ other ratings? ({NUMBER})", summed)
    start = re.search(r"before any rating (\d+\.\d\d)", summed, re.IGNORECASE)
    assert start
    return float(start[1]), bars + ([float(rest[1])] if rest else [])


def test_starting_point_reasons_and_rest_add_up_to_the_prediction(regular):
    view = regular.app.session.view
    checked = 0
    for _ in range(20):
        title = regular.details.title
        explanation = view.explain(title.row)
        total = explanation.starting_point + sum(reason.contribution for reason in explanation.reasons)
        start, parts = told_numbers(regular)
        assert len(parts) == 7
        assert start + sum(parts) == pytest.approx(total, abs=ROUNDING * 8 + 1e-6)
        if 0.5 < total < 5:
            assert total == pytest.approx(view.predicted(title.row), abs=0.02)
            checked += 1
        assert f"{view.predicted(title.row):.1f}" in regular.words(regular.details)
        regular.key(Qt.Key.Key_Down)
    assert checked >= 5


def test_the_reasons_are_the_persons_own_ratings(regular):
    names = re.findall(r"(?:Reasons: |; )(.+?), ", box(regular)._bars.accessibleName())
    mine = {rating.label.rsplit(" (", 1)[0] for rating in regular.app.session.library.ratings.values()}
    assert len(names) == 6
    assert set(names) <= mine


def test_without_ratings_the_details_say_how_reasons_come_about(person):
    person.go_to(FOR_YOU)
    assert "Rate some titles and the reasons stand here" in person.words(person.details)


def test_the_details_follow_the_cursor_of_the_page_that_is_shown(regular):
    regular.go_to(BROWSE)
    regular.go_to(FOR_YOU)
    assert regular.details.isVisible()
    regular.click(regular.button("Show series"))
    assert regular.details.title == regular.rows_view.current_title()
    assert regular.details.title.kind.is_series
    assert is_told(regular)


def test_a_search_from_for_you_hides_the_prediction_of_what_it_finds(regular):
    regular.go_to(BROWSE)
    regular.go_to(FOR_YOU)
    regular.search("pulp fiction")
    assert not is_told(regular)


def test_a_search_from_for_you_that_finds_nothing_leaves_no_prediction_behind(regular):
    regular.go_to(BROWSE)
    regular.go_to(FOR_YOU)
    regular.search("qqqqqq")
    assert not is_told(regular)


def test_a_list_without_titles_leaves_no_details_behind(regular):
    regular.go_to(BROWSE)
    regular.go_to(FOR_YOU)
    regular.choose("Genre", "IMAX")
    regular.choose("Decade", "1920s")
    assert regular.titles() == []
    assert not regular.details.isVisible()


def test_dismissing_in_the_details_can_be_taken_back_there(regular):
    title = regular.details.title
    regular.go_to(BROWSE)
    regular.search("pulp fiction")
    regular.key(Qt.Key.Key_Return)
    title = regular.details.title
    regular.click(regular.button("Not for me"))
    assert title.id in regular.app.session.library.dismissed
    regular.click(regular.button("Offer again"))
    assert title.id not in regular.app.session.library.dismissed


def test_closed_details_stay_closed_when_one_comes_back(regular):
    regular.click(regular.button("Close details"))
    regular.go_to(BROWSE)
    regular.go_to(FOR_YOU)
    assert not regular.details.isVisible()


def test_the_largest_reasons_of_both_directions_are_shown(regular):
    contributions = [line.reason.contribution for line in box(regular)._bars.lines if line.isVisible()]
    assert len(contributions) == 6
    assert [abs(value) for value in contributions] == sorted((abs(value) for value in contributions), reverse=True)
    reasons = regular.app.session.view.explain(regular.details.title.row).reasons
    for sign in (1, -1):
        seen = sum(sign * reason.contribution >= 0.005 for reason in reasons)
        assert sum(sign * value > 0 for value in contributions) >= min(2, seen)


def test_a_reason_that_is_pressed_counts_less_at_once_and_in_full_again_when_undone(regular, open_window, profile_file):
    def first(person):
        return box(person)._bars.lines[0]

    title, before = regular.details.title, first(regular).reason
    regular.click(first(regular))
    assert f"{before.name}" in regular.words(regular.window.notices)
    assert "counts less from now on" in regular.words(regular.window.notices)

    def contribution(person):
        reasons = person.app.session.view.explain(title.row).reasons
        return next(reason for reason in reasons if reason.title_id == before.title_id)

    assert contribution(regular).doubted
    assert 0 < contribution(regular).contribution < 0.6 * before.contribution
    again = open_window(profile_file)
    assert contribution(again).doubted
    again.app.session.toggle_doubt(before.title_id)
    assert contribution(again).contribution == pytest.approx(before.contribution, abs=1e-6)
    again.undo()
    assert contribution(again).doubted


def test_a_reason_can_be_called_wrong_by_keyboard(regular):
    line = box(regular)._bars.lines[0]
    line.setFocus()
    regular.key(Qt.Key.Key_Space)
    assert regular.app.session.library.doubted == {
        reason.title_id
        for reason in regular.app.session.view.explain(regular.details.title.row).reasons
        if reason.doubted
    }
    assert len(regular.app.session.library.doubted) == 1


def test_every_model_of_the_blend_tells_its_opinion(regular):
    title = regular.details.title
    told = regular.app.session.view.opinions(title.row)
    assert len(told) == 6
    words = regular.words(box(regular)._opinions)
    for stars in told.values():
        assert f"{stars:.1f}" in words
    regular.app.session.choose_model("svd")
    assert not box(regular)._opinions.isVisible()


def test_the_focus_follows_the_reason_that_was_called_wrong(regular):
    line = box(regular)._bars.lines[0]
    called = line.reason.title_id
    line.setFocus()
    regular.key(Qt.Key.Key_Space)
    focused = next(line for line in box(regular)._bars.lines if line.hasFocus())
    assert focused.reason.title_id == called
    assert focused.reason.doubted
    regular.key(Qt.Key.Key_Space)
    assert regular.app.session.library.doubted == set()
