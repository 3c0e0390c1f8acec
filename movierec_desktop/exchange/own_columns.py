"""The columns that our own exports add, so that what comes back is what went out. Other programs pass over them."""

from dataclasses import replace

from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange import values
from movierec_desktop.exchange.cells import restored
from movierec_desktop.exchange.csv_table import TableRow
from movierec_desktop.exchange.rows import ExchangeRow

ID = "MovieRec ID"
KIND = "MovieRec Kind"
AT = "MovieRec Time"
"""When it was, to the millisecond, where the format has only room for a day."""
WATCHED = "MovieRec Watched"
LISTED = "MovieRec Watchlist"
DISMISSED = "MovieRec Not For Me"
NOTE = "MovieRec Note"
COLUMNS = (ID, KIND, AT)


def is_own(cells: TableRow) -> bool:
    """Whether we wrote this row."""
    return values.whole_number(cells.get(ID.casefold())) is not None


def own(row: ExchangeRow, cells: TableRow) -> ExchangeRow:
    """The row with what our own columns add to it; as it is when the file is not ours."""
    title_id = values.whole_number(cells.get(ID.casefold()))
    if title_id is None:
        return row
    kind = cells.get(KIND.casefold())
    row = replace(
        row,
        title_id=title_id,
        kind=Kind(kind) if kind in set(Kind) else row.kind,
        title=restored(row.title),
        # As it is, with the blanks around it: other programs' cells are stripped, ours are not.
        note=restored(cells.cells.get(NOTE.casefold(), "") or cells.cells.get("review", "")),
    )
    exact = values.milliseconds(cells.get(AT.casefold()))
    return _timed(row, exact) if exact is not None else row


def marks(row: ExchangeRow, cells: TableRow) -> ExchangeRow:
    """The row with the marks of formats that have no files of their own for them."""
    if row.title_id is None:
        return row
    watched, listed, dismissed = (cells.get(column.casefold()) for column in (WATCHED, LISTED, DISMISSED))
    return replace(
        row,
        watched=bool(watched),
        watched_at=values.milliseconds(watched),
        listed=bool(listed),
        listed_at=values.milliseconds(listed),
        dismissed=bool(dismissed),
        dismissed_at=values.milliseconds(dismissed),
    )


def _timed(row: ExchangeRow, exact: int) -> ExchangeRow:
    return replace(
        row,
        rated_at=exact if row.stars is not None else None,
        watched_at=exact if row.watched and row.stars is None else row.watched_at,
        listed_at=exact if row.listed else None,
        dismissed_at=exact if row.dismissed else None,
    )
