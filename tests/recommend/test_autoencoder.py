from collections.abc import Mapping

import numpy as np
import pytest
import torch

from movierec_desktop.recommend import autoencoder
from movierec_desktop.recommend.autoencoder import NO_UNIT, Autoencoder
from movierec_desktop.recommend.base import Ratings

N_TITLES, N_UNITS, HIDDEN, FACTORS = 30, 20, 12, 4
TITLE_IDS = np.arange(1, N_TITLES + 1) * 7
SHARE = 0.4
CONSTANTS = {
    "list_base": 0.25, "list_popularity": 0.2, "error_floor": 0.5, "error_title": 15.0, "error_title_offset": 25.0,
    "error_person": 0.9, "error_unrated": 1.4, "ridge": 1.7, "unrated_base": 3.0, "linear_share": SHARE,
    "offset_damping": 8.0, "count_offset": 5.0,
}  # fmt: skip
GIVEN = Ratings.of([(3, 4.5), (25, 2.0), (8, 5.0), (19, 0.5), (0, 3.0)])


def weights() -> dict[str, np.ndarray]:
    draw = np.random.default_rng(5).normal
    units = np.full(N_TITLES, NO_UNIT, dtype=np.int32)
    units[:N_UNITS] = np.random.default_rng(6).permutation(N_UNITS)
    large = {name: draw(size=(N_UNITS, HIDDEN)) for name in ("stars_in", "seen_in", "out")}
    wide = {name: draw(size=HIDDEN) for name in ("bias_in", "count_in", "offset_in")}
    return {
        **{name: weight.astype(np.float32) for name, weight in {**large, **wide}.items()},
        "bias_out": draw(size=N_UNITS).astype(np.float32),
        "title_ids": TITLE_IDS,
        "base": draw(3.5, 0.4, size=N_TITLES).astype(np.float32),
        "design": draw(size=(N_TITLES, FACTORS)).astype(np.float16),
        "unrated_design": draw(size=FACTORS).astype(np.float16),
        "counts": np.arange(1, N_TITLES + 1, dtype=np.int32),
        "unit_of": units,
    }


@pytest.fixture(scope="module")
def tensors() -> dict[str, np.ndarray]:
    return weights()


@pytest.fixture(scope="module")
def model(tensors: dict[str, np.ndarray]) -> Autoencoder:
    return Autoencoder.from_tensors(tensors, CONSTANTS, TITLE_IDS)


def told_by_torch(tensors: Mapping[str, np.ndarray], ratings: Ratings) -> np.ndarray:
    """The stack's residuals of every title, written with dense inputs as AutoRec has them."""
    given, seen = torch.zeros(N_UNITS), torch.zeros(N_UNITS)
    left = torch.tensor(ratings.stars - tensors["base"][ratings.rows]).float()
    offset = left.sum() / (len(ratings) + CONSTANTS["offset_damping"])
    for row, value in zip(ratings.rows, left, strict=True):
        unit = int(tensors["unit_of"][row])
        if unit != NO_UNIT:
            given[unit], seen[unit] = value - offset, 1.0
    w = {name: torch.from_numpy(tensors[name]) for name in ("stars_in", "seen_in", "out", "bias_in", "bias_out")}
    n = torch.tensor(float(len(ratings)))
    total = (given @ w["stars_in"] + seen @ w["seen_in"]) / torch.sqrt(n + CONSTANTS["count_offset"]) + w["bias_in"]
    total = total + torch.log1p(n) * torch.from_numpy(tensors["count_in"])
    hidden = torch.nn.functional.silu(total + offset * torch.from_numpy(tensors["offset_in"]))
    told = (w["out"] @ hidden + w["bias_out"]).numpy()
    units = tensors["unit_of"]
    return np.where(units == NO_UNIT, 0.0, told[units]) + float(offset)


@pytest.mark.parametrize("ratings", [GIVEN, Ratings.of([]), Ratings.of([(28, 1.0)])])
def test_the_forward_pass_is_torchs(model: Autoencoder, tensors: dict[str, np.ndarray], ratings: Ratings) -> None:
    taste = model.fold_in(ratings)
    linear = model._linear.score(taste.linear)
    expected = SHARE * linear + (1 - SHARE) * (tensors["base"] + told_by_torch(tensors, ratings))
    np.testing.assert_allclose(model.score(taste), expected, atol=1e-5)


@pytest.mark.parametrize("n", [0, 1, 2, 30])
def test_starting_point_and_contributions_are_the_score(model: Autoencoder, n: int) -> None:
    generator = np.random.default_rng(n)
    ratings = Ratings(generator.permutation(N_TITLES)[:n], generator.integers(1, 11, n) / 2.0)
    taste = model.fold_in(ratings)
    for row in range(N_TITLES):
        told = model.starting_point(row) + model.contributions(taste, row).sum()
        assert told == pytest.approx(float(model.score(taste)[row]), abs=1e-4)


def test_a_contribution_is_near_what_leaving_the_rating_out_changes(model: Autoencoder) -> None:
    whole = model.score(model.fold_in(GIVEN))
    row = 5
    units = model._stack_at(model._without_each(GIVEN, model._sums(GIVEN)), row)
    for place in range(len(GIVEN)):
        rest = np.arange(len(GIVEN)) != place
        taste = model.fold_in(Ratings(GIVEN.rows[rest], GIVEN.stars[rest]))
        linear = float(model._linear.score(taste.linear)[row])
        told = SHARE * linear + (1 - SHARE) * (float(model._base[row]) + float(units[place]))
        assert told == pytest.approx(float(model.score(taste)[row]), abs=1e-5)
        assert told != pytest.approx(float(whole[row]), abs=1e-3)


def test_a_person_without_ratings_is_told_the_starting_points(model: Autoencoder) -> None:
    scores = model.score(model.fold_in(Ratings.of([])))
    assert [model.starting_point(row) for row in range(N_TITLES)] == pytest.approx(scores.tolist(), abs=1e-5)


def test_a_title_without_a_unit_hears_of_the_person_by_offset_and_linear_path(model: Autoencoder) -> None:
    taste = model.fold_in(GIVEN)
    row = N_TITLES - 1
    expected = SHARE * model._linear.score(taste.linear)[row] + (1 - SHARE) * (model._base[row] + taste.offset)
    assert float(model.score(taste)[row]) == pytest.approx(float(expected), abs=1e-5)


def test_over_other_rows_it_says_the_same_of_the_same_titles(
    model: Autoencoder, tensors: dict[str, np.ndarray]
) -> None:
    ids = np.concatenate([TITLE_IDS[::-1], [5]])
    other = Autoencoder.from_tensors(tensors, CONSTANTS, ids)
    there = other.score(other.fold_in(Ratings(N_TITLES - 1 - GIVEN.rows, GIVEN.stars)))
    np.testing.assert_allclose(there[:-1][::-1], model.score(model.fold_in(GIVEN)), atol=1e-5)
    taste = other.fold_in(Ratings(N_TITLES - 1 - GIVEN.rows, GIVEN.stars))
    assert other.score_unknown(taste) == pytest.approx(float(there[-1]), abs=1e-5)


def test_the_list_puts_titles_without_ratings_last(tensors: dict[str, np.ndarray]) -> None:
    model = Autoencoder.from_tensors(tensors, CONSTANTS, np.append(TITLE_IDS, 5))
    scores = model.list_score(model.fold_in(GIVEN))
    assert scores[-1] < scores[:-1].min()


def test_more_ratings_make_more_sure(model: Autoencoder) -> None:
    rows = np.arange(N_TITLES)
    few = model.uncertainty(model.fold_in(Ratings.of([])), rows)
    assert np.all(model.uncertainty(model.fold_in(GIVEN), rows) < few)


def many_ratings(n: int = 600, n_titles: int = N_TITLES) -> Ratings:
    """More than there are titles: rows repeat, which the sums do not mind."""
    generator = np.random.default_rng(11)
    rows = generator.integers(0, n_titles, n)
    return Ratings(rows, generator.integers(1, 11, n) / 2.0, np.where(generator.random(n) < 0.1, 0.25, 1.0))


def test_of_many_ratings_effects_to_first_order_are_those_of_leaving_each_out(
    model: Autoencoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    ratings = many_ratings()
    told = model.fold_in(ratings)
    monkeypatch.setattr(autoencoder, "MANY_RATINGS", len(ratings) + 1)
    measured = model.fold_in(ratings)
    for row in range(N_TITLES):
        near, exact = model.contributions(told, row), model.contributions(measured, row)
        assert model.starting_point(row) + near.sum() == pytest.approx(float(model.score(told)[row]), abs=1e-4)
        assert np.corrcoef(near, exact)[0, 1] > 0.999
        assert np.abs(near - exact).max() < 0.1 * np.abs(exact).max()


def test_a_hidden_unit_gives_a_title_its_stars_less_the_share_of_the_linear_path(
    model: Autoencoder, tensors: dict[str, np.ndarray]
) -> None:
    told = model.output_rows(np.arange(N_TITLES))
    units = tensors["unit_of"]
    expected = np.where((units == NO_UNIT)[:, None], 0.0, (1 - SHARE) * tensors["out"][units])
    np.testing.assert_allclose(told, expected, rtol=1e-6)
    assert told.dtype == np.float32


def test_a_persons_own_node_shifts_what_goes_into_the_hidden_layer_and_what_comes_out(
    model: Autoencoder, tensors: dict[str, np.ndarray]
) -> None:
    generator = np.random.default_rng(3)
    shift, code = generator.normal(size=(2, HIDDEN)).astype(np.float32)
    own = model.adapted(shift, code)
    np.testing.assert_allclose(own.inputs(GIVEN), model.inputs(GIVEN) + shift, atol=1e-5)
    shifted = {
        **tensors,
        "bias_in": tensors["bias_in"] + shift,
        "bias_out": tensors["bias_out"] + tensors["out"] @ code,
    }
    expected = Autoencoder.from_tensors(shifted, CONSTANTS, TITLE_IDS)
    np.testing.assert_allclose(own.score(own.fold_in(GIVEN)), expected.score(expected.fold_in(GIVEN)), atol=1e-5)
    by_code = model.adapted(np.zeros(HIDDEN, np.float32), code)
    moved = by_code.score(by_code.fold_in(GIVEN)) - model.score(model.fold_in(GIVEN))
    np.testing.assert_allclose(moved, model.output_rows(np.arange(N_TITLES)) @ code, atol=1e-5)
