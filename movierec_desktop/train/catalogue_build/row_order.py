"""Two files of one collection in one order, one without ids: find the ids between rows that are known in both.

`kaggle45k_slim` lists films by name, `kaggle45k_directors` the same films in the same order by TMDB id, a few missing.
Where a stretch between two films that are known on both sides is equally long in both, its rows pair up.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

MAX_STRETCH = 60
"""Longer stretches may lack one film and hold another one too many."""


def ids_by_order(known: Sequence[int | None], ids: Sequence[int]) -> list[int | None]:
    """Ids of all rows that can be told.

    Args:
        known: the id of each row of the file without ids, None where nothing tells it.
        ids: the ids of the other file, in its order.

    Returns:
        One entry a row; those that were known stay as they are.
    """
    places = {id_: place for place, id_ in enumerate(ids)}
    anchors = _rising([(row, places[id_]) for row, id_ in enumerate(known) if id_ is not None and id_ in places])
    found = list(known)
    taken = {id_ for id_ in known if id_ is not None}
    for (row, place), (next_row, next_place) in pairwise(anchors):
        length = next_row - row
        if length != next_place - place or length > MAX_STRETCH:
            continue
        for step in range(1, length):
            if found[row + step] is None and ids[place + step] not in taken:
                found[row + step] = ids[place + step]
    return found


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rises in both: a film matched wrongly stands out of order and falls away."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(tails, place)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(place)
            ends.append(number)
        else:
            tails[at], ends[at] = place, number
    chain = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]
