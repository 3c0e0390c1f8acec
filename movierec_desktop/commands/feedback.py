"""`movierec feedback`: what came of recommendations, as a file to share, or several such files added up."""

import argparse
import json
from pathlib import Path
from typing import Any

from movierec_desktop.commands.opening import open_engine, profile_path
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.feedback import FeedbackRecord
from movierec_desktop.exchange.feedback_lines import read_feedback
from movierec_desktop.services.feedback_export import export_feedback
from movierec_desktop.services.feedback_summary import JUDGED, summarise
from movierec_desktop.store.profile import Profile

_MOST_FILES = 1000


def run(arguments: argparse.Namespace) -> int:
    """Export or summarise, as `arguments.action` says."""
    return _export(arguments) if arguments.action == "export" else _summarise(arguments)


def _export(arguments: argparse.Namespace) -> int:
    path, out = profile_path(arguments), arguments.out
    if not path.exists():
        raise InputError(f"There is no profile at {path}: rate something first, or name another with --profile")
    engine = open_engine(arguments) if arguments.titles else None
    profile = Profile(path)
    try:
        exported = export_feedback(profile, engine, out, titles=arguments.titles)
    finally:
        profile.close()
    print(_told(exported.record, out, titles=arguments.titles))
    return 0


def _told(record: FeedbackRecord, out: Path, *, titles: bool) -> str:
    which = "with the names of titles" if titles else "without titles"
    return (
        f"{len(record.recommended)} recommendations, {len(record.rated)} ratings and {len(record.acts)} other answers "
        f"are in {out}, {which}. Read it before you share it: it is text."
    )


def _summarise(arguments: argparse.Namespace) -> int:
    files: list[Path] = arguments.files
    if len(files) > _MOST_FILES:
        raise InputError(f"{len(files)} files: give at most {_MOST_FILES}")
    if len({path.resolve() for path in files}) < len(files):
        raise InputError("A file is named twice: give one file a person")
    summary = summarise({str(path): read_feedback(path) for path in files})
    print(json.dumps(summary, indent=1) if arguments.json else "\n".join(_lines(summary)))
    return 0


def _lines(summary: dict[str, Any]) -> list[str]:
    liked, error = summary["liked"], summary["error"]
    return [
        f"{_counted(summary['people'], 'person', 'people')}, {summary['ratings']:,} ratings; "
        f"{summary['titles_recommended']:,} titles recommended, {summary['recommended_and_rated']:,} of them rated",
        "",
        f"liked (3½ or more)         {_share(liked['by_ratings'])}",
        f"own mean or more           {_share(liked['own_mean_or_more'])}",
        f"liked, each person once    {_mean(liked['by_people'], per_cent=True)}",
        f"people who liked at least 3 of 5 (of those who rated {JUDGED} or more)  "
        f"{_share(liked['people_who_liked_most'])}",
        "",
        f"error of predictions made before the rating  {_error(error['by_ratings'])}",
        f"  of recommended titles alone                {_error(error['recommended_only'])}",
        f"  each person once                           {_mean(error['by_people'], per_cent=False)}",
        *_calibration(summary["calibration"]),
        "",
        "answers to recommendations: " + ", ".join(f"{what} {n}" for what, n in summary["acts"].items()),
    ]


def _counted(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"


def _share(told: dict[str, Any]) -> str:
    if not told["of"]:
        return "none yet"
    low, high = told["interval"]
    return f"{told['hits']} of {told['of']}: {told['share']:.1%} (95 %: {low:.1%} to {high:.1%})"


def _mean(told: dict[str, Any], *, per_cent: bool) -> str:
    if not told["people"]:
        return "nobody yet"
    shape = "{:.1%}" if per_cent else "{:.3f}"
    mean, people = shape.format(told["mean"]), _counted(told["people"], "person", "people")
    if told["interval"] is None:
        return f"{mean} ({people}: too few for an interval)"
    low, high = (shape.format(bound) for bound in told["interval"])
    return f"{mean} ({people}; 95 %: {low} to {high})"


def _error(told: dict[str, Any] | None) -> str:
    if told is None:
        return "none yet"
    bounds = "" if told["interval"] is None else f" (95 %: {told['interval'][0]:.3f} to {told['interval'][1]:.3f})"
    return f"RMSE {told['rmse']:.3f}{bounds}, MAE {told['mae']:.3f}, expected {told['expected']:.3f}, n = {told['n']}"


def _calibration(words: dict[str, dict[str, Any]]) -> list[str]:
    return [f"  told as {word!r:<15} {_error(told)}" for word, told in words.items()]
