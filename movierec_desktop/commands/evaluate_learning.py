"""`movierec evaluate-learning`: what learning from a person's ratings adds to fold-in, for people held out."""

import argparse
import json
from pathlib import Path

from movierec_desktop.commands.training import tell, training_module
from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange.marked_document import check_place, write_into
from movierec_desktop.exchange.whole_file import write_whole

_MARK = "learning"


def run(arguments: argparse.Namespace) -> int:
    """Print the table, and write it and the figures where asked."""
    mark = arguments.mark or _MARK
    if arguments.markdown:
        check_place(arguments.markdown, mark)
    module = training_module("evaluation.learning_run")
    request = module.LearningRequest(
        tuple(arguments.data), arguments.split, arguments.bundle, arguments.people, arguments.skip, arguments.seed
    )
    markdown, figures = module.evaluate_learning(request, tell)
    if arguments.markdown:
        write_into(arguments.markdown, mark, markdown)
    if arguments.json:
        _write(arguments.json, json.dumps(figures, indent=1) + "\n")
    print(markdown)
    return 0


def _write(path: Path, text: str) -> None:
    try:
        write_whole(path, text.encode())
    except OSError as error:
        raise InputError(f"{path} cannot be written ({error.strerror}): choose another file with --json") from error
