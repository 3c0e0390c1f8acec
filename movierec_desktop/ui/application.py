"""The QApplication. Light, so that there can be a window before the rest of the app is loaded."""

import sys

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from movierec_desktop import __version__, paths


def make_application() -> QApplication:
    """The QApplication with the app's name and icon."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101  # tells the type checker what was just made
    # That Inter has no Devanagari is so, and another family takes its place: nothing to tell anyone.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    application.setApplicationName(paths.APP_NAME)
    application.setApplicationDisplayName(paths.APP_NAME)
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(paths.resources_dir() / "icons" / "app.svg")))
    return application
