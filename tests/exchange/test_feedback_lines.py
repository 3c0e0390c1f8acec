"""Feedback as a file: what is in it, what never is, and what is refused."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.feedback import ACTS, Act, FeedbackRecord, RatedTitle, RecommendedTitle
from movierec_desktop.exchange.feedback_lines import MOST_BYTES, MOST_LINES, read_feedback, write_feedback

HEAD = '{"kind": "movierec feedback", "format": 1, "app": "0.1.0", "titles": false, "ratings": 3}'
RATED = {
    "kind": "rated", "day": 1, "stars": 4.5, "recommended": True, "known": 12, "own_mean": 3.4, "model": "svd",
    "predicted": 4.1, "expected_error": 0.8,
}  # fmt: skip
SHOWN = {
    "kind": "recommended", "day": 0, "until": 2, "list": "for-you", "place": 3, "model": "svd", "predicted": 4.1,
    "expected_error": 0.8, "filtered": False,
}  # fmt: skip
LISTED = {"kind": "listed", "day": 1, "recommended": True}

DAYS = st.integers(20_000, 30_000)
STARS = st.integers(1, 10).map(lambda halves: halves / 2)
THOUSANDTHS = st.integers(500, 5000).map(lambda value: value / 1000)
RECOMMENDED = st.builds(
    RecommendedTitle, day=DAYS, until=DAYS, list=st.sampled_from(["for-you", "terminal"]), place=st.integers(1, 100),
    model=st.sampled_from(["svd", "hybrid"]), predicted=THOUSANDTHS, expected_error=THOUSANDTHS, filtered=st.booleans(),
    title_id=st.integers(1, 9), reasons=st.tuples(st.integers(1, 9)),
)  # fmt: skip
PREDICTED = st.builds(
    RatedTitle, day=DAYS, stars=STARS, recommended=st.booleans(), known=st.integers(0, 5000),
    own_mean=st.none() | THOUSANDTHS, model=st.just("svd"), predicted=THOUSANDTHS, expected_error=THOUSANDTHS,
    title_id=st.integers(1, 9),
)  # fmt: skip
UNPREDICTED = st.builds(RatedTitle, day=DAYS, stars=STARS, recommended=st.booleans(), known=st.integers(0, 5000))
DONE = st.builds(Act, day=DAYS, what=st.sampled_from(ACTS), recommended=st.booleans(), title_id=st.integers(1, 9))
RECORDS = st.builds(
    FeedbackRecord, ratings=st.integers(0, 5000), recommended=st.lists(RECOMMENDED, max_size=4).map(tuple),
    rated=st.lists(PREDICTED | UNPREDICTED, max_size=4).map(tuple), acts=st.lists(DONE, max_size=3).map(tuple),
)  # fmt: skip


def content(record: FeedbackRecord, start: int) -> list[tuple[object, ...]]:
    """What must survive, but for the day on which everything begins."""
    told: list[tuple[object, ...]] = [(record.ratings,)]
    told += [(one.day - start, max(one.day, one.until) - start, one.place, one.predicted) for one in record.recommended]
    told += [(one.day - start, one.stars, one.known, one.own_mean, one.predicted) for one in record.rated]
    told += [(one.day - start, one.what, one.recommended) for one in record.acts]
    return sorted(told, key=str)


@settings(deadline=None, max_examples=60)
@given(RECORDS, st.booleans())
def test_what_is_written_is_read_back_with_days_from_the_first(
    tmp_path_factory: pytest.TempPathFactory, record: FeedbackRecord, titles: bool
) -> None:
    path = tmp_path_factory.mktemp("lines") / "feedback.jsonl"
    write_feedback(path, record, "0.1.0", (lambda title_id: f"Title {title_id}") if titles else None)
    start = min((one.day for one in (*record.recommended, *record.rated, *record.acts)), default=0)
    assert content(read_feedback(path), 0) == content(record, start)


def example() -> FeedbackRecord:
    return FeedbackRecord(
        ratings=40,
        recommended=(RecommendedTitle(20_001, 20_003, "for-you", 2, "hybrid", 4.12345, 0.81234, True, 2019, (6, 50)),),
        rated=(RatedTitle(20_002, 4.5, True, 39, 3.456789, "hybrid", 4.12345, 0.81234, 2019),),
        acts=(Act(20_001, "listed", True, 2019), Act(20_001, "wrong reason", True, 2019)),
    )


def test_without_titles_nothing_tells_which_they_are(tmp_path: Path) -> None:
    path = tmp_path / "feedback.jsonl"
    write_feedback(path, example(), "0.1.0")
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert lines[0] == {"kind": "movierec feedback", "format": 1, "app": "0.1.0", "titles": False, "ratings": 40}
    assert {key for line in lines[1:] for key in line} == {
        "kind", "day", "until", "list", "place", "model", "predicted", "expected_error", "filtered", "stars",
        "recommended", "known", "own_mean",
    }  # fmt: skip
    assert [line["day"] for line in lines[1:]] == [0, 0, 0, 1]
    assert "2019" not in path.read_text(encoding="utf-8")
    assert "20001" not in path.read_text(encoding="utf-8")


def test_with_titles_each_line_has_its_name_and_the_reasons_theirs(tmp_path: Path) -> None:
    path = tmp_path / "feedback.jsonl"
    write_feedback(path, example(), "0.1.0", {2019: "Seven Samurai (1954)", 6: "Heat (1995)"}.get)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    assert {line["title"] for line in lines} == {"Seven Samurai (1954)"}
    assert [line["reasons"] for line in lines if line["kind"] == "recommended"] == [["Heat (1995)", None]]
    assert lines[0]["kind"] in ("listed", "recommended", "wrong reason")


def written(path: Path, *lines: object) -> Path:
    path.write_text("\n".join([HEAD, *(json.dumps(line) for line in lines)]), encoding="utf-8")
    return path


def refused(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_feedback(path)
    assert "\n" not in str(caught.value)
    assert path.name in str(caught.value)
    return str(caught.value)


def test_a_file_of_windows_and_fields_of_a_newer_app_are_read(tmp_path: Path) -> None:
    path = tmp_path / "f.jsonl"
    lines = [HEAD, json.dumps({**RATED, "more": [1]}), "", json.dumps(SHOWN), json.dumps(LISTED), ""]
    path.write_bytes("\r\n".join(lines).encode())
    record = read_feedback(path)
    assert (record.ratings, len(record.rated), len(record.recommended), len(record.acts)) == (3, 1, 1, 1)


WRONG = [
    {"stars": 4.3}, {"stars": 6}, {"stars": True}, {"stars": "4"}, {"stars": None}, {"stars": float("nan")},
    {"predicted": float("inf")}, {"predicted": 1e400}, {"predicted": 10**400}, {"predicted": -3},
    {"expected_error": None}, {"expected_error": float("nan")}, {"day": -1}, {"day": 1.5}, {"day": 10**30},
    {"known": "x"}, {"known": []}, {"own_mean": 9}, {"recommended": 1}, {"recommended": None},
    {"model": "\x1b[2J"}, {"model": ["svd"]}, {"model": "x" * 200}, {"model": None}, {"kind": "else"}, {"kind": {}},
]  # fmt: skip


@pytest.mark.parametrize("change", WRONG, ids=range(len(WRONG)))
def test_a_line_that_is_not_ours_is_refused_with_its_number(tmp_path: Path, change: dict[str, object]) -> None:
    message = refused(written(tmp_path / "f.jsonl", RATED, {**RATED, **change}))
    assert ", line 3: " in message
    assert "\x1b" not in message


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "[]", "3", "null", "{}", '{"kind": "rated"}', "userId,movieId,rating\n1,2,3\n", "[" * 3000,
        '{"kind": "movierec feedback", "format": 2, "ratings": 3}',
        '{"kind": "movierec feedback", "format": true, "ratings": 3}',
        '{"kind": "movierec feedback", "format": 1}',
        '{"kind": "movierec feedback", "format": 1, "ratings": ' + "9" * 4000 + "}",
        HEAD + "\n" + "{" * 100, HEAD + "\n" + json.dumps({**LISTED, "more": "x" * 5000}), HEAD + "\x00",
    ],
    ids=range(16),
)  # fmt: skip
def test_another_file_is_refused_in_one_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "f.jsonl"
    path.write_text(text, encoding="utf-8")
    assert ", line " in refused(path)


def test_what_is_no_text_no_file_or_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "f.jsonl"
    path.write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in refused(path)
    assert "not a file" in refused(tmp_path)
    assert "not a file" in refused(tmp_path / "none")
    path.write_text("\n" * MOST_LINES, encoding="utf-8")
    assert "lines" in refused(path)
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert "larger" in refused(path)


@settings(deadline=None, max_examples=150)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*RATED, *SHOWN]), inner),
        max_leaves=12,
    )
)
def test_any_json_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, found: object) -> None:
    path = tmp_path_factory.mktemp("any") / "f.jsonl"
    path.write_text(f"{HEAD}\n{json.dumps(found)}\n", encoding="utf-8")
    with suppress(InputError):
        assert isinstance(read_feedback(path), FeedbackRecord)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        write_feedback(tmp_path / "none" / "f.jsonl", example(), "0.1.0")
