"""Fit the item-item regression for lists: EASE (Steck 2019) with the denoising penalty of EDLAE (Steck 2020)."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from movierec_desktop.recommend.item_item import LIKED_FROM
from movierec_desktop.train.rating_table import RatingTable

Float64 = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ItemItemSettings:
    """`ridge` + `dropout` * n_i is the penalty of title i's weights; the `most` best known titles take part.

    A rating below 4 counts `seen_weight`; the `kept` largest weights of each title are stored.
    """

    ridge: float = 300.0
    dropout: float = 0.5
    seen_weight: float = 0.3
    most: int = 5000
    kept: int = 150


def fit_item_item(table: RatingTable, settings: ItemItemSettings) -> dict[str, npt.NDArray[np.generic]]:
    """Return `title_ids`, `starts`, `others` (uint16), `weights` (float16) as `ItemItem.from_tensors` reads them."""
    counts = table.title_counts
    chosen = np.sort(np.argsort(-counts, kind="stable")[: min(settings.most, int((counts > 0).sum()))])
    weights = _regress(table, chosen, settings)
    kept = min(settings.kept, len(chosen))
    largest = np.sort(np.argpartition(-np.abs(weights), kept - 1, axis=1)[:, :kept], axis=1)
    values = np.take_along_axis(weights, largest, axis=1)
    return {
        "title_ids": table.title_ids[chosen],
        "starts": np.arange(len(chosen) + 1, dtype=np.int64) * kept,
        "others": largest.ravel().astype(np.uint16),
        "weights": values.ravel().astype(np.float16),
    }


def _regress(table: RatingTable, chosen: npt.NDArray[np.int64], settings: ItemItemSettings) -> Float64:
    """The closed form: B = -P / diag(P) off the diagonal, with P the inverse of the penalised Gram matrix."""
    place = np.full(table.n_titles, -1)
    place[chosen] = np.arange(len(chosen))
    known = place[table.title] >= 0
    values = np.where(table.stars[known] >= LIKED_FROM, 1.0, settings.seen_weight)
    watched = csr_matrix(
        (values, (table.person[known], place[table.title[known]])), shape=(table.n_people, len(chosen))
    )
    gram = np.asarray((watched.T @ watched).todense(), dtype=np.float64)
    diagonal = np.diag_indices(len(chosen))
    gram[diagonal] += settings.ridge + settings.dropout * gram[diagonal]
    inverse = np.linalg.inv(gram)
    weights: Float64 = inverse / -np.diag(inverse)
    weights[diagonal] = 0.0
    return weights
