"""Composition root of the window: builds the services, opens the window, and shuts down in order."""

import logging
import platform
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from movierec_desktop import __version__, paths
from movierec_desktop.domain.errors import DamagedProfileError, MovieRecError, ProfileError
from movierec_desktop.services.bundle_shelf import BundleShelf
from movierec_desktop.services.log_file import start_log, stop_log
from movierec_desktop.services.online import open_online_titles
from movierec_desktop.services.opening import OpeningEngine
from movierec_desktop.services.profiles import profiles_of_this_machine
from movierec_desktop.services.rescue import Rescue
from movierec_desktop.services.starting import start
from movierec_desktop.services.updates import Updates
from movierec_desktop.store.database import folder_error
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.settings import peek
from movierec_desktop.ui.application import make_application
from movierec_desktop.ui.crash_handler import CrashHandler, start_again
from movierec_desktop.ui.end_signal import EndSignal
from movierec_desktop.ui.event_log import log_events, log_qt_messages
from movierec_desktop.ui.main_window import MainWindow
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.page_stack import SETTINGS
from movierec_desktop.ui.patient_saving import PatientSaving
from movierec_desktop.ui.rescue import Rescued, ask
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.single_instance import SingleInstance, profile_key
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import THEME_KEY, Theme, ThemeChoice
from movierec_desktop.ui.translations import LANGUAGE_KEY, Translations, stored_language
from movierec_desktop.ui.widgets.message import plain_message

FAILED = 2
_LOOK_MS = 50
translate = QCoreApplication.translate
_LOG = logging.getLogger(__name__)


class App:
    """Everything that lives as long as the window. `close` releases the files; the window must be closed by then."""

    def __init__(
        self,
        application: QApplication,
        bundle: Path | OpeningEngine,
        profile_file: Path,
        single: SingleInstance | None = None,
    ) -> None:
        """Build it. Raises MovieRecError with what to do when bundle or profile cannot be used.

        `bundle` may have begun to be opened; it can be used again when the profile was at fault. `single` is held for
        `profile_file` already, and follows the app to another profile.
        """
        self._application = application
        self._single = single
        self._resources = paths.resources_dir()
        self._translations = Translations(application, self._resources / "translations")
        opening = OpeningEngine(bundle, paths.cache_dir()) if isinstance(bundle, Path) else bundle
        self.profile = Profile(profile_file)
        try:
            self.engine = opening.wait()
        except MovieRecError:
            self.profile.close()
            raise
        self.saving = PatientSaving()
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
        self.online = OnlineDesk(self.profile, open_online_titles(paths.data_dir(), paths.cache_dir()))
        icons = Icons(resources / "icons")
        self.window = MainWindow(self.session, self.theme, icons, updates, self.profiles, self.online)
        # What listens to a signal lives as long as its sender: without an owner the two would keep each other, and
        # the models with them, beyond the window.
        self.session.setParent(self.window)
        self.theme.setParent(self.window)
        self.online.setParent(self.window)
        self.online.start()
        self.saving.waiting.connect(self.window.tell_waiting)
        self.saving.over.connect(self.window.waited)
        self.profile.carry_out = self.saving
        for words in told:
            self.window.notices.tell(words, can_undo=False)
        self.session.reopen_wanted.connect(self._reopen_soon)
        log_events(self.window)

    def _reopen_soon(self, profile_file: Path) -> None:
        """When the event that asks for it is done with: it comes from a widget of the window that goes."""
        QTimer.singleShot(0, self.window, partial(self._reopen_or_tell, profile_file))

    def _reopen_or_tell(self, profile_file: Path) -> None:
        """Once what is being saved is saved. During an import, or with a note that cannot be saved, tell that."""
        if self.profile.is_writing:
            QTimer.singleShot(_LOOK_MS, self.window, partial(self._reopen_or_tell, profile_file))
            return
        try:
            self.profile.check_free()
            if self.window.may_leave():
                self.reopen(profile_file)
        except DamagedProfileError as error:
            self._rescue_and_reopen(error)
        except MovieRecError as error:
            self.session.failed.emit(str(error))

    def _rescue_and_reopen(self, error: DamagedProfileError) -> None:
        """Ask what to do about another profile, which no other window rescues meanwhile, and open what comes of it."""
        single = SingleInstance(error.path)
        single.called.connect(self.come_to_front)
        try:
            single.acquire_or_raise()
            with Rescue(error.path) as rescue:
                rescued = ask(error, rescue, self.profiles, self.window)
        except ProfileError as failed:
            self.session.failed.emit(str(failed))
            return
        finally:
            single.release()
        if rescued is None or rescued.profile == self.profile.path:
            return
        self._reopen_or_tell(rescued.profile)
        if rescued.told and self.profile.path == rescued.profile:
            self.window.notices.tell(rescued.told, can_undo=False)

    def reopen(self, profile_file: Path) -> None:
        """Put a new window in the place of this one: on another profile, or in another language.

        Raises MovieRecError when the profile cannot be opened; everything is as it was then.
        """
        is_same = profile_file == self.profile.path
        profile = self.profile if is_same else self._other(profile_file)
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

    def _other(self, profile_file: Path) -> Profile:
        """Another profile, which no other window has."""
        if self._single is not None:
            self._single.move_to(profile_file)
        try:
            return Profile(profile_file)
        except MovieRecError:
            if self._single is not None:
                self._single.move_to(self.profile.path)
            raise

    def come_to_front(self) -> None:
        """The app was started again; the window may be another than at the start."""
        self.window.come_to_front()

    def close(self) -> None:
        """Release profile and bundle."""
        self.saving.shut_down()
        self.profile.close()
        self.engine.close()


Visit = Callable[[App], None]


def run_app(bundle: Path | OpeningEngine, profile_file: Path, visit: Visit | None = None) -> int:
    """Open the window and return the exit code when it is closed.

    Where a window on this profile is open already, that one comes to the front. With `visit` somebody else than a
    person uses the window: a fault then ends the app instead of asking.
    """
    single = SingleInstance(profile_file)
    try:
        application = make_application()
        if not single.acquire():
            return _show_first(single, profile_file)
        return _run_alone(application, bundle, profile_file, single, visit)
    except MovieRecError as error:
        print(f"movierec: {error}", file=sys.stderr)  # noqa: T201
        if visit is None:
            plain_message(QMessageBox.Icon.Critical, paths.APP_NAME, str(error)).exec()
        return FAILED
    finally:
        single.release()


def _show_first(single: SingleInstance, profile_file: Path) -> int:
    if not single.call_first():
        if not single.can_lock:
            raise folder_error(profile_file)
        raise single.no_answer()
    return 0


def _run_alone(
    application: QApplication,
    bundle: Path | OpeningEngine,
    profile_file: Path,
    single: SingleInstance,
    visit: Visit | None,
) -> int:
    """With a log, and whatever goes wrong reported."""
    usual = profile_file == paths.default_profile()
    log = paths.log_dir() / ("movierec.log" if usual else f"movierec-{profile_key(profile_file)}.log")
    start_log(log)
    log_qt_messages()
    crashes = CrashHandler(log, asks=visit is None)
    left = crashes.install()
    code = FAILED
    try:
        app = _open_or_rescue(application, bundle, profile_file, single, asks=visit is None)
        if app is not None:
            code = _run_window(application, app, single, left, visit)
    except MovieRecError:
        raise
    except Exception:  # noqa: BLE001  # what nobody has foreseen is reported
        crashes.handle(*sys.exc_info())
    finally:
        crashes.uninstall()
        stop_log()
    if crashes.restart_wanted:
        single.release()
        start_again()
    return FAILED if crashes.happened else code


def _open_or_rescue(
    application: QApplication, bundle: Path | OpeningEngine, profile_file: Path, single: SingleInstance, *, asks: bool
) -> App | None:
    """The app on the profile, on what took its place, or on another; None when the person would rather leave."""
    opening = OpeningEngine(bundle, paths.cache_dir()) if isinstance(bundle, Path) else bundle
    told = ""
    while True:
        try:
            app = App(application, opening, profile_file, single)
        except DamagedProfileError as error:
            rescued = _rescued(application, error, single) if asks else None
            if rescued is None:
                opening.wait().close()
                if not asks:
                    raise
                print(f"movierec: {error}", file=sys.stderr)  # noqa: T201
                return None
            profile_file, told = rescued.profile, rescued.told
            continue
        for words in filter(None, (opening.notice, told)):
            app.window.notices.tell(words, can_undo=False)
        return app


def _rescued(application: QApplication, error: DamagedProfileError, single: SingleInstance) -> Rescued | None:
    """What the person has chosen, in the language and the colours of the profile or of its backup."""
    resources, profiles = paths.resources_dir(), profiles_of_this_machine()
    with Rescue(error.path) as rescue:
        known = rescue.candidates[0].path if rescue.candidates else error.path
        Translations(application, resources / "translations").use(stored_language(peek(known, LANGUAGE_KEY, "")))
        stored = peek(known, THEME_KEY, ThemeChoice.SYSTEM.value)
        theme = Theme(application, resources, ThemeChoice(stored) if stored in set(ThemeChoice) else ThemeChoice.SYSTEM)
        _LOG.warning("the profile cannot be used: %s", error.kind.name)
        rescued = ask(error, rescue, profiles)
        theme.deleteLater()
    if rescued is not None and rescued.profile != error.path:
        single.move_to(rescued.profile)
        profiles.use(rescued.profile)
    return rescued


def _run_window(
    application: QApplication, app: App, single: SingleInstance, report: Path | None, visit: Visit | None
) -> int:
    single.called.connect(app.come_to_front)
    _LOG.info("version %s, %s, %s", __version__, platform.platform(), application.platformName())
    if report is not None:
        words = translate("App", "It ended by a fault of its own the last time. A report without titles is in {path}.")
        app.window.notices.tell(words.format(path=report), can_undo=False, bad=True)
    app.window.show()
    BundleShelf(paths.data_dir()).confirm(app.engine.bundle.folder)
    if visit is not None:
        QTimer.singleShot(0, lambda: visit(app))
    ends = EndSignal(application)
    ends.install()
    code = application.exec()
    ends.uninstall()
    _LOG.info("closed")
    app.window.close()  # a fault ends the loop while it is open
    app.window.deleteLater()
    app.close()
    return code
