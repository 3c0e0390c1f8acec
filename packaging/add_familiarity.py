"""Add to a trained bundle what choosing the titles to ask about needs, without training its models again.

    python packaging/add_familiarity.py --bundle DIR --data DIR [--data DIR ...] [--seed 0]

Name the data that the bundle was trained on. `movierec train` writes the same file by itself.
"""

import argparse
import sys
from pathlib import Path

from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.train.add_familiarity import add_familiarity
from movierec_desktop.train.pipeline import read_and_clean
from movierec_desktop.train.rating_table import rating_table


def main() -> int:
    """Return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--bundle", type=Path, required=True)
    parser.add_argument("--data", type=Path, action="append", required=True)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    try:
        data = read_and_clean(arguments.data, lambda text: sys.stderr.write(f"{text}\n") and None)
        add_familiarity(arguments.bundle, rating_table(data.ratings), arguments.seed)
    except MovieRecError as error:
        sys.stderr.write(f"add_familiarity: {error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
