"""What cleaning read, kept and dropped, in numbers: for the manifest, the report, and the person at the terminal."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class DatasetLog:
    """One edition. `rating_lines` is the sum of `ratings_kept` and of the lines dropped, each under one reason."""

    name: str
    licence: str
    redistributable: bool
    people: int
    rating_lines: int
    bad_rows: int
    off_scale: int
    exact_duplicates: int
    repeats_of_other_editions: int
    rated_again: int
    without_title: int
    ratings_kept: int
    titles_read: int
    bad_title_rows: int
    bad_link_rows: int


@dataclass(frozen=True, slots=True)
class CleaningLog:
    """All editions together. `titles_merged` counts the ids that stood for a title that has another one too."""

    datasets: tuple[DatasetLog, ...]
    people: int
    people_merged: int
    people_left_without_ratings: int
    ratings: int
    titles: int
    titles_rated: int
    titles_without_year: int
    titles_without_genres: int
    titles_with_aliases: int
    titles_with_original_name: int
    titles_with_imdb_id: int
    titles_stated_series: int
    redistributable: bool
    titles_merged: int = 0

    def as_dict(self) -> dict[str, Any]:
        """Return plain numbers, texts and lists, ready for JSON."""
        values = asdict(self)
        values["datasets"] = list(values["datasets"])
        return values
