"""Several people on one machine: each with a file, a name, and nobody else's ratings."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError
from movierec_desktop.services import profiles
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.profiles import LONGEST_NAME, Profiles, file_stem
from movierec_desktop.store.database import APPLICATION_ID, migrations
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.store.summary import Summary


@pytest.fixture
def usual(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "profile.sqlite"
    with closing(Profile(path)) as profile, profile.writing():
        profile.ratings.put(StoredRating(6, 4.5, 1000, "Heat (1995)"))
    return path


@pytest.fixture
def people(usual: Path) -> Profiles:
    return Profiles(usual.parent, usual)


def names(people: Profiles) -> list[str]:
    return [entry.name for entry in people.all()]


def test_the_profile_that_was_there_is_one_of_them_and_stays_where_it_is(people: Profiles, usual: Path) -> None:
    (entry,) = people.all()
    assert (entry.path, entry.name, entry.n_ratings, entry.problem) == (usual, "", 1, "")
    people.rename(usual, "Mara")
    assert names(people) == ["Mara"]
    assert usual.is_file()


def test_others_get_files_of_their_own(people: Profiles, usual: Path) -> None:
    made = [people.create(name) for name in ("Zoë", "jon", "Zoe!")]
    assert [entry.path.name for entry in made] == ["zoe.sqlite", "jon.sqlite", "zoe-2.sqlite"]
    assert names(people) == ["", "jon", "Zoe!", "Zoë"]
    assert {entry.path.parent for entry in made} == {usual.parent / "profiles"}
    assert all(entry.n_ratings == 0 for entry in people.all()[1:])
    assert all(people.has(entry.path) for entry in people.all())
    assert not people.has(usual.parent / "other.sqlite")


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Mara", "mara"), ("José  Ñ.", "jose-n"), ("李小龙", "profile"), ("../../etc", "etc"), ("CON", "profile-con"),
        ("lpt1", "profile-lpt1"), ("a/b\\c:d", "a-b-c-d"), ("🎬", "profile"), ("x" * 60, "x" * 40), (".", "profile"),
    ],
)  # fmt: skip
def test_names_of_files(name: str, stem: str) -> None:
    assert file_stem(name) == stem


@given(st.text(min_size=1, max_size=80))
def test_any_name_makes_a_safe_file_name(name: str) -> None:
    stem = file_stem(name)
    assert 0 < len(stem) <= 48
    assert set(stem) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not stem.startswith("-")


@settings(max_examples=20, deadline=None)
@given(st.text(min_size=1, max_size=LONGEST_NAME // 3))
def test_a_name_is_kept_as_it_was_typed_or_refused(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("people")
    people = Profiles(folder, folder / "profile.sqlite")
    try:
        entry = people.create(name)
    except InputError:
        assert not any(sign.isalnum() for sign in name)
        assert people.all() == []
    else:
        assert [entry] == people.all()
        assert entry.name == entry.name.strip() != ""


@pytest.mark.parametrize(
    ("name", "words"),
    [("", "needs a name"), (" \n\t", "needs a name"), ("x" * 61, "longer than 60"), ("MARA", "already")],
)
def test_names_that_cannot_be_are_refused_in_words(people: Profiles, usual: Path, name: str, words: str) -> None:
    people.rename(usual, "Mara")
    with pytest.raises(InputError, match=words):
        people.create(name)
    assert names(people) == ["Mara"]


def test_someone_may_keep_their_name_in_other_letters(people: Profiles, usual: Path) -> None:
    people.rename(usual, "mara")
    people.rename(usual, "Mara")
    assert names(people) == ["Mara"]


def test_removing_deletes_every_file_of_that_person_and_of_nobody_else(people: Profiles, usual: Path) -> None:
    mara, jon = people.create("Mara"), people.create("Jon")
    Backups(mara.path).make("asked")
    mara.path.with_name("mara.sqlite.v1.bak").write_bytes(b"x")
    others = {path: path.read_bytes() for path in (usual, jon.path)}
    deleted = people.remove(mara.path)
    assert deleted.failed == []
    assert len(deleted.files) == 3
    assert not any(path.name.startswith("mara") for path in usual.parent.rglob("*"))
    assert {path: path.read_bytes() for path in others} == others
    with pytest.raises(InputError, match="no profile of this list"):
        people.remove(usual.parent / "elsewhere.sqlite")


def test_the_last_used_one_is_opened_next(people: Profiles, usual: Path) -> None:
    assert people.last_used() == usual
    mara = people.create("Mara")
    people.use(mara.path)
    assert Profiles(usual.parent, usual).last_used() == mara.path
    people.use(usual.parent.parent / "named-by-hand.sqlite")
    assert people.last_used() == mara.path
    people.remove(mara.path)
    assert people.last_used() == usual
    people.use(usual)
    assert people.last_used() == usual


def test_a_note_that_names_nothing_leads_nowhere_else(people: Profiles, usual: Path) -> None:
    for text in ("../../etc/passwd", "gone", "\udcff"):
        (usual.parent / "last-profile").write_bytes(text.encode("utf-8", "surrogatepass"))
        assert people.last_used() == usual


def test_without_the_usual_one_somebody_else_is_opened(people: Profiles, usual: Path) -> None:
    mara = people.create("Mara")
    people.remove(usual)
    assert people.last_used() == mara.path
    people.remove(mara.path)
    assert people.last_used() == usual
    assert people.all() == []


def test_a_damaged_profile_is_listed_with_the_reason(people: Profiles) -> None:
    jon = people.create("Jon")
    jon.path.write_bytes(b"damaged" * 100)
    entry = people.all()[1]
    assert entry.name == "jon"
    assert "is not a profile" in entry.problem


LISTED = """
import sys
from pathlib import Path
from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.services.profiles import Profiles
from movierec_desktop.store.profile import Profile
path = Path(sys.argv[1])
people = Profiles(path.parent, path)
path.chmod(0)
for use in (Profile, Profile.snapshot):
    try:
        use(path)
    except ProfileError as error:
        print(error)
print(people.entry(path).problem)
path.chmod(0o600)
print(people.entry(path).n_ratings)
"""


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_a_profile_that_may_not_be_read_says_so_until_it_may(usual: Path) -> None:
    bound = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    done = subprocess.run([*bound, sys.executable, "-c", LISTED, usual], check=True, capture_output=True, text=True)
    *told, n_ratings = done.stdout.splitlines()
    words = "it may not be opened: change its permissions or choose another with --profile"
    assert told == [f"The profile {usual} cannot be used: {words}"] * 3
    assert n_ratings == "1"


def test_a_list_shown_again_reads_only_what_has_changed(people: Profiles, monkeypatch: pytest.MonkeyPatch) -> None:
    ann, ben = people.create("Ann"), people.create("Ben")
    people.all()
    read: list[Path] = []
    real = profiles.read_summary

    def noted(path: Path, key: str) -> Summary:
        read.append(path)
        return real(path, key)

    monkeypatch.setattr(profiles, "read_summary", noted)
    people.all()
    assert read == []
    with closing(Profile(ben.path)) as profile, profile.writing():
        profile.ratings.put(StoredRating(6, 4.5, 1000, "Heat (1995)"))
    found = {entry.path: entry.n_ratings for entry in people.all()}
    assert read == [ben.path]
    assert (found[ann.path], found[ben.path]) == (0, 1)


def test_a_profile_that_is_open_elsewhere_is_counted_as_it_is_now(people: Profiles) -> None:
    entry = people.create("Ann")
    with closing(Profile(entry.path)) as profile:
        for title_id in range(1, 4):
            with profile.writing():
                profile.ratings.put(StoredRating(title_id, 4.5, 1000, "Heat (1995)"))
            assert people.entry(entry.path).n_ratings == title_id


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_profile_behind_a_link_is_counted_as_it_is_now(people: Profiles, usual: Path, tmp_path: Path) -> None:
    usual.rename(tmp_path / "real.sqlite")
    usual.symlink_to(tmp_path / "real.sqlite")
    with closing(Profile(usual)) as profile:
        before = people.entry(usual).n_ratings
        with profile.writing():
            profile.ratings.put(StoredRating(77, 4.0, 77, "Another"))
        assert people.entry(usual).n_ratings == before + 1


def test_a_profile_of_an_older_schema_is_listed_and_left_as_it_is(people: Profiles, tmp_path: Path) -> None:
    path = tmp_path / "data" / "profiles" / "old.sqlite"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as old:
        old.executescript(migrations()[0][1])
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute("PRAGMA user_version = 1")
    before = path.read_bytes()
    assert people.entry(path).problem == ""
    assert path.read_bytes() == before
