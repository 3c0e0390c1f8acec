"""Several people of one machine on the command line: who there is, whose profile is used, and deleting everyone's."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from movierec_desktop.services.profiles import Profiles

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def here(tmp_path: Path) -> dict[str, str]:
    """A machine's folder for user data, where no variable names a profile."""
    return {"MOVIEREC_PROFILE": "", "MOVIEREC_DATA": str(tmp_path / "data"), "XDG_CACHE_HOME": str(tmp_path / "cache")}


@pytest.fixture
def people(tmp_path: Path) -> Profiles:
    return Profiles(tmp_path / "data", tmp_path / "data" / "profile.sqlite")


def test_they_are_listed_and_the_last_used_one_is_used(movierec: Run, here: dict[str, str], people: Profiles) -> None:
    assert movierec("profiles", **here).stdout.startswith("Nobody has a profile yet")
    movierec("rate", "6", "5", **here)
    mara = people.create("Mara")
    people.use(mara.path)
    assert str(mara.path) in movierec("rate", "16", "4", **here).stdout
    usual, hers = movierec("profiles", **here).stdout.splitlines()
    assert usual.split() == ["-", "1", str(people.paths()[0])]
    assert hers.split() == ["*", "Mara", "1", str(mara.path)]
    told = json.loads(movierec("profiles", "--json", **here).stdout)
    assert [(one["name"], one["ratings"], one["used"], one["problem"]) for one in told] == [
        ("", 1, False, ""), ("Mara", 1, True, "")
    ]  # fmt: skip
    assert "Casino" not in movierec("ratings", "--profile", people.paths()[0], **here).stdout


def test_delete_all_names_and_deletes_everyones_files(
    movierec: Run, here: dict[str, str], people: Profiles, tmp_path: Path
) -> None:
    movierec("rate", "6", "5", **here)
    people.use(people.create("Mara").path)
    people.create("Jon")
    asked = movierec("delete-all", talk="no\n", **here)
    for name in ("profile.sqlite", "mara.sqlite", "jon.sqlite", "last-profile"):
        assert f"{name}\n" in asked.stdout
    assert len(people.all()) == 3
    done = movierec("delete-all", "--yes", **here)
    assert (done.returncode, done.stdout.count("deleted  ")) == (0, asked.stdout.count(str(tmp_path)))
    assert list((tmp_path / "data").iterdir()) == []


def test_delete_all_of_a_named_profile_leaves_the_others(movierec: Run, here: dict[str, str], people: Profiles) -> None:
    mara, jon = people.create("Mara"), people.create("Jon")
    assert movierec("delete-all", "--yes", "--profile", mara.path, **here).stdout == f"deleted  {mara.path}\n"
    assert people.all() == [jon]
