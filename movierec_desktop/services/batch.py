"""Recommendations and predictions for people in a file, none of whom the models know."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from movierec_desktop.domain.recommendation import Explanation, Recommendation
from movierec_desktop.domain.title import OWN_IDS_FROM
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.exchange.movielens_csv import PersonRatings
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.recommendations import TasteView


def stars_by_title_id(engine: Engine, person: PersonRatings) -> tuple[dict[int, float], list[int]]:
    """The person's stars by stable title id, and the movieIds that the catalogue does not have."""
    known: dict[int, float] = {}
    unknown: list[int] = []
    rows = _rows(engine, list(person.stars_by_movie))
    for row, (movie_id, stars) in zip(rows, person.stars_by_movie.items(), strict=True):
        if row < 0:
            unknown.append(movie_id)
        else:
            known[int(engine.catalogue.facts.ids[row])] = stars
    return known, unknown


def _rows(engine: Engine, movie_ids: Sequence[int]) -> npt.NDArray[np.int64]:
    """Rows of movieIds, or of ids of titles that the person added; -1 for what is neither."""
    ids = np.array(movie_ids, dtype=np.int64)
    by_id = engine.catalogue.rows_of_ids(ids)
    return np.where(ids >= OWN_IDS_FROM, by_id, engine.catalogue.rows_of_movies(ids)).astype(np.int64)


def recommend_for(
    engine: Engine,
    model: str | None,
    stars_by_id: Mapping[int, float],
    n: int,
    chosen: TitleFilter,
    not_offered: Collection[int] = (),
) -> list[tuple[Recommendation, Explanation]]:
    """The person's `n` best titles, each with its reasons; without those whose ids are `not_offered`."""
    view = TasteView(engine, model, stars_by_id)
    allowed = engine.catalogue.facts.mask(chosen)
    return [(rec, view.explain(rec.title.row)) for rec in view.top(n, allowed, not_offered)]


def predict(
    engine: Engine, model: str | None, people: Mapping[str, PersonRatings], questions: Sequence[tuple[str, int]]
) -> list[float]:
    """Predicted stars for each (userId, movieId), in order.

    A person without ratings is the average person; a title that the bundle does not know gets what an unrated title
    gets for that person.
    """
    answers = [0.0] * len(questions)
    rows = _rows(engine, [movie_id for _, movie_id in questions])
    places: dict[str, list[int]] = {}
    for place, (user_id, _) in enumerate(questions):
        places.setdefault(user_id, []).append(place)
    for user_id, own_places in places.items():
        person = people.get(user_id, PersonRatings(user_id))
        view = TasteView(engine, model, stars_by_title_id(engine, person)[0])
        for place in own_places:
            row = int(rows[place])
            answers[place] = view.predicted(row) if row >= 0 else view.predicted_unknown()
    return answers
