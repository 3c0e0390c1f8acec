"""The hybrid with what was learned from one person: the pretrained prediction and a correction. Numpy alone."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.autoencoder import Autoencoder, AutoencoderTaste
from movierec_desktop.recommend.base import FloatArray, IntArray, Ratings
from movierec_desktop.recommend.correction import NETWORK, Correction, factors_of, traits
from movierec_desktop.recommend.hybrid import Hybrid, HybridTaste

Float32 = npt.NDArray[np.float32]

STANDING_SHARE = 0.5
"""The network's node cannot be split by rating: it counts while this share of what it was learned from stands."""


@dataclass(frozen=True, slots=True)
class PersonalTaste:
    """A person: what the hybrid knows, what the personal network knows, and the parts of the correction that stand.

    `slopes`, `weights` and `factors` are as in `Correction`, with one row for each rating.
    """

    ratings: Ratings
    inner: HybridTaste
    network: AutoencoderTaste | None
    slopes: Float32
    weights: Float32
    factors: Float32
    scores: Float32


class Personal:
    """A recommender for one person: for anyone else's ratings the correction falls away, as none of its parts stands.

    Args:
        hybrid: the pretrained blend, over the rows of a catalogue.
        correction: learned with the same bundle.
        title_ids: stable ids of the catalogue's rows, shape (n_titles,).
    """

    name = Hybrid.name

    def __init__(self, hybrid: Hybrid, correction: Correction, title_ids: IntArray) -> None:
        if not correction.fits(hybrid):
            raise ValueError("the correction was learned with other models")
        self.n_titles = hybrid.n_titles
        self.hybrid = hybrid
        self._correction = correction
        self._rated = np.flatnonzero(hybrid.counts > 0)
        row_of = {int(title_id): row for row, title_id in enumerate(title_ids)}
        self._learned = {
            (row_of.get(int(title_id), -1), float(stars)): place
            for place, (title_id, stars) in enumerate(zip(correction.title_ids, correction.stars, strict=True))
        }
        self._traits = traits(hybrid, np.arange(self.n_titles))
        self._factors = factors_of(hybrid, self._rated) if correction.factors.size else np.zeros((0, 0), np.float32)
        self._network = self._own_network()

    def _own_network(self) -> Autoencoder | None:
        pretrained = self.hybrid.members.get(NETWORK)
        if not self._correction.node_input.size or not isinstance(pretrained, Autoencoder):
            return None
        return pretrained.adapted(self._correction.node_input, self._correction.node_code)

    def fold_in(self, ratings: Ratings) -> PersonalTaste:
        """Fold in as ever; later ratings count in every model, and the correction stays as it was learned."""
        inner = self.hybrid.fold_in(ratings)
        keys = zip(ratings.rows.tolist(), ratings.stars.tolist(), strict=True)
        places = np.array([self._learned.get((row, stars), -1) for row, stars in keys], dtype=np.int64)
        stands = places >= 0
        counts = ratings.weights.astype(np.float32)
        slopes, weights, factors = (_parts(part, places, stands, counts) for part in self._correction.by_rating)
        network = None
        if self._network is not None and stands.sum() >= max(1.0, STANDING_SHARE * len(self._learned)):
            network = self._network.fold_in(ratings)
        scores = self._scores(inner, network, slopes, weights, factors)
        return PersonalTaste(ratings, inner, network, slopes, weights, factors, scores)

    def _scores(
        self,
        inner: HybridTaste,
        network: AutoencoderTaste | None,
        slopes: Float32,
        weights: Float32,
        factors: Float32,
    ) -> Float32:
        scores = self.hybrid.score(inner).astype(np.float32)
        if slopes.size:
            scores += self._traits @ slopes.sum(axis=0)
        if weights.size:
            scores[self._rated] += self.hybrid.moved(inner, self._rated) @ weights.sum(axis=0)
        if factors.size:
            scores[self._rated] += self._factors @ factors.sum(axis=0)
        if network is not None:
            place = list(self.hybrid.members).index(NETWORK)
            scores += network.scores - self.hybrid.members[NETWORK].score(inner.tastes[place])
        return scores

    def score(self, taste: PersonalTaste) -> FloatArray:
        """Predicted stars of every title, unclipped, shape (n_titles,)."""
        return taste.scores

    def list_score(self, taste: PersonalTaste) -> FloatArray:
        """What orders a list, shape (n_titles,): the hybrid's, and what the correction moved."""
        moved = taste.scores - self.hybrid.score(taste.inner)
        scores: FloatArray = self.hybrid.list_score(taste.inner) + moved
        return scores

    def uncertainty(self, taste: PersonalTaste, rows: IntArray) -> FloatArray:
        """Root mean square error to expect at `rows`, in stars: the hybrid's."""
        return self.hybrid.uncertainty(taste.inner, rows)

    def contributions(self, taste: PersonalTaste, row: int) -> FloatArray:
        """Stars by which each rating moved the prediction of `row`, shape (n,); with the starting point, the score.

        What was learned of slopes and factors splits exactly by the rating it was learned from. What the network's
        node does to someone without ratings is spread evenly.
        """
        parts: FloatArray = self.hybrid.contributions(taste.inner, row)
        rated = bool(self.hybrid.counts[row] > 0)
        if taste.slopes.size:
            parts = parts + taste.slopes @ self._traits[row]
        if taste.weights.size and rated:
            parts = parts + self._reweighted(taste, row)
        if taste.factors.size and rated:
            parts = parts + taste.factors @ self._factors[np.searchsorted(self._rated, row)]
        if taste.network is not None:
            parts = parts + self._network_parts(taste, taste.network, row)
        return parts

    def _reweighted(self, taste: PersonalTaste, row: int) -> FloatArray:
        models = zip(self.hybrid.members.values(), taste.inner.tastes, taste.weights.sum(axis=0), strict=True)
        parts: FloatArray = np.sum([float(own) * model.contributions(of, row) for model, of, own in models], axis=0)
        return parts

    def _network_parts(self, taste: PersonalTaste, network: AutoencoderTaste, row: int) -> FloatArray:
        place = list(self.hybrid.members).index(NETWORK)
        pretrained = self.hybrid.members[NETWORK]
        assert self._network is not None  # noqa: S101  # a taste of it was made
        own = self._network.contributions(network, row) - pretrained.contributions(taste.inner.tastes[place], row)
        parts: FloatArray = own + (self._network.starting_point(row) - pretrained.starting_point(row)) / len(own)
        return parts

    def opinions(self, taste: PersonalTaste, row: int) -> dict[str, float]:
        """What each pretrained model alone predicts for `row`, in stars, unclipped."""
        return self.hybrid.opinions(taste.inner, row)

    def starting_point(self, row: int) -> float:
        """What a person without ratings is told about `row`, in stars."""
        return self.hybrid.starting_point(row)

    def score_unknown(self, taste: PersonalTaste) -> float:
        """Predicted stars of a title that is in no catalogue: the hybrid's."""
        return self.hybrid.score_unknown(taste.inner)


def _parts(learned: Float32, places: npt.NDArray[np.int64], stands: npt.NDArray[np.bool_], counts: Float32) -> Float32:
    """Rows of `learned` for each rating, times what it counts; zeros where none was learned, or it changed."""
    parts = np.zeros((len(places), learned.shape[1]), dtype=np.float32)
    parts[stands] = learned[places[stands]] * counts[stands, None]
    return parts
