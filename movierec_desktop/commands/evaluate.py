"""`movierec evaluate`: predictions against the truth, or models through a protocol, beside simple baselines."""

import argparse
import json
from pathlib import Path
from typing import Any

from movierec_desktop.commands.training import tell, training_module
from movierec_desktop.domain.errors import InputError
from movierec_desktop.exchange.marked_document import check_place, write_into
from movierec_desktop.exchange.whole_file import write_whole

_MARK = "new people"
_OF_SPLIT = ("predictions",)
_OF_DATA = (
    "protocol", "meta", "folds", "models", "peers", "seed", "list_by", "ease_ridge", "with_validation", "ablation",
    "save_predictions", "sliders",
)  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Print the table, and write it and the figures where asked."""
    if (arguments.split is None) == (arguments.data is None):
        raise InputError("Give either --split with --predictions, or --data with --protocol and --models")
    mark = _checked_mark(arguments)
    markdown, figures = _of_split(arguments) if arguments.split is not None else _of_data(arguments)
    if arguments.markdown:
        write_into(arguments.markdown, mark, markdown)
    if isinstance(arguments.json, Path):
        _write(arguments.json, figures)
    print(json.dumps(figures, indent=1) if arguments.json is True else markdown)
    return 0


def _checked_mark(arguments: argparse.Namespace) -> str:
    """The name of the place for the table, known to be in the document before anything is run."""
    mark: str = arguments.mark or _MARK
    if arguments.markdown is None:
        if arguments.mark:
            raise InputError("--mark names a place in a document: name the document with --markdown")
        return mark
    if arguments.data is not None and not arguments.mark:
        raise InputError("Several tables may stand in a document: name the place for this one with --mark")
    check_place(arguments.markdown, mark)
    return mark


def _of_split(arguments: argparse.Namespace) -> tuple[str, dict[str, Any]]:
    _refuse(arguments, _OF_DATA, "--split")
    if arguments.predictions is None:
        raise InputError("Name the predictions of the split with --predictions")
    evaluate = training_module("evaluate")
    result = evaluate.evaluate_split(arguments.split, arguments.predictions)
    return evaluate.as_markdown(result), evaluate.as_dict(result)


def _of_data(arguments: argparse.Namespace) -> tuple[str, dict[str, Any]]:
    _refuse(arguments, _OF_SPLIT, "--data")
    if arguments.protocol is None:
        raise InputError("Say how the data are split with --protocol: 'movierec evaluate --help' lists them")
    request = training_module("evaluation.request").Request(
        data=tuple(arguments.data),
        protocol=arguments.protocol,
        meta=arguments.meta,
        models=arguments.models or (),
        folds=tuple(arguments.folds or ()),
        peers=arguments.peers,
        seed=arguments.seed or 0,
        list_by=arguments.list_by or "list",
        ease_ridge=arguments.ease_ridge,
        with_validation=arguments.with_validation,
        predictions=arguments.save_predictions,
        ablation=arguments.ablation,
        sliders=arguments.sliders,
    )
    outcome = training_module("evaluation.run").evaluate(request, tell)
    return outcome.markdown, outcome.figures


def _refuse(arguments: argparse.Namespace, names: tuple[str, ...], beside: str) -> None:
    for name in names:
        if getattr(arguments, name) not in (None, False):
            raise InputError(f"--{name.replace('_', '-')} does not go with {beside}")


def _write(path: Path, figures: dict[str, Any]) -> None:
    try:
        write_whole(path, f"{json.dumps(figures, indent=1)}\n".encode())
    except OSError as error:
        raise InputError(f"{path} cannot be written ({error.strerror}): choose another file with --json") from error
