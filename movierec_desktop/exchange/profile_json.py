"""Our own full export: one JSON file with everything that the person said, which reads back to the same profile."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.plain_text import plain
from movierec_desktop.exchange import own_title_json
from movierec_desktop.exchange.csv_table import MAX_ROWS
from movierec_desktop.exchange.row_json import from_json, to_json
from movierec_desktop.exchange.rows import ExchangeFile, ExchangeRow

NAME = "json"
FORMAT = "movierec-profile"
VERSION = 1
SETTINGS = ("theme", "model", "filter_presets", "learning", "online_region", "online_services")
"""Choices that may travel. Keys of services and the like stay where they are."""
MOST_OWN_TITLES = 20_000
_LONGEST_SETTING = 100_000


def loads(text: str) -> Any:
    """JSON that was kept as text; {} for what is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return {}


def recognises(content: Any) -> bool:
    """Whether this is an export of ours."""
    return isinstance(content, dict) and content.get("format") == FORMAT


def read(content: Any, name: str) -> ExchangeFile:
    """Everything in it. Raises InputError for an export of a newer app, or one without titles."""
    version, titles, settings = content.get("version"), content.get("titles"), content.get("settings", {})
    if not isinstance(version, int) or version > VERSION:
        raise InputError(f"{name} was written by a newer MovieRec: update the app to read it")
    if not isinstance(titles, list):
        raise InputError(f"{name} has no list of titles: export it again")
    if len(titles) > MAX_ROWS:
        raise InputError(f"{name} has more titles than any export: name the export itself")
    rows = [from_json(said, f"{name}, title {place}") for place, said in enumerate(titles, start=1)]
    chosen = settings if isinstance(settings, dict) else {}
    kept = {key: plain(chosen[key]) for key in SETTINGS if _is_choice(chosen.get(key))}
    told = content.get("own_titles")
    added = told if isinstance(told, list) else []
    if len(added) > MOST_OWN_TITLES:
        raise InputError(f"{name} has more titles of one's own than any export: name the export itself")
    own = [title for one in added if (title := own_title_json.from_json(one))]
    return ExchangeFile(NAME, rows, "half stars from 0.5 to 5, as they are", kept, own)


def _is_choice(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_SETTING


def written(rows: Sequence[ExchangeRow], settings: Mapping[str, str], own_titles: Sequence[OwnTitle] = ()) -> str:
    """The file's text. Titles that the person added are named only where there are some."""
    kept = {key: settings[key] for key in SETTINGS if key in settings}
    content = {"format": FORMAT, "version": VERSION, "titles": [to_json(row) for row in rows], "settings": kept}
    if own_titles:
        content["own_titles"] = [own_title_json.to_json(title) for title in own_titles]
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
