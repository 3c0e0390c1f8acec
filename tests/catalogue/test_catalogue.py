import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.errors import BundleError
from movierec_desktop.services.engine import Engine


@pytest.fixture
def copied(bundle_dir: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(bundle_dir / "catalogue.sqlite", tmp_path / "catalogue.sqlite"))


def refused(path: Path) -> str:
    with pytest.raises(BundleError) as caught:
        Catalogue(path)
    message = str(caught.value)
    assert "\n" not in message
    assert str(path) in message
    return message


def test_titles_come_in_the_order_asked_for(engine: Engine) -> None:
    rows = [5, 0, 1200, 5, 86000]
    assert [title.row for title in engine.catalogue.titles(rows)] == rows
    assert engine.catalogue.titles([]) == []


def test_more_titles_than_one_statement_takes(engine: Engine) -> None:
    rows = list(range(1700, 0, -1))
    assert [title.row for title in engine.catalogue.titles(rows)] == rows


@pytest.mark.parametrize("row", [-1, 10**9])
def test_a_row_that_does_not_exist(engine: Engine, row: int) -> None:
    with pytest.raises(IndexError, match=str(row)):
        engine.catalogue.title(row)


def test_rows_are_best_known_first(engine: Engine) -> None:
    counts = np.array([title.n_ratings for title in engine.catalogue.titles(range(len(engine.catalogue)))])
    # The lists that know a title can lift it over some that more people rated, but not over hundreds.
    lifted_over = counts - np.minimum.accumulate(counts)
    assert 0 < lifted_over.max() < 300
    assert counts[:1000].min() > counts[20_000:].max()


def test_ids_and_movie_ids_lead_back_to_their_rows(engine: Engine) -> None:
    facts = engine.catalogue.facts
    rows = np.arange(len(engine.catalogue))
    np.testing.assert_array_equal(engine.catalogue.rows_of_ids(facts.ids), rows)
    known = facts.movie_ids >= 0
    np.testing.assert_array_equal(engine.catalogue.rows_of_movies(facts.movie_ids[known]), rows[known])


def test_unknown_and_negative_ids_have_no_row(engine: Engine) -> None:
    heat = int(engine.catalogue.rows_of_movies([6])[0])
    for look_up in (engine.catalogue.rows_of_ids, engine.catalogue.rows_of_movies):
        assert look_up([-1, 6, 0, 2**62, -(2**62)]).tolist() == [-1, heat, -1, -1, -1]
        assert look_up([]).shape == (0,)


def test_a_place_with_odd_signs_in_its_name(copied: Path, tmp_path: Path) -> None:
    odd = tmp_path / "a b#c?d%20é"
    odd.mkdir()
    shutil.move(copied, odd / copied.name)
    catalogue = Catalogue(odd / copied.name)
    assert catalogue.title(0).row == 0
    catalogue.close()


def test_a_missing_catalogue(tmp_path: Path) -> None:
    assert "missing" in refused(tmp_path / "none.sqlite")


def test_a_damaged_header(copied: Path) -> None:
    copied.write_bytes(b"no database at all" + copied.read_bytes()[18:])
    assert "damaged" in refused(copied)


def test_text_instead_of_a_database(copied: Path) -> None:
    copied.write_text("hello", encoding="utf-8")
    refused(copied)


def test_an_empty_file(copied: Path) -> None:
    copied.write_bytes(b"")
    assert "not a MovieRec catalogue" in refused(copied)


def test_another_programs_database(copied: Path) -> None:
    copied.unlink()
    with closing(sqlite3.connect(copied)) as other:
        other.execute("CREATE TABLE titles (row INTEGER)")
    assert "not a MovieRec catalogue" in refused(copied)


def test_a_newer_format(copied: Path) -> None:
    with closing(sqlite3.connect(copied)) as database:
        database.execute("PRAGMA user_version = 99")
    assert "format 99" in refused(copied)
