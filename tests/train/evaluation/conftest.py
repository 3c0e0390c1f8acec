"""The small data of the neighbours as a rating set."""

from pathlib import Path

import pytest

from movierec_desktop.train.evaluation.rating_sets import RatingSet, read_rating_set


@pytest.fixture(scope="session")
def rating_set(small_data: Path) -> RatingSet:
    return read_rating_set(small_data)
