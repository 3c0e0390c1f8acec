import pytest

from movierec_desktop.domain.leaning import NEUTRAL, Leaning
from movierec_desktop.services.leanings import leaning_of, leaning_text


@pytest.mark.parametrize("leaning", [NEUTRAL, Leaning(0.25, -1.0), Leaning(-0.75, 1.0)])
def test_what_is_stored_is_read_back(leaning: Leaning) -> None:
    assert leaning_of(leaning_text(leaning)) == leaning


@pytest.mark.parametrize("stored", ["", "0.5", "a b", "3 0", "0 0 0", "nan nan"])
def test_anything_else_is_neutral(stored: str) -> None:
    assert leaning_of(stored) == NEUTRAL
