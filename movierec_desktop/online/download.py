"""Fetch one file: resumable, bounded in memory and size, and checked before it gets its name."""

import re
from pathlib import Path

import requests

from movierec_desktop.domain.errors import MovieRecError, OnlineError
from movierec_desktop.online.addresses import check_address, host_of, without_query
from movierec_desktop.online.partial import PartFile, disk_error
from movierec_desktop.online.policy import Cancelled, Policy, Progress, Request, never, no_progress, stopped, wait
from movierec_desktop.online.transport import (
    PassingError,
    check_packing,
    check_passing,
    content_length,
    get,
    new_session,
    pieces,
)

_REAL_PROGRESS = 1024 * 1024
_REDIRECTS = 5
_CONTENT_RANGE = re.compile(r"^bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)$")
_NO_RANGE = re.compile(r"^bytes \*/(\d{1,18})$")


class _StartAgain(Exception):  # noqa: N818  # no error: the server's file has changed
    """What has come so far is of no use."""


def download(
    request: Request,
    policy: Policy | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Path:
    """Fetch `request.url` to `request.target` and return that path.

    What has come so far lies in `<target>.part`; the next call goes on from there if the server still has the same
    file. The target appears, or is replaced, only when its size, its checksum and `request.check` are right.
    Raises OnlineError, one line that says what to do, or StoppedError when cancelled; `request.check` raises its own.
    """
    return _Transfer(request, policy or Policy(), progress, cancelled).run()


class _Transfer:
    def __init__(self, request: Request, policy: Policy, progress: Progress, cancelled: Cancelled) -> None:
        check_address(request.url, allow_loopback_http=policy.allow_loopback_http)
        self._request = request
        self._policy = policy
        self._progress = progress
        self._cancelled = cancelled
        self._part = PartFile(request.target, request.url)
        self._resumed = False

    def run(self) -> Path:
        with new_session(self._request.url) as session:
            while True:
                self._fetch_all(session)
                if self._accept():
                    return self._request.target

    def _fetch_all(self, session: requests.Session) -> None:
        """Try until the whole body is in the part file, or patience ends."""
        failures = 0
        while True:
            before = self._part.size
            try:
                self._fetch(session)
            except _StartAgain:
                self._part.forget()
                failures += 1
                if failures >= self._policy.attempts:
                    raise OnlineError(
                        f"{without_query(self._request.url)} changes all the time: try again later"
                    ) from None
            except PassingError as error:
                failures = 1 if self._part.size - before >= _REAL_PROGRESS else failures + 1
                self._wait_or_give_up(error, failures)
            else:
                return

    def _wait_or_give_up(self, error: PassingError, failures: int) -> None:
        seconds = self._policy.backoff(failures)
        if error.wait_seconds is not None:
            seconds = error.wait_seconds
        host = host_of(self._request.url)
        if seconds > self._policy.longest_wait_seconds:
            raise OnlineError(f"{host} asks to wait {seconds / 60:.0f} minutes: try again then") from error
        if failures >= self._policy.attempts:
            raise OnlineError(
                f"{host} could not be reached properly ({error}): see that you are online and try again; "
                "what has come so far is kept"
            ) from error
        wait(seconds, self._cancelled)

    def _fetch(self, session: requests.Session) -> None:
        """Ask once, for the rest where there is a part, and store what comes."""
        if self._cancelled():
            stopped()
        offset, validator = self._part.size, self._part.validator
        headers = {"Range": f"bytes={offset}-", "If-Range": validator} if validator else {}
        with get(session, self._request.url, self._policy, headers=headers) as response:
            if validator and _is_all(response, offset):
                self._resumed = True
                return
            self._check_status(response, resuming=bool(validator))
            if response.status_code == requests.codes.partial_content:
                total = _total_of_range(response, offset)
                self._resumed = True
            else:
                offset, total = 0, content_length(response)
                self._begin(response)
            self._check_size(total)
            self._store(response, offset, total)

    def _check_status(self, response: requests.Response, *, resuming: bool) -> None:
        status = response.status_code
        if status == requests.codes.ok or (status == requests.codes.partial_content and resuming):
            check_packing(response, self._request.url)
            return
        if status == requests.codes.requested_range_not_satisfiable and resuming:
            raise _StartAgain
        check_passing(response)
        if status in (requests.codes.not_found, requests.codes.gone):
            raise OnlineError(
                f"There is nothing at {without_query(self._request.url)} (it answered {status}): check the address"
            )
        raise OnlineError(
            f"{without_query(self._request.url)} is not given out (it answered {status}): check the address"
        )

    def _begin(self, response: requests.Response) -> None:
        try:
            self._part.begin(_validator(response))
        except OSError as error:
            raise disk_error(self._part.path, error) from error

    def _check_size(self, total: int | None) -> None:
        """Refuse what is declared too large, or other than it must be, before it is fetched."""
        if total is not None and self._request.size is not None and total != self._request.size:
            self._part.forget()
            raise OnlineError(
                f"{without_query(self._request.url)} is not what was expected ({total:,} bytes instead of "
                f"{self._request.size:,}): update the app, or use another mirror"
            )
        if total is not None and total > self._request.max_bytes:
            self._too_large()

    def _too_large(self) -> None:
        self._part.forget()
        limit = self._request.max_bytes / 1e6
        raise OnlineError(
            f"{without_query(self._request.url)} is larger than {limit:,.0f} MB, so it is not used: check the address"
        )

    def _store(self, response: requests.Response, offset: int, total: int | None) -> None:
        done = offset
        try:
            with self._part.appending() as file:
                for piece in pieces(response, self._policy, self._cancelled):
                    done += len(piece)
                    if done > self._request.max_bytes:
                        self._too_large()
                    file.write(piece)
                    self._progress(done, total)
        except OSError as error:
            raise disk_error(self._part.path, error) from error
        if total is not None and done < total:
            raise PassingError(f"only {done:,} of {total:,} bytes came")
        if total is not None and done > total:
            raise _StartAgain

    def _accept(self) -> bool:
        """Check the complete file and name it. False when it must be fetched anew, as its parts do not fit."""
        path, digest = self._part.path, self._request.digest
        try:
            if digest is None or digest.matches(path):
                self._request.check(path)
                self._part.finish()
                return True
        except OSError as error:
            raise disk_error(self._request.target, error) from error
        except MovieRecError:
            self._part.forget()
            if not self._resumed:
                raise
        self._part.forget()
        if self._resumed:
            self._resumed = False
            return False
        raise OnlineError(
            f"What came from {without_query(self._request.url)} is damaged or another file (its checksum differs): "
            "try again later, or use another mirror"
        )


def _validator(response: requests.Response) -> str:
    """What If-Range may say: a strong ETag, else the date; "" when there is neither (RFC 9110, 13.1.5)."""
    tag = response.headers.get("ETag", "")
    if tag and not tag.startswith("W/"):
        return str(tag)
    return str(response.headers.get("Last-Modified", ""))


def _total_of_range(response: requests.Response, offset: int) -> int | None:
    """The size of the whole file. Raises _StartAgain when another part came than was asked for."""
    match = _CONTENT_RANGE.match(response.headers.get("Content-Range", ""))
    if match is None or int(match[1]) != offset:
        raise _StartAgain
    return None if match[2] == "*" else int(match[2])


def _is_all(response: requests.Response, offset: int) -> bool:
    """Whether the server says that there is no more than the `offset` bytes at hand."""
    match = _NO_RANGE.match(response.headers.get("Content-Range", ""))
    nothing_left = response.status_code == requests.codes.requested_range_not_satisfiable
    return nothing_left and match is not None and int(match[1]) == offset
