"""The rules by which lists meet: names, ids, genres, languages, order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from movierec_desktop.domain.title import Kind
from movierec_desktop.train.catalogue_build.countries import country_codes
from movierec_desktop.train.catalogue_build.entry import Entry, Gathered, LanguageBasis
from movierec_desktop.train.catalogue_build.genres import GENRES, genre_names, tmdb_tv_genres, united_genres
from movierec_desktop.train.catalogue_build.ids import HASH_BASE, IMDB_BASE, own_id
from movierec_desktop.train.catalogue_build.inference import MIN_TITLES, Clues, Evidence
from movierec_desktop.train.catalogue_build.languages import Language, language_codes, stated_language
from movierec_desktop.train.catalogue_build.matching import How, Index, match_list
from movierec_desktop.train.catalogue_build.names import head_key, name_key
from movierec_desktop.train.catalogue_build.row_order import ids_by_order


def film(name: str, year: int | None, **facts: object) -> Entry:
    return Entry("list", (name,), Kind.FILM, year, **facts)  # type: ignore[arg-type]


def gathered(name: str, year: int | None, **facts: object) -> Gathered:
    entry = Entry("movielens", (name,), Kind.FILM, year, movie_id=1, **facts)  # type: ignore[arg-type]
    return Gathered([entry], is_series=False)


def fates(titles: list[Gathered], entries: list[Entry]) -> list[tuple[int, How]]:
    return match_list(Index(titles), entries)[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Godfather: Part II", "Godfather Part 2"),
        ("Spider-Man", "Spiderman"),
        ("Amélie", "AMELIE"),
        ("Harry Potter and the Deathly Hallows: Part II", "Harry Potter & the Deathly Hallows – Part Two"),
        ("Rocky III", "Rocky 3"),
    ],
)
def test_names_that_are_the_same(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("Alien", "Aliens"), ("Rocky", "Rocky II"), ("???", "!!!"), ("V", "5")])
def test_names_that_differ(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_subtitle_is_left_out() -> None:
    assert head_key("Dune: Part One") == name_key("Dune")
    assert head_key("Dune") == ""


def test_remakes_meet_their_own_year() -> None:
    titles = [gathered("Psycho", 1960), gathered("Psycho", 1998)]
    found = fates(titles, [film("Psycho", 1998), film("Psycho", 1961)])
    assert found == [(1, How.NAME_YEAR), (0, How.NAME_NEAR_YEAR)]


def test_an_id_beats_a_name_and_a_disagreeing_id_forbids_it() -> None:
    titles = [gathered("Heat", 1995, imdb_id="tt0113277"), gathered("Zodiac", 2007)]
    entries = [film("Hitze", 1995, imdb_id="tt0113277"), film("Heat", 1995, imdb_id="tt9999999")]
    assert fates(titles, entries) == [(0, How.IMDB_ID), (-1, How.IDS_DISAGREE)]
    heat = gathered("Heat", 1995, imdb_id="tt0113277")
    assert fates([heat], [film("Something Else", 1950, imdb_id="tt0113277")]) == [(-1, How.ID_MISFIT)]


def test_one_title_for_one_entry_and_doubt_is_left_apart() -> None:
    twice = [gathered("Darling", 2015), gathered("Darling", 2015)]
    assert fates(twice, [film("Darling", 2015)]) == [(-1, How.AMBIGUOUS)]
    said_otherwise = [film("King", 2002, languages=("en",)), film("King", 2002, languages=("ko",))]
    assert {how for _, how in fates([gathered("King", 2002)], said_otherwise)} == {How.AMBIGUOUS}
    doubled = fates([gathered("King", 2002)], [film("King", 2002), film("King", 2002)])
    assert doubled == [(0, How.NAME_YEAR), (-1, How.TAKEN)]


def test_minutes_decide_between_films_of_one_name_and_year() -> None:
    long, short = gathered("Alice", 2010, runtime=120), gathered("Alice", 2010, runtime=20)
    assert fates([short, long], [film("Alice", 2010, runtime=119)]) == [(1, How.NAME_YEAR)]


def test_a_film_never_meets_a_series() -> None:
    series = Gathered([Entry("movielens", ("Fargo",), Kind.SERIES, 1996)], is_series=True)
    assert fates([series], [film("Fargo", 1996)]) == [(-1, How.UNKNOWN)]


def test_genres_of_one_vocabulary() -> None:
    raw = ["Science Fiction", "Kids", "Romantic comedy", "TV Dramas", "Foreign", "Sci-Fi & Fantasy"]
    assert genre_names(raw) == ("Sci-Fi", "Children", "Romance", "Comedy", "Drama", "Sci-Fi/Fantasy")
    assert tmdb_tv_genres(["10765", "18", "1"]) == ("Sci-Fi/Fantasy", "Drama")


def test_a_double_genre_is_decided_by_another_list() -> None:
    assert united_genres((), [("Sci-Fi/Fantasy", "Drama"), ("Fantasy",)]) == ("Drama", "Fantasy")
    assert united_genres((), [("Sci-Fi/Fantasy", "War/Politics")]) == ("Fantasy", "Sci-Fi")
    assert united_genres(("Crime",), [("Drama", "History")]) == ("Crime", "History")


@given(st.lists(st.sampled_from(sorted(GENRES | {"Sci-Fi/Fantasy", "Action/Adventure", "War/Politics"}))))
def test_no_choice_is_left_undecided(genres: list[str]) -> None:
    assert set(united_genres((), [tuple(genres)])) <= GENRES


def test_codes_of_languages_and_countries() -> None:
    assert language_codes(["Tamil Language", "cn", "nb", "Klingon", "Standard Mandarin"]) == ("ta", "zh", "no")
    assert country_codes(["USA", "West Germany", "XX", "Soviet Union", "Official site"]) == ("US", "DE", "SU")


def test_the_more_trusted_list_is_believed() -> None:
    entries = [
        Entry("cmu_movie_summary", ("A",), Kind.FILM, languages=("fr",), language_basis=LanguageBasis.SINGLE),
        Entry("tmdb_top10k", ("A",), Kind.FILM, languages=("it",), language_basis=LanguageBasis.ORIGINAL),
        Entry("cmu_movie_summary", ("A",), Kind.FILM, languages=("en", "fr"), language_basis=LanguageBasis.SEVERAL),
    ]
    assert stated_language(entries) == Language("it", "tmdb_top10k", "stated")
    assert stated_language(entries[2:]) == Language()


def test_a_country_tells_a_language_only_where_it_has_one() -> None:
    korean = [Clues(gathered("K", 2000), ("KR",), ()) for _ in range(MIN_TITLES)]
    indian = [Clues(gathered("I", 2000), ("IN",), ()) for _ in range(MIN_TITLES)]
    said = [Language("ko", "l", "stated")] * MIN_TITLES
    mixed = [Language("hi" if n % 2 else "ta", "l", "stated") for n in range(MIN_TITLES)]
    evidence = Evidence([*korean, *indian], [*said, *mixed])
    assert evidence.infer(korean[0]) == Language("ko", "country", "inferred")
    assert evidence.infer(indian[0]) == Language()
    assert evidence.infer(Clues(gathered("B", 2000), ("KR", "IN"), ())) == Language()
    assert Evidence(korean[1:], said[1:]).infer(korean[0]) == Language()


def test_a_director_tells_a_language_by_three_films_and_not_by_the_film_itself() -> None:
    films = [Clues(gathered("F", 2000), (), ("Bergman",)) for _ in range(3)]
    evidence = Evidence(films, [Language("sv", "l", "stated")] * 3)
    assert evidence.infer(films[0]) == Language("sv", "director", "inferred")
    assert evidence.by_director(films[0], less="sv") == ""


def test_ids_are_stable() -> None:
    assert own_id("tt0903747", "Breaking Bad", 2008, is_series=True) == IMDB_BASE + 903747
    unnumbered = own_id("", "Amélie!", 2001, is_series=False)
    assert unnumbered == own_id("", "amelie", 2001, is_series=False) == 71331497872403
    assert HASH_BASE <= unnumbered < 2**53
    assert len({own_id("", "X", year, is_series=kind) for year in (None, 2000) for kind in (True, False)}) == 4


def test_rows_between_known_films_get_the_ids_between() -> None:
    assert ids_by_order([10, None, None, 40, None, 60], [10, 20, 30, 40, 60]) == [10, 20, 30, 40, None, 60]
    assert ids_by_order([10, 60, None, 40], [10, 20, 30, 40, 60])[2] == 30


def test_a_title_that_a_list_has_twice_does_not_find_a_second_one_by_its_name() -> None:
    """Two films of one name and year; the list knows the western alone, and has it twice."""
    titles = [gathered("Forsaken", 2016, genres=("Western",)), gathered("Forsaken", 2016, genres=("Horror",))]
    western = film("Forsaken", 2016, imdb_id="tt2271563", genres=("Western",))
    found, fates = match_list(Index(titles), [western, western])
    assert [place for place, _ in found] == [0, -1]
    assert fates[1] is How.TAKEN
