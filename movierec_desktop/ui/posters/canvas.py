"""What motifs draw on: a sheet 100 wide whatever its size on screen, with a handful of flat shapes."""

import math
import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from movierec_desktop.ui.posters.colour import Rgb
from movierec_desktop.ui.posters.palettes import Palette

WIDTH = 100.0
"""Width of the sheet in its own units. A 2:3 poster is 150 high."""

Point = tuple[float, float]


class Canvas:
    """A sheet with its palette and its own dice.

    `floor` is where the lettering begins: what matters of a motif lies above it. `base` is the colour the lettering
    stands on; a motif that ends in a foreground of its own says so with `stand_on`.
    """

    def __init__(
        self, painter: QPainter, height: float, floor: float, palette: Palette, rng: random.Random, pixel: float
    ) -> None:
        self.painter = painter
        self.height = height
        self.floor = floor
        self.palette = palette
        self.rng = rng
        self.pixel = pixel
        self.base: Rgb = palette.ground
        self.solid = False

    @property
    def coarse(self) -> bool:
        """Whether the poster is so small that fine detail would turn to noise."""
        return self.pixel > 1.05

    def count(self, number: int) -> int:
        """How many things to draw where a large poster shows `number`."""
        return max(2, round(number * 0.62)) if self.coarse else number

    def pick(self, low: float, high: float) -> float:
        """A number between the two."""
        return low + (high - low) * self.rng.random()

    def stand_on(self, colour: Rgb, *, solid: bool = True) -> None:
        """Let the lettering stand on this colour: a plain foreground, or one with more drawn across it."""
        self.base = colour
        self.solid = solid

    def fill(self, colour: Rgb, alpha: float = 1.0) -> None:
        """Take up a brush and no pen."""
        shade = QColor(colour)
        if alpha < 1:
            shade.setAlphaF(alpha)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(shade)

    def stroke(self, colour: Rgb, width: float, *, alpha: float = 1.0, flat: bool = False) -> None:
        """Take up a pen, never thinner than a pixel can show, and no brush."""
        shade = QColor(colour)
        if alpha < 1:
            shade.setAlphaF(alpha)
        cap = Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap
        join = Qt.PenJoinStyle.MiterJoin if flat else Qt.PenJoinStyle.RoundJoin
        self.painter.setPen(QPen(QBrush(shade), max(width, self.pixel), Qt.PenStyle.SolidLine, cap, join))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def rect(self, x: float, y: float, width: float, height: float, colour: Rgb, alpha: float = 1.0) -> None:
        """A filled rectangle."""
        self.fill(colour, alpha)
        self.painter.drawRect(QRectF(x, y, width, height))

    def pill(self, x: float, y: float, width: float, height: float, colour: Rgb) -> None:
        """A filled rectangle with round ends."""
        self.fill(colour)
        radius = min(width, height) / 2
        self.painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)

    def disc(self, x: float, y: float, radius: float, colour: Rgb, alpha: float = 1.0) -> None:
        """A filled circle."""
        self.fill(colour, alpha)
        self.painter.drawEllipse(QPointF(x, y), radius, radius)

    def ring(self, x: float, y: float, radius: float, width: float, colour: Rgb, alpha: float = 1.0) -> None:
        """A drawn circle."""
        self.stroke(colour, width, alpha=alpha)
        self.painter.drawEllipse(QPointF(x, y), radius, radius)

    def wedge(self, x: float, y: float, radius: float, start: float, span: float, colour: Rgb) -> None:
        """A slice of a disc, angles in degrees against the clock from three o'clock."""
        self.fill(colour)
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        self.painter.drawPie(box, round(start * 16), round(span * 16))

    def arc(self, x: float, y: float, radius: float, start: float, span: float, width: float, colour: Rgb) -> None:
        """A part of a drawn circle."""
        self.stroke(colour, width, flat=True)
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        self.painter.drawArc(box, round(start * 16), round(span * 16))

    def poly(self, points: Iterable[Point], colour: Rgb, alpha: float = 1.0) -> None:
        """A filled polygon."""
        self.fill(colour, alpha)
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def line(self, points: Iterable[Point], width: float, colour: Rgb, *, flat: bool = False) -> None:
        """A drawn line through the points."""
        self.stroke(colour, width, flat=flat)
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def land(self, points: Sequence[Point], colour: Rgb) -> None:
        """Everything below a soft line through the points."""
        path = smooth(points)
        path.lineTo(points[-1][0], self.height + 1)
        path.lineTo(points[0][0], self.height + 1)
        path.closeSubpath()
        self.fill(colour)
        self.painter.drawPath(path)

    def curve(self, points: Sequence[Point], width: float, colour: Rgb) -> None:
        """A soft line through the points."""
        self.stroke(colour, width)
        self.painter.drawPath(smooth(points))

    def shape(self, path: QPainterPath, colour: Rgb) -> None:
        """A filled path."""
        self.fill(colour)
        self.painter.drawPath(path)

    @contextmanager
    def turned(self, x: float, y: float, degrees: float) -> Iterator[None]:
        """Draw around (x, y) as the origin, turned with the clock."""
        self.painter.save()
        self.painter.translate(x, y)
        self.painter.rotate(degrees)
        try:
            yield
        finally:
            self.painter.restore()


def smooth(points: Sequence[Point]) -> QPainterPath:
    """A path that runs softly past the points, ending at the first and the last."""
    path = QPainterPath(QPointF(*points[0]))
    for here, after in pairwise(points[1:]):
        path.quadTo(here[0], here[1], (here[0] + after[0]) / 2, (here[1] + after[1]) / 2)
    path.lineTo(*points[-1])
    return path


def star(x: float, y: float, outer: float, inner: float, rays: int, turn: float = -90.0) -> list[Point]:
    """The corners of a star, first ray up."""
    points = []
    for index in range(rays * 2):
        angle = math.radians(turn + index * 180 / rays)
        radius = inner if index % 2 else outer
        points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return points


def polar(x: float, y: float, radius: float, degrees: float) -> Point:
    """The point at an angle with the clock from three o'clock."""
    return x + radius * math.cos(math.radians(degrees)), y + radius * math.sin(math.radians(degrees))
