"""Everything that the person said about titles, into files that other services and this app read."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.title import Title
from movierec_desktop.exchange import profile_json, values, writing
from movierec_desktop.exchange.row_json import from_json
from movierec_desktop.exchange.rows import ExchangeRow
from movierec_desktop.exchange.whole_file import write_whole
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState

FORMATS = ("letterboxd", "imdb", "trakt", "movielens", "json")


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: the file, and how many titles it holds."""

    path: Path
    n_titles: int


class Source(Protocol):
    """What an export asks of an engine."""

    @property
    def catalogue(self) -> Catalogue:
        """All titles."""
        ...

    @property
    def replaced(self) -> ReplacedIds:
        """Which ids stand for others now."""
        ...


@dataclass(frozen=True, slots=True)
class OwnSource:
    """For a thread of its own, which has opened the catalogue anew."""

    catalogue: Catalogue
    replaced: ReplacedIds


def export(engine: Source, profile: Profile, file_format: str, path: Path) -> Exported:
    """Write everything in one of FORMATS, the file whole or not at all. Raises InputError when it cannot be written.

    Which titles were not seen, and which are wrong reasons, only "json" holds: other services know nothing of the kind,
    and some take every row for a title that was seen.
    """
    rows = profile_rows(engine, profile)
    if file_format != "json":
        rows = [row for row in rows if _is_said_elsewhere(row)]
    _write(path, _content(file_format, path, rows, profile))
    return Exported(path, len(rows))


def profile_rows(engine: Source, profile: Profile) -> list[ExchangeRow]:
    """One row for every title about which the profile says something, by title id."""
    states = engine.replaced.apply(profile.states.all())
    ids = sorted(states)
    rows = engine.catalogue.rows_of_ids(ids).tolist() if ids else []
    known = {title.id: title for title in engine.catalogue.titles([row for row in rows if row >= 0])}
    return [_row(title_id, states[title_id], known.get(title_id)) for title_id in ids]


def _content(file_format: str, path: Path, rows: list[ExchangeRow], profile: Profile) -> bytes:
    letterboxd = (lambda: writing.letterboxd_csv(rows).encode()) if path.suffix.casefold() == ".csv" else (
        lambda: writing.letterboxd_zip(rows)
    )  # fmt: skip
    writers: dict[str, Callable[[], bytes]] = {
        "letterboxd": letterboxd,
        "imdb": lambda: writing.imdb_csv(rows).encode(),
        "trakt": lambda: writing.trakt_zip(rows),
        "movielens": lambda: writing.movielens_csv(rows).encode(),
        "json": lambda: _full_json(rows, profile).encode(),
    }
    if file_format not in writers:
        raise InputError(f"'{file_format}' is no format: choose one of {', '.join(FORMATS)}")
    return writers[file_format]()


def _full_json(rows: list[ExchangeRow], profile: Profile) -> str:
    settings = {key: value for key in profile_json.SETTINGS if (value := profile.settings.get(key, ""))}
    waiting = [from_json(profile_json.loads(row.said), f"row {row.id}") for row in profile.waiting.all()]
    return profile_json.written([*rows, *waiting], settings, profile.own_titles.all())


def _row(title_id: int, state: TitleState, title: Title | None) -> ExchangeRow:
    """A title as a row; of one that the catalogue lacks only its name as it was then is known."""
    name, year = values.name_and_year(state.label)
    return ExchangeRow(
        place="",
        title=title.name if title else name,
        year=title.year if title else year,
        kind=title.kind if title else None,
        imdb_id=title.imdb_id if title else "",
        tmdb_id=title.tmdb_id if title else None,
        movie_id=title.movie_id if title else None,
        title_id=title_id,
        stars=state.stars,
        rated_at=state.rated_at,
        watched=state.watched,
        watched_at=state.watched_at,
        listed=state.listed,
        listed_at=state.listed_at,
        dismissed=state.dismissed,
        dismissed_at=state.dismissed_at,
        doubted=state.doubted,
        doubted_at=state.doubted_at,
        unseen=state.unseen,
        unseen_at=state.unseen_at,
        note=state.note,
    )


def _is_said_elsewhere(row: ExchangeRow) -> bool:
    return row.stars is not None or row.watched or row.listed or row.dismissed or bool(row.note)


def _write(path: Path, content: bytes) -> None:
    if path.is_dir():
        raise InputError(f"{path} is a folder: name a file")
    try:
        write_whole(path, content)
    except OSError as error:
        raise InputError(f"{path} cannot be written ({error.strerror}): choose another place") from error
