"""Every list of facts in the form in which it comes: a row says exactly this, what says nothing is passed over."""

import gzip
import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_build import film_lists, platform_lists, series_lists
from movierec_desktop.train.catalogue_build.entry import Entry, LanguageBasis
from movierec_desktop.train.catalogue_build.gathering import Gathering, gather
from movierec_desktop.train.catalogue_titles import CatalogueTitle, Showing

ORIGINAL, SINGLE, FIRST, SEVERAL = (
    LanguageBasis.ORIGINAL, LanguageBasis.SINGLE, LanguageBasis.FIRST, LanguageBasis.SEVERAL,
)  # fmt: skip
Reader = Callable[[Path], Iterator[Entry]]


def put(folder: Path, name: str, text: str, encoding: str = "utf-8") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    data = text.encode(encoding)
    if name.endswith(".zip"):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr(name.removesuffix(".zip"), data)
        data = out.getvalue()
    elif name.endswith(".gz"):
        data = gzip.compress(data, mtime=0)
    (folder / name).write_bytes(data)


FILMS: list[tuple[Reader, str, str, list[Entry]]] = [
    (
        film_lists.imdb_top_films, "movies.csv.gz",
        "tconst,primaryTitle,startYear,runtimeMinutes,genres,directors\n"
        'tt0113277,Heat,1995,170,"Action,Crime",Michael Mann\n',
        [Entry("imdb_top_2025", ("Heat",), Kind.FILM, 1995, imdb_id="tt0113277", genres=("Action", "Crime"),
               runtime=170, directors=("Michael Mann",))],
    ),
    (
        film_lists.imdb5000, "movie_metadata.csv.gz",
        "movie_title;title_year;movie_imdb_link;language;country;genres;duration;director_name;"
        "actor_1_name;actor_2_name;actor_3_name\n"
        "Oldboy\u00a0;2003;http://www.imdb.com/title/tt0364569/?ref;Korean;South Korea;Drama|Mystery;120;"
        "Chan-wook Park;Min-sik Choi;;Hye-jeong Kang\n"
        "Some Series;;http://www.imdb.com/title/tt1/;English;USA;Drama;;;;;\n",
        [Entry("imdb5000", ("Oldboy",), Kind.FILM, 2003, imdb_id="tt0364569", languages=("ko",), language_basis=SINGLE,
               countries=("KR",), genres=("Drama", "Mystery"), runtime=120, directors=("Chan-wook Park",),
               cast=("Min-sik Choi", "Hye-jeong Kang"))],
    ),
    (
        film_lists.tmdb5000, "tmdb_5000_movies.csv.zip",
        "id,title,original_title,original_language,release_date,runtime,genres,production_countries\n"
        '129,Spirited Away,千と千尋の神隠し,ja,2001-07-20,125.0,"[{""id"": 16, ""name"": ""Animation""}]",'
        '"[{""iso_3166_1"": ""JP"", ""name"": ""Japan""}]"\n'
        "949,Heat,Heat,en,1995-12-15,,broken,\n",
        [Entry("tmdb5000", ("Spirited Away", "千と千尋の神隠し"), Kind.FILM, 2001, tmdb_id=129,
               original_name="千と千尋の神隠し", languages=("ja",), language_basis=ORIGINAL, countries=("JP",),
               genres=("Animation",), runtime=125),
         Entry("tmdb5000", ("Heat",), Kind.FILM, 1995, tmdb_id=949, languages=("en",), language_basis=ORIGINAL)],
    ),
    (
        film_lists.tmdb_lang_title_slim, "movies_metadata_clean.csv.gz",
        "title,release_date,year,original_language,production_countries,runtime\n"
        "Amélie,,2001,fr,\"['FR', 'DE']\",122.0\nNo List,1999-01-01,,cn,broken[,\n",
        [Entry("tmdb_lang_title_slim", ("Amélie",), Kind.FILM, 2001, languages=("fr",), language_basis=ORIGINAL,
               countries=("FR", "DE"), runtime=122),
         Entry("tmdb_lang_title_slim", ("No List",), Kind.FILM, 1999, languages=("zh",), language_basis=ORIGINAL)],
    ),
    (
        film_lists.kaggle45k_directors, "df_directores.csv.gz",
        "id,job,name\n949,Director,Michael Mann\n949,Writer,Someone\n949,Director,Michael Mann\nnone,Director,X\n",
        [Entry("kaggle45k_directors", ("",), Kind.FILM, tmdb_id=949, directors=("Michael Mann",))],
    ),
    (
        film_lists.kaggle45k_slim, "movies_metadata_clean.csv.gz",
        "title,year,genres,runtime\nHeat,1995,\"['Action', 'Crime']\",170\n   ,1990,,\n",
        [Entry("kaggle45k_slim", ("Heat",), Kind.FILM, 1995, genres=("Action", "Crime"), runtime=170)],
    ),
    (
        film_lists.movie_industry, "movies.csv.gz",
        "name,released,year,country,genre,runtime,director,star\n"
        'Heat,"December 15, 1995 (United States)",1996,United States,Crime,170,Michael Mann,Al Pacino\n'
        "Some Film,,1986,Nowhere,Comedy,,Directors,\n",
        [Entry("movie_industry_7668", ("Heat",), Kind.FILM, 1995, countries=("US",), genres=("Crime",), runtime=170,
               directors=("Michael Mann",), cast=("Al Pacino",)),
         Entry("movie_industry_7668", ("Some Film",), Kind.FILM, 1986, genres=("Comedy",))],
    ),
    (
        film_lists.cmu_films, "movie.metadata.tsv.gz",
        '1\t/m/1\tMetropolis\t1927\t\t153\t{"/m/a": "Silent film", "/m/b": "German Language"}\t'
        '{"/m/c": "Weimar Republic"}\t{"/m/d": "Science Fiction"}\n'
        '2\t/m/2\tBabel\t2006-10-27\t\t143\t{"/m/a": "English Language", "/m/b": "Japanese Language"}\t{}\t{}\n'
        "3\t/m/3\ttoo short\n4\t/m/4\t \t1999\t\t\t{}\t{}\t{}\n",
        [Entry("cmu_movie_summary", ("Metropolis",), Kind.FILM, 1927, languages=("de",), language_basis=SINGLE,
               countries=("DE",), genres=("Sci-Fi",), runtime=153),
         Entry("cmu_movie_summary", ("Babel",), Kind.FILM, 2006, languages=("en", "ja"), language_basis=SEVERAL,
               runtime=143)],
    ),
]  # fmt: skip
OTHERS: list[tuple[Reader, str, str, list[Entry]]] = [
    (
        series_lists.imdb_top_series, "tv_shows.csv.gz",
        "tconst,primaryTitle,startYear,endYear,genres,directors\n"
        'tt0903747,Breaking Bad,2008,2013,Crime,"A, B, C"\ntt5753856,Dark,2017,,Drama,Baran bo Odar\n',
        [Entry("imdb_top_2025", ("Breaking Bad",), Kind.SERIES, 2008, 2013, imdb_id="tt0903747", genres=("Crime",)),
         Entry("imdb_top_2025", ("Dark",), Kind.SERIES, 2017, imdb_id="tt5753856", genres=("Drama",),
               directors=("Baran bo Odar",))],
    ),
    (
        series_lists.tvmaze_2565, "TV_show_data.csv.gz",
        "Name,Type,Genres,Language,End Date,Premiere Date,Average Runtime,Total Seasons,Total Episodes,Person Names\n"
        "Dark,Scripted,\"['Drama', 'Food']\",German,2017-12-01,2020-06-27,55.0,3,26,\"1-Louis Hofmann, nobody\"\n"
        "Big Talk,Talk Show,,English,,,,,,\n",
        [Entry("tvmaze_2565", ("Dark",), Kind.SERIES, 2017, 2020, languages=("de",), language_basis=SINGLE,
               genres=("Drama",), runtime=55, seasons=3, episodes=26, cast=("Louis Hofmann",)),
         Entry("tvmaze_2565", ("Big Talk",), Kind.SERIES, languages=("en",), language_basis=SINGLE,
               genres=("Talk Show",))],
    ),
    (
        series_lists.tmdb_tv_10k, "tv_shows.csv.gz",
        'id,name,genre_ids\n70523,Dark,"[80, 10765, 1]"\n5,  ,[]\n',
        [Entry("tmdb_tv_10k_nolang", ("Dark",), Kind.SERIES, tmdb_id=70523, genres=("Crime", "Sci-Fi/Fantasy"))],
    ),
    (
        platform_lists.justwatch_amazon, "titles.csv.gz",
        "id,title,type,release_year,runtime,genres,production_countries,seasons,imdb_id\n"
        "ts1,Fleabag,SHOW,2016,27,\"['comedy', 'animation']\",\"['GB']\",2,tt5687612\ntm2,,MOVIE,2000,1,,,,\n",
        [Entry("justwatch_amazon_2022", ("Fleabag",), Kind.SERIES, 2016, imdb_id="tt5687612", countries=("GB",),
               genres=("Comedy", "Animation"), runtime=27, seasons=2,
               showings=(Showing("Prime Video", "US", "2022", "justwatch_amazon_2022"),))],
    ),
    (
        platform_lists.streaming_platforms, "MoviesOnStreamingPlatforms_updated.csv.gz",
        "Title,Year,Netflix,Hulu,Prime Video,Disney+,Directors,Genres,Country,Language,Runtime\n"
        'Babel,2006,1,0,1,0,Someone,Drama,"United States,Mexico","English,Japanese",143\n'
        "Up,2009,0,0,0,1,,Animation,United States,English,96\n",
        [Entry("streaming_platforms_movies", ("Babel",), Kind.FILM, 2006, languages=("en",), language_basis=FIRST,
               countries=("US", "MX"), genres=("Drama",), runtime=143, directors=("Someone",),
               showings=tuple(Showing(name, "", "2020", "streaming_platforms_movies")
                              for name in ("Netflix", "Prime Video"))),
         Entry("streaming_platforms_movies", ("Up",), Kind.FILM, 2009, languages=("en",), language_basis=SINGLE,
               countries=("US",), genres=("Animation",), runtime=96,
               showings=(Showing("Disney+", "", "2020", "streaming_platforms_movies"),))],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("reader", "file", "text", "expected"), [*FILMS, *OTHERS])
def test_a_list_is_read_as_it_comes(
    tmp_path: Path, reader: Reader, file: str, text: str, expected: list[Entry]
) -> None:
    put(tmp_path, file, text)
    assert list(reader(tmp_path)) == expected


PLATFORM = "type,title,release_year,country,listed_in,duration,director,cast\n"


def platform_files(folder: Path, netflix: str) -> None:
    for name in ("netflix_titles", "disney_plus_titles", "hulu_titles", "amazon_prime_titles"):
        put(folder, f"{name}.csv.gz", PLATFORM + (netflix if name == "netflix_titles" else ""))


def test_what_was_on_four_platforms_is_told_with_its_platform(tmp_path: Path) -> None:
    platform_files(
        tmp_path,
        "Movie,Nanette,2018,Australia,Stand-Up Comedy,69 min,,Hannah Gadsby\n"
        'TV Show,Dark,2020,Germany,"Crime TV Shows, International",3 Seasons,,\nMovie,,2000,,,,,\n',
    )
    special, series = platform_lists.platform_titles(tmp_path)
    assert (special.kind, special.runtime, special.seasons) == (Kind.SPECIAL, 69, None)
    assert (special.genres, special.cast) == (("Stand-Up", "Comedy"), ("Hannah Gadsby",))
    assert (series.kind, series.runtime, series.seasons) == (Kind.SERIES, None, 3)
    assert series.showings == (Showing("Netflix", "", "2021", "platform_titles_2021"),)


def test_a_file_that_is_no_archive_or_breaks_off_is_told_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "tmdb_5000_movies.csv.zip").write_bytes(b"no archive")
    with pytest.raises(InputError, match="tmdb_5000_movies"):
        list(film_lists.tmdb5000(tmp_path))
    packed = gzip.compress(b"1\t/m/1\tMetropolis\n" * 50)
    (tmp_path / "movie.metadata.tsv.gz").write_bytes(packed[:-12])
    with pytest.raises(InputError, match=r"movie\.metadata"):
        list(film_lists.cmu_films(tmp_path))


def movielens(number: int, name: str, year: int, genres: tuple[str, ...]) -> CatalogueTitle:
    return CatalogueTitle(number, "", None, name, "", year, None, Kind.FILM, "inferred", genres, (), 10)


TVMAZE = "Name,Type,Genres,Language,End Date,Premiere Date,Average Runtime,Total Seasons,Total Episodes,Person Names\n"


def named(gathering: Gathering, name: str) -> list[int]:
    return [place for place, title in enumerate(gathering.index.titles) if title.first.names[0] == name]


def test_a_list_without_a_column_is_told(tmp_path: Path) -> None:
    put(tmp_path / "kaggle45k_slim", "movies_metadata_clean.csv.gz", "title,year\nHeat,1995\n")
    with pytest.raises(InputError, match=r"kaggle45k_slim.*genres"):
        gather([], tmp_path)


def test_films_with_the_name_of_one_series_and_shared_genres_become_that_series(tmp_path: Path) -> None:
    """MovieLens knows no series: the year, the very name and enough genres tell it."""
    titles = [
        movielens(1, "Dark Matter", 2015, ("Sci-Fi", "Drama")),
        movielens(2, "Rome", 2005, ("Drama",)),  # one word needs two genres in common
        movielens(3, "Other Name", 2015, ("Drama",)),
    ]
    rows = "".join(
        f"{name},Scripted,\"['Drama']\",English,{day},,,,,\n"
        for name, day in (("Dark Matter", "2015-06-12"), ("Rome", "2005-08-28"))
    )
    put(tmp_path / "tvmaze_2565", "TV_show_data.csv.gz", TVMAZE + rows)
    gathering = gather(titles, tmp_path)
    assert [(title.first.movie_id, why) for title, why in gathering.found_series] == [
        (1, "name and year in tvmaze_2565")
    ]
    assert len(named(gathering, "Dark Matter")) == 1
    assert len(named(gathering, "Rome")) == 2


def test_a_series_of_which_only_the_newest_year_is_known_is_met_by_its_name_or_added_by_its_one_season(
    tmp_path: Path,
) -> None:
    rows = "Dark,Scripted,\"['Drama']\",German,2017-12-01,,,,,\nRome,Scripted,\"['Drama']\",English,2005-08-28,,,,,\n"
    put(tmp_path / "tvmaze_2565", "TV_show_data.csv.gz", TVMAZE + rows)
    shows = (
        "TV Show,Dark,2020,Germany,TV Dramas,3 Seasons,,\n"  # ran in that year
        "TV Show,Rome,2001,Italy,TV Dramas,2 Seasons,,\n"  # before the one that is known: another one
        "TV Show,Brand New,2021,Spain,TV Dramas,1 Season,,\n"
        "TV Show,Brand New Too,2021,,TV Dramas,1 Season,,\n"  # nobody knows from where
        "TV Show,Twins,2020,Spain,TV Dramas,1 Season,,\nTV Show,Twins,2021,Spain,TV Dramas,1 Season,,\n"
    )
    platform_files(tmp_path / "platform_titles_2021", shows)
    gathering = gather([], tmp_path)
    (dark,) = named(gathering, "Dark")
    assert gathering.index.titles[dark].sources == {"tvmaze_2565", "platform_titles_2021/Netflix"}
    assert [len(named(gathering, name)) for name in ("Rome", "Brand New", "Brand New Too", "Twins")] == [1, 1, 0, 0]
    outcome = next(one for one in gathering.outcomes if one.source.startswith("platform_titles_2021/Netflix"))
    assert (outcome.added, outcome.left_out) == (1, 4)


def test_a_film_without_an_id_is_added_where_its_language_is_told_and_it_may_be_no_other(tmp_path: Path) -> None:
    header = "title,release_date,year,original_language,production_countries,runtime\n"
    rows = (
        "Nuit Blanche,2011-05-01,,fr,,100\n"
        "Petit Film,2011-05-01,,fr,,12\n"  # too short
        "English Film,2011-05-01,,en,,100\n"
        "Heat,1999-01-01,,fr,,100\n"  # may be the one of 1995
    )
    put(tmp_path / "tmdb_lang_title_slim", "movies_metadata_clean.csv.gz", header + rows)
    gathering = gather([movielens(6, "Heat", 1995, ("Crime",))], tmp_path)
    counts = [len(named(gathering, name)) for name in ("Nuit Blanche", "Petit Film", "English Film", "Heat")]
    assert counts == [1, 0, 0, 1]


def test_rows_between_known_films_take_the_ids_of_the_twin_list(tmp_path: Path) -> None:
    """kaggle45k_slim has no ids, kaggle45k_directors has the same films in the same order by id alone."""
    titles = [movielens(1, "First", 1990, ("Drama",)), movielens(3, "Third", 1992, ("Drama",))]
    titles = [titles[0], movielens(2, "Second", 1991, ("Drama",)), titles[1]]
    known = "id,title,genre,original_language,release_date\n"
    put(
        tmp_path / "tmdb_top10k", "top10K-TMDB-movies.csv.gz",
        f"{known}11,First,Drama,en,1990-01-01\n33,Third,Drama,en,1992-01-01\n", "latin-1",
    )  # fmt: skip
    rows = "title,year,genres,runtime\nFirst,1990,[],90\nSecond,1991,[],90\nThird,1992,[],90\n"
    put(tmp_path / "kaggle45k_slim", "movies_metadata_clean.csv.gz", rows)
    directors = "id,job,name\n11,Director,A\n22,Director,B\n33,Director,C\n"
    put(tmp_path / "kaggle45k_directors", "df_directores.csv.gz", directors)
    gathering = gather(titles, tmp_path)
    assert [title.tmdb_id for title in gathering.index.titles] == [11, 22, 33]
    assert [title.entries[-1].directors for title in gathering.index.titles] == [("A",), ("B",), ("C",)]
