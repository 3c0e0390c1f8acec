"""The panel of further filters: each control narrows both pages and shows what is chosen."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title_filter import GenreMatch, KindChoice, TitleFilter
from movierec_desktop.services import filtering
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU

ANY = {"Genres: any of them", "At most: any", "Prediction: any"}
EVERYTHING_SET = TitleFilter(
    genres=frozenset({"Drama"}),
    genre_match=GenreMatch.NONE,
    longest=120,
    least_confidence=Confidence.FAIR,
    countries=frozenset({"FR", "JP"}),
    platforms=frozenset({"Netflix"}),
    unrated_only=True,
    watchlist_only=True,
)


@pytest.fixture
def panel(regular):
    return regular.window.filters._more.panel


def check_both_pages(person, expected: TitleFilter) -> np.ndarray:
    """The filter is the one expected, and both pages show what passes and nothing else; which titles that are."""
    session = person.app.session
    assert session.filter == expected
    mask = filtering.allowed(session.catalogue, expected, session.library, session.view)
    assert 0 < mask.sum() < len(mask)
    person.go_to(BROWSE)
    assert person.window.browse.model._rows.tolist() == np.flatnonzero(mask).tolist()
    person.go_to(FOR_YOU)
    rows = [title.row for title in person.titles()]
    assert rows
    assert mask[rows].all()
    return mask


def held(panel) -> set[str]:
    """What the panel shows as chosen, by the names a screen reader tells."""
    switches = {button.text() for button in (panel.unrated, panel.watchlist) if button.isChecked()}
    segments = {
        button.accessibleName()
        for group in (panel.matches, panel.lengths, panel.sure)
        for button in group._buttons.values()
        if button.isChecked()
    }
    return switches | segments


def test_several_genres_may_have_to_hold_all(regular):
    regular.choose("Genre", "Comedy", "Horror")
    regular.press("Genres: all of them")
    both = frozenset({"Comedy", "Horror"})
    check_both_pages(regular, TitleFilter(genres=both, genre_match=GenreMatch.ALL))
    assert all(both <= set(title.genres) for title in regular.titles())


def test_genres_may_be_those_one_does_not_want(regular):
    regular.choose("Genre", "Drama", "Crime")
    regular.press("Genres: none of them")
    unwanted = frozenset({"Drama", "Crime"})
    check_both_pages(regular, TitleFilter(genres=unwanted, genre_match=GenreMatch.NONE))
    assert not any(unwanted & set(title.genres) for title in regular.titles())


def test_a_length_leaves_out_what_is_longer_or_of_unknown_length(regular):
    regular.press("At most: 95 min")
    check_both_pages(regular, TitleFilter(longest=95))
    assert all(title.runtime and title.runtime <= 95 for title in regular.titles())


def test_only_predictions_that_are_sure_enough(regular):
    regular.press("Prediction: quite sure")
    check_both_pages(regular, TitleFilter(least_confidence=Confidence.SURE))
    model = regular.window.for_you.model
    assert {model.recommendation(place).confidence for place in range(model.rowCount())} == {Confidence.SURE}


def test_a_country_inside_the_panel_narrows_both_pages(regular, panel):
    regular.choose("Country", "France", "Japan")
    mask = check_both_pages(regular, TitleFilter(countries=frozenset({"FR", "JP"})))
    facts = regular.app.engine.catalogue.facts
    assert np.array_equal(mask, facts.countries.mask(frozenset({"FR", "JP"}), len(mask)))
    assert panel.countries.text() == "France +1"


def test_a_service_inside_the_panel_narrows_both_pages(regular, panel):
    regular.choose("Service", "Netflix")
    check_both_pages(regular, TitleFilter(platforms=frozenset({"Netflix"})))
    assert panel.platforms.text() == "Netflix"


def test_the_panel_stays_open_behind_its_lists(regular, panel):
    popup = regular.open_choices("Country")
    regular.key(Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.countries
    regular.key(Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_titles_one_has_rated_can_be_left_out(regular):
    regular.press("Not rated by me")
    check_both_pages(regular, TitleFilter(unrated_only=True))
    grid = set(regular.window.browse.model._rows.tolist())
    rated = regular.app.engine.catalogue.rows_of_ids(np.array(list(regular.app.session.library.ratings)))
    assert len(rated) == 13
    assert grid.isdisjoint(rated.tolist())


def test_a_switch_pressed_again_is_off(regular, panel):
    regular.press("Not rated by me")
    regular.press("Not rated by me")
    assert regular.app.session.filter.is_empty
    assert not panel.unrated.isChecked()


def test_the_panel_shows_what_was_pressed(regular, panel):
    for name in ("Genres: all of them", "At most: 2 h", "Prediction: fairly sure", "Not rated by me"):
        regular.press(name)
    assert held(panel) == {"Genres: all of them", "At most: 2 h", "Prediction: fairly sure", "Not rated by me"}
    assert regular.window.filters._more.text() == "More · 3"
    assert regular.window.filters._more.accessibleName() == "More filters, 3 set"


def test_the_panel_shows_what_the_session_has(regular, panel):
    regular.app.session.set_filter(EVERYTHING_SET)
    expected = {"Genres: none of them", "At most: 2 h", "Prediction: fairly sure", "Not rated by me", "On my watchlist"}
    assert held(panel) == expected
    assert panel.countries.chosen == {"FR", "JP"}
    assert panel.platforms.chosen == {"Netflix"}
    assert regular.window.filters._more.text() == "More · 7"


def test_clear_takes_back_everything_in_the_panel(regular, panel):
    regular.app.session.set_filter(EVERYTHING_SET)
    regular.click(regular.button("Clear all filters"))
    assert regular.app.session.filter.is_empty
    assert held(panel) == ANY
    assert (panel.countries.text(), panel.platforms.text()) == ("Country", "Service")
    assert regular.window.filters._more.text() == "More"


def test_the_panel_keeps_the_other_filters(regular):
    regular.click(regular.button("Show films"))
    regular.choose("Decade", "1990s")
    regular.press("At most: 2 h")
    regular.choose("Country", "France")
    check_both_pages(
        regular,
        TitleFilter(KindChoice.FILMS, decades=frozenset({1990}), longest=120, countries=frozenset({"FR"})),
    )


def test_the_panel_works_by_keyboard_alone(regular, panel):
    regular.window.filters._more.setFocus()
    regular.key(Qt.Key.Key_Return)
    assert panel.isVisible()
    regular.key(Qt.Key.Key_Right)
    regular.key(Qt.Key.Key_Space)
    assert regular.app.session.filter.genre_match is GenreMatch.ALL
    regular.key(Qt.Key.Key_Tab)
    regular.key(Qt.Key.Key_Right)
    regular.key(Qt.Key.Key_Space)
    assert regular.app.session.filter.longest == 60
    regular.key(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is regular.window.filters._more


def test_the_panel_says_how_old_the_lists_of_the_services_are(regular, panel):
    regular.click(regular.window.filters._more)
    facts = regular.app.engine.catalogue.facts
    told = regular.words(panel)
    for name, date in zip(facts.platforms.names, facts.platform_dates, strict=True):
        assert f"{name} {date[:4]}" in told


def test_counts_of_countries_follow_the_other_filters(regular):
    regular.choose("Service", "Netflix")
    popup = regular.open_choices("Country")
    facts = regular.app.engine.catalogue.facts
    both = TitleFilter(platforms=frozenset({"Netflix"}), countries=frozenset({"IN"}))
    words = regular.rows(popup)["India"].data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"India, {facts.mask(both).sum():,} titles"


def test_browse_catches_up_with_what_was_rated_in_the_list(regular):
    regular.press("Not rated by me")
    regular.open_list()
    title = regular.listed.current_title()
    regular.key(Qt.Key.Key_4)
    assert title.id in regular.on_disk()
    regular.go_to(BROWSE)
    assert regular.window.browse.model.place_of(title.row) is None


def test_what_one_rates_in_browse_stays_under_the_cursor_for_second_thoughts(regular):
    regular.press("Not rated by me")
    regular.go_to(BROWSE)
    title = regular.grid.current_title()
    regular.key(Qt.Key.Key_4)
    assert regular.grid.current_title() == title
    regular.go_to(FOR_YOU)
    regular.go_to(BROWSE)
    assert regular.window.browse.model.place_of(title.row) is None
