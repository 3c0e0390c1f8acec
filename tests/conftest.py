"""What all tests share. Qt is kept off any screen before it is first imported."""

import os
import tempfile

os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("MOVIEREC_PROFILE", "MOVIEREC_BUNDLE", "MOVIEREC_UPDATE_URL", "MOVIEREC_MOVIELENS_URL"):
    os.environ.pop(_name, None)
# Bundles that whoever runs the tests has installed must not play a part.
_DATA = tempfile.TemporaryDirectory(prefix="movierec-tests-")
os.environ["MOVIEREC_DATA"] = _DATA.name

import importlib.util  # noqa: E402
import io  # noqa: E402
import json  # noqa: E402
import zipfile  # noqa: E402
from collections.abc import Callable, Iterator, Mapping  # noqa: E402
from datetime import UTC, datetime  # noqa: E402
from pathlib import Path  # noqa: E402
from types import ModuleType  # noqa: E402

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
    """A whole bundle of all models, trained on these 60 people."""
    from movierec_desktop.train.pipeline import train_bundle

    out = tmp_path_factory.mktemp("hybrid") / "bundle"
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
