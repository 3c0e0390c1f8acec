"""The real app in a process of its own, whose window is used as it is told: a line of JSON in, a line out.

    python -m torture.obedient PROFILE

{"do": "rate", "place": 3, "stars": 4}, {"do": "list" or "see" or "dismiss", "place": 3}, {"do": "note", "place": 3,
"note": "..."}, {"do": "undo"}, {"do": "wait", "seconds": 2}, {"do": "close"}. The answer says what the window tells
("notice", "bad"), all that it told on the way ("told"), how long its event loop stood still at most ("still", s), how
long it took ("took", s), the stars on the tile ("stars"), what the app holds ("said"), both before it ("before").
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer

from movierec_desktop import paths
from movierec_desktop.app import App, run_app
from torture.hand import LETTERS, Hand, Pulse, settle

_BEGUN = time.monotonic()


class Obedient(QObject):
    """Does what comes by standard input."""

    def __init__(self, app: App) -> None:
        super().__init__(app.window)
        self._hand = Hand(app)
        self._pulse = Pulse()
        self._heard: list[str] = []
        self._ears = QTimer(self, interval=5)
        self._ears.timeout.connect(self._listen)
        self._before: dict[str, Any] = {}
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._told)
        self._hand.browse()
        settle(0.2)  # what is painted first is no measure of what comes later
        self._answer(_BEGUN, None)

    def _told(self) -> None:
        line = sys.stdin.buffer.readline()
        self._notifier.setEnabled(False)
        while self._hand.app.profile.is_writing:
            settle(0.02)  # as the keys of a person would wait
        if not line:
            self._hand.window.close()
            return
        deed = json.loads(line)
        if "place" in deed:
            self._hand.put_cursor(deed["place"])
        self._hand.clear_notice()
        self._heard.clear()
        settle(0.02)
        self._before = self._held(deed.get("place"))
        begun = time.monotonic()
        self._pulse.begin()
        self._ears.start()
        self._do(deed)
        self._answer(begun, deed.get("place"))
        self._ears.stop()
        self._notifier.setEnabled(True)

    def _do(self, deed: dict[str, Any]) -> None:
        do = deed["do"]
        if do == "rate":
            self._hand.rate_by_key(deed["stars"])
        elif do == "note":
            self._hand.write_note(deed["note"])
        elif do == "undo":
            self._hand.undo()
        elif do == "wait":
            settle(deed["seconds"])
        elif do == "close":
            QTimer.singleShot(0, lambda: self._hand.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier))
        else:
            self._hand.key(LETTERS[do])

    def _listen(self) -> None:
        text = self._hand.notice()[0]
        if text and (not self._heard or self._heard[-1] != text):
            self._heard.append(text)

    def _answer(self, begun: float, place: int | None) -> None:
        self._listen()
        text, bad = self._hand.notice()
        line = {
            "notice": text, "bad": bad, "told": list(self._heard), "still": self._pulse.longest(),
            "took": time.monotonic() - begun, **self._held(place), "before": self._before,
        }  # fmt: skip
        os.write(1, json.dumps(line).encode() + b"\n")

    def _held(self, place: int | None) -> dict[str, Any]:
        stars = None if place is None else self._hand.drawn_stars(place)
        return {"stars": stars, "said": self._hand.said()}


def main() -> int:
    """Open the window."""
    return run_app(paths.bundle_dir(), Path(sys.argv[1]), lambda app: setattr(app.window, "_obedient", Obedient(app)))


if __name__ == "__main__":
    sys.exit(main())
