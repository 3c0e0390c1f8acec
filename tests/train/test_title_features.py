import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.sparse import csr_matrix

from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_titles import CatalogueTitle
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.models.base import TitleFeatures
from movierec_desktop.train.title_features import (
    FEWEST,
    features_of_catalogue,
    features_of_set,
    only,
    read_tags,
    untagged,
)

FILM = CatalogueTitle(
    movie_id=1, imdb_id="", tmdb_id=7, name="A", original_name="", year=1995, end_year=None, kind=Kind.FILM,
    kind_source="stated", genres=("Drama", "War"), aliases=(), n_ratings=3, language="en", runtime=100,
    directors=("Ann Lee",), cast=("Bo Ek",), countries=("US",), notability=2.0,
)  # fmt: skip


def titles(n: int = 25) -> list[CatalogueTitle]:
    return [replace(FILM, movie_id=place + 1, directors=(f"Director {place // 2}",)) for place in range(n)]


def value(features: TitleFeatures, title_id: int, name: str) -> float:
    row = features.title_ids.tolist().index(title_id)
    return float(features.matrix[row, features.names.index(name)])


def test_rows_are_in_order_of_id_and_columns_are_named() -> None:
    features = features_of_catalogue(titles()[::-1])
    assert features.title_ids.tolist() == list(range(1, 26))
    assert features.matrix.shape == (25, len(features.names))
    assert len(features.names) == len(features.groups) == len(set(features.names))
    assert features.matrix.dtype == np.float32
    assert all(name.startswith(f"{group}: ") for name, group in zip(features.names, features.groups, strict=True))


@pytest.mark.parametrize(
    ("year", "expected"),
    [(1995, {"1990s": 1.0}), (1998, {"1990s": 0.7, "2000s": 0.3}), (1890, {"1920s": 1.0}), (None, {"unknown": 1.0})],
)
def test_a_year_belongs_to_the_decades_it_is_near(year: int | None, expected: dict[str, float]) -> None:
    features = only(features_of_catalogue([*titles(), replace(FILM, movie_id=99, year=year)]), ["decade"])
    found = {name.removeprefix("decade: "): value(features, 99, name) for name in features.names}
    assert {name: told for name, told in found.items() if told} == pytest.approx(expected)


def test_a_mini_series_is_a_series_and_a_film_is_the_rule() -> None:
    kinds = {101: Kind.MINI_SERIES, 102: Kind.SERIES, 103: Kind.SPECIAL}
    more = [replace(FILM, movie_id=title_id, kind=kind) for title_id, kind in kinds.items()]
    features = only(features_of_catalogue([*titles(), *more]), ["kind"])
    found = {
        title_id: features.matrix[features.title_ids.tolist().index(title_id)].toarray().ravel()
        for title_id in (1, *kinds)
    }
    told = {title_id: {features.names[i] for i in np.flatnonzero(row)} for title_id, row in found.items()}
    assert told == {
        1: set(),
        101: {"kind: any series", "kind: mini-series"},
        102: {"kind: any series"},
        103: {"kind: special"},
    }


def test_an_episode_is_no_short_film() -> None:
    more = [replace(FILM, movie_id=101, runtime=25, kind=Kind.SERIES), replace(FILM, movie_id=102, runtime=25)]
    features = features_of_catalogue([*titles(), *more])
    assert value(features, 102, "runtime: under 60 minutes") == 1.0
    assert value(features, 101, "runtime: under 60 minutes") == 0.0


def test_values_that_too_few_rated_titles_have_are_left_out() -> None:
    few = [replace(FILM, movie_id=200 + place, language="ko", n_ratings=0) for place in range(FEWEST["language"])]
    features = features_of_catalogue([*titles(), *few])
    assert "language: en" in features.names
    assert "language: ko" not in features.names
    assert "director: Director 3" in features.names
    assert "director: Director 12" not in features.names  # of one title alone
    assert features.matrix.getrow(features.title_ids.tolist().index(200)).sum() > 0


def test_nothing_of_votes_or_popularity_changes_a_feature() -> None:
    plain = features_of_catalogue(titles())
    told = features_of_catalogue([replace(title, notability=40.0, tmdb_id=1, n_ratings=900) for title in titles()])
    assert plain.names == told.names
    assert (plain.matrix != told.matrix).nnz == 0
    assert plain.notability is not None
    assert told.notability is not None
    assert (told.notability > plain.notability).all()


def test_tags_of_several_people_count_once_a_title() -> None:
    rows = [(user, title, tag) for title in range(1, 7) for user, tag in (("a", "noir"), ("b", "noir"), ("c", "noir"))]
    rows += [("a", title, "to see") for title in range(1, 7)]
    features = features_of_catalogue(titles(), pd.DataFrame(rows, columns=["user_id", "movie_id", "tag"]))
    own = only(features, ["tag"])
    assert own.names == ("tag: any", "tag: noir")
    assert [value(own, title, "tag: noir") for title in (1, 6, 7)] == [1.0, 1.0, 0.0]
    assert [value(own, title, "tag: any") for title in (1, 7)] == [1.0, 0.0]


def test_tags_are_read_from_folders_and_zips(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    for name, text in (
        ("ratings.csv", "userId,movieId,rating,timestamp\n1,1,3,1\n"),
        ("tags.csv", "userId,movieId,tag,timestamp\n1,5, Noir ,9\n1,6,null,9\n"),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    bare = tmp_path / "bare"
    bare.mkdir()
    (bare / "ratings.csv").write_text("userId,movieId,rating,timestamp\n1,1,3,1\n", encoding="utf-8")
    packed = tmp_path / "two.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    tags = read_tags([folder, bare, packed])
    assert tags["tag"].tolist() == ["noir", "null"] * 2
    assert tags["movie_id"].tolist() == [5, 6, 5, 6]
    assert tags["user_id"].nunique() == 2
    assert read_tags([bare]).empty


def test_a_benchmark_set_tells_genres_decade_and_kind() -> None:
    frame = pd.DataFrame(
        {
            "movie_id": [9, 4], "name": ["B", "A"], "year": [2005, 0], "genres": ["Drama|War", ""],
            "kind": ["film", "series"], "format": ["Movie", "TV"],
        }
    )  # fmt: skip
    ratings = pd.DataFrame({"user_id": [1, 1], "movie_id": [4, 12], "stars": [3.0, 4.0], "when": [0, 1]})
    features = features_of_set(RatingSet("x", ratings, frame, 0.5, 5.0, 0.5))
    assert features.title_ids.tolist() == [4, 9, 12]  # nobody rated 9, and the set has no facts about 12
    told = [{features.names[i] for i in np.flatnonzero(row)} for row in features.matrix.toarray()]
    assert told[0] == {"genre: none", "decade: unknown", "kind: any series", "kind: TV"}
    assert told[1] == {"genre: Drama", "genre: War", "decade: 2000s", "kind: Movie"}
    assert told[2] == {"genre: none", "decade: unknown"}
    assert features.notability is None


def test_what_people_say_of_some_titles_is_forgotten() -> None:
    matrix = csr_matrix(np.ones((3, 2), dtype=np.float32))
    features = TitleFeatures(np.array([2, 5, 9]), matrix, ("genre: War", "tag: noir"), ("genre", "tag"))
    fewer = untagged(features, np.array([5, 7]))
    assert fewer.matrix.toarray().tolist() == [[1, 1], [1, 0], [1, 1]]
    assert features.matrix.nnz == 6
