"""Whether a window can be shown is told before Qt is asked, which ends the process where there is nobody to ask."""

import socket
import sys
from pathlib import Path

import pytest

from movierec_desktop.commands.display import missing_display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has other ways to have no display")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Nothing says where a display is."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_without_a_name_there_is_none(bare: pytest.MonkeyPatch) -> None:
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in (missing_display() or "")
    bare.setenv("QT_QPA_PLATFORM", "offscreen")
    assert missing_display() is None


@pytest.mark.parametrize("name", [":9731", "unix:9731", ":9731.0"])
def test_a_display_that_has_gone_is_told(bare: pytest.MonkeyPatch, name: str) -> None:
    bare.setenv("DISPLAY", name)
    assert missing_display() == f"the display {name} has gone"


def test_an_x_server_that_listens_is_found(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("DISPLAY", ":9731")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X9731")
        server.listen()
        assert missing_display() is None
        bare.setenv("DISPLAY", ":973")
        assert missing_display() == "the display :973 has gone"


def test_wayland_or_x_will_do(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert missing_display() == "the display wayland-7 has gone"
    bare.setenv("DISPLAY", ":9731")
    assert missing_display() == "the display :9731 has gone"
    (tmp_path / "wayland-7").touch()
    assert missing_display() is None


@pytest.mark.parametrize("name", ["localhost:10.0", "attic-pc:0", "/private/tmp/launch/org.xquartz:0"])
def test_what_cannot_be_told_is_left_to_qt(bare: pytest.MonkeyPatch, name: str) -> None:
    bare.setenv("DISPLAY", name)
    assert missing_display() is None
