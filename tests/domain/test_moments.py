from datetime import UTC, datetime

import pytest

from movierec_desktop.domain.moments import moment, within


@pytest.mark.parametrize(
    ("milliseconds", "wanted"),
    [
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        (1_700_000_300_123, datetime(2023, 11, 14, 22, 18, 20, 123_000, tzinfo=UTC)),
        (-86_400_000, datetime(1969, 12, 31, tzinfo=UTC)),
        (2**62, datetime(9999, 12, 30, tzinfo=UTC)),
        (-(2**62), datetime(1, 1, 2, tzinfo=UTC)),
    ],
)
def test_every_number_is_a_moment(milliseconds: int, wanted: datetime) -> None:
    assert moment(milliseconds) == wanted


def test_what_python_has_a_date_for_stays() -> None:
    assert [within(one) for one in (-1, 0, 1_700_000_300_123)] == [-1, 0, 1_700_000_300_123]
