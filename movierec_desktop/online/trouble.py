"""Why there is no answer from a service. Light: nothing that fetches is loaded for it."""

from enum import StrEnum

from movierec_desktop.domain.errors import OnlineError


class Trouble(StrEnum):
    """Why there is no answer."""

    UNREACHABLE = "unreachable"
    """Offline, too slow, or the service is down."""
    BUSY = "busy"
    """The service wants to be asked later."""
    KEY = "key"
    """The service does not accept the key."""
    ANSWER = "answer"
    """What came is not what was asked for: wrong, too large, or from elsewhere."""


class FetchError(OnlineError):
    """There is no answer. `wait_seconds` is how long the service wants to be left alone, 0 when it does not say."""

    def __init__(self, trouble: Trouble, told: str, wait_seconds: float = 0.0) -> None:
        super().__init__(told)
        self.trouble = trouble
        self.wait_seconds = wait_seconds
