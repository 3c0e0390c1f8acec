"""Draw everything and write the folder: index.html, figures/, cleaning-log.json, numbers.json."""

import json
from collections.abc import Callable
from pathlib import Path

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.clean import CleanData
from movierec_desktop.train.explore import style
from movierec_desktop.train.explore.activity import activity
from movierec_desktop.train.explore.co_ratings import co_ratings
from movierec_desktop.train.explore.drift import rating_drift, stars_by_decade
from movierec_desktop.train.explore.genres import genres, genres_by_decade
from movierec_desktop.train.explore.half_stars import half_star_change
from movierec_desktop.train.explore.long_tail import long_tail, ratings_per_title
from movierec_desktop.train.explore.over_years import decades_over_time, genres_over_time
from movierec_desktop.train.explore.page import CLEANING_LOG, FIGURES, NUMBERS, page
from movierec_desktop.train.explore.plate import Draw, Plate
from movierec_desktop.train.explore.rating_distribution import rating_distribution
from movierec_desktop.train.explore.sparsity import sparsity
from movierec_desktop.train.explore.study import study_of

Tell = Callable[[str], None]

TOPICS: tuple[Draw, ...] = (
    rating_distribution,
    half_star_change,
    rating_drift,
    activity,
    long_tail,
    ratings_per_title,
    sparsity,
    co_ratings,
    genres,
    genres_by_decade,
    stars_by_decade,
    genres_over_time,
    decades_over_time,
)
"""In the order of the page."""


def write_report(data: CleanData, out: Path, tell: Tell) -> list[Plate]:
    """Write the report into `out` and return its plates. The same data give the same bytes.

    Files of an earlier report are overwritten. Raises InputError when the folder cannot be written.
    """
    try:
        (out / FIGURES).mkdir(parents=True, exist_ok=True)
        return _write(data, out, tell)
    except OSError as error:
        raise InputError(f"{out} cannot be written ({error.strerror}): choose another folder with --out") from error


def _write(data: CleanData, out: Path, tell: Tell) -> list[Plate]:
    study = study_of(data)
    plates = []
    with style.drawing():
        for place, topic in enumerate(TOPICS, start=1):
            plate = topic(study)
            tell(f"{place} of {len(TOPICS)}: {plate.heading}")
            _save(plate, out / FIGURES)
            plates.append(plate)
    _write_json(out / CLEANING_LOG, data.log.as_dict())
    _write_json(out / NUMBERS, {plate.name: {"finding": plate.finding, **plate.numbers} for plate in plates})
    (out / "index.html").write_text(page(plates, data.log), encoding="utf-8", newline="\n")
    return plates


def _save(plate: Plate, folder: Path) -> None:
    """Write the plate's figure, or take away what an earlier report drew in its place."""
    if plate.figure is not None:
        style.save(plate.figure, folder, plate.name)
        return
    for ending in ("svg", "png"):
        (folder / f"{plate.name}.{ending}").unlink(missing_ok=True)


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
