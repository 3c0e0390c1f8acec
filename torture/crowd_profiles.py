"""Profiles of any size, as the app itself would have written them."""

from pathlib import Path

import numpy as np

from movierec_desktop.services.engine import Engine
from movierec_desktop.services.profiles import NAME_KEY
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating

_BEGUN_MS = 1_200_000_000_000
_HOURS_MS = 3_600_000
LISTED = 50


def fill_profile(path: Path, engine: Engine, n_ratings: int, name: str = "", seed: int = 0) -> None:
    """Someone who rated so many titles of a catalogue, the better known the likelier, with a watchlist."""
    generator = np.random.default_rng(seed)
    n_titles = len(engine.catalogue)
    fame = 1.0 / (np.arange(n_titles) + 500.0)
    rows = generator.choice(n_titles, size=min(n_ratings, n_titles // 2) + LISTED, replace=False, p=fame / fame.sum())
    titles = engine.catalogue.titles(rows)
    stars = np.clip(np.rint(generator.normal(7.0, 2.0, size=len(rows))), 1, 10) / 2
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = Profile(path)
    with profile.writing():
        for place, (title, given) in enumerate(zip(titles[LISTED:], stars.tolist(), strict=False)):
            profile.ratings.put(StoredRating(title.id, given, _BEGUN_MS + place * _HOURS_MS, title.label))
        for place, title in enumerate(titles[:LISTED]):
            profile.watchlist.add(title.id, _BEGUN_MS + place, title.label)
        profile.settings.put("learning", "off")  # it would begin in the middle of a measurement
        if name:
            profile.settings.put(NAME_KEY, name)
    profile.close()
