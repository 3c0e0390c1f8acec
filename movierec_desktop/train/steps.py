"""Do the steps of a training one by one: each is taken from the work folder or done, kept there and told."""

import time
from collections.abc import Callable
from typing import TypeVar, cast

from movierec_desktop.train.progress import Progress
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.step_keys import step_key
from movierec_desktop.train.work_folder import WorkFolder

T = TypeVar("T")


class Steps:
    """`keep` is what `models.base.Context` asks for.

    Args:
        folder: where results are kept.
        context_key: of everything that decides results besides a step's name and its table.
        progress: is told of each finished step.
    """

    def __init__(self, folder: WorkFolder, context_key: str, progress: Progress) -> None:
        self._folder = folder
        self._context_key = context_key
        self._progress = progress
        self._inside = [0.0]

    def keep(self, step: str, table: RatingTable, make: Callable[[], T]) -> T:
        """The result of `make`, which other steps may be part of, or what an earlier run kept of it.

        `make` gives the same for the same step and table, in one context: that is what the result is kept under.
        """
        key = step_key(self._context_key, step, table)
        kept = self._folder.load(step, key)
        if kept is not None:
            self._progress.done(step, kept.seconds, kept=True)
            return cast("T", kept.value)
        start = time.monotonic()
        self._inside.append(0.0)
        value = make()
        own = time.monotonic() - start - self._inside.pop()
        kept = self._folder.save(step, key, value, own)
        self._inside[-1] += time.monotonic() - start
        self._progress.done(step, own)
        return cast("T", kept.value)
