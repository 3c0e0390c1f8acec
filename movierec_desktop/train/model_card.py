"""`MODEL_CARD.md`, written from the same facts as the manifest (Mitchell et al. 2019, Model Cards)."""

from typing import Any

CARD = "MODEL_CARD.md"


def model_card(facts: dict[str, Any]) -> str:
    """The card's text."""
    shown = facts["models"][facts["default_model"]]
    sections = [
        "# Model card: the MovieRec Desktop bundle",
        _what(facts),
        "## Trained on\n\n" + _data_table(facts),
        *_facts_section(facts),
        "## Models\n\n" + _models(facts["models"]),
        f"## Measured: {shown['title']}, the model that is used unless another is chosen\n\n"
        + _measured(shown["measured"]),
        "## For what, and for what not\n\n" + _USE,
        "## Licence\n\n" + _licence(facts),
        "## Make it again\n\n" + _again(facts),
    ]
    return "\n\n".join(sections) + "\n"


_USE = (
    "Made to order titles for one person by their own ratings, on their own computer. The people behind the data are "
    "visitors of one website, mostly English-speaking, who chose what to rate: titles that they did not care to watch "
    "are missing, and so are most series and much of what is not in English. Do not use it to judge people, or to "
    "judge titles in general. Not for commercial use (see the licence)."
)


def _what(facts: dict[str, Any]) -> str:
    counts = facts["catalogue"]
    return (
        f"Pretrained weights and a catalogue of {counts['titles']:,} titles, {counts['titles_rated']:,} of them rated. "
        "Nothing in it is about a person who can be named: ratings are stored neither singly nor by person."
    )


def _models(models: dict[str, Any]) -> str:
    """What each is, and all of them in one table."""
    told = [f"- **{name}**: {entry['summary']}" for name, entry in models.items()]
    measured = {name: entry["measured"] for name, entry in models.items() if entry["measured"]}
    if not measured:
        return "\n".join(told)
    given = list(next(iter(measured.values()))["by_given"])
    header = f"| RMSE after ratings given | {' | '.join(given)} | NDCG@10 of the list |"
    rows = [
        f"| {name} | {' | '.join(format(own['by_given'][k]['rmse'], '.3f') for k in given)} | "
        f"{own['list'].get('ndcg10', float('nan')):.3f} |"
        for name, own in measured.items()
    ]
    return "\n".join([*told, "", header, "|---" * (len(given) + 2) + "|", *rows])


def _data_table(facts: dict[str, Any]) -> str:
    lines = ["| data set | people | ratings used | licence | may be passed on |", "|---|---|---|---|---|"]
    lines += [
        f"| {entry['name']} | {entry['people']:,} | {entry['ratings']:,} | {entry['licence']} | "
        f"{'yes' if entry['redistributable'] else 'no'} |"
        for entry in facts["data_sets"]
    ]
    total = facts["cleaning"]
    lines.append(f"| together | {total['people']:,} | {total['ratings']:,} | | |")
    return "\n".join(lines)


def _facts_section(facts: dict[str, Any]) -> list[str]:
    """The lists that gave facts to the catalogue, and what the content model makes of them."""
    if not facts.get("fact_sources"):
        return []
    lines = ["| list | titles | terms |", "|---|---|---|"]
    lines += [f"| {entry['name']} | {entry['titles']:,} | {entry['terms']} |" for entry in facts["fact_sources"]]
    told = (
        "Facts about titles (kind, language, country, people, ids, platforms) come from these lists. The content model "
        "and the hybrid see kind, language, country, runtime and people, beside MovieLens' genres, years and tags; "
        "nobody's popularity figures or votes."
    )
    return ["## Facts\n\n" + told + "\n\n" + "\n".join(lines)]


def _measured(measured: dict[str, Any]) -> str:
    if not measured:
        return "Too few people to hold any out: nothing was measured."
    header = (
        f"On {measured['people']} people held out of training entirely, each asked about every rating after their "
        "earliest k (in time order); a refit on everyone is what ships. Errors in stars, each rating counted once.\n\n"
        "| ratings given | RMSE | MAE | RMSE of the title's mean | RMSE of title and person bias |\n"
        "|---|---|---|---|---|"
    )
    rows = [
        f"| {k} | {own['rmse']:.3f} | {own['mae']:.3f} | {own['title_mean_rmse']:.3f} | {own['bias_rmse']:.3f} |"
        for k, own in measured["by_given"].items()
    ]
    words = [
        f'- "{word}" ({own["share"]:.0%} of predictions): RMSE {own["rmse"]:.3f}'
        for word, own in measured["by_confidence"].items()
    ]
    return "\n".join(
        [header, *rows, "", "How far off the app's words of confidence are:", "", *words, "", _measured_lists(measured)]
    )


def _measured_lists(measured: dict[str, Any]) -> str:
    lists = measured["list"]
    if "ndcg10" not in lists:
        return "Nobody held out liked any title, so the lists were not measured."
    return (
        f"NDCG@10 of the list after {measured['given']} ratings (4 stars or more count as liked, all rated titles are "
        f"candidates): {lists['ndcg10']:.3f}; ordered by predicted stars alone {lists['ndcg10_by_stars']:.3f}; "
        f"by popularity {lists['ndcg10_popularity']:.3f}."
    )


def _licence(facts: dict[str, Any]) -> str:
    if not facts["redistributable"]:
        return "Some of the data may not be passed on, so neither may this bundle: it is for measuring only."
    return (
        "The bundle is made from MovieLens data and stands under the conditions in LICENSE-MovieLens.txt beside this "
        f"card: it may be passed on under the same conditions, not for commercial use. Cite: {facts['citation']}"
    )


def _again(facts: dict[str, Any]) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in facts["packages"].items())
    return (
        f"`{facts['command']}` with {versions}. The same command on the same versions gives the same bytes. "
        f"{facts['reproducibility']}"
    )
