"""Which title a person means by what they typed on the command line."""

import re

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.text import folded, without_article
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Title

_WITH_YEAR = re.compile(r"^(?P<name>.+?)\s*\((?P<year>\d{4})(?:[–-]\d{0,4})?\)$")
_CLEAR_LEAD = 10
"""A name that several titles bear means the one that is this many times better known, if there is one."""
_SHOWN = 5
_MOST_DIGITS = 18  # of a 64-bit number


def choose_title(catalogue: Catalogue, text: str) -> Title:
    """The one title meant by `text`: its id (of a MovieLens title the movieId), "Heat (1995)", or a name.

    Raises InputError, naming the candidates, when nothing or nothing clear is found.
    """
    wanted = text.strip()
    if wanted.isdecimal():
        row = int(catalogue.rows_of_ids([int(wanted)])[0]) if len(wanted) <= _MOST_DIGITS else -1
        if row < 0:
            raise InputError(f"No title has the movieId {wanted}: look it up with 'movierec search'")
        return catalogue.title(row)
    match = _WITH_YEAR.match(wanted)
    name, year = (match["name"], int(match["year"])) if match else (wanted, None)
    found = catalogue.titles(catalogue.search(name)[:200])
    exact = [title for title in found if _is_called(catalogue, title, name) and year in (None, title.year)]
    if match:
        # Batman (1966–1968) is the series, not the film of 1966.
        exact = [title for title in exact if title.label == wanted] or exact
    if not exact:
        raise InputError(f"No title is called '{wanted}'{_suggestion(found)}")
    if len(exact) > 1 and exact[0].n_ratings < _CLEAR_LEAD * max(exact[1].n_ratings, 1):
        raise InputError(f"'{wanted}' may be {_listed(exact)}: give the year in brackets, or the number")
    return exact[0]


def _is_called(catalogue: Catalogue, title: Title, name: str) -> bool:
    query = without_article(folded(name))
    return any(without_article(folded(known)) == query for known in [title.name, *catalogue.aliases(title.row)])


def _listed(titles: list[Title]) -> str:
    return " or ".join(f"{title.label} [{title.id}]" for title in titles[:_SHOWN])


def _suggestion(found: list[Title]) -> str:
    return f": did you mean {_listed(found[:3])}?" if found else ": look it up with 'movierec search'"
