"""Results for titles that nobody rated in training, as Markdown."""

from movierec_desktop.train.evaluation.cold_run import EVERYTHING, ColdAfter, ColdReport, ColdResult
from movierec_desktop.train.evaluation.tables import interval, table

_SHOWN_GIVEN = 20


def cold_table(report: ColdReport) -> str:
    """Errors after each number of ratings given, and the lists after twenty, or the most that could be given."""
    after = report.results[0].after
    first, shown = report.results[0].name, _label(_shown(report.results[0]))
    heads = [
        "model", *(f"RMSE, {_label(own)}" for own in after), f"MAE, {shown}", f"RMSE above {first}, 95 %",
        "expected error", "NDCG@10", f"NDCG@10 above {first}, 95 %", "NDCG@10 among the rated", "fit s",
    ]  # fmt: skip
    rows = [_row(result) for result in report.results]
    return "\n".join([_sentence(report), "", table(heads, rows)])


def _shown(result: ColdResult) -> ColdAfter:
    return max((own for own in result.after if own.given <= _SHOWN_GIVEN), key=lambda own: own.given)


def _label(after: ColdAfter) -> str:
    return "all films given" if after.given == EVERYTHING else f"{after.given} given"


def _sentence(report: ColdReport) -> str:
    people, ratings, titles = (
        " + ".join(f"{n:,}" for n in numbers)
        for numbers in (report.training_people, report.training_ratings, report.candidates)
    )
    asked = "; ".join(
        f"{_label(own)}: {own.figures.people:,} people, {own.figures.ratings:,} ratings"
        for own in report.results[0].after
    )
    return (
        f"Trained on {people} people ({ratings} ratings). Titles asked about: {titles}. Asked, {asked}. Lists rank all "
        f"titles asked about, {_label(_shown(report.results[0]))}; liked is 4 stars or more."
    )


def _row(result: ColdResult) -> list[str]:
    shown = _shown(result).figures
    return [
        result.name, *(f"{own.figures.rmse:.4f}" for own in result.after), f"{shown.mae:.4f}",
        interval(shown.rmse_difference), "" if shown.expected is None else f"{shown.expected:.4f}",
        f"{shown.ndcg:.4f}", interval(shown.ndcg_difference), f"{shown.ndcg_rated:.4f}",
        "" if result.fit_seconds is None else f"{result.fit_seconds:.1f}",
    ]  # fmt: skip
