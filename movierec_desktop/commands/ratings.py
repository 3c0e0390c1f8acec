"""`movierec ratings`: what the profile holds."""

import argparse
import json
from contextlib import closing
from typing import Any

from movierec_desktop.commands.opening import open_engine, open_profile, title_facts
from movierec_desktop.domain.moments import moment
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.services.engine import Engine
from movierec_desktop.store.ratings import StoredRating


def run(arguments: argparse.Namespace) -> int:
    """Print every rating, newest first."""
    engine = open_engine(arguments) if arguments.json else None
    with closing(open_profile(arguments, engine)) as profile:
        stored = profile.ratings.all()
    if engine is not None:
        print(json.dumps(_as_json(engine, stored), ensure_ascii=False, indent=1))
    elif not stored:
        print("No ratings yet: 'movierec rate \"Heat (1995)\" 4.5' makes the first.")
    else:
        for rating in stored:
            print(f"{moment(rating.rated_at):%Y-%m-%d %H:%M}  {stars_text(rating.stars):>2}  {rating.label}")
    return 0


def _as_json(engine: Engine, stored: list[StoredRating]) -> list[dict[str, Any]]:
    catalogue = engine.catalogue
    rows = catalogue.rows_of_ids([engine.replaced.current(rating.title_id) for rating in stored])
    listed = []
    for row, rating in zip(rows, stored, strict=True):
        # A title that this catalogue lacks is still the person's rating: its name as it was then is told.
        facts = title_facts(catalogue.title(int(row))) if row >= 0 else {"movieId": None, "title": rating.label}
        listed.append(
            {**facts, "rating": rating.stars, "rated_at": moment(rating.rated_at).isoformat(timespec="milliseconds")}
        )
    return listed
