"""No words are cut, at the smallest size and at the usual one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionButton, QToolButton, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.services.welcome import Step
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS, PAGE_NAMES, SETTINGS, TOGETHER, WATCHLIST
from movierec_desktop.ui.translations import LANGUAGE_KEY, Language
from movierec_desktop.ui.widgets.choice_popup import ChoicePopup
from movierec_desktop.ui.widgets.elided_label import ElidedLabel

SIZES = ((960, 640), (1280, 800))
_ROUNDS = 20
"""Of events until wrapped words in a page that scrolls have found their height, on a busy machine too."""


def widest_line(label: QLabel) -> float:
    """Width of the widest line of a wrapped label; wider than the label where a word cannot be broken."""
    layout = QTextLayout(label.text().replace("\n", "\N{LINE SEPARATOR}"), label.font())
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.width())
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return widest


def is_cut(widget: QWidget) -> bool:
    """Whether a shown label or button has less room than its words need, or sticks out at the side."""
    seen = widget.visibleRegion().boundingRect()
    if not seen.isEmpty() and seen.width() < widget.width():
        return True
    if isinstance(widget, ElidedLabel):
        cut = widget.fontMetrics().horizontalAdvance(widget.text()) > widget.width()
        return cut and widget.toolTip() != widget.text()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() or widest_line(widget) > widget.width()
    hint = widget.sizeHint()
    if isinstance(widget, QPushButton) and widget.isChecked() and bold_width(widget) > words_width(widget):
        return True
    # A button may be less high than it would like, as long as its words have room.
    height = widget.fontMetrics().height() if not isinstance(widget, QLabel) else hint.height()
    return hint.width() > widget.width() or height > widget.height()


def bold_width(button: QPushButton) -> int:
    """Of a button's words while it is checked, which the style sheet makes bold without asking for more room."""
    face = QFont(button.font())
    face.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(face).horizontalAdvance(button.text().replace("&&", "&"))


def words_width(button: QPushButton) -> int:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()


def cut_words(person, where: QWidget | None = None, at_least: int = 9) -> list[str]:
    """The words in the window, or in a part of it or over it, that are cut."""
    within = where or person.window
    within.grab()
    shown = [
        widget
        for kind in (QLabel, QPushButton, QToolButton)
        for widget in within.findChildren(kind)
        if widget.isVisible() and widget.text()
    ]
    assert len(shown) >= at_least
    return [f"{widget.text()} ({widget.width()} x {widget.height()})" for widget in shown if is_cut(widget)]


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_for_a_newcomer(person, settled, size):
    person.window.resize(*size)
    settled()
    for page in (BROWSE, FOR_YOU, WATCHLIST, TOGETHER, INSIGHTS, SETTINGS):
        person.go_to(page)
        settled()
        assert cut_words(person) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", list(Step))
def test_no_words_are_cut_in_the_welcome(newcomer, settled, size, step):
    newcomer.window.resize(*size)
    newcomer.app.session.reach_step(step)
    newcomer.window.open_welcome()
    settled()
    assert cut_words(newcomer) == []


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_with_filters_reasons_and_a_notice(regular, settled, size):
    regular.window.resize(*size)
    regular.choose("Genre", "Drama", "Crime", "Film-Noir")
    regular.choose("Decade", "1990s", "2000s", "1940s")
    settled()
    for page in (FOR_YOU, BROWSE, SETTINGS, INSIGHTS):
        regular.go_to(page)
        if page not in (SETTINGS, INSIGHTS):
            regular.key(Qt.Key.Key_Return)
            assert regular.details.isVisible()
            regular.key(Qt.Key.Key_4)
        settled()
        assert cut_words(regular) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", [language for language in Language if language is not Language.SYSTEM])
def test_no_words_are_cut_in_any_language(regular, settled, language, size):
    """Every page of the window, whatever it holds, with filters set and the details open, and what opens over it."""
    app = regular.app
    app.session.save_setting(LANGUAGE_KEY, language.value)
    app.reopen(app.profile.path)
    speaker = type(regular)(app)
    speaker.window.resize(*size)
    app.session.set_filter(TitleFilter(KindChoice.FILMS, frozenset({"en", "fr"}), frozenset({"Drama", "Documentary"})))
    settled(_ROUNDS)
    cut = {}
    for page in range(len(PAGE_NAMES)):
        speaker.window.go_to(page)
        settled(_ROUNDS)
        cut[page] = cut_words(speaker)
        speaker.key(Qt.Key.Key_Return)
        settled(_ROUNDS)
        cut[page, "details"] = cut_words(speaker)
    speaker.go_to(BROWSE)
    speaker.window.filters._more.open()
    settled(_ROUNDS)
    cut["panel"] = cut_words(speaker, speaker.window.filters._more.panel, at_least=20)
    speaker.close_popups()
    assert {where: words for where, words in cut.items() if words} == {}


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_where_nothing_is_found(person, settled, size):
    person.window.resize(*size)
    person.search("q" * 30)
    settled()
    assert cut_words(person) == []


def longest_names(engine) -> list[Title]:
    """Titles with the longest names, the longest words in them, and the most other names."""
    titles = engine.catalogue.titles(range(len(engine.catalogue)))
    by_word = sorted(titles, key=lambda title: -max(map(len, title.name.split()), default=0))
    by_name = sorted(titles, key=lambda title: -len(title.name))
    aliases = sorted(titles[:3000], key=lambda title: -len(" ".join(engine.catalogue.aliases(title.row)[:3])))
    return [*by_word[:6], *by_name[:4], *aliases[:4]]


def test_the_longest_names_have_room_in_the_details(person, settled, engine):
    person.window.resize(960, 640)
    for title in longest_names(engine):
        person.details.show_title(title, predicted=True)
        settled()
        assert cut_words(person) == []


def test_a_cut_notice_is_told_whole_in_its_tool_tip(person, settled):
    person.window.resize(960, 640)
    words = "The profile cannot be used: " + "a very long way down to the file/" * 8
    person.window.notices.tell(words, can_undo=True, bad=True)
    settled()
    assert cut_words(person) == []
    assert person.window.notices._notice.toolTip() == words


def test_the_tiles_fill_the_width_at_every_size(person, settled):
    for width in (960, 1111, 1280, 1501, 2000):
        person.window.resize(width, 800)
        settled()
        first_line = [
            rect
            for rect in (person.grid.visualRect(person.window.browse.model.index(place)) for place in range(20))
            if rect.top() < 20
        ]
        room = person.grid.viewport().width()
        assert 0 <= room - first_line[-1].right() < 30
        assert first_line[-1].right() <= room


def lines_of_the_bar(person) -> set[int]:
    """The middles of the lines of the filter bar; what stands in one line has one middle, but for a pixel."""
    return {widget.geometry().center().y() // 4 for widget in person.window.filters._controls() if widget.isVisible()}


def test_the_filter_bar_is_one_line_beside_the_details(regular, settled):
    regular.window.resize(1280, 800)
    settled()
    assert regular.details.isVisible()
    assert len(lines_of_the_bar(regular)) == 1
    regular.click(regular.button("Show films"))
    settled()
    assert regular.button("Clear all filters").isVisible()
    assert len(lines_of_the_bar(regular)) == 1


def test_the_filter_bar_is_at_most_two_lines_in_the_smallest_window(regular, settled):
    regular.window.resize(960, 640)
    regular.go_to(BROWSE)
    regular.key(Qt.Key.Key_Return)
    settled()
    assert regular.details.isVisible()
    assert len(lines_of_the_bar(regular)) == 2


@pytest.mark.parametrize(("width", "placeholder"), [(960, "Search titles   /"), (2000, "Search 118,416 titles   /")])
def test_the_search_field_takes_the_room_there_is_and_says_what_fits(person, settled, engine, width, placeholder):
    person.window.resize(width, 800)
    settled()
    search = person.window.filters.search
    assert search.placeholderText() == placeholder.replace("118,416", f"{len(engine.catalogue):,}")
    assert search.fontMetrics().horizontalAdvance(search.placeholderText()) < search.width() - 22


def cut_rows(popup: ChoicePopup) -> list[str]:
    """Names in a list of choices that have less room than they need beside their counts."""
    metrics = popup.list.fontMetrics()
    rows = (popup.list.item(place) for place in range(popup.list.count()))
    told = ((row.text(), row.data(Qt.ItemDataRole.AccessibleTextRole).rsplit(", ", 1)[1].split()[0]) for row in rows)
    room = popup.list.viewport().width() - 32 - 16 - 8
    return [name for name, n in told if metrics.horizontalAdvance(name) + metrics.horizontalAdvance(n) > room]


@pytest.mark.parametrize("caption", ["Language", "Genre", "Decade", "Country", "Service"])
def test_no_words_are_cut_in_a_list_of_choices(person, settled, caption):
    person.window.resize(960, 640)
    settled()
    popup = person.open_choices(caption)
    settled()
    assert popup.list.count() >= 4
    assert cut_rows(popup) == []
    assert cut_words(person, popup, at_least=1) == []
    person.key(Qt.Key.Key_Space if popup.field.isHidden() else Qt.Key.Key_Return)
    settled()
    assert popup.any.isVisible()
    assert cut_words(person, popup, at_least=1) == []


def test_no_words_are_cut_in_the_panel(person, settled):
    person.window.resize(960, 640)
    settled()
    person.choose("Country", "Bosnia & Herzegovina", "France")
    person.choose("Service", "Prime Video", "Netflix")
    person.click(person.window.filters._more)
    settled()
    assert cut_words(person, person.window.filters._more.panel, at_least=20) == []


def test_no_words_are_cut_in_the_bar_with_every_filter_set(regular, settled):
    regular.window.resize(960, 640)
    regular.go_to(BROWSE)
    regular.choose("Language", "Portuguese", "Ukrainian")
    regular.choose("Genre", "Documentary", "Drama")
    regular.choose("Decade", "1990s", "2010s")
    regular.press("At most: 2 h")
    regular.key(Qt.Key.Key_Slash)
    settled()
    assert cut_words(regular, regular.window.filters) == []
