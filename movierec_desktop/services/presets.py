"""Filters that the person has saved under a name, kept in the profile as JSON."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title_filter import GenreMatch, KindChoice, TitleFilter
from movierec_desktop.store.profile import Profile

_KEY = "filter_presets"


class Presets:
    """Named filters. Every change is on disk when the call returns."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def all(self) -> dict[str, TitleFilter]:
        """Every preset by name, in alphabetical order. What cannot be understood is left out, not lost."""
        found = {}
        for name, stored in sorted(self._stored().items()):
            try:
                found[name] = from_json(stored)
            except (TypeError, ValueError, OverflowError):
                continue  # written by a newer app, which will read it again
        return found

    def save(self, name: str, chosen: TitleFilter) -> None:
        """Store filters under a name, in place of an older preset. Raises ProfileError when it cannot be written."""
        self._write({**self._stored(), name: to_json(chosen)})

    def remove(self, name: str) -> None:
        """Forget a preset. Raises ProfileError when it cannot be written."""
        self._write({key: value for key, value in self._stored().items() if key != name})

    def _stored(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._profile.settings.get(_KEY, "{}"))
        except (ValueError, RecursionError):
            return {}
        return stored if isinstance(stored, dict) else {}

    def _write(self, stored: Mapping[str, Any]) -> None:
        with self._profile.writing():
            self._profile.settings.put(_KEY, json.dumps(stored, sort_keys=True))


def to_json(chosen: TitleFilter) -> dict[str, Any]:
    """Plain values; sets as sorted lists."""
    return {key: sorted(value) if isinstance(value, frozenset) else value for key, value in asdict(chosen).items()}


def from_json(stored: Any) -> TitleFilter:
    """The filters again. Raises TypeError, ValueError or OverflowError for what is not theirs."""
    if not isinstance(stored, dict):
        raise TypeError("filters are stored by name")
    values = dict(stored)
    for key in ("languages", "genres", "countries", "platforms"):
        values[key] = frozenset(str(value) for value in _listed(values, key))
    values["decades"] = frozenset(int(value) for value in _listed(values, "decades"))
    values["kind"] = KindChoice(values.get("kind", KindChoice.ALL))
    values["genre_match"] = GenreMatch(values.get("genre_match", GenreMatch.ANY))
    if values.get("least_confidence") is not None:
        values["least_confidence"] = Confidence(values["least_confidence"])
    if values.get("longest") is not None:
        values["longest"] = int(values["longest"])
    for key in ("unrated_only", "watchlist_only"):
        values[key] = _yes_or_no(values, key)
    return TitleFilter(**values)


def _listed(values: Mapping[str, Any], key: str) -> list[Any]:
    value = values.get(key, [])
    if not isinstance(value, list):
        raise TypeError(f"{key} is no list")
    return value


def _yes_or_no(values: Mapping[str, Any], key: str) -> bool:
    value = values.get(key, False)
    if not isinstance(value, bool):
        raise TypeError(f"{key} is neither true nor false")
    return value
