"""From small editions and lists in their real formats to a catalogue in a bundle, by the command line."""

import csv
import gzip
import json
from pathlib import Path

import pytest

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.cli import main
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.recommend.bundle import file_hash

MOVIES = """movieId,title,genres
1,Heat (1995),Action|Crime
2,Band of Brothers (2001),Action|Drama|War
3,Oldboy (2003),Thriller
4,+1 (2013),Sci-Fi
5,Nobody Knows This (2015),Drama
"""
LINKS = "movieId,imdbId,tmdbId\n1,0113277,949\n2,0185906,\n3,0364569,670\n4,,\n5,,\n"
RATINGS = "userId,movieId,rating,timestamp\n1,1,4,1\n1,3,5,2\n2,1,3,3\n"
TV = (
    "title,seasons_count,episodes_count,original_language,genres,air_years,cast,imdb_id,country_of_origin\n"
    'Band of Brothers,1,10,English,"Drama, War & Politics",2001-2001,Damian Lewis: Winters,tt0185906,United States\n'
    'Dark,3,26,German,"Sci-Fi & Fantasy, Mystery",2017-2020,Louis Hofmann: Jonas,tt5753856,Germany\n'
)
NETFLIX = (
    "id,title,type,release_year,runtime,genres,production_countries,seasons,imdb_id\n"
    "tm1,Oldboy,MOVIE,2003,120,\"{'thriller'}\",{'KR'},,tt0364569\n"
    "ts2,Dark,SHOW,2017,55,\"{'scifi', 'drama'}\",{'DE'},3,tt5753856\n"
)
CREDITS = "person_id,id,name,character,role\n1,tm1,Park Chan-wook,,DIRECTOR\n2,tm1,Choi Min-sik,Dae-su,ACTOR\n"
TMDB = "id,title,genre,original_language,overview,release_date\n670,Old Boy,Thriller,ko,never read,2003-11-21\n"


def packed(path: Path, text: str, encoding: str = "utf-8") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(encoding), mtime=0))


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path, Path]:
    data, meta, bundle = tmp_path / "ml-latest-tiny", tmp_path / "meta", tmp_path / "models"
    data.mkdir()
    for name, text in (("movies", MOVIES), ("links", LINKS), ("ratings", RATINGS)):
        (data / f"{name}.csv").write_text(text, encoding="utf-8")
    packed(meta / "tv_series_2708" / "tv_series.csv.gz", TV)
    packed(meta / "justwatch_netflix_2022" / "titles.csv.gz", NETFLIX)
    packed(meta / "justwatch_netflix_2022" / "credits.csv.gz", CREDITS)
    packed(meta / "tmdb_top10k" / "top10K-TMDB-movies.csv.gz", TMDB, "latin-1")
    bundle.mkdir()
    old = {"format_version": 1, "files": {"catalogue.sqlite": {"sha256": "old", "bytes": 1}}, "seed": 7}
    (bundle / "manifest.json").write_text(json.dumps(old), encoding="utf-8")
    return data, meta, bundle


def build(data: Path, meta: Path, out: Path, *more: str) -> int:
    return main(["catalogue", "build", "--data", str(data), "--meta", str(meta), "--out", str(out), *more])


def by_name(catalogue: Catalogue) -> dict[str, Title]:
    return {title.name: title for title in catalogue.titles(range(len(catalogue)))}


def test_a_catalogue_is_built_into_its_bundle(places: tuple[Path, Path, Path], tmp_path: Path) -> None:
    data, meta, bundle = places
    out = bundle / "catalogue.sqlite"
    report = tmp_path / "catalogue.md"
    assert build(data, meta, out, "--report", str(report)) == 0
    catalogue = Catalogue(out)
    titles = by_name(catalogue)
    assert titles["Oldboy"].row == 0, "known to three lists, it is the best known of so few titles"
    assert titles["Heat"].id == 1
    brothers, dark, oldboy = titles["Band of Brothers"], titles["Dark"], titles["Oldboy"]
    assert (brothers.kind, brothers.language, brothers.end_year) == (Kind.MINI_SERIES, "en", 2001)
    assert (dark.id, dark.movie_id, dark.kind, dark.years) == (10_005_753_856, None, Kind.SERIES, "2017–2020")
    assert dark.genres == ("Drama", "Mystery", "Sci-Fi")
    assert (oldboy.language, oldboy.language_source, oldboy.language_basis) == ("ko", "tmdb_top10k", "stated")
    assert (oldboy.countries, oldboy.runtime, oldboy.n_sources) == (("KR",), 120, 3)
    assert catalogue.people(oldboy.row) == [("director", "Park Chan-wook"), ("cast", "Choi Min-sik")]
    assert catalogue.platforms(oldboy.row) == [("Netflix", "US", "2022")]
    assert titles["Nobody Knows This"].language == ""
    catalogue.close()
    manifest = json.loads((bundle / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["files"]["catalogue.sqlite"]["sha256"] == file_hash(out)
    assert manifest["seed"] == 7
    assert [entry["name"] for entry in manifest["fact_sources"]] == [
        "justwatch_netflix_2022",
        "tmdb_top10k",
        "tv_series_2708",
    ]
    text = report.read_text(encoding="utf-8")
    assert "| Band of Brothers | 2001 | 0 | IMDb id in tv_series_2708 |" in text
    assert "| titles of ml-latest-tiny | 5 | 40.0% | 0.0% | 40.0% |" in text


def test_the_same_input_gives_the_same_bytes(places: tuple[Path, Path, Path], tmp_path: Path) -> None:
    data, meta, _ = places
    for name in ("one", "two"):
        assert build(data, meta, tmp_path / name / "catalogue.sqlite") == 0
    one, two = (file_hash(tmp_path / name / "catalogue.sqlite") for name in ("one", "two"))
    assert one == two


def test_a_wrong_folder_is_told_in_one_line(
    places: tuple[Path, Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, _, bundle = places
    assert build(data, tmp_path / "nowhere", bundle / "catalogue.sqlite") == 2
    assert "--meta" in capsys.readouterr().err.splitlines()[-1]
    assert build(data, data, bundle / "catalogue.sqlite") == 2
    assert "None of the lists of facts" in capsys.readouterr().err


def test_a_damaged_list_is_told(places: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    data, meta, bundle = places
    path = meta / "tv_series_2708" / "tv_series.csv.gz"
    path.write_bytes(path.read_bytes()[:60])
    assert build(data, meta, bundle / "catalogue.sqlite") == 2
    assert "tv_series.csv.gz" in capsys.readouterr().err


def test_the_bundled_catalogue_is_exported_whole(tmp_path: Path) -> None:
    target = tmp_path / "titles.csv"
    assert main(["catalogue", "export", "--csv", str(target)]) == 0
    with target.open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    assert len(rows) > 80_000
    assert (rows["6"]["title"], rows["6"]["imdbId"], rows["6"]["year"]) == ("Heat", "tt0113277", "1995")
    assert any(row["title"].startswith(("+", "-", "=", "@")) for row in rows.values())
