"""Learning from the person's ratings: what is in use, what has changed since, learn, reset. No Qt.

`Learning.learn` runs in any one thread or process; what it writes is taken into use by `Learning.load`.
"""

import hashlib
import importlib.util
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from movierec_desktop.domain.errors import InputError, ProfileError
from movierec_desktop.domain.learning import ComponentOutcome, LearningOutcome, LearningRun
from movierec_desktop.recommend.base import Recommender
from movierec_desktop.recommend.bundle import MANIFEST, file_hash
from movierec_desktop.recommend.correction import Correction
from movierec_desktop.recommend.hybrid import Hybrid
from movierec_desktop.recommend.personal import Personal
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.recommendations import MOST_RATINGS
from movierec_desktop.store.learned_file import LearnedFile, LearnedHeader
from movierec_desktop.store.ratings import StoredRating

SEED = 0
FEWEST_RATINGS = 20
"""As in `learn.settings`, which is imported only to learn."""
ENOUGH_CHANGED = 5
"""So many ratings new, changed or taken back make learning again worth its while."""
OTHER_BUNDLE = "The models are new, so what was learned with the old ones is not used: learn again."
RUNS_KEPT = 50
NO_HYBRID = "These models have no hybrid: there is nothing that could learn."
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Learning:
    """Of one profile with one bundle."""

    def __init__(self, engine: Engine, profile_path: Path) -> None:
        self._engine = engine
        self._file = LearnedFile(profile_path)
        self._bundle_hash = file_hash(engine.bundle.folder / MANIFEST)
        self._correction: Correction | None = None
        self._learned_from: dict[int, float] = {}
        self._wrapped: tuple[Hybrid, Personal] | None = None
        self.outcome: LearningOutcome | None = None
        self.learned_at = ""
        self.notice = ""
        self.load()

    @property
    def can_learn(self) -> bool:
        """Whether the bundle has something that can adapt."""
        return Hybrid.name in self._engine.bundle.model_names

    @property
    def has_component(self) -> bool:
        """Whether torch is there, without which the autoencoder stays as it is; it is not imported."""
        return importlib.util.find_spec("torch") is not None

    def load(self) -> None:
        """Take what is beside the profile into use. What cannot be used is left where it is; `notice` says why."""
        self._forget()
        try:
            found = self._file.read()
        except ProfileError as error:
            self.notice = str(error)
            return
        if found is None:
            return
        header, tensors = found
        if header.bundle != self._bundle_hash:
            self.notice = OTHER_BUNDLE
            return
        try:
            correction = Correction.of(tensors)
            outcome = _outcome(header.outcome)
        except (KeyError, TypeError, ValueError):
            self.notice = "What was learned is damaged and is not used: learn again."
            return
        self._correction, self.outcome, self.learned_at = correction, outcome, header.learned_at
        pairs = zip(correction.title_ids.tolist(), correction.stars.tolist(), strict=True)
        self._learned_from = {int(title_id): float(stars) for title_id, stars in pairs}

    def _forget(self) -> None:
        self._correction, self._wrapped, self.outcome = None, None, None
        self._learned_from, self.learned_at, self.notice = {}, "", ""

    def personal(self, model: Recommender[Any]) -> Recommender[Any]:
        """The model as it is for this person: what was learned is about the hybrid; any other comes back as it is."""
        if self._correction is None or self._correction.is_empty or not isinstance(model, Hybrid):
            return model
        if self._wrapped is None or self._wrapped[0] is not model:
            try:
                made = Personal(model, self._correction, self._engine.catalogue.facts.ids)
            except ValueError:
                self._forget()
                self.notice = "What was learned does not fit these models and is not used: learn again."
                return model
            self._wrapped = (model, made)
        return self._wrapped[1]

    def changed(self, ratings: Mapping[int, StoredRating]) -> int:
        """How many ratings were given, changed or taken back since the last time, of titles that the models know."""
        now = {rating.title_id: rating.stars for rating in _in_order(self._engine, ratings)}
        return sum(1 for one in now.keys() | self._learned_from.keys() if now.get(one) != self._learned_from.get(one))

    def is_due(self, ratings: Mapping[int, StoredRating]) -> bool:
        """Whether learning is worth its while: enough ratings, and enough of them new."""
        if not self.can_learn or len(ratings) < FEWEST_RATINGS:
            return False
        return len(_in_order(self._engine, ratings)) >= FEWEST_RATINGS and self.changed(ratings) >= ENOUGH_CHANGED

    def learn(self, ratings: Mapping[int, StoredRating], progress: Progress, cancelled: Cancelled) -> LearningOutcome:
        """Learn from the ratings that the catalogue knows, see `_in_order`, save what helps, and take it into use.

        Raises InputError where there are too few, LearningStoppedError, ProfileError where it cannot be saved.
        """
        if not self.can_learn:
            raise InputError(NO_HYBRID)
        from movierec_desktop.learn.evidence import Person
        from movierec_desktop.learn.fine_tune import learn

        used = _in_order(self._engine, ratings)
        ids = np.array([rating.title_id for rating in used], dtype=np.int64)
        stars = np.array([rating.stars for rating in used], dtype=np.float64)
        _check_enough(len(ids))
        hybrid = self._engine.model_over(Hybrid.name, ids)
        if not isinstance(hybrid, Hybrid):
            raise InputError(NO_HYBRID)
        learned = learn(Person(hybrid, stars), ids, SEED, progress, cancelled)
        outcome = asdict(learned.outcome)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        earlier = [asdict(run) for run in self.runs()[-RUNS_KEPT:]]
        header = LearnedHeader(self._bundle_hash, ratings_hash(used), now, outcome, earlier)
        self._file.write(header, learned.correction.tensors())
        self.load()
        return learned.outcome

    def runs(self) -> tuple[LearningRun, ...]:
        """Every run that is remembered, oldest first, also with earlier bundles; none where nothing can be read."""
        try:
            found = self._file.read()
            if found is None:
                return ()
            header, outcome = found[0], _outcome(found[0].outcome)
            earlier = tuple(LearningRun(**run) for run in header.earlier)
        except (ProfileError, KeyError, TypeError):
            return ()
        return (*earlier, LearningRun(header.learned_at, outcome.n_ratings, outcome.before, outcome.after))

    def reset(self) -> None:
        """Forget what was learned. Raises ProfileError when the file cannot be removed."""
        self._file.remove()
        self._forget()


def _in_order(engine: Engine, ratings: Mapping[int, StoredRating]) -> list[StoredRating]:
    """The ratings that the catalogue knows, earliest first: as many as a taste is folded in from, the latest."""
    ordered = sorted(ratings.values(), key=lambda rating: (rating.rated_at, rating.title_id))
    rows = engine.catalogue.rows_of_ids(np.array([rating.title_id for rating in ordered], dtype=np.int64))
    return [rating for rating, row in zip(ordered, rows, strict=True) if row >= 0][-MOST_RATINGS:]


def _check_enough(n: int) -> None:
    if n < FEWEST_RATINGS:
        raise InputError(f"There are {n} ratings: rate {FEWEST_RATINGS} titles, then learning can tell what helps")


def ratings_hash(ratings: list[StoredRating]) -> str:
    """SHA-256 of ids and stars in order of time, as lower-case hex."""
    told = json.dumps([[rating.title_id, rating.stars] for rating in ratings])
    return hashlib.sha256(told.encode()).hexdigest()


def _outcome(stored: Mapping[str, Any]) -> LearningOutcome:
    components = tuple(ComponentOutcome(**one) for one in stored["components"])
    return LearningOutcome(**{**stored, "components": components})


def as_stored(outcome: LearningOutcome) -> dict[str, Any]:
    """For JSON."""
    return {**asdict(outcome), "words": outcome.words}


def outcome_of(told: Mapping[str, Any]) -> LearningOutcome:
    """What `as_stored` made. Raises KeyError or TypeError where it is something else."""
    return _outcome({name: value for name, value in told.items() if name != "words"})
