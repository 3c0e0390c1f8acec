"""With everything online off, a whole journey through the window opens not one socket.

Python reports every socket and every look-up of a name to audit hooks, whoever makes it; the hook is set in a process
of its own, as it cannot be taken off again.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

WATCH = """
import json, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(event) if event.startswith("socket.") else None)
"""
JOURNEY = """
import json
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from movierec_desktop import paths
from movierec_desktop.app import App
from movierec_desktop.ui.application import make_application
from movierec_desktop.online.key_store import KeyStore
from movierec_desktop.services.online import KEY_FILE, KEY_NAME
from movierec_desktop.ui.page_stack import PAGE_NAMES

folder = Path(sys.argv[1])
KeyStore(KEY_NAME, paths.data_dir() / KEY_FILE).write("0" * 32)
application = make_application()
app = App(application, paths.bundle_dir(), folder / "profile.sqlite")
app.online.titles.cache.put("old", b"x")
app.online.start()
window = app.window
window.show()

def settle(rounds=10):
    for _ in range(rounds):
        application.processEvents()
        QTest.qWait(30)

settle()
catalogue = app.engine.catalogue
for row, stars in enumerate((5, 4, 3.5, 2, 4.5, 1)):
    app.session.rate(catalogue.title(row), stars)
for page in range(len(PAGE_NAMES)):
    window.go_to(page)
    settle()
window.start_search()
window.filters.search.setText("heat")
window.filters.flush_search()
settle()
window.details.show_title(catalogue.title(20), predicted=True)
settle()
app.session.toggle_watchlist(catalogue.title(30))
app.session.toggle_dismissed(catalogue.title(31))
app.session.undo()
window.add_title("Moon over Busan")
window._form.year.setText("2025")
window._form.tmdb.button.click()
window._form.add_button.click()
settle()
assert window.details.title.is_own
app.session.rate(window.details.title, 4.5)
settle()
mine = folder / "mine.csv"
mine.write_text("title,year,rating\\nHeat,1995,4\\nKing Kong,,3\\nNobody Made It,1987,2\\n")
card = window.settings.import_card
card.preview(mine)
while not card.import_button.isVisibleTo(card):
    settle(1)
card.import_button.click()
settle()
window.settings.data_card.export_to("json", folder / "out.json")
window.settings.data_card._back_up()
card = window.settings.online_card
assert not card.switch.isChecked()
assert not app.online.is_on
if len(sys.argv) > 2:
    app.online.choose(on=True)
    window.details.show_title(catalogue.title(21), predicted=True)
    settle(40)
window.close()
window.deleteLater()
settle(2)
app.close()
print(json.dumps(opened))
"""


def opened_sockets(tmp_path: Path, *more: str) -> list[str]:
    environment = {
        **os.environ, "MOVIEREC_DATA": str(tmp_path / "data"), "QT_QPA_PLATFORM": "offscreen",
        "https_proxy": "http://127.0.0.1:9",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", WATCH + JOURNEY, str(tmp_path), *more],
        env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_offline_not_one_socket_is_opened(tmp_path: Path) -> None:
    assert opened_sockets(tmp_path) == []


@pytest.mark.slow
def test_the_watch_sees_a_socket_when_it_is_turned_on(tmp_path: Path) -> None:
    assert opened_sockets(tmp_path, "then turn it on")
