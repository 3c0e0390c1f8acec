"""`movierec --smoke`: with a small bundle here, with the real one in the frozen app by tests/frozen."""

import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from movierec_desktop.commands.smoke import _settle
from movierec_desktop.store.profile import Profile


def test_waiting_leaves_the_machine_to_learning(qapp: QApplication) -> None:
    began, busy = time.monotonic(), time.process_time()
    _settle(1.0)
    assert time.monotonic() - began >= 0.9
    assert time.process_time() - busy < 0.3


def test_the_window_is_used_by_nobody_from_page_to_page(
    movierec: Callable[..., subprocess.CompletedProcess[str]], hybrid_bundle: Path, tmp_path: Path
) -> None:
    mine = ("--profile", tmp_path / "profile.sqlite", "--bundle", hybrid_bundle)
    done = movierec("--smoke", tmp_path / "pictures", *mine, QT_QPA_PLATFORM="offscreen")
    assert done.stderr == ""
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[-1] == "smoke: the window closes"
    assert "smoke: 24 titles were rated by key" in lines
    assert sum(line.startswith("smoke: learning tried") for line in lines) == 1
    pictures = {path.name.split("-")[0] for path in (tmp_path / "pictures").glob("*.png")}
    assert pictures == {"new", "known"}
    with closing(Profile(tmp_path / "profile.sqlite")) as profile:
        assert len(profile.ratings.all()) == 24


def test_what_is_not_as_it_should_be_ends_in_a_fault(
    movierec: Callable[..., subprocess.CompletedProcess[str]], make_bundle: Callable[..., Path]
) -> None:
    """Three titles are too few for what the walk does."""
    few = make_bundle("few", {1: "One", 2: "Two", 3: "Three"})
    done = movierec("--smoke", "--bundle", few, QT_QPA_PLATFORM="offscreen")
    assert done.returncode != 0
    assert "24 titles were rated by key, and 3 ratings are kept" in done.stderr
