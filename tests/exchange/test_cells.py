"""No cell of ours is a formula, and every text comes back."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from movierec_desktop.exchange.cells import guarded, guarded_cell, restored
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.exchange.writing import imdb_csv, letterboxd_csv, movielens_csv

FORMULAS = (
    '=HYPERLINK("http://evil")',
    "+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "'=1",
    "''+1",
    "a;=1",
    "a;'-1",
    "\n@x",
    'a;"=1+1;b',
    '"\t"=cmd|1',
)
_TEXTS = st.text() | st.sampled_from(FORMULAS) | st.text(alphabet="'\"=+-@ a;|\t\r\n")


@given(_TEXTS)
def test_a_guarded_text_comes_back(text: str) -> None:
    assert restored(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))


@given(_TEXTS, _TEXTS)
def test_no_cell_of_an_export_is_a_formula(title: str, note: str) -> None:
    row = ExchangeRow("", title, title_id=5, stars=4.0, note=note, watched=True)
    for text in (imdb_csv([row]), letterboxd_csv([row]), movielens_csv([row])):
        for cells in csv.reader(io.StringIO(text, newline="")):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


@given(_TEXTS, st.sampled_from([";", "\t", "|"]))
def test_no_formula_begins_where_another_separator_is_taken(text: str, separator: str) -> None:
    """A spreadsheet of another country splits the lines elsewhere than at commas."""
    line = imdb_csv([ExchangeRow("", f"x{separator}{text}", title_id=5, stars=4.0)])
    for cells in line.replace("\r\n", "\n").split("\n"):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells.split(separator))
    for row in csv.reader(io.StringIO(line, newline=""), delimiter=separator):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)


def test_the_lines_of_a_note_stay_as_they_are() -> None:
    note = "First.\r\n\r\nSecond.\n\nThird\tand last."
    assert guarded(note) == note


def test_numbers_of_a_table_stay_numbers() -> None:
    assert [guarded_cell(cell) for cell in (-1, "-1.5", "+1e3", "-1+1", "=1", "Heat")] == [
        -1, "-1.5", "+1e3", "'-1+1", "'=1", "Heat",
    ]  # fmt: skip
