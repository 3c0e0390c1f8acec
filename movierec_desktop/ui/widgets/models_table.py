"""What was measured for every model of the bundle, as a table."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import decimal, model_title

_NONE = "\N{EN DASH}"


class ModelsTable(QWidget):
    """Names on the left, figures on the right; the model in use stands out, the best figure of a column is bold."""

    def __init__(self, models: Mapping[str, Any]) -> None:
        """`models` as in the manifest."""
        super().__init__()
        self._names = list(models)
        measured = {name: entry.get("measured") or {} for name, entry in models.items()}
        self.given = sorted({int(k) for one in measured.values() for k in one.get("by_given", {})})
        self._cells: dict[tuple[int, int], QLabel] = {}
        """By line and column, both from 0; a model's line is its place + 1."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        heads = [self.tr("%Ln given", "", k) for k in self.given] + [self.tr("List")]
        self._line(0, "", heads, "overline")
        columns = {name: _figures(one, self.given) for name, one in measured.items()}
        for place, (name, figures) in enumerate(columns.items(), start=1):
            self._line(place, model_title(models, name), figures, "figure")
        self._embolden(columns)
        self._baselines(measured, len(columns) + 1)

    def _line(self, row: int, title: str, cells: list[str], style: str) -> None:
        for column, text in enumerate([title, *cells]):
            label = plain_label(style, text, wraps=False)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(label, row, column, side)
            self._cells[row, column] = label

    def _embolden(self, columns: Mapping[str, list[str]]) -> None:
        """The smallest error, the largest list figure."""
        for column in range(len(self.given) + 1):
            figures = [cells[column] for cells in columns.values() if cells[column] != _NONE]
            if len(figures) > 1:
                best = (max if column == len(self.given) else min)(figures)
                for row, cells in enumerate(columns.values(), start=1):
                    if cells[column] == best:
                        _restyle(self._cells[row, column + 1], "figureBest")

    def _baselines(self, measured: Mapping[str, Any], row: int) -> None:
        """What takes no model, measured in the same run."""
        told: dict[str, Any] = next((one for one in measured.values() if one), {})
        by_given = told.get("by_given", {})
        popularity = told.get("list", {}).get("ndcg10_popularity")
        for title, key, in_list in (
            (self.tr("Everyone's mean, corrected for you"), "bias_rmse", None),
            (self.tr("Everyone's mean of the title"), "title_mean_rmse", None),
            (self.tr("Most rated first"), "", popularity),
        ):
            cells = [_figure(by_given.get(str(k), {}).get(key)) for k in self.given] + [_figure(in_list)]
            if set(cells) != {_NONE}:
                self._line(row, title, cells, "muted")
                row += 1

    def show_chosen(self, chosen: str) -> None:
        """Mark the model in use, and tell the table to screen readers."""
        for row, name in enumerate(self._names, start=1):
            _restyle(self._cells[row, 0], "figureChosen" if name == chosen else "figure")
        lines = (
            " ".join(self._cells[row, column].text() for column in range(len(self.given) + 2))
            for row in range(1, len(self._names) + 1)
        )
        self.setAccessibleName(self.tr("Measured errors of the models: {lines}").format(lines="; ".join(lines)))


def _figures(measured: Mapping[str, Any], given: list[int]) -> list[str]:
    by_given = measured.get("by_given", {})
    errors = [_figure(by_given.get(str(k), {}).get("rmse")) for k in given]
    return [*errors, _figure(measured.get("list", {}).get("ndcg10"))]


def _figure(value: Any) -> str:
    return decimal(value, 3) if isinstance(value, int | float) else _NONE


def _restyle(widget: QWidget, name: str) -> None:
    if widget.objectName() != name:
        widget.setObjectName(name)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
