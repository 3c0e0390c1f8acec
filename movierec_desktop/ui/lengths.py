"""How long a title lasts, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from movierec_desktop.domain.title import Title

translate = QCoreApplication.translate


def minutes_text(minutes: int) -> str:
    """"45 min", "2 h 08"."""
    number = QLocale().toString
    if minutes < 60:
        return translate("Lengths", "{minutes} min").format(minutes=number(minutes))
    return translate("Lengths", "{hours} h {minutes}").format(hours=number(minutes // 60), minutes=f"{minutes % 60:02d}")


def length_text(title: Title) -> str:
    """How long it lasts, or one episode of it; "length unknown" where nobody says."""
    if not title.runtime:
        return translate("Lengths", "length unknown")
    told = minutes_text(title.runtime)
    return translate("Lengths", "{length} an episode").format(length=told) if title.kind.is_series else told
