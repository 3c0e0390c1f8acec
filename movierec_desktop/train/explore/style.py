"""How all figures look: one calm style, on a light ground of their own, told apart without red against green."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, cast

import matplotlib as mpl
import seaborn as sns
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import Colormap
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font
from matplotlib.layout_engine import ConstrainedLayoutEngine

from movierec_desktop import paths

INK, MUTED, LINE, GROUND = "#17191E", "#5A6270", "#E4E2DA", "#FFFFFF"
# Okabe and Ito 2008, "Color Universal Design", the vermilion and the green darker so that they can be read as text.
BLUE, ORANGE, GREEN, PALE = "#0072B2", "#C24F00", "#00795A", "#B9C3CC"

WIDTH = 7.2
"""Inches, the same for every figure, so that text is of one size down the page."""
PIXELS_PER_INCH = 160

_FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_FAMILIES = ("Inter", "DejaVu Sans")
_SETTINGS: dict[str, Any] = {
    "font.family": list(_FAMILIES),
    "font.size": 10,
    "text.color": INK,
    "text.parse_math": False,  # a title may have dollar signs
    "axes.edgecolor": MUTED,
    "axes.facecolor": GROUND,
    "axes.grid": False,
    "axes.labelcolor": MUTED,
    "axes.labelsize": 10,
    "axes.linewidth": 0.8,
    "axes.titlecolor": MUTED,
    "axes.titlelocation": "left",
    "axes.titlepad": 10,
    "axes.titlesize": 10,
    "axes.unicode_minus": False,
    "figure.facecolor": GROUND,
    "figure.edgecolor": GROUND,
    "lines.linewidth": 2,
    "patch.linewidth": 0,
    "svg.fonttype": "path",
    "svg.hashsalt": "movierec explore",  # ids in an SVG are otherwise drawn by chance
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelsize": 9.5,
    "ytick.labelsize": 9.5,
}


@contextmanager
def drawing() -> Iterator[None]:
    """Draw and save within: afterwards matplotlib's settings and fonts are what they were before."""
    known = list(font_manager.fontManager.ttflist)
    try:
        for name in _FONTS:
            font_manager.fontManager.addfont(_font_file(name))
        # From the defaults, because a person's own matplotlibrc must not change the bytes.
        with mpl.rc_context(cast("Any", {**_defaults(), **_SETTINGS})):
            yield
    finally:
        font_manager.fontManager.ttflist = known


def _defaults() -> dict[str, Any]:
    """Matplotlib's own settings but for the backend, which belongs to whoever else draws in this process."""
    return {name: value for name, value in mpl.rcParamsDefault.items() if "backend" not in name}


def new_figure(height: float) -> Figure:
    """An empty figure of the page's width, `height` inches high; pyplot knows nothing of it."""
    figure = Figure(figsize=(WIDTH, height), layout=ConstrainedLayoutEngine(h_pad=0.08, w_pad=0.08))
    FigureCanvasAgg(figure)
    return figure


def bare(axes: Axes, *, keep_left: bool = False) -> None:
    """Take away the frame but for the lower line; numbers stand at the data or on the grid."""
    sns.despine(ax=axes, left=not keep_left)
    axes.tick_params(length=0)


def grid(axes: Axes) -> None:
    """Faint horizontal lines behind the data."""
    axes.grid(visible=True, axis="y", color=LINE, linewidth=0.8)
    axes.set_axisbelow(True)


def shades() -> Colormap:
    """From almost white to dark blue, for shares."""
    found: Colormap = sns.blend_palette(["#F6F8FA", "#9CC6E2", BLUE, "#063F66"], as_cmap=True)
    return found


def apart(places: Sequence[float], least: float, floor: float) -> list[float]:
    """Move labels until neighbours are `least` apart, in their order, around where they were, none below `floor`.

    Neighbours that would touch become one block around the mean of where they want to be.
    """
    order = sorted(range(len(places)), key=lambda i: (places[i], i))
    blocks: list[list[int]] = []
    for i in order:
        blocks.append([i])
        while len(blocks) > 1 and _span(blocks[-2], places, least)[1] + least > _span(blocks[-1], places, least)[0]:
            last = blocks.pop()
            blocks[-1] += last
    moved = list(places)
    for block in blocks:
        low = _span(block, places, least)[0]
        for step, i in enumerate(block):
            moved[i] = low + step * least
    for i in order:
        moved[i] = max(moved[i], floor)
        floor = moved[i] + least
    return moved


def _span(block: Sequence[int], places: Sequence[float], least: float) -> tuple[float, float]:
    middle = sum(places[i] for i in block) / len(block)
    reach = least * (len(block) - 1) / 2
    return middle - reach, middle + reach


def drawable(text: str) -> str:
    """The text with a small square for each sign that the figures' fonts lack."""
    return "".join(sign if ord(sign) in _signs() else "\N{WHITE SQUARE}" for sign in text)


def save(figure: Figure, folder: Path, name: str) -> None:
    """Write NAME.svg and NAME.png. The same figure gives the same bytes: no date and no version is in them."""
    figure.savefig(folder / f"{name}.svg", metadata={"Date": None, "Creator": None})
    figure.savefig(folder / f"{name}.png", dpi=PIXELS_PER_INCH, metadata={"Software": None})


def _font_file(name: str) -> str:
    return str(paths.resources_dir() / "fonts" / name)


@cache
def _signs() -> frozenset[int]:
    files = [_font_file(_FONTS[0]), font_manager.findfont(_FAMILIES[1])]
    return frozenset(code for file in files for code in FT2Font(file).get_charmap())
