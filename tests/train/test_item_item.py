import numpy as np

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.item_item import ItemItem
from movierec_desktop.train.item_item import ItemItemSettings, fit_item_item
from movierec_desktop.train.rating_table import RatingTable


def two_camps(n_people: int = 60, n_titles: int = 12) -> RatingTable:
    """Even people like even titles, odd ones odd ones; everyone leaves two of them out."""
    random = np.random.default_rng(0)
    rows = [
        (person, title)
        for person in range(n_people)
        for title in np.sort(random.choice(np.arange(person % 2, n_titles, 2), size=n_titles // 2 - 2, replace=False))
    ]
    person, title = np.array(rows, dtype=np.int32).T
    return RatingTable(person, title, np.full(len(rows), 4.5, dtype=np.float32), n_people, np.arange(n_titles) + 100)


def test_what_one_camp_likes_goes_together() -> None:
    table = two_camps()
    fitted = fit_item_item(table, ItemItemSettings(ridge=1.0, dropout=0.0, kept=12))
    scores = ItemItem.from_tensors(fitted, 0.3, table.title_ids).score(Ratings(np.array([0, 2]), np.array([5.0, 4.0])))
    assert scores[[4, 6, 8, 10]].min() > scores[[1, 3, 5, 7, 9, 11]].max()
    assert not scores[0] > 1.0


def test_it_is_the_closed_form_of_the_regression_without_a_diagonal() -> None:
    table = two_camps()
    settings = ItemItemSettings(ridge=2.0, dropout=0.5, kept=12)
    fitted = fit_item_item(table, settings)
    watched = np.zeros((table.n_people, table.n_titles))
    watched[table.person, table.title] = 1.0
    stored = fitted["weights"].astype(np.float64).reshape(12, 12)
    counts = watched.sum(axis=0)
    # At the optimum each weight's gradient is nought: X'X B - X'X + (ridge + dropout n) B = diagonal multipliers.
    gram = watched.T @ watched
    left = gram @ stored - gram + np.diag(settings.ridge + settings.dropout * counts) @ stored
    off = left - np.diag(np.diag(left))
    assert np.abs(off).max() < 0.05
    np.testing.assert_array_equal(np.diag(stored), 0.0)


def test_only_the_best_known_take_part_and_the_largest_weights_are_kept() -> None:
    table = two_camps()
    fitted = fit_item_item(table, ItemItemSettings(most=5, kept=3))
    assert len(fitted["title_ids"]) == 5
    assert fitted["starts"].tolist() == [0, 3, 6, 9, 12, 15]
    assert np.isin(fitted["title_ids"], table.title_ids).all()
