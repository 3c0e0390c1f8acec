"""`movierec predict`: stars for pairs of people and titles."""

import argparse

from movierec_desktop.commands.opening import open_engine, open_profile
from movierec_desktop.exchange.movielens_csv import read_people, read_questions, write_rows
from movierec_desktop.services.batch import predict


def run(arguments: argparse.Namespace) -> int:
    """Write one prediction for each question, in its order."""
    people = read_people(arguments.ratings)
    questions = read_questions(arguments.titles)
    engine = open_engine(arguments)
    if arguments.profile is not None:
        open_profile(arguments, engine).close()
    answers = predict(engine, arguments.model, people, questions)
    rows = [(user, movie, f"{stars:.4f}") for (user, movie), stars in zip(questions, answers, strict=True)]
    write_rows(arguments.out, ["userId", "movieId", "prediction"], rows)
    return 0
