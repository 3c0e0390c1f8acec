"""The measurement itself: what counts as right, wrong, and nobody's to say."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.catalogue_titles import CatalogueTitle
from movierec_desktop.train.evaluation.title_matching import halves, measure, read_known_titles, table, without_years


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    named = [("tt0000001", "Right"), ("tt0000002", "Wrong"), ("tt0000003", "Else"), ("", "Open"), ("tt0000005", "Lost")]
    titles = [
        CatalogueTitle(i, imdb_id, None, name, "", 1990, None, Kind.FILM, "stated", ("Drama",), (), 100 - i)
        for i, (imdb_id, name) in enumerate(named, start=1)
    ]
    write_catalogue(tmp_path / "catalogue.sqlite", titles)
    opened = Catalogue(tmp_path / "catalogue.sqlite")
    yield opened
    opened.close()


def test_every_title_of_a_list_is_counted_once(tmp_path: Path, catalogue: Catalogue) -> None:
    lines = [
        "0000001::Right (1990)::Drama", "0000002::Else (1990)::Drama", "0000009::Wrong (1990)::Drama",
        "0000010::Open (1990)::Drama", "0000005::Utterly (1990)::Drama", "0000011::Unheard (1990)::",
    ]  # fmt: skip
    (tmp_path / "movies.dat").write_text("\n".join(lines), encoding="utf-8")
    name, titles = read_known_titles(tmp_path)
    result = measure(catalogue, name, titles)
    assert (result.titles, result.known) == (6, 3)
    assert (result.right, result.wrong, result.other_id, result.open, result.review, result.none) == (1, 1, 1, 1, 0, 1)
    assert "| MovieTweetings | 6 | 3 | 2 | 50.00 % | 33.33 % | 0 | 1 | 33.33 % |" in table([result])
    assert {part: len(some) for part, some in halves(name, titles).items()} == {
        "MovieTweetings, even ids": 2, "MovieTweetings, odd ids": 4,
    }  # fmt: skip


def test_movielens_titles_are_known_by_their_movie_ids(tmp_path: Path, catalogue: Catalogue) -> None:
    (tmp_path / "movies.csv").write_text("movieId,title,genres\n1,Right (1990),x\n3,Wrong (1990),x\n", encoding="utf-8")
    result = measure(catalogue, *read_known_titles(tmp_path))
    assert (result.known, result.right, result.wrong) == (2, 1, 1)
    assert [known.row.year for known in without_years(read_known_titles(tmp_path)[1])] == [None, None]


@pytest.mark.parametrize(
    "write", [lambda folder: None, lambda folder: (folder / "movies.csv").write_text("a,b\n1,2\n")]
)
def test_what_is_no_list_is_refused(tmp_path: Path, write: Callable[[Path], object]) -> None:
    write(tmp_path)
    with pytest.raises(InputError):
        read_known_titles(tmp_path)
