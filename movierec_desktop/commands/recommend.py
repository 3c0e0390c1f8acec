"""`movierec recommend`: a ranked list for each person in a ratings file."""

import argparse
import json
import re
import sys
from contextlib import closing
from typing import Any

from movierec_desktop.commands.list_tables import list_table
from movierec_desktop.commands.opening import open_engine, open_profile, title_facts
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.recommendation import Explanation, Recommendation
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.domain.title import UNKNOWN_LANGUAGE
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.exchange.marked_document import check_place, write_into
from movierec_desktop.exchange.movielens_csv import PersonRatings, read_people, write_rows
from movierec_desktop.services.batch import recommend_for, stars_by_title_id
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Library

_REASONS_SHOWN = 3
_LANGUAGE_CODE = re.compile(r"^[a-z]{2}$")
Row = tuple[str, Recommendation, Explanation]


def run(arguments: argparse.Namespace) -> int:
    """Print or write the lists."""
    _check_mark(arguments)
    people = _people(arguments)
    engine = open_engine(arguments)
    library = _library(engine, arguments)
    chosen = _filter(engine, arguments)
    if arguments.markdown and people is not None and len(people) > 1:
        raise InputError(f"{arguments.ratings} has several people: a table in a document is of one person's list")
    rows: list[Row] = []
    if people is None and library is not None:
        stars = {title_id: rating.stars for title_id, rating in library.ratings.items()}
        found = recommend_for(engine, arguments.model, stars, arguments.top, chosen, library.not_offered)
        rows = [("", recommendation, explanation) for recommendation, explanation in found]
    for user_id, person in (people or {}).items():
        known, unknown = stars_by_title_id(engine, person)
        if unknown:
            print(_unknown_note(user_id, unknown), file=sys.stderr)
        found = recommend_for(engine, arguments.model, known, arguments.top, chosen)
        rows += [(user_id, recommendation, explanation) for recommendation, explanation in found]
    _write(arguments, rows, several=people is not None and len(people) > 1)
    return 0


def _people(arguments: argparse.Namespace) -> dict[str, PersonRatings] | None:
    """Everyone in the ratings file; None where the list is to be made of the profile's ratings."""
    if arguments.ratings is None:
        if arguments.profile is None:
            raise InputError("Name a file of ratings with --ratings, or a profile with --profile")
        return None
    people = read_people(arguments.ratings)
    if not people:
        raise InputError(f"{arguments.ratings} has no ratings: give at least one row movieId,rating")
    return people


def _library(engine: Engine, arguments: argparse.Namespace) -> Library | None:
    """What the profile that was named says; the titles that the person added are in the catalogue then."""
    if arguments.profile is None:
        return None
    with closing(open_profile(arguments, engine)) as profile:
        return Library(profile, engine.replaced)


def _check_mark(arguments: argparse.Namespace) -> None:
    """Before any work: a document needs the name of a place that it has."""
    if (arguments.markdown is None) != (arguments.mark is None):
        raise InputError("--markdown names a document and --mark a place in it: give both or neither")
    if arguments.markdown:
        check_place(arguments.markdown, arguments.mark)


def _filter(engine: Engine, arguments: argparse.Namespace) -> TitleFilter:
    kind = KindChoice(arguments.kind) if arguments.kind else KindChoice.ALL
    decades = frozenset(arguments.decade or ())
    if arguments.language is None:
        return TitleFilter(kind=kind, decades=decades)
    language = UNKNOWN_LANGUAGE if arguments.language == "unknown" else arguments.language.lower()
    if language and not _LANGUAGE_CODE.match(language):
        raise InputError(f"'{arguments.language}' is no language code: give two letters as in 'ko', or 'unknown'")
    known = engine.catalogue.facts.language_names
    if language not in known:
        names = ", ".join(name or "unknown" for name in sorted(known))
        print(f"movierec: no title is known to be in '{language}'; the catalogue has: {names}", file=sys.stderr)
    return TitleFilter(kind=kind, languages=frozenset({language}), decades=decades)


def _unknown_note(user_id: str, unknown: list[int]) -> str:
    shown = ", ".join(map(str, unknown[:5])) + (", ..." if len(unknown) > 5 else "")
    return (
        f"movierec: userId {user_id}: {len(unknown)} rated titles are not in the catalogue and were left out: {shown}"
    )


def _write(arguments: argparse.Namespace, rows: list[Row], *, several: bool) -> None:
    if arguments.out:
        table = [(user, rec.rank, rec.title.movie_id or rec.title.id, f"{rec.score:.4f}") for user, rec, _ in rows]
        write_rows(arguments.out, ["userId", "rank", "movieId", "score"], table)
    elif arguments.json:
        print(json.dumps([_as_json(row) for row in rows], ensure_ascii=False, indent=1))
    elif arguments.markdown:
        write_into(arguments.markdown, arguments.mark, list_table(arguments, [row[1:] for row in rows]))
    elif not rows:
        print("Nothing passes these filters: loosen one.")
    else:
        _print_lists(rows, several=several)


def _as_json(row: Row) -> dict[str, Any]:
    user_id, recommendation, explanation = row
    return {
        "userId": user_id,
        "rank": recommendation.rank,
        **title_facts(recommendation.title),
        "genres": list(recommendation.title.genres),
        "predicted_stars": round(recommendation.stars, 4),
        "score": round(recommendation.score, 4),
        "confidence": str(recommendation.confidence),
        "starting_point": round(explanation.starting_point, 4),
        "reasons": [
            {"title": reason.name, "stars": reason.stars, "contribution": round(reason.contribution, 4)}
            for reason in explanation.reasons[:_REASONS_SHOWN]
        ],
    }


def _print_lists(rows: list[Row], *, several: bool) -> None:
    current = None
    for user_id, recommendation, explanation in rows:
        if several and user_id != current:
            print(f"{'' if current is None else chr(10)}userId {user_id}")
        current = user_id
        print(recommendation_line(recommendation))
        if explanation.reasons:
            print(f"      {reasons_line(explanation)}")


def recommendation_line(recommendation: Recommendation) -> str:
    """One title of a list in the terminal."""
    title = recommendation.title
    facts = [str(title.kind), title.language, ", ".join(title.genres).lower()]
    told = " · ".join(fact for fact in facts if fact)
    return (
        f"{recommendation.rank:3d}.  {recommendation.stars:.1f}  {title.label} · {told} · {recommendation.confidence}"
    )


def reasons_line(explanation: Explanation) -> str:
    """The largest reasons of one title in a line."""
    parts = [
        f"{reason.contribution:+.2f} {reason.name} ({stars_text(reason.stars)})"
        for reason in explanation.reasons[:_REASONS_SHOWN]
    ]
    return "your ratings: " + ", ".join(parts)
