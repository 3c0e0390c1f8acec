"""The bundle is opened beside other work."""

from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import BundleError
from movierec_desktop.services.bundle_shelf import Choice
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.opening import OpeningEngine


def test_what_was_opened_elsewhere_is_used_here(bundle_dir: Path, tmp_path: Path, engine: Engine) -> None:
    opened = OpeningEngine(bundle_dir, tmp_path).wait()
    assert opened.catalogue.title(3) == engine.catalogue.title(3)
    assert opened.catalogue.search("heat").tolist() == engine.catalogue.search("heat").tolist()
    assert opened.model() is opened.model()
    opened.close()


def test_what_is_wrong_is_told_where_it_is_waited_for(tmp_path: Path) -> None:
    opening = OpeningEngine(tmp_path / "nothing", tmp_path)
    with pytest.raises(BundleError, match="There is no bundle in"):
        opening.wait()


def test_another_bundle_stands_in_for_a_damaged_one_and_it_is_told(bundle_dir: Path, tmp_path: Path) -> None:
    def instead(damaged: Path, fault: str) -> Choice:
        assert damaged == tmp_path / "nothing"
        return Choice(bundle_dir, f"another one: {fault}")

    opening = OpeningEngine(tmp_path / "nothing", tmp_path, instead)
    with closing(opening.wait()) as engine:
        assert engine.bundle.folder == bundle_dir
    assert opening.notice.startswith("another one: There is no bundle")
