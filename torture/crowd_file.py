"""A file of very many rows, as some other program might have exported it."""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

from movierec_desktop.services.engine import Engine

COLUMNS = ("title", "year", "imdb_id", "rating", "date rated")
_FORMS = ("by id", "by name", "mistyped", "year off", "unknown")
_SHARES = (40, 40, 6, 9, 5)
"""Of a hundred rows so many tell their title so."""


def write_crowd_file(path: Path, engine: Engine, n_rows: int, seed: int = 0) -> None:
    """Ratings of titles of the catalogue drawn at random, many of them more than once."""
    draw = random.Random(seed)
    titles = engine.catalogue.titles(range(len(engine.catalogue)))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for place in range(n_rows):
            title = draw.choice(titles)
            form = draw.choices(_FORMS, _SHARES)[0]
            day = f"{2001 + place % 24}-{1 + place % 12:02d}-{1 + place % 28:02d}"
            told = _told(draw, form, title.name, title.year, title.imdb_id, place)
            writer.writerow([*told, draw.randint(1, 10) / 2, day])


def _told(
    draw: random.Random, form: str, name: str, year: int | None, imdb_id: str, place: int
) -> Iterator[str | int | None]:
    if form == "unknown":
        yield from (f"No such film, part {place}", 1950 + place % 70, "")
    elif form == "by id":
        yield from (name, year, imdb_id)
    elif form == "mistyped":
        at = draw.randrange(len(name))
        yield from (f"{name[:at]}x{name[at + 1 :]}", year, "")
    else:
        yield from (name, year + 1 if year and form == "year off" else year, "")
