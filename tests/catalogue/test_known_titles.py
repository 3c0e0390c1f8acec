"""A sample checked by hand against what the shipped catalogue says; the facts in the list come from no data set."""

import csv
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop import paths
from movierec_desktop.catalogue.text import folded, without_article
from movierec_desktop.domain.title import Kind

KNOWN = Path(__file__).with_name("known_titles.csv")
FURTHER_SERIES = Path(__file__).with_name("known_series.csv")
ALLOWED_WRONG = 2
ALLOWED_SERIES_WITHOUT_LANGUAGE = 3
SERIES = {kind.value for kind in Kind if kind.is_series}


@dataclass(frozen=True)
class Known:
    title: str
    year: int
    is_series: bool
    language: str


def key(name: str) -> str:
    return without_article(folded(name))


def known_titles(path: Path = KNOWN) -> list[Known]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [Known(row["title"], int(row["year"]), row["kind"] == "series", row["language"]) for row in rows]


def found_in(path: Path, sample: list[Known]) -> dict[str, list[Known]]:
    """What the catalogue says of every title that bears a name of the list, best known first."""
    wanted = {key(known.title) for known in sample}
    found: dict[str, list[Known]] = defaultdict(list)
    with closing(sqlite3.connect(path)) as database:
        names = database.execute(
            "SELECT t.row, n.name, t.year, t.kind, t.language FROM titles t JOIN ("
            " SELECT row, name FROM titles UNION SELECT row, name FROM aliases"
            ") n ON n.row = t.row ORDER BY t.row"
        )
        for _, name, year, kind, language in names:
            if key(name) in wanted:
                found[key(name)].append(Known(name, year, kind in SERIES, language))
    return found


def test_the_sample_is_what_it_claims() -> None:
    sample = known_titles()
    assert len(sample) >= 150
    assert len(set(sample)) == len(sample)
    assert len({known.language for known in sample}) >= 20
    assert sum(known.is_series for known in sample) >= 10
    assert sum(known.title.isdecimal() for known in sample) >= 4
    names = [key(known.title) for known in sample]
    assert sum(names.count(name) > 1 for name in set(names)) >= 10


def said_of(known: Known, found: dict[str, list[Known]]) -> Known | None:
    """The best known title of that name, kind and year."""
    same = (t for t in found[key(known.title)] if t.is_series == known.is_series and t.year == known.year)
    return next(same, None)


def test_well_known_titles_have_the_right_kind_year_and_language() -> None:
    sample = known_titles()
    found = found_in(paths.bundle_dir() / "catalogue.sqlite", sample)
    wrong = []
    for known in sample:
        said = said_of(known, found)
        if said is None or said.language != known.language:
            wrong.append(
                f"{known.title} ({known.year}): should be {known.language}, found {found[key(known.title)][:4]}"
            )
    assert len(wrong) <= ALLOWED_WRONG, "\n".join(wrong)


def test_further_series_are_there_and_none_states_a_wrong_language() -> None:
    sample = known_titles(FURTHER_SERIES)
    found = found_in(paths.bundle_dir() / "catalogue.sqlite", sample)
    said = [(known, said_of(known, found)) for known in sample]
    assert [known.title for known, title in said if title is None] == []
    languages = [(known.language, title.language) for known, title in said if title is not None]
    assert all(told in (right, "") for right, told in languages)
    assert sum(not told for _, told in languages) <= ALLOWED_SERIES_WITHOUT_LANGUAGE
