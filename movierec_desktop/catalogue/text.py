"""How titles are compared: case, accents, punctuation and leading articles do not count."""

import re
import unicodedata
from functools import lru_cache

_ARTICLE = re.compile(r"^(the|a|an|le|la|les|l|el|los|las|il|lo|gli|der|die|das|den|det|de|het|o|os|as|um|uma) (?=\S)")
_NOT_WORD = re.compile(r"[\W_]+")
_CONTRACTION = re.compile(r"['’](?=(?:s|t|re|ll|ve|d|m)\b)")
_REMEMBERED = 8_192
"""Texts whose folding is kept: a name is compared in several ways, one after the other."""
_FRACTION = re.compile("[¼-¾⅐-⅞]")


@lru_cache(_REMEMBERED)
def folded(text: str) -> str:
    """Lower case, no accents, words separated by single spaces: "Amélie!" -> "amelie", "Don't" -> "dont".

    The search index holds text folded this way, so that a query and a title meet whichever way they are written.
    """
    # A space before "½", or "8½" would be "81 2".
    text = _FRACTION.sub(r" \g<0>", text)
    # Decomposed before and after: "™" becomes "TM" first, then "tm".
    lower = unicodedata.normalize("NFKD", text).casefold().replace("&", " and ")
    decomposed = unicodedata.normalize("NFKD", lower)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _NOT_WORD.sub(" ", _CONTRACTION.sub("", bare)).strip()


def without_article(text: str) -> str:
    """`folded` text without one leading article: "the matrix" -> "matrix"; a lone article stays."""
    return _ARTICLE.sub("", text, count=1)
