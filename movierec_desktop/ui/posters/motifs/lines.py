"""Motifs of bars, bands and rays: crime, war, thrillers, action, music."""

import math

from movierec_desktop.ui.posters.canvas import WIDTH, Canvas, polar
from movierec_desktop.ui.posters.colour import mix


def diagonal_slats(c: Canvas) -> None:
    """Slanting bands that swell and thin, one of them lit."""
    pal, angle = c.palette, c.pick(14, 64)
    count = c.count(c.rng.randint(9, 19))
    step = 190 / count
    swell, phase = c.pick(0.25, 0.8), c.pick(0, math.tau)
    lit = c.rng.randrange(count // 3, count * 2 // 3 + 1)
    with c.turned(WIDTH / 2, c.floor * 0.46, -angle):
        for index in range(count):
            wave = 0.5 + 0.5 * math.sin(phase + index * math.tau * swell / 4)
            colour = pal.accent if index == lit else mix(pal.second, pal.ink, wave)
            c.rect(-120, -95 + index * step, 240, step * (0.2 + 0.52 * wave), colour)


def blinds(c: Canvas) -> None:
    """A lit window behind a Venetian blind."""
    pal, count = c.palette, c.count(c.rng.randint(9, 16))
    left, right = c.pick(-5, 26), c.pick(74, 105)
    top, slope = c.pick(-4, 14), c.pick(-14, 14)
    bottom = c.floor * c.pick(0.86, 1.0)
    step = (bottom - top) / count
    hidden = c.rng.randrange(count)
    moon_x, moon_y, moon = c.pick(36, 64), top + (bottom - top) * c.pick(0.3, 0.6), c.pick(15, 26)
    edges = [(left, top - slope / 2), (right, top + slope / 2), (right, bottom + slope / 2), (left, bottom - slope / 2)]
    c.poly(edges, pal.ink)
    c.disc(moon_x, moon_y, moon, pal.accent)
    share = c.pick(0.34, 0.6)
    for index in range(count + 1):
        y, thick = top + index * step, step * (0.92 if index == hidden else share)
        y -= step * share / 2
        slat = [(left - 2, y - slope / 2), (right + 2, y + slope / 2)]
        c.poly([*slat, (right + 2, y + slope / 2 + thick), (left - 2, y - slope / 2 + thick)], pal.ground)


def bars(c: Canvas) -> None:
    """Upright bars before a disc; one of them is missing."""
    pal, count = c.palette, c.rng.randint(5, 9)
    step, thin = WIDTH / count, c.pick(0.16, 0.42)
    gap = c.rng.randrange(1, count - 1)
    c.disc(c.pick(34, 66), c.floor * c.pick(0.36, 0.58), c.pick(22, 34), pal.accent)
    for index in range(count):
        if index != gap:
            x = (index + 0.5) * step
            c.rect(x - step * thin / 2, -2, step * thin, c.height + 4, pal.ink if index % 2 else pal.second)
    beam_y = c.floor * c.pick(0.12, 0.2)
    c.rect(-2, beam_y, WIDTH + 4, step * thin * 1.2, pal.ink)


def fault(c: Canvas) -> None:
    """Bands broken along a line: two halves that no longer meet."""
    pal, count = c.palette, c.count(c.rng.randint(7, 12))
    cut, lean = c.pick(32, 66), c.pick(-12, 12)
    step, slope = (c.floor + 40) / count, c.pick(14, 46)
    drop, share = step * c.pick(0.4, 0.6), c.pick(0.42, 0.66)
    flip = c.rng.random() < 0.5
    for index in range(-1, count + 2):
        y = index * step - 24
        edge = cut + lean * (y / c.height - 0.5)
        c.poly([(-2, y + slope), (edge, y), (edge, y + step * share), (-2, y + slope + step * share)], pal.ink)
        y += drop
        far = y + (slope if flip else -slope)
        thick = step * share * 0.8
        c.poly([(edge, y), (102, far), (102, far + thick), (edge, y + thick)], pal.second)
    c.line([(cut - lean / 2, -2), (cut + lean / 2, c.height)], 1.1, pal.accent)


def staircase(c: Canvas) -> None:
    """A flight of steps lit from one side, a small disc at its head."""
    pal, count = c.palette, c.rng.randint(5, 9)
    top, bottom = c.floor * c.pick(0.3, 0.5), c.floor * 1.02
    rise, run = (bottom - top) / count, WIDTH / count
    person = c.rng.randrange(1, count - 1)
    for index in range(count):
        x, y = index * run, top + index * rise
        c.rect(x, y, run + 0.3, c.height - y, mix(pal.second, pal.ground, 0.45 * (index % 2)))
        c.rect(x, y, run + 0.3, rise * 0.24, pal.ink)
    c.disc(c.pick(60, 82), c.floor * c.pick(0.16, 0.3), c.pick(9, 18), pal.accent)
    x, y = (person + 0.5) * run, top + person * rise
    c.rect(x - 1.2, y - 9, 2.4, 9, pal.ink)
    c.disc(x, y - 11, 1.9, pal.ink)
    c.stand_on(pal.second, solid=False)


def chevrons(c: Canvas) -> None:
    """Stacked chevrons, as on a sleeve."""
    pal, count = c.palette, c.rng.randint(4, 8)
    middle, rise = c.pick(30, 70), c.pick(12, 40) * c.rng.choice((1, 1, -1))
    step = (c.floor * 0.92) / count
    share, first = c.pick(0.4, 0.66), c.pick(2, 20) + max(0.0, -rise)
    for index in range(count):
        y = first + index * step
        colour = pal.accent if index == 0 else mix(pal.ink, pal.second, index / count)
        arms = [(-2, y + rise), (middle, y), (102, y + rise)]
        c.poly(
            [*arms, (102, y + rise + step * share), (middle, y + step * share), (-2, y + rise + step * share)], colour
        )


def marching(c: Canvas) -> None:
    """Arrowheads pointing one way in rows, one row against the others."""
    pal, rows, per_row = c.palette, c.rng.randint(5, 8), c.count(c.rng.randint(5, 7))
    size, step = WIDTH / per_row, c.floor * 0.9 / rows
    against = c.rng.randrange(rows)
    for row in range(rows):
        y, shift = 9 + row * step, c.pick(-0.5, 0) * size
        for index in range(per_row + 1):
            x = shift + index * size
            tip = x - size * 0.3 if row == against else x + size * 0.62
            back = x + size * 0.32 if row == against else x
            colour = pal.accent if row == against else (pal.ink if row % 2 else mix(pal.ink, pal.second, 0.6))
            c.line([(back, y), (tip, y + step * 0.32), (back, y + step * 0.64)], size * 0.17, colour, flat=True)


def searchlights(c: Canvas) -> None:
    """Beams crossing in the night sky above a skyline of low hills."""
    pal = c.palette
    ground = c.floor * c.pick(0.92, 1.0)
    for index in range(c.rng.randint(3, 4)):
        foot, reach = c.pick(5, 95), c.pick(6, 13)
        far_x, far_y = polar(foot, ground, 200, -90 + c.pick(-38, 38))
        side = [(foot - 1, ground), (far_x - reach * 1.6, far_y), (far_x + reach * 1.6, far_y), (foot + 1, ground)]
        c.poly(side, pal.accent if index == 1 else pal.ink, 0.42)
    c.disc(c.pick(25, 75), c.floor * c.pick(0.18, 0.4), c.pick(3, 7), pal.accent)
    ridge = [(x, ground + c.pick(-7, 5)) for x in range(-10, 121, 18)]
    c.land(ridge, pal.second)
    c.stand_on(pal.second)


def beam(c: Canvas) -> None:
    """A cone of light from a corner, something small standing in it."""
    pal = c.palette
    origin = (c.pick(0, 42), c.pick(-8, 4))
    left, right = c.pick(2, 38), c.pick(62, 104)
    bottom = c.floor * c.pick(0.78, 1.0)
    tilt = c.pick(-12, 16)
    c.poly([origin, (right, bottom - tilt), (left, bottom + max(tilt, 0))], pal.ink)
    share = c.pick(0.3, 0.7)
    far = (left + (right - left) * share, bottom - tilt * share + max(tilt, 0) * (1 - share))
    c.poly([origin, far, (left, bottom + max(tilt, 0))], mix(pal.ink, pal.second, 0.35))
    x, y = far[0] - c.pick(2, 8), far[1] - c.pick(16, 26)
    c.rect(x - 1.5, y, 3, 10, pal.ground)
    c.disc(x, y - 2.6, 2.1, pal.ground)
    c.disc(c.pick(76, 90), c.floor * c.pick(0.12, 0.28), c.pick(2.4, 4.5), pal.accent)


def converging(c: Canvas) -> None:
    """Lines that all run to one point off the middle."""
    pal, count = c.palette, c.count(c.rng.randint(18, 34)) // 2 * 2
    x, y = c.pick(22, 78), c.floor * c.pick(0.24, 0.7)
    start = c.pick(0, 360)
    for index in range(0, count, 2):
        turn = start + index * 360 / count
        wide = 360 / count * c.pick(0.45, 1.1)
        colour = pal.second if index % 4 else pal.ink
        c.poly([(x, y), polar(x, y, 220, turn), polar(x, y, 220, turn + wide)], colour)
    c.disc(x, y, c.pick(8, 17), pal.ground)
    c.disc(x, y, c.pick(2.5, 5.5), pal.accent)


def shards(c: Canvas) -> None:
    """Splinters of a broken pane, seen from where it was hit."""
    pal, count = c.palette, c.count(c.rng.randint(10, 15))
    x, y = c.pick(30, 70), c.floor * c.pick(0.34, 0.56)
    turn = c.pick(0, 360)
    hot = c.rng.randrange(count)
    for index in range(count):
        wide = 360 / count * c.pick(0.55, 1.25)
        near, far = c.pick(6, 14), c.pick(34, 84)
        middle = turn + wide / 2
        points = [polar(x, y, near, middle), polar(x, y, far, turn), polar(x, y, far * c.pick(0.8, 1.2), turn + wide)]
        shade = pal.accent if index == hot else mix(pal.ink, pal.second, c.pick(0, 1))
        c.poly(points, shade)
        turn += 360 / count


def speed(c: Canvas) -> None:
    """Streaks tearing past."""
    pal, count = c.palette, c.count(c.rng.randint(18, 30))
    with c.turned(WIDTH / 2, c.floor * 0.48, -c.pick(6, 38)):
        for index in range(count):
            y = -80 + index * 160 / count
            x, length = c.pick(-90, 30), c.pick(24, 90)
            colour = c.rng.choice((pal.ink, pal.ink, pal.second, pal.second, pal.accent))
            c.pill(x, y, length, 160 / count * c.pick(0.25, 0.72), colour)


def bolt(c: Canvas) -> None:
    """A flash of lightning across the sheet."""
    pal = c.palette
    x, wide, sway = c.pick(40, 60), c.pick(13, 22), c.pick(14, 26)
    steps = [0.0, c.pick(0.28, 0.4), c.pick(0.56, 0.68), 1.04]
    y = [step * c.floor - 6 for step in steps]
    left = [(x + sway, y[0]), (x - sway, y[1] + 9), (x, y[1] + 5), (x - sway * 0.9, y[2] + 9), (x - 1, y[2] + 5)]
    back = [(x + sway * 0.5 + wide, y[2] - 6), (x + wide * 0.7, y[2] - 4), (x + wide + sway, y[1] - 9)]
    c.disc(x, c.floor * 0.47, c.pick(38, 50), pal.second)
    bolt_points = [*left, (x - sway, y[3]), *back, (x + wide * 0.9, y[1] - 5), (x + sway + wide * 1.5, y[0])]
    c.poly([(px + 4, py + 3) for px, py in bolt_points], pal.ground)
    c.poly(bolt_points, c.rng.choice((pal.ink, pal.accent)))


def equaliser(c: Canvas) -> None:
    """Columns that rise and fall with the music."""
    pal, count = c.palette, c.count(c.rng.randint(9, 15))
    step, share = WIDTH * 0.88 / count, c.pick(0.5, 0.78)
    first, second = c.pick(0.4, 0.9), c.pick(0, math.tau)
    middle = c.floor * c.pick(0.5, 0.56)
    both = c.rng.random() < 0.6
    for index in range(count):
        wave = abs(math.sin(second + index * first)) * 0.75 + 0.25 * c.rng.random()
        tall = 6 + wave * c.floor * 0.38
        colour = mix(pal.second, pal.ink, wave) if index % 5 != 2 else pal.accent
        x = WIDTH * 0.06 + index * step
        if both:
            c.pill(x, middle - tall, step * share, tall * 2, colour)
        else:
            c.pill(x, c.floor * 0.92 - tall * 1.9, step * share, tall * 1.9, colour)


def piano(c: Canvas) -> None:
    """Keys, seen from above and a little askew."""
    pal, count = c.palette, c.rng.randint(6, 9)
    lean = c.pick(-16, 16)
    step = 150 / count
    lit = c.rng.randrange(1, count - 1)
    with c.turned(WIDTH / 2, 0, lean):
        for index in range(count):
            x = -75 + index * step
            c.rect(x, -40, step - 1.3, 34 + c.floor * 0.9, pal.accent if index == lit else pal.ink)
        for index in range(1, count):
            if index % 7 not in (3, 0):
                c.rect(-75 + index * step - step * 0.32, -40, step * 0.6, 30 + c.floor * 0.54, pal.ground)


def staves(c: Canvas) -> None:
    """Flowing staves with notes on them."""
    pal, lines = c.palette, 5
    middle, swing, gap = c.floor * c.pick(0.4, 0.55), c.pick(8, 24), c.pick(4.5, 7)
    phase = c.pick(0, math.tau)

    def height(x: float) -> float:
        return middle + swing * math.sin(phase + x / 26)

    for index in range(lines):
        offset = (index - 2) * gap
        c.curve([(x, height(x) + offset) for x in range(-8, 117, 8)], 1.0, pal.second if index % 2 else pal.ink)
    for index in range(c.rng.randint(4, 6)):
        x = 12 + index * 17
        y = height(x) + c.rng.randint(-2, 2) * gap
        colour = pal.accent if index == 2 else pal.ink
        c.disc(x, y, gap * 0.72, colour)
        c.line([(x + gap * 0.62, y), (x + gap * 0.62, y - gap * 4.2)], 1.2, colour)


def barbed(c: Canvas) -> None:
    """Lines of wire before a heavy sky."""
    pal = c.palette
    c.disc(c.pick(30, 70), c.floor * c.pick(0.36, 0.56), c.pick(18, 30), pal.second)
    for row in range(c.rng.randint(3, 4)):
        y, sag = 14 + row * c.floor * 0.25, c.pick(-5, 7)
        left, right = y + c.pick(-5, 5), y + c.pick(-5, 5)
        c.curve([(-4, left), (30, y + sag), (70, y + sag), (104, right)], 1.3, pal.ink)
        for index in range(c.count(6)):
            x = 6 + index * 100 / c.count(6) + c.pick(-3, 3)
            knot = y + sag * 0.8
            c.line([(x - 3.4, knot - 4.5), (x + 3.4, knot + 4.5)], 1.2, pal.accent if index == row else pal.ink)
            c.line([(x + 3.4, knot - 4.5), (x - 3.4, knot + 4.5)], 1.2, pal.accent if index == row else pal.ink)
