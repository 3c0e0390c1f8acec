import pytest
from hypothesis import given
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError, MovieRecError
from movierec_desktop.domain.stars import checked_stars, parse_stars, stars_text

HALF_STARS = st.integers(1, 10).map(lambda halves: halves / 2)


@given(HALF_STARS)
def test_what_is_written_is_read_back(stars: float) -> None:
    assert parse_stars(stars_text(stars)) == stars
    assert parse_stars(str(stars)) == stars
    assert parse_stars(str(stars).replace(".", ",")) == stars


@given(st.floats())
def test_only_half_stars_from_a_half_to_five_pass(value: float) -> None:
    allowed = {halves / 2 for halves in range(1, 11)}
    if value in allowed:
        assert checked_stars(value) == value
    else:
        with pytest.raises(InputError):
            checked_stars(value)


@given(st.text())
def test_any_text_is_stars_or_an_input_error(text: str) -> None:
    try:
        stars = parse_stars(text)
    except InputError:
        return
    assert checked_stars(stars) == stars


@pytest.mark.parametrize(
    ("text", "stars"), [("4", 4.0), (" 4.5 ", 4.5), ("4,5", 4.5), ("4½", 4.5), ("½", 0.5), ("5.0", 5.0)]
)
def test_stars_as_people_type_them(text: str, stars: float) -> None:
    assert parse_stars(text) == stars


@pytest.mark.parametrize("text", ["", "0", "5.5", "-1", "4.3", "4.25", "nan", "inf", "five", "4½½", "½4", "4 5", "1e9"])
def test_what_is_no_rating_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"is not a rating: give 0\.5 to 5 stars"):
        parse_stars(text)


@pytest.mark.parametrize(("stars", "text"), [(0.5, "½"), (1.0, "1"), (3.5, "3½"), (5.0, "5")])
def test_stars_are_written_as_people_do(stars: float, text: str) -> None:
    assert stars_text(stars) == text


def test_input_errors_are_told_to_the_person() -> None:
    assert issubclass(InputError, MovieRecError)
