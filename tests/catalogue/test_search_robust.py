"""Whatever is typed or pasted into the search field of the real catalogue."""

import time

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from movierec_desktop.catalogue.text import folded, without_article
from movierec_desktop.services.engine import Engine

SYNTAX = st.text(alphabet="\"'*()^:+-{}[]\\;%_ NEARANDORNOTheat\0", max_size=30)
ANYTHING = st.text(st.characters(), max_size=40)


@pytest.fixture(scope="module", autouse=True)
def _index_is_read(engine: Engine) -> None:
    engine.catalogue.prepare_search()


def labels(engine: Engine, query: str) -> list[str]:
    return [title.label for title in engine.catalogue.titles(engine.catalogue.search(query)[:10])]


def names(engine: Engine, row: int) -> list[str]:
    """Everything by which a title can be found."""
    title = engine.catalogue.title(row)
    people = [name for _, name in engine.catalogue.people(row)]
    return [title.name, title.original_name, *engine.catalogue.aliases(row), *people, str(title.year)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("HEAT", "Heat (1995)"),
        ("heat 1995", "Heat (1995)"),
        ("heat 1972", "Heat (1972)"),
        ("Heat (1986)", "Heat (1986)"),
        ("Am\N{LATIN SMALL LETTER E WITH ACUTE}lie", "Amelie (2001)"),
        ("ame\N{COMBINING ACUTE ACCENT}lie", "Amelie (2001)"),
        ("seven sam", "Seven Samurai (1954)"),
        ("samurai seven 1954", "Seven Samurai (1954)"),
        ("schindlers list", "Schindler's List (1993)"),
        ("Schindler\N{RIGHT SINGLE QUOTATION MARK}s List", "Schindler's List (1993)"),
        ("se7en", "Seven (1995)"),
        ("1917", "1917 (2019)"),
        ("the matrix", "The Matrix (1999)"),
        ("\t matrix \n", "The Matrix (1999)"),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER H}eat", "Heat (1995)"),
        ("avventura", "L'Avventura (1960)"),
    ],
)
def test_a_title_is_found_however_it_is_written(engine: Engine, query: str, first: str) -> None:
    assert labels(engine, query)[0] == first


@pytest.mark.parametrize("query", ["", "   ", "...", '"', "*", "()", "\0", "'\"*", "%", "_", "\ud800", "\U0001f3ac"])
def test_nothing_to_look_for_finds_nothing(engine: Engine, query: str) -> None:
    rows = engine.catalogue.search(query)
    assert rows.shape == (0,)
    assert rows.dtype == np.int64


@settings(deadline=None, max_examples=150)
@given(ANYTHING | SYNTAX)
@example('"* AND (')
@example("NEAR(heat samurai)")
@example("name:heat")
@example("heat' OR 1=1 --")
@example("\ud800heat")
@example("heat\0")
def test_any_text_is_answered_with_titles_each_once(engine: Engine, query: str) -> None:
    rows = engine.catalogue.search(query)
    assert len(set(rows.tolist())) == len(rows)
    assert np.all((rows >= 0) & (rows < len(engine.catalogue)))


@settings(deadline=None, max_examples=60)
@given(ANYTHING)
def test_signs_around_words_do_not_count(engine: Engine, text: str) -> None:
    assert np.array_equal(engine.catalogue.search(f"  {text}\t"), engine.catalogue.search(text))
    assert np.array_equal(engine.catalogue.search("\"(heat')*"), engine.catalogue.search("heat"))


# Without n, r and digits, as "ten" finds "X", "dr" finds "doctor".
@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="abdehlmost", min_size=1, max_size=2))
def test_a_short_word_begins_a_word_of_each_match(engine: Engine, word: str) -> None:
    for row in engine.catalogue.search(word)[:20].tolist():
        known = {begun for name in names(engine, row) for begun in ways_to_begin(name)}
        assert any(begun.startswith(word) for begun in known), row


def ways_to_begin(name: str) -> set[str]:
    """Its words, compounds run together ("A.D." is found by "ad"), and the whole run together without an article."""
    compounds = ("".join(folded(part).split()) for part in name.split())
    return {*folded(name).split(), *compounds, "".join(without_article(folded(name)).split())}


def test_every_name_of_a_title_finds_it(engine: Engine) -> None:
    for title in engine.catalogue.titles(range(0, 100_000, 997)):
        for name in [title.name, title.original_name, *engine.catalogue.aliases(title.row)]:
            if folded(name):
                assert title.row in engine.catalogue.search(name), name


@pytest.mark.parametrize(
    "pasted",
    ["the " * 5000, "a" * 100_000, "heat " * 20_000, "\N{COMBINING ACUTE ACCENT}" * 100_000, "a b c d e f g " * 5000],
)
def test_a_whole_pasted_page_is_answered_soon(engine: Engine, pasted: str) -> None:
    start = time.perf_counter()
    engine.catalogue.search(pasted)
    assert time.perf_counter() - start < 1


def test_equally_close_matches_come_best_known_first(engine: Engine) -> None:
    heats = [title for title in engine.catalogue.titles(engine.catalogue.search("heat")) if title.name == "Heat"]
    assert len(heats) > 2
    assert [title.row for title in heats] == sorted(title.row for title in heats)
