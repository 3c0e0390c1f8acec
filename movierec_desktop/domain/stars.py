"""Half stars: the one scale on which people rate, 0.5 to 5 in steps of a half."""

from movierec_desktop.domain.errors import InputError

MIN_STARS = 0.5
MAX_STARS = 5.0


def checked_stars(value: float) -> float:
    """Return `value` when it is a half star from 0.5 to 5; raise InputError otherwise."""
    if not MIN_STARS <= value <= MAX_STARS or value * 2 != int(value * 2):
        raise InputError(f"{value:g} is not a rating: give 0.5 to 5 stars in steps of 0.5")
    return float(value)


def parse_stars(text: str) -> float:
    """Read stars as a person types them: "4", "4.5", "4,5" or "4½".

    Raises InputError when the text is no number or no half star.
    """
    cleaned = text.strip().replace(",", ".")
    if cleaned.endswith("½"):
        cleaned = (cleaned[:-1] or "0") + ".5"
    try:
        value = float(cleaned)
    except ValueError:
        raise InputError(f"'{text}' is not a rating: give 0.5 to 5 stars in steps of 0.5") from None
    return checked_stars(value)


def stars_text(value: float) -> str:
    """Write half stars as people do: 4.5 -> "4½", 0.5 -> "½", 3.0 -> "3"."""
    whole, half = divmod(round(value * 2), 2)
    if not half:
        return str(whole)
    return f"{whole}½" if whole else "½"
