"""How many ratings there were, day by day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np

from movierec_desktop.domain.moments import moment
from movierec_desktop.store.ratings import StoredRating

_MOST_POINTS = 400


@dataclass(frozen=True, slots=True)
class Growth:
    """`counts[i]` ratings had been given by the end of `days[i]`; days ascend, in UTC."""

    days: tuple[date, ...]
    counts: tuple[int, ...]


def rating_growth(ratings: Iterable[StoredRating]) -> Growth:
    """From the times that the ratings carry; an imported one has that of its file.

    Of very many days some are left out, never the first or the last.
    """
    times = sorted(rating.rated_at for rating in ratings)
    days = [moment(time).date() for time in times]
    ends = [place for place, day in enumerate(days) if place + 1 == len(days) or days[place + 1] != day]
    kept = sorted({ends[int(at)] for at in np.linspace(0, len(ends) - 1, _MOST_POINTS)}) if ends else []
    return Growth(tuple(days[place] for place in kept), tuple(place + 1 for place in kept))
