"""Where the lettering of a poster goes: the largest size at which the whole title fits."""

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from movierec_desktop.ui.posters.spec import PosterSpec
from movierec_desktop.ui.posters.wrapping import Measure, Row, graphemes

SMALLEST_TITLED = 80.0
"""A poster narrower than this shows its motif only."""
MARGIN = 0.075
"""Space between lettering and edge, as a share of the width."""
_REFERENCE = 64
_SLACK = 0.985
_RESERVE = 0.05
_SMALLEST_SIZE = 7
_MOST_HEIGHT = 0.6
_SMALLEST_YEAR = 7.0
_WIDOW = 2
_HANGING = frozenset("$(),;/@Q[]_{|}\\")
"""Signs of plain lettering that reach below the baseline."""
_TALL = _HANGING - frozenset(",;_Q")
"""Those that reach above capitals too."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of lettering: where its baseline starts, and a box its letters stay within."""

    text: str
    origin: QPointF
    box: QRectF
    size: int


@dataclass(frozen=True, slots=True)
class PosterLayout:
    """All lettering of one poster, and where the picture above it ends."""

    title: tuple[Line, ...]
    year: Line | None
    top: float
    joined: bool = False
    """Whether the title's script joins its letters."""
    complete: bool = True
    """Whether every letter of the title is there."""


class _Faces(threading.local):
    """Fonts of one thread: Qt fills a font's insides on first use, which two threads must not do at once."""

    def __init__(self) -> None:
        self.fonts: dict[tuple[str, int, bool, bool], QFont] = {}
        self.metrics: dict[tuple[str, bool], QFontMetricsF] = {}


_faces = _Faces()


def title_font(family: str, size: int, *, joined: bool = False) -> QFont:
    """The font of titles, set tight; letters of joined scripts keep their distance, or they would come apart."""
    return _font(family, size, joined, bold=True)


def year_font(family: str, size: int) -> QFont:
    """The font of years, set wide."""
    return _font(family, size, joined=False, bold=False)


def _font(family: str, size: int, joined: bool, *, bold: bool) -> QFont:
    key = (family, size, joined, bold)
    font = _faces.fonts.get(key)
    if font is None:
        font = QFont(family)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.ExtraBold if bold else QFont.Weight.DemiBold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if not joined:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 96.5 if bold else 108)
        _faces.fonts[key] = font
    return font


def _metrics(family: str, *, joined: bool) -> QFontMetricsF:
    key = (family, joined)
    if key not in _faces.metrics:
        _faces.metrics[key] = QFontMetricsF(title_font(family, _REFERENCE, joined=joined))
    return _faces.metrics[key]


@dataclass(frozen=True, slots=True)
class _Script:
    """How a title's script sits on its lines, in shares of the font size."""

    pitch: float
    rise: float
    fall: float
    joined: bool
    right_to_left: bool
    borrowed: bool = False
    """Whether its letters come from whatever font the system has: their widths do not scale as exactly."""


_PLAIN = _Script(pitch=0.92, rise=0.76, fall=0.2, joined=False, right_to_left=False)
_SIGNED = _Script(pitch=0.94, rise=0.86, fall=0.21, joined=False, right_to_left=False)
_ACCENTED = _Script(pitch=1.06, rise=0.98, fall=0.26, joined=False, right_to_left=False)
_JOINED_SCRIPTS = ("ARABIC", "SYRIAC", "DEVANAGARI", "BENGALI", "GURMUKHI", "MONGOLIAN")


def lay_out(spec: PosterSpec, width: float, height: float, family: str) -> PosterLayout:
    """Place title and year on a poster of this size."""
    if width < SMALLEST_TITLED or not spec.name.strip():
        return PosterLayout((), None, height * 0.86)
    text = " ".join(unicodedata.normalize("NFC", spec.name).upper().split())
    script = _script_of(text)
    margin = width * MARGIN
    foot, year = _place_year(spec, width, height, script, family)
    measure = Measure(text, _metrics(family, joined=script.joined))
    roof = height * (1 - _MOST_HEIGHT)
    room = QRectF(margin, roof, width - 2 * margin, foot - roof)
    if script.borrowed:
        room.adjust(width * _RESERVE * script.right_to_left, 0, -width * _RESERVE * (not script.right_to_left), 0)
    size, rows, complete = _largest(measure, script, room, width, spec.seed)
    if complete:
        rows = _balanced(measure, rows, size, room.width())
        size, rows = _without_widow(measure, rows, size, room.width())
    title = _placed(_measured(rows, size, script, family), size, script, room)
    return PosterLayout(title, year, title[0].box.top(), script.joined, complete)


def _script_of(text: str) -> _Script:
    if text.isascii():
        return _SIGNED if _TALL.intersection(text) else _PLAIN
    names = {unicodedata.name(sign, "").split(" ")[0] for sign in text if sign.isalpha()}
    if names <= {"LATIN", "CYRILLIC", "GREEK"}:
        return _ACCENTED
    first = next(
        (unicodedata.bidirectional(sign) for sign in text if unicodedata.bidirectional(sign) in ("L", "R", "AL")), "L"
    )
    joined = bool(names & set(_JOINED_SCRIPTS))
    return _Script(pitch=1.26, rise=1.06, fall=0.4, joined=joined, right_to_left=first != "L", borrowed=True)


def _place_year(
    spec: PosterSpec, width: float, height: float, script: _Script, family: str
) -> tuple[float, Line | None]:
    """Where the title's last line may end, and the year's line below it."""
    margin = width * MARGIN
    bottom = height - margin * 1.05
    size = round(width * 0.054)
    if not spec.years_text or size < _SMALLEST_YEAR - 1:
        return bottom, None
    size = max(size, int(_SMALLEST_YEAR))
    tall = size * 0.74
    wide = QFontMetricsF(year_font(family, size)).horizontalAdvance(spec.years_text)
    x = width - margin - wide if script.right_to_left else margin + width * 0.003
    line = Line(spec.years_text, QPointF(x, bottom), QRectF(x, bottom - tall, wide, tall * 1.1), size)
    return bottom - tall - width * 0.035, line


def _largest(measure: Measure, script: _Script, room: QRectF, width: float, seed: int) -> tuple[int, list[Row], bool]:
    """The largest size at which the title wraps into few lines, splitting words where that gains much."""
    top = round(width * _ambition(measure, seed))
    smallest = min(_SMALLEST_SIZE, top)
    kept = next(
        (found for found in _fits(measure, script, room, width, range(top, smallest - 1, -1), split=False)), None
    )
    size = kept[0] if kept else 0
    if size < width * 0.088:
        wider = range(min(top, round(width * 0.125)), max(smallest, round(size * 1.3)) - 1, -1)
        broken = next((found for found in _fits(measure, script, room, width, wider, split=True)), None)
        kept = broken or kept
    if kept:
        return *kept, True
    return smallest, _shortened(measure, script, room, smallest), False


def _ambition(measure: Measure, seed: int) -> float:
    """How large, at most, in shares of the width: a word of three letters may shout."""
    letters = sum(len(piece.text) for piece in measure.pieces)
    if letters <= 2:
        return 0.46
    if letters <= 4:
        return 0.3
    return (0.165, 0.19, 0.215)[seed % 3]


def _fits(
    measure: Measure, script: _Script, room: QRectF, width: float, sizes: range, *, split: bool
) -> Iterator[tuple[int, list[Row]]]:
    for size in sizes:
        rows = measure.wrap(room.width() * _SLACK * _REFERENCE / size, split=split)
        if (
            rows is not None
            and len(rows) <= _most_rows(size, width)
            and _tall(len(rows), size, script) <= room.height()
        ):
            yield size, rows


def _most_rows(size: int, width: float) -> int:
    """Few lines of large letters; where letters cannot get smaller, as many as there is room for."""
    share = size / width
    if share >= 0.15:
        return 3
    if share >= 0.1:
        return 4
    return 5 if share >= 0.075 and size > _SMALLEST_SIZE else 99


def _tall(rows: int, size: int, script: _Script) -> float:
    return size * (script.rise + script.fall + script.pitch * (rows - 1))


def _shortened(measure: Measure, script: _Script, room: QRectF, size: int) -> list[Row]:
    """As many lines as there is room for, the last ending in an ellipsis."""
    limit = room.width() * _SLACK * _REFERENCE / size
    rows = measure.wrap(limit, split=True) or []
    most = max(1, int((room.height() / size - script.rise - script.fall) / script.pitch) + 1)
    *kept, last = rows[:most]
    signs = graphemes(last.text)
    while signs and measure.width("".join(signs).rstrip() + "…") > limit:
        signs.pop()
    text = "".join(signs).rstrip() + "…"
    return [*kept, Row(text, measure.width(text))]


def _balanced(measure: Measure, rows: list[Row], size: int, wide: float) -> list[Row]:
    """The same number of lines, but of more equal length: no last word left alone on its line."""
    limit = wide * _SLACK * _REFERENCE / size
    low, high, best = max(limit * 0.5, measure.widest), limit, rows
    if len(rows) < 2 or measure.widest > limit:
        return rows
    for _ in range(5):
        middle = (low + high) / 2
        tried = measure.wrap(middle)
        if tried is not None and len(tried) <= len(rows):
            best, high = tried, middle
        else:
            low = middle
    return best


def _measured(rows: list[Row], size: int, script: _Script, family: str) -> list[Row]:
    """The lines with their widths at the very size they are painted in, where proportion would not do."""
    if not script.borrowed:
        return rows
    metrics = QFontMetricsF(title_font(family, size, joined=script.joined))
    return [Row(row.text, metrics.horizontalAdvance(row.text) * _REFERENCE / size) for row in rows]


def _without_widow(measure: Measure, rows: list[Row], size: int, wide: float) -> tuple[int, list[Row]]:
    """A line fewer and smaller letters where the last line would hold a lone sign or two, as in "Apollo 13"."""
    if len(rows) > 1 and len(rows[-1].text) <= _WIDOW:
        for smaller in range(size - 1, max(_SMALLEST_SIZE, round(size * 0.6)) - 1, -1):
            tried = measure.wrap(wide * _SLACK * _REFERENCE / smaller)
            if tried is not None and len(tried) < len(rows):
                return smaller, tried
    return size, rows


def _fall(text: str, size: int, script: _Script) -> float:
    """How far a line reaches below its baseline: hardly at all in capitals without commas and the like."""
    if text.isascii() and not _HANGING.intersection(text):
        return 0.05 * size
    return script.fall * size


def _placed(rows: list[Row], size: int, script: _Script, room: QRectF) -> tuple[Line, ...]:
    """The lines at their places, the last standing on the foot of the room, clear of the year below it."""
    lines = []
    baseline = room.bottom() - max(0.0, _fall(rows[-1].text, size, script) - room.width() * 0.025)
    optical = size * 0.045
    for index, row in enumerate(rows):
        y = baseline - (len(rows) - 1 - index) * script.pitch * size
        wide = row.width * size / _REFERENCE
        x = room.right() - wide if script.right_to_left else room.left() - optical
        box = QRectF(x, y - script.rise * size, wide, script.rise * size + _fall(row.text, size, script))
        lines.append(Line(row.text, QPointF(x, y), box, size))
    return tuple(lines)
