"""`movierec search`: titles by name."""

import argparse
import json

from movierec_desktop.commands.opening import open_engine, open_profile, title_facts
from movierec_desktop.domain.title import Title


def run(arguments: argparse.Namespace) -> int:
    """Print the best matches, best first."""
    engine = open_engine(arguments)
    if arguments.profile is not None:
        open_profile(arguments, engine).close()
    catalogue = engine.catalogue
    query = " ".join(arguments.query)
    titles = catalogue.titles(catalogue.search(query)[: arguments.top])
    if arguments.json:
        print(json.dumps([title_facts(title) for title in titles], ensure_ascii=False, indent=1))
    elif not titles:
        print(f"Nothing is called '{query}'.")
    else:
        for title in titles:
            print(search_line(title))
    return 0


def search_line(title: Title) -> str:
    """One match in the terminal."""
    told = " · ".join(part for part in (title.label, str(title.kind), title.language) if part)
    return f"{title.movie_id or title.id:>8}  {told}"
