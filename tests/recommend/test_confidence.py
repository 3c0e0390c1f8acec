from hypothesis import given
from hypothesis import strategies as st

from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.recommend.confidence import FAIR_BELOW, SURE_BELOW, confidence_word

ORDER = [Confidence.SURE, Confidence.FAIR, Confidence.GUESS]


@given(st.floats(0, 4), st.floats(0, 4))
def test_a_larger_error_is_never_told_as_more_sure(one: float, other: float) -> None:
    low, high = sorted([one, other])
    assert ORDER.index(confidence_word(low)) <= ORDER.index(confidence_word(high))


def test_the_words_change_at_their_limits() -> None:
    limits = [0.0, SURE_BELOW, FAIR_BELOW]
    assert [confidence_word(limit) for limit in limits] == ORDER
