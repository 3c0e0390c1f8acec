"""The keys, in one table: the window acts on it, and the sheet that `?` opens is written from it."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

translate = QCoreApplication.translate


class Command(Enum):
    """What the window itself does, on every page."""

    SEARCH = auto()
    ADD = auto()
    UNDO = auto()
    CLOSE = auto()
    KEYS = auto()
    QUIT = auto()


_STANDARD = {
    Command.SEARCH: QKeySequence.StandardKey.Find,
    Command.ADD: QKeySequence.StandardKey.New,
    Command.UNDO: QKeySequence.StandardKey.Undo,
    Command.CLOSE: QKeySequence.StandardKey.Cancel,
    Command.QUIT: QKeySequence.StandardKey.Quit,
}
_SIGNS = {Command.SEARCH: "/", Command.KEYS: "?"}
"""Told by what they write, for where they lie depends on the keyboard."""
_ARROWS = {"Left": "←", "Up": "↑", "Right": "→", "Down": "↓"}


def command_of(event: QKeyEvent) -> Command | None:
    """What a key means to the window, or None."""
    for command, standard in _STANDARD.items():
        if event.matches(standard):
            return command
    # Not every system has a standard key to quit; where it has one, it is this.
    if event.key() == Qt.Key.Key_Q and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return Command.QUIT
    return next((command for command, sign in _SIGNS.items() if event.text() == sign), None)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet: the keys as they are called here, and what they do. A range runs from first to last."""

    keys: tuple[str, ...]
    does: str
    is_range: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Lines that hold in the same place."""

    heading: str
    lines: tuple[Line, ...]


def native(portable: str) -> str:
    """A key as this system and this language call it: "Del" -> "Entf"; arrows as they stand on the keys."""
    told, last = _in_words(portable), portable.rpartition("+")[2]
    return told.removesuffix(_in_words(last)) + _ARROWS[last] if last in _ARROWS else told


def _in_words(portable: str) -> str:
    return QKeySequence.fromString(portable).toString(QKeySequence.SequenceFormat.NativeText)


def _line(does: str, *portable: str, is_range: bool = False) -> Line:
    return Line(tuple(native(key) for key in portable), does, is_range)


def _command_line(command: Command, does: str) -> Line:
    signs = [_SIGNS[command]] if command in _SIGNS else []
    standard = _STANDARD.get(command)
    bound = [native(QKeySequence(standard).toString())] if standard is not None else []
    return Line(tuple(key for key in (*signs, *bound) if key), does)


def sections(n_pages: int) -> tuple[Section, ...]:
    """All keys; `n_pages` have one each."""
    return (_everywhere(n_pages), _in_the_search(), _on_a_title(), _when_asked())


def _everywhere(n_pages: int) -> Section:
    lines = (
        _command_line(Command.SEARCH, translate("KeyTable", "Search")),
        _line(translate("KeyTable", "The pages"), "Ctrl+1", str(n_pages), is_range=True),
        _command_line(Command.ADD, translate("KeyTable", "Add a title")),
        _command_line(Command.UNDO, translate("KeyTable", "Undo, several steps back")),
        _command_line(Command.CLOSE, translate("KeyTable", "Close the details")),
        _command_line(Command.KEYS, translate("KeyTable", "These keys")),
        _command_line(Command.QUIT, translate("KeyTable", "Quit")),
    )
    return Section(translate("KeyTable", "EVERYWHERE"), tuple(line for line in lines if line.keys))


def _on_a_title() -> Section:
    return Section(
        translate("KeyTable", "ON A TITLE"),
        (
            _line(translate("KeyTable", "Go from title to title"), "Left", "Up", "Down", "Right"),
            _line(translate("KeyTable", "Open the details"), "Enter"),
            _line(translate("KeyTable", "Stars"), "1", "5", is_range=True),
            _line(translate("KeyTable", "Half a star more"), "Shift+1", "4", is_range=True),
            _line(translate("KeyTable", "Half a star up or down"), "+", "-"),
            _line(translate("KeyTable", "Take the rating back"), "Del"),
            _line(translate("KeyTable", "Watchlist, on or off"), "W"),
            _line(translate("KeyTable", "Seen, or not after all"), "S"),
            _line(translate("KeyTable", "Not for me"), "X"),
            _line(translate("KeyTable", "Choose several"), "Shift+Right", "Down"),
            _line(translate("KeyTable", "Choose all"), "Ctrl+A"),
            _line(translate("KeyTable", "Back and forward in the details"), "Alt+Left", "Alt+Right"),
            _line(translate("KeyTable", "Not tonight, in Together"), "V"),
        ),
    )


def _when_asked() -> Section:
    return Section(translate("KeyTable", "WHEN ASKED"), (_line(translate("KeyTable", "Haven't seen it"), "N"),))


def _in_the_search() -> Section:
    return Section(
        translate("KeyTable", "IN THE SEARCH FIELD"),
        (
            _line(translate("KeyTable", "On to the titles"), "Down", "Enter"),
            _line(translate("KeyTable", "Empty it"), "Esc"),
        ),
    )
