"""Titles that the person adds by hand: what they may be already, adding, removing, and taking either back. No Qt.

Each is on disk when the call returns. What was said of a title stays under its id when it is removed, as with a title
that a catalogue drops: it counts again when the title is back, and the same name, year and kind get the same id.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace

from movierec_desktop.catalogue.text import folded
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.own_title import OwnTitle, check
from movierec_desktop.domain.title import OWN_IDS_FROM, Title
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import NO_TITLE, Change, Library
from movierec_desktop.services.title_matching import Certainty, TitleMatcher
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import now_ms

CANDIDATES = 5
_HASH_BYTES = 6
NEW = 0
"""The id of a title that is not added yet."""


def adopt(engine: Engine, profile: Profile) -> bool:
    """Have the titles of a profile in the catalogue, in place of those of another; whether anything changed."""
    return engine.adopt(profile.own_titles.all())


def own_id(title: OwnTitle) -> int:
    """The id of a title that follows from its kind, name and year: the same in every profile that adds it."""
    kind = "series" if title.kind.is_series else "film"
    said = f"{kind}\n{folded(title.name) or title.name}\n{title.year or ''}"
    digest = hashlib.blake2b(said.encode("utf-8"), digest_size=_HASH_BYTES).digest()
    return OWN_IDS_FROM + int.from_bytes(digest, "big")


class OwnTitles:
    """Of one profile, with the catalogue that it is used with."""

    def __init__(self, engine: Engine, profile: Profile, library: Library) -> None:
        self._engine = engine
        self._profile = profile
        self._library = library

    def all(self) -> list[OwnTitle]:
        """Every one, in the order in which they were added."""
        return self._profile.own_titles.all()

    def candidates(self, title: OwnTitle) -> list[Title]:
        """What it may be already, the likeliest first: titles of the catalogue, and such as were added before."""
        row = ExchangeRow(
            place="",
            title=title.name,
            year=title.year,
            kind=title.kind,
            other_titles=(title.original_name,) if title.original_name else (),
            imdb_id=title.imdb_id,
            tmdb_id=title.tmdb_id,
        )
        match = TitleMatcher(self._engine.catalogue, self._engine.replaced.current).match(row)
        rows = list(match.rows[:CANDIDATES]) if match.certainty is not Certainty.NONE else []
        return self._engine.catalogue.titles(rows)

    def add(self, title: OwnTitle, apart: Sequence[Title] = ()) -> Title:
        """Add it; its id, and when it was added, are made here. `apart` are titles that it was said not to be.

        Raises InputError for facts that cannot be, and for a title that is there by its ids or was added before;
        ProfileError when it cannot be written.
        """
        made = replace(title, id=own_id(title), added_at=now_ms(), apart=tuple(one.id for one in apart))
        check(made)
        self._refuse_known(made)
        with self._profile.writing():
            self._profile.own_titles.put(made)
        self._tell(made, "added", lambda: self._forget(made))
        row = int(self._engine.catalogue.rows_of_ids([made.id])[0])
        return self._engine.catalogue.title(row)

    def remove(self, title_id: int) -> None:
        """Take one out of the catalogue; what was said of it is kept. Raises InputError when there is none."""
        found = next((title for title in self.all() if title.id == title_id), None)
        if found is None:
            raise InputError("This title was not added by you: only such can be removed")
        with self._profile.writing():
            self._profile.own_titles.remove(title_id)
        self._tell(found, "removed", lambda: self._put_back(found))

    def _refuse_known(self, title: OwnTitle) -> None:
        """A title that is certainly there already would be two from now on."""
        if any(one.id == title.id for one in self.all()):
            raise InputError(f"You have added {title.label} already: look it up by its name")
        known = self._engine.catalogue.same_as([title])
        if title.id in known:
            (row,) = self._engine.catalogue.rows_of_ids([known[title.id]])
            label = self._engine.catalogue.title(int(row)).label
            raise InputError(f"The catalogue has {label} already: look it up there, or say that this is another one")

    def _forget(self, title: OwnTitle) -> str:
        with self._profile.writing():
            self._profile.own_titles.remove(title.id)
        return self._adopted(title)

    def _put_back(self, title: OwnTitle) -> str:
        with self._profile.writing():
            self._profile.own_titles.put(title)
        return self._adopted(title)

    def _adopted(self, title: OwnTitle) -> str:
        adopt(self._engine, self._profile)
        return title.label

    def _tell(self, title: OwnTitle, what: str, undo: Callable[[], str]) -> None:
        self._adopted(title)
        self._library.own_titles_changed(Change(NO_TITLE, title.label, what), undo)
