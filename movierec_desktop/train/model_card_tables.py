"""The measured figures of a manifest as tables of its model card."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

_NOTHING = "Too few people to hold any out: nothing was measured."


def measured_tables(models: Mapping[str, Any], baselines: Mapping[str, Any], default_model: str) -> str:
    """Errors, what was liked, lists and calibration: a row a model, then a row a baseline where it has the figure.

    Args:
        models: `models` of the manifest, by name.
        baselines: `baselines` of the manifest, {} in a bundle that has none.
        default_model: the model that is used unless another is chosen; its rows are bold.
    """
    rows = [
        (f"**{entry['title']}**" if name == default_model else entry["title"], entry["measured"])
        for name, entry in [*models.items(), *baselines.items()]
        if entry.get("measured")
    ]
    shown = models[default_model]["measured"]
    if not shown:
        return _NOTHING
    about = (
        f"On {shown['people']} people held out of training entirely, each asked about every rating after their "
        "earliest ones (in time order); what ships is fitted on everyone. Errors are in stars, each rating counted "
        f"once. The model in bold, {models[default_model]['title']}, is used unless another is chosen."
    )
    parts = [about, _errors(rows, "rmse", "RMSE"), _errors(rows, "mae", "MAE"), _after(rows, shown), _confidence(rows)]
    return "\n\n".join(part for part in parts if part)


Rows = Sequence[tuple[str, Mapping[str, Any]]]


def _errors(rows: Rows, figure: str, name: str) -> str:
    rows = [row for row in rows if row[1].get("by_given")]
    given = list(rows[0][1]["by_given"])
    body = ([title, *(_figure(own["by_given"][k].get(figure)) for k in given)] for title, own in rows)
    return _table([f"{name} after ratings given", *given], body)


def _after(rows: Rows, shown: Mapping[str, Any]) -> str:
    columns: dict[str, Callable[[Mapping[str, Any]], str]] = {
        "NDCG@10": lambda own: _figure(own.get("list", {}).get("ndcg10")),
        "by stars alone": lambda own: _figure(own.get("list", {}).get("ndcg10_by_stars")),
        "coverage": lambda own: _share(own.get("list", {}).get("coverage")),
        "liked": lambda own: _share(own.get("liked", {}).get("titles")),
        "as much as own mean": lambda own: _share(own.get("liked", {}).get("titles_own_mean")),
        "people liking three": lambda own: _share(own.get("liked", {}).get("people_liking_three")),
    }
    body = [[title, *(column(own) for column in columns.values())] for title, own in rows]
    told = (
        f"After {shown['given']} ratings. Lists: all rated titles are candidates, 4 stars or more count as liked; "
        "NDCG@10 of the app's list and of one by predicted stars alone; coverage is the share of the candidates that "
        "stand in anyone's ten. Liked: of each person's five highest predicted held-out titles, the share that got 3.5 "
        "stars or more, and as much as the person's own mean or more; and the share of people who liked at least three "
        "of the five."
    )
    return f"{told}\n\n" + _table([f"after {shown['given']} ratings", *columns], body)


def _confidence(rows: Rows) -> str:
    rows = [row for row in rows if row[1].get("by_confidence")]
    body = [
        [title, f'"{word}"', _share(own["share"]), _figure(own.get("expected")), _figure(own["rmse"])]
        for title, measured in rows
        for word, own in measured["by_confidence"].items()
    ]
    told = "How far off the app's words of confidence are, over all of these predictions:"
    return f"{told}\n\n" + _table(["model", "word", "predictions", "error expected", "RMSE"], body) if body else ""


def _table(header: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *body]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.1%}"
