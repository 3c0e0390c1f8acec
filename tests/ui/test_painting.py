"""Every page paints, in both themes, at every size, without a word of complaint from Qt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter, QPixmap

from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS, SETTINGS, TOGETHER, WATCHLIST
from movierec_desktop.ui.theme.theme import ThemeChoice

SIZES = ((960, 640), (1280, 800), (2000, 1200))
PAGES = (FOR_YOU, BROWSE, WATCHLIST, TOGETHER, INSIGHTS, SETTINGS)


def colours(image: QImage) -> int:
    """How many colours a picture has, looked at here and there."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)})


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_every_page_paints_at_every_size(regular, settled, choice):
    regular.app.theme.choose(choice)
    for size in SIZES:
        regular.window.resize(*size)
        for page in PAGES:
            regular.go_to(page)
            settled()
            image = regular.window.grab().toImage()
            assert (image.width(), image.height()) == size
            assert colours(image) > (20 if page in (WATCHLIST, TOGETHER, INSIGHTS, SETTINGS) else 100)


def test_the_pages_differ(regular, settled):
    pictures = []
    for page in PAGES:
        regular.go_to(page)
        settled()
        pictures.append(regular.window.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_posters_are_drawn_on_tiles_and_rows(regular, settled):
    regular.open_list()
    settled()
    row = regular.listed.visualRect(regular.window.for_you.model.index(0))
    assert colours(regular.listed.viewport().grab(row.adjusted(44, 8, -row.width() + 112, -8)).toImage()) > 10
    regular.go_to(BROWSE)
    settled()
    tile = regular.grid.visualRect(regular.window.browse.model.index(0))
    assert colours(regular.grid.viewport().grab(tile.adjusted(16, 10, -16, -70)).toImage()) > 10


def test_the_window_does_not_get_smaller_than_it_can_be_used(person, settled):
    person.window.resize(300, 200)
    settled()
    assert (person.window.width(), person.window.height()) == (960, 640)


def test_painting_for_a_dense_screen_draws_more_and_not_only_larger(regular, settled):
    regular.go_to(BROWSE)
    settled()
    tile = regular.grid.visualRect(regular.window.browse.model.index(0))
    plain = regular.grid.viewport().grab(tile).toImage()
    dense = QPixmap(tile.size() * 2)
    dense.setDevicePixelRatio(2)
    painter = QPainter(dense)
    regular.grid.viewport().render(painter, QPoint(0, 0), tile)
    painter.end()
    assert dense.toImage() != plain.scaled(tile.size() * 2)


SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import qInstallMessageHandler
complaints = []
qInstallMessageHandler(lambda kind, context, text: complaints.append(text))
from movierec_desktop import paths
from movierec_desktop.app import App
from movierec_desktop.ui.application import make_application
application = make_application()
app = App(application, paths.bundle_dir(), Path(sys.argv[1]))
app.window.show()
for _ in range(5):
    application.processEvents()
picture = app.window.grab()
assert picture.devicePixelRatio() == 2, picture.devicePixelRatio()
assert picture.width() == 2 * app.window.width(), picture.width()
ratios = {key[-1] for key in app.window.browse.grid.itemDelegate().look.posters.store._pixmaps}
assert ratios == {2.0}, ratios
app.window.close()
app.window.deleteLater()
application.processEvents()
app.close()
assert not complaints, complaints
"""


def test_on_a_dense_screen_posters_are_made_for_it(profile_file):
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(profile_file)],
        env=environment, cwd=root, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
