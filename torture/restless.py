"""The real app in a process of its own, used at random through its window until it is killed.

    python -m torture.restless PROFILE SEED FD PHASE

FD is a pipe. A line of JSON is written before each deed ("do"), another when the window has told that it is saved
("saved") or has had nothing to save ("nothing"), and one at each stage of the app's life ("stage").
"""

import json
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from movierec_desktop import paths
from movierec_desktop.app import App, run_app
from movierec_desktop.ui.page_stack import FOR_YOU, SETTINGS
from torture.hand import LETTERS, Hand, settle

N_TITLES = 40
_FEWEST_RATED = 26
"""From so many on deeds are of all sorts, and learning is offered."""
_DEEDS = ("rate", "rate", "rate", "rate", "unrate", "list", "see", "dismiss", "note", "undo", "undo")
_PATIENCE_SECONDS = 120.0


class Restless:
    """One person who never stops."""

    def __init__(self, app: App, seed: int, journal: int, phase: str) -> None:
        self._hand = Hand(app)
        self._app = app
        self._chance = random.Random(seed)
        self._journal = journal
        self._phase = phase

    def live(self) -> None:
        """Until killed, or until the window is closed by itself."""
        text, bad = self._hand.notice()
        self._write(stage="shown", notice=text, bad=bad, said=self._hand.said())
        if self._phase == "learning":
            self._begin_learning()
        deeds = self._chance.randrange(1, 4) if self._phase == "closing" else 10**6
        end = time.monotonic() + _PATIENCE_SECONDS
        for _ in range(deeds):
            if time.monotonic() > end:
                break  # nobody kills it
            self._do_something()
            settle(self._chance.choice((0.0, 0.001, 0.01)))
            self._look_at_learning()
        self._write(stage="closing")
        self._hand.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    def _do_something(self) -> None:
        if self._chance.random() < 0.04:
            self._hand.go_to(FOR_YOU)
            settle(self._chance.choice((0.05, 1.2)))  # from a second on what is in sight is noted
        few = len(self._app.session.library.ratings) < _FEWEST_RATED
        do = "rate" if few and self._chance.random() < 0.8 else self._chance.choice(_DEEDS)
        if do == "undo":
            self._deed({"do": do}, self._hand.undo)
            return
        place = self._chance.randrange(N_TITLES)
        n = self._chance.choice((1, 1, 1, 2, 3)) if do != "note" else 1
        ids = [title.id for title in self._hand.put_cursor(place, n)]
        deed: dict[str, Any] = {"do": do, "ids": ids}
        if do == "rate":
            self._rate(deed, self._chance.randrange(1, 11) / 2)
        elif do == "unrate":
            self._deed(deed, lambda: self._hand.key(Qt.Key.Key_Delete))
        elif do == "note":
            text = self._chance.choice(("", f"seen {self._chance.randrange(100)} times"))
            self._deed(deed | {"note": text}, lambda: self._hand.write_note(text))
        else:
            self._deed(deed, lambda: self._hand.key(LETTERS[do]))

    def _rate(self, deed: dict[str, Any], stars: float) -> None:
        deed["stars"] = stars
        if len(deed["ids"]) == 1 and self._chance.random() < 0.4:
            self._deed(deed, lambda: self._hand.rate_by_click(stars))
        else:
            self._deed(deed, lambda: self._hand.rate_by_key(stars))

    def _deed(self, deed: dict[str, Any], act: Any) -> None:
        """Journal, do, and journal what the window says of it."""
        self._hand.clear_notice()
        self._write(**deed)
        act()
        text, bad = self._hand.notice()
        self._write(**({"saved": text} if text.endswith("saved") and not bad else {"nothing": text, "bad": bad}))

    def _begin_learning(self) -> None:
        self._hand.go_to(SETTINGS)
        card = self._hand.window.settings.learning_card
        if card.learn_button.isEnabled():
            card.learn_button.click()
            self._write(stage="learning")
        self._was_running = card.scheduler.is_running

    def _look_at_learning(self) -> None:
        if self._phase != "learning" or not self._was_running:
            return
        card = self._hand.window.settings.learning_card
        if not card.scheduler.is_running:
            self._was_running = False
            self._write(stage="learned", told=card._word)

    def _write(self, **line: Any) -> None:
        os.write(self._journal, json.dumps(line).encode() + b"\n")


def _note_backups(journal: int) -> None:
    """A line when a backup begins to be written, seen from outside of the app's code."""

    def heard(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "sqlite3.connect" and str(arguments[0]).endswith(".part"):
            os.write(journal, b'{"stage": "backup"}\n')

    sys.addaudithook(heard)


def main() -> int:
    """Open the window and use it."""
    profile, seed, journal, phase = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    os.write(journal, b'{"stage": "begun"}\n')
    _note_backups(journal)
    return run_app(paths.bundle_dir(), profile, lambda app: Restless(app, seed, journal, phase).live())


if __name__ == "__main__":
    sys.exit(main())
