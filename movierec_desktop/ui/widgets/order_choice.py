"""In which order titles stand."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from movierec_desktop.services.ordering import Order


class OrderChoice(QComboBox):
    """A list of the orders. What is searched has an order of its own, best match first until another is chosen."""

    changed = Signal()
    """Another order is in force."""

    def __init__(self, order: Order) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Order"))
        self.setToolTip(self.tr("In which order titles stand"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.browsing = order
        """The order while nothing is searched."""
        self._searched = Order.BEST_KNOWN
        self._is_search = False
        for each in Order:
            self.addItem(self._words(each), each)
        self.setCurrentIndex(self.findData(order))
        self.activated.connect(self._choose)

    @property
    def order(self) -> Order:
        """The order in force."""
        return self._searched if self._is_search else self.browsing

    def show_search(self, *, is_search: bool) -> None:
        """Take the order of the search, best match first, or that of browsing."""
        if is_search != self._is_search:
            self._is_search = is_search
            self._searched = Order.BEST_KNOWN
            self.setItemText(0, self._words(Order.BEST_KNOWN))
            self.setCurrentIndex(self.findData(self.order))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that starts a search does so from here, too."""
        if event.text() == "/":
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        chosen = Order(self.currentData())
        if chosen is self.order:
            return
        if self._is_search:
            self._searched = chosen
        else:
            self.browsing = chosen
        self.changed.emit()

    def _words(self, order: Order) -> str:
        first = self.tr("Best match first") if self._is_search else self.tr("Best known first")
        return {
            Order.BEST_KNOWN: first,
            Order.NAME: self.tr("By name"),
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
            Order.OWN_STARS: self.tr("Your favourites first"),
            Order.LAST_RATED: self.tr("Rated last first"),
        }[order]
