"""What each filter offers now: its values with the number of titles that pass all the other filters."""

from PySide6.QtCore import QCollator, QCoreApplication

from movierec_desktop.catalogue.facts import Facts, Mask
from movierec_desktop.ui.language_names import country_name, language_name
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.choice_button import Choice
from movierec_desktop.ui.words import decade_name, genre_name, listed

translate = QCoreApplication.translate


class Facets:
    """Counts are worked out when a list is opened: a millisecond each."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def _facts(self) -> Facts:
        return self._session.catalogue.facts

    def languages(self) -> list[Choice]:
        """Languages, most titles first, the unknown one last; those without a title here are left out."""
        counts = self._facts.language_counts(self._others("language"))
        kept = [(code, n) for code, n in counts.items() if n or code in self._session.filter.languages]
        kept.sort(key=lambda pair: (pair[0] == "", -pair[1], language_name(pair[0])))
        return [Choice(code, language_name(code), n) for code, n in kept]

    def genres(self) -> list[Choice]:
        """Genres by name."""
        counts = self._facts.genre_counts(self._others("genre"))
        choices = [Choice(name, genre_name(name), n) for name, n in counts.items()]
        return sorted(choices, key=lambda choice: QCollator().sortKey(choice.name))

    def decades(self) -> list[Choice]:
        """Decades, newest first."""
        counts = self._facts.decade_counts(self._others("decade"))
        return [Choice(year, decade_name(year), n) for year, n in counts.items()]

    def countries(self) -> list[Choice]:
        """Countries, most titles first."""
        counts = self._facts.countries.counts(self._others("country"))
        kept = [(code, n) for code, n in counts.items() if n or code in self._session.filter.countries]
        kept.sort(key=lambda pair: (-pair[1], country_name(pair[0])))
        return [Choice(code, country_name(code), n) for code, n in kept]

    def platforms(self) -> list[Choice]:
        """Streaming services, most titles first."""
        counts = self._facts.platforms.counts(self._others("service"))
        return [Choice(name, name, n) for name, n in sorted(counts.items(), key=lambda pair: -pair[1])]

    def platform_note(self) -> str:
        """How old the lists of the services are."""
        if not self._facts.platform_dates:
            return translate("Facets", "This catalogue does not know where titles stream.")
        told = zip(self._facts.platforms.names, self._facts.platform_dates, strict=True)
        services = listed([f"{name} {date[:4]}" for name, date in told])
        return translate("Facets", "Services as they were then, not now: {services}.").format(services=services)

    def _others(self, name: str) -> Mask:
        return self._session.allowed_without(name)
