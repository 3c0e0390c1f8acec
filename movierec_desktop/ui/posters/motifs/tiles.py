"""Motifs of cells and blocks: documentaries, children's films, and titles of no genre."""

import math

from movierec_desktop.ui.posters.canvas import WIDTH, Canvas, polar
from movierec_desktop.ui.posters.colour import mix


def grid(c: Canvas) -> None:
    """A grid of cells, filled where something was found."""
    pal, across = c.palette, c.count(c.rng.randint(5, 9))
    margin, gap = 6.0, c.pick(0.08, 0.26)
    step = (WIDTH - 2 * margin) / across
    x, y, reach = c.pick(0, across), c.pick(0, across), across * c.pick(0.7, 1.1)
    for row in range(int((c.floor - margin) / step)):
        for column in range(across):
            near = 1 - math.hypot(column - x, row - y) / reach
            if c.rng.random() < 0.24 + 0.6 * near:
                colour = (
                    pal.accent if c.rng.random() < 0.06 else mix(pal.second, pal.ink, max(0.0, min(1.0, near + 0.3)))
                )
                c.rect(margin + column * step, margin + row * step, step * (1 - gap), step * (1 - gap), colour)


def contours(c: Canvas) -> None:
    """The lines of a map around a summit."""
    pal, count = c.palette, c.count(c.rng.randint(7, 11))
    x, y = c.pick(30, 70), c.floor * c.pick(0.34, 0.6)
    lobes, phase, swing = c.rng.randint(2, 4), c.pick(0, 360), c.pick(0.1, 0.26)
    for index in range(1, count + 1):
        radius, points = index * c.pick(6.6, 7.4), []
        for turn in range(0, 361, 15):
            wave = 1 + swing * math.sin(math.radians(lobes * turn + phase + index * 9))
            points.append(polar(x, y, radius * wave, turn))
        c.curve(points, 1.7 if index % 4 == 0 else 0.8, pal.ink if index % 4 == 0 else pal.second)
    c.poly([(x, y - 4), (x + 3.4, y + 2.4), (x - 3.4, y + 2.4)], pal.accent)


def columns_of_data(c: Canvas) -> None:
    """A chart of columns, one of them marked."""
    pal, count = c.palette, c.rng.randint(6, 11)
    step, foot = 88 / count, c.floor * 0.93
    phase, marked = c.pick(0, math.tau), c.rng.randrange(count)
    for line in range(5):
        c.rect(6, foot - line * c.floor * 0.2, 88, 0.5, pal.second)
    for index in range(count):
        share = 0.5 + 0.34 * math.sin(phase + index * 0.7) + 0.16 * c.rng.random()
        tall = share * c.floor * 0.82
        c.rect(6 + index * step, foot - tall, step * 0.72, tall, pal.accent if index == marked else pal.ink)


def aperture(c: Canvas) -> None:
    """The blades of a lens."""
    pal, blades = c.palette, c.rng.randint(6, 9)
    x, y, radius = c.pick(44, 56), c.floor * c.pick(0.45, 0.52), c.pick(34, 44)
    hole, turn = radius * c.pick(0.22, 0.46), c.pick(0, 360)
    c.disc(x, y, radius, pal.second)
    for index in range(blades):
        angle = turn + index * 360 / blades
        first, after = polar(x, y, hole, angle), polar(x, y, hole, angle + 360 / blades)
        far, rim = polar(x, y, radius, angle + 76), polar(x, y, radius, angle + 76 - 360 / blades)
        c.poly([first, after, far, rim], mix(pal.ink, pal.second, 0.14 + 0.6 * (index % 2)))
    c.disc(x, y, hole * 0.4, pal.accent)
    c.ring(x, y, radius, 3, pal.ink)


def waveform(c: Canvas) -> None:
    """A voice, drawn."""
    pal, rows = c.palette, c.rng.randint(5, 10)
    peak, wide = c.pick(30, 70), c.pick(12, 22)
    marked = c.rng.randrange(rows)
    step = c.floor * 0.72 / rows
    for row in range(rows):
        y, phase = c.floor * 0.24 + row * step, c.pick(0, math.tau)
        points = []
        for x in range(4, 99, 4):
            swell = math.exp(-(((x - peak) / wide) ** 2))
            points.append((x, y - swell * (10 + 7 * math.sin(phase + x * 0.45)) + 0.8 * math.sin(x + phase)))
        c.curve(points, 1.3, pal.accent if row == marked else mix(pal.ink, pal.second, row / rows * 0.6))


def toy_blocks(c: Canvas) -> None:
    """Building blocks, neatly or nearly neatly stacked."""
    pal, across = c.palette, c.rng.randint(3, 4)
    step = 84 / across
    shades = (pal.ink, pal.second, pal.accent)
    foot = c.floor * 0.97
    for column in range(across):
        for level in range(c.rng.randint(1, int(c.floor * 0.82 / step))):
            x, y = 8 + column * step + step / 2, foot - (level + 0.5) * step
            colour, kind = shades[c.rng.randrange(3)], c.rng.randrange(4)
            half = step * 0.47
            if kind == 0:
                c.disc(x, y, half, colour)
            elif kind == 1:
                c.poly([(x, y - half), (x + half, y + half), (x - half, y + half)], colour)
            elif kind == 2:
                c.wedge(x, y + half, half, 0, 180, colour)
            else:
                c.rect(x - half, y - half, half * 2, half * 2, colour)


def kite(c: Canvas) -> None:
    """A kite with its tail."""
    pal, size = c.palette, c.pick(17, 25)
    x, y, tilt = c.pick(40, 66), c.floor * c.pick(0.28, 0.4), c.pick(-30, 30)
    tail = [(x, y + size)] + [(x - index * 5 + 9 * (-1) ** index, y + size + index * 12) for index in range(1, 9)]
    c.curve(tail, 1.1, pal.second)
    for index in range(2, 7, 2):
        bow_x, bow_y = tail[index]
        c.poly(
            [(bow_x - 4, bow_y - 3), (bow_x + 4, bow_y + 3), (bow_x + 4, bow_y - 3), (bow_x - 4, bow_y + 3)], pal.accent
        )
    with c.turned(x, y, tilt):
        corners = [(0.0, -size * 1.2), (size * 0.86, -size * 0.2), (0.0, size * 1.3), (-size * 0.86, -size * 0.2)]
        for index, colour in enumerate((pal.ink, pal.second, pal.ink, pal.accent)):
            c.poly([corners[index], corners[(index + 1) % 4], (0, -size * 0.2)], colour)


def paper_plane(c: Canvas) -> None:
    """A paper plane and the loop it has flown."""
    pal, size = c.palette, c.pick(20, 30)
    x, y = c.pick(52, 72), c.floor * c.pick(0.26, 0.4)
    loop = [
        (-8.0, c.floor * 0.9),
        (24, c.floor * 0.98),
        (62, c.floor * 0.78),
        (34, c.floor * 0.52),
        (16, c.floor * 0.7),
    ]
    c.curve([*loop, (34, c.floor * 0.86), (60, c.floor * 0.66), (x - size * 0.3, y + size * 0.5)], 1.1, pal.second)
    with c.turned(x, y, c.pick(-28, 4)):
        c.poly([(size, -size * 0.5), (-size, 0), (-size * 0.2, size * 0.24)], pal.ink)
        c.poly(
            [(size, -size * 0.5), (-size * 0.2, size * 0.24), (size * 0.24, size * 0.72)],
            mix(pal.ink, pal.ground, 0.22),
        )
        c.poly([(-size * 0.2, size * 0.24), (-size * 0.12, size * 0.8), (size * 0.06, size * 0.42)], pal.accent)


def quarter_turns(c: Canvas) -> None:
    """Tiles of quarter circles that join by chance."""
    pal, across = c.palette, c.rng.randint(3, 5)
    step = WIDTH / across
    shades = (pal.ink, pal.second, pal.ink, pal.second, pal.accent)
    for row in range(int(c.height / step) + 1):
        for column in range(across):
            x, y, turn = column * step, row * step, c.rng.randrange(5)
            if turn == 4:
                c.disc(x + step / 2, y + step / 2, step * 0.3, shades[c.rng.randrange(5)])
                continue
            corner = ((0, 1), (0, 0), (1, 0), (1, 1))[turn]
            start = (0, 270, 180, 90)[turn]
            c.wedge(x + corner[0] * step, y + corner[1] * step, step, start, 90, shades[c.rng.randrange(5)])


def leader(c: Canvas) -> None:
    """The countdown before the reel begins."""
    pal = c.palette
    x, y, radius = 50.0, c.floor * c.pick(0.44, 0.52), c.pick(28, 38)
    c.wedge(x, y, 130, 90, -c.pick(60, 330), pal.second)
    c.rect(-1, y - 0.4, 102, 0.8, pal.ink)
    c.rect(x - 0.4, -1, 0.8, c.floor + 4, pal.ink)
    for share in (1, 0.84):
        c.ring(x, y, radius * share, 1.6, pal.ink)
    c.disc(x, y, radius * c.pick(0.14, 0.3), pal.accent)


def filmstrip(c: Canvas) -> None:
    """A strip of film across the sheet."""
    pal, wide = c.palette, c.pick(44, 58)
    frame = wide * 0.62
    with c.turned(50, c.floor * 0.5, c.pick(-34, 34)):
        c.rect(-wide / 2, -130, wide, 260, pal.ink)
        for index in range(-4, 5):
            y = index * frame * 1.12 - frame / 2
            colour = pal.accent if index == 0 else (pal.second if index % 2 else mix(pal.second, pal.ground, 0.4))
            c.rect(-wide * 0.34, y, wide * 0.68, frame, colour)
            for hole in range(3):
                top = y + hole * frame * 0.373 + 1
                for side in (-0.465, 0.385):
                    c.pill(side * wide, top, wide * 0.08, frame * 0.2, pal.ground)


def big_screen(c: Canvas) -> None:
    """A screen that dwarfs the rows before it."""
    pal = c.palette
    top, bottom, bend = c.floor * c.pick(0.1, 0.2), c.floor * c.pick(0.56, 0.66), c.pick(2, 7)
    c.poly([(6, top - bend), (94, top - bend), (94, bottom + bend), (6, bottom + bend)], pal.ink)
    c.disc(c.pick(30, 70), (top + bottom) / 2, c.pick(10, 17), pal.accent)
    for row in range(3):
        count, y = 5 + row, c.floor * (0.78 + row * 0.1)
        step = 108 / count
        for index in range(count + 1):
            c.disc(-4 + (index + (row % 2) * 0.5) * step, y, step * 0.3, pal.second)
        c.rect(-1, y + 2, 102, c.height, mix(pal.second, pal.ground, 0.35) if row < 2 else pal.second)
    c.stand_on(pal.second, solid=False)


def paper_cut(c: Canvas) -> None:
    """Sheets of paper laid over one another on a slant."""
    pal, count = c.palette, c.rng.randint(3, 5)
    for index in range(count):
        y = c.floor * (0.18 + 0.8 * index / count)
        left, right = y + c.pick(-26, 26), y + c.pick(-26, 26)
        colour = (pal.second, pal.ink, mix(pal.ink, pal.second, 0.5))[index % 3]
        c.poly([(-1, left), (101, right), (101, c.height + 1), (-1, c.height + 1)], colour)
        c.stand_on(colour, solid=False)
    c.disc(c.pick(20, 80), c.floor * c.pick(0.12, 0.24), c.pick(6, 13), pal.accent)


def portrait(c: Canvas) -> None:
    """A head and shoulders without a face."""
    pal, size = c.palette, c.pick(15, 21)
    x, y = c.pick(36, 64), c.floor * c.pick(0.34, 0.44)
    if c.rng.random() < 0.6:
        c.disc(x + c.pick(-10, 10), y + c.pick(-4, 8), size * 2, pal.second)
    shoulder = c.floor * 1.02
    c.pill(x - size * 2, shoulder - size * 2.0, size * 4, 90, pal.ink)
    c.rect(x - size * 0.36, y + size * 0.5, size * 0.72, shoulder - y - size * 2, pal.ink)
    c.painter.save()
    c.painter.translate(x, y)
    c.painter.scale(0.84, 1.1)
    c.disc(0, 0, size, mix(pal.ink, pal.accent, 0.35) if c.rng.random() < 0.4 else pal.ink)
    c.painter.restore()
    c.wedge(x, y, size * 0.86, 90 if c.rng.random() < 0.5 else 270, 180, pal.accent)
