"""A small MovieLens folder whose people have tastes that can be learned."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

MakeFolder = Callable[..., Path]


@pytest.fixture(scope="session")
def make_folder() -> MakeFolder:
    """Write a data set: half of the people prefer one half of the titles, the others the other half."""

    def make(path: Path, *, people: int, titles: int, least: int, seed: int = 5) -> Path:
        generator = np.random.default_rng(seed)
        path.mkdir(parents=True)
        lines = ["userId,movieId,rating,timestamp"]
        for person in range(people):
            rated = generator.choice(titles, size=int(generator.integers(least, titles + 1)), replace=False)
            for place, title in enumerate(rated):
                liked = (title < titles // 2) == (person % 2 == 0)
                halves = int(np.clip(round(generator.normal(8.5 if liked else 4.0, 1.2)), 1, 10))
                lines.append(f"{person + 1},{title + 1},{halves / 2},{1_000_000_000 + person * 100_000 + place * 60}")
        (path / "ratings.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        named = [f'{title + 1},"Story no. {title + 1}, The ({1950 + title % 70})",Drama' for title in range(titles + 3)]
        (path / "movies.csv").write_text("movieId,title,genres\n" + "\n".join(named) + "\n", encoding="utf-8")
        return path

    return make


@pytest.fixture(scope="session")
def small_data(make_folder: MakeFolder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """60 people and 80 titles."""
    folder = tmp_path_factory.mktemp("data") / "ml-latest-small"
    return make_folder(folder, people=60, titles=80, least=30)
