"""Asks what to do about a profile that cannot be used, and does it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from movierec_desktop.domain.errors import Damage, DamagedProfileError, ProfileError
from movierec_desktop.services.profiles import Profiles
from movierec_desktop.services.rescue import Rescue
from movierec_desktop.ui.widgets.rescue_dialog import RescueDialog, Way

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Rescued:
    """Which profile is to be opened now, and what the person is told in its window."""

    profile: Path
    told: str


def ask(
    error: DamagedProfileError, rescue: Rescue, profiles: Profiles, parent: QWidget | None = None
) -> Rescued | None:
    """Ask until something has worked; None when the person would rather leave."""
    others = [entry for entry in profiles.all() if not entry.problem and entry.path != error.path]
    # What another program wrote is only put aside where a profile belongs.
    may_begin_anew = error.kind is not Damage.FOREIGN or profiles.has(error.path) or bool(rescue.candidates)
    failure = ""
    while True:
        dialog = RescueDialog(error, rescue.candidates, others, may_begin_anew=may_begin_anew, parent=parent)
        dialog.tell(failure)
        dialog.exec()
        dialog.deleteLater()
        if dialog.way is Way.QUIT:
            return None
        if dialog.way is Way.OTHER and dialog.other is not None:
            return Rescued(dialog.other, "")
        try:
            return _done(dialog, rescue)
        except ProfileError as failed:
            failure = str(failed)


def _done(dialog: RescueDialog, rescue: Rescue) -> Rescued:
    """Raises ProfileError when it cannot be done; nothing is lost then, and it can be asked again."""
    candidate = dialog.candidate
    if dialog.way is Way.BRING_BACK and candidate is not None:
        aside = rescue.bring_back(candidate) or rescue.aside
        kept = translate("Rescue", "Your profile is open again. What was damaged is kept in {file}.")
    else:
        aside = rescue.start_anew()
        kept = translate("Rescue", "This is a new, empty profile. What was damaged is kept in {file}.")
    return Rescued(rescue.profile, kept.format(file=aside) if aside is not None else "")
