import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from movierec_desktop.domain.errors import InputError, OnlineError
from movierec_desktop.online.movielens import KNOWN_SETS, KnownSet, fetch_set, is_known_edition, known_set
from movierec_desktop.online.partial import Digest
from movierec_desktop.online.policy import Policy
from movierec_desktop.train.datasets import read_dataset

QUICK = Policy(attempts=2, backoff_seconds=0.01, allow_loopback_http=True)
FILES = {
    "ratings.csv": "userId,movieId,rating,timestamp\n1,1,4.0,964982703\n1,3,4.0,964981247\n",
    "movies.csv": "movieId,title,genres\n1,Toy Story (1995),Adventure|Animation\n3,Grumpier Old Men (1995),Comedy\n",
    "tags.csv": "userId,movieId,tag,timestamp\n1,1,pixar,1139045764\n",
    "links.csv": "movieId,imdbId,tmdbId\n1,0114709,862\n3,0113228,15602\n",
}


def md5(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def packed(files: dict[str, str], folder: str = "ml-32m") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{folder}/", "")
        for name, text in files.items():
            archive.writestr(f"{folder}/{name}", text)
    return buffer.getvalue()


def stated(data: bytes, **more: Any) -> KnownSet:
    members = {name: md5(text.encode()) for name, text in FILES.items()}
    known = {"max_bytes": 10_000, "digest": Digest("md5", md5(data)), "size": len(data), "members": members}
    return KnownSet("ml-32m", **{**known, **more})


def test_a_set_arrives_and_can_be_read(site: Any, answers: Any, tmp_path: Path) -> None:
    data = packed(FILES)
    site.put("/movielens/ml-32m.zip", answers.body(data))
    path = fetch_set(stated(data), tmp_path / "cache", f"{site.url}/movielens", QUICK)
    read = read_dataset(path)
    assert (read.name, len(read.ratings), read.licence.redistributable) == ("ml-32m", 2, True)
    assert is_known_edition(stated(data), path)
    assert fetch_set(stated(data), tmp_path / "cache", f"{site.url}/movielens/", QUICK) == path
    assert len(site.requests) == 1


def test_a_spoiled_cache_is_fetched_again(site: Any, answers: Any, tmp_path: Path) -> None:
    data = packed(FILES)
    site.put("/ml-32m.zip", answers.body(data))
    (tmp_path / "ml-32m.zip").write_bytes(data[:100])
    assert fetch_set(stated(data), tmp_path, site.url, QUICK).read_bytes() == data


def test_a_truncated_set_is_resumed(site: Any, answers: Any, tmp_path: Path) -> None:
    data = packed(FILES)
    site.put("/ml-32m.zip", answers.body(data, cut=300), answers.body(data))
    assert fetch_set(stated(data), tmp_path, site.url, QUICK).read_bytes() == data
    assert site.headers(1)["Range"] == "bytes=300-"


def test_members_are_compared_too(site: Any, answers: Any, tmp_path: Path) -> None:
    data = packed({**FILES, "links.csv": FILES["links.csv"].replace("862", "863")})
    site.put("/ml-32m.zip", answers.body(data))
    with pytest.raises(OnlineError, match=r"holds another links\.csv"):
        fetch_set(stated(data), tmp_path, site.url, QUICK)
    assert list(tmp_path.iterdir()) == []


def test_a_set_that_changes_may_be_a_newer_one_but_must_be_sound(site: Any, answers: Any, tmp_path: Path) -> None:
    data = packed(FILES)
    wanted = stated(data, digest=Digest("md5", "0" * 32), size=None, members={}, changes=True)
    bytes_of_ratings = data.find(b"ratings.csv") + 20
    broken = data[:bytes_of_ratings] + b"\0\0\0\0" + data[bytes_of_ratings + 4 :]
    for bad in (b"<html>not found</html>", broken, packed({"movies.csv": FILES["movies.csv"]})):
        site.put("/ml-32m.zip", answers.body(bad))
        with pytest.raises(OnlineError):
            fetch_set(wanted, tmp_path, site.url, QUICK)
        assert list(tmp_path.iterdir()) == []
    site.put("/ml-32m.zip", answers.body(data))
    path = fetch_set(wanted, tmp_path, site.url, QUICK)
    assert not is_known_edition(wanted, path)
    before = len(site.requests)
    assert fetch_set(wanted, tmp_path, site.url, QUICK) == path
    assert len(site.requests) == before


def test_unknown_sets_and_bad_places(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="ml-latest-small, ml-32m, ml-latest"):
        known_set("ml-1m")
    with pytest.raises(OnlineError, match="not encrypted"):
        fetch_set(KNOWN_SETS["ml-32m"], tmp_path, "http://example.org/", QUICK)
    assert known_set("ml-32m").file_name == "ml-32m.zip"


def movierec(folder: Path, *arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1", "MOVIEREC_DATA": str(folder / "data"), **more}
    return subprocess.run(
        [sys.executable, "-m", "movierec_desktop", *map(str, arguments)],
        capture_output=True, encoding="utf-8", cwd=folder, env=environment, timeout=120, check=False,
    )  # fmt: skip


def test_training_on_a_download(site: Any, answers: Any, tmp_path: Path) -> None:
    generator = np.random.default_rng(1)
    lines = [
        f"{person},{title},{int(generator.integers(1, 11)) / 2},{10**9 + person * 100 + title}"
        for person in range(1, 13)
        for title in range(1, 31)
    ]
    ratings = "userId,movieId,rating,timestamp\n" + "\n".join(lines) + "\n"
    movies = "movieId,title,genres\n" + "".join(f"{i},Story {i} (1990),Drama\n" for i in range(1, 31))
    data = packed({"ratings.csv": ratings, "movies.csv": movies}, "ml-latest-small")
    site.put("/ml-latest-small.zip", answers.status(503), answers.body(data))
    call = ("train", "--download", "ml-latest-small", "--cache", "cache", "--out", "bundle")
    done = movierec(tmp_path, *call, MOVIEREC_MOVIELENS_URL=site.url)
    assert done.returncode == 0, done.stderr
    assert "another edition" in done.stderr
    assert "cleaned: 360 ratings of 12 people, 30 titles" in done.stderr
    assert (tmp_path / "cache" / "ml-latest-small.zip").read_bytes() == data
    assert (tmp_path / "bundle" / "manifest.json").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Nothing to train on"),
        (("--download", "ml-1m"), "cannot be downloaded"),
        (("--download", "ml-32m", "--mirror", "http://example.org"), "not encrypted"),
    ],
)
def test_what_cannot_be_downloaded_is_told_in_one_line(tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    done = movierec(tmp_path, "train", *arguments, "--cache", "cache", "--out", "bundle")
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
