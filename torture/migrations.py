"""From every released schema to the newest, interrupted at every write: it opens afterwards, and nothing is lost.

The migration runs in a process of its own (`torture.migrating`), which kills itself before its k-th step, or is killed
from outside at a random moment. Afterwards the profile is opened as the app does.
"""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.store.backup import verify
from movierec_desktop.store.beside import before_migrations, halves
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.soundness import SOUND, migrations
from torture.report import Report

FIXTURES = Path(__file__).parent.parent / "tests" / "fixtures" / "profiles"
_SEED = 11
_SECONDS = 60
_RANDOM_KILLS = 8
"""Of each version."""
_SMALL_DISK = 800
"""Kilobytes of a disk that has room for the profile and not for all that a migration writes."""
Row = tuple[object, ...]
Rows = dict[str, list[Row]]


def run(folder: Path, short: bool) -> Report:
    """Every version, every step; in the short version a few steps of two versions."""
    report, chance = Report(), random.Random(_SEED)
    versions = [version for version, _ in migrations()[:-1]]
    for version in (versions[0], versions[-1]) if short else versions:
        _at_every_step(folder, version, report, chance.sample(range(1, 12), 2) if short else None)
    if not short:
        _at_random_moments(folder, versions, report, chance)
        _full_disk(folder, versions, report)
    _two_at_once(folder, versions[:1] if short else versions, report)
    _read_only(folder, versions[:1] if short else versions, report)
    report.expect(
        not any("interrupted" in name and value.startswith("0") for name, value in report.rows), "nothing tried"
    )
    report.add("profiles lost, rows lost, backups that are not whole", len(report.faults))
    return report


def fixture(folder: Path, version: int) -> Path:
    """A profile as that release left it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return Path(shutil.copy(FIXTURES / f"v{version}.sqlite", folder / "profile.sqlite"))


def _at_every_step(folder: Path, version: int, report: Report, steps: list[int] | None) -> None:
    """Killed before the first step, before the second, and so on until it comes through."""
    tried, step = 0, 0
    while steps is None or steps:
        step = steps.pop() if steps else step + 1
        path = fixture(folder / f"v{version}", version)
        truth = _rows(path)
        done = _migrate(path, "--die-before", str(step))
        if done == 0:
            break
        tried += 1
        report.expect(done == -signal.SIGKILL, f"v{version}, step {step}: exit {done} instead of being killed")
        _check(path, version, truth, f"v{version}, killed before step {step}", report)
    report.add(f"version {version}: interrupted by SIGKILL at each step", f"{tried}")


def _at_random_moments(folder: Path, versions: list[int], report: Report, chance: random.Random) -> None:
    """Killed at some moment of the time that the same takes when it is left alone, or a little after it."""
    tried = caught = 0
    for version in versions:
        unhurried = _unhurried_seconds(folder, version)
        for _ in range(_RANDOM_KILLS):
            path = fixture(folder / "random", version)
            truth = _rows(path)
            process = _begun(path)
            time.sleep(chance.uniform(0.0, 1.2 * unhurried))
            process.kill()
            caught += process.wait() == -signal.SIGKILL
            tried += 1
            _check(path, version, truth, f"v{version}, killed at a random moment", report)
    report.add("interrupted by SIGKILL at a random moment", f"{tried}, {caught} of them before the end")
    report.expect(4 * caught >= tried, f"only {caught} of {tried} random kills came before the end")


def _unhurried_seconds(folder: Path, version: int) -> float:
    """From the moment before it opens the profile to its end: the middle of three runs."""
    took = []
    for _ in range(3):
        process, begun = _begun(fixture(folder / "unhurried", version)), time.monotonic()
        process.wait(_SECONDS)
        took.append(time.monotonic() - begun)
    return sorted(took)[1]


def _begun(path: Path) -> "subprocess.Popen[bytes]":
    """A process that is about to open the profile."""
    process = subprocess.Popen(_command(path), stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    return process


def _full_disk(folder: Path, versions: list[int], report: Report) -> None:
    """On a disk of its own, which is filled to a few kilobytes first; told in words, and it goes on with room."""
    disk = folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_SMALL_DISK}k", "tmpfs", disk], check=False)
    if mounted.returncode:
        report.add("a full disk", "not tried: no right to mount one")
        return
    told = tried = 0
    try:
        for version in versions:
            for room in (0, 16, 40, 100, 200, 350):
                path = fixture(disk / "here", version)
                truth = _rows(path)
                _fill(disk, room)
                told += _refused_in_words(path, f"v{version}, {room} kB of room", report)
                tried += 1
                (disk / "filling").unlink()
                _check(path, version, truth, f"v{version}, {room} kB of room", report)
    finally:
        subprocess.run(["umount", disk], check=False)
    report.add("on a disk with 0 to 350 kB of room", f"{tried}, {told} of them refused in words")


def _fill(disk: Path, room: int) -> None:
    free = shutil.disk_usage(disk).free
    (disk / "filling").write_bytes(bytes(max(free - room * 1024, 0)))


def _refused_in_words(path: Path, name: str, report: Report) -> bool:
    try:
        Profile(path).close()
    except ProfileError as error:
        report.expect("\n" not in str(error), f"{name}: more than one line")
        return True
    except Exception as error:  # noqa: BLE001
        report.expect(False, f"{name}: {type(error).__name__} {error}")
    return False


def _two_at_once(folder: Path, versions: list[int], report: Report) -> None:
    tried = 0
    for version in versions:
        for _ in range(2):
            path = fixture(folder / "two", version)
            truth = _rows(path)
            both = [subprocess.Popen(_command(path), stdout=subprocess.DEVNULL) for _ in range(2)]
            codes = [process.wait(_SECONDS) for process in both]
            report.expect(codes == [0, 0], f"v{version}, two at once: exit {codes}")
            _check(path, version, truth, f"v{version}, two at once", report)
            tried += 1
    report.add("two processes at once", tried)


def _read_only(folder: Path, versions: list[int], report: Report) -> None:
    """On a disk that is read-only: told in words, and the file is as it was."""
    disk = folder / "read-only"
    disk.mkdir()
    for version in versions:
        if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", disk], check=False, stderr=subprocess.DEVNULL).returncode:
            report.add("a file that is read-only", "not tried: no right to mount a disk")
            return
        try:
            path = fixture(disk / "here", version)
            before = path.read_bytes()
            subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
            name = f"v{version}, read-only"
            report.expect(_refused_in_words(path, name, report), f"{name}: it was not refused")
            report.expect(path.read_bytes() == before, f"{name}: it was changed")
        finally:
            subprocess.run(["umount", disk], check=False)
    report.add("a file that is read-only, refused in words and left as it was", len(versions))


def _command(path: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "torture.migrating", str(path), *more]


def _migrate(path: Path, *more: str) -> int:
    done = subprocess.run(_command(path, *more), stdout=subprocess.DEVNULL, timeout=_SECONDS, check=False)
    return done.returncode


def _rows(path: Path) -> Rows:
    """All rows of all tables, columns by the names that they have."""
    with closing(sqlite3.connect(path)) as connection:
        present = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr)  # noqa: S608
            for table in SOUND if table in present
        }  # fmt: skip


def _check(path: Path, version: int, truth: Rows, name: str, report: Report) -> None:
    """It opens, has every row that it had, and each copy beside it is whole, if it has the name of one."""
    try:
        Profile(path).close()
        lost = _changed(path, truth)
        copies = {copy: verify(copy) for copy in before_migrations(path)}
        differing = [copy.name for copy, of in copies.items() if _differs(copy, of, version, truth)]
    except Exception as error:  # noqa: BLE001
        report.expect(False, f"{name}: {type(error).__name__} {error}")
        return
    report.expect(not lost, f"{name}: {', '.join(lost)} changed")
    report.expect(version in copies.values(), f"{name}: no copy of version {version} was made")
    report.expect(not differing, f"{name}: other rows in {', '.join(differing)}")
    report.expect(sum(half.suffix == ".part" for half in halves(path)) <= 1, f"{name}: parts of copies pile up")


def _differs(copy: Path, its_version: int, version: int, truth: Rows) -> bool:
    """A copy of the version that there was is the same; one of a step on the way has no less."""
    return _rows(copy) != truth if its_version == version else its_version < version or bool(_changed(copy, truth))


def _changed(path: Path, truth: Rows) -> list[str]:
    """The tables that have not the rows that they had."""
    found = _rows(path)
    return [table for table, rows in truth.items() if _as_before(found.get(table, []), rows) != rows]


def _as_before(found: list[Row], rows: list[Row]) -> list[Row]:
    """Without the columns that a newer schema has added behind those of `rows`."""
    width = len(rows[0]) if rows else None
    return sorted((row[:width] for row in found), key=repr)
