"""Keys that rate: 1 to 5, with Shift a half more, 0 with Shift for half a star, + and - by half, Delete to remove."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from movierec_desktop.domain.stars import MAX_STARS, MIN_STARS

_DIGITS = {getattr(Qt.Key, f"Key_{n}"): n for n in range(6)}
# What Shift makes of the digits on a US keyboard; others are told by where the key lies.
_SHIFTED_US = {
    Qt.Key.Key_ParenRight: 0,
    Qt.Key.Key_Exclam: 1,
    Qt.Key.Key_At: 2,
    Qt.Key.Key_NumberSign: 3,
    Qt.Key.Key_Dollar: 4,
    Qt.Key.Key_Percent: 5,
}
# Scan codes of the digits 1 and 0 on the main block: keyboards whose digits need Shift are rated on by place.
_PLACES = {"linux": (10, 19), "win32": (2, 11)}
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def _digit(event: QKeyEvent) -> int | None:
    key = Qt.Key(event.key())
    if key in _DIGITS:
        return _DIGITS[key]
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _SHIFTED_US:
        return _SHIFTED_US[key]
    one, zero = _PLACES.get(sys.platform, (-1, -1))
    place = event.nativeScanCode()
    if one <= place < one + len(_DIGITS) - 1:
        return place - one + 1
    return 0 if place == zero else None


def is_removal(event: QKeyEvent) -> bool:
    """Whether the key takes a rating back."""
    return event.key() in _REMOVE


def stars_of_key(event: QKeyEvent, current: float | None) -> float | None:
    """The stars that a key means, given the title's present stars; None for a key that does not rate."""
    other = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if other:
        return None
    if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        return min(MAX_STARS, (current or 0.0) + 0.5)
    if event.key() == Qt.Key.Key_Minus:
        return None if current is None else max(MIN_STARS, current - 0.5)
    digit = _digit(event)
    if digit is None:
        return None
    stars = digit + (0.5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.0)
    return None if stars < MIN_STARS else min(stars, MAX_STARS)
