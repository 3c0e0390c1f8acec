"""Results as Markdown tables, each with the sentence that says what was measured."""

from collections.abc import Sequence

from movierec_desktop.train.evaluation.calibration import Calibration
from movierec_desktop.train.evaluation.known import KnownReport, KnownResult
from movierec_desktop.train.evaluation.liked import LikedShare
from movierec_desktop.train.evaluation.new_people import AfterK, NewReport, NewResult
from movierec_desktop.train.evaluation.paired import Difference
from movierec_desktop.train.evaluation.strong import ListReport, ListResult

_SHOWN_GIVEN = 20


def known_table(report: KnownReport) -> str:
    """Errors, liked share and times of every contender."""
    asked = sum(part.asked for part in report.coverage)
    unseen_people = sum(part.of_unseen_people for part in report.coverage)
    unseen_titles = sum(part.of_unseen_titles for part in report.coverage)
    first = report.results[0].name
    heads = [
        "model", "RMSE", "sd", "MAE", f"RMSE above {first}, 95 %", "liked 3.5 or more", "own mean or more",
        "people with 3 of 5", "fit s", "predict s",
    ]  # fmt: skip
    rows = [_known_row(result) for result in report.results]
    rows += [
        [name, "", "", "", "", *_liked(share), "", ""]
        for name, share in (("(best order possible)", report.best_possible), ("(any order)", report.by_chance))
    ]
    folds = len(report.coverage)
    return "\n".join(
        [
            f"{asked:,} withheld ratings in {folds} {'fold' if folds == 1 else 'folds'}, {unseen_people:,} of them by "
            f"people and {unseen_titles:,} of titles without a training rating. Means over folds. Liked: of the five "
            f"highest predicted withheld titles, people with ten or more ({report.results[0].liked.n:,} counted).",
            "",
            table(heads, rows),
            *_of_folds(report),
        ]
    )


def _of_folds(report: KnownReport) -> list[str]:
    """RMSE of each fold, where there are several: the literature reports u1 of ml-100k alone."""
    if len(report.coverage) == 1:
        return []
    rows = [[result.name, *(f"{fold.rmse:.4f}" for fold in result.folds)] for result in report.results]
    return ["", table(["RMSE by fold", *(part.part for part in report.coverage)], rows)]


def list_table(report: ListReport) -> str:
    """Accuracy and kind of every contender's lists."""
    first = report.results[0].name
    heads = [
        "model", "NDCG@10", "± se", f"NDCG@10 above {first}, 95 %", "NDCG@100", "Recall@20", "Recall@50", "coverage",
        "novelty, bits", "diversity", "fit s", "ms a person",
    ]  # fmt: skip
    return "\n".join(
        [
            f"{report.training_people:,} training people, {report.test_people:,} test people, {report.candidates:,} "
            "candidates. Each test person gives part of what they liked (4 stars or more); the rest is to be found.",
            "",
            table(heads, [_list_row(result) for result in report.results]),
        ]
    )


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def interval(difference: Difference | None) -> str:
    """Signed difference and its bounds; empty for the reference itself."""
    return "" if difference is None else f"{difference.value:+.4f} ({difference.low:+.4f} to {difference.high:+.4f})"


def _known_row(result: KnownResult) -> list[str]:
    spread = "" if result.rmse_sd is None else f"{result.rmse_sd:.4f}"
    return [
        result.name, f"{result.rmse:.4f}", spread, f"{result.mae:.4f}", interval(result.difference),
        *_liked(result.liked), f"{result.fit_seconds:.1f}", f"{result.predict_seconds:.2f}",
    ]  # fmt: skip


def _liked(share: LikedShare) -> list[str]:
    return [f"{value:.1%}" for value in (share.titles, share.titles_own_mean, share.people)]


def _list_row(result: ListResult) -> list[str]:
    quality = result.quality
    return [
        result.name, f"{result.ndcg10:.4f}", f"{result.ndcg10_se:.4f}", interval(result.difference),
        f"{result.ndcg100:.4f}", f"{result.recall20:.4f}", f"{result.recall50:.4f}", f"{quality.coverage:.1%}",
        f"{quality.novelty:.2f}", f"{quality.diversity:.3f}", f"{result.fit_seconds:.1f}",
        f"{result.seconds_per_person * 1000:.1f}",
    ]  # fmt: skip


def new_table(report: NewReport) -> str:
    """Errors after each number of ratings, the liked share after 20, and the calibration of who tells one."""
    parts = [_new_sentence(report), _errors_table(report), _liked_after(report)]
    calibrated = [(result.name, result.calibration) for result in report.results if result.calibration is not None]
    if calibrated:
        parts += [_calibration_table(calibrated), *(_reliability(name, own) for name, own in calibrated)]
    return "\n\n".join(part for part in parts if part)


def _new_sentence(report: NewReport) -> str:
    people = " + ".join(f"{n:,}" for n in report.training_people)
    ratings = " + ".join(f"{n:,}" for n in report.training_ratings)
    asked = ", ".join(f"{own.people:,} / {own.asked:,} after {own.k}" for own in report.results[0].after)
    return (
        f"Trained on {people} people ({ratings} ratings). Test people and ratings asked: {asked}. The earliest k "
        "ratings are given, all later ones asked. RMSE, each rating once / each person once."
    )


def _errors_table(report: NewReport) -> str:
    first = report.results[0].name
    after = report.results[0].after
    heads = [
        "model", *(f"k = {own.k}" for own in after), "MAE after 20", f"RMSE after 20 above {first}, 95 %",
        "each person once", "fit s", "ms a person",
    ]  # fmt: skip
    rows = []
    for result in report.results:
        shown = shown_after(result)
        rows.append([
            result.name, *(f"{own.rmse:.4f} / {own.rmse_by_person:.4f}" for own in result.after), f"{shown.mae:.4f}",
            interval(shown.difference), interval(shown.difference_by_person), f"{result.fit_seconds:.1f}",
            f"{result.ms_per_person:.1f}",
        ])  # fmt: skip
    return table(heads, rows)


def shown_after(result: NewResult) -> AfterK:
    """After 20 ratings, or the most that anyone could be asked after."""
    return max((own for own in result.after if own.k <= _SHOWN_GIVEN), key=lambda own: own.k)


def _liked_after(report: NewReport) -> str:
    shown = [(result.name, shown_after(result).liked) for result in report.results]
    place = [own.k for own in report.results[0].after].index(shown_after(report.results[0]).k)
    rows = [[name, *_liked(share), f"{share.n:,}"] for name, share in shown]
    rows.append(["(best order possible)", *_liked(report.best_possible[place]), ""])
    heads = [
        "five highest predicted, after 20",
        "liked 3.5 or more",
        "own mean or more",
        "people with 3 of 5",
        "people",
    ]
    return table(heads, rows)


def _calibration_table(calibrated: Sequence[tuple[str, Calibration]]) -> str:
    heads = ["uncertainty", "in 50 %", "in 80 %", "in 90 %", "mean negative log likelihood", "with one error for all"]
    heads += ["by word: share, expected, actual"]
    rows = []
    for name, own in calibrated:
        words = "; ".join(
            f"{word.word}: {word.share:.0%}, {word.expected:.3f}, {word.actual:.3f}" for word in own.words
        )
        inside = [f"{own.inside[level]:.1%}" for level in (50, 80, 90)]
        rows.append([name, *inside, f"{own.unlikelihood:.4f}", f"{own.unlikelihood_constant:.4f}", words])
    return table(heads, rows)


def _reliability(name: str, own: Calibration) -> str:
    heads = [f"{name}, tenths by expected error", *(str(place) for place in range(1, len(own.bins) + 1))]
    rows = [
        ["expected", *(f"{part.expected:.3f}" for part in own.bins)],
        ["actual RMSE", *(f"{part.actual:.3f}" for part in own.bins)],
    ]
    return table(heads, rows)
