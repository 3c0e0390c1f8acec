"""One request at a time to one host: how it is sent, how its body is read, and when another try is worth it."""

import logging
import time
from collections.abc import Iterator, Mapping

import requests
import urllib3.exceptions

from movierec_desktop import __version__
from movierec_desktop.domain.errors import OnlineError
from movierec_desktop.online.addresses import host_of, is_loopback, redirected, without_query
from movierec_desktop.online.policy import MOST_DIGITS, Cancelled, Policy, retry_after, stopped

_PIECE = 256 * 1024
logging.getLogger("urllib3").setLevel(logging.CRITICAL)
"""Its warnings quote the whole address, with a key that it may hold."""
_REDIRECTS = 5


class PassingError(Exception):
    """May go better next time. `wait_seconds` is what the server asked for, if it did."""

    def __init__(self, told: str, wait_seconds: float | None = None) -> None:
        super().__init__(told)
        self.wait_seconds = wait_seconds


def new_session(url: str) -> requests.Session:
    """A session for the host of `url`, which sends no password that lies about on this computer."""
    session = requests.Session()
    session.headers.update({"User-Agent": f"movierec/{__version__}", "Accept-Encoding": "identity"})
    session.auth = _no_password  # else requests would send one from ~/.netrc
    session.trust_env = not is_loopback(url)  # proxies are for what is elsewhere
    return session


def _no_password(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    return prepared


def get(
    session: requests.Session,
    url: str,
    policy: Policy,
    *,
    headers: Mapping[str, str] | None = None,
    params: Mapping[str, str] | None = None,
) -> requests.Response:
    """Send a request, following redirects within the same host; the body is still to be read.

    Raises PassingError for what may go better next time, OnlineError for what will not.
    """
    address, asked = url, params
    for _ in range(_REDIRECTS + 1):
        response = _send(session, address, policy, headers, asked)
        location = response.headers.get("Location")
        if not response.is_redirect or location is None:
            return response
        response.close()
        address, asked = redirected(address, location), None
    raise OnlineError(f"{without_query(url)} leads in circles: check the address")


def _send(
    session: requests.Session,
    url: str,
    policy: Policy,
    headers: Mapping[str, str] | None,
    params: Mapping[str, str] | None,
) -> requests.Response:
    # `from None`: the libraries' own errors quote the whole address, with a key that it may hold.
    times = (policy.connect_seconds, policy.read_seconds)
    try:
        return session.get(url, headers=headers, params=params, timeout=times, stream=True, allow_redirects=False)
    except requests.exceptions.SSLError:
        raise OnlineError(
            f"{host_of(url)} cannot prove that it is what it claims to be: check the address, this computer's "
            "clock, and whether the network here reads along"
        ) from None
    except (requests.ConnectionError, requests.Timeout) as error:
        raise PassingError(plain(error)) from None
    except (requests.RequestException, ValueError) as error:  # requests itself reads where a redirect leads
        raise OnlineError(f"{without_query(url)} cannot be asked for ({plain(error)}): check the address") from None


def check_passing(response: requests.Response) -> None:
    """Raise PassingError for an answer that says: not now."""
    status = response.status_code
    if status == requests.codes.too_many_requests or status >= requests.codes.server_error:
        raise PassingError(f"it answered {status}", retry_after(response.headers.get("Retry-After")))


def check_packing(response: requests.Response, url: str) -> None:
    """Refuse a body that comes packed: a small one could unpack to any size. Raises OnlineError."""
    packing = response.headers.get("Content-Encoding", "identity")
    if packing != "identity":
        raise OnlineError(f"{without_query(url)} comes packed as {packing}: ask those who run it for the file")


def content_length(response: requests.Response) -> int | None:
    """How many bytes the server says that it sends."""
    text = response.headers.get("Content-Length", "")
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else None


def pieces(response: requests.Response, policy: Policy, cancelled: Cancelled) -> Iterator[bytes]:
    """What comes, as it comes. Raises PassingError when it breaks off or is too slow to ever end."""
    started, received = time.monotonic(), 0
    while True:
        if cancelled():
            stopped()
        try:
            piece = response.raw.read1(_PIECE, decode_content=False)
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise PassingError(plain(error)) from error
        if not piece:
            return
        yield piece
        received += len(piece)
        elapsed = time.monotonic() - started
        if elapsed >= policy.slow_seconds:
            if received < policy.slowest_bytes_per_second * elapsed:
                raise PassingError("it is too slow")
            started, received = time.monotonic(), 0


def plain(error: BaseException) -> str:
    """The innermost cause, in a few words."""
    told = type(error).__name__
    if isinstance(error, (requests.Timeout, urllib3.exceptions.TimeoutError)):
        told = "no answer in time"
    elif isinstance(error, (requests.ConnectionError, urllib3.exceptions.HTTPError, ConnectionError)):
        told = "the connection failed or broke off"
    return told
