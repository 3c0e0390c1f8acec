import os
from pathlib import Path

from movierec_desktop.online.disk_cache import DiskCache, Entry

DAY = 86_400.0


class Clock:
    now = 1_000 * DAY

    def __call__(self) -> float:
        return self.now


def make(folder: Path, max_bytes: int = 10_000) -> tuple[DiskCache, Clock]:
    clock = Clock()
    return DiskCache(folder / "cache", max_bytes, 170, clock), clock


def test_what_is_kept_comes_back_with_its_time(tmp_path: Path) -> None:
    cache, clock = make(tmp_path)
    assert cache.get("a") is None
    assert not (tmp_path / "cache").exists(), "looking makes no folder"
    cache.put("a", b"one\ntwo\n")
    assert cache.get("a") == Entry(b"one\ntwo\n", clock.now)
    assert cache.get("b") is None
    if os.name == "posix":
        assert (tmp_path / "cache").stat().st_mode & 0o77 == 0, "which titles one looked at is nobody's business"
    cache.forget("a")
    cache.forget("a")
    assert cache.get("a") is None


def test_what_is_too_old_is_gone_before_180_days(tmp_path: Path) -> None:
    cache, clock = make(tmp_path)
    cache.put("a", b"x")
    clock.now += 169 * DAY
    cache.put("b", b"y")
    assert cache.purge() == 0
    clock.now += 2 * DAY
    assert cache.get("a") is None
    assert cache.purge() == 1
    assert cache.get("b") is not None
    clock.now -= 300 * DAY
    assert cache.get("b") is None, "an entry from the future: the clock cannot be trusted, so it goes"
    assert cache.purge() == 1
    assert list((tmp_path / "cache").iterdir()) == []


def test_room_is_bounded_and_the_oldest_go(tmp_path: Path) -> None:
    cache, _ = make(tmp_path, 10_000)
    for place in range(20):
        cache.put(str(place), bytes(1000))
        for path in (tmp_path / "cache").iterdir():
            os.utime(path, (path.stat().st_atime, path.stat().st_mtime - 1))
        assert cache.used_bytes <= 10_000
    assert cache.get("19") is not None
    assert cache.get("0") is None
    assert cache.get("10") is None
    assert cache.clear() == 9, "each is 1,000 bytes and its first line"
    assert cache.used_bytes == 0


def test_damage_is_as_if_nothing_were_kept(tmp_path: Path) -> None:
    cache, _ = make(tmp_path)
    cache.put("a", b"whole")
    (path,) = (tmp_path / "cache").iterdir()
    whole = path.read_bytes()
    for damaged in (whole[:-1], whole[:10], b"", b"[]\nx", b'{"fetched_at": "x"}\n', whole.replace(b"whole", b"whose")):
        path.write_bytes(damaged)
        assert cache.get("a") is None
    (tmp_path / "cache" / "crash.part").write_bytes(b"half")
    assert cache.purge() == 1


def test_a_folder_that_cannot_be_made_is_an_empty_cache(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way")
    cache, _ = make(tmp_path)
    cache.put("a", b"x")
    assert cache.get("a") is None
    assert (cache.purge(), cache.clear(), cache.used_bytes) == (0, 0, 0)
    assert (tmp_path / "cache").read_text() == "in the way"
