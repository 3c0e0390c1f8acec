"""Stable ids of titles that MovieLens does not have. They follow from the title alone, so every build agrees."""

import hashlib

from movierec_desktop.catalogue.text import folded

IMDB_BASE = 10_000_000_000
"""A title with an IMDb number has this plus that number: tt0903747 -> 10000903747. MovieLens' ids are far below."""

HASH_BASE = 1_000_000_000_000
"""A title without one has this plus 48 bits of BLAKE2b over "film" or "series", its folded name and its year."""

_HASH_BYTES = 6


def own_id(imdb_id: str, name: str, year: int | None, *, is_series: bool) -> int:
    """The id of a title outside MovieLens; below 2**53, so that no program loses digits of it.

    Two titles without an IMDb number that agree in kind, name and year get one id: nothing tells them apart.
    """
    if imdb_id:
        return IMDB_BASE + int(imdb_id.removeprefix("tt"))
    said = f"{'series' if is_series else 'film'}\n{folded(name) or name}\n{year or ''}"
    digest = hashlib.blake2b(said.encode("utf-8"), digest_size=_HASH_BYTES).digest()
    return HASH_BASE + int.from_bytes(digest, "big")
