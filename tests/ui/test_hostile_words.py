"""The real window over a catalogue whose every title means harm: nothing in it is taken for anything but letters."""

import json
import sqlite3
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from movierec_desktop.recommend.bundle import CATALOGUE, MANIFEST, file_hash
from movierec_desktop.services.engine import Engine
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS, SETTINGS, TOGETHER, WATCHLIST
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.message import plain_message
from movierec_desktop.ui.widgets.plain_label import tip

HOSTILE = '<b>Owned</b> <img src="x.png">\u202e{0}{title}%1%n\x1b[31m &amp; \u2066'
_TURNS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@pytest.fixture(scope="module")
def bundle_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle with other words in its catalogue: titles, people, genres, platforms."""
    from movierec_desktop import paths

    original, folder = paths.bundle_dir(), tmp_path_factory.mktemp("hostile")
    manifest = json.loads((original / MANIFEST).read_text(encoding="utf-8"))
    for name in manifest["files"]:
        (folder / name).symlink_to(original / name)
    (folder / CATALOGUE).unlink()
    (folder / CATALOGUE).write_bytes((original / CATALOGUE).read_bytes())
    with closing(sqlite3.connect(folder / CATALOGUE)) as database, database:
        database.execute("UPDATE titles SET name = ? || name, original_name = ?", (HOSTILE, HOSTILE))
        database.execute("UPDATE titles SET genres = replace(genres, 'Drama', ?)", (HOSTILE,))
        database.execute("UPDATE people SET name = ? || name", (HOSTILE,))
        database.execute("UPDATE platforms SET platform = ? || platform", (HOSTILE,))
    manifest["files"][CATALOGUE]["sha256"] = file_hash(folder / CATALOGUE)
    (folder / MANIFEST).write_text(json.dumps(manifest))
    return folder


@pytest.fixture(scope="module")
def engine(bundle_dir: Path) -> Iterator[Engine]:
    opened = Engine(bundle_dir)
    yield opened
    opened.close()


@pytest.fixture
def filled(profile_file: Path, engine: Engine) -> Path:
    """A profile with the same words wherever it has words."""
    with closing(Profile(profile_file)) as profile:
        session = Session(engine, profile)
        session.leave_welcome()
        for row in range(14):
            session.rate(engine.catalogue.title(row), 4.5 if row % 3 else 1.5)
        with profile.writing():
            profile.settings.put("profile_name", HOSTILE)
            profile.ratings.put(StoredRating(999_999_999, 4.0, 1_700_000_000_000, HOSTILE))
            profile.imports.add(1_700_000_000_000, "csv", f"{HOSTILE}.csv", 3, [])
    return profile_file


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a widget says, with where."""
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "window title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield "text", widget.text()
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(place)) for place in range(widget.count()))
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    for action in widget.actions():
        yield "action", action.text()
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if isinstance(model, QAbstractItemModel):
        for row in range(min(model.rowCount(), 30)):
            for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield f"{role.name} of row {row}", str(model.index(row, 0).data(role) or "")


def faults(widget: QWidget) -> Iterator[str]:
    """What in a widget is taken for more than letters."""
    name = f"{type(widget).__name__} {widget.objectName()}"
    plain = not isinstance(widget, QLabel) or widget.textFormat() == Qt.TextFormat.PlainText
    if not plain and ("<b>Owned" in widget.text() or "<img" in widget.text()):
        yield f"{name} shows it as HTML"
    if isinstance(widget, QTextEdit | QTextBrowser) and "Owned" in widget.toPlainText():
        yield f"{name} holds HTML"
    for where, text in texts(widget):
        if "tip" in where.casefold() and QtGui.Qt.mightBeRichText(text) and ("<b>Owned" in text or "<img" in text):
            yield f"{name}: the {where} is HTML"
        if any(unicodedata.category(sign) == "Cc" and sign not in "\n\t" for sign in text):
            yield f"{name}: the {where} has control characters"
        if any(unicodedata.bidirectional(sign) in _TURNS for sign in text):
            yield f"{name}: the {where} turns words around"


def test_no_widget_of_any_page_takes_a_title_for_more_than_letters(
    open_window: Callable[[Path], object], filled: Path, settled: Callable[[], None]
) -> None:
    person = open_window(filled)
    window = person.app.window  # type: ignore[attr-defined]
    seen = 0
    for place in (FOR_YOU, BROWSE, WATCHLIST, TOGETHER, INSIGHTS, SETTINGS):
        window.go_to(place)
        if place == FOR_YOU:
            window.for_you.rows.complete()
        settled()
        found = [fault for widget in QApplication.allWidgets() for fault in faults(widget)]
        assert found == []
        seen += sum("Owned" in text for widget in QApplication.allWidgets() for _, text in texts(widget))
    window.for_you.show_all()
    window.details.show_title(window.session.engine.catalogue.title(20), predicted=True)
    settled()
    shown = window.for_you.rows.tonight._why
    assert "&lt;b&gt;Owned" in shown.text(), "titles stand in bold there, as letters"
    assert [fault for widget in QApplication.allWidgets() for fault in faults(widget)] == []
    assert seen > 500, "the titles were shown"


def test_a_tool_tip_is_html_only_where_it_must_be_escaped(qapp: QApplication) -> None:
    assert tip("Heat (1995) & more") == "Heat (1995) & more"
    assert tip("a < b\nc") == "a < b\nc"
    assert tip("<b>Heat</b>\nx") == "<p>&lt;b&gt;Heat&lt;/b&gt;<br>x</p>"
    assert tip("") == ""


def test_messages_are_plain(qapp: QApplication) -> None:
    box = plain_message(QMessageBox.Icon.Warning, "Heading", "<b>/home/x</b>")
    box.setInformativeText("<i>more</i>")
    told = [label for label in box.findChildren(QLabel) if label.text()]
    assert {label.text() for label in told} == {"<b>/home/x</b>", "<i>more</i>"}
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in told)
    box.deleteLater()
