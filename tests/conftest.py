"""What all tests share. Qt is kept off any screen before it is first imported."""

import os
import tempfile

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Whoever runs the tests keeps their own keys: no system keyring is asked.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
for _name in ("MOVIEREC_PROFILE", "MOVIEREC_BUNDLE", "MOVIEREC_UPDATE_URL", "MOVIEREC_MOVIELENS_URL"):
    os.environ.pop(_name, None)
# Bundles that whoever runs the tests has installed must not play a part.
_DATA = tempfile.TemporaryDirectory(prefix="movierec-tests-")
os.environ["MOVIEREC_DATA"] = _DATA.name

import contextlib  # noqa: E402
import email.utils  # noqa: E402
import hashlib  # noqa: E402
import importlib.util  # noqa: E402
import io  # noqa: E402
import json  # noqa: E402
import re  # noqa: E402
import socket  # noqa: E402
import sys  # noqa: E402
import threading  # noqa: E402
import time  # noqa: E402
import zipfile  # noqa: E402
from collections.abc import Callable, Iterator, Mapping  # noqa: E402
from dataclasses import dataclass, field  # noqa: E402
from datetime import UTC, datetime  # noqa: E402
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer  # noqa: E402
from pathlib import Path  # noqa: E402
from types import ModuleType  # noqa: E402
from typing import Any  # noqa: E402

import numpy as np  # noqa: E402
import pytest  # noqa: E402
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: E402

from movierec_desktop.domain.title import Kind  # noqa: E402
from movierec_desktop.services.engine import Engine  # noqa: E402
from movierec_desktop.store.profile import Profile  # noqa: E402
from movierec_desktop.train.bundle_files import write_manifest, write_weights  # noqa: E402
from movierec_desktop.train.catalogue_file import write_catalogue  # noqa: E402
from movierec_desktop.train.catalogue_titles import CatalogueTitle  # noqa: E402

PROJECT = Path(__file__).resolve().parent.parent


def _trace_the_threads_of_jobs() -> None:
    """Python tells its own threads of `coverage`, Qt does not tell its."""
    if sys.gettrace() is None:
        return
    from movierec_desktop.jobs.runner import _Worker

    untraced = _Worker.run

    def run(worker: _Worker) -> None:
        sys.settrace(threading.gettrace())
        untraced(worker)

    _Worker.run = run  # type: ignore[method-assign]


_trace_the_threads_of_jobs()


@pytest.fixture(scope="session")
def uncounted() -> dict[str, str]:
    """This environment for a process that `coverage` is not to count: it loads modules of its own there."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


@pytest.fixture(scope="session")
def bundle_dir() -> Path:
    """The real bundle."""
    return PROJECT / "models"


@pytest.fixture(scope="session")
def engine(bundle_dir: Path) -> Iterator[Engine]:
    """The real bundle, opened once."""
    opened = Engine(bundle_dir)
    yield opened
    opened.close()


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """An empty profile of its own."""
    opened = Profile(tmp_path / "profile.sqlite")
    yield opened
    opened.close()


MakeBundle = Callable[..., Path]
MakeFolder = Callable[..., Path]
_CONSTANTS = {
    "ridge": 1.0, "unrated_base": 3.0, "list_base": 0.25, "list_popularity": 0.2,
    "error_floor": 0.5, "error_title": 0.5, "error_title_offset": 1.0, "error_person": 0.5,
    "error_unrated": 1.0,
}  # fmt: skip


@pytest.fixture
def make_bundle(tmp_path: Path) -> MakeBundle:
    """Write a small bundle that opens: titles by id, and the ids that others replace."""

    def make(name: str, ids: Mapping[int, str], replaced: Mapping[int, int] | None = None) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        titles = [
            CatalogueTitle(i, "", None, title, "", 1990, None, Kind.FILM, "inferred", ("Drama",), (), 100 - place)
            for place, (i, title) in enumerate(ids.items())
        ]
        write_catalogue(folder / "catalogue.sqlite", titles)
        generator = np.random.default_rng(len(ids))
        tensors = {
            "title_ids": np.array(sorted(ids), dtype=np.int64),
            "base": np.full(len(ids), 3.5, dtype=np.float32),
            "design": generator.normal(size=(len(ids), 3)).astype(np.float32),
            "unrated_design": np.zeros(3, dtype=np.float32),
            "counts": np.full(len(ids), 50, dtype=np.int32),
        }
        write_weights(folder / "svd.safetensors", tensors)
        files = ["svd.safetensors", "catalogue.sqlite"]
        if replaced:
            (folder / "replaced_ids.json").write_text(json.dumps({str(old): new for old, new in replaced.items()}))
            files.append("replaced_ids.json")
        models = {"svd": {"file": "svd.safetensors", "constants": _CONSTANTS}}
        write_manifest(folder, files, {"default_model": "svd", "models": models})
        return folder

    return make


@pytest.fixture(scope="session")
def export_bytes() -> Callable[[str], bytes]:
    """The bytes of an export in tests/fixtures/exchange, a folder of which is the content of a ZIP."""

    def read(name: str) -> bytes:
        path = PROJECT / "tests" / "fixtures" / "exchange" / name
        if path.is_file():
            return path.read_bytes()
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for member in sorted(path.rglob("*")):
                if member.is_file():
                    archive.write(member, member.relative_to(path))
        return out.getvalue()

    return read


@pytest.fixture(scope="session")
def make_folder() -> MakeFolder:
    """Write a data set: half of the people prefer one half of the titles, the others the other half."""

    def make(path: Path, *, people: int, titles: int, least: int, seed: int = 5) -> Path:
        generator = np.random.default_rng(seed)
        path.mkdir(parents=True)
        lines = ["userId,movieId,rating,timestamp"]
        for person in range(people):
            rated = generator.choice(titles, size=int(generator.integers(least, titles + 1)), replace=False)
            for place, title in enumerate(rated):
                liked = (title < titles // 2) == (person % 2 == 0)
                halves = int(np.clip(round(generator.normal(8.5 if liked else 4.0, 1.2)), 1, 10))
                lines.append(f"{person + 1},{title + 1},{halves / 2},{1_000_000_000 + person * 100_000 + place * 60}")
        (path / "ratings.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        named = [f'{title + 1},"Story no. {title + 1}, The ({1950 + title % 70})",Drama' for title in range(titles + 3)]
        (path / "movies.csv").write_text("movieId,title,genres\n" + "\n".join(named) + "\n", encoding="utf-8")
        return path

    return make


@pytest.fixture(scope="session")
def small_data(make_folder: MakeFolder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """60 people and 80 titles."""
    folder = tmp_path_factory.mktemp("data") / "ml-latest-small"
    return make_folder(folder, people=60, titles=80, least=30)


@pytest.fixture(scope="session")
def hybrid_bundle(small_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole bundle of all models, trained on these 60 people.

    Where MOVIEREC_TESTS_KEEP names a folder it is trained once, for thousands of runs of a few tests each.
    """
    from movierec_desktop.train.pipeline import train_bundle

    kept = os.environ.get("MOVIEREC_TESTS_KEEP")
    out = (Path(kept) if kept else tmp_path_factory.mktemp("hybrid")) / "bundle"
    if not out.exists():
        train_bundle([small_data], out, 3, lambda _: None)
    return out


@pytest.fixture(scope="session")
def sign_tool() -> ModuleType:
    """packaging/sign_bundle.py."""
    spec = importlib.util.spec_from_file_location("sign_bundle", PROJECT / "packaging" / "sign_bundle.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def keys(tmp_path: Path, sign_tool: ModuleType) -> Path:
    """A folder with the key pair of a maker: maker.key and maker.pub."""
    folder = tmp_path / "maker"
    folder.mkdir()
    sign_tool.keygen(folder / "maker.key", folder / "maker.pub")
    return folder


@pytest.fixture
def release(tmp_path: Path, sign_tool: ModuleType, keys: Path) -> Callable[..., Path]:
    """Sign a bundle, as of a day of 2026, and return its .zip."""

    def pack(bundle: Path, day: int = 1, key: Ed25519PrivateKey | None = None, update_url: str = "") -> Path:
        out = tmp_path / f"{bundle.name}-{day}.zip"
        signing = key or sign_tool.read_private_key(keys / "maker.key")
        sign_tool.sign_bundle(bundle, signing, out, datetime(2026, 1, day, tzinfo=UTC), update_url)
        return out

    return pack


# A server on this machine that answers as told: each path has a list of answers, the last one stays.
Answer = Callable[["Handler"], None]
STAMP = "Wed, 21 Oct 2026 07:28:00 GMT"


class Handler(BaseHTTPRequestHandler):
    """Runs the next answer of the path asked for, with its query or without, and keeps the request."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        self.close_connection = True
        kept = self.server.site
        with kept.lock:
            kept.requests.append((self.path, dict(self.headers.items())))
            path = self.path if self.path in kept.answers else self.path.partition("?")[0]
            answers = kept.answers.get(path, [status(404)])
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


def told(value: Any, code: int = 200) -> Answer:
    """JSON, as an API gives it."""

    def answer(handler: Handler) -> None:
        data = json.dumps(value).encode()
        handler.begin(code, len(data), Content_Type="application/json;charset=utf-8")
        handler.wfile.write(data)

    return answer


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
    json = staticmethod(told)
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
