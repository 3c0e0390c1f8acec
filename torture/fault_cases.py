"""What the cases of `torture.faults` share: a folder each, a window, and what must hold of an answer."""

import os
import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from torture.report import Report
from torture.said import as_said
from torture.window import Answer, HungError, Window, stars_in


@dataclass
class Cases:
    """Counts what is tried, and notes what does not hold."""

    folder: Path
    report: Report
    short: bool
    ends: ExitStack
    """Undoes mounts at the end of all."""
    tried: int = 0
    lost: int = 0
    skipped: list[str] = field(default_factory=list)

    def attempt(self, case: Callable[["Cases"], None]) -> None:
        """One of them; a window that hangs or ends is a fault, and the next one has its turn."""
        try:
            case(self)
        except HungError as error:
            self.expect(False, f"{case.__name__.strip('_')}: {error}")

    def place(self, name: str) -> Path:
        """An empty folder for a case."""
        place = self.folder / name
        place.mkdir(parents=True)
        return place

    def mount(self, name: str, options: str) -> Path | None:
        """A small file system of its own; None where this machine lets nobody make one."""
        place = self.place(name)
        made = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], check=False, capture_output=True)
        if made.returncode:
            self.skipped.append(name)
            return None
        self.ends.callback(lambda: subprocess.run(["umount", "-l", place], check=False))
        return place

    def skip(self, name: str) -> None:
        """It cannot be tried here."""
        self.skipped.append(name)

    def skipped_words(self) -> str:
        """For the table."""
        return ", ".join(self.skipped) or "none"

    def note(self, name: str, answer: Answer | None, *, extra: str = "") -> None:
        """A row: what the window said, and how long it stood still."""
        self.tried += 1
        if answer is None:
            self.report.add(name, extra)
            return
        told = " … ".join(self._short(text) for text in answer["told"]) or "nothing"
        self.report.add(name, f"“{told}”, stood still for {answer['still']:.2f} s of {answer['took']:.2f} s{extra}")

    def expect(self, holds: bool, fault: str) -> None:
        """As `Report.expect`."""
        self.report.expect(holds, fault)

    def refused(self, name: str, answer: Answer, *words: str) -> None:
        """It is told as something bad, with what to do, and shown nowhere as saved: what is drawn and held stays."""
        self.note(name, answer)
        now, before = ({"stars": of["stars"], "said": of["said"]} for of in (answer, answer["before"]))
        self.expect(now == before, f"{name}: refused, and shown: {answer['stars']} stars, {before['stars']} before")
        self.expect(answer["bad"] and "· saved" not in answer["notice"], f"{name}: {answer['notice']!r} is no refusal")
        for word in words:
            self.expect(word in answer["notice"], f"{name}: {answer['notice']!r} does not say {word!r}")

    def saved(self, name: str, answer: Answer, stars: float) -> None:
        """It is told as saved, and drawn."""
        fine = not answer["bad"] and answer["notice"].endswith("saved") and answer["stars"] == stars
        self.expect(fine, f"{name}: not saved: {answer['notice']!r}, {answer['stars']} stars drawn")

    def on_disk(self, name: str, window: Window, wanted: list[float]) -> None:
        """What the app holds as saved is in the file, title by title, with these stars; the file is sound."""
        found = window.on_disk(self.folder / "scratch")
        held = as_said(window.last["said"]) if window.last is not None else {}
        lost = {title: said for title, said in held.items() if found.said.get(title) != said}
        self.lost += len(lost)
        differing = [
            (held.get(title), found.said.get(title)) for title in sorted(lost.keys() | found.said.keys() - held)
        ]
        self.expect(not differing, f"{name}: held by the app / on disk: {differing}")
        there = stars_in(found)
        self.expect(there == sorted(wanted), f"{name}: {there} on disk, {sorted(wanted)} were saved")
        self.expect(found.sound == "ok", f"{name}: integrity_check says {found.sound}")

    def quiet(self, name: str, window: Window) -> None:
        """Nothing was said on standard error, and it closes."""
        code = window.close()
        self.expect(code == 0, f"{name}: it ended with {code}")
        self.expect(not window.said(), f"{name}: it says on standard error: {window.said()[-3:]}")

    def lively(self, name: str, answer: Answer) -> None:
        """The window lived on for the better part of a long wait, and said why it took long."""
        self.expect(answer["still"] < max(0.5, answer["took"] / 2), f"{name}: stood still for {answer['still']:.2f} s")
        self.expect(any("Still saving" in text for text in answer["told"]), f"{name}: nothing was told meanwhile")

    def _short(self, text: str) -> str:
        """Without the paths of this run."""
        for path in sorted((str(one) for one in (self.folder, *self.folder.iterdir())), key=len, reverse=True):
            text = text.replace(path + os.sep, "")
        return text
