"""What is done once when a profile is opened for use: the backup of the day, and rows that a newer catalogue knows."""

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.import_plan import Outcome
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.own_titles import adopt
from movierec_desktop.store.profile import Profile


def start(engine: Engine, profile: Profile) -> list[str]:
    """Do it; returns what the person should be told. What fails is told too: it keeps nobody from their ratings."""
    told = []
    try:
        adopt(engine, profile)
        plan = Importer(engine, profile).retry()
        found = len(plan.of(Outcome.NEW)) + len(plan.of(Outcome.CHANGED)) if plan else 0
        if found:
            told.append(f"{found} imported row{'' if found == 1 else 's'} found a title in the new catalogue")
        if not profile.states.is_empty:
            Backups(profile.path).make_daily()
    except MovieRecError as error:
        told.append(str(error))
    return told
