import numpy as np
import pytest

from movierec_desktop.train.evaluation.metrics import mae, ndcg, rmse


def test_errors_by_hand() -> None:
    errors = np.array([3.0, -4.0, 0.0, 0.0])
    assert rmse(errors) == 2.5
    assert mae(errors) == 1.75


@pytest.mark.parametrize(
    ("hits", "n_relevant", "expected"),
    [
        ([1, 1, 0, 0], 2, 1.0),
        ([0, 0, 0, 0], 2, 0.0),
        ([0, 1, 0, 0], 1, 1 / np.log2(3)),
        ([1, 0, 1, 0], 2, (1 + 0.5) / (1 + 1 / np.log2(3))),
        ([1, 1, 1, 1], 50, 1.0),
        ([1, 0], 1, 1.0),
        ([0, 0], 0, 0.0),
    ],
)
def test_ndcg_by_hand(hits: list[int], n_relevant: int, expected: float) -> None:
    assert ndcg(np.array(hits, dtype=np.bool_), n_relevant, 4) == pytest.approx(expected)
