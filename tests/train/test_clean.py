import json
from pathlib import Path

import pandas as pd
import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Kind
from movierec_desktop.train.clean import CleanData, clean
from movierec_desktop.train.datasets import read_dataset

HEADER = "userId,movieId,rating,timestamp\n"
SHARED = "".join(f"{{user}},{movie},4.0,{964982000 + movie}\n" for movie in (1, 2, 3, 6, 7))


def edition(place: Path, name: str, ratings: str, movies: str = "", links: str = "") -> Path:
    path = place / name
    path.mkdir()
    (path / "ratings.csv").write_text(HEADER + ratings, encoding="utf-8")
    if movies:
        (path / "movies.csv").write_text("movieId,title,genres\n" + movies, encoding="utf-8")
    if links:
        (path / "links.csv").write_text("movieId,imdbId,tmdbId\n" + links, encoding="utf-8")
    return path


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    old = edition(
        tmp_path,
        "ml-latest-small-2016",
        SHARED.format(user=5)
        + "2,1,3.0,900000001\n2,1,3.0,900000001\n2,2,5.5,900000002\n2,2,1.25,900000003\nx,1,2,3\n",
        '1,Toy Story (1995),Comedy\n2,Jumanji (1995),Drama\n3,"Old, The",Drama\n6,Heat (1995),Crime\n7,Sabrina,Drama\n'
        "135567,Star Trek 3 (2016),Sci-Fi\n",
        "1,0114709,862\n6,0113277,949\n135567,2660888,\n",
    )
    new = edition(
        tmp_path,
        "ml-latest-2023-subset",
        SHARED.format(user=9) + "9,6,2.0,999999999\n3,135567,4.5,1469000000\n3,888888,4.5,1469000001\n",
        "1,Toy Story (1995),Animation|Comedy\n6,Heat (1995),Action|Crime\n7,Sabrina (1995),(no genres listed)\n"
        "135567,Star Trek Beyond (2016),Action\n200000,Fawlty Towers (1975-1979),Comedy\n",
    )
    more = edition(tmp_path, "ml-latest-more", "1,777777,3.0,1000000000\n2,1,0.5,1000000001\n")
    return [old, new, more]


@pytest.fixture
def data(paths: list[Path]) -> CleanData:
    return clean([read_dataset(path) for path in paths])


def test_counts_every_loss(data: CleanData) -> None:
    old, new, more = data.log.datasets
    assert (old.bad_rows, old.off_scale, old.exact_duplicates, old.rated_again, old.ratings_kept) == (1, 2, 1, 1, 5)
    assert (new.repeats_of_other_editions, new.without_title, new.ratings_kept) == (5, 1, 2)
    assert (more.without_title, more.ratings_kept, more.titles_read) == (1, 1, 0)
    for one in data.log.datasets:
        dropped = one.bad_rows + one.off_scale + one.exact_duplicates + one.repeats_of_other_editions
        assert one.rating_lines == dropped + one.rated_again + one.without_title + one.ratings_kept
    assert (data.log.people, data.log.people_merged, data.log.people_left_without_ratings) == (4, 1, 1)
    assert data.log.ratings == len(data.ratings) == 8
    assert data.log.redistributable
    assert json.loads(json.dumps(data.log.as_dict()))["datasets"][0]["name"] == "ml-latest-small-2016"


def test_ratings_are_in_shape(data: CleanData) -> None:
    ratings = data.ratings
    assert {name: str(kind) for name, kind in ratings.dtypes.items()} == {
        "person": "int32",
        "movie_id": "int64",
        "stars": "float32",
        "timestamp": "int64",
    }
    assert sorted(ratings["person"].unique()) == [0, 1, 2, 3]
    assert not ratings.duplicated(["person", "movie_id"]).any()
    pd.testing.assert_frame_equal(ratings, ratings.sort_values(["person", "timestamp", "movie_id"], ignore_index=True))


def test_a_merged_person_keeps_the_latest_stars(data: CleanData) -> None:
    merged = data.ratings[data.ratings["person"] == 1].set_index("movie_id")["stars"]
    assert merged.to_dict() == {1: 4.0, 2: 4.0, 3: 4.0, 7: 4.0, 6: 2.0}


def test_the_newest_edition_names_a_title(data: CleanData) -> None:
    titles = {title.movie_id: title for title in data.titles}
    beyond = titles[135567]
    assert (beyond.name, beyond.aliases, beyond.imdb_id, beyond.tmdb_id) == (
        "Star Trek Beyond",
        ("Star Trek 3",),
        "tt2660888",
        None,
    )
    assert titles[1].genres == ("Animation", "Comedy")
    assert (titles[7].year, titles[7].genres) == (1995, ("Drama",))
    assert titles[3].name == "The Old"
    towers = titles[200000]
    assert (towers.kind, towers.kind_source, towers.year, towers.end_year) == (Kind.SERIES, "stated", 1975, 1979)
    assert (titles[6].kind, titles[6].kind_source, titles[6].imdb_id) == (Kind.FILM, "inferred", "tt0113277")


def test_titles_are_ordered_by_ratings(data: CleanData) -> None:
    assert [(title.n_ratings, title.movie_id) for title in data.titles] == [
        (3, 1),
        (1, 2),
        (1, 3),
        (1, 6),
        (1, 7),
        (1, 135567),
        (0, 200000),
    ]
    assert data.raw_titles["movie_id"].tolist() == [1, 2, 3, 6, 7, 135567, 200000]


def test_the_same_input_gives_the_same_output(paths: list[Path], data: CleanData) -> None:
    again = clean([read_dataset(path) for path in paths])
    pd.testing.assert_frame_equal(again.ratings, data.ratings)
    assert again.titles == data.titles
    assert again.log == data.log


def test_nothing_to_work_with(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"movies\.csv"):
        clean([])
    bare = read_dataset(edition(tmp_path, "bare", "1,1,4.0,1000000000\n"))
    with pytest.raises(InputError, match=r"movies\.csv"):
        clean([bare])
    foreign = read_dataset(edition(tmp_path, "foreign", "1,1,4.0,1000000000\n", "2,Jumanji (1995),Drama\n"))
    with pytest.raises(InputError, match="No usable ratings"):
        clean([foreign])
