"""`docs/catalogue.md`: what the catalogue has, what matched how, what stayed unclear. Numbers only from the build."""

from collections import Counter
from collections.abc import Iterable, Sequence

from movierec_desktop.train.catalogue_build.build import Build
from movierec_desktop.train.catalogue_build.gathering import Gathering, n_matched
from movierec_desktop.train.catalogue_build.inference import FEW_TITLES, MIN_SHARE, MIN_TITLES
from movierec_desktop.train.catalogue_build.matching import CONFLICTS, MATCHES
from movierec_desktop.train.catalogue_titles import INFERRED, STATED, CatalogueTitle
from movierec_desktop.train.datasets import RawDataset

_GOAL = 0.6


def report(build: Build, datasets: Sequence[RawDataset]) -> str:
    """The text, Markdown. `datasets` are the editions of MovieLens whose titles and ratings are counted."""
    sections = [
        "# The catalogue",
        "Made by `movierec catalogue build --data DIR ... --meta DIR --out models/catalogue.sqlite --report "
        "docs/catalogue.md`. A language is *stated* when a list names it and *inferred* when it follows from the "
        "country or the director; everything else is unknown, and says so.",
        "## Titles by kind\n\n" + _kinds(build.titles),
        "## Languages\n\n" + _languages(build, datasets),
        "## Series\n\n" + _series(build.titles),
        "## What matched how\n\n" + _matches(build.gathering),
        "## Left apart as unclear\n\n" + _conflicts(build.gathering),
        "## MovieLens entries found to be series\n\n" + _found_series(build.gathering),
        "## Rules\n\n" + _RULES.format(share=MIN_SHARE, titles=MIN_TITLES, few=FEW_TITLES),
    ]
    return "\n\n".join(sections) + "\n"


_RULES = """\
- Ids: a MovieLens title keeps its movieId; another one has 10,000,000,000 plus its IMDb number; without that
  1,000,000,000,000 plus 48 bits of BLAKE2b over kind, folded name and first year. They follow from the title alone.
- Names are compared without case, accents, punctuation, articles and spaces, with numerals as digits; years may be one
  apart. Ids decide first; a name counts only where no id says otherwise; one entry of a list for one title.
- A country tells the language where at least {share:.0%} of its titles with a stated language (at least {titles}) have
  that one, or all of at least {few} series; a director where at least three films of theirs are known and all of them
  are in one language.
- India tells none: its films are in many languages. A series of India without a stated language stays unknown.
- A film outside MovieLens is added when a list has its IMDb id, or when a list states a language other than English
  for a film of 40 minutes or more and no film of that name lies within eight years; a series when its first year is
  known.
- A mini-series is a series of one season and at most 12 episodes that ended in the year it began: inferred, unless
  MovieLens says so.
- Platforms are snapshots with a date. Overviews, popularity and vote averages are not read."""


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(header)} |", f"|{'---|' * len(header)}"]
    return "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows])


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "-"


def _kinds(titles: Sequence[CatalogueTitle]) -> str:
    counts = Counter((title.kind.value, title.movie_id is not None) for title in titles)
    rows = [
        (kind, f"{counts[kind, True]:,}", f"{counts[kind, False]:,}", f"{counts[kind, True] + counts[kind, False]:,}")
        for kind in sorted({kind for kind, _ in counts})
    ]
    inside = sum(title.movie_id is not None for title in titles)
    rows.append(("all", f"{inside:,}", f"{len(titles) - inside:,}", f"{len(titles):,}"))
    return _table(("kind", "in MovieLens", "elsewhere only", "together"), rows)


def _languages(build: Build, datasets: Sequence[RawDataset]) -> str:
    by_movie = {title.movie_id: title for title in build.titles if title.movie_id is not None}
    rows = [_language_row("all titles of the catalogue", [(title, 1) for title in build.titles])]
    rows.append(_language_row("all titles of MovieLens", [(title, 1) for title in by_movie.values()]))
    rows.append(_language_row("all ratings used", [(title, title.n_ratings) for title in build.titles]))
    for data in datasets:
        counts = Counter(data.ratings["movie_id"].tolist())
        named = [] if data.movies is None else data.movies["movie_id"].tolist()
        if named:
            rows.append(_language_row(f"titles of {data.name}", [(by_movie[m], 1) for m in named if m in by_movie]))
        weights = [(by_movie[m], n) for m, n in sorted(counts.items()) if m in by_movie]
        rows.append(_language_row(f"ratings of {data.name}", weights))
    sources = Counter((title.language_source, title.language_basis) for title in build.titles if title.language)
    told = [(source, basis, f"{n:,}") for (source, basis), n in sources.most_common()]
    languages = Counter(title.language for title in build.titles if title.language)
    listed = ", ".join(f"{code} {n:,}" for code, n in languages.most_common(40))
    return "\n\n".join(
        [
            _table(("of", "number", "stated", "inferred", "with a language"), rows),
            _shortfall(build.titles),
            _table(("language from", "basis", "titles"), told),
            "How often a rule is right where a list states the language (a director's without the film itself):",
            _table(
                ("inferred from", "says", "right"),
                [(t.rule, f"{t.said:,}", _share(t.right, t.said)) for t in build.trials],
            ),
            f"{len(languages)} languages; the most frequent: {listed}.",
        ]
    )


def _language_row(name: str, weighted: Sequence[tuple[CatalogueTitle, int]]) -> tuple[str, ...]:
    total = sum(weight for _, weight in weighted)
    stated = sum(weight for title, weight in weighted if title.language_basis == STATED)
    inferred = sum(weight for title, weight in weighted if title.language_basis == INFERRED)
    return name, f"{total:,}", _share(stated, total), _share(inferred, total), _share(stated + inferred, total)


def _shortfall(titles: Sequence[CatalogueTitle]) -> str:
    unknown = [title for title in titles if not title.language]
    without_list = sum(title.n_sources == 1 and title.movie_id is not None for title in unknown)
    unrated = sum(title.n_ratings == 0 for title in unknown)
    lacking = max(0, round(_GOAL * len(titles)) - (len(titles) - len(unknown)))
    reach = f"{lacking:,} more are needed for {_GOAL:.0%}" if lacking else f"{_GOAL:.0%} are reached"
    return (
        f"Unknown: {len(unknown):,} titles, {unrated:,} of them rated by nobody here, {without_list:,} known to "
        f"MovieLens alone; {reach}. More takes a list that covers the years since 2012, where "
        f"{sum((title.year or 0) > 2012 for title in unknown):,} of them lie: IMDb's title.akas (original titles by "
        "region and language) by IMDb id, together with the links.csv of ml-32m, which has the IMDb id of nearly "
        "every MovieLens title; or the original_language of TMDB by those links."
    )


def _series(titles: Sequence[CatalogueTitle]) -> str:
    series = [title for title in titles if title.kind.is_series]
    full = [title for title in series if title.genres and title.year and title.language]
    counts = Counter(title.language_basis for title in full)
    return (
        f"{len(series):,} series; {len(full):,} with genres, year and language: {counts[STATED]:,} with a stated "
        f"language, {counts[INFERRED]:,} with an inferred one. {sum(bool(t.imdb_id) for t in series):,} have an IMDb "
        f"id, {sum(bool(t.seasons) for t in series):,} a number of seasons."
    )


def _matches(gathering: Gathering) -> str:
    header = ("list", "entries", "matched", *(how.value for how in MATCHES), "added", "unclear", "left out")
    rows = []
    for outcome in gathering.outcomes:
        unclear = sum(outcome.counts[how] for how in CONFLICTS)
        numbers = [outcome.counts.total(), n_matched(outcome), *(outcome.counts[how] for how in MATCHES)]
        numbers += [outcome.added, unclear, outcome.left_out - unclear]
        rows.append((outcome.source, *(f"{n:,}" for n in numbers)))
    missing = f"\n\nNot there: {', '.join(gathering.missing)}." if gathering.missing else ""
    return _table(header, rows) + missing


def _conflicts(gathering: Gathering) -> str:
    rows = [
        (outcome.source, how.value, f"{outcome.counts[how]:,}", "; ".join(outcome.examples[how]).replace("|", "/"))
        for outcome in gathering.outcomes
        for how in CONFLICTS
        if outcome.counts[how]
    ]
    return _table(("list", "why", "entries", "for example"), rows)


def _found_series(gathering: Gathering) -> str:
    found = sorted(gathering.found_series, key=lambda pair: (-pair[0].n_ratings, pair[0].first.names[0]))
    by_id = sum(reason.startswith("IMDb") for _, reason in found)
    rows = [
        (title.first.names[0].replace("|", "/"), str(title.first.year or ""), f"{title.n_ratings:,}", reason)
        for title, reason in found
    ]
    told = f"{len(found)}, {by_id} by their IMDb id, beside those whose MovieLens title says so.\n\n"
    return told + _table(("title", "year", "ratings", "found by"), rows)
