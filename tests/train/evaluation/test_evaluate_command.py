"""`movierec evaluate --data`, as a person would call it."""

import json
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
        ("--data DATA --protocol kfold --models svd --mark here", "--markdown"),
        ("--data DATA --protocol kfold --models svd --markdown none.md", "name the place"),
        ("--data DATA --protocol kfold --models svd --markdown none.md --mark here", "cannot be read"),
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
