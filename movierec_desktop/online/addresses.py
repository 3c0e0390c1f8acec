"""Which addresses may be fetched: HTTPS, and plain HTTP on this very machine when that is allowed by name."""

import ipaddress
from urllib.parse import SplitResult, urljoin, urlsplit

from movierec_desktop.domain.errors import OnlineError

_DEFAULT_PORTS = {"https": 443, "http": 80}


def is_address(text: str) -> bool:
    """Whether `text` is an address rather than the name of a file."""
    return "://" in text


def is_loopback(url: str) -> bool:
    """Whether `url` names this very machine: localhost, 127.0.0.0/8 or ::1. No name is looked up for it."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_address(url: str, *, allow_loopback_http: bool = False) -> None:
    """Raise OnlineError, with what to do, for an address that must not be fetched."""
    try:
        parts = urlsplit(url)
        has_host = bool(parts.hostname) and _port(parts) > 0
    except ValueError:
        has_host = False
    if not has_host:
        raise OnlineError(f"'{url}' is no address: give one that begins with https://")
    if parts.username is not None or parts.password is not None:
        raise OnlineError("An address with a name or password in it is not used: give it without them")
    if parts.scheme == "https" or (parts.scheme == "http" and allow_loopback_http and is_loopback(url)):
        return
    raise OnlineError(f"{url} is not fetched, because it is not encrypted: give an address that begins with https://")


def redirected(url: str, location: str) -> str:
    """Where a redirect leads. Raises OnlineError unless it is the same scheme, host and port."""
    target = location
    try:
        target = urljoin(url, location)
        same = _origin(urlsplit(target)) == _origin(urlsplit(url))
    except ValueError:
        same = False
    if not same:
        shown = target.partition("?")[0]  # what was asked for may hold a key, and the answer repeat it
        raise OnlineError(f"{url} leads to another place ({shown}): if you trust that, give its address instead")
    return target


def host_of(url: str) -> str:
    """The host, for messages."""
    return urlsplit(url).hostname or url


def _port(parts: SplitResult) -> int:
    return parts.port or _DEFAULT_PORTS.get(parts.scheme, 1)


def _origin(parts: SplitResult) -> tuple[str, str | None, int]:
    return parts.scheme, parts.hostname, _port(parts)
