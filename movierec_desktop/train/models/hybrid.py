"""The hybrid: members fitted without some people, weights fitted on those, then the members fitted on everyone."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.recommend.base import Ratings
from movierec_desktop.recommend.hybrid import BlendTables, Hybrid, HybridConstants, only_favourites, starting_points
from movierec_desktop.train.blending import KNOTS, Fold, fit_blend
from movierec_desktop.train.fold_in import choose_constant, with_constants, with_expected_error
from movierec_desktop.train.held_out import HeldOutPerson
from movierec_desktop.train.item_item import ItemItemSettings, fit_item_item
from movierec_desktop.train.list_weights import (
    GIVEN,
    START,
    ListCase,
    choose_list_weights,
    favourites_kept_back,
    liked_later,
)
from movierec_desktop.train.models import model_module
from movierec_desktop.train.models.base import Context, Predictor, TrainedModel
from movierec_desktop.train.models.svd import DEFAULTS
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.stacking import fit_stack

Int64 = npt.NDArray[np.int64]

NAME = "hybrid"
MEMBERS = ("svd", "svdpp", "rbm", "autoencoder", "bayes", "content")
FOLD_IN_CHOICES: Mapping[str, tuple[str, tuple[float, ...]]] = {
    "svd": ("ridge", (0.6, 0.9, 1.2, 1.7, 2.4, 3.4, 4.8)),
    "bayes": ("temper", (1.0, 0.7, 0.5, 0.4, 0.3, 0.2)),
}
ENOUGH_PEOPLE = 600
FEWEST_RATINGS = 20
SMALL_FOLDS = 4
ITEM_ITEM = ItemItemSettings()
_LIST_PEOPLE = 400
_HANDFUL = 200
_UNRATED_PENALTY = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What was chosen on people held out: numbers of each member, the blend, numbers of the hybrid."""

    member_constants: Mapping[str, Mapping[str, float]]
    tables: BlendTables
    constants: Mapping[str, float]


def fit_known(table: RatingTable, context: Context) -> Predictor:
    """A stack of the models' predictions for known people; see `train.stacking`."""
    return fit_stack(table, context)


def fit_new(table: RatingTable, context: Context) -> TrainedModel:
    """Plan on held-out people, then fit the members on everyone."""
    plan, _ = make_plan(table, context)
    return fit_planned(plan, table, context)


def fit_planned(plan: Plan, table: RatingTable, context: Context) -> TrainedModel:
    """Fit every member on `table` and blend as planned."""
    return assemble(plan, fit_members(table, context), table)


def fit_members(table: RatingTable, context: Context) -> tuple[TrainedModel, ...]:
    """Every member, as its own module fits it for new people."""
    fitted = []
    for name in MEMBERS:
        context.tell(f"fitting {name} on {len(table):,} ratings")
        fitted.append(context.keep(name, table, partial(model_module(name).fit_new, table, context)))
    return tuple(fitted)


def make_plan(table: RatingTable, context: Context) -> tuple[Plan, TrainedModel]:
    """Hold people out, in turns where there are few of them, and choose everything that is chosen on them.

    Also returns the hybrid of the first turn: fitted without the people on whom it was planned.
    """
    groups = _held_out(table, context.seed)
    turns = [_turn(table, held, context) for held in groups]
    context.tell("weighing the models")
    members, first = turns[0]
    tables = fit_blend([fold for _, fold in turns], table.title_ids)
    numbers = {one.name: dict(one.constants) for one in members}
    start = {**asdict(DEFAULTS), **_LIST_START, "list_unrated": _UNRATED_PENALTY, "error_spread": 0.5}
    plan = Plan(numbers, tables, {one.name: start[one.name] for one in fields(HybridConstants)})
    train = table.take(~np.isin(table.person, groups[0]))
    draft = assemble(plan, members, train)
    context.tell("choosing the list's weights and the error to expect")
    draft = with_constants(draft, **_list_weights(draft, train, table.title_ids, first.people))
    draft = with_expected_error(draft, _counts(train), table.title_ids, first.people)
    return replace(plan, constants=dict(draft.constants)), draft


def turn_sizes(table: RatingTable, seed: int) -> list[int]:
    """On how many ratings `make_plan` fits the members, turn by turn."""
    return [int((~np.isin(table.person, held)).sum()) for held in _held_out(table, seed)]


def _turn(table: RatingTable, held: Int64, context: Context) -> tuple[tuple[TrainedModel, ...], Fold]:
    """The members fitted without some people and tuned on them."""
    train = table.take(~np.isin(table.person, held))
    context.tell(f"fitting without {len(held)} people")
    people = _people(table, held)
    members = tuple(_tuned(one, train, table.title_ids, people) for one in fit_members(train, context))
    over = {one.name: one.over(table.title_ids) for one in members}
    return members, Fold(over, people, train.title_counts)


def _counts(table: RatingTable) -> dict[int, int]:
    return dict(zip(table.title_ids.tolist(), table.title_counts.tolist(), strict=True))


_LIST_START = {**START, "seen_weight": ITEM_ITEM.seen_weight}


def _held_out(table: RatingTable, seed: int) -> list[Int64]:
    """Groups of people: 600 of many, everyone in four turns where there are few, a fifth of a handful."""
    sizes = np.bincount(table.person, minlength=table.n_people)
    eligible = np.random.default_rng(seed).permutation(np.flatnonzero(sizes >= FEWEST_RATINGS))
    if len(eligible) >= 5 * ENOUGH_PEOPLE:
        return [np.sort(eligible[:ENOUGH_PEOPLE])]
    if len(eligible) < _HANDFUL:
        return [np.sort(eligible[: len(eligible) // 5])]
    return [np.sort(part) for part in np.array_split(eligible, SMALL_FOLDS)]


def _people(table: RatingTable, chosen: Int64) -> list[HeldOutPerson]:
    starts = table.starts
    return [
        HeldOutPerson(
            table.title_ids[table.title[starts[p] : starts[p + 1]]],
            table.stars[starts[p] : starts[p + 1]].astype(np.float64),
        )
        for p in chosen
    ]


def _tuned(model: TrainedModel, train: RatingTable, row_ids: Int64, people: Sequence[HeldOutPerson]) -> TrainedModel:
    if model.name in FOLD_IN_CHOICES:
        name, values = FOLD_IN_CHOICES[model.name]
        model = choose_constant(model, name, values, row_ids, people)
    return with_expected_error(model, _counts(train), row_ids, people)


def _list_weights(
    draft: TrainedModel, train: RatingTable, row_ids: Int64, people: Sequence[HeldOutPerson]
) -> dict[str, float]:
    model = draft.over(row_ids)
    assert isinstance(model, Hybrid)  # noqa: S101  # the class that its own name loads
    base = starting_points(model)
    rated = train.title_counts > 0
    known = np.log1p(train.title_counts).astype(np.float32)

    def case(given: Ratings, liked: Int64) -> ListCase:
        moved = np.asarray(model.score(model.fold_in(given)), dtype=np.float32) - base
        moved[~rated] = -np.inf
        rows = given.rows.astype(np.int64)
        together = model.item_item.score(given)
        return ListCase(moved, together, base, known, rows, liked, only_favourites(given))

    earliest, kept_back = [], []
    for number, person in enumerate(people[:_LIST_PEOPLE]):
        for k in GIVEN:
            given, liked = liked_later(person, row_ids, rated, k)
            if len(given) == k and len(liked):
                earliest.append(case(given, liked))
        given, liked = favourites_kept_back(person, row_ids, rated, number)
        if len(liked):
            kept_back.append(case(given, liked))
    return choose_list_weights(earliest, kept_back)


def assemble(plan: Plan, members: Sequence[TrainedModel], table: RatingTable) -> TrainedModel:
    """The hybrid of these members, fitted on `table`, with everything else as planned."""
    planned = tuple(replace(one, constants={**one.constants, **_kept(plan, one)}) for one in members)
    rated = np.flatnonzero(table.title_counts)
    tensors: dict[str, npt.NDArray[Any]] = {
        "title_ids": table.title_ids[rated],
        "counts": table.title_counts[rated],
        **{f"blend_{name}": getattr(plan.tables, name) for name in BlendTables.__slots__},
        **{f"item_{name}": values for name, values in fit_item_item(table, ITEM_ITEM).items()},
    }
    settings = {"members": list(MEMBERS), "knots": list(KNOTS), "item_item": asdict(ITEM_ITEM)}
    return TrainedModel("hybrid", tensors, dict(plan.constants), settings, planned)


def _kept(plan: Plan, model: TrainedModel) -> dict[str, float]:
    """Numbers that were chosen on held-out people, without those that follow from the weights."""
    return {name: value for name, value in plan.member_constants[model.name].items() if name != "unrated_base"}
