"""The rows of For you hold what they promise, for any person, filters and sliders."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.leaning import NEUTRAL, Leaning
from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.for_you_rows import FEWEST, LENGTH, ForYouRows, Row, RowKind
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.services.title_choice import choose_title

KNOWN = {
    "Heat (1995)": 5, "Fargo (1996)": 4.5, "Blade Runner (1982)": 5, "Alien (1979)": 4.5, "Casino (1995)": 4,
    "Gladiator (2000)": 2, "Titanic (1997)": 2, "The Insider (1999)": 4.5, "Mulholland Drive (2001)": 5,
    "Armageddon (1998)": 1.5, "Seven Samurai (1954)": 5, "Rear Window (1954)": 4.5, "Shrek (2001)": 3,
    "Spirited Away (2001)": 4.5, "Zodiac (2007)": 4.5, "Forrest Gump (1994)": 2.5,
}  # fmt: skip
PEOPLE = st.dictionaries(st.integers(0, 3000), st.integers(1, 10).map(lambda halves: halves / 2), max_size=25)
FILTERS = st.builds(
    TitleFilter,
    kind=st.sampled_from(KindChoice),
    languages=st.frozensets(st.sampled_from(["en", "ko", "fr", ""]), max_size=2),
    genres=st.frozensets(st.sampled_from(["Crime", "Western", "Animation"]), max_size=2),
    decades=st.frozensets(st.sampled_from([1930, 1970, 1990, 2010]), max_size=2),
)
SLIDERS = st.sampled_from([-1.0, -0.5, 0.0, 0.25, 1.0])
LEANINGS = st.builds(Leaning, SLIDERS, SLIDERS)


def view_of(engine: Engine, rows: dict[int, float]) -> TasteView:
    return TasteView(engine, None, {int(engine.catalogue.facts.ids[row]): stars for row, stars in rows.items()})


def everything(engine: Engine) -> Mask:
    return np.ones(len(engine.catalogue), dtype=np.bool_)


def page_of(page: ForYouRows, passed: frozenset[int] = frozenset()) -> tuple[list[int], list[Row]]:
    """Catalogue row of the pick for tonight, if any, and the rows that are shown."""
    pick = page.tonight(passed)
    top = page.top(pick)
    rows = [row for row in [top, *page.others()] if row is not None and row.items]
    return [pick.title.row] if pick else [], rows


def listed(pick: list[int], rows: list[Row]) -> list[int]:
    return pick + [item.title.row for row in rows for item in row.items]


@pytest.fixture(scope="module")
def known(engine: Engine) -> TasteView:
    return TasteView(engine, None, {choose_title(engine.catalogue, name).id: stars for name, stars in KNOWN.items()})


@settings(deadline=None, max_examples=25)
@given(PEOPLE, st.frozensets(st.integers(0, 400), max_size=40), FILTERS, LEANINGS)
def test_no_title_twice_none_that_may_not_come_and_rows_that_are_full(
    engine: Engine, rated: dict[int, float], dismissed: frozenset[int], chosen: TitleFilter, leaning: Leaning
) -> None:
    mask = engine.catalogue.facts.mask(chosen)
    view = view_of(engine, rated)
    offered = view.offered(mask, [int(engine.catalogue.facts.ids[row]) for row in dismissed])
    pick, rows = page_of(ForYouRows(engine, view, offered, leaning))
    found = listed(pick, rows)
    assert len(found) == len(set(found))
    assert all(mask[row] for row in found)
    assert not set(found) & (rated.keys() | dismissed)
    left = int(offered.sum())
    assert len(found) >= min(left, LENGTH + 1)
    assert sum(row.kind is RowKind.TOP for row in rows) == (left > 1)
    for row in rows:
        best_possible = min(LENGTH, left - 1) if row.kind is RowKind.TOP else FEWEST
        assert best_possible <= len(row.items) <= LENGTH


@settings(deadline=None, max_examples=5)
@given(PEOPLE, FILTERS, LEANINGS)
def test_the_same_page_every_time(
    engine: Engine, rated: dict[int, float], chosen: TitleFilter, leaning: Leaning
) -> None:
    mask = engine.catalogue.facts.mask(chosen)
    pages = []
    for _ in range(2):
        view = view_of(engine, rated)
        pages.append(page_of(ForYouRows(engine, view, view.offered(mask), leaning)))
    assert pages[0] == pages[1]


@settings(deadline=None, max_examples=25)
@given(PEOPLE, FILTERS, st.floats(-1, 1), st.floats(-1, 1))
def test_further_to_obscure_the_best_titles_are_never_better_known_on_the_mean(
    engine: Engine, rated: dict[int, float], chosen: TitleFilter, one: float, other: float
) -> None:
    view = view_of(engine, rated)
    offered = view.offered(engine.catalogue.facts.mask(chosen))
    means = []
    for lean in sorted((one, other)):
        rows = view.best_rows(LENGTH + 1, offered, Leaning(obscure=lean))
        means.append(float(engine.how_known[rows].mean()) if len(rows) else 0.0)
    assert means[1] <= means[0] + 1e-4


@settings(deadline=None, max_examples=25)
@given(PEOPLE, st.floats(-1, 0), st.floats(-1, 0))
def test_further_to_familiar_the_best_titles_are_never_less_of_the_usual_genres_on_the_mean(
    engine: Engine, rated: dict[int, float], one: float, other: float
) -> None:
    view = view_of(engine, rated)
    offered = view.offered(everything(engine))
    leanings = [Leaning(adventurous=lean) for lean in sorted((one, other))]
    means = [float(view.usual[view.best_rows(LENGTH, offered, leaning)].mean()) for leaning in leanings]
    assert means[0] >= means[1] - 1e-4


def test_the_ends_of_the_sliders_are_far_apart(engine: Engine, known: TasteView) -> None:
    offered = known.offered(everything(engine))

    def best(leaning: Leaning) -> list[int]:
        return known.best_rows(10, offered, leaning).tolist()

    ends = [Leaning(obscure=-1), Leaning(obscure=1), Leaning(adventurous=-1), Leaning(adventurous=1)]
    middle = set(best(NEUTRAL))
    assert all(len(middle & set(best(leaning))) < 10 for leaning in ends)
    counts = engine.catalogue.rating_counts
    assert counts[best(ends[1])].mean() < 0.2 * counts[best(ends[0])].mean()
    assert known.usual[best(ends[3])].mean() < known.usual[best(ends[2])].mean() - 0.2


def test_in_the_middle_it_is_the_tuned_list(engine: Engine, known: TasteView) -> None:
    allowed = everything(engine)
    page = ForYouRows(engine, known, known.offered(allowed), NEUTRAL)
    assert page.picks == known.top(LENGTH + 1, allowed)


def test_someone_with_taste_has_all_kinds_of_rows(engine: Engine, known: TasteView) -> None:
    _, rows = page_of(ForYouRows(engine, known, known.offered(everything(engine))))
    kinds = [row.kind for row in rows]
    assert set(kinds) == set(RowKind)
    assert kinds == sorted(kinds, key=list(RowKind).index)
    by_kind = {row.kind: row for row in rows}
    assert all(item.title.kind.is_series for item in by_kind[RowKind.SERIES].items)
    language = by_kind[RowKind.LANGUAGE]
    assert (language.language, language.n_liked) == ("ja", 2)
    assert {item.title.language for item in language.items} == {"ja"}
    best_known = engine.catalogue.rating_counts.max()
    for item in by_kind[RowKind.GEMS].items:
        assert 5 <= item.title.n_ratings <= 0.025 * best_known
        assert item.stars >= 3.75
        assert item.confidence is not Confidence.GUESS
    different = [item.title.row for item in by_kind[RowKind.DIFFERENT].items]
    top = [item.title.row for item in by_kind[RowKind.TOP].items]
    assert known.usual[different].mean() < known.usual[top].mean() - 0.15


def test_because_means_that_very_rating(engine: Engine, known: TasteView) -> None:
    """It moved each title up by more than all others, or all but one: so the details tell it among the first two."""
    _, rows = page_of(ForYouRows(engine, known, known.offered(everything(engine))))
    because = [row for row in rows if row.kind is RowKind.BECAUSE]
    assert len({row.loved.id for row in because if row.loved}) == 2
    for row in because:
        assert row.loved is not None
        assert row.stars >= 4
        for item in row.items:
            reasons = known.explain(item.title.row).reasons
            first = sorted(reasons, key=lambda reason: -reason.contribution)[:2]
            own = next(reason for reason in first if reason.title_id == row.loved.id)
            assert own.contribution >= 0.03


def test_a_doubted_rating_is_no_because(engine: Engine, known: TasteView) -> None:
    _, rows = page_of(ForYouRows(engine, known, known.offered(everything(engine))))
    named = next(row.loved for row in rows if row.loved is not None)
    stars = {choose_title(engine.catalogue, name).id: stars for name, stars in KNOWN.items()}
    doubting = TasteView(engine, None, stars, [named.id])
    _, rows = page_of(ForYouRows(engine, doubting, doubting.offered(everything(engine))))
    assert named not in [row.loved for row in rows]


def test_nobody_in_particular_has_no_rows_about_a_taste(engine: Engine) -> None:
    view = view_of(engine, {})
    _, rows = page_of(ForYouRows(engine, view, view.offered(everything(engine))))
    assert {RowKind.TOP, RowKind.SERIES} <= {row.kind for row in rows}
    assert not {RowKind.BECAUSE, RowKind.LANGUAGE, RowKind.DIFFERENT} & {row.kind for row in rows}


def test_no_row_of_series_among_series_alone(engine: Engine, known: TasteView) -> None:
    series = engine.catalogue.facts.mask(TitleFilter(kind=KindChoice.SERIES))
    _, rows = page_of(ForYouRows(engine, known, known.offered(series)))
    assert RowKind.SERIES not in {row.kind for row in rows}


def test_passing_over_goes_from_pick_to_pick_and_begins_anew(engine: Engine, known: TasteView) -> None:
    page = ForYouRows(engine, known, known.offered(everything(engine)))
    passed: set[int] = set()
    seen = []
    for _ in range(13):
        pick = page.tonight(passed)
        assert pick is not None
        assert pick not in page.top(pick).items
        assert len(page.top(pick).items) == LENGTH
        seen.append(pick.title.id)
        passed = page.passed_over(passed, pick.title.id)
    assert len(set(seen)) == 12
    assert seen[12] == seen[0]


@pytest.mark.parametrize("n", [0, 1, 2])
def test_a_page_of_hardly_any_titles(engine: Engine, known: TasteView, n: int) -> None:
    allowed = np.zeros(len(engine.catalogue), dtype=np.bool_)
    allowed[100 : 100 + n] = True
    page = ForYouRows(engine, known, known.offered(allowed))
    pick, rows = page_of(page)
    assert len(pick) == min(n, 1)
    assert sum(len(row.items) for row in rows) == max(0, n - 1)


@pytest.mark.parametrize("model", ["svd", "content"])
def test_every_model_can_fill_the_page(engine: Engine, model: str) -> None:
    stars = {choose_title(engine.catalogue, name).id: stars for name, stars in KNOWN.items()}
    view = TasteView(engine, model, stars)
    pick, rows = page_of(ForYouRows(engine, view, view.offered(everything(engine)), Leaning(0.5, 0.5)))
    found = listed(pick, rows)
    assert len(found) == len(set(found)) > 3 * LENGTH
