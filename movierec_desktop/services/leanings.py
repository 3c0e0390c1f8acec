"""How the sliders of For you are stored among the profile's settings."""

from movierec_desktop.domain.leaning import NEUTRAL, Leaning

LEANING_KEY = "leaning"


def leaning_text(leaning: Leaning) -> str:
    """For the settings: "0.5 -0.25"."""
    return f"{leaning.obscure:g} {leaning.adventurous:g}"


def leaning_of(stored: str) -> Leaning:
    """What `leaning_text` made; neutral for anything else."""
    try:
        obscure, adventurous = map(float, stored.split())
        return Leaning(obscure, adventurous)
    except ValueError:
        return NEUTRAL
