"""The person whose profile is open, at the foot of the rail, and the menu to the others."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QSizePolicy, QToolButton

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.services.profiles import ProfileEntry, Profiles
from movierec_desktop.ui.people import called, draw_avatar
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.plain_label import tip
from movierec_desktop.ui.widgets.profiles_dialog import ProfilesDialog

_SIZE = 36.0


class ProfileButton(QToolButton):
    """A letter in a circle. The menu switches, adds and manages."""

    renamed = Signal()

    def __init__(self, session: Session, profiles: Profiles, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._profiles = profiles
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(52)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_of_people = QMenu(self)
        self.menu_of_people.setAccessibleName(self.tr("Profiles"))
        self.clicked.connect(self.open)
        theme.changed.connect(self.update)
        self.refresh()

    @property
    def entry(self) -> ProfileEntry:
        """The profile that is open."""
        return self._profiles.entry(self._session.profile.path)

    def refresh(self) -> None:
        """Show the name as it is now."""
        self.name = called(self.entry)
        told = self.tr("Profile: {name}").format(name=self.name)
        self.setAccessibleName(told)
        self.setToolTip(tip(told))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The circle, with a ring while it has the focus or the mouse is over it."""
        tokens = self._theme.tokens
        ring = tokens.accent if self.hasFocus() else tokens.muted if self.underMouse() else None
        painter = QPainter(self)
        circle = QRectF((self.width() - _SIZE) / 2, (self.height() - _SIZE) / 2, _SIZE, _SIZE)
        draw_avatar(painter, circle, self.name, QColor(ring) if ring else None)
        painter.end()

    def open(self) -> None:
        """Show the menu beside the button."""
        self._fill()
        height = self.menu_of_people.sizeHint().height()
        self.menu_of_people.popup(self.mapToGlobal(QPoint(self.width() - 8, self.height() - height)))

    def _fill(self) -> None:
        menu, here = self.menu_of_people, self._session.profile.path
        menu.clear()
        group = QActionGroup(menu)
        entries = self._profiles.all()
        if all(entry.path != here for entry in entries):
            entries.insert(0, self.entry)
        for entry in entries:
            action = menu.addAction(called(entry).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(entry.path == here)
            action.triggered.connect(partial(self.switch_to, entry.path))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Add a profile…")).triggered.connect(self.ask_to_add)
        menu.addAction(self.tr("Manage profiles…")).triggered.connect(self.manage)

    def switch_to(self, path: Path) -> None:
        """Open another profile in the place of this one."""
        if path != self._session.profile.path:
            self._session.reopen_wanted.emit(path)

    def ask_to_add(self) -> None:
        """Ask for a name, make a profile, and open it."""
        words = self.tr("Their name:")
        name, accepted = QInputDialog.getText(self.window(), self.tr("Add a profile"), words)
        if not accepted:
            return
        try:
            entry = self._profiles.create(name)
        except MovieRecError as error:
            self._session.failed.emit(str(error))
        else:
            self.switch_to(entry.path)

    def manage(self) -> None:
        """Open the list of profiles; what was chosen there is done when it has closed."""
        dialog = ProfilesDialog(self._profiles, self._session.profile.path, self.window())
        dialog.exec()
        dialog.deleteLater()
        self.refresh()
        self.renamed.emit()
        if dialog.chosen is not None:
            self.switch_to(dialog.chosen)
