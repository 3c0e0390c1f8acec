"""One window a profile, with the real app in processes of its own."""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QSysInfo
from PySide6.QtNetwork import QLocalSocket

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


def _named(pid: int, host: str) -> bytes:
    """What Qt writes into a lock; the same computer is told by its name where it has no number."""
    return f"{pid}\n{Path(sys.executable).resolve().name}\n{host}\n".encode()


@pytest.mark.parametrize("left", [b"", b"\0" * 80, b"12", b"nonsense\n\xff\n\n"])
def test_a_lock_in_which_nothing_was_written_keeps_nobody_out(tmp_path: Path, qapp, left: bytes) -> None:
    profile = tmp_path / "profile.sqlite"
    (tmp_path / "profile.sqlite.lock").write_bytes(left)
    single = SingleInstance(profile)
    assert single.acquire()
    assert not SingleInstance(profile).acquire(), "it is held now"
    single.release()
    assert SingleInstance(profile).acquire()


def test_a_lock_whose_number_another_program_has_by_now_keeps_nobody_out(tmp_path: Path, qapp) -> None:
    profile = tmp_path / "profile.sqlite"
    lock = tmp_path / "profile.sqlite.lock"
    lock.write_bytes(_named(os.getpid(), QSysInfo.machineHostName()))
    plain = QLockFile(str(lock))
    plain.setStaleLockTime(0)
    assert not plain.tryLock(0), "Qt takes it for held"
    assert SingleInstance(profile).acquire()


def test_the_lock_of_another_computer_is_left_and_told(tmp_path: Path, qapp) -> None:
    profile = tmp_path / "profile.sqlite"
    lock = tmp_path / "profile.sqlite.lock"
    lock.write_bytes(_named(4, "attic\x1b[31m-pc"))
    single = SingleInstance(profile)
    told = rf"^The computer attic\?\?31m-pc has profile\.sqlite open: .* delete {re.escape(str(lock))} and start again$"
    with pytest.raises(ProfileError, match=told):
        single.acquire_or_raise()
    assert not single.call_first()
    assert re.search(told, str(single.no_answer()))
    assert lock.exists()
    lock.unlink()
    single.acquire_or_raise()
    single.release()


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


@pytest.mark.skipif(os.name != "posix", reason="this system has no such rights")
def test_the_socket_is_in_a_folder_that_is_ours_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    monkeypatch.setattr("tempfile.tempdir", str(shared))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))  # not ours alone, so it is none
    single = SingleInstance(tmp_path / "profile.sqlite")
    own = shared / f"movierec-{os.getuid()}"
    assert Path(single._address()).parent == own
    assert own.stat().st_mode & 0o777 == 0o700
    own.chmod(0o777)  # somebody else was first
    assert single._address() == ""
    assert single.acquire()
    assert not SingleInstance(tmp_path / "profile.sqlite").call_first()
    single.release()
    own.rmdir()
    own.symlink_to(tmp_path)
    assert single._address() == ""


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """The address of a socket has room for about a hundred letters, and folders of tests have long names."""
    with tempfile.TemporaryDirectory(prefix="movierec-") as folder:
        yield Path(folder)


@pytest.mark.parametrize(
    ("sent", "kept"),
    [(b"wayland-1:7\n", "wayland-1:7"), (b"a\0b\n", None), (b"x" * 5000 + b"\n", None), (b"\xff\n", None)],
)
def test_only_a_token_is_taken_from_who_calls(
    tmp_path: Path, short_folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: object, sent: bytes, kept: str | None
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr("tempfile.tempdir", str(short_folder))
    single = SingleInstance(tmp_path / "profile.sqlite")
    assert single.acquire()
    called: list[int] = []
    single.called.connect(lambda: called.append(1))
    caller = QLocalSocket()
    caller.connectToServer(single._address())
    assert caller.waitForConnected(2000)
    caller.write(sent)
    caller.flush()
    qtbot.waitUntil(lambda: bool(called), timeout=4000)  # type: ignore[attr-defined]
    assert os.environ.get("XDG_ACTIVATION_TOKEN") == kept
    caller.disconnectFromServer()
    single.release()


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
