"""`movierec evaluate --data`: read, split, run every contender, and tell the outcome as a table and as figures."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Protocol, TypeVar

from movierec_desktop import __version__
from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.ablation import HYBRID, ablation_contenders
from movierec_desktop.train.evaluation.cold_run import cold_folds, run_cold
from movierec_desktop.train.evaluation.cold_tables import cold_table
from movierec_desktop.train.evaluation.known import KnownContender, run_known
from movierec_desktop.train.evaluation.list_split import list_split
from movierec_desktop.train.evaluation.machine import machine_facts
from movierec_desktop.train.evaluation.models_as_contenders import known_contender, list_contender, new_contender
from movierec_desktop.train.evaluation.new_people import NewContender, run_new
from movierec_desktop.train.evaluation.peers.installed import installed_contenders, left_out
from movierec_desktop.train.evaluation.peers.lists import list_contenders
from movierec_desktop.train.evaluation.peers.new_people import new_contenders
from movierec_desktop.train.evaluation.peers.simple_known import simple_contenders
from movierec_desktop.train.evaluation.peers.surprise_known import surprise_contenders
from movierec_desktop.train.evaluation.people_split import people_split
from movierec_desktop.train.evaluation.predictions import saver
from movierec_desktop.train.evaluation.protocols import COLD, known_parts
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.evaluation.request import ALL, Request
from movierec_desktop.train.evaluation.sliders import slider_contenders
from movierec_desktop.train.evaluation.strong import ListContender, run_strong
from movierec_desktop.train.evaluation.tables import known_table, list_table, new_table
from movierec_desktop.train.evaluation.united import read_with_features
from movierec_desktop.train.models.base import Context, Tell


@dataclass(frozen=True, slots=True)
class Outcome:
    """A run's table in Markdown, and all of its figures, ready for JSON."""

    markdown: str
    figures: dict[str, Any]


class _Named(Protocol):
    @property
    def name(self) -> str: ...


C = TypeVar("C", bound=_Named)


def evaluate(request: Request, tell: Tell) -> Outcome:
    """Run one protocol. Raises InputError when data, folds or names cannot be used."""
    runners: dict[str, Callable[[RatingSet, Request, Context, Tell], tuple[str, dict[str, Any]]]]
    runners = {"strong": _strong, "new": _new, **dict.fromkeys(COLD, _cold)}
    runner = runners.get(request.protocol, _known)
    tell(f"reading {', '.join(folder.resolve().name for folder in request.data)}")
    rating_set, features = read_with_features(request.data, request.meta, tell)
    context = Context(request.seed, features, tell)
    markdown, results = runner(rating_set, request, context, tell)
    figures = {
        "made_by": f"movierec {__version__}",
        "command": request.command(),
        "request": request.as_dict(),
        "set": {
            "name": rating_set.name,
            "ratings": len(rating_set.ratings),
            "people": len(rating_set.people),
            "titles": len(rating_set.title_ids),
        },
        "machine": machine_facts(),
        **results,
    }
    return Outcome(f"`{request.command()}`\n\n{markdown}", figures)


def _known(rating_set: RatingSet, request: Request, context: Context, tell: Tell) -> tuple[str, dict[str, Any]]:
    contenders: list[KnownContender] = []
    for name in request.models:
        takes_apart = request.ablation and name == HYBRID
        contenders += ablation_contenders(context) if takes_apart else [known_contender(name, context)]
    contenders += _chosen(request, [*simple_contenders(), *surprise_contenders(), *installed_contenders()])
    parts = known_parts(rating_set, request.protocol, request.data[0], request.one_fold_file, request.seed)
    report = run_known(rating_set, parts, _apart(contenders), saver(request.predictions), tell)
    missing = left_out() if request.peers == (ALL,) else []
    note = f"\n\nLeft out because it is not installed: {', '.join(missing)}." if missing else ""
    return known_table(report) + note, {**asdict(report), "left_out": missing}


def _strong(rating_set: RatingSet, request: Request, context: Context, tell: Tell) -> tuple[str, dict[str, Any]]:
    contenders: list[ListContender] = []
    for name in request.models:
        contenders += slider_contenders(name) if request.sliders else [list_contender(name, request.list_by)]
    contenders += _chosen(request, list_contenders(request.ease_ridge))
    split = list_split(rating_set, request.one_fold_file, request.seed)
    report = run_strong(split, _apart(contenders), context, saver(request.predictions), tell)
    return list_table(report), asdict(report)


def _new(rating_set: RatingSet, request: Request, context: Context, tell: Tell) -> tuple[str, dict[str, Any]]:
    contenders: list[NewContender] = [new_contender(name) for name in request.models]
    contenders += _chosen(request, new_contenders())
    split = people_split(
        rating_set, request.folds, request.seed, train_on_validation=request.with_validation
    )  # fmt: skip
    report = run_new(split, _apart(contenders), context, saver(request.predictions), tell)
    return new_table(report), asdict(report)


def _cold(rating_set: RatingSet, request: Request, context: Context, _tell: Tell) -> tuple[str, dict[str, Any]]:
    folds = cold_folds(rating_set, request.protocol, request.seed)
    report = run_cold(folds, request.models, context)
    return cold_table(report), asdict(report)


def _chosen(request: Request, peers: Sequence[C]) -> list[C]:
    """The peers that were asked for, in the order given. Raises InputError for a name that is none."""
    if request.peers is None:
        return []
    if request.peers == (ALL,):
        return list(peers)
    by_name = {peer.name: peer for peer in peers}
    unknown = [name for name in request.peers if name not in by_name]
    if unknown:
        raise InputError(f"There is no peer '{unknown[0]}' here: choose among {', '.join(by_name)}")
    return [by_name[name] for name in request.peers]


def _apart(contenders: list[C]) -> list[C]:
    """Results are kept by name: a model may not be called like a peer."""
    names = [contender.name for contender in contenders]
    if len(set(names)) < len(names):
        raise ValueError(f"two contenders have one name: {', '.join(names)}")
    return contenders
