"""`movierec evaluate`: predictions against the truth, beside simple baselines."""

import argparse
import json

from movierec_desktop.commands.training import training_module


def run(arguments: argparse.Namespace) -> int:
    """Print the table, and write it into a document if asked."""
    evaluate = training_module("evaluate")
    result = evaluate.evaluate_split(arguments.split, arguments.predictions)
    if arguments.markdown:
        evaluate.write_into(arguments.markdown, evaluate.as_markdown(result))
    print(json.dumps(evaluate.as_dict(result), indent=1) if arguments.json else evaluate.as_markdown(result))
    return 0
