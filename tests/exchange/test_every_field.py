"""One row of each service with all that it can say: what becomes of every column."""

import json
from typing import Any

import pytest

from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange.reading import read_bytes
from movierec_desktop.exchange.rows import ExchangeRow

DAY = 1_709_251_200_000
"""2024-03-01, in milliseconds since 1970 UTC."""
NEXT = DAY + 86_400_000


def row_of(name: str, content: str) -> ExchangeRow:
    (row,) = read_bytes(content.encode(), name).rows
    return row


CSV: dict[str, tuple[str, str, dict[str, Any]]] = {
    "imdb, a rating": (
        "ratings.csv",
        "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,Year\n"
        "tt0113277,9,2024-03-01,Heat,Hitze,https://www.imdb.com/title/tt1,Movie,1995\n",
        {"title": "Heat", "other_titles": ("Hitze",), "year": 1995, "kind": Kind.FILM, "imdb_id": "tt0113277",
         "stars": 4.5, "rated_at": DAY},
    ),
    "imdb, a rating of an older header": (
        "ratings.csv",
        "position,const,created,modified,Title,Title type,You rated,Release Date (month/day/year)\n"
        "1,tt0113277,2024-03-01,2024-03-02,Heat,Feature Film,9,1995-12-15\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "imdb_id": "tt0113277", "stars": 4.5, "rated_at": DAY},
    ),
    "imdb, a watchlist": (
        "WATCHLIST.csv",
        "Position,Const,Created,Modified,Title,Title Type,Release Date\n"
        "1,tt0113277,2024-03-01,2024-03-02,Heat,Movie,1995\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "imdb_id": "tt0113277", "listed": True, "listed_at": DAY},
    ),
    "letterboxd, the diary": (
        "diary.csv",
        "Date,Name,Year,Letterboxd URI,Rating,Watched Date\n2024-03-02,Heat,1995,https://boxd.it/2bbs,4.5,2024-03-01\n",
        {"title": "Heat", "year": 1995, "stars": 4.5, "rated_at": NEXT, "watched": True, "watched_at": DAY, "rank": 1},
    ),
    "letterboxd, a review": (
        "reviews.csv",
        "Date,Name,Year,Letterboxd URI,Rating,Review\n2024-03-01,Heat,1995,https://boxd.it/2bbs,4.5,Slow and grand.\n",
        {"title": "Heat", "year": 1995, "stars": 4.5, "rated_at": DAY, "note": "Slow and grand.", "rank": 2},
    ),
    "letterboxd, seen": (
        "watched.csv",
        "Date,Name,Year,Letterboxd URI\n2024-03-01,Heat,1995,https://boxd.it/2bbs\n",
        {"title": "Heat", "year": 1995, "watched": True, "watched_at": DAY},
    ),
    "letterboxd, the watchlist": (
        "watchlist.csv",
        "Date,Name,Year,Letterboxd URI\n2024-03-01,Heat,1995,https://boxd.it/2bbs\n",
        {"title": "Heat", "year": 1995, "listed": True, "listed_at": DAY},
    ),
    "netflix, a thumb for a season": (
        "Ratings.csv",
        "Profile Name,Title Name,Rating Type,Star Value,Thumbs Value,Event Utc Ts\n"
        "Ann,Dark: Season 1,thumb,,3,2024-03-01\n",
        {"title": "Dark", "kind": Kind.SERIES, "stars": 5.0, "rated_at": DAY},
    ),
    "netflix, the history": (
        "NetflixViewingHistory.csv",
        "Title,Date\nDark: Season 1: Secrets,2024-03-01\n",
        {"title": "Dark", "other_titles": ("Dark: Season 1: Secrets",), "kind": Kind.SERIES, "watched": True,
         "watched_at": DAY},
    ),
    "simkl, a rating": (
        "simkl.csv",
        "SIMKL_ID,Title,Type,Year,Watchlist,WatchedDate,Rating,Memo,TMDB,IMDB\n"
        "1,Heat,movie,1995,completed,2024-03-01,9,grand,949,tt0113277\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "imdb_id": "tt0113277", "tmdb_id": 949, "stars": 4.5,
         "rated_at": DAY, "watched": True, "watched_at": DAY, "note": "grand"},
    ),
    "simkl, seen alone": (
        "simkl.csv",
        "SIMKL_ID,Title,Type,Year,Watchlist,WatchedDate,Rating\n1,Dark,tv,2017,hold,2024-03-01,\n",
        {"title": "Dark", "year": 2017, "kind": Kind.SERIES, "watched": True, "watched_at": DAY},
    ),
    "simkl, to watch": (
        "simkl.csv",
        "SIMKL_ID,Title,Type,Year,Watchlist,WatchedDate,Rating\n1,Heat,movie,1995,plan to watch,,0\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "listed": True},
    ),
    "tmdb, a rating": (
        "ratings.csv",
        "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated\n"
        "949,tt0113277,movie,Heat,1995-12-15,,,7.9,9,2024-03-01\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "imdb_id": "tt0113277", "tmdb_id": 949, "stars": 4.5,
         "rated_at": DAY},
    ),
    "tmdb, the watchlist": (
        "watchlist.csv",
        "TMDb ID,IMDb ID,Type,Name,Release Date,Rating,Your Rating,Date Rated\n"
        "949,tt0113277,movie,Heat,1995-12-15,7.9,,2024-03-01\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "imdb_id": "tt0113277", "tmdb_id": 949, "listed": True,
         "listed_at": DAY},
    ),
    "tmdb, a rating on the watchlist": (
        "watchlist.csv",
        "TMDb ID,IMDb ID,Type,Name,Release Date,Rating,Your Rating,Date Rated\n"
        "949,tt0113277,movie,Heat,1995-12-15,7.9,9,2024-03-01\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "imdb_id": "tt0113277", "tmdb_id": 949, "stars": 4.5,
         "rated_at": DAY, "listed": True},
    ),
    "tmdb, a season": (
        "ratings.csv",
        "TMDb ID,Type,Name,Your Rating\n1,season,Dark,9\n",
        {"title": "Dark", "tmdb_id": 1, "stars": 4.5, "skip": "an episode, not a whole series"},
    ),
    "trakt's csv, a rating": (
        "ratings.csv",
        "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,rating,watched_at\n"
        "2024-03-01,movie,Heat,1995,8,1,tt0113277,949,9,2024-03-02\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "imdb_id": "tt0113277", "tmdb_id": 949, "stars": 4.5,
         "rated_at": DAY, "watched": True, "watched_at": NEXT},
    ),
    "trakt's csv, the watchlist by its name": (
        "my-watchlist.csv",
        "title,year,type,trakt_id\nHeat,1995,movie,1\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "listed": True},
    ),
    "trakt's csv, the watchlist by its columns": (
        "export.csv",
        "listed_at,title,released,type,trakt_id\n2024-03-01,Heat,1995-12-15,movie,1\n",
        {"title": "Heat", "year": 1995, "kind": Kind.FILM, "listed": True, "listed_at": DAY},
    ),
    "trakt's csv, an episode without a word for it": (
        "ratings.csv",
        "rated_at,title,trakt_rating,trakt_id,rating,season_number,episode_number\n2024-03-01,Dark,8,1,9,,3\n",
        {"title": "Dark", "stars": 4.5, "rated_at": DAY, "skip": "an episode, not a whole series"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "content", "facts"), CSV.values(), ids=CSV)
def test_every_column_of_a_table(name: str, content: str, facts: dict[str, Any]) -> None:
    assert row_of(name, content) == ExchangeRow(place=f"{name}, line 2", **facts)


HEAT: dict[str, Any] = {
    "title": "Heat",
    "year": 1995,
    "ids": {"trakt": 1, "imdb": "tt0113277", "tmdb": 949, "movierec": 6},
}
FOUND: dict[str, Any] = {
    "title": "Heat", "year": 1995, "kind": Kind.FILM, "imdb_id": "tt0113277", "tmdb_id": 949, "title_id": 6,
}  # fmt: skip
JSON: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "a rating": (
        "ratings-movies.json", {"rated_at": "2024-03-01T00:00:00Z", "rating": 9, "type": "movie", "movie": HEAT},
        {**FOUND, "stars": 4.5, "rated_at": DAY},
    ),
    "seen, with a note": (
        "watched-movies.json", {"last_watched_at": "2024-03-01T00:00:00Z", "movie": HEAT, "notes": "gr\0and"},
        {**FOUND, "watched": True, "watched_at": DAY, "note": "grand"},
    ),
    "the watchlist": (
        "lists-watchlist.json", {"listed_at": "2024-03-01T00:00:00Z", "movie": HEAT},
        {**FOUND, "listed": True, "listed_at": DAY},
    ),
    "another list": (
        "lists-rainy-days.json", {"listed_at": "2024-03-01T00:00:00Z", "movie": HEAT},
        {**FOUND, "skip": "in a list, which does not say that you have seen it"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "item", "facts"), JSON.values(), ids=JSON)
def test_every_field_of_trakts_json(name: str, item: dict[str, Any], facts: dict[str, Any]) -> None:
    assert row_of(name, json.dumps([item])) == ExchangeRow(place=f"{name}, row 1", **facts)


def test_every_field_of_criticker() -> None:
    content = (
        "<recentratings><film><filmname>Heat (1995)</filmname><rating>90</rating><reviewdate>2024-03-01</reviewdate>"
        "<quote>grand</quote><imdbid>0113277</imdbid></film><film><filmname>Dark (2017)</filmname><rating>10</rating>"
        "</film></recentratings>"
    )
    heat, dark = read_bytes(content.encode(), "ratings.xml").rows
    assert (heat.title, heat.year, heat.stars, heat.rated_at, heat.note, heat.imdb_id) == (
        "Heat", 1995, 4.5, DAY, "grand", "tt0113277",
    )  # fmt: skip
    assert (dark.title, dark.year, dark.stars, dark.rated_at, dark.imdb_id) == ("Dark", 2017, 0.5, None, "")


def test_a_line_before_the_table_is_counted() -> None:
    content = "Letterboxd list export v7\nDate,Name\n2024-03-01,Rainy days\n\nPosition,Name,Year,URL\n1,Heat,1995,x\n"
    assert row_of("rainy-days.csv", content).place == "rainy-days.csv, line 6"
