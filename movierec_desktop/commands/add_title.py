"""`movierec add-title`: a title that no catalogue has, into the person's own; list them, or remove one."""

import argparse
import json
from contextlib import closing
from typing import Any

from movierec_desktop.commands.opening import open_engine, open_profile, title_facts
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Library
from movierec_desktop.services.own_titles import NEW, OwnTitles
from movierec_desktop.services.recommendations import TasteView


def run(arguments: argparse.Namespace) -> int:
    """Add, and say what is predicted for it; or what else was asked for."""
    engine = open_engine(arguments)
    with closing(open_profile(arguments, engine)) as profile:
        library = Library(profile, engine.replaced)
        own = OwnTitles(engine, profile, library)
        if arguments.remove is not None:
            own.remove(arguments.remove)
            print(f"Removed; what you said of it is kept in {profile.path}, in case that you add it again")
        elif arguments.list:
            _list(own.all(), as_json=arguments.json)
        else:
            title = _added(engine, own, arguments)
            stars = {title_id: rating.stars for title_id, rating in library.ratings.items()}
            _tell(TasteView(engine, None, stars), title, as_json=arguments.json)
    return 0


def _added(engine: Engine, own: OwnTitles, arguments: argparse.Namespace) -> Title:
    wanted = _title(engine, arguments)
    alike = own.candidates(wanted)
    if alike and not arguments.anyway:
        names = " or ".join(f"{title.label} [{title.id}]" for title in alike)
        raise InputError(f"This may be it already: {names}. If it is none of these, say --anyway")
    return own.add(wanted, alike)


def _title(engine: Engine, arguments: argparse.Namespace) -> OwnTitle:
    if not arguments.title or arguments.kind is None:
        raise InputError("Give its name with --title and what it is with --kind: film, series, mini-series or special")
    return OwnTitle(
        id=NEW,
        name=" ".join(arguments.title.split()),
        kind=Kind(arguments.kind),
        year=arguments.year,
        original_name=" ".join((arguments.original_title or "").split()),
        genres=_genres(engine, arguments.genre or []),
        language=(arguments.language or "").lower(),
        runtime=arguments.minutes,
        countries=tuple(code.upper() for code in arguments.country or []),
        imdb_id=arguments.imdb_id or "",
        tmdb_id=arguments.tmdb_id,
    )


def _genres(engine: Engine, told: list[str]) -> tuple[str, ...]:
    """By the names of the catalogue, whatever their case."""
    known = {name.casefold(): name for name in engine.catalogue.facts.genre_names}
    for name in told:
        if name.casefold() not in known:
            raise InputError(f"'{name}' is no genre of the catalogue: it has {', '.join(known.values())}")
    return tuple(dict.fromkeys(known[name.casefold()] for name in told))


def _list(titles: list[OwnTitle], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([_facts(title.at(-1)) for title in titles], ensure_ascii=False, indent=1))
    elif not titles:
        print("You have added no titles.")
    else:
        for title in titles:
            print(f"{title.id}  {title.label} · {title.kind}")


def _facts(title: Title) -> dict[str, Any]:
    return {**title_facts(title), "genres": list(title.genres), "minutes": title.runtime}


def _tell(view: TasteView, title: Title, *, as_json: bool) -> None:
    prediction = view.prediction(title.row)
    (recommendation,) = view.recommendations([title])
    if as_json:
        predicted = {
            "predicted_stars": round(prediction.stars, 4),
            "expected_error": round(prediction.expected_error, 4),
            "confidence": str(recommendation.confidence),
        }
        print(json.dumps({**_facts(title), **predicted}, ensure_ascii=False, indent=1))
        return
    told = f"{prediction.stars:.1f} stars predicted by its facts alone, {recommendation.confidence}"
    print(f"{title.label} added as {title.id} · {told}")
