"""`movierec catalogue`: build the table of titles out of data sets and lists of facts, or write it as CSV."""

import argparse
import csv
import io
from pathlib import Path

from movierec_desktop.commands.training import tell, training_module
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Title
from movierec_desktop.exchange.cells import guarded_cell
from movierec_desktop.exchange.whole_file import write_whole

COLUMNS = (
    "id", "movieId", "imdbId", "tmdbId", "title", "original_title", "year", "kind", "language", "language_source",
    "genres", "runtime",
)  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Build or export, as `arguments.action` says."""
    return _build(arguments) if arguments.action == "build" else _export(arguments)


def _build(arguments: argparse.Namespace) -> int:
    command = training_module("catalogue_build.command")
    build = command.build_catalogue(arguments.data, arguments.meta, arguments.out, arguments.report, tell)
    known = sum(bool(title.language) for title in build.titles)
    series = sum(title.kind.is_series for title in build.titles)
    print(
        f"{len(build.titles):,} titles, {series:,} of them series, {known / len(build.titles):.1%} with a language, "
        f"are in {arguments.out}."
    )
    return 0


def _export(arguments: argparse.Namespace) -> int:
    """Write every title, best known first.

    Text is quoted, and what a spreadsheet would take for a formula has an apostrophe before it: "'=1" for "=1". So the
    file reads back, see `exchange.cells`.
    """
    from movierec_desktop.commands.opening import open_engine

    catalogue = open_engine(arguments).catalogue
    titles = catalogue.titles(range(len(catalogue)))
    try:
        write_csv(arguments.csv, titles)
    except OSError as error:
        raise InputError(f"{arguments.csv} cannot be written ({error.strerror}): choose another file") from error
    print(f"{len(titles):,} titles are in {arguments.csv}.")
    return 0


def write_csv(path: Path, titles: list[Title]) -> None:
    """Write titles as UTF-8 CSV with the columns of `COLUMNS`; numbers bare, text in quotes, unknown fields empty."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([guarded_cell(cell) for cell in _record(title)] for title in titles)
    write_whole(path, out.getvalue().encode())


def _record(title: Title) -> list[object]:
    return [
        title.id,
        "" if title.movie_id is None else title.movie_id,
        title.imdb_id,
        "" if title.tmdb_id is None else title.tmdb_id,
        title.name,
        title.original_name,
        "" if title.year is None else title.year,
        title.kind.value,
        title.language,
        title.language_source,
        "|".join(title.genres),
        "" if title.runtime is None else title.runtime,
    ]
