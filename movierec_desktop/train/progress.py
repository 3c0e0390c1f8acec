"""How far a training is: a line a step, with what is behind and an estimate of what is ahead."""

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

# Seconds per 100,000 ratings on one machine. Only their proportions count, and each only until a step of its name has
# been timed here.
_USUAL = {
    "catalogue": 5.0, "svd": 1.5, "svdpp": 3.2, "rbm": 5.8, "autoencoder": 8.8, "bayes": 6.2, "content": 18.0,
    "plan": 7.0, "measuring": 3.0, "writing": 4.0,
}  # fmt: skip
_OTHER = 6.0
_FEWEST_RATINGS = 1_000
_UNTIMED = frozenset({"catalogue"})
"""Says nothing about how fast models are fitted."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step to come: its name, and the number of ratings that it works on."""

    name: str
    n_ratings: int


class Progress:
    """Counts finished steps of a plan in its order.

    Args:
        steps: all of them. A step that holds others in it stands after them.
        tell: is given a line for each finished step.
        start: when the run began, by `clock`.
        clock: seconds.
    """

    def __init__(
        self,
        steps: Sequence[Step],
        tell: Callable[[str], None],
        start: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._steps = list(steps)
        self._tell = tell
        self._clock = clock
        self._start = self._last = start
        self._n_done = 0
        self._seconds: dict[str, float] = defaultdict(float)
        self._ratings: dict[str, float] = defaultdict(float)

    def done(self, name: str, seconds: float, *, kept: bool = False) -> None:
        """A step is finished in `seconds`, or was `kept` from an earlier run, in which it took so long.

        Steps of the plan that stand before it are finished with it. StopIteration when no step to come has that name.
        """
        place = next(i for i in range(self._n_done, len(self._steps)) if self._steps[i].name == name)
        self._last = self._clock()
        step = self._steps[place]
        self._n_done = place + 1
        self._seconds[name] += seconds
        self._ratings[name] += max(step.n_ratings, _FEWEST_RATINGS)
        took = "kept from an earlier run" if kept else duration(seconds)
        of_all = f"[{self._n_done:>{len(str(len(self._steps)))}}/{len(self._steps)}]"
        parts = [took, f"{duration(self._clock() - self._start)} so far", *self._ahead()]
        self._tell(f"{of_all} {name} ({step.n_ratings:,} ratings): {', '.join(parts)}")

    def since_last(self) -> float:
        """Seconds since a step was finished, or since the start."""
        return self._clock() - self._last

    def seconds_left(self) -> float | None:
        """An estimate from the steps timed here; None before a first model was fitted."""
        timed = [name for name in self._seconds if name not in _UNTIMED]
        usual = sum(_usual(name) * self._ratings[name] for name in timed)
        if not usual:
            return None
        pace = sum(self._seconds[name] for name in timed) / usual
        return sum(
            max(step.n_ratings, _FEWEST_RATINGS) * self._rate(step.name, pace) for step in self._steps[self._n_done :]
        )

    def _rate(self, name: str, pace: float) -> float:
        """Seconds a rating."""
        return self._seconds[name] / self._ratings[name] if name in self._seconds else pace * _usual(name)

    def _ahead(self) -> list[str]:
        left = self.seconds_left()
        if self._n_done == len(self._steps) or left is None:
            return []
        return [f"about {_roughly(left)} left"]


def duration(seconds: float) -> str:
    """A length of time as it is read: "8 s", "1 min 20 s", "1 h 5 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _roughly(seconds: float) -> str:
    """As precise as an estimate is: in steps of ten seconds below two minutes, in minutes beyond."""
    if seconds < 120:
        return duration(max(10.0, 10 * round(seconds / 10)))
    return f"{round(seconds / 60)} min" if seconds < 3600 else duration(seconds)


def _usual(name: str) -> float:
    return _USUAL.get(name, _OTHER) / 100_000
