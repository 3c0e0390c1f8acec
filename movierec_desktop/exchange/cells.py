"""Text in cells that a spreadsheet would run as a formula (OWASP, "CSV Injection"), and the way back."""

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARD = "'"


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula: "=1+1" -> "'=1+1". `restored` undoes it exactly."""
    return _GUARD + text if text.lstrip(_GUARD).startswith(_DANGEROUS) else text


def restored(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if text.startswith(_GUARD) and text.lstrip(_GUARD).startswith(_DANGEROUS) else text
