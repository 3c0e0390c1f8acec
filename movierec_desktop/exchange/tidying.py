"""What others wrote, brought to what the profile may hold: plain names of a length that names have."""

from dataclasses import replace

from movierec_desktop.domain.plain_text import plain, storable
from movierec_desktop.exchange.rows import ExchangeRow

LONGEST_TITLE = 1_000
LONGEST_NOTE = 1_000_000
_LONGEST_PLACE = 200
_MOST_TITLES = 20
_TOO_LONG = "its title or note is longer than any"


def tidy(row: ExchangeRow) -> ExchangeRow:
    """The row with plain titles; with one that is too long it is to be skipped. A note stays what it is."""
    if _is_tidy(row):
        return row
    titles = tuple(plain(title[: LONGEST_TITLE + 1]) for title in (row.title, *row.other_titles[:_MOST_TITLES]))
    too_long = len(row.note) > LONGEST_NOTE or any(len(title) > LONGEST_TITLE for title in titles)
    title, *others = (each[:LONGEST_TITLE] for each in titles)
    return replace(
        row,
        title=title,
        other_titles=tuple(others),
        note=storable(row.note[:LONGEST_NOTE]),
        skip=row.skip or (_TOO_LONG if too_long else ""),
    )


def tidy_name(name: str) -> str:
    """Name of a file, for messages."""
    return plain(name[:_LONGEST_PLACE])


def _is_tidy(row: ExchangeRow) -> bool:
    """As nearly every row is: a copy of it would take longer than reading it."""
    texts = (row.title, *row.other_titles)
    return (
        all(text.isprintable() and len(text) <= _LONGEST_PLACE for text in texts)
        and len(texts) <= _MOST_TITLES
        and (not row.note or (len(row.note) <= LONGEST_NOTE and storable(row.note) == row.note))
    )
