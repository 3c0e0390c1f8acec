"""A button that opens a list of choices, several of which may be ticked."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from movierec_desktop.ui.widgets.choice_popup import ChoicePopup, ChoiceWords
from movierec_desktop.ui.widgets.plain_label import tip
from movierec_desktop.ui.widgets.popup import PopupButton
from movierec_desktop.ui.words import listed

_WIDEST_NAME = 110


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a list: what it is called, and how many titles it would show."""

    value: Hashable
    name: str
    count: int


class ChoiceButton(PopupButton):
    """Several values out of a list. `changed` carries the frozenset of those ticked; none means any."""

    changed = Signal(object)

    def __init__(
        self, words: ChoiceWords, choices: Callable[[], Sequence[Choice]], name_of: Callable[[Hashable], str]
    ) -> None:
        """Build it.

        Args:
            words: what it is called; the caption stands on the button while nothing is chosen.
            choices: asked anew each time the list opens, as the counts depend on the other filters.
            name_of: what a value is called.
        """
        super().__init__()
        self._caption = words.caption
        self._choices = choices
        self._name_of = name_of
        self._chosen: frozenset[Hashable] = frozenset()
        self.popup = ChoicePopup(self, words)
        self.popup.toggled.connect(self._toggle)
        self.popup.cleared.connect(lambda: self._take(frozenset()))
        self.clicked.connect(self.open)
        self._show()

    @property
    def chosen(self) -> frozenset[Hashable]:
        """The values that are ticked."""
        return self._chosen

    def open(self) -> None:
        """Show the list below the button."""
        self.popup.fill([(choice.value, choice.name, choice.count) for choice in self._choices()], self._chosen)
        self.popup.open_below()
        self.popup.take_focus()

    def choose(self, values: frozenset[Hashable]) -> None:
        """Tick exactly these, without telling."""
        if values != self._chosen:
            self._chosen = values
            self._show()

    def _toggle(self, value: Hashable) -> None:
        self._take(self._chosen ^ {value})

    def _take(self, values: frozenset[Hashable]) -> None:
        self._chosen = values
        self._show()
        self.popup.tick(values)
        self.changed.emit(values)

    def _show(self) -> None:
        names = sorted(self._name_of(value) for value in self._chosen)
        more = f" +{len(names) - 1}" if len(names) > 1 else ""
        first = self.fontMetrics().elidedText(names[0], Qt.TextElideMode.ElideRight, _WIDEST_NAME) if names else ""
        text = f"{first}{more}" if names else self._caption
        self.setText(text.replace("&", "&&"))
        told = f"{self._caption}: {listed(names) or self.tr('any')}"
        self.setAccessibleName(told)
        self.setToolTip(tip(listed(names) or told))
        self.show_active(active=bool(names))
