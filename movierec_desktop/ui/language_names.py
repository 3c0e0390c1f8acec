"""Languages by their ISO 639-1 code, in words."""

from PySide6.QtCore import QLocale


def language_name(code: str) -> str:
    """English name of a language: "ko" -> "Korean"; "" -> "Unknown"."""
    if not code:
        return "Unknown"
    language = QLocale.codeToLanguage(code)
    return code if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)
