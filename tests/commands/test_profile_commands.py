"""rate, ratings, doctor, and the conversation in the terminal."""

import json
import shlex
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating

Run = Callable[..., subprocess.CompletedProcess[str]]


def test_what_was_rated_is_listed(movierec: Run, tmp_path: Path) -> None:
    done = movierec("rate", "heat", "4,5")
    assert done.stdout == f"Heat (1995) rated 4½ · saved in {tmp_path / 'profile.sqlite'}\n"
    with closing(Profile(tmp_path / "profile.sqlite")) as profile, profile.writing():
        profile.ratings.put(StoredRating(10**9, 1.0, 1_000, "Gone (1950)"))
    heat, gone = json.loads(movierec("ratings", "--json").stdout)
    assert (heat["movieId"], heat["title"], heat["rating"]) == (6, "Heat", 4.5)
    assert abs(datetime.fromisoformat(heat["rated_at"]) - datetime.now(tz=UTC)) < timedelta(minutes=5)
    assert gone == {"movieId": None, "title": "Gone (1950)", "rating": 1.0, "rated_at": "1970-01-01T00:00:01.000+00:00"}
    first, second = movierec("ratings").stdout.splitlines()
    assert first.endswith("4½  Heat (1995)")
    assert second == "1970-01-01 00:00   1  Gone (1950)"


def test_a_profile_named_on_the_command_line(movierec: Run, tmp_path: Path) -> None:
    assert movierec("rate", "6", "3", "--profile", "other.sqlite").returncode == 0
    assert "Heat (1995)" in movierec("ratings", "--profile", "other.sqlite").stdout
    assert "No ratings yet" in movierec("ratings").stdout


def test_doctor_finds_nothing_wrong_and_changes_nothing(movierec: Run, tmp_path: Path) -> None:
    done = movierec("doctor")
    assert (done.returncode, done.stderr) == (0, "")
    assert "FAULT" not in done.stdout
    assert "does not exist yet" in done.stdout
    assert "keyring: none; a key would be in a file" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_doctor_finds_every_fault(movierec: Run, tmp_path: Path) -> None:
    (tmp_path / "profile.sqlite").write_text("no profile", encoding="utf-8")
    done = movierec("doctor", "--bundle", tmp_path / "none")
    assert (done.returncode, done.stderr) == (1, "")
    faults = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("FAULT")]
    assert faults == ["bundle:", "profile:"]


def test_doctor_finds_a_damaged_profile(movierec: Run, tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    with closing(Profile(path)) as profile, profile.writing():
        for title_id in range(3000):
            profile.ratings.put(StoredRating(title_id, 4.0, title_id, "a title that takes its place"))
    content = bytearray(path.read_bytes())
    content[3 * 4096 : -4096] = b"\xa5" * (len(content) - 4 * 4096)
    path.write_bytes(content)
    done = movierec("doctor")
    assert done.returncode == 1
    assert "damaged" in done.stdout
    listed = movierec("ratings")
    assert listed.returncode == 2
    assert len(listed.stderr.splitlines()) == 1


def test_doctor_finds_a_place_where_no_profile_can_be(movierec: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = movierec("doctor", "--profile", "file/below/profile.sqlite")
    assert done.returncode == 1
    assert "cannot be made" in done.stdout


TALK = """find seven samurai
rate Heat (1995) 4.5
rate 2019 5
rate Heat
rate Heat 9
list
list series
list opera
why the godfather
no the godfather
undo
no the godfather
list film
why nothing of this name
mine

dance
undo
undo
mine
quit
rate 6 0.5
"""


def test_a_whole_evening_in_the_terminal(movierec: Run, tmp_path: Path) -> None:
    done = movierec(talk=TALK)
    assert done.returncode == 0
    assert done.stderr.startswith("No window can be opened here: no display")
    said = done.stdout
    for told in (
        "Nothing is known of you yet",
        "2019  Seven Samurai (1954)",
        "Heat (1995) rated 4½ · saved",
        "Seven Samurai (1954) rated 5 · saved",
        "Name a title",
        "9 is not a rating",
        "'opera' is no kind",
        "to begin with",
        "Heat, which you gave 4½",
        "The Godfather (1972) will not be offered again · saved",
        "The Godfather (1972) is as it was before · saved",
        "No title is called 'nothing of this name'",
        "   5  Seven Samurai (1954)\n  4½  Heat (1995)\n",
        "'dance' is not a command",
    ):
        assert told in said
    after_dismissal = said.rpartition("will not be offered again")[2].partition("No title is called")[0]
    assert " 10.  " in after_dismissal
    assert "The Godfather (1972)" not in after_dismissal
    assert said.rstrip().endswith("4½  Heat (1995)")
    with closing(Profile(tmp_path / "profile.sqlite")) as profile:
        assert [(rating.title_id, rating.stars) for rating in profile.ratings.all()] == [(6, 4.5)]
        assert profile.dismissals.all() == []


def test_what_is_seen_and_what_is_for_later(movierec: Run, tmp_path: Path) -> None:
    done = movierec(talk="later\nlater Heat (1995)\nlater\nseen 6\nlater\nseen 6\nundo\nrate 858 5\nseen 858\n")
    told = [line for line in done.stdout.splitlines() if "watchlist" in line or "seen" in line][2:]
    assert told == [
        "Nothing is on your watchlist.",
        "Heat (1995) is on your watchlist · saved",
        "Heat (1995) is seen · saved",
        "Nothing is on your watchlist.",
        "Heat (1995) is not seen · saved",
        "The Godfather (1972) is rated, so it is seen",
    ]
    with closing(Profile(tmp_path / "profile.sqlite")) as profile:
        assert profile.watchlist.entries() == []
    assert done.stdout.count("Heat (1995)") == 6, "in the help, put on, listed, seen, not seen, undone"


def test_the_talk_ends_with_the_input(movierec: Run, tmp_path: Path) -> None:
    done = movierec(talk="rate 6 4")
    assert done.returncode == 0
    with closing(Profile(tmp_path / "profile.sqlite")) as profile:
        assert len(profile.ratings.all()) == 1


def damage(profile: Path) -> bytes:
    content = bytearray(profile.read_bytes())
    content[100] ^= 0xFF
    profile.write_bytes(content)
    return bytes(content)


def commands_told(doctor: subprocess.CompletedProcess[str]) -> list[list[str]]:
    """The words of each command by which something can be brought back, as a shell reads them."""
    found = [line.partition(": movierec ")[2] for line in doctor.stdout.splitlines() if line.startswith("       ")]
    return [shlex.split(command) for command in found]


def test_doctor_lists_what_can_be_brought_back_a_line_each(movierec: Run, tmp_path: Path) -> None:
    movierec("rate", "Heat", "5")
    movierec("backup")
    damage(tmp_path / "profile.sqlite")
    done = movierec("doctor")
    assert done.returncode == 1
    told = commands_told(done)
    assert ["restore", "--profile", str(tmp_path / "profile.sqlite"), "--salvage"] in told
    assert any(words[-1].endswith("-asked.sqlite") for words in told)


def test_what_doctor_tells_brings_back_the_profile_that_it_looked_at(movierec: Run, tmp_path: Path) -> None:
    other = tmp_path / "MovieRec Desktop" / "Jon's.sqlite"
    movierec("rate", "Heat", "5")
    movierec("rate", "Fargo", "4", "--profile", other)
    movierec("backup", "--profile", other)
    damaged = damage(other)
    mine = movierec("ratings").stdout
    told = commands_told(movierec("doctor", "--profile", other))
    assert len(told) == 2
    for command in told:
        other.write_bytes(damaged)
        assert movierec(*command).returncode == 0
        assert "Fargo" in movierec("ratings", "--profile", other).stdout
    assert movierec("ratings").stdout == mine


@pytest.mark.parametrize("command", [["rate", "Fargo", "4"], ["import", "nothing.csv"], ["ratings"], []])
def test_a_backup_is_not_used_as_a_profile(movierec: Run, tmp_path: Path, command: list[str]) -> None:
    movierec("rate", "Heat", "5")
    then = movierec("ratings").stdout
    movierec("backup")
    (backup,) = (tmp_path / "profile.sqlite.backups").iterdir()
    before = backup.read_bytes()
    done = movierec(*command, "--profile", backup)
    assert done.returncode == 2
    assert "is a backup of" in done.stderr
    told = shlex.split(done.stderr.partition("'")[2].partition("', or")[0])
    assert (backup.read_bytes(), sorted(backup.parent.iterdir())) == (before, [backup])
    movierec("rate", "Heat", "1")
    assert movierec("ratings").stdout != then
    assert movierec(*told[1:]).returncode == 0
    assert movierec("ratings").stdout == then
