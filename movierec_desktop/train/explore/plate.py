"""One figure with what it shows: the unit of the page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from matplotlib.figure import Figure

from movierec_desktop.train.explore.study import Study

Number = int | float | str | None


@dataclass(frozen=True)
class Table:
    """A small table below a figure, plain text in every cell; all columns but the first hold numbers."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Plate:
    """A figure, its caption and the numbers behind it.

    `name` is the file name without its ending and the anchor on the page. `finding` is one sentence that says what the
    figure shows, `details` are further ones; all of them are plain text made of `numbers`. `figure` is None when the
    data have nothing to draw: `finding` then says why, and `alt` is "".
    """

    name: str
    heading: str
    finding: str
    details: Sequence[str] = ()
    alt: str = ""
    numbers: Mapping[str, Number] = field(default_factory=dict)
    figure: Figure | None = None
    table: Table | None = None


Draw = Callable[[Study], Plate]
"""Every topic of the report is such a function. It is called within `style.drawing`."""
