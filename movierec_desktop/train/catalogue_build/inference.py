"""What tells a title's language where no list states it: the country it was made in, or its director's other films."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from movierec_desktop.train.catalogue_build.entry import Gathered, LanguageBasis
from movierec_desktop.train.catalogue_build.languages import Language
from movierec_desktop.train.catalogue_titles import INFERRED

COUNTRY_SOURCE = "country"
"""`language_source` of a language that follows from where a title was made."""

DIRECTOR_SOURCE = "director"
"""`language_source` of a language that follows from a director's other films."""

MIN_SHARE = 0.95
"""A country tells the language only where at least this share of its titles with a stated language has that one."""
MIN_TITLES = 20
"""...and where at least so many titles have shown it. Of all languages told so, some .98 are right: see `tried`."""
FEW_TITLES = 8
"""Of series so many are enough where all of them have one language."""
MIN_FILMS = 3
"""A director tells the language only with at least so many films, all of them in one."""


@dataclass(frozen=True, slots=True)
class Clues:
    """What a title's language can be inferred from."""

    title: Gathered
    countries: tuple[str, ...]
    directors: tuple[str, ...]


class Evidence:
    """Learned from the titles whose language is stated."""

    def __init__(self, clues: Sequence[Clues], stated: Sequence[Language]) -> None:
        self._by_country: dict[tuple[bool, str], Counter[str]] = defaultdict(Counter)
        self._by_director: dict[str, Counter[str]] = defaultdict(Counter)
        for clue, language in zip(clues, stated, strict=True):
            if language.code:
                self._learn(clue, language.code)
        keys = {(series, country) for _, country in self._by_country for series in (False, True)}
        self._told = {key: code for key in sorted(keys) if (code := self._telling(*key))}

    def _learn(self, clue: Clues, code: str) -> None:
        if len(clue.countries) == 1:
            self._by_country[clue.title.is_series, clue.countries[0]][code] += 1
        if not clue.title.is_series:
            for name in clue.directors:
                self._by_director[name][code] += 1

    def _telling(self, is_series: bool, country: str) -> str:
        """The language that a country tells, "" when it tells none; few series learn from the country's films."""
        counts = self._by_country.get((is_series, country), Counter())
        if is_series and len(counts) == 1 and counts.total() >= FEW_TITLES:
            return next(iter(counts))
        if is_series and counts.total() < MIN_TITLES:
            counts = counts + self._by_country.get((False, country), Counter())
        if counts.total() < MIN_TITLES:
            return ""
        code, n = counts.most_common(1)[0]
        return code if n >= MIN_SHARE * counts.total() else ""

    def infer(self, clue: Clues) -> Language:
        """The language of a title of which no list states it, unknown where nothing tells."""
        several = self._among_several(clue)
        if several.code:
            return several
        if code := self.by_country(clue):
            return Language(code, COUNTRY_SOURCE, INFERRED)
        if code := self.by_director(clue):
            return Language(code, DIRECTOR_SOURCE, INFERRED)
        return Language()

    def _among_several(self, clue: Clues) -> Language:
        """Of CMU's several languages the one that is most usual in the first country."""
        for entry in clue.title.entries:
            if entry.language_basis is LanguageBasis.SEVERAL and entry.languages and clue.countries:
                usual = self._by_country.get((clue.title.is_series, clue.countries[0]), Counter())
                known = [code for code in entry.languages if usual[code]]
                if known:
                    return Language(max(known, key=lambda code: (usual[code], code)), entry.source, INFERRED)
        return Language()

    def by_country(self, clue: Clues) -> str:
        """What all of a title's countries tell; "" when one tells nothing or something else."""
        codes = {self._told.get((clue.title.is_series, country), "") for country in clue.countries}
        return codes.pop() if len(codes) == 1 else ""

    def by_director(self, clue: Clues, *, less: str = "") -> str:
        """What a film's directors tell, each by films of one language alone; `less` is one film not to count."""
        codes: set[str] = set()
        for name in () if clue.title.is_series else clue.directors:
            counts = Counter(self._by_director.get(name, Counter()))
            counts[less] -= bool(less)
            counts = +counts
            if counts.total() < MIN_FILMS or len(counts) > 1:
                return ""
            codes.update(counts)
        return codes.pop() if len(codes) == 1 else ""


@dataclass(frozen=True, slots=True)
class Trial:
    """How often a rule would have said the stated language, of the titles of which it says one."""

    rule: str
    right: int
    said: int


def tried(evidence: Evidence, clues: Sequence[Clues], stated: Sequence[Language]) -> list[Trial]:
    """Try the rules on the titles whose language is known (a director's without the film itself)."""
    right: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for clue, language in zip(clues, stated, strict=True):
        if not language.code:
            continue
        kind = "series" if clue.title.is_series else "film"
        for rule, code in (
            (f"{COUNTRY_SOURCE} of a {kind}", evidence.by_country(clue)),
            (f"{DIRECTOR_SOURCE} of a {kind}", evidence.by_director(clue, less=language.code)),
        ):
            said[rule] += bool(code)
            right[rule] += bool(code) and code == language.code
    return [Trial(rule, right[rule], said[rule]) for rule in sorted(said) if said[rule]]
