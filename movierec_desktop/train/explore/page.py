"""The page: one HTML file without scripts and without anything from elsewhere but the figures beside it."""

from collections.abc import Sequence
from html import escape
from importlib import resources

from matplotlib.figure import Figure

from movierec_desktop.train.cleaning_log import CleaningLog
from movierec_desktop.train.explore.cleaning import cleaning_sentences, cleaning_table
from movierec_desktop.train.explore.plate import Plate, Table
from movierec_desktop.train.explore.words import percent
from movierec_desktop.train.licences import CITATION

FIGURES = "figures"
CLEANING_LOG, NUMBERS = "cleaning-log.json", "numbers.json"

_TITLE = "What the ratings look like"


def page(plates: Sequence[Plate], log: CleaningLog) -> str:
    """The whole page. All text is escaped here, and nowhere else."""
    style = resources.files("movierec_desktop.train.explore").joinpath("page.css").read_text(encoding="utf-8")
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_TITLE}</title>",
            f"<style>\n{style}</style>",
            "</head>",
            "<body>",
            "<header>",
            f"<h1>{_TITLE}</h1>",
            _introduction(log),
            _facts(log),
            _contents(plates),
            "</header>",
            "<main>",
            _cleaning(log),
            *(_section(plate) for plate in plates),
            "</main>",
            _footer(log),
            "</body>",
            "</html>",
            "",
        ]
    )


def _introduction(log: CleaningLog) -> str:
    names = [escape(dataset.name) for dataset in log.datasets]
    return (
        f"<p>Read from {len(names)} data set{'s' if len(names) > 1 else ''}: {', '.join(names)}. Every number on this "
        f'page is computed from them; the main ones are in <a href="{NUMBERS}">{NUMBERS}</a>. Years are in UTC.</p>'
    )


def _facts(log: CleaningLog) -> str:
    known = log.ratings / (log.people * log.titles_rated)
    facts = [
        ("Ratings", f"{log.ratings:,}"),
        ("People", f"{log.people:,}"),
        ("Titles with ratings", f"{log.titles_rated:,}"),
        ("Titles in the catalogue", f"{log.titles:,}"),
        ("Pairs that are known", percent(known)),
    ]
    boxes = "\n".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in facts)
    return f'<dl class="facts">\n{boxes}\n</dl>'


def _contents(plates: Sequence[Plate]) -> str:
    entries = [("cleaning", "What was dropped, and why"), *((plate.name, plate.heading) for plate in plates)]
    items = "\n".join(f'<li><a href="#{name}">{escape(heading)}</a></li>' for name, heading in entries)
    return f'<nav aria-label="Contents">\n<ul>\n{items}\n</ul>\n</nav>'


def _cleaning(log: CleaningLog) -> str:
    finding, *details = cleaning_sentences(log)
    return "\n".join(
        [
            '<section id="cleaning">',
            "<h2>What was dropped, and why</h2>",
            f'<p class="finding">{escape(finding)}</p>',
            _table(cleaning_table(log), last_is_sum=True),
            *(f"<p>{escape(sentence)}</p>" for sentence in details),
            f'<p class="muted">The same as data: <a href="{CLEANING_LOG}">{CLEANING_LOG}</a>.</p>',
            "</section>",
        ]
    )


def _section(plate: Plate) -> str:
    caption = [f'<p class="finding">{escape(plate.finding)}</p>']
    if plate.details:
        caption.append(f"<p>{escape(' '.join(plate.details))}</p>")
    parts = [f'<section id="{plate.name}">', f"<h2>{escape(plate.heading)}</h2>"]
    if plate.figure is None:
        parts += caption
    else:
        parts += ["<figure>", _picture(plate, plate.figure), "<figcaption>", *caption]
        if plate.table:
            parts.append(_table(plate.table))
        parts += [_files(plate.name), "</figcaption>", "</figure>"]
    return "\n".join([*parts, "</section>"])


def _picture(plate: Plate, figure: Figure) -> str:
    """The SVG, and the PNG where a browser cannot show it. The panel can be scrolled by key where it is too wide."""
    width, height = (round(inches * 96) for inches in figure.get_size_inches())
    source = f"{FIGURES}/{plate.name}"
    return (
        f'<div class="panel" tabindex="0" role="group" aria-label="Figure: {escape(plate.heading)}"><picture>'
        f'<source type="image/svg+xml" srcset="{source}.svg">'
        f'<img src="{source}.png" width="{width}" height="{height}" alt="{escape(plate.alt)}">'
        "</picture></div>"
    )


def _files(name: str) -> str:
    links = " \N{MIDDLE DOT} ".join(
        f'<a href="{FIGURES}/{name}.{ending}">{ending.upper()}</a>' for ending in ("svg", "png")
    )
    return f'<p class="muted">This figure as {links}</p>'


def _table(table: Table, *, last_is_sum: bool = False) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.header)
    rows = []
    for place, row in enumerate(table.rows):
        kind = ' class="sum"' if last_is_sum and place == len(table.rows) - 1 else ""
        rows.append(f"<tr{kind}>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>")
    lines = "\n".join(rows)
    return (
        f'<div class="scroll" tabindex="0"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{lines}\n</tbody>\n'
        "</table></div>"
    )


def _footer(log: CleaningLog) -> str:
    licences = sorted({dataset.licence for dataset in log.datasets})
    cite = f" {escape(CITATION)}" if any("MovieLens" in licence for licence in licences) else ""
    return f'<footer>\n<p class="muted">Licence of the data: {escape("; ".join(licences))}.{cite}</p>\n</footer>'
