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
        is_sound = bool(parts.hostname) and _port(parts) > 0 and _reads_one_way(url)
    except ValueError:
        is_sound = False
    if not is_sound:
        raise OnlineError(f"'{without_query(url)}' is no address: give one that begins with https://")
    if not parts.netloc.isascii():
        raise OnlineError("An address in other letters than a to z may look like another: give it as xn--…")
    if parts.username is not None or parts.password is not None:
        raise OnlineError("An address with a name or password in it is not used: give it without them")
    if parts.scheme == "https" or (parts.scheme == "http" and allow_loopback_http and is_loopback(url)):
        return
    raise OnlineError(
        f"{without_query(url)} is not fetched, because it is not encrypted: give an address that begins with https://"
    )


def redirected(url: str, location: str) -> str:
    """Where a redirect leads. Raises OnlineError unless it is the same scheme, host and port."""
    target = location
    try:
        target = urljoin(url, location)
        parts = urlsplit(target)
        same = _reads_one_way(target) and parts.username is None and _origin(parts) == _origin(urlsplit(url))
    except ValueError:
        same = False
    if not same:
        raise OnlineError(
            f"{without_query(url)} leads to another place ({without_query(target)}): if you trust that, give its "
            "address instead"
        )
    return target


def without_query(url: str) -> str:
    """The address for messages: what is asked for may hold a key, and what an answer leads to may repeat it."""
    return url.partition("?")[0].partition("#")[0]


def _reads_one_way(url: str) -> bool:
    r"""Whether all who read the address find the same host in it.

    Of "https://one.org\@two.org/" this module reads two.org, and what sends the request one.org.
    """
    return "\\" not in url and " " not in url and url.isprintable()


def host_of(url: str) -> str:
    """The host, for messages."""
    return urlsplit(url).hostname or url


def _port(parts: SplitResult) -> int:
    return parts.port or _DEFAULT_PORTS.get(parts.scheme, 1)


def _origin(parts: SplitResult) -> tuple[str, str | None, int]:
    return parts.scheme, parts.hostname, _port(parts)
