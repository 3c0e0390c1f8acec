"""`movierec explore`: what the data look like."""

import argparse

from movierec_desktop.commands.training import tell, training_module


def run(arguments: argparse.Namespace) -> int:
    """Write the page and its figures, then print the findings."""
    pipeline = training_module("pipeline")
    report = training_module("explore.report")
    data = pipeline.read_and_clean(arguments.data, tell)
    plates = report.write_report(data, arguments.out, tell)
    for plate in plates:
        print(f"{plate.heading}: {plate.finding}")
    print(f"The page is {arguments.out / 'index.html'}.")
    return 0
