"""`movierec train`: make a bundle."""

import argparse

from movierec_desktop.commands.training import tell, training_module


def run(arguments: argparse.Namespace) -> int:
    """Train, with progress on stderr, then say what was reached."""
    pipeline = training_module("pipeline")
    facts = pipeline.train_bundle(arguments.data, arguments.out, arguments.seed, tell, arguments.meta)
    if not facts["redistributable"]:
        tell("some of these data may not be passed on, so neither may this bundle: it is for measuring only")
    measured = facts["models"]["svd"]["measured"]
    if measured:
        print(
            f"RMSE {measured['rmse']:.4f}, MAE {measured['mae']:.4f} for {measured['people']} people held out, "
            f"{measured['given']} ratings given (title mean {measured['title_mean_rmse']:.4f}, "
            f"bias {measured['bias_rmse']:.4f})"
        )
    print(f"The bundle is in {arguments.out}.")
    return 0
