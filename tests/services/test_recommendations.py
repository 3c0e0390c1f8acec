import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title import Kind
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.recommend import autoencoder, rbm
from movierec_desktop.recommend.base import MANY_RATINGS
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.recommendations import MOST_NAMED, MOST_RATINGS, TasteView

PEOPLE = st.dictionaries(st.integers(0, 86_000), st.integers(1, 10).map(lambda halves: halves / 2), max_size=30)
FILTERS = st.builds(
    TitleFilter,
    kind=st.sampled_from(KindChoice),
    genres=st.frozensets(st.sampled_from(["Crime", "Western", "Film-Noir", "Animation"]), max_size=2),
    decades=st.frozensets(st.sampled_from([1930, 1970, 1990, 2010]), max_size=2),
)


def ids_of(engine: Engine, rows: dict[int, float]) -> dict[int, float]:
    return {int(engine.catalogue.facts.ids[row]): stars for row, stars in rows.items()}


def everything(engine: Engine) -> Mask:
    return np.ones(len(engine.catalogue), dtype=np.bool_)


@settings(deadline=None, max_examples=40)
@given(PEOPLE, st.frozensets(st.integers(0, 3000), max_size=30), FILTERS, st.integers(1, 60))
def test_a_list_is_full_filtered_and_new(
    engine: Engine, rows: dict[int, float], dismissed_rows: frozenset[int], chosen: TitleFilter, n: int
) -> None:
    stars_by_id = ids_of(engine, rows)
    dismissed = {int(engine.catalogue.facts.ids[row]) for row in dismissed_rows}
    mask = engine.catalogue.facts.mask(chosen)
    listed = TasteView(engine, None, stars_by_id).top(n, mask, dismissed)
    seen = {rec.title.id for rec in listed}
    left = int(mask.sum()) - sum(bool(mask[row]) for row in set(rows) | dismissed_rows)
    assert len(seen) == len(listed) == min(n, left)
    assert not seen & (stars_by_id.keys() | dismissed)
    assert all(mask[rec.title.row] for rec in listed)
    assert [rec.rank for rec in listed] == list(range(1, len(listed) + 1))
    scores = [rec.score for rec in listed]
    assert scores == sorted(scores, reverse=True)
    assert all(0.5 <= rec.stars <= 5.0 for rec in listed)


def test_only_series_when_only_series_are_wanted(engine: Engine) -> None:
    series = engine.catalogue.facts.mask(TitleFilter(kind=KindChoice.SERIES))
    listed = TasteView(engine, None, {6: 5.0}).top(50, series)
    assert len(listed) == 50
    assert all(rec.title.kind in (Kind.SERIES, Kind.MINI_SERIES) for rec in listed)


def test_a_filter_that_nothing_passes_gives_an_empty_list(engine: Engine) -> None:
    assert TasteView(engine, None, {6: 5.0}).top(10, np.zeros(len(engine.catalogue), dtype=np.bool_)) == []


@settings(deadline=None, max_examples=25)
@given(PEOPLE, st.integers(0, 86_000))
def test_reasons_come_largest_first_and_make_the_prediction(engine: Engine, rows: dict[int, float], row: int) -> None:
    view = TasteView(engine, None, ids_of(engine, rows))
    told = view.explain(row)
    sizes = [abs(reason.contribution) for reason in told.reasons]
    assert sizes == sorted(sizes, reverse=True)
    assert {reason.title_id: reason.stars for reason in told.reasons} == ids_of(engine, rows)
    total = told.starting_point + sum(reason.contribution for reason in told.reasons)
    assert min(max(total, 0.5), 5.0) == pytest.approx(view.predicted(row), abs=1e-4)


def test_ratings_of_titles_that_are_gone_do_not_count(engine: Engine) -> None:
    with_gone = TasteView(engine, None, {6: 5.0, 10**9: 1.0, -5: 2.0})
    assert with_gone.n_used == 1
    assert with_gone.predicted(9) == TasteView(engine, None, {6: 5.0}).predicted(9)


def test_a_dismissed_title_that_is_gone_does_not_matter(engine: Engine) -> None:
    view, all_titles = TasteView(engine, None, {}), everything(engine)
    assert view.top(5, all_titles, [10**9, -1]) == view.top(5, all_titles)


def test_a_new_rating_changes_the_list(engine: Engine) -> None:
    known, all_titles = {6: 5.0, 16: 5.0}, everything(engine)
    before = [rec.title.id for rec in TasteView(engine, None, known).top(50, all_titles)]
    after = [rec.title.id for rec in TasteView(engine, None, {**known, before[0]: 0.5}).top(50, all_titles)]
    assert before[0] not in after
    assert before[1:] != after[:-1]


AT_LEAST = {
    Confidence.SURE: {Confidence.SURE},
    Confidence.FAIR: {Confidence.SURE, Confidence.FAIR},
    Confidence.GUESS: set(Confidence),
}


@settings(deadline=None, max_examples=5)
@given(PEOPLE)
def test_at_least_so_sure_is_what_the_words_say(engine: Engine, rows: dict[int, float]) -> None:
    view = TasteView(engine, None, ids_of(engine, rows))
    some = slice(None, None, 9)
    told = view.recommendations(engine.catalogue.titles(range(len(engine.catalogue))[some]))
    for least, enough in AT_LEAST.items():
        assert view.at_least(least)[some].tolist() == [rec.confidence in enough for rec in told]


def test_some_predictions_are_surer_than_others(engine: Engine) -> None:
    view = TasteView(engine, None, ids_of(engine, dict.fromkeys(range(0, 300, 2), 4.0)))
    sure, fair, guess = (int(view.at_least(least).sum()) for least in AT_LEAST)
    assert 0 < sure < fair < guess == len(engine.catalogue)


def test_an_unknown_model_is_refused(engine: Engine) -> None:
    with pytest.raises(InputError, match="oracle"):
        TasteView(engine, "oracle", {})


def test_no_titles_have_no_predictions(engine: Engine) -> None:
    assert TasteView(engine, None, {6: 4.0}).recommendations([]) == []


def test_predictions_within_the_scale_for_extreme_people(engine: Engine) -> None:
    for stars in (0.5, 5.0):
        view = TasteView(engine, None, ids_of(engine, dict.fromkeys(range(300), stars)))
        predicted = np.array([view.predicted(row) for row in range(0, 80_000, 101)])
        assert predicted.min() >= 0.5
        assert predicted.max() <= 5.0
        assert 0.5 <= view.predicted_unknown() <= 5.0


def many(engine: Engine, n: int, seed: int = 3) -> dict[int, float]:
    """Someone who rated `n` of the best known titles, in random order of time."""
    generator = np.random.default_rng(seed)
    rows = generator.choice(2 * n, size=n, replace=False)
    halves = generator.integers(1, 11, size=n)
    return ids_of(engine, {int(row): int(given) / 2 for row, given in zip(rows, halves, strict=True)})


def test_reasons_of_many_ratings_are_what_leaving_each_out_changes(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    stars = many(engine, MANY_RATINGS)
    told = TasteView(engine, None, stars)
    for module in (autoencoder, rbm):
        monkeypatch.setattr(module, "MANY_RATINGS", MANY_RATINGS + 1)
    measured = TasteView(engine, None, stars)
    for row in (0, 50, 1500, 90_000):
        np.testing.assert_allclose(told.contributions(row), measured.contributions(row), atol=0.002)


def test_of_very_many_ratings_the_latest_are_folded_in_and_none_is_recommended_again(engine: Engine) -> None:
    stars = many(engine, MOST_RATINGS + 100)
    view = TasteView(engine, None, stars)
    latest = list(stars)[-MOST_RATINGS:]
    assert view.n_used == MOST_RATINGS
    assert set(engine.catalogue.facts.ids[view.ratings.rows]) == set(latest)
    assert not {item.title.id for item in view.top(200, everything(engine))} & stars.keys()
    np.testing.assert_array_equal(view.scores, TasteView(engine, None, {i: stars[i] for i in latest}).scores)


def test_the_smallest_of_very_many_reasons_are_summed_up(engine: Engine) -> None:
    stars = many(engine, 3 * MOST_NAMED)
    parts = TasteView(engine, None, stars).contributions(7)
    doubted = list(stars)[int(np.argmin(np.abs(parts)))]
    view = TasteView(engine, None, stars, [doubted])
    told = view.explain(7)
    sizes = [abs(reason.contribution) for reason in told.reasons]
    assert MOST_NAMED <= len(sizes) < MOST_NAMED + 10
    assert sizes == sorted(sizes, reverse=True)
    assert len(sizes) + told.n_others == len(stars)
    assert doubted in [reason.title_id for reason in told.reasons]
    assert np.clip(told.total, 0.5, 5.0) == pytest.approx(view.predicted(7), abs=1e-3)
