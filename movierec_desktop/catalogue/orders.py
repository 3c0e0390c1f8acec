"""Orders of the whole catalogue, each worked out once: rows as arrays, which any part of the catalogue is cut from."""

import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import cached_property

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.text import folded, without_article

Rows = npt.NDArray[np.int64]

_LETTERS = 32
"""Bytes of a name that decide its place; beyond them the better known title comes first."""
_AT_ONCE = 1_000
_NOT_WORD = re.compile(r"[\W_]+")


class Orders:
    """All rows in an order, shape (n_titles,). Where it does not decide, the better known title comes first."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        reading: Callable[[], AbstractContextManager[None]],
        years: npt.NDArray[np.int32],
        added: Sequence[str] = (),
    ) -> None:
        """`years` is 0 where the year is unknown, shape (n_titles,); `added` are names behind those of the file.

        Within `reading()` the connection's errors are the catalogue's.
        """
        self._reading = reading
        self._years = years
        self._added = added
        self._names = connection.execute("SELECT name FROM titles ORDER BY row")
        self._keys: list[bytes] = []

    @cached_property
    def newest(self) -> Rows:
        """The latest year first, titles of an unknown year last."""
        return np.argsort(-self._years.astype(np.int64), kind="stable")

    @cached_property
    def oldest(self) -> Rows:
        """The earliest year first, titles of an unknown year last."""
        years = self._years.astype(np.int64)
        return np.argsort(np.where(years > 0, years, np.iinfo(np.int64).max), kind="stable")

    @cached_property
    def by_name(self) -> Rows:
        """By name, without article, accents, case and signs; other scripts than Latin come after it."""
        while self.prepare():
            pass
        self._keys += map(_key, self._added)
        order = np.argsort(np.array(self._keys, dtype=f"S{_LETTERS}"), kind="stable")
        self._keys.clear()
        return order

    def prepare(self) -> bool:
        """Do a part of the work for `by_name`, some milliseconds; False when that was all."""
        with self._reading():
            part = self._names.fetchmany(_AT_ONCE)
            self._keys += [_key(name) for (name,) in part]
        return bool(part)


def _key(name: str) -> bytes:
    """`folded`, by the short way where the name is plain; a name of signs alone stays as it is."""
    is_plain = name.isascii() and "'" not in name and "&" not in name
    words = _NOT_WORD.sub(" ", name.lower()).strip() if is_plain else folded(name)
    return without_article(words or name).encode()[:_LETTERS]
