"""`movierec split`: hold people out."""

import argparse

from movierec_desktop.commands.training import tell, training_module


def run(arguments: argparse.Namespace) -> int:
    """Write train/, given.csv, ask.csv and truth.csv."""
    pipeline = training_module("pipeline")
    split = training_module("split")
    data = pipeline.read_and_clean(arguments.data, tell)
    train, given, asked = split.split_people(data.ratings, arguments.people, arguments.given, arguments.seed)
    split.write_split(arguments.out, data, train, given, asked)
    print(
        f"{arguments.out}: {len(train):,} ratings to train on; of {arguments.people} others "
        f"{len(given):,} given and {len(asked):,} asked"
    )
    return 0
