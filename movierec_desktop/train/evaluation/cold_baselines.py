"""Baselines that know no taste, and models as they answer: what new titles are compared with."""

from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from movierec_desktop.recommend.base import Ratings, Recommender
from movierec_desktop.train.evaluation.cold_titles import Answer, Answerer, ColdSplit, Float64, Question
from movierec_desktop.train.models.base import TitleFeatures, TrainedModel

_GENRE_DAMPING = 25.0
_PERSON_DAMPING = 5.0
_TITLE_DAMPING = 5.0


def model_answers(model: TrainedModel, split: ColdSplit) -> Answerer:
    """The model as the app would load it, over the title codes of the split."""
    loaded: Recommender[Any] = model.over(split.train.title_ids)

    def answer(question: Question) -> Answer:
        taste = loaded.fold_in(Ratings(question.given, question.given_stars))
        both = (loaded.score(taste), loaded.list_score(taste))
        stars, order = (told[split.candidates].astype(np.float64) for told in both)
        return Answer(stars, order, loaded.uncertainty(taste, question.asked).astype(np.float64))

    return answer


def baseline_answers(
    split: ColdSplit, features: TitleFeatures, known: npt.NDArray[np.floating[Any]] | None = None
) -> dict[str, Answerer]:
    """Means of everyone, by genre and by person, and the order by how well a title is known.

    Args:
        split: what to answer about.
        features: for the genres.
        known: how well each title is known, shape (n_titles,), or None: then it is the number of training ratings,
            and "popularity" and "title mean" are there only where the candidates have ratings.
    """
    train = split.train
    mean = float(train.stars.mean())
    genre = _genre_means(split, features, mean)
    counts = train.title_counts
    zeros = np.zeros(len(split.candidates))

    def person_shift(question: Question, expected: Float64 | float) -> float:
        own = question.given_stars - expected
        return float(own.sum() / (len(own) + _PERSON_DAMPING))

    def title_free(table: Float64) -> tuple[Answerer, Answerer]:
        told = table[split.candidates]
        return (
            lambda _question: Answer(told, told),
            lambda question: Answer(told + person_shift(question, table[question.given]), told),
        )

    flat = title_free(np.full(train.n_titles, mean))
    by_genre = title_free(genre)
    found = {"global mean": flat[0], "person mean": flat[1], "genre mean": by_genre[0], "person + genre": by_genre[1]}
    if counts[split.candidates].any():
        sums = np.bincount(train.title, weights=train.stars - mean, minlength=train.n_titles)
        by_title = title_free(mean + sums / (counts + _TITLE_DAMPING))
        found |= {"title mean": by_title[0], "person + title": by_title[1]}
        known = counts.astype(np.float64) if known is None else known
    if known is not None:
        order = np.asarray(known, dtype=np.float64)[split.candidates]
        found["popularity"] = lambda _question: Answer(zeros + mean, order)
    return found


def _genre_means(split: ColdSplit, features: TitleFeatures, mean: float) -> Float64:
    """Mean over a title's genres of the damped mean stars of each, shape (n_titles,)."""
    train = split.train
    genres = _genre_matrix(features, train.title_ids)
    residual = np.bincount(train.title, weights=train.stars - mean, minlength=train.n_titles)
    n = genres.T @ train.title_counts
    by_genre = (genres.T @ residual) / (n + _GENRE_DAMPING)
    sizes = np.maximum(np.asarray(genres.sum(axis=1)).ravel(), 1.0)
    told: Float64 = mean + (genres @ by_genre) / sizes
    return told


def _genre_matrix(features: TitleFeatures, title_ids: npt.NDArray[np.int64]) -> csr_matrix:
    columns = [i for i, group in enumerate(features.groups) if group == "genre"]
    places = np.searchsorted(features.title_ids, title_ids)
    return csr_matrix(features.matrix[places][:, columns], dtype=np.float64)
