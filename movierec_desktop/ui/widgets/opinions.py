"""What each model alone would say of a title, beside what all of them together say."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import decimal, listed

_COLUMNS = 2


class Opinions(QWidget):
    """Pairs of a model's name and its stars, in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column, 1)
        self._grid.setColumnMinimumWidth(2 * _COLUMNS, 0)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def show_opinions(self, stars_by_title: Mapping[str, float]) -> None:
        """Show other opinions: stars by the name that the person knows a model by."""
        while len(self._labels) < len(stars_by_title):
            self._add()
        told = listed([f"{name} {decimal(stars, 1)}" for name, stars in stars_by_title.items()])
        self.setAccessibleName(self.tr("Each model alone: {opinions}").format(opinions=told or self.tr("none")))
        for place, (name, stars) in enumerate(self._labels):
            shown = place < len(stars_by_title)
            name.setVisible(shown)
            stars.setVisible(shown)
        for (name, stars), (title, value) in zip(self._labels, stars_by_title.items(), strict=False):
            name.setText(title)
            stars.setText(decimal(value, 1))

    def _add(self) -> None:
        place = len(self._labels)
        row, column = divmod(place, _COLUMNS)
        name, stars = plain_label("muted", wraps=False), plain_label("opinion", wraps=False)
        stars.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(name, row, 2 * column)
        self._grid.addWidget(stars, row, 2 * column + 1)
        self._labels.append((name, stars))
