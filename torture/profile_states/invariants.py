"""What must hold after each step: everybody who looks at the profile sees what the model says."""

import sqlite3
from contextlib import closing

from movierec_desktop.store.profile import Profile
from torture.profile_states.held import Held, read_profile, read_tables
from torture.profile_states.model import Model
from torture.profile_states.world import World


def check_all(world: World) -> None:
    """Raises AssertionError, with what differs and for whom."""
    model = world.model.now
    _same("the app's connection", read_profile(world.profile), model)
    _check_services(world, world.model)
    with closing(Profile(world.path)) as fresh:
        _same("a fresh connection", read_profile(fresh), model)
        _check_soundness(fresh._connection)
    with closing(Profile.snapshot(world.path)) as snapshot:
        _same("a snapshot", read_profile(snapshot), model)
    assert world.reader is not None
    _same("another program", read_tables(world.reader), world.saw or model)


def check_end(world: World) -> None:
    """Each backup that is still there holds what the profile held then."""
    for backup in world.backups.all():
        if backup.path in world.kept:
            with closing(Profile.snapshot(backup.path)) as snapshot:
                _same(f"the backup {backup.path.name}", read_profile(snapshot), world.kept[backup.path])


def _same(who: str, seen: Held, held: Held) -> None:
    different = seen.differences(held)
    assert not different, f"{who} sees " + "; ".join(different)


def _check_soundness(connection: sqlite3.Connection) -> None:
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def _check_services(world: World, model: Model) -> None:
    """What the library says of all titles, and what the catalogue has of the person's own."""
    library, titles = world.library, model.now.titles
    rated = {title_id: state for title_id, state in titles.items() if state.stars is not None}
    assert {i: (one.stars, one.rated_at) for i, one in library.ratings.items()} == {
        i: (state.stars, state.rated_at) for i, state in rated.items()
    }
    marked = {
        name: {title_id for title_id, state in titles.items() if getattr(state, name)}
        for name in ("listed", "watched", "dismissed", "doubted", "unseen")
    }
    assert library.watchlist == marked["listed"]
    assert library.watched == marked["watched"]
    assert library.dismissed == marked["dismissed"]
    assert library.doubted == marked["doubted"]
    assert library.unseen == marked["unseen"] - rated.keys()
    assert library.trusted.keys() == rated.keys() - marked["doubted"]
    assert library.not_offered == marked["dismissed"] | marked["watched"]
    assert {i: library.note(i) for i in library.noted} == {i: state.note for i, state in titles.items() if state.note}
    assert library.can_undo == bool(model.steps)
    assert {title.id for title in world.own_titles.all()} == model.now.own.keys()
    assert {title.id for title in world.engine.catalogue.added} == model.now.own.keys()
