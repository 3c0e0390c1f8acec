"""`movierec learn`: learn from the profile's ratings, or forget what was learned. The window runs it as a process."""

import argparse
import contextlib
import json
import os
import sys
import threading
from collections.abc import Callable
from typing import Any

from movierec_desktop.commands.opening import open_engine, open_profile
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.learning import LearningOutcome
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.learning import Learning, as_stored
from movierec_desktop.services.library import Library
from movierec_desktop.store.ratings import StoredRating

_NICE = 10
Ratings = dict[int, StoredRating]


def run(arguments: argparse.Namespace) -> int:
    """Learn, or what else was asked for."""
    if arguments.report:
        return _report(arguments)
    engine, learning, ratings = _open(arguments)
    try:
        if arguments.reset:
            learning.reset()
            print("What was learned is forgotten.")
        elif arguments.status:
            _print_status(learning, ratings, as_json=arguments.json)
        else:
            _print_outcome(learning.learn(ratings, _tell_progress, _never), as_json=arguments.json)
    finally:
        engine.close()
    return 0


def _open(arguments: argparse.Namespace) -> tuple[Engine, Learning, Ratings]:
    """The profile is read and closed again: learning takes seconds, and the window writes meanwhile."""
    engine = open_engine(arguments)
    try:
        profile = open_profile(arguments, engine)
        ratings = Library(profile, engine.replaced).trusted
        profile.close()
        return engine, Learning(engine, profile.path), ratings
    except MovieRecError:
        engine.close()
        raise


def _print_outcome(outcome: LearningOutcome, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(as_stored(outcome), indent=1))
        return
    print(outcome.words)
    for one in outcome.components:
        told = "kept" if one.kept else "not kept"
        print(f"  {one.label}: {one.before:.4f} to {one.after:.4f} stars, {told}")
    if outcome.left_out:
        print(outcome.left_out)


def _print_status(learning: Learning, ratings: Ratings, *, as_json: bool) -> None:
    outcome = learning.outcome
    facts: dict[str, Any] = {
        "outcome": None if outcome is None else as_stored(outcome),
        "learned_at": learning.learned_at,
        "notice": learning.notice,
        "changed_since": learning.changed(ratings),
        "is_due": learning.is_due(ratings),
    }
    if as_json:
        print(json.dumps(facts, indent=1))
        return
    print(
        outcome.words if outcome is not None else learning.notice or "Nothing was learned yet: 'movierec learn' does."
    )
    print(f"Ratings changed since: {facts['changed_since']}")


def _tell_progress(done: int, total: int) -> None:
    print(f"movierec: step {done} of {total}", file=sys.stderr)


def _never() -> bool:
    return False


def _report(arguments: argparse.Namespace) -> int:
    """For another program: a line of JSON for each step, and one at the end; stop when the input is closed.

    So it never outlives the window, not even one that was killed.
    """
    _be_modest()
    gone = threading.Event()
    threading.Thread(target=_watch_input, args=(gone,), daemon=True).start()
    try:
        engine, learning, ratings = _open(arguments)
        outcome = learning.learn(ratings, lambda done, total: _say(done=done, total=total), gone.is_set)
        engine.close()
    except MovieRecError as error:
        _say(error=" ".join(str(error).split()))
        return 2
    _say(outcome=as_stored(outcome))
    return 0


def _be_modest() -> None:
    """The window comes first."""
    nice: Callable[[int], int] | None = getattr(os, "nice", None)
    if nice is not None:
        nice(_NICE)


def _watch_input(gone: threading.Event) -> None:
    # By the descriptor: a thread that waits inside sys.stdin would hold its lock when the interpreter ends.
    with contextlib.suppress(OSError):
        while os.read(sys.stdin.fileno(), 1024):
            pass
    gone.set()


def _say(**facts: Any) -> None:
    print(json.dumps(facts), flush=True)
