"""Filters saved under a name, one click away."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from movierec_desktop.ui.session import Session

_LONGEST_NAME = 40


class PresetButton(QToolButton):
    """A menu of the saved filters, with saving and deleting below them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setText("Saved")
        self.setAccessibleName("Saved filters")
        self.setToolTip("Filters saved under a name")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._session = session
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        presets = self._session.presets.all()
        for name, chosen in presets.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._session.set_filter, chosen))
        if presets:
            menu.addSeparator()
        save = menu.addAction("Save these filters…")
        save.setEnabled(not self._session.filter.is_empty)
        save.triggered.connect(self._ask_name)
        if presets:
            delete = menu.addMenu("Delete")
            for name in presets:
                delete.addAction(name.replace("&", "&&")).triggered.connect(partial(self._session.remove_preset, name))

    def _ask_name(self) -> None:
        name, accepted = QInputDialog.getText(self.window(), "Save these filters", "Name:")
        if accepted and name.strip():
            self._session.save_preset(name.strip()[:_LONGEST_NAME])
