"""What the app writes is its owner's alone, and what it prints steers no terminal: the real commands."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from movierec_desktop.commands.plain_output import PlainStream, plain_output
from movierec_desktop.exchange.whole_file import write_whole
from movierec_desktop.services.private_files import tighten

HOSTILE = "\x1b]0;owned\x07\x1b[2J\u202e<b>Heat</b>\r\x9b31m"
posix = pytest.mark.skipif(os.name != "posix", reason="this system has no such rights")
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def open_to_others(folder: Path) -> list[str]:
    return [str(path) for path in (folder, *folder.rglob("*")) if not path.is_symlink() and path.stat().st_mode & 0o077]


@posix
def test_everything_a_person_leaves_is_theirs_alone_whatever_the_umask(tmp_path: Path, one_person: Path) -> None:
    data = tmp_path / "data"
    environment = {**os.environ, "MOVIEREC_DATA": str(data), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("MOVIEREC_PROFILE", None)
    script = "import os, sys; os.umask(0); from movierec_desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    for call in (
        ["rate", "Heat (1995)", "5"], ["import", str(one_person)], ["backup"],
        ["export", str(data / "all.json"), "--format", "json"], ["feedback", "export", str(data / "f.jsonl")],
    ):  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-c", script, *call],
            env=environment,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    made = {path.suffix for path in data.rglob("*")}
    assert {".sqlite", ".json", ".jsonl", ".backups"} <= made
    assert open_to_others(data) == []


@posix
def test_what_an_earlier_version_left_open_is_closed(tmp_path: Path, movierec: Run) -> None:
    profile = tmp_path / "profile.sqlite"
    movierec("rate", "Heat (1995)", "5")
    movierec("backup")
    beside = list(tmp_path.glob("profile.sqlite*"))
    for path in beside:
        path.chmod(0o777 if path.is_dir() else 0o666)
    movierec("ratings")
    assert len(beside) >= 2
    assert [path for path in tmp_path.glob("profile.sqlite*") if path.stat().st_mode & 0o077] == []
    assert profile.stat().st_mode & 0o600 == 0o600


@posix
def test_links_and_shared_folders_stay_as_they_are(tmp_path: Path) -> None:
    shared, target = tmp_path / "shared", tmp_path / "target"
    shared.mkdir()
    shared.chmod(0o1777)
    target.write_text("x")
    target.chmod(0o644)
    (tmp_path / "link").symlink_to(target)
    for path in (shared, tmp_path / "link", tmp_path / "missing"):
        tighten(path)
    assert shared.stat().st_mode & 0o7777 == 0o1777
    assert target.stat().st_mode & 0o777 == 0o644
    tighten(target)
    assert target.stat().st_mode & 0o777 == 0o600


@posix
def test_a_file_is_written_past_a_link_that_waits_for_it(tmp_path: Path) -> None:
    """In a folder that others may write to, somebody may have put links under names that can be foreseen."""
    victim, out = tmp_path / "victim", tmp_path / "all.json"
    victim.write_text("precious")
    for name in ("all.json.part", ".all.json.part", "all.json"):
        (tmp_path / name).symlink_to(victim)
    write_whole(out, b"{}")
    assert victim.read_text() == "precious"
    assert not out.is_symlink()
    assert out.read_bytes() == b"{}"
    assert out.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == [".all.json.part", "all.json", "all.json.part", "victim"]


def test_a_copy_that_is_broken_off_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even when the person ends the command: all that they said would lie there."""

    def ended(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", ended)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "all.json", b"{}")
    assert not list(tmp_path.iterdir())


def test_titles_that_steer_a_terminal_are_printed_as_letters(tmp_path: Path, movierec: Run) -> None:
    movierec("rate", "Heat (1995)", "5")
    with closing(sqlite3.connect(tmp_path / "profile.sqlite")) as profile, profile:
        profile.execute("UPDATE ratings SET label = ?", (HOSTILE,))
    export = tmp_path / f"{HOSTILE.replace('/', '')}.csv"
    export.write_text(f"title,year,rating\n{HOSTILE},1990,4\n", encoding="utf-8", newline="")
    for call in (
        ("ratings",), ("ratings", "--json"), ("import", str(export), "--dry-run"), ("import", f"{export}x"),
        ("search", HOSTILE), ("rate", HOSTILE, "5"),
    ):  # fmt: skip
        done = movierec(*call)
        printed = done.stdout + done.stderr
        assert printed.strip()
        steering = [sign for sign in printed if sign != "\n" and not sign.isprintable()]
        assert steering == [], call


def test_returns_of_progress_stay_and_no_others(capsys: pytest.CaptureFixture[str]) -> None:
    with plain_output():
        assert isinstance(sys.stdout, PlainStream)
        for text in ("\rmovierec: 5 of 9", "\r    \r", "a\rb\x1b[1mc\n"):
            sys.stdout.write(text)
        sys.stdout.writelines(["x\x07\n"])
    assert not isinstance(sys.stdout, PlainStream)
    assert capsys.readouterr().out == "\rmovierec: 5 of 9\r    \ra b [1mc\nx \n"
