"""Composition root of the window: builds the services, opens the window, and shuts down in order."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from movierec_desktop import paths
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.services.bundle_shelf import BundleShelf
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.profiles import profiles_of_this_machine
from movierec_desktop.services.starting import start
from movierec_desktop.services.updates import Updates
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.application import make_application
from movierec_desktop.ui.main_window import SETTINGS, MainWindow
from movierec_desktop.ui.pages.settings import THEME_KEY
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme, ThemeChoice
from movierec_desktop.ui.translations import LANGUAGE_KEY, Translations, stored_language

FAILED = 2


class App:
    """Everything that lives as long as the window. `close` releases the files; the window must be closed by then."""

    def __init__(self, application: QApplication, bundle: Path, profile_file: Path) -> None:
        """Build it. Raises MovieRecError with what to do when bundle or profile cannot be used."""
        self._application = application
        self._resources = paths.resources_dir()
        self._translations = Translations(application, self._resources / "translations")
        self.engine = Engine(bundle)
        self.engine.catalogue.prepare_search()
        try:
            self.profile = Profile(profile_file)
        except MovieRecError:
            self.engine.close()
            raise
        self._open()

    def _open(self) -> None:
        """The window on the profile, in the language and the theme that it holds."""
        settings, resources = self.profile.settings, self._resources
        self._translations.use(stored_language(settings.get(LANGUAGE_KEY, "")))
        stored = settings.get(THEME_KEY, ThemeChoice.SYSTEM.value)
        choice = ThemeChoice(stored) if stored in set(ThemeChoice) else ThemeChoice.SYSTEM
        self.theme = Theme(self._application, resources, choice)
        told = start(self.engine, self.profile)
        self.session = Session(self.engine, self.profile)
        updates = Updates(paths.data_dir(), resources / "keys")
        self.profiles = profiles_of_this_machine()
        self.window = MainWindow(self.session, self.theme, Icons(resources / "icons"), updates, self.profiles)
        # What listens to a signal lives as long as its sender: without an owner the two would keep each other, and
        # the models with them, beyond the window.
        self.session.setParent(self.window)
        self.theme.setParent(self.window)
        for words in told:
            self.window.notices.tell(words, can_undo=False)
        self.session.reopen_wanted.connect(self._reopen_soon)

    def _reopen_soon(self, profile_file: Path) -> None:
        """When the event that asks for it is done with: it comes from a widget of the window that goes."""
        QTimer.singleShot(0, self.window, partial(self._reopen_or_tell, profile_file))

    def _reopen_or_tell(self, profile_file: Path) -> None:
        try:
            self.reopen(profile_file)
        except MovieRecError as error:
            self.session.failed.emit(str(error))

    def reopen(self, profile_file: Path) -> None:
        """Put a new window in the place of this one: on another profile, or in another language.

        Raises MovieRecError when the profile cannot be opened; everything is as it was then.
        """
        is_same = profile_file == self.profile.path
        profile = self.profile if is_same else Profile(profile_file)
        before, old = self.window, self.profile
        before.shut_down()
        self.profile = profile
        self._open()
        self.window.setGeometry(before.normalGeometry())
        self.window.setWindowState(before.windowState())
        if is_same:
            self.window.go_to(before.place)
        if is_same and before.place == SETTINGS:
            self.window.settings.language.setFocus()
        self.window.show()
        before.hide()
        before.deleteLater()
        if not is_same:
            self.profiles.use(profile_file)
            old.close()

    def close(self) -> None:
        """Release profile and bundle."""
        self.profile.close()
        self.engine.close()


def run_app(bundle: Path, profile_file: Path, opening: QWidget | None = None) -> int:
    """Open the window and return the exit code when it is closed. It takes the place of `opening`."""
    try:
        application = make_application()
        app = App(application, bundle, profile_file)
    except MovieRecError as error:
        print(f"movierec: {error}", file=sys.stderr)  # noqa: T201
        QMessageBox.critical(None, paths.APP_NAME, str(error))
        return FAILED
    app.window.show()
    if opening is not None:
        opening.hide()
        opening.deleteLater()
    BundleShelf(paths.data_dir()).confirm(bundle)
    code = application.exec()
    app.window.deleteLater()
    app.close()
    return code
