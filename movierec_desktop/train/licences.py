"""Which rating data a shipped bundle may be trained on, and the text that must then lie beside it."""

import re
from dataclasses import dataclass
from importlib import resources

LICENCE_FILE = "LICENSE-MovieLens.txt"
"""Name of the licence text that a bundle trained on MovieLens carries."""

CITATION = (
    "F. Maxwell Harper and Joseph A. Konstan. 2015. The MovieLens Datasets: History and Context. "
    "ACM Transactions on Interactive Intelligent Systems (TiiS) 5, 4: 19:1-19:19. https://doi.org/10.1145/2827872"
)

# Benchmark editions: measuring only. A folder that names one of them is never taken for something else.
_RESTRICTED = re.compile(r"ml-?(?:100k|1m|10m|20m|25m)(?![0-9a-z])", re.IGNORECASE)
_OPEN = re.compile(r"ml-?(?:latest|32m)(?![0-9a-z])", re.IGNORECASE)
_FORBIDS = re.compile(r"may not redistribute", re.IGNORECASE)
_PERMITS = re.compile(r"may redistribute the data set, including transformations", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Licence:
    """Under what terms a data set came. `redistributable`: whether a bundle trained on it may be given away."""

    name: str
    redistributable: bool
    citation: str


MOVIELENS_LATEST = Licence("MovieLens (GroupLens), non-commercial, same conditions", True, CITATION)
MOVIELENS_RESTRICTED = Licence("MovieLens (GroupLens), measuring only", False, CITATION)
UNKNOWN = Licence("unknown", False, "")


def recognise(name: str, readme: str = "") -> Licence:
    """Tell the licence of a data set from its folder or archive name and the text of its README ("" when none).

    Anything that forbids wins over anything that permits; a set that neither recognises is `UNKNOWN`, which may not
    be redistributed.
    """
    text = re.sub(r"\s+", " ", readme)
    if _RESTRICTED.search(name) or _FORBIDS.search(text):
        return MOVIELENS_RESTRICTED if "movielens" in text.lower() or _RESTRICTED.search(name) else UNKNOWN
    if _OPEN.search(name):
        return MOVIELENS_LATEST
    if _RESTRICTED.search(text):
        return MOVIELENS_RESTRICTED
    if _OPEN.search(text) and _PERMITS.search(text):
        return MOVIELENS_LATEST
    return UNKNOWN


def licence_text() -> str:
    """Return the GroupLens usage licence and the citation, as they stand in the data's own README."""
    folder = resources.files("movierec_desktop.train") / "licences"
    return (folder / LICENCE_FILE).read_text(encoding="utf-8")
