"""How often title matching is right, by title and year alone, against lists whose ids are known."""

import csv
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.title_names import TitleNames
from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange import values
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.services.title_matching import Certainty, TitleMatcher

_MOVIETWEETINGS, _MOVIELENS = "movies.dat", "movies.csv"
_LINE = re.compile(r"^(\d+)::(.*)::[^:]*$")
HEADER = (
    "list", "titles", "id in the catalogue", "matched of these", "precision", "recall", "to review", "none",
    "precision, other ids counted", "seconds for 10,000",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class KnownTitle:
    """A title as a list writes it, with an id by which it can be told: exactly one of the two is set."""

    row: ExchangeRow
    imdb_id: str = ""
    movie_id: int = -1


@dataclass(slots=True)
class MatchingResult:
    """Counts over one list. "Known" titles are those whose id the catalogue has.

    `right`, `wrong`: known titles matched to the title with that id, and to another. `other_id`: titles that the
    catalogue lacks, matched to one with another id. `open`: the same, matched to one of which no id is known, so that
    nobody can tell. `review` and `none` count known titles that were not matched.
    """

    name: str
    titles: int = 0
    known: int = 0
    right: int = 0
    wrong: int = 0
    other_id: int = 0
    open: int = 0
    review: int = 0
    none: int = 0
    seconds: float = 0.0

    @property
    def cells(self) -> tuple[str, ...]:
        """One row of the table, as HEADER says."""
        matched = self.right + self.wrong
        return (
            self.name, f"{self.titles:,}", f"{self.known:,}", f"{matched:,}", _percent(self.right, matched),
            _percent(self.right, self.known), f"{self.review:,}", f"{self.none:,}",
            _percent(self.right, matched + self.other_id), f"{self.seconds / max(self.titles, 1) * 10_000:.1f}",
        )  # fmt: skip


def read_known_titles(folder: Path) -> tuple[str, list[KnownTitle]]:
    """The list in a folder of MovieTweetings (IMDb ids) or MovieLens (movieIds), and its name. Raises InputError."""
    try:
        if (folder / _MOVIETWEETINGS).is_file():
            return "MovieTweetings", list(_movietweetings(folder / _MOVIETWEETINGS))
        if (folder / _MOVIELENS).is_file():
            return folder.name, list(_movielens(folder / _MOVIELENS))
    except (OSError, UnicodeDecodeError, KeyError, ValueError) as error:
        raise InputError(f"{folder} is no list of titles as MovieTweetings or MovieLens write it ({error})") from error
    raise InputError(f"{folder} has neither {_MOVIETWEETINGS} nor {_MOVIELENS}: name a folder that has one")


def _movietweetings(path: Path) -> Iterator[KnownTitle]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if found := _LINE.match(line):
            title, year = values.name_and_year(found[2])
            yield KnownTitle(ExchangeRow("", title, year), imdb_id=values.imdb_id(found[1]))


def _movielens(path: Path) -> Iterator[KnownTitle]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            title, year = values.name_and_year(row["title"])
            yield KnownTitle(ExchangeRow("", title, year), movie_id=int(row["movieId"]))


def measure(catalogue: Catalogue, name: str, titles: Sequence[KnownTitle]) -> MatchingResult:
    """Match every title by its name and year, then compare with what its id says."""
    matcher, names = TitleMatcher(catalogue), catalogue.title_names
    matcher.match(ExchangeRow("", "Heat", 1995))  # what is read once is not counted
    result = MatchingResult(name, titles=len(titles))
    started = time.process_time()
    matches = [matcher.match(known.row) for known in titles]
    result.seconds = time.process_time() - started
    by_imdb: dict[str, set[int]] = {}
    for row, imdb_id in enumerate(names.imdb_ids):
        by_imdb.setdefault(imdb_id, set()).add(row)
    for known, match in zip(titles, matches, strict=True):
        truth = by_imdb.get(known.imdb_id, set()) if known.imdb_id else _row_of(names, known.movie_id)
        _count(result, truth, match.certainty, match.rows, names)
    return result


def _row_of(names: TitleNames, movie_id: int) -> set[int]:
    row = names.row_of(movie_id)
    return set() if row is None else {row}


def _count(
    result: MatchingResult, truth: set[int], certainty: Certainty, rows: tuple[int, ...], names: TitleNames
) -> None:
    result.known += bool(truth)
    if certainty is Certainty.SURE:
        if truth:
            result.right += rows[0] in truth
            result.wrong += rows[0] not in truth
        else:
            result.other_id += bool(names.imdb_ids[rows[0]])
            result.open += not names.imdb_ids[rows[0]]
    elif truth:
        result.review += certainty is Certainty.REVIEW
        result.none += certainty is Certainty.NONE


def table(results: Sequence[MatchingResult]) -> str:
    """The results as a Markdown table."""
    lines = [HEADER, ("---",) * len(HEADER), *(result.cells for result in results)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def halves(name: str, titles: Sequence[KnownTitle]) -> dict[str, list[KnownTitle]]:
    """A list by even and odd IMDb ids: the rules were chosen on the even ones."""
    parts: dict[str, list[KnownTitle]] = {f"{name}, even ids": [], f"{name}, odd ids": []}
    for known in titles:
        parts[f"{name}, {'odd' if int(known.imdb_id[2:]) % 2 else 'even'} ids"].append(known)
    return parts


def without_years(titles: Sequence[KnownTitle]) -> list[KnownTitle]:
    """The same titles by their names alone, as Netflix writes them."""
    return [replace(known, row=replace(known.row, year=None)) for known in titles]


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} %" if whole else ""
