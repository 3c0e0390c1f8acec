"""What each model alone would say of a title, beside what all of them together say."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import decimal, listed

_GAP = 8


class Opinions(QWidget):
    """Pairs of a model's name and its stars, in two columns, or in one where the names are too long for two."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._shown = 0
        self._columns = 0

    def show_opinions(self, stars_by_title: Mapping[str, float]) -> None:
        """Show other opinions: stars by the name that the person knows a model by."""
        while len(self._labels) < len(stars_by_title):
            self._labels.append(self._pair())
        told = listed([f"{name} {decimal(stars, 1)}" for name, stars in stars_by_title.items()])
        self.setAccessibleName(self.tr("Each model alone: {opinions}").format(opinions=told or self.tr("none")))
        self._shown = len(stars_by_title)
        for place, pair in enumerate(self._labels):
            for label in pair:
                label.setVisible(place < self._shown)
        for (name, stars), (title, value) in zip(self._labels, stars_by_title.items(), strict=False):
            name.setText(title)
            stars.setText(decimal(value, 1))
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns depend on the room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self._width_of(2) <= self.width() else 1
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(2):
            self._grid.setColumnStretch(2 * column, int(column < columns))
        for place, (name, stars) in enumerate(self._labels):
            row, column = divmod(place, columns)
            self._grid.addWidget(name, row, 2 * column)
            self._grid.addWidget(stars, row, 2 * column + 1)

    def _width_of(self, columns: int) -> int:
        """What so many columns of what is shown need."""
        shown = self._labels[: self._shown]
        widest = [
            max((label.sizeHint().width() for label in labels), default=0)
            for column in range(columns)
            for labels in zip(*shown[column::columns], strict=True)
        ]
        return sum(widest) + _GAP * (len(widest) - 1)

    def _pair(self) -> tuple[QLabel, QLabel]:
        name, stars = plain_label("muted", wraps=False), plain_label("opinion", wraps=False)
        stars.setAlignment(Qt.AlignmentFlag.AlignRight)
        for label in (name, stars):
            label.setParent(self)
        return name, stars

    def minimumSizeHint(self) -> QSize:
        """One column is enough."""
        return QSize(self._width_of(1), super().minimumSizeHint().height())
