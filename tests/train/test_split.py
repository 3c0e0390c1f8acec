from pathlib import Path

import pandas as pd
import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.clean import CleanData, clean
from movierec_desktop.train.datasets import read_dataset
from movierec_desktop.train.split import split_people, write_split

N_TITLES = 12


@pytest.fixture
def data(tmp_path: Path) -> CleanData:
    path = tmp_path / "ml-latest-small"
    path.mkdir()
    lines = [
        f"{user},{movie},{(movie % 10 + 1) / 2},{1000000000 + (user * 7 + movie * 5) % 6}"
        for user in range(1, 31)
        for movie in range(1, 3 + user % N_TITLES)
    ]
    (path / "ratings.csv").write_text("userId,movieId,rating,timestamp\n" + "\n".join(lines), encoding="utf-8")
    movies = "".join(f'{movie},"Film no. {movie}, The (a.k.a. Nr) (1995)",Drama\n' for movie in range(1, N_TITLES + 5))
    (path / "movies.csv").write_text("movieId,title,genres\n" + movies, encoding="utf-8")
    (path / "links.csv").write_text("movieId,imdbId,tmdbId\n1,0114709,862\n2,0113497,\n", encoding="utf-8")
    return clean([read_dataset(path)])


def test_people_are_on_one_side_and_the_earliest_are_given(data: CleanData) -> None:
    train, given, asked = split_people(data.ratings, n_people=5, n_given=4, seed=1)
    held = set(given["person"])
    assert len(held) == 5
    assert set(asked["person"]) == held
    assert held.isdisjoint(train["person"])
    assert len(train) + len(given) + len(asked) == len(data.ratings)
    assert given.groupby("person").size().eq(4).all()
    assert asked.groupby("person").size().ge(4).all()
    for person in held:
        last = given[given["person"] == person][["timestamp", "movie_id"]].max(axis=0)["timestamp"]
        assert asked[asked["person"] == person]["timestamp"].min() >= last
    whole = pd.concat([given, asked]).sort_values(["person", "timestamp", "movie_id"], ignore_index=True)
    pd.testing.assert_frame_equal(whole.groupby("person").head(4).reset_index(drop=True), given)


def test_the_seed_decides(data: CleanData) -> None:
    first = split_people(data.ratings, 5, 4, seed=1)
    shuffled = data.ratings.sample(frac=1, random_state=3)
    for one, other in zip(first, split_people(shuffled, 5, 4, seed=1), strict=True):
        pd.testing.assert_frame_equal(one, other)
    assert set(first[1]["person"]) != set(split_people(data.ratings, 5, 4, seed=2)[1]["person"])


def test_too_few_people(data: CleanData) -> None:
    with pytest.raises(InputError, match="people have 100 ratings or more"):
        split_people(data.ratings, 5, 50, seed=1)
    with pytest.raises(InputError, match="at least one"):
        split_people(data.ratings, 0, 5, seed=1)


def test_the_files_can_be_read_back(data: CleanData, tmp_path: Path) -> None:
    train, given, asked = split_people(data.ratings, n_people=5, n_given=4, seed=1)
    for name in ("one", "two"):
        write_split(tmp_path / name, data, train, given, asked)
    back = read_dataset(tmp_path / "one" / "train")
    assert back.n_bad_rows == 0
    assert len(back.ratings) == len(train)
    assert clean([back]).titles[-1].name == data.titles[-1].name
    assert {title.movie_id: title.imdb_id for title in clean([back]).titles}[1] == "tt0114709"
    assert back.movies is not None
    assert back.movies["title"].tolist()[0] == "Film no. 1, The (a.k.a. Nr) (1995)"
    files = sorted(p.relative_to(tmp_path / "one") for p in (tmp_path / "one").rglob("*.csv"))
    assert [file.as_posix() for file in files] == [
        "ask.csv",
        "given.csv",
        "train/links.csv",
        "train/movies.csv",
        "train/ratings.csv",
        "truth.csv",
    ]
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()
    ask, truth = (pd.read_csv(tmp_path / "one" / f"{name}.csv") for name in ("ask", "truth"))
    assert ask.columns.tolist() == ["userId", "movieId"]
    assert truth.columns.tolist() == ["userId", "movieId", "rating"]
    pd.testing.assert_frame_equal(ask, truth[["userId", "movieId"]])
    given_file = pd.read_csv(tmp_path / "one" / "given.csv")
    assert given_file.columns.tolist() == ["userId", "movieId", "rating", "timestamp"]
