"""How films of each decade look: the same palette is graded as their prints, posters and screens were."""

from dataclasses import dataclass, replace

from movierec_desktop.ui.posters.colour import Lch


@dataclass(frozen=True, slots=True)
class Grade:
    """What a decade does to a colour: saturation, a ceiling on it, and the hues it is drawn towards."""

    chroma: float = 1.0
    ceiling: float = 0.3
    hues: tuple[float, ...] = ()
    pull: float = 0.0
    night: bool = False
    """Whether grounds are dark and inks glow on them."""


_GRADES: tuple[tuple[int, Grade], ...] = (
    (1930, Grade(chroma=0.4, ceiling=0.036, hues=(72,), pull=1.0)),
    (1950, Grade(chroma=0.6, ceiling=0.082, hues=(30, 75, 245), pull=0.3)),
    (1960, Grade(chroma=1.25, ceiling=0.2, hues=(27, 88, 192, 255, 350), pull=0.45)),
    (1970, Grade(chroma=1.0, ceiling=0.155, hues=(35, 62, 85, 195), pull=0.6)),
    (1980, Grade(chroma=0.88, ceiling=0.125, hues=(42, 68, 95, 188), pull=0.72)),
    (1990, Grade(chroma=1.35, ceiling=0.25, hues=(350, 300, 205, 45, 160), pull=0.6, night=True)),
    (2000, Grade(chroma=0.62, ceiling=0.092)),
    (2010, Grade(chroma=0.95, ceiling=0.14, hues=(55, 212), pull=0.68)),
)
_TODAY = Grade(chroma=1.06)
_NIGHT_LIGHTNESS = (0.2, 0.68, 0.42, 0.84)
"""Lightness of ground, ink, second and accent where a light palette is turned to night."""
_NIGHT_HUES = (288.0, 232.0, 335.0, 190.0)
"""Violet, navy, plum and deep teal: what neon is set against."""


def grade_of(year: int | None) -> Grade:
    """The grade of a year's decade; titles without a year look like today's."""
    if year is None:
        return _TODAY
    return next((grade for before, grade in _GRADES if year < before), _TODAY)


def graded(colours: tuple[Lch, ...], grade: Grade) -> tuple[Lch, ...]:
    """Ground, ink, second and accent of a palette as the decade shows them."""
    if grade.night:
        colours = _by_night(colours)
        grade_of_ground = replace(grade, hues=_NIGHT_HUES, pull=0.8, ceiling=0.09)
        return _graded(colours[0], grade_of_ground), *(_graded(colour, grade) for colour in colours[1:])
    return tuple(_graded(colour, grade) for colour in colours)


def _graded(colour: Lch, grade: Grade) -> Lch:
    hue = colour.hue
    if grade.hues:
        turn = min((((pole - hue + 180) % 360 - 180) for pole in grade.hues), key=abs)
        hue = (hue + turn * grade.pull) % 360
    return Lch(colour.lightness, min(grade.ceiling, colour.chroma * grade.chroma), hue)


def _by_night(colours: tuple[Lch, ...]) -> tuple[Lch, ...]:
    if colours[0].lightness > 0.42:
        shifted = zip(colours, _NIGHT_LIGHTNESS, strict=True)
        return tuple(colour._replace(lightness=lightness) for colour, lightness in shifted)
    ground, ink, *others = colours
    dark = ground._replace(lightness=min(ground.lightness, 0.25))
    return (dark, ink._replace(lightness=max(ink.lightness, 0.64)), *others)
