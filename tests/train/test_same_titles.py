"""A title that MovieLens lists twice becomes one, in ratings, catalogue, bundle and profile."""

import gzip
import json
from pathlib import Path

import pytest

from movierec_desktop.cli import main
from movierec_desktop.recommend.bundle import file_hash, open_bundle
from movierec_desktop.services.replaced_ids import read_replaced_ids
from movierec_desktop.train.clean import CleanData, clean
from movierec_desktop.train.datasets import RawDataset, read_dataset
from movierec_desktop.train.same_titles import replaced_ids

MOVIES = """movieId,title,genres
1,Cosmos (1980),Documentary
2,Cosmos,(no genres listed)
3,Confessions of a Spy (2002),Comedy
4,Confessions of a Spy (2002),Crime
5,Promise (1995),Drama
6,Promise (1996),Drama
7,Other (1990),Drama
8,Wrong Link (1990),Drama
9,Cosmos: A Personal Voyage (Cosmos) (1980),Documentary
"""
LINKS = """movieId,imdbId,tmdbId
1,0081846,11
2,0081846,12
3,0290538,4912
4,0270288,4912
5,0111613,50
6,0117398,50
7,0100001,61
8,0100001,62
9,0081846,
"""
RATINGS = """userId,movieId,rating,timestamp
1,1,2.0,100
1,2,4.5,200
1,7,3.0,150
2,2,5.0,300
2,1,1.0,250
3,9,3.5,400
3,4,2.5,500
"""
TV = (
    "title,seasons_count,episodes_count,original_language,genres,air_years,cast,imdb_id,country_of_origin\n"
    "Dark,3,26,German,Mystery,2017-2020,Louis Hofmann: Jonas,tt5753856,Germany\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "ml-latest-small"
    path.mkdir()
    for name, text in (("movies", MOVIES), ("links", LINKS), ("ratings", RATINGS)):
        (path / f"{name}.csv").write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def raw(folder: Path) -> RawDataset:
    return read_dataset(folder)


@pytest.fixture
def data(raw: RawDataset) -> CleanData:
    return clean([raw])


def test_an_id_and_a_name_make_two_one_and_an_id_alone_does_not(raw: RawDataset) -> None:
    assert replaced_ids([raw]) == {2: 1, 4: 3, 9: 1}
    assert replaced_ids([]) == {}


def test_the_latest_rating_of_one_person_is_kept(data: CleanData) -> None:
    kept = {(person, movie): stars for person, movie, stars in data.ratings[["person", "movie_id", "stars"]].to_numpy()}
    assert kept == {(0, 1): 4.5, (0, 7): 3.0, (1, 1): 5.0, (2, 1): 3.5, (2, 3): 2.5}
    assert (data.log.datasets[0].rated_again, data.log.ratings, data.log.titles_merged) == (2, 5, 3)


def test_the_catalogue_has_it_once_under_its_own_name(data: CleanData) -> None:
    titles = {title.movie_id: title for title in data.titles}
    assert sorted(titles) == [1, 3, 5, 6, 7, 8] == data.raw_titles["movie_id"].tolist()
    assert (titles[1].name, titles[1].year, titles[1].genres, titles[1].n_ratings) == (
        "Cosmos", 1980, ("Documentary",), 3,
    )  # fmt: skip
    assert titles[1].aliases == ("Cosmos: A Personal Voyage",)
    assert (titles[1].imdb_id, titles[1].tmdb_id) == ("tt0081846", 11)
    assert (titles[3].genres, titles[3].imdb_id, titles[3].n_ratings) == (("Comedy",), "tt0290538", 1)


def test_the_trained_bundle_replaces_the_other_ids(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "bundle"
    assert main(["train", "--data", str(folder), "--out", str(out)]) == 0
    replaced = read_replaced_ids(out, open_bundle(out).manifest["files"])
    assert [replaced.current(i) for i in (1, 2, 3, 4, 9)] == [1, 1, 3, 3, 1]


def test_a_catalogue_built_into_a_bundle_replaces_them_too(folder: Path, tmp_path: Path) -> None:
    bundle, meta = tmp_path / "bundle", tmp_path / "meta"
    bundle.mkdir()
    (meta / "tv_series_2708").mkdir(parents=True)
    (meta / "tv_series_2708" / "tv_series.csv.gz").write_bytes(gzip.compress(TV.encode(), mtime=0))
    manifest = {"format_version": 1, "files": {"catalogue.sqlite": {"sha256": "", "bytes": 0}}}
    (bundle / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    out = bundle / "catalogue.sqlite"
    assert main(["catalogue", "build", "--data", str(folder), "--meta", str(meta), "--out", str(out)]) == 0
    files = json.loads((bundle / "manifest.json").read_text(encoding="utf-8"))["files"]
    assert files["replaced_ids.json"]["sha256"] == file_hash(bundle / "replaced_ids.json")
    assert read_replaced_ids(bundle, files).current(9) == 1
