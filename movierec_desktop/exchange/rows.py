"""What every file of another service is turned into: neutral rows, before anything is matched or written."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import Kind


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """One row of a file. Times are milliseconds since 1970 UTC, None when the file does not say.

    `kind` is None when the file does not tell films from series; `stars` are half stars from 0.5 to 5. `skip` says why
    the row cannot be imported, and is "" for all others. Of several rows about one title the one with the smallest
    `rank` decides about the stars, and of equal ranks the latest.
    """

    place: str
    """File and line, for messages: "ratings.csv, line 3"."""
    title: str
    year: int | None = None
    kind: Kind | None = None
    other_titles: tuple[str, ...] = ()
    imdb_id: str = ""
    tmdb_id: int | None = None
    movie_id: int | None = None
    """MovieLens' movieId."""
    title_id: int | None = None
    """Our own id, in files that we wrote."""
    stars: float | None = None
    rated_at: int | None = None
    watched: bool = False
    watched_at: int | None = None
    listed: bool = False
    listed_at: int | None = None
    dismissed: bool = False
    dismissed_at: int | None = None
    doubted: bool = False
    """Rated, but a wrong reason. This and what follows only our own full export says."""
    doubted_at: int | None = None
    unseen: bool = False
    """Said to be not seen."""
    unseen_at: int | None = None
    note: str = ""
    rank: int = 0
    skip: str = ""


@dataclass(frozen=True, slots=True)
class ExchangeFile:
    """One file, read: its format's name, how its scale was converted, and every row that it has."""

    format: str
    rows: Sequence[ExchangeRow]
    scale: str = ""
    """Words for the person, as in "1 to 10, halved"; "" when there are no ratings."""

    settings: Mapping[str, str] = field(default_factory=dict)
    """Choices of the person, in a full export of ours."""
    own_titles: Sequence[OwnTitle] = ()
    """Titles that the person added, in a full export of ours."""

    @property
    def skipped(self) -> Counter[str]:
        """How many rows cannot be imported, by reason."""
        return Counter(row.skip for row in self.rows if row.skip)
