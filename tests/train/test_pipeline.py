import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.train.pipeline import train_bundle

MakeFolder = Callable[..., Path]


def silent(_: str) -> None:
    pass


@pytest.fixture(scope="module")
def bundle(small_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("bundle") / "out"
    train_bundle([small_data], out, 3, silent)
    return out


@pytest.fixture(scope="module")
def manifest(bundle: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((bundle / "manifest.json").read_text(encoding="utf-8"))
    return found


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_app_can_open_what_was_trained(bundle: Path) -> None:
    with closing(Engine(bundle)) as engine:
        assert len(engine.catalogue) == 83
        listed = TasteView(engine, None, {1: 5.0, 2: 5.0}).top(10, engine.catalogue.facts.mask(TitleFilter()))
        assert len(listed) == 10
        assert listed[0].title.name.startswith("The Story no. ")


def test_it_learned_who_likes_what(bundle: Path) -> None:
    with closing(Engine(bundle)) as engine:
        first = dict.fromkeys(range(1, 9), 5.0) | dict.fromkeys(range(41, 49), 1.5)
        view = TasteView(engine, None, first)
        liked = np.mean([view.predicted(row) for row in engine.catalogue.rows_of_ids(range(10, 40))])
        disliked = np.mean([view.predicted(row) for row in engine.catalogue.rows_of_ids(range(50, 80))])
        assert liked > disliked + 1


def test_the_same_seed_gives_the_same_bytes(bundle: Path, small_data: Path, tmp_path: Path) -> None:
    train_bundle([small_data], tmp_path / "again", 3, silent)
    assert contents(tmp_path / "again") == contents(bundle)


def test_another_seed_gives_other_weights(bundle: Path, small_data: Path, tmp_path: Path) -> None:
    train_bundle([small_data], tmp_path / "other", 4, silent)
    ours, others = contents(bundle), contents(tmp_path / "other")
    assert ours["svd.safetensors"] != others["svd.safetensors"]
    assert ours["catalogue.sqlite"] == others["catalogue.sqlite"]


def test_an_older_bundle_is_replaced(small_data: Path, bundle: Path, tmp_path: Path) -> None:
    train_bundle([small_data], tmp_path, 4, silent)
    train_bundle([small_data], tmp_path, 3, silent)
    assert contents(tmp_path) == contents(bundle)


def test_the_manifest_tells_where_it_comes_from(manifest: dict[str, Any], bundle: Path) -> None:
    (entry,) = manifest["data_sets"]
    assert (entry["name"], entry["people"], entry["redistributable"]) == ("ml-latest-small", 60, True)
    assert "MovieLens" in entry["licence"]
    assert sum(manifest["crowd"]["half_stars"]) == entry["ratings"]
    assert manifest["seed"] == 3
    assert manifest["redistributable"] is True
    assert "10.1145/2827872" in manifest["citation"]
    assert {"python", "numpy", "pandas", "scikit-surprise", "scipy", "safetensors"} <= manifest["packages"].keys()
    assert manifest["files"].keys() == {path.name for path in bundle.iterdir()} - {"manifest.json"}
    assert all(entry["bytes"] == (bundle / name).stat().st_size for name, entry in manifest["files"].items())


def test_the_manifest_tells_what_was_measured(manifest: dict[str, Any]) -> None:
    measured = manifest["models"]["svd"]["measured"]
    assert measured["people"] >= 3
    assert measured["given"] == 20
    assert 0 < measured["mae"] <= measured["rmse"] < measured["title_mean_rmse"]
    assert {"5", "10", "20"} <= measured["by_given"].keys()
    assert sum(word["share"] for word in measured["by_confidence"].values()) == pytest.approx(1, abs=1e-3)
    assert 0 <= measured["list"]["ndcg10"] <= 1


def test_no_place_of_this_machine_is_written_down(bundle: Path, small_data: Path) -> None:
    for name in ("manifest.json", "MODEL_CARD.md"):
        text = (bundle / name).read_text(encoding="utf-8")
        assert str(small_data.parent) not in text
        assert str(bundle) not in text


def test_the_card_tells_the_measured_error(bundle: Path, manifest: dict[str, Any]) -> None:
    card = (bundle / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert f"{manifest['models']['svd']['measured']['rmse']:.3f}" in card
    assert "ml-latest-small" in card


def test_three_people_are_enough(make_folder: MakeFolder, tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "tiny", people=3, titles=6, least=4)
    facts = train_bundle([folder], tmp_path / "out", 0, silent)
    assert facts["models"]["svd"]["measured"] == {}
    assert facts["redistributable"] is False
    with closing(Engine(tmp_path / "out")) as engine:
        view = TasteView(engine, None, {1: 5.0})
        assert all(0.5 <= view.predicted(row) <= 5 for row in range(len(engine.catalogue)))


def test_one_person_is_too_few(make_folder: MakeFolder, tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "alone", people=1, titles=6, least=4)
    with pytest.raises(InputError, match="two people or more"):
        train_bundle([folder], tmp_path / "out", 0, silent)
    assert not (tmp_path / "out").exists()


def test_nobody_liked_anything(tmp_path: Path) -> None:
    """Lists cannot be measured then; the rest can."""
    folder = tmp_path / "ml-latest-small"
    folder.mkdir()
    lines = [f"{u},{m},{0.5 + (u * m) % 6 / 2},{1_000_000 + u * 1000 + m}" for u in range(1, 31) for m in range(1, 46)]
    (folder / "ratings.csv").write_text("userId,movieId,rating,timestamp\n" + "\n".join(lines), encoding="utf-8")
    movies = "\n".join(f"{m},Film {m} (1990),Drama" for m in range(1, 46))
    (folder / "movies.csv").write_text("movieId,title,genres\n" + movies, encoding="utf-8")
    facts = train_bundle([folder], tmp_path / "out", 0, silent)
    assert facts["models"]["svd"]["measured"]["rmse"] > 0
    assert "ndcg10" not in facts["models"]["svd"]["measured"]["list"]


def test_places_that_cannot_be_used(small_data: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for out in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(InputError, match="--out"):
            train_bundle([small_data], out, 0, silent)
    with pytest.raises(InputError, match="does not exist"):
        train_bundle([tmp_path / "none"], tmp_path / "out", 0, silent)
