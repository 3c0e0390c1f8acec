"""A server on this machine that answers as told: each path has a list of answers, the last one stays."""

import contextlib
import email.utils
import hashlib
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

Answer = Callable[["Handler"], None]
STAMP = "Wed, 21 Oct 2026 07:28:00 GMT"


class Handler(BaseHTTPRequestHandler):
    """Runs the next answer of the path asked for, and keeps the request."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        self.close_connection = True
        kept = self.server.site
        with kept.lock:
            kept.requests.append((self.path, dict(self.headers.items())))
            answers = kept.answers.get(self.path, [status(404)])
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # the client has seen enough
            answer(self)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""

    def begin(self, code: int, length: int | None, **headers: str) -> None:
        self.send_response(code)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Connection", "close")
        self.end_headers()


class Server(ThreadingHTTPServer):
    daemon_threads = True
    site: "Site"


@dataclass
class Site:
    url: str = ""
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, path: str, *answers: Answer) -> str:
        self.answers[path] = list(answers)
        return self.url + path

    def headers(self, number: int) -> dict[str, str]:
        return self.requests[number][1]


def tag(data: bytes) -> str:
    return f'"{hashlib.sha256(data).hexdigest()[:12]}"'


def body(data: bytes, *, ranges: bool = True, validator: str = "etag", cut: int | None = None) -> Answer:
    """The file, as a good server gives it; `cut` breaks off after so many bytes of what was asked for."""

    def answer(handler: Handler) -> None:
        known = {"etag": {"ETag": tag(data)}, "weak": {"ETag": f"W/{tag(data)}"}, "date": {"Last_Modified": STAMP}}
        headers = known.get(validator, {})
        asked = re.match(r"bytes=(\d+)-$", handler.headers.get("Range", ""))
        start = int(asked[1]) if asked and ranges and handler.headers.get("If-Range") in (tag(data), STAMP) else None
        if start is not None and start >= len(data):
            handler.begin(416, 0, Content_Range=f"bytes */{len(data)}")
            return
        sent = data[start or 0 :]
        if start is None:
            handler.begin(200, len(sent), **headers)
        else:
            handler.begin(206, len(sent), Content_Range=f"bytes {start}-{len(data) - 1}/{len(data)}", **headers)
        handler.wfile.write(sent if cut is None else sent[:cut])

    return answer


def status(code: int, **headers: str) -> Answer:
    return lambda handler: handler.begin(code, 0, **headers)


def drip(data: bytes, seconds: float) -> Answer:
    """One byte at a time."""

    def answer(handler: Handler) -> None:
        handler.begin(200, len(data), ETag=tag(data))
        for byte in data:
            handler.wfile.write(bytes([byte]))
            handler.wfile.flush()
            time.sleep(seconds)

    return answer


def silent(seconds: float) -> Answer:
    """Accept, and say nothing for so long."""
    return lambda _: time.sleep(seconds)


def endless() -> Answer:
    """A body without a declared length that never ends."""

    def answer(handler: Handler) -> None:
        handler.begin(200, None, Transfer_Encoding="chunked")
        while True:
            handler.wfile.write(b"10000\r\n" + bytes(0x10000) + b"\r\n")

    return answer


def http_date(seconds_from_now: float) -> str:
    return email.utils.formatdate(time.time() + seconds_from_now, usegmt=True)


class Answers:
    """The kinds of answers, at hand in tests as `answers`."""

    body = staticmethod(body)
    status = staticmethod(status)
    drip = staticmethod(drip)
    silent = staticmethod(silent)
    endless = staticmethod(endless)
    http_date = staticmethod(http_date)
    tag = staticmethod(tag)
    stamp = STAMP


@pytest.fixture
def answers() -> Answers:
    return Answers()


def serve(server: Server) -> Iterator[Site]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server.site
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def site() -> Iterator[Site]:
    """A server of one's own on 127.0.0.1."""
    server = Server(("127.0.0.1", 0), Handler)
    server.site = Site(f"http://127.0.0.1:{server.server_port}")
    yield from serve(server)


@pytest.fixture
def closed_port() -> int:
    """A port at which nobody listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
