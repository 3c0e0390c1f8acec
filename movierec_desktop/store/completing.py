"""What could not be read of a damaged profile, out of a backup of it."""

from collections.abc import Set as AbstractSet
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from movierec_desktop.store.marks import UNSEEN, WATCHLIST
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState

_UNRATED = frozenset((WATCHLIST.name, UNSEEN.name))
"""What a rating ends."""


def complete(path: Path, torn: AbstractSet[str], backup: Path) -> int:
    """Add to a profile the rows of its `torn` tables that `backup` has and it lacks; returns of how many titles.

    Where both have a row that of the profile is newer. What the person took back since that backup is there again:
    nothing tells it from what was lost. Raises ProfileError, and then the profile is as it was.
    """
    with closing(Profile(path)) as profile, closing(Profile.snapshot(backup)) as before:
        said, added = profile.states.all(), {}
        for title_id, then in before.states.all().items():
            now = said.get(title_id, TitleState())
            both = _completed(profile, now, then, torn)
            if both != now:
                added[title_id] = both
        own = {title.id for title in profile.own_titles.all()}
        with profile.writing():
            for title in before.own_titles.all() if "own_titles" in torn else ():
                if title.id not in own:
                    profile.own_titles.put(title)
            for title_id, state in added.items():
                profile.states.put(title_id, state)
    return len(added)


def _completed(profile: Profile, now: TitleState, then: TitleState, torn: AbstractSet[str]) -> TitleState:
    """What is said of one title, with what only the backup says, of the tables that are torn."""
    facts: dict[str, Any] = {}
    if "ratings" in torn and now.stars is None and then.stars is not None:
        facts |= {"stars": then.stars, "rated_at": then.rated_at}
    if "notes" in torn and then.note and not now.note:
        facts |= {"note": then.note}
    for name, marks in profile.states.marks.items():
        is_lacking = marks.name in torn and getattr(then, name) and not getattr(now, name)
        was_rated_since = marks.name in _UNRATED and now.stars is not None and then.stars is None
        if is_lacking and not was_rated_since:
            facts |= {name: True, f"{name}_at": getattr(then, f"{name}_at")}
    return replace(now, label=now.label or then.label, **facts) if facts else now
