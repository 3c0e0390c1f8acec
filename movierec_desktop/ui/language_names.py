"""Languages and countries by their ISO codes, and days, in the language of the interface, as Babel has them."""

from datetime import date
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from movierec_desktop.domain.moments import within

translate = QCoreApplication.translate


@lru_cache(maxsize=8)
def _names(locale: str) -> Locale:
    """Those of one language; English for one that Babel does not know."""
    try:
        return Locale.parse(locale)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


def day_text(milliseconds: int) -> str:
    """The day of a moment, here and now's zone, as it is written: "Nov 28, 2026"; milliseconds since 1970 UTC."""
    moment = QDateTime.fromMSecsSinceEpoch(within(milliseconds)).date()
    return format_date(date(moment.year(), moment.month(), moment.day()), "medium", locale=_names(QLocale().name()))


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
