"""Profiles and bundles damaged in every way that we could think of: told in words, brought back, nothing lost."""

import contextlib
import os
import random
import shutil
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from movierec_desktop import paths
from movierec_desktop.domain.errors import DamagedProfileError, MovieRecError
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.exporting import export
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.library import Library
from movierec_desktop.services.online import read_choices
from movierec_desktop.services.own_titles import adopt
from movierec_desktop.services.presets import Presets
from movierec_desktop.services.starting import start
from movierec_desktop.store.profile import Profile
from torture import bundle_damages, full_profile, window_damages
from torture.brought_back import Back, bring_back
from torture.profile_damages import Damage, of_bytes, of_meaning, of_settings, of_swaps
from torture.report import Report

_LONGEST_SECONDS = 30
_SEED = 9
_MOST_FAULTS = 10
_HEADER = 100
_OF_EACH = 40
"""Damages of each kind that are drawn of all there are."""


class TooLongError(Exception):
    """Something has not come to an end in time."""


@dataclass(slots=True)
class Tally:
    """What came of the damages."""

    tried: Counter[str] = field(default_factory=Counter)
    told: int = 0
    unseen: int = 0
    """Opened as if nothing was; `changed` of them with another value of a rating."""
    changed: int = 0
    back: Back = field(default_factory=Back)
    longest: float = 0.0
    faults: list[str] = field(default_factory=list)


@contextlib.contextmanager
def in_time() -> Iterator[None]:
    """Raises TooLongError in the middle of whatever takes longer than is bearable."""

    def end(_number: int, _frame: FrameType | None) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(_LONGEST_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


class Bench:
    """Sound profiles, and a place where copies of them are damaged."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self.engine = engine
        self.folder = folder
        self.path = folder / "place" / "profile.sqlite"
        self._sound = folder / "sound" / "profile.sqlite"
        self._with_log = folder / "with-log" / "profile.sqlite"
        ids = [int(title_id) for title_id in engine.catalogue.facts.ids[:600]]
        self._sound.parent.mkdir()
        self.truth = full_profile.build(self._sound, ids)
        self.backup = Backups(self._sound).make("daily")
        self._with_log.parent.mkdir()
        shutil.copytree(self._sound.parent, self._with_log.parent, dirs_exist_ok=True)
        with closing(Profile(self._with_log)) as profile:
            self.truth_with_log = full_profile.add(profile, ids[-20:], self.truth)
            shutil.copytree(self._with_log.parent, folder / "taken")
        shutil.rmtree(self._with_log.parent)
        (folder / "taken").rename(self._with_log.parent)

    @property
    def size(self) -> int:
        """Bytes of the sound profile."""
        return self._sound.stat().st_size

    @property
    def log_size(self) -> int:
        """Bytes of the log of the other one."""
        return self._with_log.with_name("profile.sqlite-wal").stat().st_size

    def tables(self) -> dict[str, list[str]]:
        """The columns of each table."""
        with closing(sqlite3.connect(self._sound)) as connection:
            names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {name: [column[1] for column in connection.execute(f"PRAGMA table_info({name})")] for name in names}

    def lay(self, *, with_log: bool) -> None:
        """A sound copy in its place, with a backup beside it."""
        shutil.rmtree(self.path.parent, ignore_errors=True)
        source = self._with_log if with_log else self._sound
        shutil.copytree(source.parent, self.path.parent, symlinks=True)

    def files(self) -> dict[str, bytes]:
        """What is in the place, but for what SQLite makes anew."""
        beside = [path for path in self.path.parent.iterdir() if path.is_file() and not path.name.endswith("-shm")]
        return {path.name: path.read_bytes() for path in beside if path.stat().st_size}

    def state(self) -> dict[str, bytes | int]:
        """What tells a damaged place from a sound one: all files that are not empty, and the modes of what is none."""
        found: dict[str, bytes | int] = {}
        for path in self.path.parent.iterdir():
            is_plain = path.is_file() and not path.is_symlink()
            content = path.read_bytes() if is_plain else path.lstat().st_mode
            if path == self.path and isinstance(content, bytes):
                content = _uncounted(content)
            if content:
                found[path.name] = content
        return found


def _uncounted(content: bytes) -> bytes:
    """Of a database, without what counts the changes to it: also one that changed nothing is counted."""
    return content[:24] + content[28:92] + content[100:] if len(content) > _HEADER else content


def try_profiles(bench: Bench, damages: Iterable[Damage], tally: Tally, *, with_log: bool = False) -> None:
    """Do each damage to a copy of the profile, and see what the app makes of it."""
    truth = bench.truth_with_log if with_log else bench.truth
    for damage in damages:
        bench.lay(with_log=with_log)
        sound = bench.state()
        damage.harm(bench.path)
        if bench.state() == sound:
            continue  # such as zeros where there were zeros
        tally.tried[damage.kind] += 1
        before, begun = bench.files(), time.monotonic()
        try:
            with in_time():
                found = _use(bench)
                if found is None:
                    tally.told += 1
                    bring_back(bench.path, truth, damage.kind, tally.back)
                    _check_kept(bench, before)
                else:
                    tally.unseen += 1
                    tally.changed += found != truth.ratings
                    if len(found) != len(truth.ratings) and not damage.cannot_be_seen:
                        tally.faults.append(f"{damage.kind}, {damage.name}: {len(found)} ratings without a word")
        except Exception as error:  # noqa: BLE001
            tally.faults.append(f"{damage.kind}, {damage.name}: {type(error).__name__} {error}"[:300])
        tally.longest = max(tally.longest, time.monotonic() - begun)


def _use(bench: Bench) -> dict[int, int] | None:
    """Open it as the app does, and use all of it; half stars by title, or None when it is refused in words."""
    try:
        profile = Profile(bench.path)
    except DamagedProfileError as error:
        if "\n" in str(error):
            raise AssertionError("the words are not one line") from error
        return None
    with closing(profile):
        found = {rating.title_id: round(rating.stars * 2) for rating in profile.ratings.all()}
        try:
            start(bench.engine, profile)
            adopt(bench.engine, profile)
            library = Library(profile, bench.engine.replaced)
            Presets(profile).all(), read_choices(profile), list(profile.feedback.shown())
            list(profile.feedback.responses()), Importer(bench.engine, profile).waiting(20)
            library.rate(bench.engine.catalogue.title(0), 5.0)
            library.undo()
            export(bench.engine, profile, "json", bench.folder / "export.json")
            with contextlib.suppress(MovieRecError):
                Importer(bench.engine, profile).undo()
        except MovieRecError as error:
            if "\n" in str(error):
                raise AssertionError("the words are not one line") from error
    return found


def _check_kept(bench: Bench, before: dict[str, bytes]) -> None:
    """What was there before the rescue is kept to the last byte."""
    kept = list(bench.files().values())
    lost = [name for name, content in before.items() if content not in kept]
    if lost:
        raise AssertionError(f"{', '.join(lost)} was overwritten without a copy")


def run(folder: Path, short: bool) -> Report:
    """All of it; in the short version a sample of each kind."""
    os.environ[paths.DATA_VARIABLE] = str(folder / "data")
    report, tally = Report(), Tally()
    chance = random.Random(_SEED)
    with closing(Engine(paths.bundle_dir())) as engine:
        bench = Bench(folder, engine)
        for with_log, damages in _profile_damages(bench, short):
            news = [damage for damage in damages if not tally.tried[damage.kind]]
            chosen = _sample(news, chance, 1) if short else _sample(damages, chance, _OF_EACH)
            try_profiles(bench, chosen, tally, with_log=with_log)
    _tell_profiles(report, tally)
    bundle_damages.run(folder, report, in_time, short=short)
    window_damages.run(folder, report, in_time, short=short)
    return report


def _profile_damages(bench: Bench, short: bool) -> Iterator[tuple[bool, list[Damage]]]:
    text, other = bench.folder / "text.txt", bench.folder / "other.sqlite"
    text.write_text("dear diary, " * 1000, encoding="utf-8")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE settings (key, value)")
        connection.execute("INSERT INTO settings VALUES ('theme', 'dark')")
        connection.commit()
    weights = next(paths.bundle_dir().glob("familiarity.safetensors"))
    dense = 1 if short else 3
    yield False, list(of_bytes(bench.size, 0, _SEED, dense))
    yield True, list(of_bytes(bench.size, bench.log_size, _SEED + 1, 1 if short else 2))
    for with_log in (False, True):
        yield with_log, list(of_swaps(text, other, weights))
    yield False, [*of_meaning(bench.tables()), *of_settings()]


def _sample(damages: list[Damage], chance: random.Random, n: int) -> list[Damage]:
    """A few of each kind."""
    by_kind: dict[str, list[Damage]] = {}
    for damage in damages:
        by_kind.setdefault(damage.kind, []).append(damage)
    return [damage for of_kind in by_kind.values() for damage in chance.sample(of_kind, min(n, len(of_kind)))]


def _tell_profiles(report: Report, tally: Tally) -> None:
    total = tally.tried.total()
    report.add("damages to a profile", f"{total:,}")
    for kind, n in sorted(tally.tried.items()):
        report.add(f"· {kind}", f"{n:,}")
    report.add("told in words, one line each", f"{tally.told:,}")
    _tell_back(report, tally.back)
    report.add("opened, for the damage does no harm or turned one sound value into another", f"{tally.unseen:,}")
    report.add("· of these with another rating than before", f"{tally.changed:,}")
    report.add("longest, opening and bringing back, seconds", f"{tally.longest:.1f}")
    report.add("faults, hangs, profiles lost", len(tally.faults))
    report.expect(total > 0 and tally.told > 0, "no damage was seen at all")
    for fault in tally.faults[:_MOST_FAULTS]:
        report.expect(False, fault)


def _tell_back(report: Report, back: Back) -> None:
    """What one click brought back, and where the rest is."""
    report.add("brought back, the damaged file kept byte by byte", f"{back.rescued:,}")
    report.add("· ratings of these that are back as they were given", f"{back.same:,} of {back.given:,}")
    report.add("· in another profile that was offered", _by_kind(back.offered))
    report.add("· destroyed, or in no transaction that had ended", _by_kind(back.destroyed))
    report.add("· back with another value, sound by itself", f"{back.another:,}")
    report.add("· marks and notes that are back as they were given", f"{back.marks:,} of {back.marks_given:,}")


def _by_kind(counted: Counter[str]) -> str:
    return "; ".join(f"{kind}: {n:,}" for kind, n in sorted(counted.items()) if n) or "none"
