"""What several people would all like to watch: their predictions side by side, and one list of them."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.recommend.base import FloatArray
from movierec_desktop.recommend.confidence import confidence_word
from movierec_desktop.recommend.group import Combining, bearable, combined, place_values
from movierec_desktop.recommend.ranking import top_rows
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.filtering import marked
from movierec_desktop.services.import_plan import ImportPlan
from movierec_desktop.services.learning import Learning
from movierec_desktop.services.library import Library
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.store.profile import Profile

_NO_ROWS = np.empty(0, dtype=np.int64)


class Member:
    """One of those who watch: what is predicted for them, and what they said themselves.

    Nothing of another person's file is held open or changed.
    """

    def __init__(
        self, engine: Engine, name: str, view: TasteView,
        stars: Mapping[int, float], watched: Collection[int] = (), dismissed: Collection[int] = (),
    ) -> None:  # fmt: skip
        """`stars`, `watched` and `dismissed` are by current title id."""
        self._engine = engine
        self.name = name
        self.view = view
        self.n_ratings = len(stars)
        catalogue = engine.catalogue
        rows = catalogue.rows_of_ids(np.fromiter(stars, dtype=np.int64, count=len(stars)))
        own = np.fromiter(stars.values(), dtype=np.float64, count=len(stars))
        self._rows, self._own = rows[rows >= 0], own[rows >= 0]
        self.seen: Mask = marked(catalogue, [*stars, *watched])
        self.refused: Mask = marked(catalogue, dismissed)

    def rated(self, row: int) -> bool:
        """Whether they rated a title themselves."""
        return bool(np.any(self._rows == row))

    @cached_property
    def stars(self) -> FloatArray:
        """Their own stars where they gave some, predicted ones elsewhere; shape (n_titles,)."""
        known = self.view.scores.astype(np.float64)
        known[self._rows] = self._own
        return known

    @cached_property
    def errors(self) -> FloatArray:
        """The error to expect of `stars`: none where they are their own; shape (n_titles,)."""
        expected = self.view.errors.astype(np.float64)
        expected[self._rows] = 0.0
        return expected

    @cached_property
    def values(self) -> FloatArray:
        """What each title's place in their list is worth, shape (n_titles,)."""
        return place_values(self.view.list_scores())


@dataclass(frozen=True, slots=True)
class Wish:
    """What a group wants.

    `least` is the veto: no title for which somebody's stars are below it; None for none. With `seen_is_fine` a title
    may be known to some of them, but not to all. `vetoed` are ids of titles that somebody does not want tonight.
    """

    how: Combining = Combining.LEAST_MISERY
    least: float | None = 2.5
    seen_is_fine: bool = False
    vetoed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Share:
    """What a title is to one member: their stars, given or predicted, and whether they have seen it."""

    name: str
    stars: float
    rated: bool
    seen: bool


@dataclass(frozen=True, slots=True)
class GroupPick:
    """A title for all. The recommendation's stars are the group's; it is as sure as the least sure of them."""

    recommendation: Recommendation
    shares: tuple[Share, ...]


def together(engine: Engine, members: Sequence[Member], allowed: Mask, wish: Wish, n: int) -> list[GroupPick]:
    """The `n` best titles for everyone that are allowed, shape (n_titles,), best first.

    Nobody's dismissed titles come, nor what one of them has seen. Raises ValueError without members.
    """
    stars = np.stack([member.stars for member in members])
    values = combined(np.stack([member.values for member in members]), wish.how)
    rows = top_rows(values, allowed & _offered(engine, members, wish, stars), _NO_ROWS, n)
    group_stars = combined(stars[:, rows], wish.how)
    errors = np.stack([member.errors[rows] for member in members]).max(axis=0)
    return [
        GroupPick(
            Recommendation(
                rank, title, float(group_stars[place]), float(values[title.row]),
                confidence_word(float(errors[place])), float(errors[place]),
            ),
            tuple(_share(member, title.row) for member in members),
        )
        for place, (rank, title) in enumerate(enumerate(engine.catalogue.titles(rows), start=1))
    ]  # fmt: skip


def _offered(engine: Engine, members: Sequence[Member], wish: Wish, stars: FloatArray) -> Mask:
    """Titles that may come for all of them, whatever the filters; shape (n_titles,)."""
    refused = np.logical_or.reduce([member.refused for member in members])
    join = np.logical_and if wish.seen_is_fine else np.logical_or
    seen = join.reduce([member.seen for member in members])
    offered: Mask = ~refused & ~seen & ~marked(engine.catalogue, wish.vetoed)
    return offered if wish.least is None else offered & bearable(stars, wish.least)


def _share(member: Member, row: int) -> Share:
    return Share(member.name, float(member.stars[row]), member.rated(row), bool(member.seen[row]))


def member_of_library(engine: Engine, name: str, view: TasteView, library: Library) -> Member:
    """The person whose profile is open."""
    stars = {title_id: rating.stars for title_id, rating in library.ratings.items()}
    return Member(engine, name, view, stars, library.watched, library.dismissed)


def member_of_profile(engine: Engine, model_name: str | None, name: str, path: Path) -> Member:
    """Another person of this machine, with what was learned of them. Their file is read and closed again.

    All members are seen by one model, so that their stars can be compared. Raises ProfileError.
    """
    with closing(Profile.snapshot(path)) as profile:
        library = Library(profile, engine.replaced)
        stars = {title_id: rating.stars for title_id, rating in library.ratings.items()}
        view = TasteView(engine, model_name, stars, library.doubted, Learning(engine, path).personal)
        return member_of_library(engine, name, view, library)


def member_of_plan(engine: Engine, model_name: str | None, name: str, plan: ImportPlan) -> Member:
    """A guest, from the export that they brought: the titles that are certain count. Nothing of it is stored."""
    states = {title.id: state for title, state in plan.titles}
    stars = {title_id: state.stars for title_id, state in states.items() if state.stars is not None}
    watched = [title_id for title_id, state in states.items() if state.watched]
    dismissed = [title_id for title_id, state in states.items() if state.dismissed]
    doubted = [title_id for title_id, state in states.items() if state.doubted]
    return Member(engine, name, TasteView(engine, model_name, stars, doubted), stars, watched, dismissed)
