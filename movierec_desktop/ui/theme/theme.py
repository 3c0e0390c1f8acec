"""The theme in force: dark, light, or as the system is."""

from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from movierec_desktop.ui.theme.tokens import Tokens, filled_in, load_tokens

THEME_KEY = "theme"
"""Of the choice in the profile's settings."""
FONT_FAMILY = "Inter"
_OTHER_SCRIPTS = (
    "Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", "Mangal", "Lohit Devanagari",
    "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei",
)  # fmt: skip
"""Typefaces of the systems for scripts that Inter lacks; Chinese in the forms of the mainland."""


@cache
def font_families() -> list[str]:
    """The app's typeface, and those that this computer has for other scripts. Call it with a QApplication."""
    present = set(QFontDatabase.families())
    return [FONT_FAMILY, *(family for family in _OTHER_SCRIPTS if family in present)]


class ThemeChoice(StrEnum):
    """What the person chose in the settings."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class Theme(QObject):
    """Applies tokens to the application. `changed` comes after everything has its new colours."""

    changed = Signal()

    def __init__(self, application: QApplication, resources: Path, choice: ThemeChoice) -> None:
        super().__init__()
        self._application = application
        self._folder = resources / "theme"
        self.choice = choice
        _load_fonts(resources / "fonts")
        font = QFont(font_families())
        font.setPixelSize(13)
        application.setFont(font)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Whether the dark tokens are in force."""
        if self.choice is not ThemeChoice.SYSTEM:
            return self.choice is ThemeChoice.DARK
        # A system that does not say is taken for dark: most who watch films do so in the evening.
        return self._application.styleHints().colorScheme() != Qt.ColorScheme.Light

    def choose(self, choice: ThemeChoice) -> None:
        """Switch to another theme."""
        self.choice = choice
        self._apply()

    def _follow_system(self) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        name = "dark" if self.is_dark else "light"
        self.tokens: Tokens = load_tokens(self._folder / f"{name}.toml")
        self._application.setPalette(_palette(self.tokens))
        icons = (self._folder.parent / "icons").as_posix()
        template = (self._folder / "app.qss").read_text(encoding="utf-8").replace("@icons@", icons)
        self._application.setStyleSheet(filled_in(template, self.tokens))
        self.changed.emit()


@cache
def _load_fonts(folder: Path) -> None:
    """Once: a window that is opened anew finds them there."""
    for path in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, tokens.background),
        (role.Base, tokens.background),
        (role.AlternateBase, tokens.surface),
        (role.Button, tokens.surface),
        (role.Text, tokens.text),
        (role.WindowText, tokens.text),
        (role.ButtonText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
    ):
        palette.setColor(target, QColor(value))
    return palette
