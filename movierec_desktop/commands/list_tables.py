"""A ranked list as a Markdown table, under the call that made it."""

import argparse
from collections.abc import Sequence

from movierec_desktop.domain.recommendation import Explanation, Recommendation

Listed = tuple[Recommendation, Explanation]
_REASONS_SHOWN = 2


def list_table(arguments: argparse.Namespace, listed: Sequence[Listed]) -> str:
    """The call, and one line a title: its facts, predicted stars, how sure, and the largest reasons."""
    heads = ["", "title", "genres", "stars", "how sure", "the ratings that moved it most"]
    lines = [heads, ["---"] * len(heads), *(_line(*one) for one in listed)]
    return "\n".join([f"`{_call(arguments)}`", "", *(f"| {' | '.join(line)} |" for line in lines)])


def _call(arguments: argparse.Namespace) -> str:
    """The call that repeats it, with names of files in place of their folders."""
    words = ["movierec recommend", f"--ratings {arguments.ratings.name}"]
    words += [f"--{name} {value}" for name in ("kind", "language", "model") if (value := getattr(arguments, name))]
    words += [f"--decade {decade}" for decade in arguments.decade or ()]
    return " ".join([*words, f"--top {arguments.top}"])


def _line(recommendation: Recommendation, explanation: Explanation) -> list[str]:
    title = recommendation.title
    reasons = ", ".join(f"{one.name} {one.contribution:+.2f}" for one in explanation.reasons[:_REASONS_SHOWN])
    return [
        str(recommendation.rank), _cell(title.label), _cell(", ".join(title.genres)), f"{recommendation.stars:.1f}",
        str(recommendation.confidence), _cell(reasons),
    ]  # fmt: skip


def _cell(text: str) -> str:
    """A vertical bar would end the cell."""
    return text.replace("|", "/")
