"""`movierec rate`: one rating into the profile."""

import argparse

from movierec_desktop.commands.opening import open_engine, open_profile, profile_to_use
from movierec_desktop.domain.stars import parse_stars, stars_text
from movierec_desktop.services.library import Library
from movierec_desktop.services.title_choice import choose_title


def run(arguments: argparse.Namespace) -> int:
    """Save the rating, then say so."""
    stars = parse_stars(arguments.stars)
    engine = open_engine(arguments)
    if profile_to_use(arguments).is_file():  # what cannot be rated makes no profile
        open_profile(arguments, engine).close()
    title = choose_title(engine.catalogue, arguments.title)
    profile = open_profile(arguments, engine)
    Library(profile, engine.replaced).rate(title, stars)
    print(f"{title.label} rated {stars_text(stars)} · saved in {profile.path}")
    profile.close()
    return 0
