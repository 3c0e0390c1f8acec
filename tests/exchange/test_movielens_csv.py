import csv
import errno
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange.movielens_csv import read_people, read_questions, write_rows


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ratings.csv"


def people_in(file: Path, content: str | bytes) -> dict[str, dict[int, float]]:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return {user: person.stars_by_movie for user, person in read_people(file).items()}


def refused(file: Path, content: str | bytes) -> str:
    with pytest.raises(InputError) as caught:
        people_in(file, content)
    assert str(file) in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        "userId,movieId,rating\n7,6,4.5\n8,1,3\n",
        "userId,movieId,rating,timestamp\r\n7,6,4.5,1000\r\n8,1,3.0,1000\r\n",
        "\ufeffuserId,movieId,rating\n7,6,4.5\n8,1,3\n",
        "title,rating,movieId,extra,userId\nHeat,4.5,6,,7\n,3,1,x,8\n",
        '"userId","movieId","rating"\n"7","6","4.5"\n"8","1","3"\n',
        'userId,movieId,rating\n 7 , 6 ,"4,5"\n8,1,3',
        "userId,movieId,rating\n\n7,6,4½\n\n8,1,3\n\n",
        "userId,movieId,rating\n7,6,4.5,surplus,fields\n8,1,3\n",
    ],
)
def test_the_same_ratings_however_they_were_saved(file: Path, content: str) -> None:
    assert people_in(file, content) == {"7": {6: 4.5}, "8": {1: 3.0}}


def test_without_user_ids_it_is_one_person(file: Path) -> None:
    assert people_in(file, "movieId,rating\n6,4\n1,3\n") == {"1": {6: 4.0, 1: 3.0}}


def test_people_come_in_the_order_of_the_file(file: Path) -> None:
    assert list(people_in(file, "userId,movieId,rating\nz,1,1\na,1,1\nz,2,2\n10,1,1\n")) == ["z", "a", "10"]


@pytest.mark.parametrize(
    ("rows", "stars"),
    [
        ("6,1,100\n6,5,200\n", 5.0),
        ("6,5,200\n6,1,100\n", 5.0),
        ("6,1,100\n6,5,100\n", 5.0),
        ("6,1,\n6,5,\n", 5.0),
        ("6,5,200\n6,1,\n", 5.0),
    ],
)
def test_of_two_ratings_of_a_title_the_later_counts(file: Path, rows: str, stars: float) -> None:
    assert people_in(file, "movieId,rating,timestamp\n" + rows) == {"1": {6: stars}}


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("1,x,4,", "movieId 'x' is not a whole number"),
        ("1,,4,", "movieId '' is not a whole number"),
        ("1,6.5,4,", "movieId '6.5' is not a whole number"),
        (f"1,{10**20},4,", "too large"),
        ("1,6,x,", "'x' is not a rating"),
        ("1,6,,", "'' is not a rating"),
        ("1,6,0,", "0 is not a rating"),
        ("1,6,5.5,", "5.5 is not a rating"),
        ("1,6,nan,", "nan is not a rating"),
        ("1,6", "'' is not a rating"),
        ("1,6,4,noon", "timestamp 'noon' is not a number"),
        ("1,6,4,nan", "timestamp 'nan' is not a number"),
    ],
)
def test_a_bad_row_is_told_with_its_line(file: Path, line: str, what: str) -> None:
    message = refused(file, f"userId,movieId,rating,timestamp\n1,5,4,10\n{line}\n1,7,4,10\n")
    assert "line 3" in message
    assert what in message


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("userId,rating\n1,4\n", "lacks the column movieId"),
        ("a,b\n1,4\n", "lacks the column movieId, rating"),
        ("1,6,4.5\n1,7,3\n", "lacks the column movieId, rating"),
        ("movieid,rating\n6,4\n", "lacks the column movieId"),
        ("", "lacks the column movieId, rating"),
        ("movieId,rating\n6,\xff\n".encode("latin-1"), "not UTF-8"),
        ("movieId,rating\n6,4\n".encode("utf-16"), "not UTF-8"),
        ('movieId,rating\n6,"4\n', "not a well-formed CSV"),
        ('movieId,rating\n6,"4"x\n', "not a well-formed CSV"),
        ("movieId,rating\n6," + "4" * 200_000, "not a well-formed CSV"),
    ],
)
def test_a_file_of_another_kind_is_refused(file: Path, content: str | bytes, what: str) -> None:
    assert what in refused(file, content)


def test_a_file_with_nothing_but_its_header(file: Path) -> None:
    assert people_in(file, "userId,movieId,rating\n") == {}


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            read_people(path)


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=60) | st.text(alphabet='movieId,rating\n\r"67.5\0', max_size=60).map(str.encode))
def test_any_bytes_are_ratings_or_an_input_error(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    for start in (b"", b"movieId,rating\n"):
        path.write_bytes(start + content)
        try:
            people = read_people(path)
        except InputError:
            continue
        assert all(0.5 <= stars <= 5 for person in people.values() for stars in person.stars_by_movie.values())


def test_questions_keep_their_order_and_repeats(file: Path) -> None:
    file.write_text("note,userId,movieId\nx,2,6\n,1,-4\n,2,6\n", encoding="utf-8")
    assert read_questions(file) == [("2", 6), ("1", -4), ("2", 6)]


def test_a_question_without_a_person_column_is_refused(file: Path) -> None:
    file.write_text("movieId\n6\n", encoding="utf-8")
    with pytest.raises(InputError, match="lacks the column userId"):
        read_questions(file)


def test_a_bad_question_is_told_with_its_line(file: Path) -> None:
    file.write_text("userId,movieId\n1,6\n1,six\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 3: movieId 'six'"):
        read_questions(file)


def test_what_is_written_can_be_read_by_any_csv_reader(file: Path) -> None:
    rows = [("ann, the first", 1, "4.0"), ('"quoted"', 2, "é"), ("", 3, "line\nbreak")]
    write_rows(file, ["a", "b", "c"], rows)
    with file.open(encoding="utf-8", newline="") as opened:
        assert list(csv.reader(opened)) == [["a", "b", "c"], *[[str(value) for value in row] for row in rows]]
    assert b"\r" not in file.read_bytes()


def full_disk(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_write_that_fails_leaves_the_older_file_and_nothing_else(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text("older", encoding="utf-8")
    monkeypatch.setattr("movierec_desktop.exchange.whole_file.os.fsync", full_disk)
    with pytest.raises(InputError, match="cannot be written"):
        write_rows(file, ["a"], [(1,)])
    assert file.read_text(encoding="utf-8") == "older"
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for place in (tmp_path, Path(), tmp_path / "none" / "out.csv", tmp_path / "file" / "out.csv"):
        with pytest.raises(InputError, match="--out"):
            write_rows(place, ["a"], [(1,)])
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
