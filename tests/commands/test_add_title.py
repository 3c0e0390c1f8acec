"""`movierec add-title`, and what the other commands know of such a title."""

import csv
import json
from pathlib import Path

import pytest

from movierec_desktop.cli import main
from movierec_desktop.domain.title import OWN_IDS_FROM

DRAMA = ["--title", "Moon over Busan", "--year", "2025", "--kind", "series", "--genre", "drama", "--language", "ko"]


def test_a_title_is_added_known_to_the_other_commands_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = ["--profile", str(tmp_path / "profile.sqlite")]
    assert main(["add-title", *DRAMA, *profile, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    number = told["ownId"]
    assert number >= OWN_IDS_FROM
    assert told["genres"] == ["Drama"]
    assert told["confidence"] == "a guess"
    assert main(["search", "moon", "busan", "--json", *profile]) == 0
    assert json.loads(capsys.readouterr().out)[0]["ownId"] == number
    given, asked, out = (tmp_path / f"{name}.csv" for name in ("given", "asked", "out"))
    given.write_text(f"userId,movieId,rating\n1,6,4.5\n1,{number},5\n", encoding="utf-8")
    asked.write_text(f"userId,movieId\n2,{number}\n2,6\n", encoding="utf-8")
    assert main(["predict", "--ratings", str(given), "--titles", str(asked), "--out", str(out), *profile]) == 0
    answers = csv.DictReader(out.read_text(encoding="utf-8").splitlines())
    predicted = {int(row["movieId"]): float(row["prediction"]) for row in answers}
    assert predicted[number] == pytest.approx(told["predicted_stars"], abs=1e-3)
    assert main(["rate", str(number), "5", *profile]) == 0
    capsys.readouterr()
    assert main(["recommend", "--top", "3", "--json", *profile]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [reason["title"] for reason in listed[0]["reasons"]] == ["Moon over Busan"]
    assert main(["add-title", "--remove", str(number), *profile]) == 0
    capsys.readouterr()
    assert main(["add-title", "--list", "--json", *profile]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (["--title", "Heat", "--year", "1995", "--kind", "film"], "This may be it already: Heat (1995) [6]"),
        (["--title", "One"], "--kind"),
        ([*DRAMA, "--genre", "Cookery"], "'Cookery' is no genre"),
        ([*DRAMA, "--imdb-id", "7"], "tt0113277"),
        (["--remove", "6"], "not added by you"),
    ],
)
def test_what_cannot_be_added_is_told_in_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], call: list[str], told: str
) -> None:
    assert main(["add-title", *call, "--profile", str(tmp_path / "profile.sqlite")]) == 2
    assert told in capsys.readouterr().err
