import pytest
from hypothesis import given
from hypothesis import strategies as st

from movierec_desktop.catalogue.text import folded, without_article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amélie!", "amelie"),
        ("Don't Look Now", "dont look now"),
        ("Schindler’s List", "schindlers list"),
        ("L'Avventura", "l avventura"),
        ("Thelma & Louise", "thelma and louise"),
        ("WALL·E", "wall e"),
        ("8½", "8 1 2"),
        ("Straße", "strasse"),
        ("under_score", "under score"),
        ("Pit №8™", "pit no8tm"),
        ("Tom ＆ Jerry", "tom and jerry"),
        ("...", ""),
        ("千と千尋", "千と千尋"),
    ],
)
def test_case_accents_and_punctuation_do_not_count(text: str, expected: str) -> None:
    assert folded(text) == expected


@given(st.text())
def test_words_are_separated_by_single_spaces(text: str) -> None:
    result = folded(text)
    assert result == " ".join(result.split())
    assert not set(result) & set("\"'*()-_&")


@given(st.text())
def test_an_upper_case_query_meets_the_title(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert folded(f"  {text}\t") == folded(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("the matrix", "matrix"), ("l avventura", "avventura"), ("the", "the"), ("theory", "theory"), ("a a", "a")],
)
def test_one_leading_article_goes(text: str, expected: str) -> None:
    assert without_article(text) == expected
