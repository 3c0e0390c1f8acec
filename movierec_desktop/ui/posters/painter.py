"""Painting a generated poster."""

import random
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath

from movierec_desktop.ui.posters.canvas import WIDTH, Canvas
from movierec_desktop.ui.posters.choice import choose_motif, speaking_genres
from movierec_desktop.ui.posters.layout import PosterLayout, lay_out, title_font, year_font
from movierec_desktop.ui.posters.palettes import Lettering, choose_palette, lettering
from movierec_desktop.ui.posters.spec import PosterSpec

_FADE = 26.0
"""Over how much height the picture fades into the ground of the lettering, in canvas units."""
_AIR = 3.0
"""What lies between picture and lettering. A picture with a solid foreground fades here only: more would be fog."""


def paint_poster(painter: QPainter, rect: QRectF, spec: PosterSpec, font_family: str, *, radius: float = 0) -> None:
    """Paint the poster of a title into a rectangle, two wide by three high or about that."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if radius > 0:
        _paint_rounded(painter, rect, spec, font_family, radius)
    else:
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.translate(rect.topLeft())
        _paint(painter, rect.width(), rect.height(), spec, font_family)
    painter.restore()


def render_poster(
    spec: PosterSpec,
    width_px: float,
    height_px: float,
    device_pixel_ratio: float,
    font_family: str,
    *,
    radius: float = 0,
) -> QImage:
    """The poster as an image, its size in logical pixels. Works in any thread."""
    size = QSize(round(width_px * device_pixel_ratio), round(height_px * device_pixel_ratio))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(device_pixel_ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint(painter, width_px, height_px, spec, font_family)
    if radius > 0:
        cut_corners(painter, QRectF(0, 0, width_px, height_px), radius)
    painter.end()
    return image


def paint_art(painter: QPainter, width: float, height: float, spec: PosterSpec, layout: PosterLayout) -> Lettering:
    """Everything under the lettering; how to letter it is the answer."""
    rng = random.Random(spec.seed)  # noqa: S311 - dice for pictures, not for secrets
    genre, other = speaking_genres(spec.genres, rng)
    palette = choose_palette(genre, other, spec.year, rng)
    motif = choose_motif(genre, rng)
    scale = width / WIDTH
    painter.save()
    painter.scale(scale, scale)
    canvas = Canvas(painter, height / scale, layout.top / scale - _AIR, palette, rng, 0.9 / scale)
    canvas.rect(0, 0, WIDTH, canvas.height, palette.ground)
    if rng.random() < 0.5:
        painter.translate(WIDTH, 0)
        painter.scale(-1, 1)
    motif(canvas)
    painter.restore()
    letters = lettering(palette, canvas.base)
    if layout.title:
        top = layout.top - (_AIR if canvas.solid else _AIR + _FADE) * scale
        _paint_scrim(painter, QRectF(0, top, width, height), (_AIR if canvas.solid else _FADE) * scale, letters)
    return letters


def _paint(painter: QPainter, width: float, height: float, spec: PosterSpec, family: str) -> None:
    layout = lay_out(spec, width, height, family)
    letters = paint_art(painter, width, height, spec, layout)
    painter.setPen(QColor(letters.text))
    for line in layout.title:
        painter.setFont(title_font(family, line.size, joined=layout.joined))
        painter.drawText(line.origin, line.text)
    if layout.year is not None:
        painter.setFont(year_font(family, layout.year.size))
        painter.drawText(layout.year.origin, layout.year.text)


def _paint_scrim(painter: QPainter, below: QRectF, fade: float, letters: Lettering) -> None:
    full, none = QColor(letters.scrim), QColor(letters.scrim)
    full.setAlphaF(letters.alpha)
    none.setAlphaF(0)
    gradient = QLinearGradient(below.topLeft(), QPointF(0, below.top() + fade))
    gradient.setColorAt(0, none)
    gradient.setColorAt(1, full)
    painter.fillRect(below, gradient)


def _paint_rounded(painter: QPainter, rect: QRectF, spec: PosterSpec, family: str, radius: float) -> None:
    """Fill a rounded shape with the poster: a clip would leave jagged corners."""
    ratio = painter.device().devicePixelRatioF()
    brush = QBrush(render_poster(spec, rect.width(), rect.height(), ratio, family))
    painter.translate(rect.topLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(QRectF(0, 0, rect.width(), rect.height()), radius, radius)


def cut_corners(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Make what lies outside a rounded rectangle transparent."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.fillPath(_corners(rect.left(), rect.top(), rect.width(), rect.height(), radius), Qt.GlobalColor.black)


@lru_cache(maxsize=16)
def _corners(left: float, top: float, width: float, height: float, radius: float) -> QPainterPath:
    """What lies outside a rounded rectangle; posters have few sizes."""
    rect = QRectF(left, top, width, height)
    corners, rounded = QPainterPath(), QPainterPath()
    corners.addRect(rect)
    rounded.addRoundedRect(rect, radius, radius)
    return corners.subtracted(rounded)
