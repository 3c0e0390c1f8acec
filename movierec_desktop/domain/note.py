"""What the person may write about a title."""

from movierec_desktop.domain.errors import InputError

LONGEST_NOTE = 1_000_000
"""Letters; a novel has fewer."""


def check_note(text: str) -> None:
    """Raises InputError, with what to do, for one that the profile has no room for."""
    if len(text) > LONGEST_NOTE:
        raise InputError(f"The note has {len(text):,} letters, and at most {LONGEST_NOTE:,} are kept: shorten it")
