"""One vocabulary of genres for films and series: MovieLens' names, and what MovieLens has no name for.

"Family", "Kids" and "Children's" are MovieLens' "Children": one shelf, whichever list a title comes from. Television's
double genres ("Sci-Fi & Fantasy") are kept as a choice until all lists have spoken: another list that says one half
decides; when none does both halves hold.
"""

from collections.abc import Iterable

MOVIELENS_GENRES = frozenset(
    {
        "Action", "Adventure", "Animation", "Children", "Comedy", "Crime", "Documentary", "Drama", "Fantasy",
        "Film-Noir", "Horror", "IMAX", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western",
    }
)  # fmt: skip
ADDED_GENRES = frozenset(
    {"Biography", "Game Show", "History", "Music", "News", "Reality", "Soap", "Sport", "Stand-Up", "Talk Show"}
)
GENRES = MOVIELENS_GENRES | ADDED_GENRES

_EITHER = {
    "Sci-Fi/Fantasy": ("Sci-Fi", "Fantasy"),
    "Action/Adventure": ("Action", "Adventure"),
    "War/Politics": ("War",),
}
_UNDECIDED = {"War/Politics": ()}
"""Political drama without war is the larger half of television's "War & Politics": alone it says neither."""

_SYNONYMS: dict[str, str] = {
    "Sci-Fi": "science fiction|science-fiction|scifi|tv sci-fi & fantasy*|space sci-fi|dystopian sci-fi|alien film",
    "Children": "family|kids|family film|children's/family|children's|kids' tv|children & family movies|"
    "children's fantasy|family-oriented adventure|children",
    "Animation": "anime|animated|cartoons|adult animation|anime series|anime features|computer animation|stop motion|"
    "hand-drawn animation|animated cartoon",
    "Documentary": "documentation|documentaries|docuseries|rockumentary|true crime|crime documentary|nature|"
    "travel documentary|history documentary|science & nature tv|animals & nature",
    "Romance": "romance film|romantic movies|romantic tv shows|romantic comedy+Comedy|romantic drama+Drama|"
    "feel-good romance|steamy romance|teen romance",
    "Comedy": "comedies|tv comedies|comedy film|sitcom|black comedy|dark comedy|parody|satire|slapstick|sex comedy|"
    "screwball comedy|raunchy comedy|quirky comedy|teen comedy|buddy comedy|sketch comedy|mockumentary",
    "Drama": "dramas|tv dramas|comedy-drama+Comedy|melodrama|political drama|period drama|family drama|teen drama|"
    "korean drama|legal drama|medical drama|psychological drama|docudrama|costume drama|crime drama+Crime|"
    "medical|legal",
    "Crime": "crime fiction|crime tv shows|crime thriller+Thriller|gangster film|gangster|police procedural|cop drama|"
    "detective|serial killer|police/cop",
    "Thriller": "thrillers|tv thrillers|suspense|psychological thriller|action thrillers+Action|spy|espionage|"
    "spy/espionage|political thriller|conspiracy thriller|erotic thriller",
    "Mystery": "tv mysteries|suspense mystery|whodunnit|detective fiction",
    "Horror": "horror movies|tv horror|slasher|supernatural horror|teen horror|zombie film|zombie horror|"
    "psychological horror|monster horror",
    "Action": "action & adventure*|action/adventure*|action-adventure*|tv action & adventure*|martial arts film|"
    "superhero movie|superhero|martial arts|anime action",
    "Fantasy": "sci-fi & fantasy*|dark fantasy|fantasy epic|teen fantasy|supernatural fantasy|supernatural|"
    "sword & sorcery",
    "War": "war film|military and war|war & politics*|war epic",
    "Western": "spaghetti western|classical western|contemporary western",
    "Musical": "musicals|musical comedy+Comedy|musical drama+Drama",
    "Music": "concert film|music videos and concerts",
    "Film-Noir": "film noir",
    "Biography": "biographical film|biopic [feature]|biographical",
    "History": "historical|historical drama+Drama|historical fiction",
    "Sport": "sports|sports movies|sports documentary+Documentary",
    "Reality": "reality tv|reality-tv|unscripted|survival competition|dating reality tv",
    "Talk Show": "talk|talk-show|talk show and variety|late night",
    "Game Show": "game-show|game shows|quiz show|game show / competition",
    "Soap": "soap opera|soap opera / melodrama|telenovela",
    "Stand-Up": "stand-up comedy+Comedy|stand up+Comedy",
    "News": "",
    "Adventure": "",
}
_TMDB_TV = {
    10759: "action & adventure", 16: "animation", 35: "comedy", 80: "crime", 99: "documentary", 18: "drama",
    10751: "family", 10762: "kids", 9648: "mystery", 10763: "news", 10764: "reality", 10765: "sci-fi & fantasy",
    10766: "soap", 10767: "talk", 10768: "war & politics", 37: "western",
}  # fmt: skip


def _choice(name: str) -> str:
    if "fantasy" in name:
        return "Sci-Fi/Fantasy"
    return "War/Politics" if "war" in name else "Action/Adventure"


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {genre.lower(): (genre,) for genre in GENRES}
    for genre, synonyms in _SYNONYMS.items():
        for synonym in filter(None, synonyms.split("|")):
            name, _, also = synonym.partition("+")
            table[name.rstrip("*")] = (_choice(name),) if name.endswith("*") else (genre, also) if also else (genre,)
    return table


_TABLE = _table()


def genre_names(raw: Iterable[str]) -> tuple[str, ...]:
    """Names of the vocabulary, and undecided choices, for a list's genres; what is no genre is left out."""
    found = (genre for name in raw for genre in _TABLE.get(name.strip().lower(), ()))
    return tuple(dict.fromkeys(found))


def tmdb_tv_genres(ids: Iterable[str]) -> tuple[str, ...]:
    """Genres by TMDB's numbers for series."""
    return genre_names(_TMDB_TV.get(int(id_), "") for id_ in ids if id_.isdecimal())


def united_genres(own: tuple[str, ...], lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Genres of one title, by name.

    `own`: MovieLens' genres, which stand, and to which other lists add only what MovieLens has no name for. Without
    them `lists` are united.
    """
    stated = {genre for genres in lists for genre in genres}
    if own:
        return tuple(sorted({*own, *(stated & ADDED_GENRES)}))
    decided = stated - _EITHER.keys()
    for choice in sorted(stated & _EITHER.keys()):
        halves = _EITHER[choice]
        if not decided.intersection(halves):
            decided |= set(_UNDECIDED.get(choice, halves))
    return tuple(sorted(decided))
