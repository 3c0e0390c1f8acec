"""The tables `recommended` and `responses`: what was shown to the person, and what they then did."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from movierec_desktop.domain.plain_text import plain
from movierec_desktop.store.soundness import LONGEST_LABEL, SOUND

DAY_MS = 86_400_000
MOST_RECOMMENDED = 20_000
"""Entries kept. What the person responded to is kept beyond that."""
MOST_RESPONSES = 50_000
_SAME = 0.05
"""Stars within which two predictions are one: they are shown with one decimal."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a model says of one title, and the root mean square error to expect, both in stars."""

    model: str
    stars: float
    expected_error: float


@dataclass(frozen=True, slots=True)
class Shown:
    """A title as it stood in a list at `at`, in milliseconds since 1970 UTC. `place` counts from 1."""

    title_id: int
    at: int
    prediction: Prediction
    place: int
    list: str
    filters: str
    """The filters in force, as JSON; "" without any."""
    reasons: tuple[int, ...]
    """Ids of the rated titles that moved the prediction most, largest effect first."""


@dataclass(frozen=True, slots=True)
class StoredShown:
    """An entry of the table; `shown.at` is when it was first shown so, `last_at` when last."""

    id: int
    shown: Shown
    last_at: int


@dataclass(frozen=True, slots=True)
class Response:
    """Something that the person did with a title.

    `what` is "rated", "unrated", "listed", "unlisted", "dismissed", "offered", "seen", "unmarked" (as seen),
    "wrong reason" (of one recommendation), "doubted" (a rated title, as a reason for anything) or "trusted" (its
    opposite).
    """

    title_id: int
    label: str
    at: int
    what: str
    known: int
    """Ratings of other titles that the person had given before."""
    own_mean: float | None
    """Their mean, in stars."""
    stars: float | None = None
    reason_id: int | None = None
    prediction: Prediction | None = None
    """Made before, without the title's own rating."""


@dataclass(frozen=True, slots=True)
class StoredResponse:
    """An entry of the table; `recommended_id` is the newest recommendation of the title before it."""

    id: int
    recommended_id: int | None
    response: Response


_SHOWN = "title_id, first_at, model, predicted, expected_error, place, list, filters, reasons"
_RESPONSE = (
    f"title_id, substr(label, 1, {LONGEST_LABEL}), at, what, known, own_mean, half_stars / 2.0, reason_id, model,"
    " predicted, expected_error"
)


class Feedback:
    """Both tables. Changes belong in `Profile.writing()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put_shown(self, shown: Shown) -> None:
        """Note one title: what has not changed lasts longer, what changed within its first day is replaced."""
        newest = self._connection.execute(
            f"SELECT id, {_SHOWN}, last_at FROM recommended WHERE title_id = ? AND list = ?"  # noqa: S608  # our names
            f" AND {SOUND['recommended']}"
            " ORDER BY last_at DESC, id DESC LIMIT 1",
            (shown.title_id, shown.list),
        ).fetchone()
        if newest is not None and _is_same(_stored_shown(newest).shown, shown):
            change = "UPDATE recommended SET last_at = max(last_at, ?), place = ? WHERE id = ?"
            self._connection.execute(change, (shown.at, shown.place, newest[0]))
            return
        made = shown.prediction
        self._connection.execute(
            "INSERT INTO recommended (title_id, list, day, first_at, last_at, model, predicted, expected_error, place,"
            " filters, reasons) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (title_id, list, day) DO UPDATE SET last_at = max(last_at, excluded.last_at),"
            " model = excluded.model, predicted = excluded.predicted, expected_error = excluded.expected_error,"
            " place = excluded.place, filters = excluded.filters, reasons = excluded.reasons",
            (
                shown.title_id, shown.list, shown.at // DAY_MS, shown.at, shown.at, made.model, made.stars,
                made.expected_error, shown.place, shown.filters, " ".join(map(str, shown.reasons)),
            ),
        )  # fmt: skip

    def shown(self) -> Iterator[StoredShown]:
        """Every recommendation, oldest first; what a damage has made of one is passed over."""
        query = f"SELECT id, {_SHOWN}, last_at FROM recommended WHERE {SOUND['recommended']} ORDER BY first_at, id"  # noqa: S608
        return map(_stored_shown, self._connection.execute(query))

    def n_titles_shown(self) -> int:
        """How many titles have been recommended."""
        (n,) = self._connection.execute("SELECT count(DISTINCT title_id) FROM recommended").fetchone()
        return int(n)

    def add_response(self, response: Response) -> int:
        """Note what the person did, and return the entry's id."""
        made = response.prediction
        cursor = self._connection.execute(
            "INSERT INTO responses (title_id, label, at, what, known, own_mean, half_stars, reason_id, model,"
            " predicted, expected_error, recommended_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " (SELECT id FROM recommended WHERE title_id = ? ORDER BY last_at DESC, id DESC LIMIT 1))",
            (
                response.title_id, response.label, response.at, response.what, response.known, response.own_mean,
                None if response.stars is None else round(response.stars * 2), response.reason_id,
                *((None, None, None) if made is None else (made.model, made.stars, made.expected_error)),
                response.title_id,
            ),
        )  # fmt: skip
        return int(cursor.lastrowid or 0)

    def remove_response(self, response_id: int) -> None:
        """Forget an entry; nothing happens when there is none."""
        self._connection.execute("DELETE FROM responses WHERE id = ?", (response_id,))

    def put_prediction(self, response_id: int, made: Prediction) -> None:
        """Add the prediction to an entry that was written without; nothing happens when it has gone."""
        self._connection.execute(
            "UPDATE responses SET model = ?, predicted = ?, expected_error = ? WHERE id = ?",
            (made.model, made.stars, made.expected_error, response_id),
        )

    def responses(self) -> Iterator[StoredResponse]:
        """Everything the person did, oldest first; what a damage has made of it is passed over."""
        query = f"SELECT id, recommended_id, {_RESPONSE} FROM responses WHERE {SOUND['responses']} ORDER BY id"  # noqa: S608
        return map(_stored_response, self._connection.execute(query))

    def prune(self, most_shown: int = MOST_RECOMMENDED, most_responses: int = MOST_RESPONSES) -> None:
        """Forget the oldest entries beyond a number; a recommendation that has a response stays."""
        (last,) = self._connection.execute("SELECT max(id) FROM responses").fetchone()
        self._connection.execute("DELETE FROM responses WHERE id <= ?", ((last or 0) - most_responses,))
        (n,) = self._connection.execute("SELECT count(*) FROM recommended").fetchone()
        if n > most_shown:
            self._connection.execute(
                "DELETE FROM recommended WHERE id IN (SELECT id FROM recommended AS r WHERE NOT EXISTS"
                " (SELECT 1 FROM responses WHERE recommended_id = r.id) ORDER BY last_at, id LIMIT ?)",
                (n - most_shown,),
            )


def _is_same(before: Shown, now: Shown) -> bool:
    one, other = before.prediction, now.prediction
    close = abs(one.stars - other.stars) < _SAME and abs(one.expected_error - other.expected_error) < _SAME
    return close and (one.model, before.filters, before.reasons) == (other.model, now.filters, now.reasons)


def _stored_shown(record: tuple[Any, ...]) -> StoredShown:
    number, title_id, at, model, stars, error, place, in_list, filters, reasons, last_at = record
    ids = tuple(int(each) for each in reasons.split())
    return StoredShown(
        number, Shown(title_id, at, Prediction(model, stars, error), place, in_list, filters, ids), last_at
    )


def _stored_response(record: tuple[Any, ...]) -> StoredResponse:
    number, recommended_id, title_id, label, at, what, known, own_mean, given, reason_id, model, stars, error = record
    made = None if model is None else Prediction(model, stars, error)
    response = Response(title_id, plain(label), at, what, known, own_mean, given, reason_id, made)
    return StoredResponse(number, recommended_id, response)
