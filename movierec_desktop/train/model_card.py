"""`MODEL_CARD.md`, written from the same facts as the manifest (Mitchell et al. 2019, Model Cards)."""

from typing import Any

from movierec_desktop.train.model_card_tables import measured_tables

CARD = "MODEL_CARD.md"


def model_card(facts: dict[str, Any]) -> str:
    """The card's text."""
    sections = [
        "# Model card: the MovieRec Desktop bundle",
        _what(facts),
        "## Trained on\n\n" + _data_table(facts),
        *_facts_section(facts),
        "## Models\n\n" + _models(facts["models"]),
        "## Measured\n\n" + measured_tables(facts["models"], facts.get("baselines", {}), facts["default_model"]),
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
    """What each is."""
    return "\n".join(f"- **{name}**: {entry['summary']}" for name, entry in models.items())


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
