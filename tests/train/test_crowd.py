import numpy as np
import pandas as pd

from movierec_desktop.train.crowd import crowd_facts


def test_each_half_star_is_counted() -> None:
    stars = np.array([0.5, 0.5, 3.0, 5.0, 4.5, 5.0], dtype=np.float32)
    assert crowd_facts(pd.DataFrame({"stars": stars})) == {"half_stars": [2, 0, 0, 0, 0, 1, 0, 0, 1, 2]}
