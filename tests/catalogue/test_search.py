import time

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from movierec_desktop.catalogue.text import folded
from movierec_desktop.services.engine import Engine

SYNTAX = st.text(alphabet="\"'*()^:+-{}[]\\;%_ NEARANDORNOTheat\0", max_size=30)


def labels(engine: Engine, query: str, n: int = 10) -> list[str]:
    return [title.label for title in engine.catalogue.titles(engine.catalogue.search(query)[:n])]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("heat", "Heat (1995)"),
        ("HEAT", "Heat (1995)"),
        ("heat 1995", "Heat (1995)"),
        ("heat 1972", "Heat (1972)"),
        ("Heat (1986)", "Heat (1986)"),
        ("amelie", "Amelie (2001)"),
        ("Amélie", "Amelie (2001)"),
        ("ame\N{COMBINING ACUTE ACCENT}lie", "Amelie (2001)"),
        ("seven samurai", "Seven Samurai (1954)"),
        ("seven sam", "Seven Samurai (1954)"),
        ("samurai seven", "Seven Samurai (1954)"),
        ("schindlers list", "Schindler's List (1993)"),
        ("Schindler's", "Schindler's List (1993)"),
        ("Schindler’s List", "Schindler's List (1993)"),
        ("se7en", "Seven (1995)"),
        ("1917", "1917 (2019)"),
        ("matrix", "The Matrix (1999)"),
        ("the matrix", "The Matrix (1999)"),
        ("avventura", "L'Avventura (1960)"),
    ],
)
def test_the_title_that_is_meant_comes_first(engine: Engine, query: str, first: str) -> None:
    assert labels(engine, query)[0] == first


@pytest.mark.parametrize("query", ["", "   ", "...", '"', "*", "()", "\0", "'\"*", "zzzzzzqq"])
def test_nothing_to_look_for_finds_nothing(engine: Engine, query: str) -> None:
    assert engine.catalogue.search(query).shape == (0,)
    assert engine.catalogue.search(query).dtype == np.int64


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=40) | SYNTAX)
@example('"* AND (')
@example("NEAR(heat samurai)")
@example("name:heat")
@example("\ud800")
def test_no_query_breaks_the_search(engine: Engine, query: str) -> None:
    rows = engine.catalogue.search(query)
    assert len(set(rows.tolist())) == len(rows)
    assert np.all((rows >= 0) & (rows < len(engine.catalogue)))


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="abdehlmnorst19 ", min_size=1, max_size=8))
def test_every_word_begins_a_word_of_each_match(engine: Engine, query: str) -> None:
    words = folded(query).split()
    for title in engine.catalogue.titles(engine.catalogue.search(query)[:20]):
        names = [title.name, *engine.catalogue.aliases(title.row), str(title.year)]
        known = folded(" ".join(names)).split()
        assert all(any(own.startswith(word) for own in known) for word in words)


def test_every_name_of_a_title_finds_it(engine: Engine) -> None:
    for title in engine.catalogue.titles(range(0, 4000, 97)):
        for name in [title.name, *engine.catalogue.aliases(title.row)]:
            assert title.row in engine.catalogue.search(name)


def test_a_whole_pasted_page_is_answered_soon(engine: Engine) -> None:
    start = time.perf_counter()
    engine.catalogue.search("the " * 5000)
    assert time.perf_counter() - start < 2


def test_equally_close_matches_come_most_rated_first(engine: Engine) -> None:
    heats = [title for title in engine.catalogue.titles(engine.catalogue.search("heat")) if title.name == "Heat"]
    assert len(heats) > 2
    assert [title.row for title in heats] == sorted(title.row for title in heats)
