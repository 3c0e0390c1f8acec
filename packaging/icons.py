"""The app's icon in the sizes and formats of the systems.

Usage: python packaging/icons.py FOLDER
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS, _MACOS = 256, 512


def drawn(size: int) -> QImage:
    """The icon, `size` pixels wide."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    return image


def main(folder: Path) -> None:
    """PNGs for Linux, app.ico for Windows, app.icns for macOS."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    wanted = {f"{size}.png": size for size in SIZES} | {"app.ico": _WINDOWS, "app.icns": _MACOS}
    for name, size in wanted.items():
        if not drawn(size).save(str(folder / name)):
            raise OSError(f"{folder / name} cannot be written")
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
