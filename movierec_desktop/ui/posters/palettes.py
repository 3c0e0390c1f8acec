"""Hand-made palettes by genre, graded by decade, and the colour in which a title can be read on them."""

import random
from dataclasses import dataclass
from functools import lru_cache

from movierec_desktop.ui.posters.colour import Lch, Rgb, contrast, from_lch, luminance, mix, to_lch
from movierec_desktop.ui.posters.decades import grade_of, graded
from movierec_desktop.ui.posters.swatches import SWATCHES

CONTRAST = 5.0
"""Contrast the title keeps to whatever lies beneath it; WCAG asks for 4.5."""
_CALM = 0.88
"""A scrim is never thinner than this: a title over a busy motif is readable by numbers only."""
_HUE_SHIFTS = (-7.0, 0.0, 7.0)
_ACCENT_SHARE = 0.35


@dataclass(frozen=True, slots=True)
class Palette:
    """The four colours of a poster: what it stands on, its motif, the motif's other half, and a small highlight."""

    ground: Rgb
    ink: Rgb
    second: Rgb
    accent: Rgb

    @property
    def colours(self) -> tuple[Rgb, ...]:
        """All of them."""
        return self.ground, self.ink, self.second, self.accent


@dataclass(frozen=True, slots=True)
class Lettering:
    """Title colour over a poster's lower part, and the scrim that makes it readable there."""

    text: Rgb
    scrim: Rgb
    alpha: float


def choose_palette(genre: str, other_genre: str, year: int | None, rng: random.Random) -> Palette:
    """A palette of the genre as its decade shows it; the other genre sometimes lends its accent."""
    index = rng.randrange(len(SWATCHES.get(genre, SWATCHES[""])))
    shift = rng.choice(_HUE_SHIFTS)
    lends = rng.random() < _ACCENT_SHARE
    decade = None if year is None else year // 10 * 10
    return _palette(genre, index, shift, decade, other_genre if lends else "")


@lru_cache(maxsize=4096)
def _palette(genre: str, index: int, shift: float, decade: int | None, lender: str) -> Palette:
    swatches = SWATCHES.get(genre, SWATCHES[""])
    colours = list(swatches[index])
    if lender in SWATCHES:
        lent = SWATCHES[lender]
        colours[3] = _stand_out(lent[index % len(lent)][1], colours)
    shades = tuple(_turned(colour, shift) for colour in colours)
    ground, ink, second, accent = (from_lch(lch) for lch in graded(shades, grade_of(decade)))
    return Palette(ground, _apart(ink, ground, 1.9), _apart(second, ground, 1.28), accent)


def _turned(colour: Rgb, shift: float) -> Lch:
    lch = to_lch(colour)
    return lch._replace(hue=(lch.hue + shift) % 360)


def _stand_out(candidate: Rgb, colours: list[Rgb]) -> Rgb:
    return candidate if all(contrast(candidate, colour) > 1.7 for colour in colours[:2]) else colours[3]


def _apart(colour: Rgb, ground: Rgb, ratio: float) -> Rgb:
    """The colour, moved away from the ground until it can be told from it: grading may have brought them together."""
    away = 0xFFFFFF if luminance(colour) >= luminance(ground) else 0x000000
    for _ in range(12):
        if contrast(colour, ground) >= ratio:
            break
        colour = mix(colour, away, 0.1)
    return colour


@lru_cache(maxsize=8192)
def lettering(palette: Palette, base: Rgb) -> Lettering:
    """How to letter a poster whose lower part is `base` with any of the palette's colours crossing it."""
    base, text = _readable(base)
    alpha = _CALM
    while alpha < 1 and not _all_clear(palette, base, text, alpha):
        alpha += 0.02
    return Lettering(text, base, min(1.0, alpha))


def _all_clear(palette: Palette, base: Rgb, text: Rgb, alpha: float) -> bool:
    beneath = (mix(colour, base, alpha) for colour in (*palette.colours, base))
    return all(contrast(text, colour) >= CONTRAST for colour in beneath)


def _readable(base: Rgb) -> tuple[Rgb, Rgb]:
    """The base and a tinted white or black on it; a middling base moves until one of them can be read."""
    lightness, chroma, hue = to_lch(base)
    light = from_lch(Lch(0.965, min(0.022, chroma * 0.4), hue if chroma > 0.1 else 80))
    dark = from_lch(Lch(0.2, min(0.03, chroma * 0.4), hue))
    text = light if contrast(light, base) * 1.35 >= contrast(dark, base) else dark
    step = -0.015 if text == light else 0.015
    while contrast(text, base) < CONTRAST + 0.6:
        lightness += step
        base = from_lch(Lch(lightness, chroma, hue))
    return base, text
