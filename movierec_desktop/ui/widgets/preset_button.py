"""Filters saved under a name, one click away."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.popup import PopupButton

_LONGEST_NAME = 40


class PresetButton(PopupButton):
    """A menu of the saved filters, with saving and deleting below them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setText(self.tr("Saved"))
        self.setAccessibleName(self.tr("Saved filters"))
        self.setToolTip(self.tr("Filters saved under a name"))
        self._session = session
        self.saved = QMenu(self)
        self.saved.setAccessibleName(self.tr("Saved filters"))
        self.saved.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Show the menu below the button."""
        self._fill()
        self.saved.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _fill(self) -> None:
        menu = self.saved
        for submenu in menu.findChildren(QMenu):
            submenu.deleteLater()
        menu.clear()
        presets = self._session.presets.all()
        for name, chosen in presets.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._session.set_filter, chosen))
        if presets:
            menu.addSeparator()
        nothing = self._session.filter.is_empty
        save = menu.addAction(
            self.tr("Set some filters to save them here") if nothing else self.tr("Save these filters…")
        )
        save.setEnabled(not nothing)
        save.triggered.connect(self._ask_name)
        if presets:
            delete = menu.addMenu(self.tr("Delete"))
            for name in presets:
                delete.addAction(name.replace("&", "&&")).triggered.connect(partial(self._session.remove_preset, name))

    def _ask_name(self) -> None:
        name, accepted = QInputDialog.getText(self.window(), self.tr("Save these filters"), self.tr("Name:"))
        if accepted and name.strip():
            self._session.save_preset(name.strip()[:_LONGEST_NAME])
