"""One person's taste beside everyone's: half stars, genres, decades, languages."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.facts import Facts
from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS
from movierec_desktop.recommend.base import Recommender
from movierec_desktop.services.engine import Engine

Float64 = npt.NDArray[np.float64]
N_LEVELS = 10
_FEWEST = 3
"""Ratings that a genre needs before the person's mean in it is compared."""
_MOST_LANGUAGES = 6


@dataclass(frozen=True, slots=True)
class Lean:
    """What the person gives titles of one sort, beside what others give the very same titles."""

    name: str
    n: int
    own_mean: float
    others_mean: float

    @property
    def difference(self) -> float:
        """In stars; above 0 where the person gives more than others."""
        return self.own_mean - self.others_mean


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares of the person's ratings and of everyone's, each adding up to 1; `others` is None where it is not known."""

    names: tuple[str, ...]
    own: Float64
    others: Float64 | None


@dataclass(frozen=True, slots=True)
class TasteProfile:
    """Everything that is told of a taste. `overall` is over all rated titles of the catalogue."""

    overall: Lean
    half_stars: Shares
    decades: Shares
    genres: tuple[Lean, ...]
    """Most rated first; those with at least three ratings."""
    languages: Shares
    """By ISO 639-1 code, the person's most frequent first; of titles whose language is known."""


def taste_profile(engine: Engine, model_name: str | None, stars_by_id: Mapping[int, float]) -> TasteProfile | None:
    """Compare a person with everyone; None when the catalogue has none of the rated titles.

    What others give a title is what the model tells someone of whom it knows nothing. So a genre in which the person
    rated masterpieces only does not look loved for that.
    """
    current = engine.replaced.apply(stars_by_id)
    rows = engine.catalogue.rows_of_ids(np.fromiter(current.keys(), dtype=np.int64, count=len(current)))
    stars = np.fromiter(current.values(), dtype=np.float64, count=len(current))[rows >= 0]
    rows = rows[rows >= 0]
    if not len(rows):
        return None
    others = _starting_points(engine.model(model_name), rows)
    facts = engine.catalogue.facts

    def lean(name: str, among: npt.NDArray[np.bool_]) -> Lean:
        n = int(np.count_nonzero(among))
        return Lean(name, n, float(stars[among].mean()), float(others[among].mean())) if n else Lean(name, 0, 0.0, 0.0)

    bits, counts = facts.genre_bits[rows], engine.catalogue.rating_counts
    return TasteProfile(
        overall=lean("", np.ones(len(rows), dtype=np.bool_)),
        half_stars=_half_stars(stars, engine.bundle.manifest),
        decades=_decades(facts.decades, rows, counts),
        genres=_leans(facts.genre_names, lambda place: np.not_equal(bits & (1 << place), 0), lean),
        languages=_languages(facts, rows, counts),
    )


def _starting_points(model: Recommender[Any], rows: npt.NDArray[np.int64]) -> Float64:
    told = np.array([model.starting_point(int(row)) for row in rows])
    clipped: Float64 = np.clip(told, MIN_STARS, MAX_STARS)
    return clipped


def _leans(
    names: Sequence[str],
    among: Callable[[int], npt.NDArray[np.bool_]],
    lean: Callable[[str, npt.NDArray[np.bool_]], Lean],
) -> tuple[Lean, ...]:
    told = [lean(name, among(place)) for place, name in enumerate(names) if name]
    return tuple(sorted((one for one in told if one.n >= _FEWEST), key=lambda one: (-one.n, one.name)))


def _half_stars(stars: Float64, manifest: Mapping[str, Any]) -> Shares:
    levels = np.rint(stars * 2).astype(np.int64) - 1
    own = np.bincount(levels, minlength=N_LEVELS).astype(np.float64)
    names = tuple(f"{level / 2:g}" for level in range(1, N_LEVELS + 1))
    return Shares(names, own / own.sum(), _crowd(manifest))


def _crowd(manifest: Mapping[str, Any]) -> Float64 | None:
    """The shares of half stars in the training data, where the bundle tells them."""
    told = manifest.get("crowd", {}).get("half_stars")
    if (
        not isinstance(told, list)
        or len(told) != N_LEVELS
        or not all(isinstance(n, int) for n in told)
        or not sum(told)
    ):
        return None
    counts = np.array(told, dtype=np.float64)
    return np.asarray(counts / counts.sum())


def _decades(
    decades: npt.NDArray[np.int16], rows: npt.NDArray[np.int64], rating_counts: npt.NDArray[np.int64]
) -> Shares:
    """Decades from the first that the person rated to the newest one; everyone's shares are of all their ratings."""
    places = decades.astype(np.int64) // 10
    own = np.bincount(places[rows], minlength=int(places.max()) + 1).astype(np.float64)
    all_of = np.bincount(places, rating_counts, minlength=len(own)).astype(np.float64)
    own[0] = all_of[0] = 0.0  # year unknown
    if not own.any():
        return Shares((), np.zeros(0), None)
    shown = np.arange(np.flatnonzero(own)[0], np.flatnonzero(own + all_of)[-1] + 1)
    names = tuple(f"{place * 10}s" for place in shown)
    crowd = all_of[shown] / all_of.sum() if all_of.any() else None
    return Shares(names, own[shown] / own.sum(), crowd)


def _languages(facts: Facts, rows: npt.NDArray[np.int64], rating_counts: npt.NDArray[np.int64]) -> Shares:
    """The languages that the person rated most, filled up with those that everyone did."""
    known = np.array([bool(name) for name in facts.language_names])
    own = np.bincount(facts.language_codes[rows], minlength=len(known)).astype(np.float64) * known
    all_of = np.bincount(facts.language_codes, rating_counts, minlength=len(known)).astype(np.float64) * known
    if not own.any():
        return Shares((), np.zeros(0), None)
    shown = np.lexsort((-all_of, -own))[:_MOST_LANGUAGES]
    shown = shown[(own + all_of)[shown] > 0]
    crowd = all_of[shown] / all_of.sum() if all_of.any() else None
    return Shares(tuple(facts.language_names[place] for place in shown), own[shown] / own.sum(), crowd)
