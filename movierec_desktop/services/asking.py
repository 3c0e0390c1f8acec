"""What to ask the person next: titles to rate, with "haven't seen it" as an answer. All of it is in the profile."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Title
from movierec_desktop.recommend.asking import BY_COUNTS, Asker
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.bundle import load_familiarity
from movierec_desktop.recommend.familiarity import Familiarity
from movierec_desktop.recommend.linear import LinearFactors
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Library

PREFERRED = "svdpp"
"""The model of tastes by which answers are valued, where the bundle has it; else the first that can."""


class Asking:
    """Chooses titles to ask about and takes the answers.

    What was answered is in the profile alone: a new object over the same profile goes on where the last one ended.
    """

    def __init__(self, engine: Engine, library: Library) -> None:
        self._engine = engine
        self._library = library

    @property
    def unseen(self) -> AbstractSet[int]:
        """Ids of the titles that the person has not seen, as they said; one that was rated since is seen."""
        return self._library.unseen

    @property
    def n_answered(self) -> int:
        """How many titles the person has rated or said that they have not seen."""
        return len(self.unseen) + len(self._library.ratings)

    def next_titles(self, n: int, beside: Sequence[Title] = (), allowed: Mask | None = None) -> list[Title]:
        """The `n` titles to ask about next, most telling first; fewer only when fewer are left.

        Never one that was rated, is said to be unseen, was dismissed, or stands on the watchlist.

        Args:
            n: how many.
            beside: titles that are on the screen and not yet answered; the new ones go well with them.
            allowed: which titles may be asked about, shape (n_titles,); None for all.
        """
        library = self._library
        barred = np.zeros(len(self._engine.catalogue), dtype=np.bool_) if allowed is None else ~allowed
        barred[self._rows(library.dismissed | library.watchlist)] = True
        waiting = np.array([title.row for title in beside], dtype=np.int64)
        rows = self._asker.next_rows(self._ratings(), self._rows(self.unseen), barred, n, waiting)
        return self._engine.catalogue.titles(rows)

    def answer(self, title: Title, stars: float | None) -> None:
        """Save stars, or with None that the person has not seen it; on disk when the call returns.

        Raises InputError for no half star or a title that has been rated, ProfileError when it cannot be written.
        """
        if stars is not None:
            self._library.rate(title, stars)
        else:
            self._library.say_unseen(title)

    def take_back(self, title: Title) -> None:
        """Forget the answer about a title; nothing happens when there is none. Raises ProfileError as `answer`."""
        self._library.take_answer_back(title)

    def _ratings(self) -> Ratings:
        """In order of ids: the profile's order of time must not decide."""
        stars = {title_id: rating.stars for title_id, rating in sorted(self._library.ratings.items())}
        rows = self._engine.catalogue.rows_of_ids(np.fromiter(stars, dtype=np.int64, count=len(stars)))
        given = np.fromiter(stars.values(), dtype=np.float64, count=len(stars))
        return Ratings(rows[rows >= 0], given[rows >= 0])

    def _rows(self, title_ids: AbstractSet[int]) -> npt.NDArray[np.int64]:
        rows = self._engine.catalogue.rows_of_ids(np.array(sorted(title_ids), dtype=np.int64))
        found: npt.NDArray[np.int64] = rows[rows >= 0].astype(np.int64)
        return found

    def forget(self) -> None:
        """The catalogue has more or fewer titles now."""
        self.__dict__.pop("_asker", None)

    @cached_property
    def _asker(self) -> Asker:
        model = self.model
        familiarity = load_familiarity(self._engine.bundle, self._engine.catalogue.facts.ids)
        if familiarity is None or not len(familiarity.rows):
            n_people = self._engine.bundle.manifest.get("cleaning", {}).get("people", 2 * int(model.counts.max()))
            return Asker(Familiarity.from_counts(model.counts, n_people), model, BY_COUNTS)
        return Asker(familiarity, model)

    @property
    def model(self) -> LinearFactors:
        """The model of tastes by which answers are valued. Raises InputError where the bundle has none."""
        names = self._engine.bundle.model_names
        for name in sorted(names, key=lambda name: name != PREFERRED):
            model = self._engine.model(name)
            if isinstance(model, LinearFactors):
                return model
        raise InputError("This bundle has no model by which titles to ask about can be chosen: install a newer one")
