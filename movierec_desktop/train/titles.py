"""Take MovieLens titles apart: "Cité des enfants perdus, La (1995)" is a name to read, an order to undo and a year."""

import html
import re
from dataclasses import dataclass

from movierec_desktop.train.title_words import ARTICLES, ELIDED_ARTICLES, looks_english, looks_foreign

_NO_GENRES = "(no genres listed)"
_FIRST_YEAR, _LAST_YEAR = 1870, 2100

_YEAR_AT_END = re.compile(r"\s*\((\d{4})(?:\s*([-\N{EN DASH}\N{EM DASH}])\s*(\d{4})?)?\s*\)\)?$")
_YEAR_BEFORE_BRACKETS = re.compile(r"^(.*\S)\s*\((\d{4})\)((?:\s*\([^()]*\))+)$")
_INVERTED = re.compile(
    rf"^(?P<body>.*\S)(?:,\s+(?P<article>{'|'.join(ARTICLES)})|,\s*(?P<the>The)|,\s*(?P<elided>{ELIDED_ARTICLES}))$",
    re.IGNORECASE,
)
_SPACED_APOSTROPHE = re.compile(r"\b([Ll]['’]) (?=\w)")
_AKA = re.compile(r"^a\s?\.?\s?k\s?\.?\s?a\s?\.?\s?:?\s+(?=\S)", re.IGNORECASE)
_SERIES_NOTE = re.compile(r"^(?:tv|television)?[ -]?(?:mini[ -]?)?series$", re.IGNORECASE)
_MEDIUM_NOTE = re.compile(r"^(?:tv|v|vg)$", re.IGNORECASE)
_OPEN_END = re.compile(r"(?:\bor|[:/])$", re.IGNORECASE)
_NOTE = re.compile(
    r"""^(?:
        [.…]*,?\s*(?:and\b(?!\ then)|or|but|of)\b\ .*     # goes on with the name: "(And I Feel Fine)"
      | (?:parts?|pt\.?|vol\.?|volume|chapter|episode|season|book|no\.?)\s*(?:\#?\d|[ivx]+\b|one\b|two\b|three\b).*
      | \#?\d{1,2} | [ivx]+ | 3d | imax(?:\ 3d)?
      | live | live\ (?:at|in|from|on)\b.*
      | (?:uncut|unrated|restored|extended|uncensored|silent|sound|colou?r|korean|blue|yellow)
      | .*\b(?:cut|version|edition|remix|redux|sequence|sessions|epilogue|overview|trilogy|festival)
      | (?:tv|television|made.for.tv)\b.* | movie | film | short(?:\ film)? | documentary | pilot | video | remake
      | an?\ (?:\w+\ ){0,3}(?:film|story|tale|documentary|happening)\b.*
      | .*,\ \d{4} | .*\d{4}\s?[-–]\s?\d{4}
    )$""",
    re.IGNORECASE | re.VERBOSE,
)
_ARTICLE_FIRST = re.compile(rf"^(?:{'|'.join(ARTICLES)})\s+[^\W\d_]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ParsedTitle:
    """What a MovieLens title says. `original_name` is "" when it names none, and is one of `aliases` otherwise.

    `year` is the (first) year or None; `end_year` is None for a film and for a series that was still running.
    """

    name: str
    year: int | None
    end_year: int | None
    aliases: tuple[str, ...]
    original_name: str
    is_series: bool


def parse_title(raw: str) -> ParsedTitle:
    """Read "City of Lost Children, The (Cité des enfants perdus, La) (1995)" and its many relatives.

    Never fails: what it does not understand stays in the name.
    """
    text = " ".join(html.unescape(raw).split())
    body, year, end_year, spans = _split_year(text)
    rest, brackets = _split_brackets(body)
    kept, stated_series, others = [], spans, []
    for bracket in brackets:
        if _SERIES_NOTE.match(bracket):
            stated_series = True
        elif _AKA.match(bracket):
            others.append((natural_order(_AKA.sub("", bracket)), False))
        elif _is_note(bracket):
            kept.append(f"({bracket})")
        elif not _MEDIUM_NOTE.match(bracket):
            others.append((natural_order(bracket), _may_be_original(bracket, rest)))
    name = " ".join([natural_order(rest), *kept])
    aliases = _distinct([alias for alias, _ in others], name)
    original = next((alias for alias, fits in others if fits and alias in aliases), "")
    return ParsedTitle(name, year, end_year, aliases, original, stated_series)


def parse_genres(raw: str) -> tuple[str, ...]:
    """Split "Crime|Drama"; "(no genres listed)" is none."""
    parts = (part.strip() for part in raw.split("|"))
    return tuple(dict.fromkeys(part for part in parts if part and part.lower() != _NO_GENRES))


def natural_order(text: str) -> str:
    """Put an article that stands at the end back in front: "Matrix, The" -> "The Matrix".

    "Die, Mommie, Die" stays: a name that begins with the same word repeats it on purpose.
    """
    text = _SPACED_APOSTROPHE.sub(r"\1", text.strip())
    match = _INVERTED.match(text)
    if match is None:
        return text
    article = match["article"] or match["the"] or match["elided"]
    body = match["body"].rstrip(",").rstrip()
    if article.isupper() and len(article) > 1 and not match["elided"]:
        return text
    if body.casefold().startswith(f"{article.casefold()},") or article in ("i", "o"):
        return text
    if body.casefold().startswith(f"{article.casefold()} "):
        return body
    front = article[0].upper() + article[1:].lower()
    return f"{front}{body}" if match["elided"] else f"{front} {body}"


def _split_year(text: str) -> tuple[str, int | None, int | None, bool]:
    """Return the text before the year, the first year, the last year, and whether a span of years was given."""
    match = _YEAR_AT_END.search(text)
    if match and _is_year(match[1]) and text[: match.start()].strip():
        body = text[: match.start()]
        if body.endswith(f"({match[1]})"):
            body = body[: -len(match[1]) - 2].rstrip()
        return body, int(match[1]), int(match[3]) if match[3] else None, match[2] is not None
    moved = _YEAR_BEFORE_BRACKETS.match(text)
    if moved and _is_year(moved[2]):
        return f"{moved[1]} {moved[3].strip()}", int(moved[2]), None, False
    return text, None, None, False


def _is_year(digits: str) -> bool:
    return _FIRST_YEAR <= int(digits) <= _LAST_YEAR


def _split_brackets(text: str) -> tuple[str, list[str]]:
    """Take the brackets off the end, nested ones whole: "Babies (Bébé(s))" -> ("Babies", ["Bébé(s)"]).

    A bracket belongs to the name when no space stands before it ("Assassin(s)"), when it opens the name, and when
    the words before it cannot end a name ("Birdman: Or (The Unexpected Virtue of Ignorance)").
    """
    found: list[str] = []
    while text.endswith(")"):
        start = _opening(text)
        before = text[:start].rstrip() if start > 0 else ""
        inner = text[start + 1 : -1].strip()
        if not before or text[start - 1] != " " or (_OPEN_END.search(before) and not _AKA.match(inner)):
            break
        if inner:
            found.insert(0, inner)
        text = before
    return text, found


def _opening(text: str) -> int:
    """Return where the bracket that ends `text` opens, -1 when it never does."""
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if depth == 0:
            return place
    return -1


def _is_note(bracket: str) -> bool:
    """Whether a bracket says something about the title, or goes on with it, instead of being another title of it.

    A small first letter marks a remark, "(avec chameaux)", unless an article explains it: "(fille de Monaco, La)",
    "(les Compères)".
    """
    if _INVERTED.match(bracket):
        return False
    if bracket[0].islower():
        return not (_ARTICLE_FIRST.match(bracket) and bracket.split()[1][0].isupper())
    return _NOTE.match(bracket) is not None


def _may_be_original(bracket: str, name: str) -> bool:
    """Whether a bracket reads as the title in another language: mostly letters, not English, no less foreign.

    "Jour se lève, Le (Daybreak)" has its original title in front.
    """
    letters = sum(character.isalpha() for character in bracket)
    if 2 * letters <= len(bracket.replace(" ", "")) or looks_english(bracket):
        return False
    return looks_foreign(bracket) or not looks_foreign(name)


def _distinct(aliases: list[str], name: str) -> tuple[str, ...]:
    seen = {name.casefold()}
    kept = []
    for alias in aliases:
        if alias and alias.casefold() not in seen:
            seen.add(alias.casefold())
            kept.append(alias)
    return tuple(kept)
