import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.note import LONGEST_NOTE, check_note


def test_what_may_be_written_may_be_imported_and_no_more() -> None:
    check_note("x" * LONGEST_NOTE)
    with pytest.raises(InputError, match="1,000,001 letters, and at most 1,000,000 are kept: shorten it"):
        check_note("x" * (LONGEST_NOTE + 1))
