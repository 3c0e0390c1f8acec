"""A large change that is refused at fsync, a small one that is saved after it, and a kill: what is in the file then.

SQLite leaves the refused change in its log, end and all. What goes over its beginning must not leave a log that is
taken for damaged.
"""

import os
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.profile import Profile
from torture.shim import Shim

MANY, SAVED = 200, 7
"""Ratings of the refused change; the title that is rated after it."""
OWN, BY_OTHER, READ = "own", "other", "read"
"""What is refused: a change of the one connection, of a second one as that of a large import, or of the one while
another program reads, which keeps the log as it is."""
_OLD, _REFUSED = 3.0, 5.0
_USE = f"""
import os, signal, sqlite3, sys
from pathlib import Path
from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating

def rate(profile, titles, stars):
    with profile.writing():
        for title in titles:
            profile.ratings.put(StoredRating(title, stars, title, f"A title with a name of some length {{title}}"))

def told():
    print(flush=True)
    sys.stdin.readline()

profile = Profile(Path(sys.argv[1]))
many = range(1000, 1000 * {MANY + 1}, 1000)
rate(profile, many, {_OLD})
profile._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
rate(profile, [5], {_OLD})
told()
reader = sqlite3.connect(profile.path, isolation_level=None)
if sys.argv[2] == "{READ}":
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM ratings").fetchone()
by_other = sys.argv[2] == "{BY_OTHER}"
if by_other:
    profile.hold("it is written")
writer = Profile(profile.path) if by_other else profile
try:
    rate(writer, many, {_REFUSED})
    sys.exit("it is not refused")
except ProfileError as error:
    pass
if by_other:
    writer.close()
    profile.release()
told()
if reader.in_transaction:
    rate(profile, [{SAVED} - 1], 4.0)
    reader.execute("ROLLBACK")
rate(profile, [{SAVED}], 4.0)
os.kill(os.getpid(), signal.SIGKILL)
"""  # noqa: S608  # of no database


@dataclass(frozen=True, slots=True)
class Outcome:
    """Why the profile does not open, "" when it does; whether the saved rating is there; how many refused ones are."""

    fault: str
    has_saved: bool = False
    n_refused: int = 0


def refused_then_saved(folder: Path, way: str) -> Outcome:
    """Do it in a process of its own."""
    files = folder / "files"
    files.mkdir(parents=True)
    shim, path = Shim(folder / "shim", files), files / "profile.sqlite"
    command = [sys.executable, "-c", _USE, str(path), way]
    environment = {**os.environ, **shim.environment}
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for sync_fails in (1, 0):
            child.stdout.readline()
            shim.tell(sync_fails=sync_fails)
            child.stdin.write("\n")
            child.stdin.flush()
    if child.returncode >= 0:
        return Outcome(f"it ended with {child.returncode}")
    try:
        with closing(Profile(path)) as profile:
            stars = {rating.title_id: rating.stars for rating in profile.ratings.all()}
    except ProfileError as error:
        return Outcome(str(error))
    return Outcome("", SAVED in stars, list(stars.values()).count(_REFUSED))
