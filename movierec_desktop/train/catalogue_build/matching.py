"""Which entry of a list is which title: ids first, then name and year, one to one; what is unclear stays apart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from movierec_desktop.catalogue.text import folded
from movierec_desktop.train.catalogue_build.entry import Entry, Gathered
from movierec_desktop.train.catalogue_build.names import head_key, name_keys

_ID_YEARS = 2
"""An id is believed where the years differ by no more than this, or a name is shared."""
_NEAR_MINUTES = 4


class How(StrEnum):
    """How an entry met its title, or why it met none."""

    IMDB_ID = "IMDb id"
    TMDB_ID = "TMDB id"
    NAME_YEAR = "name and year"
    OTHER_NAME_YEAR = "another name and year"
    NAME_NEAR_YEAR = "name, year one off"
    OTHER_NAME_NEAR_YEAR = "another name, year one off"
    HEAD_YEAR = "name without subtitle and year"
    NAME_ONLY = "name alone, the only one of it"
    AMBIGUOUS = "several titles fit equally"
    IDS_DISAGREE = "name and year fit, the ids differ"
    ID_MISFIT = "the id's title has another name and year"
    TAKEN = "the title fits another entry better"
    UNKNOWN = "no title of that name and year"


CONFLICTS = (How.AMBIGUOUS, How.IDS_DISAGREE, How.ID_MISFIT, How.TAKEN)
MATCHES = (
    How.IMDB_ID, How.TMDB_ID, How.NAME_YEAR, How.OTHER_NAME_YEAR, How.NAME_NEAR_YEAR, How.OTHER_NAME_NEAR_YEAR,
    How.HEAD_YEAR, How.NAME_ONLY,
)  # fmt: skip


@dataclass(slots=True)
class Outcome:
    """What became of one list's entries. `examples` holds a few entries of each conflict, for the report."""

    source: str
    counts: Counter[How] = field(default_factory=Counter)
    added: int = 0
    left_out: int = 0
    examples: dict[How, list[str]] = field(default_factory=lambda: defaultdict(list))

    def note(self, how: How, entry: Entry) -> None:
        """Count one entry."""
        self.counts[how] += 1
        if how in CONFLICTS and len(self.examples[how]) < 4:
            self.examples[how].append(f"{entry.names[0]} ({entry.year})")


@dataclass(frozen=True, slots=True)
class _Pair:
    """A candidate: `fit` larger is better, compared whole."""

    entry: int
    title: int
    fit: tuple[int, int, int]
    how: How


class Index:
    """The titles so far, by id and by name, for films and for series apart."""

    def __init__(self, titles: Iterable[Gathered]) -> None:
        self.titles: list[Gathered] = []
        self._by_imdb: dict[str, int] = {}
        self._by_tmdb: dict[tuple[bool, int], int] = {}
        self._by_name: dict[tuple[bool, str], list[int]] = defaultdict(list)
        self._by_head: dict[tuple[bool, str], list[int]] = defaultdict(list)
        for title in titles:
            self.add(title)

    def add(self, title: Gathered) -> None:
        """Put a new title in."""
        self.titles.append(title)
        for entry in title.entries:
            self._learn(len(self.titles) - 1, entry)

    def attach(self, place: int, entry: Entry) -> None:
        """Give an entry to the title at `place`, which is then found by the entry's ids and names too."""
        self.titles[place].entries.append(entry)
        self._learn(place, entry)

    def as_series(self, place: int) -> None:
        """Move a title over to the series."""
        title = self.titles[place]
        title.is_series = True
        for key in title.names:
            self._by_name[True, key].append(place)
            self._by_name[False, key].remove(place)

    def _learn(self, place: int, entry: Entry) -> None:
        title = self.titles[place]
        if entry.imdb_id and not title.imdb_id:
            title.imdb_id = entry.imdb_id
            self._by_imdb.setdefault(entry.imdb_id, place)
        if entry.tmdb_id is not None and title.tmdb_id is None:
            title.tmdb_id = entry.tmdb_id
            self._by_tmdb.setdefault((title.is_series, entry.tmdb_id), place)
        if entry is title.first and (head := head_key(entry.names[0])):
            self._by_head[title.is_series, head].append(place)
        for key in name_keys(entry.names):
            if key and key not in title.names:
                title.names.add(key)
                self._by_name[title.is_series, key].append(place)

    def by_id(self, entry: Entry) -> tuple[int, How] | None:
        """The title that carries an id of the entry."""
        if entry.imdb_id in self._by_imdb:
            return self._by_imdb[entry.imdb_id], How.IMDB_ID
        if entry.tmdb_id is not None and (entry.is_series, entry.tmdb_id) in self._by_tmdb:
            return self._by_tmdb[entry.is_series, entry.tmdb_id], How.TMDB_ID
        return None

    def named(self, key: str, *, is_series: bool) -> list[int]:
        """Places of the titles that bear a name."""
        return self._by_name.get((is_series, key), [])

    def headed(self, key: str, *, is_series: bool) -> list[int]:
        """Places of the titles whose name goes on with a subtitle after this."""
        return self._by_head.get((is_series, key), [])


def match_list(index: Index, entries: Sequence[Entry]) -> tuple[list[tuple[int, How]], list[How]]:
    """Match one list against the titles, each entry to one title and each title to one entry.

    Returns:
        For every entry that met a title its place and how; and, same length as `entries`, how each one fared.
        Entries without a title have place -1.
    """
    found: list[tuple[int, How]] = [(-1, How.UNKNOWN)] * len(entries)
    taken: dict[int, int] = {}
    told: set[str] = set()
    for number, entry in enumerate(entries):
        # A list that has a title twice must not find a second title for it by its name.
        repeated = entry.imdb_id in told
        told |= {entry.imdb_id} if entry.imdb_id else set()
        hit = index.by_id(entry)
        if hit is None:
            if repeated:
                found[number] = (-1, How.TAKEN)
            continue
        place, how = hit
        if not _plausible(entry, index.titles[place]):
            found[number] = (-1, How.ID_MISFIT)
        elif place in taken:
            found[number] = (-1, How.TAKEN)
        else:
            taken[place] = number
            found[number] = (place, how)
    open_entries = [number for number, (place, how) in enumerate(found) if place < 0 and how is How.UNKNOWN]
    _match_by_name(index, entries, open_entries, found, taken)
    _match_heads(index, entries, found, taken)
    return found, [how for _, how in found]


def _plausible(entry: Entry, title: Gathered) -> bool:
    years = [other.year for other in title.entries if other.year is not None]
    if entry.year is None or not years or min(abs(entry.year - year) for year in years) <= _ID_YEARS:
        return True
    return not title.names.isdisjoint(name_keys(entry.names))


def _match_by_name(
    index: Index, entries: Sequence[Entry], numbers: Sequence[int], found: list[tuple[int, How]], taken: dict[int, int]
) -> None:
    pairs: list[_Pair] = []
    for number in numbers:
        own = _candidates(index, number, entries[number])
        allowed = [pair for pair in own if not _ids_disagree(entries[number], index.titles[pair.title])]
        if own and not allowed:
            found[number] = (-1, How.IDS_DISAGREE)
        pairs += allowed
    by_entry: dict[int, list[_Pair]] = defaultdict(list)
    by_title: dict[int, list[_Pair]] = defaultdict(list)
    for pair in pairs:
        by_entry[pair.entry].append(pair)
        by_title[pair.title].append(pair)
    for pair in sorted(pairs, key=lambda p: (p.fit, -p.entry, -p.title), reverse=True):
        if found[pair.entry][0] >= 0:
            continue
        if pair.title in taken:
            if found[pair.entry][1] is How.UNKNOWN:
                found[pair.entry] = (-1, How.TAKEN)
            continue
        if _tied(pair, by_entry[pair.entry], by_title[pair.title], entries, found, taken):
            found[pair.entry] = (-1, How.AMBIGUOUS)
            continue
        taken[pair.title] = pair.entry
        found[pair.entry] = (pair.title, pair.how)


def _match_heads(index: Index, entries: Sequence[Entry], found: list[tuple[int, How]], taken: dict[int, int]) -> None:
    """Last, where nothing fits: one side has a subtitle that the other leaves out, in the very same year."""
    for number, entry in enumerate(entries):
        if found[number][1] is not How.UNKNOWN or entry.year is None:
            continue
        keys = [head_key(entry.names[0])]
        places = {place for key in keys if key for place in index.named(key, is_series=entry.is_series)}
        places |= set(index.headed(name_keys(entry.names[:1])[0], is_series=entry.is_series))
        fitting = [p for p in sorted(places) if p not in taken and _fits_without_subtitle(entry, index.titles[p])]
        if len(fitting) == 1:
            taken[fitting[0]] = number
            found[number] = (fitting[0], How.HEAD_YEAR)


def _fits_without_subtitle(entry: Entry, title: Gathered) -> bool:
    return title.first.year == entry.year and not _ids_disagree(entry, title) and _evidence(entry, title) > 0


def _tied(
    pair: _Pair,
    of_entry: Sequence[_Pair],
    of_title: Sequence[_Pair],
    entries: Sequence[Entry],
    found: Sequence[tuple[int, How]],
    taken: dict[int, int],
) -> bool:
    """Whether another title fits this entry, or another entry this title, just as well and says otherwise."""
    if any(other.title != pair.title and other.fit == pair.fit and other.title not in taken for other in of_entry):
        return True
    rivals = [p.entry for p in of_title if p.entry != pair.entry and p.fit == pair.fit and found[p.entry][0] < 0]
    own = entries[pair.entry]
    return any(entries[rival].languages != own.languages or not _same_minutes(entries[rival], own) for rival in rivals)


def _same_minutes(one: Entry, other: Entry) -> bool:
    return not one.runtime or not other.runtime or abs(one.runtime - other.runtime) <= _NEAR_MINUTES


def _ids_disagree(entry: Entry, title: Gathered) -> bool:
    if entry.imdb_id and title.imdb_id:
        return entry.imdb_id != title.imdb_id
    return entry.tmdb_id is not None and title.tmdb_id is not None and entry.tmdb_id != title.tmdb_id


def _candidates(index: Index, number: int, entry: Entry) -> list[_Pair]:
    """All titles that share a name with the entry and lie within a year of it."""
    if entry.year is None:
        return []
    best: dict[int, _Pair] = {}
    for rank, key in enumerate(name_keys(entry.names)):
        for place in index.named(key, is_series=entry.is_series):
            title = index.titles[place]
            years = [other.year for other in title.entries[:1] if other.year is not None] or [
                other.year for other in title.entries if other.year is not None
            ]
            off = min((abs(entry.year - year) for year in years), default=9)
            if off > 1:
                continue
            main = rank == 0 and key == name_keys(title.first.names[:1])[0]
            fit = (2 - off, int(main), _evidence(entry, title))
            if place not in best or fit > best[place].fit:
                best[place] = _Pair(number, place, fit, _how(main=main, off=off))
    return list(best.values())


def _how(*, main: bool, off: int) -> How:
    if off == 0:
        return How.NAME_YEAR if main else How.OTHER_NAME_YEAR
    return How.NAME_NEAR_YEAR if main else How.OTHER_NAME_NEAR_YEAR


def _evidence(entry: Entry, title: Gathered) -> int:
    """Facts that agree less facts that do not: a director, the minutes, a genre of MovieLens."""
    directors = {folded(name) for other in title.entries for name in other.directors}
    minutes = [other.runtime for other in title.entries if other.runtime]
    score = 0
    if directors and entry.directors:
        score += 2 if directors.intersection(folded(name) for name in entry.directors) else -2
    if minutes and entry.runtime:
        score += 1 if min(abs(entry.runtime - m) for m in minutes) <= _NEAR_MINUTES else -1
    if title.first.genres and entry.genres:
        score += int(bool(set(title.first.genres) & set(entry.genres)))
    return score
