"""Writing the person's own feedback into a file that they may share."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop import __version__
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.feedback import FeedbackRecord
from movierec_desktop.exchange.feedback_lines import write_feedback
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.feedback_record import read_record
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.profile import Profile

_BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside a profile."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and how many lines that made."""

    record: FeedbackRecord
    lines: int


def export_feedback(profile: Profile, engine: Engine | None, out: Path, *, titles: bool = False) -> Exported:
    """Write everything that the profile knows of recommendations to `out`.

    Args:
        profile: whose.
        engine: the bundle, for merged titles and names; without one ids stay as they were.
        out: where to; an existing file is replaced.
        titles: also tell which titles it is about; needs the engine.

    Raises:
        InputError: the place cannot be written, or is the profile itself.
    """
    own = {profile.path.resolve(), *(profile.path.resolve().with_name(profile.path.name + end) for end in _BESIDE)}
    if out.is_dir() or out.resolve() in own:
        raise InputError(f"{out} is a folder or the profile itself: name another file")
    record = read_record(profile, engine.replaced if engine else ReplacedIds())
    names = _names(engine, profile) if engine and titles else None
    return Exported(record, write_feedback(out, record, __version__, names))


def _names(engine: Engine, profile: Profile) -> Callable[[int], str | None]:
    """A title's name by its id: the catalogue's, or what it was called when the person did something with it."""
    labels = {entry.response.title_id: entry.response.label for entry in profile.feedback.responses()}
    labels |= {rating.title_id: rating.label for rating in profile.ratings.all()}

    def name_of(title_id: int) -> str | None:
        row = int(engine.catalogue.rows_of_ids([title_id])[0])
        return engine.catalogue.title(row).label if row >= 0 else labels.get(title_id)

    return name_of
