"""The figures of the manifest, against what can be counted by hand."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import pytest

from movierec_desktop.recommend.base import FloatArray, IntArray, Ratings
from movierec_desktop.train.baselines import fit_baselines
from movierec_desktop.train.held_out import HeldOutPerson
from movierec_desktop.train.measure_all import measure_all
from movierec_desktop.train.model_card_tables import measured_tables

N_TITLES = 60
ROW_IDS = np.arange(100, 100 + N_TITLES)
STARS = np.random.default_rng(1).choice(np.arange(1, 11) / 2, size=(4, N_TITLES))
PEOPLE = [
    HeldOutPerson(ROW_IDS[order], stars[order])
    for stars, order in ((own, np.random.default_rng(n).permutation(N_TITLES)[:50]) for n, own in enumerate(STARS))
]
COUNTS = np.where(np.arange(N_TITLES) % 10 == 0, 0, np.arange(N_TITLES) + 1)
TRAINING = pd.DataFrame({"person": [7, 7, 8, 8], "movie_id": [101, 102, 101, 103], "stars": [5.0, 1.0, 4.0, 2.0]})


@dataclass
class Taste:
    ratings: Ratings
    person: int


class Knows:
    """Knows every person's stars, and is off by as much as it is told to be."""

    name = "knows"
    n_titles = N_TITLES

    def __init__(self, off: float) -> None:
        self._off = off

    def fold_in(self, ratings: Ratings) -> Taste:
        person = int(np.argmax([(own[ratings.rows] == ratings.stars).all() for own in STARS]))
        return Taste(ratings, person)

    def score(self, taste: Taste) -> FloatArray:
        return STARS[taste.person] + np.where(STARS[taste.person] > 2.5, -self._off, self._off)

    def list_score(self, taste: Taste) -> FloatArray:
        return -self.score(taste)

    def uncertainty(self, taste: Taste, rows: IntArray) -> FloatArray:
        return np.where(STARS[taste.person][rows] > 2.5, 0.5, 2.0)

    def contributions(self, taste: Taste, row: int) -> FloatArray:
        raise NotImplementedError

    def starting_point(self, row: int) -> float:
        raise NotImplementedError

    def score_unknown(self, taste: Taste) -> float:
        raise NotImplementedError


@pytest.fixture(scope="module")
def measured() -> tuple[dict[str, Any], dict[str, Any]]:
    models = {"right": lambda: Knows(0.0), "off": lambda: Knows(0.25)}
    return measure_all(models, fit_baselines(TRAINING), PEOPLE, ROW_IDS, COUNTS)


def test_errors_are_those_that_were_made(measured: tuple[dict[str, Any], dict[str, Any]]) -> None:
    models, _ = measured
    assert models["right"]["by_given"].keys() == {"5", "10", "20"}
    for k, own in models["off"]["by_given"].items():
        assert (own["rmse"], own["mae"], own["ratings_asked"]) == (0.25, 0.25, 4 * (50 - int(k)))
    assert (models["right"]["rmse"], models["right"]["people"], models["right"]["given"]) == (0.0, 4, 20)
    words = models["off"]["by_confidence"]
    assert list(words) == ["quite sure", "a guess"]
    assert (words["quite sure"]["expected"], words["a guess"]["expected"]) == (0.5, 2.0)
    above = np.mean([person.stars[k:] > 2.5 for k in (5,) for person in PEOPLE])
    assert words["quite sure"]["share"] == pytest.approx(above, abs=0.1)


def test_what_is_liked_of_the_highest_predicted(measured: tuple[dict[str, Any], dict[str, Any]]) -> None:
    models, baselines = measured
    best = [np.sort(person.stars[20:])[::-1][:5] for person in PEOPLE]
    share = np.mean([own >= 3.5 for own in best])
    own_mean = np.mean([own >= person.stars[:20].mean() for own, person in zip(best, PEOPLE, strict=True)])
    liked = models["right"]["liked"]
    assert liked == baselines["best_order"]["measured"]["liked"]
    assert (liked["titles"], liked["titles_own_mean"], liked["people"]) == (round(share, 4), round(own_mean, 4), 4)
    assert liked["people_liking_three"] == np.mean([(own >= 3.5).sum() >= 3 for own in best])
    assert baselines["any_order"]["measured"]["liked"]["titles"] < share


def test_lists_of_titles_that_can_be_rated(measured: tuple[dict[str, Any], dict[str, Any]]) -> None:
    models, baselines = measured
    own = models["right"]["list"]
    assert own["titles_that_could"] == int((COUNTS > 0).sum())
    assert own["coverage"] == round(own["titles_offered"] / own["titles_that_could"], 4)
    assert own["ndcg10"] < own["ndcg10_by_stars"]  # its list is upside down
    assert own["ndcg10_popularity"] == baselines["popularity"]["measured"]["list"]["ndcg10"]
    offered = set()
    for person in PEOPLE:
        given = set(person.movie_ids[:20] - 100)
        offered |= set([row for row in range(N_TITLES - 1, -1, -1) if COUNTS[row] and row not in given][:10])
    assert baselines["popularity"]["measured"]["list"]["titles_offered"] == len(offered)


def test_baselines_are_asked_the_same(measured: tuple[dict[str, Any], dict[str, Any]]) -> None:
    models, baselines = measured
    fitted = fit_baselines(TRAINING)
    parts = [fitted.predict_title_mean(person.movie_ids[20:]) - person.stars[20:] for person in PEOPLE]
    expected = round(float(np.sqrt(np.mean(np.concatenate(parts) ** 2))), 4)
    assert baselines["title_mean"]["measured"]["rmse"] == expected == models["off"]["title_mean_rmse"]
    biased = [
        np.clip(fitted.predict_bias(p.movie_ids[:20], p.stars[:20], p.movie_ids[20:]), 0.5, 5) - p.stars[20:]
        for p in PEOPLE
    ]
    bias = round(float(np.sqrt(np.mean(np.concatenate(biased) ** 2))), 4)
    assert (
        baselines["bias"]["measured"]["by_given"]["20"]["rmse"] == bias == models["off"]["by_given"]["20"]["bias_rmse"]
    )


def test_nobody_to_measure_on() -> None:
    few = [HeldOutPerson(ROW_IDS[:30], STARS[0][:30])]
    assert measure_all({"right": lambda: Knows(0.0)}, fit_baselines(TRAINING), few, ROW_IDS, COUNTS) == (
        {"right": {}},
        {},
    )
    assert "nothing was measured" in measured_tables({"right": {"title": "Right", "measured": {}}}, {}, "right")


def test_tables_hold_every_model_and_baseline(measured: tuple[dict[str, Any], dict[str, Any]]) -> None:
    models = {name: {"title": name.title(), "measured": own} for name, own in measured[0].items()}
    text = measured_tables(models, measured[1], "off")
    assert "| **Off** | 0.250 | 0.250 | 0.250 |" in text
    assert "| Right | 0.000 | 0.000 | 0.000 |" in text
    assert "| Popularity | " in text
    assert '| **Off** | "a guess" |' in text
    assert all(len(set(map(len, table))) == 1 for table in tables_of(text))


def tables_of(text: str) -> list[list[list[str]]]:
    blocks = [block.splitlines() for block in text.split("\n\n") if block.startswith("|")]
    return [[line.split(" | ") for line in block] for block in blocks]
