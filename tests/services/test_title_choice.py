from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.title_choice import choose_title


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("6", "Heat (1995)"),
        (" Heat (1995) ", "Heat (1995)"),
        ("heat(1972)", "Heat (1972)"),
        ("heat", "Heat (1995)"),
        ("The Matrix", "The Matrix (1999)"),
        ("matrix", "The Matrix (1999)"),
        ("se7en", "Seven (1995)"),
        ("amélie", "Amelie (2001)"),
        ("schindlers list", "Schindler's List (1993)"),
        ("Batman (1966)", "Batman (1966)"),
        ("Batman (1966\N{EN DASH}1968)", "Batman (1966\N{EN DASH}1968)"),
        ("Fawlty Towers (1975)", "Fawlty Towers (1975\N{EN DASH}1979)"),
        ("Fawlty Towers (1975-1979)", "Fawlty Towers (1975\N{EN DASH}1979)"),
    ],
)
def test_what_people_type_means_one_title(engine: Engine, text: str, label: str) -> None:
    assert choose_title(engine.catalogue, text).label == label


def test_a_label_as_the_app_writes_it_means_that_title(engine: Engine, labels: Counter[str]) -> None:
    series = engine.catalogue.titles(engine.catalogue.facts.is_series.nonzero()[0][::10])
    for title in [*series, *engine.catalogue.titles(range(0, 20_000, 53))]:
        if title.year is not None and labels[title.label] == 1:
            assert choose_title(engine.catalogue, title.label) == title


def test_a_label_of_several_titles_means_the_far_better_known_or_is_answered_with_their_ids(
    engine: Engine, labels: Counter[str]
) -> None:
    several = [label for label, count in labels.items() if count > 1][::4]
    assert several
    for label in several:
        answer = chosen_or_refused(engine, label)
        assert answer == label or answer.count(f"{label} [") == labels[label]


def chosen_or_refused(engine: Engine, text: str) -> str:
    """The label of the title that is meant, or why none is."""
    try:
        return choose_title(engine.catalogue, text).label
    except InputError as error:
        return str(error)


@pytest.fixture(scope="module")
def labels(engine: Engine) -> Counter[str]:
    """How many titles bear each label with a year."""
    titles = engine.catalogue.titles(range(len(engine.catalogue)))
    return Counter(title.label for title in titles if title.year is not None)


def test_an_id_means_its_title_also_outside_movielens(engine: Engine) -> None:
    others = np.flatnonzero(engine.catalogue.facts.movie_ids < 0)
    assert len(others)
    for title in engine.catalogue.titles([*range(0, 200, 9), *others[::3000]]):
        assert choose_title(engine.catalogue, str(title.id)) == title


def test_a_name_of_several_titles_is_answered_with_their_ids(engine: Engine) -> None:
    with pytest.raises(InputError, match=r"may be Hamlet \(1996\) \[1411\] or Hamlet .*give the year"):
        choose_title(engine.catalogue, "Hamlet")


def test_a_near_miss_is_answered_with_suggestions(engine: Engine) -> None:
    with pytest.raises(InputError, match=r"did you mean Seven Samurai \(1954\)"):
        choose_title(engine.catalogue, "seven samu")


@pytest.mark.parametrize("text", ["", " ", "999999999", "9" * 40, "zzzzqq", "Heat (1801)", "()", "(1995)", '"*'])
def test_what_means_no_title_is_refused_with_what_to_do(engine: Engine, text: str) -> None:
    with pytest.raises(InputError, match=r"movierec search|did you mean"):
        choose_title(engine.catalogue, text)


@settings(deadline=None, max_examples=80)
@given(st.text(max_size=20))
def test_any_text_is_a_title_or_an_input_error(engine: Engine, text: str) -> None:
    try:
        title = choose_title(engine.catalogue, text)
    except InputError:
        return
    assert engine.catalogue.title(title.row) == title
