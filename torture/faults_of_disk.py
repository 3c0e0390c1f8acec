"""The disk: full, filling up, without inodes, read-only, slow, faulty, and folders that may not be written."""

import os
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from torture.fault_cases import Cases
from torture.refused import BY_OTHER, MANY, OWN, READ, Outcome, refused_then_saved
from torture.shim import EIO, ENOSPC, Shim, can_build
from torture.window import BOUND, Window

_SLOW_MS = 1500


def disk_cases(cases: Cases) -> None:
    """Those that the shim makes, and those of real file systems."""
    if can_build():
        _faulty(cases)
        _refused_at_sync(cases)
    else:
        cases.skip("a slow and a faulty disk")
    for case in () if cases.short else _REAL:
        cases.attempt(case)


def _faulty(cases: Cases) -> None:
    """With one window: each fault, and that it goes on after it."""
    place = cases.place("disk")
    shim = Shim(place / "shim", place / "files")
    (place / "files").mkdir()
    wanted = [5.0]
    with Window(place / "files" / "profile.sqlite", place / "data", shim.environment) as window:
        cases.saved("disk", window.rate(0, 5), 5)
        faults = (
            ("an error of the disk while it writes", {"write_fails": EIO}, "copy the profile"),
            ("an error of the disk at fsync", {"sync_fails": 1}, "copy the profile"),
            ("no room, by the shim", {"write_fails": ENOSPC}, "make room"),
        )
        for number, (name, facts, word) in enumerate(faults):
            stars = 4 - number / 2
            shim.tell(**facts)
            cases.refused(name, window.rate(1 + number, stars), word)
            if "sync_fails" not in facts:  # then it is written, and may be found after a power cut
                cases.on_disk(name, window, wanted)
            shim.tell()
            cases.saved(f"{name}, then again", window.rate(1 + number, stars), stars)
            wanted.append(stars)
            cases.on_disk(f"{name}, then again", window, wanted)
        wanted.append(_slow(cases, shim, window))
        cases.on_disk("a slow disk", window, wanted)
        cases.quiet("disk", window)


def _refused_at_sync(cases: Cases) -> None:
    whole = Outcome("", has_saved=True)
    for way, words in ((OWN, ""), (BY_OTHER, ", of an import"), (READ, ", while another program reads")):
        name = f"{MANY} ratings refused at fsync{words}, one saved after it, killed"
        found = refused_then_saved(cases.place(f"refused-{way}"), way)
        cases.note(name, None, extra="opens, the saved one is there" if found == whole else str(found))
        cases.lost += not found.has_saved
        cases.expect(found == whole, f"{name}: {found}")


def _slow(cases: Cases, shim: Shim, window: Window) -> float:
    name = f"a disk that takes {_SLOW_MS} ms for each fsync"
    shim.tell(sync_ms=_SLOW_MS)
    answer = window.rate(8, 1)
    cases.note(name, answer)
    cases.saved(name, answer, 1)
    cases.lively(name, answer)
    if not cases.short:
        answer = window.do("list", place=9)
        cases.note(f"{name}: a mark", answer)
        cases.expect(answer["notice"].endswith("saved"), f"{name}: {answer['notice']!r}")
        begun = time.monotonic()
        window.do("wait", seconds=4)  # what was shown is written in a pause
        cases.expect(time.monotonic() - begun < 30, f"{name}: it hangs in a pause")
    shim.tell()
    return 1.0


def _fill(place: Path, leave: int = 0) -> Path:
    """Take all room but for some bytes."""
    filler = place / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    if leave:
        os.truncate(filler, max(0, filler.stat().st_size - leave))
    return filler


def _full(cases: Cases) -> None:
    """A real file system of three megabytes."""
    place = cases.mount("full-disk", "size=3m")
    if place is None:
        return
    profile, data = place / "profile.sqlite", cases.place("full-disk-data")
    wanted = [5.0]
    with Window(profile, data) as window:
        cases.saved("full", window.rate(0, 5), 5)
        filler = _fill(place)
        n = 0
        while not (answer := window.rate(1 + n, 4))["bad"] and n < 30:  # what SQLite's log has room for
            wanted.append(4)
            n += 1
        cases.refused("the disk is full", answer, "make room")
        cases.on_disk("full", window, wanted)
        filler.unlink()
        cases.saved("full, then room is made", window.rate(1 + n, 3), 3)
        wanted.append(3)
        cases.on_disk("full, then room is made", window, wanted)
        _fill(place)
        cases.quiet("closed while the disk is full", window)
    _start_when_full(cases, place, data, wanted)


def _start_when_full(cases: Cases, place: Path, data: Path, wanted: list[float]) -> None:
    profile, name = place / "profile.sqlite", "started while the disk is full"
    with Window(profile, data) as window:
        if window.first is None:
            told = " ".join(window.said())
            cases.note(name, None, extra=f"does not open: “{told.replace(str(place) + os.sep, '')}”")
            cases.expect("make room" in told and len(window.said()) == 1, f"{name}: {window.said()}")
        else:
            cases.note(name, window.first)
    (place / "filler").unlink()
    with Window(profile, data) as window:
        cases.expect(window.first is not None and not window.first["bad"], f"{name}, then room: {window.said()}")
        cases.on_disk(name, window, wanted)
        cases.quiet(name, window)


def _filling(cases: Cases) -> None:
    """Something else takes and gives back the room while ratings go on."""
    place = cases.mount("filling", "size=3m")
    if place is None:
        return
    stop = threading.Event()

    def fill_and_free() -> None:
        while not stop.is_set():
            filler = _fill(place)
            stop.wait(0.2)
            filler.unlink()
            stop.wait(0.1)

    thread = threading.Thread(target=fill_and_free)
    saved: dict[int, float] = {}
    refused = 0
    with Window(place / "profile.sqlite", cases.place("filling-data")) as window:
        thread.start()
        for n in range(120):
            stars = (1 + (n + 3 * (n // 30)) % 10) / 2  # another at each place in each round
            answer = window.rate(n % 30, stars)
            if answer["bad"]:
                refused += 1
                cases.expect("make room" in answer["notice"], f"filling: {answer['notice']!r}")
            else:
                saved[n % 30] = stars
        stop.set()
        thread.join()
        cases.note("120 ratings while the disk fills up and empties", None,
                   extra=f"{120 - refused} saved, {refused} refused with “make room”")  # fmt: skip
        cases.on_disk("filling", window, list(saved.values()))
        cases.quiet("filling", window)


def _no_inodes(cases: Cases) -> None:
    place = cases.mount("no-inodes", "size=8m,nr_inodes=16")
    if place is None:
        return
    with suppress(OSError):
        for number in range(20):
            (place / f"taken-{number}").touch()
    name = "no inodes are left"
    with Window(place / "profile.sqlite", cases.place("no-inodes-data")) as window:
        told = " ".join(window.said())
        cases.note(name, None, extra=f"does not open: “{told.replace(str(place) + os.sep, '')}”")
        cases.expect(window.first is None and "make room" in told, f"{name}: {told}")
    for path in place.glob("taken-*"):
        path.unlink()
    with Window(place / "profile.sqlite", place.parent / "no-inodes-data") as window:
        cases.saved(name, window.rate(0, 4), 4)
        with suppress(OSError):
            for number in range(20):
                (place / f"taken-{number}").touch()
        cases.saved(f"{name}, while it is open", window.rate(1, 3), 3)
        cases.on_disk(name, window, [4, 3])


def _read_only_mount(cases: Cases) -> None:
    place = cases.mount("read-only-mount", "size=8m")
    if place is None:
        return
    data, profile, name = cases.place("read-only-mount-data"), place / "profile.sqlite", "a read-only file system"
    with Window(profile, data) as window:
        cases.saved(name, window.rate(0, 4), 4)
        cases.quiet(name, window)
    subprocess.run(["mount", "-o", "remount,ro", place], check=True)
    _refuses_to_open(cases, name, profile, data)
    subprocess.run(["mount", "-o", "remount,rw", place], check=True)
    with Window(profile, data) as window:
        cases.saved(f"{name}, then writable", window.rate(1, 3), 3)
        cases.on_disk(name, window, [4, 3])


def _refuses_to_open(cases: Cases, name: str, profile: Path, data: Path) -> None:
    with Window(profile, data, before=BOUND) as window:
        told = " ".join(window.said())
        cases.note(name, None, extra=f"does not open: “{told.replace(str(profile.parent) + os.sep, '')}”")
        one_line = window.first is None and len(window.said()) == 1
        cases.expect(one_line and "change its permissions" in told, f"{name}: {window.said()}")


def _read_only_folder(cases: Cases) -> None:
    """A folder, and then the file too, that the person may only read."""
    place = cases.place("read-only-folder")
    data, profile = cases.place("read-only-folder-data"), place / "profile.sqlite"
    with Window(profile, data, before=BOUND) as window:
        cases.saved("read-only folder", window.rate(0, 4), 4)
        place.chmod(0o500)
        cases.saved("the folder becomes read-only while it is open", window.rate(1, 3), 3)
        cases.quiet("the folder becomes read-only while it is open", window)
    _refuses_to_open(cases, "a read-only folder", profile, data)
    place.chmod(0o700)
    with Window(profile, data, before=BOUND) as window:
        cases.on_disk("read-only folder, then writable", window, [4, 3])
        cases.quiet("read-only folder, then writable", window)
    profile.chmod(0o400)
    with Window(profile, data, before=BOUND) as window:
        cases.refused("a read-only profile", window.rate(2, 2), "change its permissions")
        cases.quiet("a read-only profile", window)
    profile.chmod(0o600)
    with Window(profile, data, before=BOUND) as window:
        cases.saved("a read-only profile, then writable", window.rate(2, 2), 2)
        cases.on_disk("a read-only profile, then writable", window, [4, 3, 2])


def _other_folders(cases: Cases) -> None:
    """Cache, log and what belongs to no profile cannot be written; the profile can."""
    place, data = cases.place("other-folders"), cases.place("other-folders-data")
    data.chmod(0o500)
    name = "folders of cache, log and data that cannot be written"
    with Window(place / "profile.sqlite", data, before=BOUND) as window:
        cases.expect(window.first is not None and not window.first["bad"], f"{name}: {window.said()}")
        answer = window.rate(0, 4)
        cases.note(name, answer)
        cases.saved(name, answer, 4)
        cases.on_disk(name, window, [4])
        cases.quiet(name, window)
    data.chmod(0o700)


_REAL: tuple[Callable[[Cases], None], ...] = (
    _full, _filling, _no_inodes, _read_only_mount, _read_only_folder, _other_folders,
)  # fmt: skip
