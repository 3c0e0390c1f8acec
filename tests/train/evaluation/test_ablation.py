"""The variants of the stack, from members that are quick to fit; the command gives it the hybrid's own."""

from pathlib import Path

from movierec_desktop.train.damped_biases import fit_biases
from movierec_desktop.train.evaluation.ablation import ablation_contenders
from movierec_desktop.train.evaluation.known import run_known
from movierec_desktop.train.evaluation.predictions import saver
from movierec_desktop.train.evaluation.protocols import known_parts
from movierec_desktop.train.evaluation.rating_sets import RatingSet
from movierec_desktop.train.fit_svdpp import SvdppSettings, fit_svdpp
from movierec_desktop.train.models.base import Context
from movierec_desktop.train.neighbours import fit_neighbours
from movierec_desktop.train.rating_table import RatingTable
from movierec_desktop.train.stacking import MEMBERS, Fit, FittedMembers, fit_members


def _svdpp(n_factors: int) -> Fit:
    settings = SvdppSettings(n_factors=n_factors, n_iterations=8)
    return lambda table, context: fit_svdpp(table, settings, context.seed, context.tell).predict


QUICK: tuple[Fit, ...] = (
    _svdpp(2),
    _svdpp(4),
    lambda table, _context: fit_biases(table),
    lambda table, _context: fit_biases(table, 40.0, 40.0),
    lambda table, _context: fit_neighbours(table),
)


def test_members_are_fitted_once_a_fold_and_weighed_anew(rating_set: RatingSet) -> None:
    fits = []

    def fit(table: RatingTable, context: Context) -> FittedMembers:
        fits.append(len(table))
        return fit_members(table, context, dict(zip(MEMBERS, QUICK, strict=True)))

    parts = known_parts(rating_set, "kfold", Path(), None, seed=0)[:2]
    report = run_known(rating_set, parts, ablation_contenders(Context(), fit), saver(None), lambda _text: None)
    assert fits == [int((~part.test).sum()) for part in parts]
    errors = {result.name: result.rmse for result in report.results}
    assert list(errors) == [
        "hybrid", "without bayes", "without rbm", "without autoencoder", "without svdpp", "without neighbours",
        "bayes alone, weighed", "+ rbm", "+ autoencoder",
    ]  # fmt: skip
    assert len(set(errors.values())) == len(errors)  # no two weigh the same members
    assert errors["hybrid"] < errors["without neighbours"] + 0.02
    assert all(result.difference is not None for result in report.results[1:])
