"""Who watches together this evening, and what they want. It lasts as long as the window; nothing of it is stored."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.title import Title
from movierec_desktop.services.import_plan import ImportPlan
from movierec_desktop.services.profiles import ProfileEntry, Profiles
from movierec_desktop.services.together import (
    GroupPick,
    Member,
    Wish,
    member_of_library,
    member_of_plan,
    member_of_profile,
    together,
)
from movierec_desktop.ui.people import called
from movierec_desktop.ui.session import LISTED, Session

FEWEST = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who could watch: a profile of this machine, or a guest with a file. `key` tells them apart."""

    key: str
    name: str
    chosen: bool
    is_guest: bool
    problem: str = ""


class Group(QObject):
    """The person whose window this is takes part until they say otherwise; where there are two, both of them do."""

    changed = Signal()
    """Other people, or another wish."""

    def __init__(self, session: Session, profiles: Profiles) -> None:
        super().__init__()
        self._session = session
        self._profiles = profiles
        self._here = str(session.profile.path)
        self._chosen: set[str] | None = None
        """None until the person chooses."""
        self._guests: dict[str, tuple[str, ImportPlan]] = {}
        self._n_guests = 0
        self._members: dict[str, Member] = {}
        """Those who took part so far, by key, until something of them changes."""
        self._problems: dict[str, str] = {}
        self._entries = self._read_entries()
        self.wish = Wish()
        self.vetoes: list[tuple[Title, str]] = []
        """What somebody does not want tonight, with their name, in order."""
        session.model_changed.connect(self._forget_members)
        session.catalogue_changed.connect(self._forget_members)
        session.library_changed.connect(lambda _: self._members.pop(self._here, None))

    def candidates(self) -> list[Candidate]:
        """The person here, everyone else with a profile on this machine, then the guests."""
        people = [self._candidate(str(entry.path), called(entry), entry.problem) for entry in self._entries]
        guests = [self._candidate(key, name, is_guest=True) for key, (name, _) in self._guests.items()]
        return [*people, *guests]

    def _read_entries(self) -> list[ProfileEntry]:
        """Everyone with a profile on this machine, the person here first."""
        entries = {str(entry.path): entry for entry in self._profiles.all()}
        mine = entries.pop(self._here, None) or self._profiles.entry(self._session.profile.path)
        return [mine, *entries.values()]

    def _candidate(self, key: str, name: str, problem: str = "", *, is_guest: bool = False) -> Candidate:
        return Candidate(key, name, key in self._taking_part(), is_guest, problem or self._problems.get(key, ""))

    def _taking_part(self) -> set[str]:
        if self._chosen is not None:
            return self._chosen
        everyone = {str(entry.path) for entry in self._entries} | set(self._guests)
        return everyone if len(everyone) == FEWEST else {self._here}

    def look_again(self) -> None:
        """Other people's profiles may have changed: read them anew when they are needed."""
        self._members = {key: made for key, made in self._members.items() if key in self._guests}
        self._problems.clear()
        self._entries = self._read_entries()

    def toggle(self, key: str) -> None:
        """Someone takes part, or no longer."""
        self._chosen = self._taking_part() ^ {key}
        self.changed.emit()

    def add_guest(self, name: str, plan: ImportPlan) -> None:
        """Someone with a file takes part."""
        self._n_guests += 1
        key = f"guest {self._n_guests}"
        self._chosen = self._taking_part() | {key}
        self._guests[key] = (name, plan)
        self.changed.emit()

    def remove_guest(self, key: str) -> None:
        """Forget a guest."""
        del self._guests[key]
        self._chosen = self._taking_part() - {key}
        self._members.pop(key, None)
        self.changed.emit()

    def set_wish(self, wish: Wish) -> None:
        """The group wants something else."""
        self.wish = wish
        self.changed.emit()

    def veto(self, title: Title, name: str) -> None:
        """Someone does not want a title tonight."""
        self.vetoes.append((title, name))
        self._set_vetoed()

    def take_back(self) -> None:
        """The last veto does not hold."""
        self.vetoes.pop()
        self._set_vetoed()

    def _set_vetoed(self) -> None:
        self.set_wish(replace(self.wish, vetoed=frozenset(title.id for title, _ in self.vetoes)))

    def members(self) -> list[Member]:
        """Those who take part and whose profile can be read; what keeps the others is told by `candidates`."""
        found = []
        for candidate in self.candidates():
            if candidate.chosen and not candidate.problem:
                try:
                    found.append(self._member(candidate))
                except MovieRecError as error:
                    self._problems[candidate.key] = str(error)
        return found

    def _member(self, candidate: Candidate) -> Member:
        if candidate.key not in self._members:
            self._members[candidate.key] = self._made(candidate)
        return self._members[candidate.key]

    def _forget_members(self) -> None:
        self._members.clear()

    def _made(self, candidate: Candidate) -> Member:
        session, name = self._session, candidate.name
        if candidate.key == self._here:
            return member_of_library(session.engine, name, session.view, session.library)
        if candidate.is_guest:
            return member_of_plan(session.engine, session.model_name, name, self._guests[candidate.key][1])
        return member_of_profile(session.engine, session.model_name, name, Path(candidate.key))

    def picks(self, members: list[Member], wish: Wish | None = None, *, filtered: bool = True) -> list[GroupPick]:
        """The best titles for these members, by their wish unless another one is asked about."""
        allowed = self._session.allowed if filtered else self._session.everything
        return together(self._session.engine, members, allowed, wish or self.wish, LISTED)
