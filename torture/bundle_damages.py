"""Damages to what came with the app or can be made again: bundle, updates, kept facts, learned files, caches."""

import contextlib
import dataclasses
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Any

import numpy as np

from movierec_desktop import paths
from movierec_desktop.domain.errors import BundleError, MovieRecError
from movierec_desktop.online.disk_cache import DiskCache
from movierec_desktop.recommend.bundle import MANIFEST, file_hash
from movierec_desktop.recommend.correction import Correction
from movierec_desktop.services.bundle_shelf import BundleShelf
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.learning import Learning
from movierec_desktop.services.profiles import Profiles
from movierec_desktop.store.learned_file import LearnedFile, LearnedHeader
from torture.report import Report

_SEED = 10
_ID = "0123456789abcdef"
_GARBAGE: tuple[Any, ...] = (None, [], {}, "x", "../x", -1, 1e308, True, [[]], {"file": 3}, "x" * 100_000)
InTime = Callable[[], AbstractContextManager[None]]
Step = Callable[[], str]
"""Does something with what was damaged; returns what came of it, in a word. Raises for a fault."""


class _Tally:
    def __init__(self, report: Report, in_time: InTime, at_most: int) -> None:
        """`at_most` steps of each sort are done; 0 is all."""
        self._report = report
        self._in_time = in_time
        self._at_most = at_most

    def run(self, what: str, steps: Iterator[tuple[str, Step]]) -> None:
        """Each step, in time; a row of what came of them."""
        came: dict[str, int] = {}
        chosen = list(steps) if self._at_most else []
        chance = random.Random(_SEED)
        for name, step in chance.sample(chosen, min(self._at_most, len(chosen))) if chosen else steps:
            try:
                with self._in_time():
                    outcome = step()
            except Exception as error:  # noqa: BLE001
                outcome = "faults"
                self._report.expect(False, f"{what}, {name}: {type(error).__name__} {error}"[:300])
            came[outcome] = came.get(outcome, 0) + 1
        self._report.add(
            what, f"{sum(came.values()):,}: " + ", ".join(f"{n:,} {one}" for one, n in sorted(came.items()))
        )
        self._report.expect(bool(came), f"{what}: nothing was tried")


def run(folder: Path, report: Report, in_time: InTime, *, short: bool) -> None:
    """All of them, into the report."""
    chance = random.Random(_SEED)
    tally = _Tally(report, in_time, 2 if short else 0)
    models = Path(shutil.copytree(paths.bundle_dir(), folder / "models"))
    tally.run("damages to files of the bundle", _files(models, chance, 1 if short else 4, short=short))
    tally.run("damages to fields of its manifest", _manifest(models, chance, 8 if short else 0))
    tally.run(
        "damages to an installed update", _shelf(folder / "shelf", models, chance, 2 if short else 12, short=short)
    )
    with closing(Engine(paths.bundle_dir())) as engine:
        tally.run("damages to kept facts", _kept_facts(folder / "facts", engine, chance, 2 if short else 40))
        tally.run("damages to what was learned", _learned(folder / "learned", engine, chance, 8 if short else 400))
    tally.run("damages to the online cache", _disk_cache(folder / "online", chance, 20 if short else 400))
    tally.run("damages to the list of profiles", _people(folder / "people"))


def _damages(content: bytes, chance: random.Random, n: int) -> Iterator[tuple[str, bytes | None]]:
    """None is for a file that is gone."""
    for _ in range(n):
        place = chance.randrange(len(content))
        changed = bytearray(content)
        changed[place] ^= 1 << chance.randrange(8)
        yield f"bit at {place}", bytes(changed)
        yield f"cut at {place}", content[:place]
        yield f"zeros at {place}", content[:place] + bytes(min(512, len(content) - place)) + content[place + 512 :]
    yield from (("a text", b"dear diary"), ("empty", b""), ("gone", None))


def _with(path: Path, content: bytes | None, use: Step) -> Step:
    """Damage a file, use it, and mend it."""

    def step() -> str:
        sound = path.read_bytes()
        try:
            path.unlink()
            if content is not None:
                path.write_bytes(content)
            return use() if content != sound else "harmless"
        finally:
            path.unlink(missing_ok=True)
            path.write_bytes(sound)

    return step


def _opened(folder: Path) -> str:
    """Open bundle and models as the app does."""
    try:
        with closing(Engine(folder)) as engine:
            for name in engine.bundle.model_names:
                engine.model(name)
    except BundleError as error:
        if "\n" in str(error):
            raise AssertionError("the words are not one line") from error
        return "told"
    return "harmless"


def _files(models: Path, chance: random.Random, n: int, *, short: bool) -> Iterator[tuple[str, Step]]:
    named = json.loads((models / MANIFEST).read_text(encoding="utf-8"))["files"]
    for name in ("familiarity.safetensors",) if short else sorted(named):
        for what, content in _damages((models / name).read_bytes(), chance, n):
            yield f"{name}, {what}", _with(models / name, content, lambda: _must_be_told(models))
    for what, content in _damages((models / MANIFEST).read_bytes(), chance, n if short else 5 * n):
        yield f"{MANIFEST}, {what}", _with(models / MANIFEST, content, lambda: _opened(models))


def _must_be_told(models: Path) -> str:
    outcome = _opened(models)
    if outcome != "told":
        raise AssertionError("it was used all the same")
    return outcome


def _manifest(models: Path, chance: random.Random, at_most: int) -> Iterator[tuple[str, Step]]:
    sound = json.loads((models / MANIFEST).read_text(encoding="utf-8"))
    places = [(key,) for key in sound]
    places += [(key, name) for key in ("files", "models") for name in sound[key]]
    places += [(key, name, one) for key in ("files", "models") for name in sound[key] for one in sound[key][name]]
    changes = [(place, value) for place in places for value in (*_GARBAGE, ...)]
    for place, value in chance.sample(changes, at_most) if at_most else _thinned(changes, chance):
        changed = json.loads(json.dumps(sound))
        inside = changed
        for key in place[:-1]:
            inside = inside[key]
        if value is ...:
            del inside[place[-1]]
        else:
            inside[place[-1]] = value
        content = json.dumps(changed).encode()
        yield f"{place} = {str(value)[:20]}", _with(models / MANIFEST, content, lambda: _opened(models))


def _thinned(changes: list[Any], chance: random.Random) -> list[Any]:
    return chance.sample(changes, min(len(changes), 60))


def _shelf(data: Path, models: Path, chance: random.Random, n: int, *, short: bool) -> Iterator[tuple[str, Step]]:
    """An update that was installed, and what says so: the app falls back to what came with it, or says what to do."""
    shelf, shipped = BundleShelf(data), paths.bundle_dir()
    installed = Path(shutil.copytree(models, shelf.path(_ID), copy_function=os.link))
    shelf.activate(_ID)
    shelf.confirm(installed)
    state = shelf.folder / "bundle.json"
    for value in (
        "",
        "null",
        "[]",
        "{",
        '{"current": 3}',
        '{"current": "../../etc", "previous": "", "started": 1}',
        "[" * 100_000,
    ):
        yield f"bundle.json {value[:10]}", _with(state, value.encode(), lambda: _chosen(shelf, shipped))
    for name in ("svd.safetensors",) if short else ("svd.safetensors", "catalogue.sqlite", MANIFEST):
        for what, content in _damages((installed / name).read_bytes(), chance, n):
            yield f"{name}, {what}", _with(installed / name, content, lambda: _chosen(shelf, shipped))
    yield "the bundle that came with the app", lambda: _fallen_back(shelf, installed)


def _chosen(shelf: BundleShelf, shipped: Path) -> str:
    choice = shelf.choose(shipped)
    if _opened(choice.folder) != "harmless":
        raise AssertionError("a damaged bundle was chosen")
    return "fallen back, told" if choice.notice else "fallen back" if choice.folder == shipped else "harmless"


def _fallen_back(shelf: BundleShelf, installed: Path) -> str:
    choice = shelf.instead_of(Path("nowhere"), "damaged")
    if choice is None or choice.folder != installed or not choice.notice:
        raise AssertionError("the sound update was not used")
    return "fallen back, told"


def _kept_facts(cache: Path, engine: Engine, chance: random.Random, n: int) -> Iterator[tuple[str, Step]]:
    with closing(Engine(paths.bundle_dir(), cache)) as first:
        assert len(first.catalogue.facts.ids)  # which has them kept
    (kept,) = cache.glob("facts-*")
    truth = engine.catalogue.facts

    def use() -> str:
        with closing(Engine(paths.bundle_dir(), cache)) as other:
            found = other.catalogue.facts
        for one in dataclasses.fields(truth):
            mine, theirs = getattr(truth, one.name), getattr(found, one.name)
            if isinstance(mine, np.ndarray) and not np.array_equal(mine, theirs):
                raise AssertionError(f"{one.name} is another")
        return "read anew or harmless"

    for what, content in _damages(kept.read_bytes(), chance, n):
        yield what, _with(kept, content, use)


def _learned(folder: Path, engine: Engine, chance: random.Random, n: int) -> Iterator[tuple[str, Step]]:
    folder.mkdir()
    profile = folder / "profile.sqlite"
    file = LearnedFile(profile)
    ids = engine.catalogue.facts.ids[:30].astype(np.int64)
    parts = [np.ones(30), np.ones((30, 2)), np.zeros((30, 0)), np.zeros((30, 0)), np.zeros(0), np.zeros(0)]
    correction = Correction(ids, *(part.astype(np.float32) for part in parts))
    outcome = {"n_ratings": 30, "before": 1.0, "after": 0.9, "components": [], "left_out": ""}
    bundle_hash = file_hash(paths.bundle_dir() / MANIFEST)
    header = LearnedHeader(bundle_hash, "0" * 64, "2026-01-01T00:00:00+00:00", outcome)
    file.write(header, correction.tensors())
    sound = Learning(engine, profile)
    if sound.outcome is None or sound.notice:
        raise AssertionError(f"a sound file is not used: {sound.notice}")

    def use() -> str:
        learning = Learning(engine, profile)
        learning.personal(engine.model())
        learning.runs()
        if learning.outcome is not None and learning.outcome != sound.outcome:
            raise AssertionError("something else is used")
        return "told" if learning.notice else "harmless"

    for what, content in _damages(file.path.read_bytes(), chance, n):
        yield what, _with(file.path, content, use)
    for name, value in [(name, value) for name in header.__slots__ for value in _GARBAGE]:
        yield (
            f"{name} = {str(value)[:20]}",
            lambda name=name, value=value: _said(file, header, correction, name, value, use),
        )  # type: ignore[misc]


def _said(file: LearnedFile, header: LearnedHeader, correction: Correction, name: str, value: Any, use: Step) -> str:
    """Written whole, with something in its head that cannot be."""
    before = file.path.read_bytes()
    try:
        file.write(dataclasses.replace(header, **{name: value}), correction.tensors())
        with contextlib.suppress(AssertionError):
            return use()
        return "used as it says"
    finally:
        file.path.write_bytes(before)


def _disk_cache(folder: Path, chance: random.Random, n: int) -> Iterator[tuple[str, Step]]:
    cache = DiskCache(folder, 10**6, 30)
    body = b'{"overview": "A film."}' * 20
    cache.put("one", body)
    (kept,) = folder.glob("*.kept")

    def use() -> str:
        entry = cache.get("one")
        cache.purge()
        if entry is not None and entry.body != body:
            raise AssertionError("a damaged entry is used")
        return "as none" if entry is None else "harmless"

    for what, content in _damages(kept.read_bytes(), chance, n):
        yield what, _with(kept, content, use)


def _people(data: Path) -> Iterator[tuple[str, Step]]:
    """The note of who was here last, and files among the profiles that are none."""
    (data / "profiles").mkdir(parents=True)
    note, usual = data / "last-profile", data / "profile.sqlite"
    people = Profiles(data, usual)
    made = people.create("Ada").path
    for content in (b"", b"\xff\xfe", b"../../etc/passwd", b"x" * 10**6, b"\0", b"ada\n"):
        yield f"note {content[:10]!r}", lambda content=content: _listed(people, note, content, made)  # type: ignore[misc]
    for name, harm in (
        ("a text", lambda path: path.write_text("dear diary")), ("a folder", lambda path: path.mkdir()),
        ("a FIFO", os.mkfifo), ("a dead link", lambda path: path.symlink_to("nowhere")),
        ("empty", lambda path: path.touch()),
    ):  # fmt: skip
        yield name, lambda harm=harm: _beside_others(people, data / "profiles" / "bob.sqlite", harm, made)  # type: ignore[misc]


def _listed(people: Profiles, note: Path, content: bytes, made: Path) -> str:
    note.write_bytes(content)
    people.all()
    if people.last_used() != made:
        raise AssertionError("the one sound profile is not opened")
    return "harmless"


def _beside_others(people: Profiles, path: Path, harm: Callable[[Path], object], made: Path) -> str:
    harm(path)
    try:
        entries = people.all()
        if not any(entry.path == made and not entry.problem for entry in entries):
            raise AssertionError("the sound profile is not listed")
        with contextlib.suppress(MovieRecError):
            people.rename(path, "Bob")
        return "told" if any(entry.problem for entry in entries) else "harmless"
    finally:
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink(missing_ok=True)
