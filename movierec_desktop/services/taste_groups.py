"""Groups of films to pick from before anything is rated: which there are, which were picked, and what that tells."""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.title import Title
from movierec_desktop.recommend.base import FloatArray
from movierec_desktop.recommend.linear import LinearFactors
from movierec_desktop.recommend.taste_groups import clusters, directions, examples, expected_person
from movierec_desktop.services.engine import Engine
from movierec_desktop.store.profile import Profile

EARLY = 12
"""Below this many ratings the list is called an early guess, and picked groups count."""
N_GROUPS = 9
_FROM = 600
"""Groups are made of so many titles, the best known ones."""
_KEY = "taste-groups"
_SAME = 0.5
_LARGEST = 2**53
"""No title has an id from here on."""
_NO_TASTE = frozenset({"IMAX"})
"""What the data call a genre and is a format."""
_OLD, _OLD_SHARE = 1980, 1 / 3


@dataclass(frozen=True, slots=True)
class TasteGroup:
    """Titles, first those that show the taste best, and what sets them apart from other well known titles.

    `genres` are one or two. `decade` is the one of at least half of the titles; `is_old` says that there is none and at
    least a third is from before 1980; `language` is that of most titles where it is not English.
    """

    titles: tuple[Title, ...]
    genres: tuple[str, ...]
    decade: int | None = None
    is_old: bool = False
    language: str = ""

    @property
    def ids(self) -> frozenset[int]:
        """Of all its titles."""
        return frozenset(title.id for title in self.titles)


class TasteGroups:
    """Of one profile with one bundle. What was picked is kept in the profile's settings, with the titles shown.

    So a pick means the same after another bundle has made other groups.
    """

    def __init__(self, engine: Engine, profile: Profile, model: Callable[[], LinearFactors]) -> None:
        """`model` gives the model in whose factors titles are near each other; it is asked when it is needed."""
        self._engine = engine
        self._profile = profile
        self._find_model = model
        self._expected: tuple[str, npt.NDArray[np.float64] | None] = "", None

    @cached_property
    def groups(self) -> tuple[TasteGroup, ...]:
        """What can be picked, the best known first; empty where the bundle knows too few titles."""
        model = self._find_model()
        rows = np.argsort(-model.counts, kind="stable")[:_FROM]
        rows = rows[model.counts[rows] > 0]
        if len(rows) < 3 * N_GROUPS:
            return ()
        units, fame = directions(model.design(rows)), model.counts[rows].astype(np.float64)
        titles = self._engine.catalogue.titles(rows)
        usual = _shares(titles)
        group = clusters(units, N_GROUPS)
        members = [np.flatnonzero(group == place) for place in range(N_GROUPS)]
        ordered = [examples(units, fame, places) for places in members if len(places)]
        ordered.sort(key=lambda places: -float(fame[places[:3]].sum()))
        return tuple(_told([titles[int(place)] for place in places], usual) for places in ordered)

    def picked(self) -> frozenset[int]:
        """Places of the groups that were picked before, as far as they are still among the groups."""
        kept, _ = self._stored()
        return frozenset(
            place
            for place, group in enumerate(self.groups)
            if any(len(group.ids & ids) > _SAME * len(group.ids | ids) for ids in kept)
        )

    def pick(self, places: Collection[int]) -> None:
        """Keep which groups were picked, and which were not. Raises ProfileError when it cannot be written."""
        told = {
            name: [sorted(group.ids) for place, group in enumerate(self.groups) if (place in places) == wanted]
            for name, wanted in (("picked", True), ("others", False))
        }
        with self._profile.writing():
            self._profile.settings.put(_KEY, json.dumps(told) if places else "")

    @property
    def has_picks(self) -> bool:
        """Whether any group was picked."""
        return bool(self._stored()[0])

    def allowed(self) -> Mask | None:
        """The titles of the picked groups, shape (n_titles,); None where none was picked."""
        kept, _ = self._stored()
        if not kept:
            return None
        found = np.zeros(len(self._engine.catalogue), dtype=np.bool_)
        found[self._rows(frozenset().union(*kept))] = True
        return found

    def shift(self, n_ratings: int) -> FloatArray | None:
        """By how many stars the picks move the prediction of every title, shape (n_titles,); None where they do not.

        They count in full before the first rating, less with each one, and from `EARLY` ratings on no longer.
        """
        expected = self._expected_person()
        if expected is None or n_ratings >= EARLY:
            return None
        return self._find_model().along(expected) * np.float32(1.0 - n_ratings / EARLY)

    def _expected_person(self) -> npt.NDArray[np.float64] | None:
        stored = self._profile.settings.get(_KEY, "")
        if stored != self._expected[0]:
            kept, others = self._stored()
            model = self._find_model()
            known = [(rows, wanted) for ids, wanted in _marked(kept, others) if len(rows := self._rows(ids))]
            centres = np.array([model.design(rows).mean(axis=0) for rows, _ in known])
            picked = [place for place, (_, wanted) in enumerate(known) if wanted]
            expected = expected_person(centres, picked) if 0 < len(picked) < len(known) else None
            self._expected = stored, expected
        return self._expected[1]

    def _stored(self) -> tuple[list[frozenset[int]], list[frozenset[int]]]:
        """Ids of each picked group, and of each other one; nothing where what is stored is of no use."""
        try:
            told = json.loads(self._profile.settings.get(_KEY, "") or "{}")
            picked, others = ([frozenset(map(int, ids)) for ids in told.get(name, [])] for name in ("picked", "others"))
        except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            return [], []
        if any(not 0 <= title_id < _LARGEST for ids in (*picked, *others) for title_id in ids):
            return [], []
        return picked, others

    def _rows(self, title_ids: Iterable[int]) -> npt.NDArray[np.int64]:
        ids = sorted({self._engine.replaced.current(title_id) for title_id in title_ids})
        rows = self._engine.catalogue.rows_of_ids(np.array(ids, dtype=np.int64))
        return rows[rows >= 0].astype(np.int64)


def _marked(kept: Sequence[frozenset[int]], others: Sequence[frozenset[int]]) -> list[tuple[frozenset[int], bool]]:
    return [*((ids, True) for ids in kept), *((ids, False) for ids in others)]


def _shares(titles: Sequence[Title]) -> dict[str, float]:
    """The share of titles that have each genre."""
    counted = Counter(genre for title in titles for genre in title.genres if genre not in _NO_TASTE)
    return {genre: n / len(titles) for genre, n in counted.items()}


def _told(titles: Sequence[Title], usual: Mapping[str, float]) -> TasteGroup:
    """The group with what sets it apart from the well known titles, in which genres have the shares `usual`."""
    own = _shares(titles)
    # What the genre adds to the divergence of the group from all titles (Kullback & Leibler 1951).
    apart = {genre: share * float(np.log(share / usual[genre])) for genre, share in own.items() if share >= 0.25}
    genres = sorted(apart, key=lambda genre: (-apart[genre], genre))[:2]
    genres = [genre for genre in genres if apart[genre] > 0] or sorted(own, key=lambda genre: -own[genre])[:1]
    years = [title.year for title in titles if title.year is not None]
    decade, n = Counter(year // 10 * 10 for year in years).most_common(1)[0] if years else (0, 0)
    usual_decade = decade if 2 * n >= len(titles) else None
    old = sum(year < _OLD for year in years) >= _OLD_SHARE * len(titles)
    language, spoken = Counter(title.language for title in titles).most_common(1)[0]
    return TasteGroup(
        titles=tuple(titles),
        genres=tuple(genres),
        decade=usual_decade,
        is_old=old and usual_decade is None,
        language=language if 2 * spoken > len(titles) and language != "en" else "",
    )
