"""One window a profile, with the real app in processes of its own."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.ui.single_instance import SingleInstance, profile_key

OPEN = [sys.executable, "-c", """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from movierec_desktop import app, paths
def visit(one):
    window = one.window
    window.showMinimized()
    fronted = window.come_to_front
    QTimer.singleShot(60_000, window.close)
    print("open", flush=True)
    def look():
        if not window.isMinimized():
            print("in front", flush=True)
            window.close()
        else:
            QTimer.singleShot(50, look)
    look()
sys.exit(app.run_app(paths.bundle_dir(), Path(sys.argv[1]), visit))
"""]  # fmt: skip


def start(profile: Path) -> "subprocess.Popen[str]":
    environment = {**os.environ, "MOVIEREC_DATA": str(profile.parent / "data")}
    return subprocess.Popen(
        [*OPEN, str(profile)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )


def test_a_second_start_raises_the_first_window_and_ends(tmp_path: Path) -> None:
    profile = tmp_path / "new" / "profile.sqlite"
    first = start(profile)
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"
    second = subprocess.run(
        [sys.executable, "-m", "movierec_desktop", "--profile", str(profile)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    out, err = first.communicate(timeout=60)
    told = [line for line in err.splitlines() if "This plugin does not support" not in line]  # of the offscreen one
    assert (first.returncode, out, told) == (0, "in front\n", [])
    assert not list(profile.parent.glob("*.lock")), "the lock went with the window"


@pytest.mark.skipif(sys.platform == "win32", reason="has no kill -9")
def test_a_killed_window_keeps_nobody_out(tmp_path: Path, qapp) -> None:
    profile = tmp_path / "profile.sqlite"
    first = start(profile)
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"
    other = SingleInstance(profile)
    assert not other.acquire()
    assert SingleInstance(tmp_path / "another.sqlite").acquire()
    first.send_signal(signal.SIGKILL)
    first.communicate(timeout=60)
    begun = time.monotonic()
    assert not other.call_first()
    assert time.monotonic() - begun < 5
    assert other.acquire()
    other.release()


def test_the_key_tells_nothing_of_the_path_and_is_of_the_file(tmp_path: Path, monkeypatch) -> None:
    key = profile_key(tmp_path / "profile.sqlite")
    assert "profile" not in key
    monkeypatch.chdir(tmp_path)
    assert profile_key(Path("profile.sqlite")) == key
    assert profile_key(tmp_path / "other.sqlite") != key


def test_it_follows_the_app_to_another_profile(tmp_path: Path, qapp) -> None:
    one, two, taken = (tmp_path / f"{name}.sqlite" for name in ("one", "two", "taken"))
    mine, theirs = SingleInstance(one), SingleInstance(taken)
    assert mine.acquire()
    assert theirs.acquire()
    mine.move_to(two)
    assert SingleInstance(one).acquire(), "the first profile is free again"
    assert not SingleInstance(two).acquire()
    with pytest.raises(ProfileError, match=r"taken\.sqlite is open in another window"):
        mine.move_to(taken)
    assert not SingleInstance(two).acquire(), "nothing has changed"
    mine.release()
    theirs.release()


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not read-only there")
def test_a_lock_that_was_left_in_a_read_only_folder_is_no_other_window(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True, check=True
    )
    left = f"{ended.stdout.strip()}\npython\n{os.uname().nodename}\n\n\n"
    (folder / "profile.sqlite.lock").write_text(left, encoding="utf-8")
    folder.chmod(0o500)
    bound = ["setpriv", "--bounding-set=-dac_override"] if os.geteuid() == 0 else []
    told = subprocess.run([*bound, *OPEN, str(folder / "profile.sqlite")], capture_output=True, text=True, check=False,
                          env={**os.environ, "MOVIEREC_DATA": str(tmp_path / "data")}, timeout=60)  # fmt: skip
    folder.chmod(0o700)
    assert told.returncode == 2
    assert "its folder cannot be written: change its permissions" in told.stderr
