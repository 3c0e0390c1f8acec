"""What the sliders of For you do to a model's lists: the same fitted model, with one slider at a time moved."""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.leaning import NEUTRAL, Leaning
from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.ranking import open_titles
from movierec_desktop.recommend.reranking import (
    UNLIKE_STARS,
    genre_vectors,
    how_known,
    leaned,
    leaned_list,
    usual_share,
)
from movierec_desktop.train.evaluation.list_split import ListPerson, ListSplit
from movierec_desktop.train.evaluation.strong import LONGEST, ListContender, Scorer
from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context

Floats = npt.NDArray[np.floating[Any]]
FitList = Callable[[ListSplit, Context], Any]

_BELOW = -1e9


def positions() -> dict[str, Leaning]:
    """By name: the middle first, then each slider half way and at its ends."""
    found = {"in the middle": NEUTRAL}
    for field, low, high in (("obscure", "popular", "obscure"), ("adventurous", "familiar", "adventurous")):
        found |= {f"{low}, {far}": Leaning(**{field: -lean}) for far, lean in (("end", 1.0), ("half", 0.5))}
        found |= {f"{high}, {far}": Leaning(**{field: lean}) for far, lean in (("half", 0.5), ("end", 1.0))}
    return found


def slider_contenders(name: str, fit: FitList | None = None) -> list[ListContender]:
    """A model with every position of the sliders; it is fitted once, and the time stands at the first.

    Raises InputError for a name that is no model. `fit` makes a recommender over the titles of a split.
    """
    fitted = _Once(fit or _fit_of(name))
    return [_contender(f"{name}, {position}", fitted, leaning) for position, leaning in positions().items()]


def _fit_of(name: str) -> FitList:
    module = model_module(name)
    return lambda split, context: module.fit_new(split.train, context).over(split.train.title_ids)


class _Once:
    """The model of the split at hand."""

    def __init__(self, fit: FitList) -> None:
        self._fit = fit
        self._held: tuple[ListSplit, Any] | None = None

    def of(self, split: ListSplit, context: Context) -> Any:
        """Fit it unless that was done for this very split."""
        if self._held is None or self._held[0] is not split:
            self._held = None
            self._held = (split, self._fit(split, context))
        return self._held[1]


def _contender(name: str, fitted: _Once, leaning: Leaning) -> ListContender:
    def fit(split: ListSplit, context: Context) -> Scorer:
        model = fitted.of(split, context)
        vectors = genre_vectors(split.genres.toarray())
        known = how_known(np.bincount(split.train.title, minlength=split.train.n_titles).astype(np.float64))
        unlike = UNLIKE_STARS * max(0.0, leaning.adventurous)

        def score(person: ListPerson) -> Floats:
            taste = model.fold_in(Ratings(person.given, person.stars))
            scores = leaned(model.list_score(taste), leaning, known, usual_share(vectors, taste.ratings))
            if not unlike:
                return scores
            rows = leaned_list(scores, open_titles(split.candidates, person.given), LONGEST, unlike, vectors)
            ordered = np.full(len(scores), _BELOW)
            ordered[rows] = -np.arange(len(rows))
            return ordered

        return score

    return ListContender(name, fit)
