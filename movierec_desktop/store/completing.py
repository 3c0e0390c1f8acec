"""What a profile lacks, out of a backup of it."""

from contextlib import closing
from pathlib import Path

from movierec_desktop.store.profile import Profile


def complete(path: Path, backup: Path) -> int:
    """Add to a profile what a backup says of titles of which it says nothing itself; returns how many titles those are.

    Of the others the profile is newer. What the person took back since that backup is there again: nothing tells it
    from what was lost. Raises ProfileError, and then the profile is as it was.
    """
    with closing(Profile(path)) as profile, closing(Profile.snapshot(backup)) as before:
        said = profile.states.all()
        missing = {title_id: state for title_id, state in before.states.all().items() if title_id not in said}
        own = {title.id for title in profile.own_titles.all()}
        with profile.writing():
            for title in before.own_titles.all():
                if title.id not in own:
                    profile.own_titles.put(title)
            for title_id, state in missing.items():
                profile.states.put(title_id, state)
    return len(missing)
