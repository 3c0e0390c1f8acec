"""Which filter to loosen when nothing passes."""

from dataclasses import replace

from movierec_desktop.catalogue.facts import Facts, Mask
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter

_LOOSENED: dict[str, dict[str, object]] = {
    "films or series": {"kind": KindChoice.ALL},
    "language": {"languages": frozenset()},
    "genre": {"genres": frozenset()},
    "decade": {"decades": frozenset()},
}


def filter_to_loosen(facts: Facts, chosen: TitleFilter, candidates: Mask) -> tuple[str, int] | None:
    """The one filter whose removal lets most of `candidates` through, and how many; None when none helps alone.

    Args:
        facts: of the catalogue.
        chosen: the filters that let nothing through.
        candidates: titles that would otherwise be shown, shape (n_titles,).
    """
    counts = {}
    for name, loosened in _LOOSENED.items():
        looser = replace(chosen, **loosened)  # type: ignore[arg-type]  # the table names its fields with their types
        if looser != chosen:
            counts[name] = int((facts.mask(looser) & candidates).sum())
    best = max(counts.items(), key=lambda item: item[1], default=("", 0))
    return best if best[1] else None
