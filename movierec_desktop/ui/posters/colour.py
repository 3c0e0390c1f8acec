"""Colours as 0xRRGGBB numbers: mixing, contrast, and the OKLCH space in which decades are graded.

OKLCH keeps lightness apart from hue as the eye does, so a colour can lose its saturation or move towards orange
without turning lighter or darker.
"""

import math
from functools import lru_cache
from typing import NamedTuple

Rgb = int
"""A colour as 0xRRGGBB."""


class Lch(NamedTuple):
    """A colour as lightness (0 to 1), chroma (0 to about 0.3) and hue in degrees."""

    lightness: float
    chroma: float
    hue: float


def channels(colour: Rgb) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255 each."""
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def mix(first: Rgb, second: Rgb, share: float) -> Rgb:
    """The colour `share` of the way from the first to the second, as painting with that opacity gives it."""
    r1, g1, b1 = channels(first)
    r2, g2, b2 = channels(second)
    red, green, blue = r1 + (r2 - r1) * share, g1 + (g2 - g1) * share, b1 + (b2 - b1) * share
    return int(red + 0.5) << 16 | int(green + 0.5) << 8 | int(blue + 0.5)


@lru_cache(maxsize=256)
def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: Rgb) -> float:
    """Relative luminance as WCAG 2 defines it."""
    red, green, blue = channels(colour)
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def contrast(first: Rgb, second: Rgb) -> float:
    """Contrast ratio of two colours as WCAG 2 defines it, 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def to_lch(colour: Rgb) -> Lch:
    """A colour in OKLCH."""
    red, green, blue = (_linear(channel) for channel in channels(colour))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Lch(lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


def _to_linear(lch: Lch) -> tuple[float, float, float]:
    a = lch.chroma * math.cos(math.radians(lch.hue))
    b = lch.chroma * math.sin(math.radians(lch.hue))
    long = (lch.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lch.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lch.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _encode(value: float) -> int:
    value = min(1.0, max(0.0, value))
    share = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
    return int(share * 255 + 0.5)


def from_lch(lch: Lch) -> Rgb:
    """The nearest colour a screen can show: chroma is given up before lightness or hue."""
    lightness, chroma, hue = min(1.0, max(0.0, lch.lightness)), lch.chroma, lch.hue
    for _ in range(8):
        linear = _to_linear(Lch(lightness, chroma, hue))
        if all(-0.002 <= value <= 1.002 for value in linear):
            break
        chroma *= 0.86
    red, green, blue = (_encode(value) for value in linear)
    return red << 16 | green << 8 | blue
