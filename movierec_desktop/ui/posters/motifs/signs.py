"""Motifs of a single sign: mystery, horror, war, adventure, history."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from movierec_desktop.ui.posters.canvas import WIDTH, Canvas, Point, polar, star
from movierec_desktop.ui.posters.colour import mix


def nested_frames(c: Canvas) -> None:
    """Frames within frames, drifting off the middle and turning."""
    pal, count = c.palette, c.rng.randint(5, 8)
    drift_x, drift_y, turn = c.pick(-3.2, 3.2), c.pick(-2.6, 2.6), c.rng.choice((0.0, 0.0, c.pick(-9, 9)))
    wide, tall = c.pick(38, 44), c.floor * c.pick(0.38, 0.44)
    heavy = c.rng.random() < 0.5
    for index in range(count):
        share = 1 - index / count
        with c.turned(50 + drift_x * index, c.floor * 0.5 + drift_y * index, turn * index):
            box = (-wide * share, -tall * share, 2 * wide * share, 2 * tall * share)
            if heavy:
                c.rect(*box, (pal.ink, pal.second)[index % 2] if index < count - 1 else pal.accent)
            else:
                c.stroke(pal.accent if index == count - 1 else mix(pal.second, pal.ink, share), 1.5, flat=True)
                c.painter.drawRect(QRectF(*box))


def corridor(c: Canvas) -> None:
    """Doorways one behind another, light behind the last."""
    pal, count = c.palette, c.rng.randint(3, 5)
    x, foot = c.pick(34, 66), c.floor * 1.0
    eye = c.floor * c.pick(0.5, 0.64)
    for index in range(count + 1):
        share = (1 - index / (count + 1)) ** 1.3
        half, top, bottom = 40 * share, eye - eye * 0.9 * share, eye + (foot - eye) * share
        centre = 50 + (x - 50) * (1 - share)
        colour = pal.accent if index == count else mix(pal.second, pal.ink if index % 2 else pal.ground, 0.75)
        c.rect(centre - half, top, half * 2, bottom - top, colour)
    person = x + c.pick(-2, 2)
    c.rect(person - 0.9, eye + 1, 1.8, (foot - eye) * 0.14, pal.ground)


def keyhole(c: Canvas) -> None:
    """A keyhole with light behind it."""
    pal, size = c.palette, c.pick(14, 21)
    x, y = c.pick(40, 60), c.floor * c.pick(0.34, 0.44)
    if c.rng.random() < 0.6:
        c.disc(x, y + size * 0.7, size * c.pick(2.2, 2.7), pal.second)
    colour = c.rng.choice((pal.ink, pal.accent))
    c.poly([(x, y), (x + size * 0.95, y + size * 2.6), (x - size * 0.95, y + size * 2.6)], colour)
    c.disc(x, y, size, colour)
    if c.rng.random() < 0.6:
        c.disc(x, y, size * 0.36, pal.ground)


def watching_eye(c: Canvas) -> None:
    """An eye, more or less open."""
    pal = c.palette
    wide, open_by = c.pick(34, 46), c.pick(20, 40)
    iris = min(open_by * 0.52, 15)
    lashes = c.rng.random() < 0.5
    with c.turned(50, c.floor * c.pick(0.42, 0.52), c.pick(-14, 14)):
        if lashes:
            for index in range(c.count(9)):
                turn = -150 + index * 120 / (c.count(9) - 1)
                c.line([polar(0, 8, open_by * 0.7 + 8, turn), polar(0, 8, open_by * 0.7 + 20, turn)], 1.6, pal.second)
        almond = QPainterPath()
        almond.moveTo(-wide, 0)
        almond.quadTo(0, -open_by, wide, 0)
        almond.quadTo(0, open_by, -wide, 0)
        c.shape(almond, pal.ink)
        c.disc(c.pick(-6, 6), 0, iris, pal.second)
        c.disc(0, 0, iris * 0.52, pal.ground)
        c.disc(iris * 0.3, -iris * 0.3, iris * 0.17, pal.accent)


def turning_squares(c: Canvas) -> None:
    """Squares winding inwards."""
    pal, count = c.palette, c.rng.randint(7, 12)
    turn, shrink = c.pick(7, 19) * c.rng.choice((-1, 1)), c.pick(0.76, 0.84)
    size = c.pick(42, 54)
    with c.turned(c.pick(44, 56), c.floor * 0.48, c.pick(0, 45)):
        for index in range(count):
            colour = pal.accent if index == count - 1 else (pal.ink, mix(pal.second, pal.ground, 0.2))[index % 2]
            c.rect(-size, -size, size * 2, size * 2, colour)
            c.painter.rotate(turn)
            size *= shrink


def drips(c: Canvas) -> None:
    """Something running down from above."""
    pal, count = c.palette, c.count(c.rng.randint(9, 17))
    step, level = WIDTH / count, c.pick(6, 34)
    c.rect(-1, -1, 102, level + 1, pal.ink)
    phase, lit = c.pick(0, math.tau), c.rng.randrange(count)
    for index in range(count):
        reach = 0.5 + 0.5 * math.sin(phase + index * 1.9)
        long = level + 5 + (reach * 0.7 + c.rng.random() * 0.4) * (c.floor * 0.9 - level)
        share = c.pick(0.42, 0.82)
        if c.rng.random() < 0.2:
            continue
        x = (index + 0.5) * step
        c.pill(
            x - step * share / 2, level - 8, step * share, long - level + 8, pal.second if index % 4 == 3 else pal.ink
        )
        if index == lit:
            c.disc(x, long + 7, step * 0.24, pal.accent)


def claws(c: Canvas) -> None:
    """Four slashes."""
    pal, count = c.palette, c.rng.randint(3, 5)
    gap, lean, bend = c.pick(13, 18), c.pick(-22, 30), c.pick(-10, 14)
    first = 50 - gap * (count - 1) / 2
    for index in range(count):
        x, top = first + index * gap, c.floor * (0.06 + 0.1 * abs(index - 1.4)) + c.pick(0, 5)
        bottom, wide = c.floor * c.pick(0.82, 1.02), c.pick(3.4, 6.4)
        slash = QPainterPath()
        slash.moveTo(x + lean / 2, top)
        slash.quadTo(x + bend + wide, (top + bottom) / 2, x - lean / 2, bottom)
        slash.quadTo(x + bend - wide, (top + bottom) / 2, x + lean / 2, top)
        c.shape(slash, pal.accent if index == 1 and c.rng.random() < 0.5 else pal.ink)


def teeth(c: Canvas) -> None:
    """A mouth full of teeth, closing."""
    pal, count = c.palette, c.rng.randint(5, 9)
    step = WIDTH / count
    middle, gape = c.floor * c.pick(0.46, 0.56), c.pick(4, 20)
    c.rect(-1, -1, 102, middle - gape - 16, pal.second)
    c.rect(-1, middle + gape + 16, 102, c.height, pal.second)
    for index in range(count):
        x, tall = index * step, c.pick(14, 30)
        c.poly(
            [(x, middle - gape - 17), (x + step, middle - gape - 17), (x + step / 2, middle - gape - 17 + tall)],
            pal.ink,
        )
        tall = c.pick(14, 30)
        x -= step / 2
        c.poly(
            [(x, middle + gape + 17), (x + step, middle + gape + 17), (x + step / 2, middle + gape + 17 - tall)],
            pal.ink,
        )
    c.disc(c.pick(30, 70), middle, c.pick(2, 4), pal.accent)
    c.stand_on(pal.second)


def eyes_in_the_dark(c: Canvas) -> None:
    """Pairs of eyes, near and far."""
    pal = c.palette
    rows = c.rng.randint(3, 6)
    near = c.rng.randrange(rows)
    for index in range(rows):
        x, y = c.pick(20, 80), c.floor * (0.1 + 0.78 * index / (rows - 1 or 1)) + c.pick(-4, 4)
        size = c.pick(8, 13) if index == near else c.pick(2.4, 7)
        tilt = c.pick(8, 26)
        for side in (-1, 1):
            with c.turned(x + side * size * 1.7, y, side * tilt):
                c.painter.scale(1, 0.52)
                c.disc(0, 0, size, pal.accent if index == rows // 2 else pal.ink)
                c.painter.scale(0.5, 1.9)
                c.disc(0, 0, size * 0.5, pal.ground)


def bare_tree(c: Canvas) -> None:
    """A dead tree before the moon."""
    pal = c.palette
    c.disc(
        c.pick(36, 64), c.floor * c.pick(0.32, 0.46), c.pick(24, 36), pal.accent if c.rng.random() < 0.4 else pal.second
    )

    def grow(x: float, y: float, angle: float, long: float, depth: int) -> None:
        far = polar(x, y, long, angle)
        c.line([(x, y), far], 0.7 + depth**1.5 * 0.55, pal.ink)
        if depth > 0:
            for side in (-1, 1):
                grow(*far, angle + side * c.pick(14, 40), long * c.pick(0.6, 0.82), depth - 1)

    foot = c.floor * 0.96
    grow(c.pick(36, 64), foot, -90 + c.pick(-8, 8), c.floor * c.pick(0.28, 0.36), 3 if c.coarse else 4)
    c.land([(-6, foot), (35, foot - c.pick(3, 9)), (65, foot - 2), (106, foot)], pal.ink)
    c.stand_on(pal.ink)


def medal(c: Canvas) -> None:
    """A star, plain or on a ribbon."""
    pal, size = c.palette, c.pick(24, 38)
    x, y, rays = c.pick(44, 56), c.floor * c.pick(0.46, 0.54), c.rng.choice((5, 5, 6, 8))
    turn = -90 + c.rng.choice((0.0, 0.0, c.pick(-20, 20)))
    half = c.pick(9, 16)
    if c.rng.random() < 0.6:
        c.rect(x - half, -1, half * 2, y + 1, pal.second)
        c.rect(x - half * 0.3, -1, half * 0.6, y + 1, pal.accent)
    else:
        c.ring(x, y, size * 1.22, 1.6, pal.second)
    inner = size * c.pick(0.36, 0.5)
    c.poly(star(x, y, size, inner, rays, turn), pal.ink)
    for index in range(rays):
        tip, side = polar(x, y, size, turn + index * 360 / rays), polar(x, y, inner, turn + (index + 0.5) * 360 / rays)
        c.poly([(x, y), tip, side], mix(pal.ink, pal.second, 0.55))


def poppy(c: Canvas) -> None:
    """One flower in a field of stakes."""
    pal = c.palette
    x, y, size = c.pick(36, 64), c.floor * c.pick(0.3, 0.42), c.pick(15, 22)
    foot = c.floor * 0.98
    for index in range(c.count(9)):
        stake = 4 + index * 92 / (c.count(9) - 1)
        c.rect(stake - 0.9, foot - c.pick(10, 32), 1.8, 60, pal.second)
    c.curve([(x, y), (x + c.pick(-9, 9), (y + foot) / 2), (x + c.pick(-3, 3), foot + 8)], 1.8, pal.second)
    for turn in (200, 340, 90, 270):
        px, py = polar(x, y, size * 0.5, turn)
        c.disc(px, py, size * 0.74, pal.ink if turn != 90 else mix(pal.ink, pal.ground, 0.18))
    c.disc(x, y, size * 0.3, pal.ground)
    c.disc(x, y, size * 0.1, pal.accent)


def crosshair(c: Canvas) -> None:
    """A sight that has found something."""
    pal = c.palette
    x, y, radius = c.pick(36, 64), c.floor * c.pick(0.38, 0.54), c.pick(24, 36)
    if c.rng.random() < 0.6:
        c.disc(x, y, radius, pal.second)
    for index in range(c.rng.randint(1, 3)):
        c.ring(x, y, radius * (1 - index * 0.32), c.pick(0.9, 2.2), pal.ink)
    with c.turned(x, y, c.rng.choice((0.0, 45.0, c.pick(0, 90)))):
        for turn in range(4):
            c.rect(radius * 0.45, -0.55, radius * 0.9 + (60 if turn % 2 else 0), 1.1, pal.ink)
            c.painter.rotate(90)
    px, py = polar(x, y, radius * c.pick(0, 0.7), c.pick(0, 360))
    c.disc(px, py, c.pick(2, 4), pal.accent)


def compass(c: Canvas) -> None:
    """A compass rose."""
    pal, size = c.palette, c.pick(32, 43)
    x, y = c.pick(40, 60), c.floor * c.pick(0.44, 0.52)
    turn = c.pick(-40, 40)
    c.ring(x, y, size * 0.66, 1.2, pal.second)
    for index, (long, start) in enumerate(((0.62, 45), (1.0, 0))):
        for quarter in range(4):
            angle = turn + start + quarter * 90 - 90
            tip = polar(x, y, size * long, angle)
            for side in (-1, 1):
                corner = polar(x, y, size * 0.17, angle + side * 45)
                shade = pal.ink if side < 0 else mix(pal.ink, pal.second, 0.6)
                c.poly([(x, y), corner, tip], pal.accent if index and not quarter and side < 0 else shade)


def route(c: Canvas) -> None:
    """A dotted way across the map to a cross."""
    pal = c.palette
    for index in range(c.count(c.rng.randint(4, 7))):
        phase, y = c.pick(0, 6), c.floor * (0.08 + 0.16 * index)
        c.curve([(x, y + 7 * math.sin(phase + x / 17)) for x in range(-10, 121, 10)], 0.8, pal.second)
    sway, phase = c.pick(10, 26), c.pick(0, math.tau)
    steps = c.count(17)
    for index in range(steps):
        share = index / steps
        x, y = 14 + share * 66 + sway * 0.4 * math.sin(phase + share * 7), c.floor * (0.92 - share * 0.7)
        c.disc(x + sway * 0.3 * math.cos(share * 9), y, 1.5, pal.ink)
    x, y, size = 82.0, c.floor * 0.18, c.pick(5, 8)
    c.line([(x - size, y - size), (x + size, y + size)], 3, pal.accent)
    c.line([(x + size, y - size), (x - size, y + size)], 3, pal.accent)


def gem(c: Canvas) -> None:
    """A cut stone."""
    pal, size = c.palette, c.pick(26, 37)
    count = c.rng.choice((6, 8, 10))
    tall = c.pick(1.0, 1.35)
    with c.turned(50, c.floor * c.pick(0.44, 0.52), c.pick(-15, 15)):
        c.painter.scale(1, tall)
        outer: list[Point] = [polar(0, 0, size, index * 360 / count) for index in range(count)]
        inner: list[Point] = [polar(0, 0, size * 0.5, (index + 0.5) * 360 / count) for index in range(count)]
        shades = (pal.ink, pal.second, mix(pal.ink, pal.second, 0.5), mix(pal.ink, pal.accent, 0.5))
        for index in range(count):
            c.poly([outer[index], outer[(index + 1) % count], inner[index]], shades[index % 3])
            c.poly([outer[index], inner[index], inner[index - 1]], shades[(index + 1) % 4])
        c.poly(inner, pal.accent)


def column(c: Canvas) -> None:
    """Columns that have outlasted their roof."""
    pal, count = c.palette, c.rng.randint(2, 4)
    foot = c.floor * 0.96
    c.disc(c.pick(25, 75), c.floor * c.pick(0.3, 0.5), c.pick(16, 28), pal.accent)
    step = 84 / count
    for index in range(count):
        x, wide = 8 + index * step + step * 0.16, step * 0.68
        top = c.floor * c.pick(0.14, 0.5)
        c.rect(x, top, wide, foot - top, pal.ink)
        c.rect(x - 2, top - 4, wide + 4, 5, pal.ink)
        for flute in range(1, 4):
            c.rect(x + wide * flute / 4 - wide * 0.05, top + 4, wide * 0.1, foot - top - 6, pal.second)
    c.rect(-1, foot, 102, c.height, pal.second)
    c.stand_on(pal.second)


def seal(c: Canvas) -> None:
    """A seal of rays around a plain disc."""
    pal, rays = c.palette, c.count(c.rng.randint(18, 32))
    x, y, size = c.pick(44, 56), c.floor * c.pick(0.44, 0.52), c.pick(30, 40)
    c.poly(star(x, y, size, size * c.pick(0.82, 0.92), rays), pal.ink)
    c.ring(x, y, size * 0.7, 1.1, pal.second)
    c.disc(x, y, size * 0.58, pal.second)
    c.poly(star(x, y, size * 0.44, size * c.pick(0.14, 0.24), c.rng.choice((4, 5, 8))), pal.accent)
