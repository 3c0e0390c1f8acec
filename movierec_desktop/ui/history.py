"""Where one has been, as in a browser: back, forward, and on from there."""

from typing import Generic, TypeVar

T = TypeVar("T")

_KEPT = 50


class History(Generic[T]):
    """Places in the order in which they were visited, and which of them one is at."""

    def __init__(self) -> None:
        self._places: list[T] = []
        self._at = -1
        self._is_passing = False

    @property
    def current(self) -> T | None:
        """Where one is; None before the first visit."""
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has come back from a place."""
        return self._at + 1 < len(self._places)

    def visit(self, place: T, *, passing: bool = False) -> None:
        """Go on to a place; what one had come back from is forgotten.

        One that is only passed, as the cursor runs through a list, makes way for the next one.
        """
        if place == self.current:
            self._is_passing &= passing
            return
        kept = self._at if self._is_passing else self._at + 1
        self._places = [*self._places[:kept], place][-_KEPT:]
        self._at = len(self._places) - 1
        self._is_passing = passing

    def go_back(self) -> T | None:
        """To the place before this one, which is returned; None at the first."""
        return self._move(-1) if self.can_go_back else None

    def go_forward(self) -> T | None:
        """To the place that one came back from, which is returned; None at the last."""
        return self._move(1) if self.can_go_forward else None

    def _move(self, step: int) -> T:
        self._at += step
        self._is_passing = False
        return self._places[self._at]
