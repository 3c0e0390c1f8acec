"""Other recommenders through the same splits: Surprise, simple baselines, EASE, and libraries if installed."""
