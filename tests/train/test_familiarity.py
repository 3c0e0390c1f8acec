from pathlib import Path

import numpy as np

from movierec_desktop.recommend.bundle import FAMILIARITY, load_familiarity, open_bundle
from movierec_desktop.recommend.familiarity import Familiarity
from movierec_desktop.train.fit_familiarity import FamiliaritySettings, fit_familiarity
from movierec_desktop.train.rating_table import RatingTable
from tests.conftest import MakeBundle

PEOPLE, TITLES = 400, 40
SMALL = FamiliaritySettings(n_factors=2, fewest=5)


def two_tastes(seed: int) -> RatingTable:
    """Half of the people know the even titles, half the odd ones; the first titles are known best."""
    rng = np.random.default_rng(seed)
    side = np.arange(PEOPLE) % 2
    chance = np.where(np.arange(TITLES) % 2 == side[:, None], 0.7, 0.05) * np.linspace(1.0, 0.4, TITLES)
    person, title = np.nonzero(rng.random((PEOPLE, TITLES)) < chance)
    stars = np.full(len(person), 4.0, dtype=np.float32)
    return RatingTable(person.astype(np.int32), title.astype(np.int32), stars, PEOPLE, np.arange(TITLES) + 100)


def over(tensors: dict[str, np.ndarray]) -> Familiarity:
    return Familiarity.from_tensors(tensors, np.arange(TITLES) + 100)


def chances(own: Familiarity, seen: list[int], unseen: list[int]) -> np.ndarray:
    rows = (np.array(rows, dtype=np.int64) for rows in (seen, unseen))
    return own.probability(own.acquaint(*rows))


def test_a_person_without_answers_knows_what_people_know() -> None:
    table = two_tastes(0)
    found = chances(over(fit_familiarity(table, 0, SMALL)), [], [])
    assert np.abs(found - table.title_counts / PEOPLE).max() < 0.08


def test_two_answers_tell_which_half_a_person_belongs_to() -> None:
    own = over(fit_familiarity(two_tastes(0), 0, SMALL))
    found = chances(own, [0, 4], [1])
    even, odd = found[6::2], found[7::2]
    assert even.mean() > 3 * odd.mean()
    assert even.mean() > 0.4
    turned = chances(own, [1], [0, 4])
    assert turned[7::2].mean() > 3 * turned[6::2].mean()


def test_new_people_are_told_better_than_by_counts() -> None:
    """Log likelihood of the other titles of people who were not in the fit, after ten answers."""
    own, train = over(fit_familiarity(two_tastes(0), 0, SMALL)), two_tastes(0)
    counts = Familiarity.from_counts(train.title_counts, PEOPLE)
    new = two_tastes(1)
    knows = np.zeros((PEOPLE, TITLES), dtype=bool)
    knows[new.person, new.title] = True
    gained = []
    for known in knows[:100]:
        asked = np.arange(10)
        seen, unseen = asked[known[:10]].tolist(), asked[~known[:10]].tolist()
        ours, theirs = (np.where(known, p, 1 - p)[10:] for p in (chances(one, seen, unseen) for one in (own, counts)))
        gained.append(float(np.log(ours / theirs).mean()))
    assert np.mean(gained) > 0.1


def test_the_same_seed_gives_the_same_bytes() -> None:
    first, again = (fit_familiarity(two_tastes(0), 3, SMALL) for _ in range(2))
    assert all(np.array_equal(first[name], again[name]) for name in first)


def test_few_ratings_give_weights_of_no_title() -> None:
    table = two_tastes(0).take(np.arange(len(two_tastes(0))) < 20)
    tensors = fit_familiarity(table, 0)
    assert len(tensors["title_ids"]) == 0
    assert len(chances(over(tensors), [1], [2])) == 0


def test_of_many_people_some_are_drawn() -> None:
    settings = FamiliaritySettings(n_factors=2, fewest=5, most_people=200)
    found = chances(over(fit_familiarity(two_tastes(0), 0, settings)), [0, 4], [1])
    assert found[6::2].mean() > 2 * found[7::2].mean()


def test_a_trained_bundle_has_the_weights_and_one_without_them_opens(
    make_bundle: MakeBundle, hybrid_bundle: Path
) -> None:
    old = make_bundle("bundle", {number: f"Title {number}" for number in range(1, 81)})
    ids = np.arange(1, 81)
    assert load_familiarity(open_bundle(old), ids) is None
    bundle = open_bundle(hybrid_bundle)
    assert FAMILIARITY in bundle.manifest["files"]
    stored = load_familiarity(bundle, ids)
    assert stored is not None
    found = chances(stored, [0], [1])
    assert len(found) == len(ids)
    assert np.all((found > 0) & (found < 1))
