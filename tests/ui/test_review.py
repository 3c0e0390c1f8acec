"""The review of uncertain rows as a page: by keyboard alone, decided one by one, each undone by itself."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from movierec_desktop.services.importing import Importer
from movierec_desktop.services.title_matching import TitleMatcher
from movierec_desktop.ui.page_stack import REVIEW, SETTINGS

CSV = (
    "title,year,rating\nHeat,1995,4\nKing Kong,,3\nNobody Made It,1987,2\nThe Three Musketeers,,4.5\nCinderella,,2.5\n"
)


@pytest.fixture
def reviewing(person, qtbot: QtBot, tmp_path: Path):
    """Someone who has imported a file and follows the notice to the rows that wait."""
    path = tmp_path / "mine.csv"
    path.write_text(CSV, encoding="utf-8")
    person.go_to(SETTINGS)
    card = person.window.settings.import_card
    card.preview(path)
    qtbot.waitUntil(card.import_button.isVisible, timeout=20_000)
    card.import_button.click()
    assert person.window.notices.review.text() == "Review 4 rows"
    person.click(person.window.notices.review)
    assert person.window.place == REVIEW
    return person


def texts(page) -> list[str]:
    return [page.candidates.item(place).text() for place in range(page.candidates.count())]


def names_that_wait(person) -> list[str]:
    return sorted(row.title for _, row, _ in person.window.review._importer.waiting())


def test_candidates_are_told_apart_and_chosen_by_keyboard(reviewing) -> None:
    page = reviewing.window.review
    assert page.name.text() == "King Kong"
    assert page.said.text() == "no year in the file · you rated it 3"
    assert page.count.text().startswith("4 rows to decide")
    assert page.candidates.hasFocus()
    first = texts(page)[0]
    assert first.startswith("King Kong (2005)\nfilm · by Peter Jackson · rated by ")
    reviewing.key(Qt.Key.Key_Down)
    chosen = page.candidates.current_title()
    reviewing.key(Qt.Key.Key_Return)
    assert reviewing.on_disk()[chosen.id] == 3.0
    assert chosen.year == 1933
    assert page.name.text() != "King Kong"
    assert page.candidates.hasFocus()
    assert reviewing.window.notices.text == "King Kong (1933) imported · saved"
    assert page.count.text().startswith("3 rows to decide")


def test_each_decision_is_undone_by_itself(reviewing) -> None:
    page = reviewing.window.review
    waited = names_that_wait(reviewing)
    before = reviewing.on_disk()
    reviewing.key(Qt.Key.Key_Return)
    reviewing.key("n")
    after_two = reviewing.on_disk()
    assert len(after_two) == len(before) + 1
    assert len(names_that_wait(reviewing)) == 2
    reviewing.undo()
    assert reviewing.on_disk() == after_two, "leaving a row out had written no rating"
    assert len(names_that_wait(reviewing)) == 3
    reviewing.undo()
    assert reviewing.on_disk() == before
    assert names_that_wait(reviewing) == waited
    assert page.name.text() == "King Kong"
    reviewing.undo()
    assert reviewing.on_disk() == {}, "then the import itself"
    assert names_that_wait(reviewing) == []
    assert page.empty.isVisible()


def test_what_is_put_off_waits_on(reviewing) -> None:
    page = reviewing.window.review
    seen = []
    for _ in range(4):
        seen.append(page.name.text())
        reviewing.key("l")
    assert sorted(seen) == names_that_wait(reviewing)
    assert page.empty.isVisible()
    assert "4 rows put off until later" in reviewing.words(page.empty)
    assert page.empty.button.hasFocus()
    reviewing.key(Qt.Key.Key_Space)
    assert reviewing.window.place == SETTINGS
    card = reviewing.window.settings.import_card
    assert card.review_button.text() == "Review 4 rows…"
    card.review_button.setFocus()
    reviewing.key(Qt.Key.Key_Space)
    assert reviewing.window.place == REVIEW
    assert page.name.text() == seen[0], "when one comes again it is asked again"


def test_a_row_without_candidates_can_be_searched_for(reviewing, qtbot: QtBot) -> None:
    page = reviewing.window.review
    for _ in range(3):
        reviewing.key("l")
    assert page.name.text() == "Nobody Made It"
    assert page.candidates.count() == 0
    assert not page.choose.isEnabled()
    assert "No title here is called that" in page.hint.text()
    assert page.later.hasFocus()
    reviewing.key(Qt.Key.Key_Slash)
    reviewing.type("qqqqqq")
    qtbot.waitUntil(lambda: page.hint.text() == "Nothing is called that.")
    page.search.clear()
    reviewing.type("fargo")
    reviewing.key(Qt.Key.Key_Return)
    assert page.candidates.hasFocus()
    assert texts(page)[0].startswith("Fargo (1996)")
    reviewing.key(Qt.Key.Key_Return)
    assert reviewing.on_disk()[608] == 2.0
    assert "Nobody Made It" not in names_that_wait(reviewing)


def test_letters_typed_into_the_search_are_no_commands(reviewing) -> None:
    page = reviewing.window.review
    waited = names_that_wait(reviewing)
    reviewing.key(Qt.Key.Key_Slash)
    assert page.search.hasFocus()
    reviewing.type("nl")
    assert page.search.text() == "nl"
    assert names_that_wait(reviewing) == waited
    assert reviewing.window.place == REVIEW


def test_a_decision_is_remembered_for_the_next_file(reviewing, qtbot: QtBot, tmp_path: Path) -> None:
    reviewing.key("n")
    card = reviewing.window.settings.import_card
    reviewing.go_to(SETTINGS)
    card.preview(tmp_path / "mine.csv")
    qtbot.waitUntil(card.import_button.isVisible, timeout=20_000)
    assert "1 skipped" in card.told.text()
    assert "you left it out before" in card.told.text()


def test_every_control_has_a_name_and_is_reached_by_tab(reviewing) -> None:
    page = reviewing.window.review
    reached = set()
    for _ in range(12):
        reached.add(reviewing.window.focusWidget())
        reviewing.key(Qt.Key.Key_Tab)
    assert {page.candidates, page.search, page.choose, page.none, page.later, page.done} <= reached
    for widget in (page.candidates, page.search):
        assert widget.accessibleName()


def test_the_card_counts_what_is_left(reviewing) -> None:
    reviewing.key("n")
    reviewing.go_to(SETTINGS)
    assert reviewing.window.settings.import_card.review_button.text() == "Review 3 rows…"


def test_a_row_that_was_decided_elsewhere_is_told(reviewing) -> None:
    """As with `movierec review` beside the open window."""
    page = reviewing.window.review
    Importer(reviewing.app.engine, reviewing.app.profile).decide(page._row[0].id, None)
    reviewing.key(Qt.Key.Key_Return)
    assert "waits" in reviewing.window.notices.text


def test_of_many_rows_that_wait_only_the_one_that_is_shown_is_matched(person, monkeypatch: pytest.MonkeyPatch) -> None:
    profile, matched = person.app.profile, []
    with profile.writing():
        for place in range(3_000):
            said = json.dumps({"title": f"No such film {place}", "year": 1990, "stars": 4.0})
            profile.waiting.add(f"row {place}", said, "none", None)
    real = TitleMatcher.match
    monkeypatch.setattr(TitleMatcher, "match", lambda self, row: matched.append(row.title) or real(self, row))
    person.window.go_to(REVIEW)
    assert person.window.review.name.text() == "No such film 0"
    assert "3,000 rows" in person.window.review.count.text()
    assert matched == ["No such film 0"]
