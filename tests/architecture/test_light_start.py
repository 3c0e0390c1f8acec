"""The app starts light: what it does not need to run is not loaded."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "pandas", "scipy", "matplotlib", "seaborn", "surprise", "sklearn", "pyarrow", "numba")
ONLINE = ("requests", "urllib3", "cryptography", "ssl")

OPEN_AND_RATE = """
import json, sys
from pathlib import Path
from movierec_desktop import paths
from movierec_desktop.app import App
from movierec_desktop.ui.application import make_application
application = make_application()
app = App(application, paths.bundle_dir(), Path(sys.argv[1]))
app.window.show()
application.processEvents()
app.session.rate(app.engine.catalogue.title(0), 4.5)
app.window.go_to(0)
application.processEvents()
app.window.for_you.rows.complete()
assert app.window.for_you.rows.tonight.title is not None
app.window.for_you.show_all()
assert app.window.for_you.model.rowCount() == 100
assert len(app.session.library.ratings) == 1
app.window.close()
app.window.deleteLater()
application.processEvents()
app.close()
print(json.dumps(sorted(sys.modules)))
"""
IMPORT_COMMAND_LINE = """
import json, sys
import movierec_desktop.cli
movierec_desktop.cli.build_parser()
print(json.dumps(sorted(sys.modules)))
"""


def modules_after(environment: dict[str, str], script: str, *arguments: str) -> set[str]:
    """Top-level packages that a fresh Python has loaded at the end of a script."""
    environment = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return {name.split(".")[0] for name in json.loads(done.stdout)}


def test_opening_the_window_and_rating_loads_nothing_that_trains_or_draws_charts(tmp_path, uncounted):
    loaded = modules_after(uncounted, OPEN_AND_RATE, str(tmp_path / "profile.sqlite"))
    assert {"numpy", "PySide6"} <= loaded
    assert loaded.isdisjoint(HEAVY)
    assert loaded.isdisjoint(ONLINE)


def test_the_command_line_loads_nothing_before_it_knows_the_command(uncounted):
    loaded = modules_after(uncounted, IMPORT_COMMAND_LINE)
    assert "movierec_desktop" in loaded
    assert loaded.isdisjoint(("numpy", "PySide6", "sqlite3", "safetensors", "platformdirs", *HEAVY))
