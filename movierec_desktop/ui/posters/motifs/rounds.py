"""Motifs of circles and arcs: science fiction, romance, comedy, music."""

import math

from PySide6.QtGui import QPainterPath

from movierec_desktop.ui.posters.canvas import WIDTH, Canvas, polar
from movierec_desktop.ui.posters.colour import mix


def rings(c: Canvas) -> None:
    """Rings around a small bright core, closer or wider, thin or heavy."""
    pal, count = c.palette, c.count(c.rng.randint(5, 13))
    x, y = c.pick(18, 82), c.floor * c.pick(0.2, 0.66)
    core, reach, power = c.pick(3, 11), c.pick(44, 104), c.pick(0.85, 1.9)
    thick = c.pick(0.12, 0.55)
    for index in range(count, 0, -1):
        radius = core + reach * (index / count) ** power
        width = reach / count * thick * (1.5 if index % 3 == 0 else 0.8)
        c.ring(x, y, radius, width, mix(pal.ink, pal.second, index / count * 0.9))
    c.disc(x, y, core, pal.accent)


def ripples(c: Canvas) -> None:
    """Solid rings that grow from one another, each touching the last on one side."""
    pal, count = c.palette, c.rng.randint(4, 7)
    turn, radius = c.pick(0, 360), c.pick(44, 58)
    x, y = 50.0, c.floor * c.pick(0.44, 0.54)
    slip = c.pick(0.55, 1.0)
    for index in range(count):
        c.disc(x, y, radius, pal.accent if index == count - 1 else (pal.second, pal.ink)[index % 2])
        smaller = radius * (1 - 1 / (count - index + 0.6))
        x, y = polar(x, y, (radius - smaller) * slip, turn)
        radius = smaller


def sundered(c: Canvas) -> None:
    """Rings cut in two, the halves slid along the cut."""
    pal, count = c.palette, c.count(c.rng.randint(5, 8))
    step, slip = c.pick(5.2, 7), c.pick(0.5, 2.5)
    with c.turned(50, c.floor * c.pick(0.42, 0.54), c.rng.choice((0.0, 90.0, c.pick(0, 180)))):
        for index in range(1, count + 1):
            c.arc(0, slip * step / 2, index * step, 90, 180, step * 0.5, pal.ink)
            c.arc(0, -slip * step / 2, index * step, 270, 180, step * 0.5, mix(pal.second, pal.ink, 0.3))
        c.disc(0, slip * step / 2, step * 0.42, pal.accent)


def signal(c: Canvas) -> None:
    """Waves sent from a corner into the dark, and one small answer."""
    pal, count = c.palette, c.count(c.rng.randint(5, 9))
    x, y = c.pick(-8, 12), c.floor * c.pick(0.8, 1.05)
    step = c.pick(9, 15)
    for index in range(1, count + 1):
        c.ring(x, y, index * step, step * c.pick(0.1, 0.6), mix(pal.ink, pal.second, index / count))
    c.disc(c.pick(66, 88), c.floor * c.pick(0.1, 0.24), c.pick(3, 8), pal.accent)


def orbits(c: Canvas) -> None:
    """Tilted orbits with bodies on them."""
    pal, count = c.palette, c.rng.randint(3, 6)
    flat = c.pick(0.28, 0.62)
    with c.turned(c.pick(38, 62), c.floor * c.pick(0.4, 0.55), c.pick(-55, 25)):
        c.painter.scale(1, flat)
        for index in range(count):
            radius = 20 + index * c.pick(9, 13)
            c.ring(0, 0, radius, 0.9, mix(pal.ink, pal.second, index / count))
        c.painter.scale(1, 1 / flat)
        for index in range(count):
            px, py = polar(0, 0, 20 + index * 11, c.pick(-50, 50) + 180 * c.rng.randrange(2))
            c.disc(px, py * flat, c.pick(1.8, 4.6), pal.accent if index == 1 else pal.ink)
        c.disc(0, 0, c.pick(8, 13), pal.accent if c.rng.random() < 0.5 else pal.ink)


def eclipse(c: Canvas) -> None:
    """One body before another, a thin edge of light left."""
    pal = c.palette
    x, y, radius = c.pick(36, 64), c.floor * c.pick(0.38, 0.56), c.pick(26, 42)
    turn, share = c.pick(0, 360), c.pick(0.1, 0.42)
    for index in range(c.count(c.rng.randint(0, 4))):
        c.ring(x, y, radius * (1.22 + index * 0.2), 0.7, mix(pal.second, pal.ground, index / 5))
    c.disc(x, y, radius, pal.ink)
    over_x, over_y = polar(x, y, radius * share, turn)
    c.disc(over_x, over_y, radius * 0.97, mix(pal.ground, pal.second, 0.28))
    star_x, star_y = polar(x, y, radius * 1.02, turn + 180)
    c.disc(star_x, star_y, c.pick(2, 4.5), pal.accent)


def planet(c: Canvas) -> None:
    """A large banded world rising from an edge, moons beside it."""
    pal = c.palette
    x, y, radius = c.pick(58, 92), c.floor * c.pick(0.3, 0.75), c.pick(38, 56)
    clip = QPainterPath()
    clip.addEllipse(x - radius, y - radius, 2 * radius, 2 * radius)
    c.disc(x, y, radius, pal.ink)
    tilt = c.pick(-24, 24)
    bands = QPainterPath()
    top = -radius
    while top < radius:
        top += c.pick(4, 13)
        thick = c.pick(2, 9)
        bands.addRect(-radius * 1.2, top, radius * 2.4, thick)
        top += thick
    with c.turned(x, y, tilt):
        c.shape(bands.intersected(clip.translated(-x, -y)), pal.second)
    for _ in range(c.rng.randint(1, 3)):
        c.disc(c.pick(6, 34), c.floor * c.pick(0.06, 0.8), c.pick(1.5, 5), pal.accent)


def arcs(c: Canvas) -> None:
    """Nested half circles, each turned a little further."""
    pal, count = c.palette, c.count(c.rng.randint(6, 9))
    x, y = c.pick(40, 60), c.floor * c.pick(0.42, 0.55)
    step, turn, drift = c.pick(4.6, 6.4), c.pick(0, 360), c.pick(16, 70)
    for index in range(count):
        colour = pal.accent if index == count // 2 else mix(pal.ink, pal.second, index / count)
        c.arc(x, y, 6 + index * step, turn + index * drift, c.pick(150, 290), step * 0.56, colour)


def overlap(c: Canvas) -> None:
    """Two circles that share a part of themselves."""
    pal = c.palette
    radius, other = c.pick(24, 36), c.pick(20, 36)
    turn, apart = c.pick(-50, 50), c.pick(0.62, 1.2)
    x, y = 50 - radius * 0.4, c.floor * c.pick(0.42, 0.54)
    far_x, far_y = polar(x, y, radius * apart, turn)
    c.disc(x, y, radius, pal.ink)
    c.disc(far_x, far_y, other, pal.second)
    first, second = QPainterPath(), QPainterPath()
    first.addEllipse(x - radius, y - radius, radius * 2, radius * 2)
    second.addEllipse(far_x - other, far_y - other, other * 2, other * 2)
    c.shape(first.intersected(second), pal.accent)


def ribbons(c: Canvas) -> None:
    """Two lines that keep crossing on their way down."""
    pal = c.palette
    middle, swing, turns, phase = c.pick(40, 60), c.pick(12, 26), c.pick(20, 34), c.pick(0, math.tau)
    width = c.pick(4, 11)
    for side, colour in ((1, pal.ink), (-1, pal.second)):
        points = [(middle + side * swing * math.sin(phase + y / turns), y) for y in range(-12, 200, 7)]
        c.curve(points, width, colour)
    y = (math.pi * 2 - phase) * turns
    while y > c.floor * 0.75:
        y -= math.pi * turns
    c.disc(middle, y, width * 0.42, pal.accent)


def petals(c: Canvas) -> None:
    """A flower of overlapping circles."""
    pal, count = c.palette, c.rng.randint(5, 9)
    x, y = c.pick(40, 60), c.floor * c.pick(0.38, 0.5)
    radius = c.pick(15, 22)
    ring = radius * c.pick(0.9, 1.15)
    turn = c.pick(0, 360)
    c.line([(x, y), (x + c.pick(-10, 10), c.height + 3)], 1.6, pal.second)
    for index in range(count):
        px, py = polar(x, y, ring, turn + index * 360 / count)
        c.disc(px, py, radius, pal.ink if index % 2 else mix(pal.ink, pal.second, 0.4), 0.62)
    c.disc(x, y, radius * 0.42, pal.accent)


def two_moons(c: Canvas) -> None:
    """Two half discs that look past each other along a seam."""
    pal = c.palette
    radius, slip = c.pick(26, 38), c.pick(-26, 26)
    y, turn = c.floor * c.pick(0.44, 0.54), c.pick(-50, 50)
    with c.turned(50, y, turn):
        c.wedge(-c.pick(0, 2.5), slip / 2, radius, 90, 180, pal.ink)
        c.wedge(c.pick(0, 2.5), -slip / 2, radius * c.pick(0.8, 1), -90, 180, pal.second)
        c.disc(-radius * 0.36, slip / 2, radius * 0.13, pal.accent)


def heart(c: Canvas) -> None:
    """A heart cut from flat paper in two halves."""
    pal, size = c.palette, c.pick(22, 31)
    y, tilt = c.floor * c.pick(0.36, 0.46), c.pick(-16, 16)
    split = c.rng.random() < 0.5
    with c.turned(50, y, tilt):
        for side in (-1, 1):
            colour = pal.ink if side < 0 else (pal.second if split else mix(pal.ink, pal.second, 0.25))
            half = QPainterPath()
            half.moveTo(0, size * 1.25)
            half.cubicTo(side * size * 0.5, size * 0.72, side * size * 1.22, size * 0.3, side * size * 1.1, -size * 0.3)
            half.cubicTo(side * size, -size * 0.95, side * size * 0.2, -size, 0, -size * 0.35)
            half.closeSubpath()
            c.shape(half, colour)
        c.disc(size * 0.62, -size * 0.42, size * 0.12, pal.accent)


def dots(c: Canvas) -> None:
    """A grid of dots that breathe; one of them is out of line."""
    pal, across = c.palette, c.count(c.rng.randint(4, 8))
    step = WIDTH / across
    rows = int(c.height / step) + 1
    wave, phase, odd = c.pick(0.5, 1.1), c.pick(0, math.tau), c.rng.randrange(across * 3)
    shear = c.rng.choice((0.0, 0.5))
    for index in range(across * rows):
        row, column = divmod(index, across)
        size = 0.3 + 0.17 * math.sin(phase + column * wave + row * wave * 1.3)
        x, y = (column + 0.5 + shear * (row % 2)) * step, (row + 0.55) * step
        if index == odd + across:
            c.disc(x, y, step * 0.46, pal.accent)
        else:
            c.disc(x, y, step * size, pal.ink if (row + column) % 3 else pal.second)


def halftone(c: Canvas) -> None:
    """A disc dissolving into print dots."""
    pal, across = c.palette, c.count(c.rng.randint(10, 13))
    step = WIDTH / across
    x, y, reach = c.pick(20, 80), c.floor * c.pick(0.25, 0.55), c.pick(58, 80)
    for row in range(int(c.floor * 1.1 / step) + 1):
        for column in range(across):
            px, py = (column + 0.5 * (row % 2) + 0.25) * step, (row + 0.3) * step
            near = 1 - math.hypot(px - x, py - y) / reach
            if near > 0.08:
                c.disc(px, py, step * 0.62 * near**0.7, pal.ink)
    c.disc(x, y, c.pick(9, 16), pal.accent)


def smile(c: Canvas) -> None:
    """Two eyes and a grin, barely."""
    pal = c.palette
    y, gap, tilt = c.floor * c.pick(0.3, 0.4), c.pick(13, 20), c.pick(-14, 14)
    size, wide = c.pick(4.5, 8.5), c.pick(24, 34)
    with c.turned(50, y, tilt):
        if c.rng.random() < 0.6:
            c.disc(0, 12, wide + 15, pal.second)
        c.disc(-gap, 0, size, pal.ink)
        if c.rng.random() < 0.35:
            c.arc(gap, 2, size, 10, 160, size * 0.45, pal.ink)
        else:
            c.disc(gap, 0, size, pal.ink)
        if c.rng.random() < 0.5:
            c.wedge(0, 14, wide, 180, 180, pal.accent)
        else:
            c.arc(0, 10, wide, 200, 140, size * 0.8, pal.accent)


def confetti(c: Canvas) -> None:
    """Scraps of paper in the air."""
    pal, count = c.palette, c.count(c.rng.randint(26, 42))
    for index in range(count):
        x, y = c.pick(-2, 102), (index + c.rng.random()) / count * c.floor * 1.02
        size, kind = c.pick(3, 8), c.rng.randrange(4)
        colour = (pal.ink, pal.second, pal.accent)[index % 3]
        if kind == 0:
            c.disc(x, y, size * 0.55, colour)
        elif kind == 1:
            with c.turned(x, y, c.pick(0, 180)):
                c.rect(-size * 0.9, -size * 0.28, size * 1.8, size * 0.56, colour)
        elif kind == 2:
            c.wedge(x, y, size * 0.8, c.pick(0, 360), 180, colour)
        else:
            c.poly(
                [polar(x, y, size * 0.75, turn) for turn in (index * 40, index * 40 + 120, index * 40 + 240)], colour
            )


def sliced(c: Canvas) -> None:
    """A disc cut into strips that have slid apart."""
    pal, count = c.palette, c.rng.randint(4, 8)
    radius, slide = c.pick(28, 38), c.pick(4, 13)
    disc = QPainterPath()
    disc.addEllipse(-radius, -radius, radius * 2, radius * 2)
    with c.turned(50, c.floor * c.pick(0.44, 0.54), c.rng.choice((0, 90, c.pick(-50, 50)))):
        step = radius * 2 / count
        for index in range(count):
            strip = QPainterPath()
            strip.addRect(-radius, -radius + index * step, radius * 2, step * 0.9)
            part = disc.intersected(strip)
            part.translate(slide * math.sin(index * 2.1 + slide), 0)
            c.shape(part, (pal.ink, pal.second, pal.ink, pal.accent)[index % 4])


def vinyl(c: Canvas) -> None:
    """A record with its label, half out of the frame."""
    pal = c.palette
    x, y, radius = c.pick(28, 78), c.floor * c.pick(0.36, 0.56), c.pick(38, 54)
    c.disc(x, y, radius, pal.ink)
    for index in range(c.count(c.rng.randint(5, 8))):
        c.ring(x, y, radius * (0.94 - index * 0.075), 0.5, mix(pal.ink, pal.ground, 0.4))
    c.disc(x, y, radius * 0.34, pal.accent)
    c.wedge(x, y, radius * 0.34, c.pick(0, 360), 180, pal.second)
    c.disc(x, y, radius * 0.05, pal.ground)


def spotlights(c: Canvas) -> None:
    """Stage lights falling on the boards."""
    pal, stage = c.palette, c.floor * c.pick(0.84, 0.94)
    for index in range(c.rng.randint(2, 3)):
        foot = 24 + index * 28 + c.pick(-8, 8)
        lamp = foot + c.pick(-36, 36)
        wide = c.pick(11, 18)
        c.poly([(lamp - 2, -4), (lamp + 2, -4), (foot + wide, stage), (foot - wide, stage)], pal.ink, 0.5)
        c.painter.save()
        c.painter.translate(foot, stage)
        c.painter.scale(1, 0.26)
        c.disc(0, 0, wide, pal.accent)
        c.painter.restore()
    c.rect(-2, stage + 7, 104, 1.2, pal.second)


def whorl(c: Canvas) -> None:
    """A fingerprint."""
    pal, count = c.palette, c.count(c.rng.randint(8, 11))
    x, y = c.pick(40, 60), c.floor * c.pick(0.46, 0.56)
    step, tall = c.pick(3.6, 4.6), c.pick(1.15, 1.4)
    lit = c.rng.randrange(2, count)
    with c.turned(x, y, c.pick(-26, 26)):
        c.painter.scale(1, tall)
        for index in range(count):
            colour = pal.accent if index == lit else (pal.ink if index % 2 else mix(pal.ink, pal.second, 0.35))
            radius = 2 + index * step
            start = c.pick(0, 360)
            cut = c.pick(14, 46) if index else 0
            c.arc(0, 0, radius, start, 360 - cut, step * 0.48, colour)


def vertigo(c: Canvas) -> None:
    """A spiral that draws the eye in."""
    pal, turns = c.palette, c.pick(3.2, 6)
    x, y = c.pick(36, 64), c.floor * c.pick(0.4, 0.56)
    reach, squeeze = c.pick(44, 66), c.pick(0.62, 1.0)
    points = []
    steps = round(turns * (16 if c.coarse else 26))
    for index in range(steps + 1):
        share = index / steps
        points.append(polar(0, 0, reach * share, share * turns * 360))
    with c.turned(x, y, c.pick(0, 360)):
        c.painter.scale(1, squeeze)
        c.curve(points, reach / turns * c.pick(0.22, 0.46), pal.ink)
        c.disc(0, 0, reach / turns * 0.3, pal.accent)
