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
        ("Fawlty Towers (1975)", "Fawlty Towers (1975\N{EN DASH}1979)"),
        ("Fawlty Towers (1975-1979)", "Fawlty Towers (1975\N{EN DASH}1979)"),
    ],
)
def test_what_people_type_means_one_title(engine: Engine, text: str, label: str) -> None:
    assert choose_title(engine.catalogue, text).label == label


def test_a_label_as_the_app_writes_it_means_that_title(engine: Engine) -> None:
    series = engine.catalogue.titles(engine.catalogue.facts.is_series.nonzero()[0])
    for title in [*series, *engine.catalogue.titles(range(0, 2000, 23))]:
        assert choose_title(engine.catalogue, title.label) == title


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
