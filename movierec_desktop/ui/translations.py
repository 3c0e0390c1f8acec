"""The language of the interface: the translators that are installed, and how numbers and dates are written."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGE_KEY = "language"
"""Of the choice in the profile's settings."""
_NAME = "interface"
"""Of the translators that are installed here."""


class Language(StrEnum):
    """What the person chose: as the system, or one that the interface is translated into."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"
    GERMAN = "de"
    FRENCH = "fr"
    HINDI = "hi"
    CHINESE = "zh_CN"


OWN_NAMES = {
    Language.ENGLISH: "English", Language.SPANISH: "Español", Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français", Language.HINDI: "हिन्दी", Language.CHINESE: "简体中文",
}  # fmt: skip
"""Each language as those who speak it call it, so that it is found whatever the interface speaks now."""


def stored_language(value: str) -> Language:
    """The choice that a profile holds; one that this version does not know counts as none."""
    return Language(value) if value in set(Language) else Language.SYSTEM


def locale_of(choice: Language, system: QLocale) -> QLocale:
    """Language and country that a choice means: the system's own country where it speaks that language.

    English where the system speaks none of the interface's languages.
    """
    known = {QLocale(language.value).language(): language for language in OWN_NAMES}
    wanted = known.get(system.language(), Language.ENGLISH) if choice is Language.SYSTEM else choice
    locale = QLocale(wanted.value)
    is_systems = (locale.language(), locale.script()) == (system.language(), system.script())
    return system if is_systems else locale


class Translations:
    """Installs one language at a time. What is shown already keeps its words: windows are built anew."""

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        """`folder` holds `movierec_*.qm`."""
        self._application = application
        self._folder = folder

    def use(self, choice: Language) -> None:
        """Speak this language from now on, and write numbers and dates as it does."""
        for installed in self._application.findChildren(QTranslator, _NAME):
            self._application.removeTranslator(installed)
            installed.deleteLater()
        locale = locale_of(choice, QLocale.system())
        QLocale.setDefault(locale)
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt), ("movierec", str(self._folder))):
            translator = QTranslator(self._application)
            translator.setObjectName(_NAME)
            if translator.load(locale, name, "_", folder):
                self._application.installTranslator(translator)
