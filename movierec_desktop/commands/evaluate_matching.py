"""`movierec evaluate-matching`: how often imported titles are matched rightly, by title and year alone."""

import argparse

from movierec_desktop.commands.opening import open_engine
from movierec_desktop.commands.training import training_module
from movierec_desktop.exchange.marked_document import check_place, write_into

_MARK = "matching"


def run(arguments: argparse.Namespace) -> int:
    """Print the table, or write it into a document."""
    matching = training_module("evaluation.title_matching")
    if arguments.markdown:
        check_place(arguments.markdown, _MARK)
    lists = [matching.read_known_titles(folder) for folder in arguments.data]
    catalogue = open_engine(arguments).catalogue
    results = []
    for name, titles in lists:
        results.append(matching.measure(catalogue, name, titles))
        results.append(matching.measure(catalogue, f"{name}, without years", matching.without_years(titles)))
        if titles and titles[0].imdb_id:
            parts = matching.halves(name, titles)
            results += [matching.measure(catalogue, part, some) for part, some in parts.items()]
    text = matching.table(results)
    if arguments.markdown:
        write_into(arguments.markdown, _MARK, text)
        print(f"{arguments.markdown}: written")
    else:
        print(text)
    return 0
