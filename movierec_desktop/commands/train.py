"""`movierec train`: make a bundle."""

import argparse
import os
from pathlib import Path

from movierec_desktop import paths
from movierec_desktop.commands.training import StepLines, tell, training_module
from movierec_desktop.commands.transfer import ProgressLine
from movierec_desktop.domain.errors import InputError

MIRROR_VARIABLE = "MOVIEREC_MOVIELENS_URL"


def run(arguments: argparse.Namespace) -> int:
    """Train, with progress on stderr, then say what was reached."""
    if not arguments.data and not arguments.download:
        raise InputError("Nothing to train on: name a folder with --data, or a set with --download ml-latest-small")
    pipeline = training_module("pipeline")
    data = [*arguments.data, *_downloaded(arguments)]
    if arguments.fresh:
        pipeline.forget(arguments.out, arguments.work)
    with StepLines() as lines:
        facts = pipeline.train_bundle(
            data, arguments.out, arguments.seed, lines.tell, arguments.meta,
            work=arguments.work, detail=lines.detail,
        )  # fmt: skip
    if not facts["redistributable"]:
        tell("some of these data may not be passed on, so neither may this bundle: it is for measuring only")
    measured = facts["models"][facts["default_model"]]["measured"]
    if measured:
        print(
            f"RMSE {measured['rmse']:.4f}, MAE {measured['mae']:.4f} for {measured['people']} people held out, "
            f"{measured['given']} ratings given (title mean {measured['title_mean_rmse']:.4f}, "
            f"bias {measured['bias_rmse']:.4f})"
        )
    print(f"The bundle is in {arguments.out}.")
    return 0


def _downloaded(arguments: argparse.Namespace) -> list[Path]:
    """The sets asked for, in the cache. Plain HTTP is let through to this very machine alone, for one's own mirror."""
    if not arguments.download:
        return []
    from movierec_desktop.online.movielens import BASE_URL, fetch_set, is_known_edition, known_set
    from movierec_desktop.online.policy import Policy

    wanted = [known_set(name) for name in dict.fromkeys(arguments.download)]
    base_url = arguments.mirror or os.environ.get(MIRROR_VARIABLE) or BASE_URL
    cache = arguments.cache or paths.cache_dir()
    found = []
    for one in wanted:
        with ProgressLine(one.name) as line:
            path = fetch_set(one, cache, base_url, Policy(allow_loopback_http=True), line.show)
        if not is_known_edition(one, path):
            tell(f"{path} is another edition of {one.name} than is known here; results may differ")
        found.append(path)
    return found
