"""Languages and countries by their ISO codes, in the language of the interface. Unicode's names, as Babel has them."""

from functools import lru_cache

from babel import Locale, UnknownLocaleError
from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


@lru_cache(maxsize=8)
def _names(locale: str) -> Locale:
    """Those of one language; English for one that Babel does not know."""
    try:
        return Locale.parse(locale)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


def language_name(code: str) -> str:
    """A language by its ISO 639-1 code: "ko" -> "Korean"; "" -> "Unknown"; a code that nobody knows stays."""
    if not code:
        return translate("Language", "Unknown")
    return str(_names(QLocale().name()).languages.get(code, code))


def country_name(code: str) -> str:
    """A country by its ISO 3166 code; the code itself for one that nobody knows."""
    gone = {
        "DD": translate("Country", "East Germany"),
        "SU": translate("Country", "Soviet Union"),
        "YU": translate("Country", "Yugoslavia"),
    }
    return gone.get(code) or str(_names(QLocale().name()).territories.get(code, code))
