"""From a person's ratings to a ranked list, and from one of its titles to the reasons."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.leaning import NEUTRAL, Leaning
from movierec_desktop.domain.recommendation import Confidence, Explanation, Reason, Recommendation
from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.domain.title import Title
from movierec_desktop.recommend.base import FloatArray, IntArray, Ratings, Recommender
from movierec_desktop.recommend.confidence import confidence_word, largest_error
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.recommend.personal import Personal
from movierec_desktop.recommend.ranking import open_titles
from movierec_desktop.recommend.reranking import UNLIKE_STARS, leaned, leaned_list, usual_share
from movierec_desktop.services.engine import Engine
from movierec_desktop.store.feedback import Prediction

DOUBTED_COUNTS = 0.25
"""What a rating counts that the person called a wrong reason, where others count 1."""


MOST_RATINGS = 5_000
"""A taste is folded in from so many ratings at most, the latest: what the ones before could add is far below what a
prediction is off by, and every star has to be answered at once."""
MOST_NAMED = 200
"""Ratings that an explanation names."""
_OF_EACH = 3


class TasteView:
    """One person as one model sees them: scores of the whole catalogue, computed once at fold-in."""

    def __init__(
        self,
        engine: Engine,
        model_name: str | None,
        stars_by_id: Mapping[int, float],
        doubted_ids: Collection[int] = (),
        personal: Callable[[Recommender[Any]], Recommender[Any]] | None = None,
        shift: FloatArray | None = None,
    ) -> None:
        """Fold the person in.

        Args:
            engine: the opened bundle.
            model_name: a model of the bundle, or None for its default; InputError for another.
            stars_by_id: the person's stars by stable title id, the latest last: of very many only those are folded in,
                see `MOST_RATINGS`. Ids that the catalogue lacks are kept but not used; one that the bundle replaced by
                another counts for that one.
            doubted_ids: titles that the person called a wrong reason; their ratings count `DOUBTED_COUNTS`.
            personal: makes the model this person's own, see `services.learning`; None for the pretrained one.
            shift: stars to add to the prediction of every title, shape (n_titles,), for what is known beside ratings;
                see `services.taste_groups`.
        """
        stars_by_id = engine.replaced.apply(stars_by_id)
        self._engine = engine
        pretrained = engine.model(model_name)
        self._model = personal(pretrained) if personal is not None else pretrained
        self._model_name = model_name or engine.bundle.default_model
        ids = np.fromiter(stars_by_id.keys(), dtype=np.int64, count=len(stars_by_id))
        stars = np.fromiter(stars_by_id.values(), dtype=np.float64, count=len(stars_by_id))
        rows = engine.catalogue.rows_of_ids(ids)
        self._rated_rows = rows[rows >= 0]
        used = np.flatnonzero(rows >= 0)[-MOST_RATINGS:]
        doubted = {engine.replaced.current(title_id) for title_id in doubted_ids}
        trust = np.where(np.isin(ids[used], list(doubted)), DOUBTED_COUNTS, 1.0) if doubted else None
        self._doubted = doubted
        self._taste: Any = self._model.fold_in(Ratings(rows[used], stars[used], trust))
        self._shift = shift if shift is not None else np.zeros(1, dtype=np.float32)
        self._scores: FloatArray = np.clip(self._model.score(self._taste) + self._shift, MIN_STARS, MAX_STARS)
        self._list_scores = self._model.list_score(self._taste) + self._shift
        self._leaned: tuple[Leaning, FloatArray] = (NEUTRAL, self._list_scores)

    @property
    def ratings(self) -> Ratings:
        """The ratings that the model uses."""
        ratings: Ratings = self._taste.ratings
        return ratings

    @property
    def doubted(self) -> frozenset[int]:
        """Ids of the titles that the person called a wrong reason."""
        return frozenset(self._doubted)

    @property
    def scores(self) -> FloatArray:
        """Predicted stars of every title, within the scale, shape (n_titles,); not to be written to."""
        return self._scores

    @property
    def n_used(self) -> int:
        """How many ratings the model uses."""
        return len(self._taste.ratings)

    def predicted(self, row: int) -> float:
        """Predicted stars of one title, within the scale."""
        return float(self._scores[row])

    def prediction(self, row: int) -> Prediction:
        """What is predicted for one title, and the error to expect, by which model."""
        (error,) = self._model.uncertainty(self._taste, np.array([row], dtype=np.int64))
        return Prediction(self._model_name, self.predicted(row), float(error))

    def predicted_unknown(self) -> float:
        """Predicted stars of a title that the catalogue does not have, within the scale."""
        return float(np.clip(self._model.score_unknown(self._taste), MIN_STARS, MAX_STARS))

    def recommendations(self, titles: Sequence[Title]) -> list[Recommendation]:
        """The predictions for some titles, ranked from 1 as they come."""
        errors = self._model.uncertainty(self._taste, np.array([title.row for title in titles], dtype=np.int64))
        return [
            Recommendation(
                rank=rank,
                title=title,
                stars=self.predicted(title.row),
                score=float(self._list_scores[title.row]),
                confidence=confidence_word(float(error)),
                expected_error=float(error),
            )
            for rank, (title, error) in enumerate(zip(titles, errors, strict=True), start=1)
        ]

    def at_least(self, least: Confidence) -> Mask:
        """Titles whose prediction is at least this sure, shape (n_titles,)."""
        return self.errors < largest_error(least)

    @cached_property
    def errors(self) -> FloatArray:
        """Expected error of every title, shape (n_titles,)."""
        return self._model.uncertainty(self._taste, np.arange(self._model.n_titles, dtype=np.int64))

    def list_scores(self, leaning: Leaning = NEUTRAL) -> FloatArray:
        """What orders a list that leans so, shape (n_titles,)."""
        if leaning != self._leaned[0]:
            known = self._engine.how_known if leaning.obscure else None
            usual = self.usual if leaning.adventurous else None
            self._leaned = (leaning, leaned(self._list_scores, leaning, known, usual))
        return self._leaned[1]

    @cached_property
    def usual(self) -> FloatArray:
        """How far each title is of the genres that the person likes, 0 to 1, shape (n_titles,)."""
        return usual_share(self._engine.genre_vectors, self._taste.ratings)

    def goes_with(self, row: int) -> FloatArray | None:
        """What liking the title at `row` alone does to the list score of each title, shape (n_titles,).

        None where the model has no such part: it is then in the predictions only.
        """
        model = self._model.hybrid if isinstance(self._model, Personal) else self._model
        return model.item_item.score(Ratings.of([(row, MAX_STARS)])) if isinstance(model, Hybrid) else None

    def offered(self, allowed: Mask, dismissed_ids: Iterable[int] = ()) -> Mask:
        """Titles that are allowed, shape (n_titles,), and were neither rated nor dismissed."""
        ids = [self._engine.replaced.current(title_id) for title_id in dismissed_ids]
        dismissed = self._engine.catalogue.rows_of_ids(np.array(ids, dtype=np.int64))
        return open_titles(allowed, np.concatenate([self._rated_rows, dismissed[dismissed >= 0]]))

    def best_rows(self, n: int, offered: Mask, leaning: Leaning = NEUTRAL) -> IntArray:
        """Rows of the `n` best titles of a mask, best first."""
        unlike = UNLIKE_STARS * max(0.0, leaning.adventurous)
        vectors = self._engine.genre_vectors if unlike else None
        return leaned_list(self.list_scores(leaning), offered, n, unlike, vectors)

    def listed(self, rows: IntArray) -> list[Recommendation]:
        """The predictions for the titles at `rows`, ranked from 1 as they come."""
        return self.recommendations(self._engine.catalogue.titles(rows))

    def top(
        self, n: int, allowed: Mask, dismissed_ids: Iterable[int] = (), leaning: Leaning = NEUTRAL
    ) -> list[Recommendation]:
        """The `n` best titles that are allowed, shape (n_titles,), and were neither rated nor dismissed, best first."""
        return self.listed(self.best_rows(n, self.offered(allowed, dismissed_ids), leaning))

    def contributions(self, row: int) -> FloatArray:
        """Stars by which each of `ratings` moved the prediction of `row`, shape (n_ratings,)."""
        return self._model.contributions(self._taste, row)

    def explain(self, row: int) -> Explanation:
        """Which of the person's ratings moved the prediction of `row`, largest effect first; they sum to it."""
        parts = self.contributions(row)
        order = self._named(parts)
        rated = self._taste.ratings
        titles = self._engine.catalogue.titles(rated.rows[order])
        reasons = tuple(
            Reason(title.id, title.name, float(rated.stars[i]), float(parts[i]), title.id in self._doubted)
            for title, i in zip(titles, order, strict=True)
        )
        shift = float(self._shift[row]) if len(self._shift) > 1 else 0.0
        n_others = len(parts) - len(order)
        others = float(parts.sum() - parts[order].sum()) if n_others else 0.0
        return Explanation(self._model.starting_point(row) + shift, reasons, n_others, others)

    def _named(self, parts: FloatArray) -> IntArray:
        """Places of the ratings that an explanation names: those with the largest effects, largest first.

        Of each sign and of the doubted ones some are among them, however small.
        """
        order: IntArray = np.argsort(-np.abs(parts), kind="stable")
        if len(order) <= MOST_NAMED:
            return order
        signed = parts[order]
        doubted = np.isin(order, np.flatnonzero(self._taste.ratings.weights < 1.0))
        kept = np.arange(len(order)) < MOST_NAMED
        for some in (signed > 0, signed < 0, doubted):
            kept[np.flatnonzero(some)[:_OF_EACH]] = True
        return order[kept]

    def opinions(self, row: int) -> dict[str, float]:
        """What each model of a blend predicts for `row` alone, in stars within the scale; empty for no blend."""
        if not isinstance(self._model, Hybrid | Personal):
            return {}
        told = self._model.opinions(self._taste, row)
        return {name: min(max(stars, MIN_STARS), MAX_STARS) for name, stars in told.items()}
