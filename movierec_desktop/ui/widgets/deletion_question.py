"""The question before files are deleted for good: which, and whether really."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from movierec_desktop.ui.widgets.message import plain_message


def asked_to_delete(
    parent: QWidget, heading: str, question: str, consequence: str, files: Sequence[Path], action: str
) -> bool:
    """Whether the person presses `action`; the files are listed, and to leave them is the default."""
    box = plain_message(QMessageBox.Icon.Warning, heading, question, parent)
    box.setInformativeText(consequence)
    box.setDetailedText("\n".join(map(str, files)))
    delete = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is delete
