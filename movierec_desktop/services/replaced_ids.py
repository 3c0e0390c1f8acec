"""Titles that were merged into others: applied when ratings are read, so that what the person said stays as it is."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from movierec_desktop.domain.errors import BundleError
from movierec_desktop.recommend.bundle import REPLACED_IDS

T = TypeVar("T")


class ReplacedIds:
    """Which title id stands for another one now."""

    def __init__(self, pairs: Mapping[int, int] | None = None) -> None:
        """Follow chains to their ends. Raises ValueError when one leads back to where it began."""
        self._of_bundle = dict(pairs or {})
        self._take(self._of_bundle)

    def take_own(self, pairs: Mapping[int, int]) -> None:
        """Which titles that the person added the catalogue has by now, in place of those told before."""
        self._take({**self._of_bundle, **pairs})

    def _take(self, pairs: Mapping[int, int]) -> None:
        self._current = {old: _end(pairs, old) for old in pairs}
        self._former: dict[int, list[int]] = {}
        for old, new in self._current.items():
            self._former.setdefault(new, []).append(old)

    def current(self, title_id: int) -> int:
        """The id under which the title is in the catalogue now; the id itself when it was not replaced."""
        return self._current.get(title_id, title_id)

    def former(self, title_id: int) -> list[int]:
        """The ids that `title_id` replaces."""
        return self._former.get(title_id, [])

    def apply(self, by_id: Mapping[int, T]) -> dict[int, T]:
        """The mapping under current ids. What stands under a current id itself wins; else the first that comes."""
        if not self._current:
            return dict(by_id)
        found: dict[int, T] = {}
        for title_id, value in by_id.items():
            now = self.current(title_id)
            if now == title_id or (now not in by_id and now not in found):
                found[now] = value
        return found


def read_replaced_ids(folder: Path, files: Mapping[str, object]) -> ReplacedIds:
    """Read the list of the bundle in `folder`, when its manifest vouches for one among `files`.

    Raises BundleError when it is no such list.
    """
    if REPLACED_IDS not in files:
        return ReplacedIds()
    path = folder / REPLACED_IDS
    try:
        pairs = json.loads(path.read_text(encoding="utf-8"))
        return ReplacedIds({int(old): int(new) for old, new in pairs.items()})
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise BundleError(f"{path} is damaged ({error}): install MovieRec Desktop again") from error


def _end(pairs: Mapping[int, int], start: int) -> int:
    seen, now = {start}, pairs[start]
    while now in pairs:
        if now in seen:
            raise ValueError(f"title {start} is replaced by itself")
        seen.add(now)
        now = pairs[now]
    return now
