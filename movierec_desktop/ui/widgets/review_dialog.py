"""Rows of imports whose title is not certain, one below the other, each with the titles that it may be."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.domain.title import Title
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.services.importing import Importer
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import kind_word

translate = QCoreApplication.translate

_LATER = "later"
"""What a box holds while nothing is decided."""
_AT_ONCE = 200
"""Rows shown at once; the others come when these are decided."""


class ReviewDialog(QDialog):
    """Nothing is decided before `Save`; what stays at "Decide later" waits on."""

    def __init__(self, importer: Importer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Which titles are these?"))
        self.resize(640, 520)
        self._importer = importer
        self.n_decided = 0
        self.choices: dict[int, QComboBox] = {}
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setHorizontalSpacing(16)
        for place, (waiting, row, titles) in enumerate(importer.waiting(_AT_ONCE)):
            self._add(place, waiting.id, row, titles)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        self.told = plain_label("muted", self.tr("What you decide is remembered for later imports."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.told)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)

    def _add(self, place: int, number: int, row: ExchangeRow, titles: tuple[Title, ...]) -> None:
        name = _described(row)
        self._grid.addWidget(plain_label("", name), place, 0)
        box = QComboBox()
        box.setAccessibleName(self.tr("Which title is {row}").format(row=name))
        box.addItem(self.tr("Decide later"), _LATER)
        for title in titles:
            box.addItem(f"{title.label} · {kind_word(title.kind)}", title)
        box.addItem(self.tr("Leave it out"), None)
        self._grid.addWidget(box, place, 1)
        self.choices[number] = box

    def _save(self) -> None:
        try:
            for number, box in self.choices.items():
                chosen = box.currentData()
                if chosen != _LATER and box.isEnabled():
                    self._importer.decide(number, chosen)
                    self.n_decided += 1
                    box.setEnabled(False)
        except MovieRecError as error:
            self.told.setText(str(error))
            return
        self.accept()


def _described(row: ExchangeRow) -> str:
    label = f"{row.title} ({row.year})" if row.year else row.title
    if row.stars is not None:
        return translate("ReviewDialog", "{title}, {stars} stars").format(title=label, stars=stars_text(row.stars))
    if row.listed:
        return translate("ReviewDialog", "{title}, watchlist").format(title=label)
    return translate("ReviewDialog", "{title}, watched").format(title=label)
