import math
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluate import as_dict, as_markdown, evaluate_split

# Two people; the first is asked twice and missed by 1 and by 0, the second once and missed by 2.
TRUTH = "userId,movieId,rating\n1,1,4\n1,2,3\n2,1,5\n"
TOLD = "userId,movieId,prediction\n1,1,3\n1,2,3\n2,1,3\n"


@pytest.fixture
def split(tmp_path: Path) -> Path:
    folder = tmp_path / "split"
    (folder / "train").mkdir(parents=True)
    # Title 1 has the stars 5, 5, 5, title 2 has 2, 2, 2: mean 3.5, damped by three ratings 4.25 and 2.75.
    rows = [f"{person},{title},{stars},100{person}" for person in (7, 8, 9) for title, stars in ((1, 5), (2, 2))]
    (folder / "train" / "ratings.csv").write_text("userId,movieId,rating,timestamp\n" + "\n".join(rows) + "\n")
    (folder / "train" / "movies.csv").write_text("movieId,title,genres\n1,One (1990),Drama\n2,Two (1991),Drama\n")
    (folder / "given.csv").write_text("userId,movieId,rating,timestamp\n1,3,4,1\n2,3,4,1\n")
    (folder / "truth.csv").write_text(TRUTH)
    return folder


@pytest.fixture
def told(tmp_path: Path) -> Path:
    path = tmp_path / "told.csv"
    path.write_text(TOLD)
    return path


def test_errors_as_counted_by_hand(split: Path, told: Path) -> None:
    result = evaluate_split(split, told)
    assert (result.people, result.given, result.asked) == (2, 1, 3)
    ours, title_mean, _ = result.lines
    assert ours.rmse == pytest.approx(math.sqrt((1 + 0 + 4) / 3))
    assert ours.mae == pytest.approx((1 + 0 + 2) / 3)
    assert ours.rmse_by_person == pytest.approx(math.sqrt((0.5 + 4) / 2))
    assert (ours.gain_low, ours.gain_high) == (0, 0)
    assert title_mean.rmse == pytest.approx(math.sqrt((0.25**2 + 0.25**2 + 0.75**2) / 3))
    assert title_mean.mae == pytest.approx((0.25 + 0.25 + 0.75) / 3)
    assert title_mean.gain_high < 0


def test_the_table_tells_every_line(split: Path, told: Path) -> None:
    result = evaluate_split(split, told)
    text = as_markdown(result)
    for line in as_dict(result)["lines"]:
        assert f"| {line['name']} | {line['rmse']:.4f} | {line['mae']:.4f} |" in text
    assert text.startswith("2 people held out")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("userId,movieId,prediction\n1,2,3\n1,1,3\n2,1,3\n", "does not answer"),
        ("userId,movieId,prediction\n1,1,3\n", "does not answer"),
        ("userId,movieId\n1,1\n1,2\n2,1\n", "lacks the column prediction"),
        ("movieId,prediction\n1,3\n2,3\n1,3\n", "lacks the column userId"),
        ("userId,movieId,prediction\n1,1,3\n1,2,\n2,1,3\n", "gaps"),
        ("userId,movieId,prediction\n1,1,3\n1,2,good\n2,1,3\n", "cannot be read"),
        ("userId,movieId,prediction\n", "has no numbers"),
        ("", "cannot be read"),
    ],
)
def test_predictions_that_answer_something_else(split: Path, told: Path, content: str, what: str) -> None:
    told.write_text(content)
    with pytest.raises(InputError, match=what):
        evaluate_split(split, told)


@pytest.mark.parametrize("name", ["given.csv", "truth.csv"])
def test_a_split_that_is_incomplete(split: Path, told: Path, name: str) -> None:
    (split / name).unlink()
    with pytest.raises(InputError, match=f"{name} cannot be read"):
        evaluate_split(split, told)
