import gzip
import zipfile
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.datasets import read_dataset
from movierec_desktop.train.licences import MOVIELENS_LATEST, UNKNOWN, licence_text, recognise

RATINGS = "userId,movieId,rating,timestamp\n1,1,4.0,964982703\n1,3,4.0,964981247\n2,6,3.5,964982224\n"
MOVIES = 'movieId,title,genres\n1,Toy Story (1995),Adventure|Animation\n11,"American President, The (1995)",Comedy\n'
LINKS = "movieId,imdbId,tmdbId\n1,0114709,862\n11,0112346,9087\n"


def folder(place: Path, name: str = "ml-latest-small", **files: str | bytes) -> Path:
    path = place / name
    path.mkdir(parents=True)
    for stem, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (path / f"{stem}.csv").write_bytes(data)
    return path


def test_reads_a_folder(tmp_path: Path) -> None:
    data = read_dataset(folder(tmp_path, ratings=RATINGS, movies=MOVIES, links=LINKS))
    assert data.name == "ml-latest-small"
    assert data.ratings.to_numpy().tolist()[2] == [2, 6, 3.5, 964982224]
    assert [str(kind) for kind in data.ratings.dtypes] == ["int32", "int32", "float32", "int64"]
    assert data.movies is not None
    assert data.movies["title"].tolist() == ["Toy Story (1995)", "American President, The (1995)"]
    assert data.links is not None
    assert data.links["imdb_id"].tolist() == ["tt0114709", "tt0112346"]
    assert data.links["tmdb_id"].tolist() == [862, 9087]
    assert (data.n_bad_rows, data.newest_movie_id, data.licence) == (0, 11, MOVIELENS_LATEST)


def test_byte_order_mark_crlf_further_columns_and_order_do_not_matter(tmp_path: Path) -> None:
    text = '\ufeffTimestamp,"rating",note,movieId,userId\r\n964982703,4.0,x,1,1\r\n964981247,0.5,,3,1\r\n'
    data = read_dataset(folder(tmp_path, ratings=text))
    assert data.ratings.to_numpy().tolist() == [[1, 1, 4.0, 964982703], [1, 3, 0.5, 964981247]]
    assert data.n_bad_rows == 0
    assert data.movies is None
    assert data.links is None


def test_bad_rating_rows_are_counted(tmp_path: Path) -> None:
    bad = [
        "1,x,4.0,5",  # no number
        "1,2,,5",
        "1,2",  # short
        "1,2,4,5,964982703",  # a decimal comma
        "1,2,3,4,5,6,7,8",
        "1,2.5,4.0,5",
        "-1,2,4.0,5",
        "1,0,4.0,5",
        "1,2,inf,5",
        "1,2,4.0,1e300",
    ]
    data = read_dataset(folder(tmp_path, ratings=RATINGS + "\n".join(bad) + '\n\n"9","9","4.5","1000000000"\n'))
    assert data.bad_rows == {"ratings": len(bad)}
    assert data.ratings.to_numpy().tolist()[-1] == [9, 9, 4.5, 1000000000]


@pytest.mark.parametrize("first", ["1,2,3.0,4,9", "1,2,3.0,4,9,9,9", "1,2"])
def test_a_bad_first_row_spoils_only_itself(tmp_path: Path, first: str) -> None:
    header, *rows = RATINGS.splitlines()
    data = read_dataset(folder(tmp_path, ratings="\n".join([header, first, *rows])))
    assert (len(data.ratings), data.n_bad_rows) == (3, 1)


def test_bad_title_and_link_rows_are_counted(tmp_path: Path) -> None:
    movies = MOVIES + '12,Dracula, Dead (1995),Comedy\n13\n1,Again (1995),Drama\n14, ,Drama\n15,"Open (1999),Drama\n'
    links = LINKS + "12,,\n13,tt0113277,949.0\nx,1,2\n14,1\n"
    data = read_dataset(folder(tmp_path, ratings=RATINGS, movies=movies, links=links))
    assert data.bad_rows == {"ratings": 0, "movies": 5, "links": 2}
    assert data.links is not None
    assert data.links["imdb_id"].tolist()[2:] == ["", "tt0113277"]
    assert data.links["tmdb_id"].isna().tolist() == [False, False, True, False]


def test_only_a_header_and_bytes_that_are_no_text(tmp_path: Path) -> None:
    data = read_dataset(folder(tmp_path, ratings=RATINGS.splitlines()[0]))
    assert (len(data.ratings), data.n_bad_rows) == (0, 0)
    latin = MOVIES.encode() + "12,Misérables (1995),Drama\n".encode("latin-1")
    data = read_dataset(folder(tmp_path, "other", ratings=RATINGS, movies=latin))
    assert data.movies is not None
    assert len(data.movies) == 3


@pytest.mark.parametrize("inner", ["", "ml-latest-small/"])
def test_reads_a_zip(tmp_path: Path, inner: str) -> None:
    path = tmp_path / "ml-latest-small.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{inner}ratings.csv.gz", gzip.compress(RATINGS.encode()))
        archive.writestr(f"{inner}movies.csv", MOVIES)
        archive.writestr("__MACOSX/._movies.csv", "x")
    data = read_dataset(path)
    assert (data.name, len(data.ratings), data.licence.redistributable) == ("ml-latest-small", 3, True)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ml-latest-small.zip"]


def test_what_cannot_be_read_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "no.zip").write_text("not a zip")
    folder(tmp_path, "empty", movies=MOVIES)
    folder(tmp_path, "columns", ratings="userId,movieId,rating\n1,2,3\n")
    folder(tmp_path, "two/a", ratings=RATINGS)
    folder(tmp_path, "two/b", ratings=RATINGS)
    folder(tmp_path, "gz")
    (tmp_path / "gz" / "ratings.csv.gz").write_bytes(gzip.compress(RATINGS.encode() * 50)[:-20])
    expected = {
        "missing": "There is no data set at",
        "no.zip": "no readable .zip",
        "empty": "No ratings.csv in",
        "columns": "has no column timestamp",
        "two": "several data sets",
        "gz": "Cannot read ratings.csv.gz",
    }
    for name, message in expected.items():
        with pytest.raises(InputError, match=message) as caught:
            read_dataset(tmp_path / name)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "readme", "redistributable"),
    [
        ("ml-latest-small-2016", "", True),
        ("ml-latest-2023-subset", "", True),
        ("ml-32m", "", True),
        ("ml-1m", "", False),
        ("ml-25m", "The user may redistribute the data set, including transformations", False),
        ("ml-latest-and-ml-1m", "", False),
        ("my-data", "", False),
        ("ml-latest", "MovieLens: the user may not\nredistribute the data", False),
        ("copy", "(ml-latest-small) The user may redistribute the data set,\nincluding transformations", True),
        ("copy", "(ml-20m) The user may redistribute the data set, including transformations", False),
    ],
)
def test_licences(name: str, readme: str, redistributable: bool) -> None:
    assert recognise(name, readme).redistributable is redistributable


def test_licence_names_and_text() -> None:
    assert recognise("my-data") == UNKNOWN
    assert UNKNOWN.name == "unknown"
    assert "10.1145/2827872" in MOVIELENS_LATEST.citation
    assert "may redistribute the data set, including transformations" in licence_text()
    assert "10.1145/2827872" in licence_text()
