"""The real app in a process of its own, ended from outside."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

OPEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from movierec_desktop import app, paths
def visit(one):
    print("open", flush=True)
sys.exit(app.run_app(paths.bundle_dir(), Path(sys.argv[1]), visit))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no signals of this kind")
@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_it_closes_in_order(tmp_path: Path, sent: signal.Signals) -> None:
    profile = tmp_path / "profile.sqlite"
    window = subprocess.Popen(
        [sys.executable, "-c", OPEN, str(profile)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "MOVIEREC_DATA": str(tmp_path / "data")},
    )  # fmt: skip
    assert window.stdout is not None
    assert window.stdout.readline() == "open\n"
    assert profile.with_name("profile.sqlite-wal").exists()
    window.send_signal(sent)
    _, err = window.communicate(timeout=60)
    told = [line for line in err.splitlines() if "This plugin does not support" not in line]  # of the offscreen one
    assert (window.returncode, told) == (0, [])
    assert [path.name for path in tmp_path.glob("profile*")] == ["profile.sqlite"], "closed, and no lock is left"
