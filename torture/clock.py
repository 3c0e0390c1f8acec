"""A clock that runs ahead: what the app takes for now, in its own process. Monotonic clocks stay as they are."""

import datetime as dt
import sys
import time
from typing import Any

_TIME, _TIME_NS, _DATETIME, _DATE = time.time, time.time_ns, dt.datetime, dt.date


class Clock:
    """Replaces the clocks that the app reads, in the module `time` and in every module that has imported one."""

    def __init__(self) -> None:
        self.ahead = 0.0
        """Seconds."""
        clock = self

        class _ShiftedDatetime(_DATETIME):
            @classmethod
            def now(cls, tz: Any = None) -> Any:
                return _DATETIME.fromtimestamp(_TIME() + clock.ahead, tz)

        class _ShiftedDate(_DATE):
            @classmethod
            def today(cls) -> Any:
                return _DATE.fromtimestamp(_TIME() + clock.ahead)

        time.time = lambda: _TIME() + clock.ahead
        time.time_ns = lambda: _TIME_NS() + int(clock.ahead * 1e9)
        self._shifted: dict[str, tuple[type, type]] = {
            "datetime": (_DATETIME, _ShiftedDatetime), "date": (_DATE, _ShiftedDate),
        }  # fmt: skip
        self.spread()

    def spread(self) -> None:
        """Into modules that were imported since."""
        for name, module in list(sys.modules.items()):
            if name.startswith("movierec_desktop"):
                for attribute, (real, shifted) in self._shifted.items():
                    if getattr(module, attribute, None) is real:
                        setattr(module, attribute, shifted)
