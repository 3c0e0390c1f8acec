"""`movierec evaluate --data`, as a person would call it."""

import gzip
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from movierec_desktop import cli


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def call(*arguments: str | Path) -> int:
    return cli.main(["evaluate", *map(str, arguments)])


def test_known_people_into_a_document_and_a_file(
    small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "results.md"
    document.write_text("# Results\n<!-- small: begin -->\nOLD TABLE\n<!-- small: end -->\n", encoding="utf-8")
    code = call(
        "--data", small_data, "--protocol", "holdout", "--models", "svd", "--peers", "item-mean,surprise-baseline",
        "--json", "out.json", "--markdown", document, "--mark", "small", "--save-predictions", "kept",
    )  # fmt: skip
    told = capsys.readouterr()
    assert code == 0
    figures = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [result["name"] for result in figures["results"]] == ["svd", "item-mean", "surprise-baseline"]
    assert figures["results"][1]["difference"]["low"] > 0
    assert figures["set"]["people"] == 60
    assert figures["command"] in document.read_text(encoding="utf-8")
    assert str(small_data.parent) not in json.dumps(figures)
    for result in figures["results"]:
        row = f"| {result['name']} | {result['rmse']:.4f} |"
        assert row in told.out
        assert row in document.read_text(encoding="utf-8")
    assert "OLD TABLE" not in document.read_text(encoding="utf-8")
    assert "fitting svd" in told.err
    assert len(list((tmp_path / "kept").glob("*.npz"))) == 3


@pytest.mark.parametrize("protocol", ["strong", "new"])
def test_lists_and_new_people_as_json(small_data: Path, protocol: str, capsys: pytest.CaptureFixture[str]) -> None:
    texts = []
    for _ in range(2):
        assert call("--data", small_data, "--protocol", protocol, "--models", "svd", "--peers", "--json") == 0
        texts.append(capsys.readouterr().out)
    first, second = (json.loads(text) for text in texts)
    assert len(first["results"]) > 2
    for one, other in zip(first["results"], second["results"], strict=True):
        timed = {name for name in one if "second" in name or "ms_" in name}
        assert {name: one[name] for name in one if name not in timed} == {
            name: other[name] for name in other if name not in timed
        }


def test_new_items_beside_what_knows_no_taste(small_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call("--data", small_data, "--protocol", "new-items", "--models", "content,svd", "--json")
    told = json.loads(capsys.readouterr().out)
    results = {result["name"]: result for result in told["results"]}
    assert list(results) == ["content", "svd", "global mean", "person mean", "genre mean", "person + genre"]
    for result in results.values():
        assert [after["given"] for after in result["after"]] == [5, 10, 20, 50]
        assert {after["figures"]["ratings"] for after in result["after"][:2]} == {
            after["figures"]["ratings"] for after in results["content"]["after"][:2]
        }
    assert results["content"]["after"][0]["figures"]["rmse_difference"] is None
    assert results["svd"]["after"][0]["figures"]["rmse_difference"]["low"] is not None
    assert told["candidates"] == [8]


def anime_list(folder: Path) -> Path:
    """80 people and 60 titles, of which two thirds are series; half of the people like what has the genre Action."""
    generator = np.random.default_rng(1)
    lines = ["User_ID\tAnime_ID\tFeedback"]
    for person in range(80):
        for title in generator.choice(60, 40, replace=False).tolist():
            liked = (title % 2 == 0) == (person % 2 == 0)
            lines.append(f"{person}\t{title}\t{int(np.clip(generator.normal(9 if liked else 4, 1), 1, 10))}")
    info = ["anime_ids\tname\tgenre\ttype"]
    info += [f"{t}\tStory {t}\t{'Action' if t % 2 == 0 else 'Drama'}\t{'TV' if t % 3 else 'Movie'}" for t in range(60)]
    folder.mkdir()
    with zipfile.ZipFile(folder / "anime.zip", "w") as archive:
        archive.writestr("anime/anime_ratings.dat", "\n".join(lines) + "\n")
        archive.writestr("anime/anime_info.dat", "\n".join(info) + "\n")
    return folder


@pytest.mark.parametrize("protocol", ["film-to-series", "new-series"])
def test_a_taste_in_films_tells_series(tmp_path: Path, protocol: str) -> None:
    document = tmp_path / "results.md"
    document.write_text("<!-- anime: begin -->\n<!-- anime: end -->\n", encoding="utf-8")
    call(
        "--data", anime_list(tmp_path / "anime"), "--protocol", protocol, "--models", "content", "--json", "out.json",
        "--markdown", document, "--mark", "anime",
    )  # fmt: skip
    told = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    results = {result["name"]: result["after"][0]["figures"] for result in told["results"]}
    assert ("person + title" in results) == (protocol == "film-to-series")  # else nobody rated any series
    assert results["content"]["rmse"] < 0.9 * results["person + genre"]["rmse"]
    assert results["person + genre"]["rmse_difference"]["low"] > 0
    assert results["content"]["rmse"] < 1.5  # on five stars, not on ten
    written = document.read_text(encoding="utf-8")
    assert f"`movierec evaluate --data anime --protocol {protocol} --models content --seed 0`" in written
    assert f"| content | {results['content']['rmse']:.4f} |" in written


def test_lists_of_facts_tell_which_titles_are_series(make_folder: "object", tmp_path: Path) -> None:
    data = make_folder(tmp_path / "ml-latest-small", people=60, titles=80, least=50)  # type: ignore[operator]
    links = [f"{title},{9_000_000 + title}," for title in range(1, 81)]
    (data / "links.csv").write_text("\n".join(["movieId,imdbId,tmdbId", *links]) + "\n", encoding="utf-8")
    lines = ["title,seasons_count,episodes_count,original_language,genres,air_years,cast,imdb_id,country_of_origin"]
    lines += [
        f'"Story no. {title}, The",1,10,Korean,Drama,{1950 + (title - 1) % 70}-,,tt{9_000_000 + title},South Korea'
        for title in range(1, 81, 8)
    ]
    path = tmp_path / "lists" / "tv_series_2708" / "tv_series.csv.gz"
    path.parent.mkdir(parents=True)
    path.write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))
    asked = ("--data", data, "--meta", tmp_path / "lists", "--protocol", "new-series", "--models", "content")
    assert call(*asked, "--json", "out.json") == 0
    told = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert told["candidates"] == [10, 10, 10]
    assert "--meta lists" in told["command"]
    names = [result["name"] for result in told["results"]]
    assert "popularity" in names  # by the lists that know a title
    assert "title mean" not in names


def test_several_editions_are_united(make_folder: "object", small_data: Path, tmp_path: Path) -> None:
    other = make_folder(tmp_path / "ml-latest-more", people=20, titles=60, least=40, seed=6)  # type: ignore[operator]
    assert call("--data", small_data, "--data", other, "--protocol", "new", "--models", "svd", "--json", "o.json") == 0
    figures = json.loads(Path("o.json").read_text(encoding="utf-8"))
    assert figures["set"]["people"] == 80
    assert figures["request"]["data"] == ["ml-latest-small", "ml-latest-more"]


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        ("", "Give either --split"),
        ("--data DATA --split DATA", "Give either --split"),
        ("--split DATA", "--predictions"),
        ("--split DATA --predictions p.csv --protocol new", "--protocol does not go with --split"),
        ("--split DATA --predictions p.csv --models svd", "--models does not go with --split"),
        ("--split DATA --predictions p.csv --seed 1", "--seed does not go with --split"),
        ("--data DATA --predictions p.csv --protocol new --models svd", "--predictions does not go with --data"),
        ("--data DATA --models svd", "Say how the data are split"),
        ("--data DATA --protocol kfold", "Nothing to measure"),
        ("--data DATA --protocol all --models svd", "invalid choice"),
        ("--data DATA --protocol kfold --models svd,svd", "different names"),
        ("--data DATA --protocol kfold --models mean", "no model 'mean'"),
        ("--data DATA --protocol kfold --peers ease", "no peer 'ease'"),
        ("--data DATA --protocol official --models svd", "ml-100k alone"),
        ("--data DATA --protocol kfold --models svd --folds none.npz", "cannot be read as folds"),
        ("--data DATA --protocol kfold --models svd --folds a.npz --folds b.npz", "takes one --folds"),
        ("--data DATA --data DATA --protocol kfold --models svd --folds a.npz", "is for one set"),
        ("--data DATA --protocol kfold --models svd --list-by stars", "protocol strong"),
        ("--data DATA --protocol strong --models svd --ease-ridge -1", "above 0"),
        ("--data DATA --protocol strong --models svd --with-validation", "protocol new"),
        ("--data DATA --protocol kfold --models svd --ablation", "with it in --models"),
        ("--data DATA --protocol new --models hybrid --ablation", "for known people"),
        ("--split DATA --predictions p.csv --ablation", "--ablation does not go with --split"),
        ("--data DATA --protocol new --models svd --sliders", "--sliders is of lists"),
        ("--data DATA --protocol strong --models svd --list-by stars --sliders", "ordered by their list score"),
        ("--split DATA --predictions p.csv --sliders", "--sliders does not go with --split"),
        ("--data DATA --protocol kfold --models svd --mark here", "--markdown"),
        ("--data DATA --protocol kfold --models svd --markdown none.md", "name the place"),
        ("--data DATA --protocol kfold --models svd --markdown none.md --mark here", "cannot be read"),
        ("--data DATA --protocol new-items --models content --peers", "--peers is not for"),
        ("--data DATA --protocol new-items --peers", "--peers is not for"),
        ("--data DATA --protocol new-series --models content --folds a.npz", "--folds is not for"),
        ("--data DATA --protocol new-series --models content", "no series"),
        ("--data DATA --protocol new-items --models content --meta none", "no folder none"),
        ("--data none --protocol kfold --models svd", "does not exist"),
    ],
)
def test_a_wrong_call_is_told_in_one_line(
    small_data: Path, arguments: str, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = call(*arguments.replace("DATA", str(small_data)).split())
    except SystemExit as stopped:
        code = int(str(stopped.code))
    told = capsys.readouterr()
    assert code == 2
    assert told.out == ""
    assert what in told.err.splitlines()[-1]


def test_folds_of_another_set(small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    np.savez(tmp_path / "folds.npz", fold=np.zeros(7, dtype=np.int8))
    assert call("--data", small_data, "--protocol", "kfold", "--models", "svd", "--folds", "folds.npz") == 2
    assert "is for 7 ratings" in capsys.readouterr().err
