"""Search and filters: one bar for both pages."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU


def shown(person) -> np.ndarray:
    """Catalogue rows in the grid."""
    return person.window.browse.model._rows


def check_both_pages(person, expected: TitleFilter) -> None:
    """Both pages show what passes and nothing else, and the grid all of it."""
    mask = person.app.engine.catalogue.facts.mask(expected)
    assert mask.any()
    person.go_to(BROWSE)
    assert shown(person).tolist() == np.flatnonzero(mask).tolist()
    assert f"{mask.sum():,} title" in person.words(person.window.browse)
    person.go_to(FOR_YOU)
    rows = [title.row for title in person.titles()]
    assert len(rows) == min(100, mask.sum())
    assert mask[rows].all()


@pytest.mark.parametrize(("name", "kind"), [("Show series", KindChoice.SERIES), ("Show films", KindChoice.FILMS)])
def test_the_kind_switch_narrows_both_pages(person, name, kind):
    person.click(person.button(name))
    check_both_pages(person, TitleFilter(kind=kind))
    person.click(person.button("Show all"))
    assert person.app.session.filter.is_empty


def test_the_genre_list_narrows_both_pages(person):
    person.choose("Genre", "Horror")
    check_both_pages(person, TitleFilter(genres=frozenset({"Horror"})))
    assert all("Horror" in title.genres for title in person.titles())


def test_two_genres_show_titles_of_either(person):
    person.choose("Genre", "Horror", "Western")
    check_both_pages(person, TitleFilter(genres=frozenset({"Horror", "Western"})))
    assert person.choices("Genre").text() == "Horror +1"


def test_the_decade_list_narrows_both_pages(person):
    person.choose("Decade", "1970s")
    check_both_pages(person, TitleFilter(decades=frozenset({1970})))
    assert all(title.year // 10 == 197 for title in person.titles())


def test_the_language_list_narrows_both_pages(person):
    person.choose("Language", "French")
    check_both_pages(person, TitleFilter(languages=frozenset({"fr"})))
    assert {title.language for title in person.titles()} == {"fr"}


def test_series_in_korean_are_only_such(person):
    person.click(person.button("Show series"))
    person.choose("Language", "Korean")
    check_both_pages(person, TitleFilter(kind=KindChoice.SERIES, languages=frozenset({"ko"})))
    assert len(person.titles()) > 20
    assert all(title.kind.is_series and title.language == "ko" for title in person.titles())


def test_filters_combine_and_clear_shows_everything_again(person):
    person.click(person.button("Show films"))
    person.choose("Genre", "Horror")
    person.choose("Decade", "1980s", "1990s")
    check_both_pages(
        person,
        TitleFilter(kind=KindChoice.FILMS, genres=frozenset({"Horror"}), decades=frozenset({1980, 1990})),
    )
    person.click(person.button("Clear all filters"))
    person.go_to(BROWSE)
    assert len(shown(person)) == len(person.app.engine.catalogue)
    assert person.choices("Genre").text() == "Genre"
    assert not person.window.filters._clear.isVisible()


def test_a_search_is_narrowed_by_the_filters(person):
    person.choose("Decade", "1990s")
    person.search("heat")
    facts = person.app.engine.catalogue.facts
    assert len(shown(person)) > 1
    assert facts.mask(TitleFilter(decades=frozenset({1990})))[shown(person)].all()


def test_an_empty_search_says_so_and_offers_a_way_back(person):
    person.search("qqqqqq")
    assert len(shown(person)) == 0
    assert "Nothing is called “qqqqqq”" in person.words(person.window.browse)
    person.click(person.button("Clear the search"))
    assert len(shown(person)) == len(person.app.engine.catalogue)
    assert person.window.filters.search.text() == ""


def nothing_left(person) -> tuple[str, int]:
    """Set two filters that leave nothing; the one to loosen, and how many there would be."""
    facts = person.app.engine.catalogue.facts
    everything = facts.mask(TitleFilter())
    for genre in reversed(facts.genre_counts(everything)):
        for decade, in_decade in reversed(facts.decade_counts(everything).items()):
            both = TitleFilter(genres=frozenset({genre}), decades=frozenset({decade}))
            if not facts.mask(both).any():
                person.choose("Genre", genre)
                person.choose("Decade", f"{decade}s")
                alone = int(facts.mask(TitleFilter(genres=frozenset({genre}))).sum())
                return ("genre", in_decade) if in_decade > alone else ("decade", alone)
    raise AssertionError("every genre has titles of every decade")


@pytest.mark.parametrize(("page", "way_back"), [(BROWSE, "Clear search and filters"), (FOR_YOU, "Clear filters")])
def test_when_nothing_passes_the_page_says_which_filter_to_loosen(person, page, way_back):
    name, count = nothing_left(person)
    person.go_to(page)
    told = person.words(person.window.centralWidget())
    assert "Nothing passes these filters" in told
    assert f"Without the filter on {name} there would be {count:,}." in told
    person.click(person.button(way_back))
    assert person.app.session.filter.is_empty
    assert person.window.browse.model.rowCount() == len(person.app.engine.catalogue)


def test_a_search_from_for_you_goes_to_browse(regular):
    assert regular.window.for_you.isVisible()
    regular.search("fargo")
    assert regular.window.browse.isVisible()
    assert regular.button("Browse").isChecked()
    assert regular.grid.current_title().label == "Fargo (1996)"


def test_a_search_without_enter_is_done_after_a_pause(person, qtbot):
    person.key(Qt.Key.Key_Slash)
    person.type("fargo")
    qtbot.waitUntil(lambda: len(shown(person)) < 100, timeout=2000)
    assert person.window.filters.search.hasFocus()


def test_escape_clears_the_search_and_a_second_time_goes_back_to_the_titles(person, qtbot):
    person.search("fargo")
    person.key(Qt.Key.Key_Slash)
    person.key(Qt.Key.Key_Escape)
    assert person.window.filters.search.text() == ""
    assert person.window.filters.search.hasFocus()
    qtbot.waitUntil(lambda: len(shown(person)) == len(person.app.engine.catalogue), timeout=2000)
    person.key(Qt.Key.Key_Escape)
    assert person.grid.hasFocus()


def test_escape_closes_the_details_when_the_search_is_not_in_use(browsing):
    browsing.key(Qt.Key.Key_Return)
    assert browsing.details.isVisible()
    browsing.key(Qt.Key.Key_Escape)
    assert not browsing.details.isVisible()
    assert browsing.grid.hasFocus()


def test_digits_and_letters_are_typed_into_the_search(person):
    person.search("x 5")
    assert person.window.filters.search.text() == "x 5"
    assert person.on_disk() == {}
