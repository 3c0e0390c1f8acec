"""Ask a service one question and hold the answer in memory: bounded in size and patience, its failures told apart."""

from collections.abc import Mapping
from dataclasses import dataclass

import requests

from movierec_desktop.domain.errors import OnlineError, StoppedError
from movierec_desktop.online.addresses import check_address, host_of
from movierec_desktop.online.policy import Cancelled, Policy, stopped, wait
from movierec_desktop.online.transport import (
    PassingError,
    check_packing,
    check_passing,
    content_length,
    get,
    new_session,
    pieces,
)
from movierec_desktop.online.trouble import FetchError, Trouble


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service said: the HTTP status, and the body."""

    status: int
    body: bytes


class Fetcher:
    """Asks one service. Not for several threads at once."""

    def __init__(self, base: str, policy: Policy) -> None:
        """`base` is the address in front of every path. Raises OnlineError for one that must not be asked."""
        check_address(base, allow_loopback_http=policy.allow_loopback_http)
        self._base = base
        self._policy = policy
        self._session: requests.Session | None = None

    def close(self) -> None:
        """Give the connections back."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def fetch(
        self,
        path: str,
        max_bytes: int,
        cancelled: Cancelled,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask for `path`, again where that may help. No message and no log holds `params`: a key may be among them.

        Raises FetchError, StoppedError when cancelled.
        """
        if self._session is None:
            self._session = new_session(self._base)
        failures = 0
        while True:
            if cancelled():
                stopped()
            try:
                return self._ask(self._session, path, max_bytes, cancelled, params or {}, headers or {})
            except PassingError as error:
                failures += 1
                self._wait_or_give_up(error, failures, cancelled)
            except (FetchError, StoppedError):
                raise
            except OnlineError as error:
                raise FetchError(Trouble.ANSWER, str(error)) from error

    def _wait_or_give_up(self, error: PassingError, failures: int, cancelled: Cancelled) -> None:
        host = host_of(self._base)
        if error.wait_seconds is not None and error.wait_seconds > self._policy.longest_wait_seconds:
            raise FetchError(Trouble.BUSY, f"{host} asks to be left alone for a while", error.wait_seconds) from error
        if failures >= self._policy.attempts:
            told = f"{host} could not be reached properly ({error}): see that you are online"
            trouble = Trouble.UNREACHABLE if error.wait_seconds is None else Trouble.BUSY
            raise FetchError(trouble, told, error.wait_seconds or 0.0) from error
        wait(self._policy.backoff(failures) if error.wait_seconds is None else error.wait_seconds, cancelled)

    def _ask(
        self,
        session: requests.Session,
        path: str,
        max_bytes: int,
        cancelled: Cancelled,
        params: Mapping[str, str],
        headers: Mapping[str, str],
    ) -> Answer:
        url = self._base + path
        with get(session, url, self._policy, headers=headers, params=params) as response:
            check_passing(response)
            check_packing(response, url)
            total = content_length(response)
            if total is not None and total > max_bytes:
                raise _too_large(url, max_bytes)
            parts, size = [], 0
            for piece in pieces(response, self._policy, cancelled):
                size += len(piece)
                if size > max_bytes:
                    raise _too_large(url, max_bytes)
                parts.append(piece)
            if total is not None and size != total:
                raise PassingError(f"only {size:,} of {total:,} bytes came")
            return Answer(response.status_code, b"".join(parts))


def _too_large(url: str, max_bytes: int) -> FetchError:
    return FetchError(Trouble.ANSWER, f"{url} is larger than {max_bytes / 1e6:,.0f} MB, so it is not used")
