"""What the app shows beside one person's taste: how many ratings of the training data have each number of stars."""

from typing import Any

import numpy as np
import pandas as pd

N_LEVELS = 10
"""Half stars from 0.5 to 5."""


def crowd_facts(ratings: pd.DataFrame) -> dict[str, Any]:
    """The manifest's entry "crowd": `half_stars`, counts of 0.5, 1, ... 5 stars; from cleaned ratings."""
    levels = np.rint(ratings["stars"].to_numpy(dtype=np.float64) * 2).astype(np.int64) - 1
    counted = np.bincount(np.clip(levels, 0, N_LEVELS - 1), minlength=N_LEVELS)
    return {"half_stars": counted.tolist()}
