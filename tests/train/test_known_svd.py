import numpy as np

from movierec_desktop.train.fit_svd import fit_svd
from movierec_desktop.train.models import model_module, svd
from movierec_desktop.train.models.base import Context
from movierec_desktop.train.rating_table import RatingTable


def lenient_and_strict() -> RatingTable:
    """Person p's ratings are around 2 + p / 20; every second title is worth a star more."""
    random = np.random.default_rng(1)
    person, title = np.nonzero(random.random((50, 40)) < 0.5)
    stars = 2.0 + person / 20 + (title % 2) + random.normal(0, 0.2, len(person)) - 0.5
    return RatingTable(
        person.astype(np.int32), title.astype(np.int32), np.clip(stars, 0.5, 5.0).astype(np.float32), 50,
        np.arange(40, dtype=np.int64) * 3 + 5,
    )  # fmt: skip


def test_vectors_belong_to_their_people_whatever_the_order() -> None:
    table = lenient_and_strict()
    frame = svd._frame(table)
    shuffled = frame.iloc[np.random.default_rng(0).permutation(len(frame))]
    fitted = fit_svd(shuffled, 0)
    assert np.corrcoef(fitted.person_bias, np.arange(50))[0, 1] > 0.98
    assert fitted.person_factors.shape == (50, fitted.title_factors.shape[1])


def test_known_people_are_told_their_own() -> None:
    table = lenient_and_strict()
    asked = np.random.default_rng(2).random(len(table)) < 0.2
    known, held = table.take(~asked), table.take(asked)
    predict = model_module("svd").fit_known(known, Context(seed=4))
    told = predict(held.person, held.title)
    assert np.sqrt(np.mean((told - held.stars) ** 2)) < 0.35
    np.testing.assert_array_equal(told, model_module("svd").fit_known(known, Context(seed=4))(held.person, held.title))
