"""What others wrote steers no terminal and turns nothing around; letters of every script stay."""

import os
import shlex
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from movierec_desktop.domain.plain_text import plain, shell_word, storable

_ANY = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Heat (1995)", "Heat (1995)"),
        ("\x1b[31mHeat\x1b[0m\x07", " [31mHeat [0m "),
        ("\x9b2JHeat", " 2JHeat"),
        ("a\r\nb\u2028c", "a b c"),
        ("\u202eтаеH\u202c (1995)", "таеH (1995)"),
        ("\u2067x\u2069\u200f", "x"),
        ("\U000e0041\ufff9x", "x"),
        ("half \ud800", "half \ufffd"),
    ],
)
def test_what_steers_is_taken_out(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize("text", ["می‌خواهم", "क्‍ष", "👩‍👩‍👧", "שלום", "Amélie", "千と千尋の神隠し", "<b>&amp;"])
def test_letters_of_every_script_stay(text: str) -> None:
    assert plain(text) == text


@given(_ANY)
def test_nothing_that_steers_is_left(text: str) -> None:
    shown = plain(text)
    assert plain(shown) == shown
    bidi = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in shown)
    assert not any(unicodedata.bidirectional(sign) in bidi for sign in shown)
    shown.encode()


@given(_ANY)
def test_a_note_keeps_its_lines_and_can_be_stored(text: str) -> None:
    kept = storable(text)
    kept.encode()
    assert "\0" not in kept
    assert storable(kept) == kept
    assert [sign for sign in kept if sign == "\n"] == [sign for sign in text if sign == "\n"]


def test_a_path_is_one_word_of_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path("/home/jon's/MovieRec Desktop/a $HOME;b.sqlite")
    assert shlex.split(f"movierec --profile {shell_word(path)}")[2:] == [str(path)]
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        told = shell_word(path)
    assert told == f'"{path}"'
