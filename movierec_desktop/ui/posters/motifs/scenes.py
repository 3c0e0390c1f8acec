"""Motifs with a horizon: drama, westerns, adventure, fantasy, noir, animation."""

import math

from PySide6.QtCore import QRectF, Qt

from movierec_desktop.ui.posters.canvas import WIDTH, Canvas, Point, polar, star
from movierec_desktop.ui.posters.colour import mix


def horizon(c: Canvas) -> None:
    """A sun meeting the line where the sky ends."""
    pal = c.palette
    line = c.floor * c.pick(0.56, 0.9)
    x, radius = c.pick(24, 76), c.pick(11, 30)
    c.disc(x, line - radius * c.pick(-0.35, 0.9), radius, pal.ink)
    c.rect(-1, line, 102, c.height, pal.second)
    for index in range(c.rng.randint(0, 4)):
        wide = radius * (1.7 - index * 0.32)
        c.rect(x - wide / 2 + c.pick(-3, 3), line + 3.2 + index * 4.4, wide, 1.2, pal.ink)
    if c.rng.random() < 0.5:
        person = x + c.pick(-30, 30)
        c.rect(person - 0.8, line - 6, 1.6, 6, pal.accent)
        c.disc(person, line - 7.2, 1.3, pal.accent)
    c.stand_on(pal.second)


def strata(c: Canvas) -> None:
    """Ridges one behind another in the haze."""
    pal, count = c.palette, c.rng.randint(3, 6)
    c.disc(c.pick(20, 80), c.floor * c.pick(0.14, 0.34), c.pick(6, 15), pal.accent)
    top = c.floor * c.pick(0.34, 0.5)
    step = (c.floor * 1.04 - top) / count
    for index in range(count):
        phase, tall = c.pick(0, math.tau), c.pick(4, 11)
        y = top + index * step
        ridge = [(x, y + tall * math.sin(phase + x / c.pick(13, 22))) for x in range(-12, 125, 12)]
        colour = mix(pal.ink, pal.second, index / (count - 1))
        c.land(ridge, colour)
    c.stand_on(pal.second)


def tide(c: Canvas) -> None:
    """Rows of waves under a moon."""
    pal, rows = c.palette, c.rng.randint(4, 7)
    c.disc(c.pick(22, 78), c.floor * c.pick(0.18, 0.36), c.pick(8, 18), pal.accent)
    top = c.floor * c.pick(0.46, 0.6)
    step = (c.height - top) / (rows + 2)
    length = c.pick(14, 30)
    for row in range(rows + 3):
        y = top + row * step
        shift = c.pick(0, length)
        points = [
            (x - shift, y + (step * 0.32 if index % 2 else -step * 0.32)) for index, x in enumerate(_span(length))
        ]
        c.land(points, pal.ink if row % 2 == 0 else pal.second)
    c.stand_on(c.rng.choice((pal.ink, pal.second)), solid=False)


def _span(length: float) -> list[float]:
    return [-length + index * length / 2 for index in range(int(320 / length) + 4)]


def window(c: Canvas) -> None:
    """A tall window, and its light on the floor."""
    pal = c.palette
    wide, tall = c.pick(44, 62), c.floor * c.pick(0.5, 0.6)
    x, y, foot = c.pick(14, 84 - wide), c.floor * c.pick(0.08, 0.16), c.floor * c.pick(0.8, 0.88)
    columns, panes, bar = c.rng.randint(2, 3), c.rng.randint(2, 4), c.pick(1.4, 3)
    c.rect(-1, foot, 102, c.height, pal.second)
    slide = c.pick(-34, 30)
    patch = [(x, foot + 3), (x + wide, foot + 3), (x + wide + slide + 8, c.floor + 9), (x + slide - 8, c.floor + 9)]
    c.poly(patch, mix(pal.second, pal.ink, 0.5))
    dawn, reach = c.pick(0.3, 0.8), c.pick(10, 18)
    c.rect(x, y, wide, tall, pal.ink)
    c.painter.save()
    c.painter.setClipRect(QRectF(x, y, wide, tall), Qt.ClipOperation.IntersectClip)
    c.disc(x + wide * c.pick(0.2, 0.8), y + tall * dawn, reach, pal.accent)
    c.painter.restore()
    for column in range(1, columns):
        c.rect(x + wide * column / columns - bar / 2, y, bar, tall, pal.ground)
    for row in range(1, panes):
        c.rect(x, y + tall * row / panes - bar / 2, wide, bar, pal.ground)
    c.rect(x - 4, y + tall, wide + 8, 3, pal.second)
    c.stand_on(pal.second, solid=False)


def lone_tree(c: Canvas) -> None:
    """One tree on a hill."""
    pal = c.palette
    x, ground = c.pick(26, 74), c.floor * c.pick(0.8, 0.92)
    hill = [(-10, ground + c.pick(2, 14)), (x - 24, ground + 1), (x, ground), (x + 24, ground + 1), (112, ground + 9)]
    crown = c.floor * c.pick(0.34, 0.5)
    c.disc(c.pick(15, 85), c.floor * c.pick(0.12, 0.3), c.pick(5, 10), pal.accent)
    c.rect(x - 1.1, crown, 2.2, ground - crown + 3, pal.second)
    size = c.pick(13, 20)
    if c.rng.random() < 0.5:
        for turn in range(0, 360, 60):
            px, py = polar(x, crown, size * 0.62, turn + size * 9)
            c.disc(px, py, size * 0.66, pal.ink if turn % 120 else mix(pal.ink, pal.second, 0.3))
    else:
        c.poly([(x, crown - size * 1.7), (x + size, crown + size), (x - size, crown + size)], pal.ink)
    c.land(hill, pal.second)
    c.stand_on(pal.second)


def arches(c: Canvas) -> None:
    """A colonnade going back into the shade."""
    pal, count = c.palette, c.rng.randint(3, 5)
    wide, tall = c.pick(60, 84), c.floor * c.pick(0.76, 0.9)
    x, foot = c.pick(44, 56), c.floor * 0.98
    for index in range(count):
        share = 1 - index / (count + 0.4)
        half, top = wide * share / 2, foot - tall * share
        centre = x + (index * c.pick(1, 4))
        colour = pal.accent if index == count - 1 else mix(pal.ink, pal.second, (index % 2) * 0.9)
        c.disc(centre, top + half, half, colour)
        c.rect(centre - half, top + half, half * 2, foot - top - half, colour)
    c.rect(-1, foot, 102, c.height, pal.second)
    c.stand_on(pal.second)


def low_sun(c: Canvas) -> None:
    """A great low sun behind flat-topped rocks."""
    pal = c.palette
    line = c.floor * c.pick(0.8, 0.92)
    x, radius = c.pick(30, 70), c.pick(24, 40)
    y = line - radius * c.pick(0.2, 0.85)
    c.disc(x, y, radius, pal.ink)
    if c.rng.random() < 0.45:
        for index in range(4):
            c.rect(x - radius - 1, y + radius * (0.1 + index * 0.24), radius * 2 + 2, 1.4 + index * 0.9, pal.ground)
    left = -6.0
    while left < 104:
        wide, tall = c.pick(10, 26), c.pick(5, 30)
        if c.rng.random() < 0.6:
            c.poly(
                [(left, line + 1), (left + 3, line - tall), (left + wide, line - tall), (left + wide + 4, line + 1)],
                pal.second,
            )
        left += wide + c.pick(4, 24)
    c.rect(-1, line, 102, c.height, pal.second)
    c.stand_on(pal.second)


def cactus(c: Canvas) -> None:
    """A cactus against the light."""
    pal = c.palette
    line, x = c.floor * c.pick(0.86, 0.95), c.pick(34, 66)
    thick, top = c.pick(8, 12), c.floor * c.pick(0.26, 0.38)
    c.disc(c.pick(28, 72), c.floor * c.pick(0.38, 0.58), c.pick(25, 36), pal.ink)
    c.land([(-6, line + c.pick(-3, 4)), (30, line), (70, line + c.pick(-4, 2)), (106, line)], pal.second)
    c.pill(x - thick / 2, top, thick, line - top + 12, pal.second)
    for side in (-1, 1):
        elbow, reach, tip = c.floor * c.pick(0.52, 0.68), c.pick(12, 17), c.pick(14, 26)
        path = [(x, elbow), (x + side * reach, elbow), (x + side * reach, elbow - tip)]
        c.line(path, thick * 0.68, pal.second)
    c.stand_on(pal.second)


def open_road(c: Canvas) -> None:
    """A road running, straight or winding, to the point where it vanishes."""
    pal = c.palette
    line, x, foot = c.floor * c.pick(0.44, 0.68), c.pick(28, 72), c.pick(26, 74)
    wind, bends = c.rng.choice((0.0, c.pick(8, 20))), c.pick(4, 8)
    c.disc(x + c.pick(-26, 26), line - c.pick(-4, 26), c.pick(8, 25), pal.accent)
    if c.rng.random() < 0.55:
        _range(c, line)
    c.rect(-1, line, 102, c.height, pal.second)
    left: list[Point] = []
    right: list[Point] = []
    marks: list[Point] = []
    for index in range(21):
        near = (index / 20) ** 1.8
        y = line + near * (c.height - line)
        middle = x + (foot - x) * near + wind * math.sin(bends * near**0.55) * (near * 1.6) ** 0.7
        half = 0.8 + near * 40
        left.append((middle - half, y))
        right.append((middle + half, y))
        marks.append((middle, y))
    c.poly([*left, *reversed(right)], pal.ink)
    for index in range(5, 19, 3):
        c.line(marks[index : index + 2], index * 0.13, pal.second, flat=True)
    c.stand_on(pal.second if c.rng.random() < 0.5 else pal.ink, solid=False)


def _range(c: Canvas, line: float) -> None:
    """Mountains far off along a horizon."""
    peaks: list[Point] = [(-4, line + 1)]
    for index in range(c.rng.randint(3, 6)):
        peaks += [(index * 24 + c.pick(-6, 6), line - c.pick(8, 30)), (index * 24 + 13, line - c.pick(2, 7))]
    c.poly([*peaks, (124, line + 1)], mix(c.palette.second, c.palette.ground, 0.45))


def mountains(c: Canvas) -> None:
    """Peaks with a lit and a shaded side."""
    pal, count = c.palette, c.rng.randint(2, 4)
    c.disc(c.pick(16, 84), c.floor * c.pick(0.12, 0.32), c.pick(6, 13), pal.accent)
    foot = c.floor * 1.0
    for index in range(count):
        x = (index + 0.5) * WIDTH / count + c.pick(-12, 12)
        tall, half = c.floor * c.pick(0.4, 0.74), c.pick(26, 42)
        fold = x + c.pick(-9, 9)
        c.poly([(x, foot - tall), (x + half, foot + 2), (x - half, foot + 2)], pal.ink)
        c.poly([(x, foot - tall), (x + half, foot + 2), (fold, foot + 2), (x + 4, foot - tall * 0.5)], pal.second)
        if c.rng.random() < 0.5:
            s = 0.24
            c.poly(
                [
                    (x, foot - tall),
                    (x + half * s, foot - tall * (1 - s)),
                    (x, foot - tall * 0.84),
                    (x - half * s, foot - tall * (1 - s)),
                ],
                pal.accent,
            )
    c.rect(-1, foot, 102, c.height, pal.second)
    c.stand_on(pal.second)


def sail(c: Canvas) -> None:
    """A small boat on a large sea."""
    pal = c.palette
    line, x, size = c.floor * c.pick(0.66, 0.84), c.pick(30, 70), c.pick(13, 25)
    c.disc(c.pick(20, 80), line - c.pick(20, 60), c.pick(9, 22), pal.accent)
    mast = line - size * 2.3
    c.poly([(x + 1, mast), (x + 1, line - 3), (x + size, line - 3)], pal.ink)
    c.poly([(x - 1, mast + size * 0.4), (x - 1, line - 3), (x - size * 0.72, line - 3)], mix(pal.ink, pal.ground, 0.3))
    c.poly(
        [(x - size, line - 1.5), (x + size * 1.1, line - 1.5), (x + size * 0.7, line + 4), (x - size * 0.6, line + 4)],
        pal.ink,
    )
    phase = c.pick(0, 9)
    c.land([(px, line + 2.5 + 2 * math.sin(phase + px / 7)) for px in range(-8, 117, 6)], pal.second)
    c.stand_on(pal.second)


def skyline(c: Canvas) -> None:
    """A city at night with a few windows lit."""
    pal = c.palette
    c.disc(c.pick(18, 82), c.floor * c.pick(0.16, 0.36), c.pick(8, 18), pal.accent)
    left = -5.0
    while left < 101:
        wide, top = c.pick(12, 23), c.floor * c.pick(0.28, 0.74)
        c.rect(left, top, wide + 0.3, c.height, mix(pal.second, pal.ink, c.pick(0, 0.3)))
        across = 2 if wide < 17 else 3
        gap = wide / (across + 0.6)
        for index in range(across * (5 if c.coarse else 8)):
            if c.rng.random() < 0.34:
                row, column = divmod(index, across)
                y = top + 5 + row * 8.2
                c.rect(left + (column + 0.5) * gap, y, gap * 0.55, 4.2, pal.ink if c.rng.random() < 0.8 else pal.accent)
        left += wide + c.rng.choice((0, 0, 1.4))
    c.stand_on(pal.second, solid=False)


def street_lamp(c: Canvas) -> None:
    """A lamp, its cone of light, and someone waiting in it."""
    pal = c.palette
    x, top, ground = c.pick(30, 62), c.floor * c.pick(0.14, 0.24), c.floor * c.pick(0.9, 0.98)
    reach, wide = c.pick(9, 18), c.pick(19, 30)
    lamp = x + reach
    c.poly([(lamp - 2.5, top + 4), (lamp + 2.5, top + 4), (lamp + wide, ground), (lamp - wide, ground)], pal.ink)
    c.rect(x - 1, top, 2, ground - top, pal.second)
    c.line([(x, top), (lamp, top), (lamp, top + 3)], 1.8, pal.second)
    c.disc(lamp, top + 5, 3.6, pal.accent)
    person = lamp + c.pick(-9, 9)
    tall = c.pick(24, 32)
    coat = [(person - 3, ground - tall), (person + 3, ground - tall), (person + 5, ground), (person - 5, ground)]
    c.poly(coat, pal.ground)
    c.disc(person, ground - tall - 3, 3.2, pal.ground)
    c.rect(person - 5.4, ground - tall - 5, 10.8, 1.6, pal.ground)
    c.rect(-1, ground, 102, c.height, pal.second)
    c.stand_on(pal.second)


def castle(c: Canvas) -> None:
    """Towers under a star."""
    pal = c.palette
    foot = c.floor * 0.98
    c.disc(c.pick(22, 78), c.floor * c.pick(0.24, 0.44), c.pick(16, 30), pal.second)
    for index in range(c.rng.randint(3, 5)):
        x, wide = 20 + index * 15 + c.pick(-3, 3), c.pick(8, 13)
        top = c.floor * c.pick(0.36, 0.68)
        c.rect(x - wide / 2, top, wide, foot - top + 1, pal.ink if index % 2 else mix(pal.ink, pal.second, 0.4))
        roof = wide * c.pick(1.1, 1.9)
        c.poly([(x - wide * 0.68, top), (x, top - roof), (x + wide * 0.68, top)], pal.accent if index == 1 else pal.ink)
        c.rect(x - 1, top + 6, 2, 4.4, pal.ground)
    c.poly(star(c.pick(12, 88), c.floor * c.pick(0.08, 0.18), 4.5, 1.6, 4), pal.accent)
    c.land([(-6, foot + c.pick(-3, 3)), (30, foot - 2), (70, foot + 2), (106, foot - 1)], pal.second)
    c.stand_on(pal.second)


def night_sky(c: Canvas) -> None:
    """A crescent among stars."""
    pal = c.palette
    x, y, radius = c.pick(34, 66), c.floor * c.pick(0.34, 0.5), c.pick(20, 31)
    c.disc(x, y, radius, pal.ink)
    px, py = polar(x, y, radius * c.pick(0.34, 0.5), c.pick(0, 360))
    c.disc(px, py, radius * c.pick(0.78, 0.9), pal.ground)
    for index in range(c.count(c.rng.randint(12, 20))):
        size, spot = c.pick(0.8, 4.2), (c.pick(4, 96), c.pick(3, c.floor * 0.98))
        c.poly(star(*spot, size, size * 0.3, 4), pal.accent if index % 3 == 0 else pal.second)


def clouds(c: Canvas) -> None:
    """Round clouds drifting at several heights."""
    pal = c.palette
    c.disc(c.pick(20, 80), c.floor * c.pick(0.16, 0.44), c.pick(10, 20), pal.accent)
    count = c.rng.randint(3, 5)
    for index in range(count):
        x, y = c.pick(4, 80), c.floor * (0.22 + 0.66 * index / (count - 1)) + c.pick(-5, 5)
        colour, scale = (pal.ink if index % 2 else pal.second), c.pick(0.6, 1.25)
        c.pill(x - 20 * scale, y, 44 * scale, 10 * scale, colour)
        c.disc(x - 6 * scale, y + 1, 9 * scale, colour)
        c.disc(x + 7 * scale, y - 1, c.pick(9, 13) * scale, colour)


def toy_hills(c: Canvas) -> None:
    """Hills as from a picture book, with a path or a house."""
    pal = c.palette
    c.disc(c.pick(20, 80), c.floor * c.pick(0.2, 0.36), c.pick(9, 16), pal.accent)
    for x, size, colour in (
        (c.pick(0, 30), c.pick(44, 58), mix(pal.ink, pal.ground, 0.35)),
        (c.pick(62, 100), c.pick(42, 60), pal.ink),
    ):
        c.disc(x, c.floor * 1.02 + size * c.pick(-0.2, 0.25), size, colour)
    x, y = c.pick(24, 62), c.floor * c.pick(0.78, 0.86)
    wide = c.pick(10, 15)
    c.rect(x, y - wide, wide, wide + 6, pal.accent)
    c.poly([(x - 2.4, y - wide), (x + wide / 2, y - wide * 1.8), (x + wide + 2.4, y - wide)], pal.second)
    c.land([(-6, y + c.pick(0, 6)), (34, y), (66, y + 6), (106, y + c.pick(-4, 6))], pal.second)
    c.stand_on(pal.second)


def balloons(c: Canvas) -> None:
    """Balloons on their strings."""
    pal, count = c.palette, c.rng.randint(4, 7)
    knot: Point = (c.pick(40, 60), c.height + 6)
    spots = [(12 + 76 * (index + 0.5) / count + c.pick(-6, 6), c.floor * c.pick(0.16, 0.62)) for index in range(count)]
    for x, y in spots:
        c.line([(x, y), (knot[0] + (x - knot[0]) * 0.4, c.floor), knot], 0.6, pal.second)
    for index, (x, y) in enumerate(spots):
        size, colour = c.pick(9, 16), (pal.ink, pal.accent, pal.second)[index % 3]
        c.painter.save()
        c.painter.translate(x, y)
        c.painter.scale(0.86, 1)
        c.disc(0, 0, size, colour)
        c.painter.restore()
        c.poly([(x, y + size * 0.9), (x + 2.2, y + size + 3), (x - 2.2, y + size + 3)], colour)


def rainbow(c: Canvas) -> None:
    """Arches of colour, standing or tumbled."""
    pal, count = c.palette, c.rng.randint(4, 6)
    x, y, outer = c.pick(20, 80), c.floor * c.pick(0.74, 0.92), c.pick(52, 72)
    step = outer / (count + 1.2)
    shades = (pal.ink, pal.second, pal.accent, mix(pal.ink, pal.accent, 0.5))
    for index in range(count):
        c.arc(x, y, outer - (index + 0.5) * step, 0, 180, step * 0.84, shades[index % 4])
    c.rect(-1, y, 102, c.height, pal.second)
    c.stand_on(pal.second)


def long_shadow(c: Canvas) -> None:
    """Someone small, and the shadow they throw: before a disc, in a doorway, or on a bare plain."""
    pal, kind = c.palette, c.rng.randrange(3)
    x, y = c.pick(30, 70), c.floor * c.pick(0.34, 0.52)
    far_x, far_y, wide = x + c.pick(-40, 40), c.floor * 1.12, c.pick(9, 20)
    size, shade = c.pick(0.85, 1.5), pal.second
    if kind == 0:
        c.disc(x, y - 4, c.pick(24, 38), pal.ink)
    elif kind == 1:
        half, top = c.pick(9, 17), c.pick(34, 48)
        c.rect(-1, y + 10, 102, c.height, mix(pal.ground, pal.second, 0.5))
        c.rect(x - half, y + 10 - top, half * 2, top, pal.ink)
        beam = [
            (x - half, y + 10),
            (x + half, y + 10),
            (far_x + wide + half * 1.8, far_y),
            (far_x - wide - half, far_y),
        ]
        c.poly(beam, pal.ink)
        shade = mix(pal.ground, pal.second, 0.5)
    else:
        c.rect(-1, y + 4, 102, c.height, pal.ink)
        c.disc(x + c.pick(-28, 28), (y + 4) * c.pick(0.3, 0.7), c.pick(6, 13), pal.second)
        c.stand_on(pal.ink, solid=False)
    c.poly([(x - 1.8, y + 9), (x + 1.8, y + 9), (far_x + wide, far_y), (far_x - wide, far_y)], shade)
    body = pal.ground if kind == 1 else pal.accent
    with c.turned(x, y + 10, 0):
        c.painter.scale(size, size)
        c.poly([(-1.6, -13), (1.6, -13), (2.4, 0), (-2.4, 0)], body)
        c.disc(0, -15.6, 2.3, body)
