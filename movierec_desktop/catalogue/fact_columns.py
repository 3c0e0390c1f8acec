"""Facts of titles as columns of numbers: what the content model's weights are estimated from where it has none.

The columns are those that the model was trained with, as far as the catalogue's arrays tell them: genres, decades,
kind, language, countries, and whether a film is short or long. People and tags are not among them.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.facts import Facts

Float32 = npt.NDArray[np.float32]
Int64 = npt.NDArray[np.int64]

_FEWEST = 20
"""A language or country is a column when at least so many titles have it."""
_FIRST_DECADE, _LAST_DECADE = 1920, 2020
_SHORT, _LONG = 60, 140


@dataclass(frozen=True, slots=True)
class FactColumns:
    """Which values have a column: of the titles of one catalogue."""

    languages: tuple[str, ...]
    countries: tuple[str, ...]

    @classmethod
    def of(cls, facts: Facts) -> "FactColumns":
        """Those that enough titles have."""
        spoken = np.bincount(facts.language_codes, minlength=len(facts.language_names))
        made = np.bincount(facts.countries.codes, minlength=len(facts.countries.names))
        return cls(
            tuple(name for name, n in zip(facts.language_names, spoken, strict=True) if n >= _FEWEST),
            tuple(name for name, n in zip(facts.countries.names, made, strict=True) if n >= _FEWEST),
        )

    def matrix(self, facts: Facts, years: npt.NDArray[np.integer], rows: Int64) -> Float32:
        """The columns of the titles at `rows`, shape (len(rows), n_columns), the first of them ones.

        `years` as `Catalogue.years`. What is not known of a title has a column of its own.
        """
        bits = facts.genre_bits[rows]
        genres = bits[:, None] >> np.arange(len(facts.genre_names)) & 1
        languages = np.array([_place(name, self.languages) for name in facts.language_names])[
            facts.language_codes[rows]
        ]
        series, film = facts.is_series[rows], facts.is_film[rows]
        minutes = np.where(series, 0, facts.runtimes[rows])
        columns = [
            np.ones((len(rows), 1)), genres, bits[:, None] == 0, _decades(years[rows]),
            languages[:, None] == np.arange(len(self.languages)), self._made_in(facts, rows),
            series[:, None], ~(series | film)[:, None],
            ((minutes > 0) & (minutes < _SHORT))[:, None], (minutes > _LONG)[:, None],
        ]  # fmt: skip
        return np.concatenate(columns, axis=1, dtype=np.float32)

    def _made_in(self, facts: Facts, rows: Int64) -> Float32:
        """One column a country, and one for titles of which none is known."""
        place = np.full(len(facts.ids), -1, dtype=np.int64)
        place[rows] = np.arange(len(rows))
        at = place[facts.countries.rows]
        columns = np.array([_place(name, self.countries) for name in facts.countries.names], dtype=np.int64)
        codes = columns[facts.countries.codes] if len(columns) else np.empty(0, dtype=np.int64)
        made = np.zeros((len(rows), len(self.countries) + 1), dtype=np.float32)
        here, known = at >= 0, codes >= 0
        made[at[here & known], codes[here & known]] = 1.0
        unknown = np.ones(len(rows), dtype=np.float32)
        unknown[at[here]] = 0.0
        made[:, -1] = unknown
        return made


def _place(name: str, names: tuple[str, ...]) -> int:
    return names.index(name) if name in names else -1


def _decades(years: npt.NDArray[np.integer]) -> Float32:
    """A year lies between the middles of two decades and belongs to each by its nearness; unknown ones come last."""
    n = (_LAST_DECADE - _FIRST_DECADE) // 10 + 1
    position = np.clip((years.astype(np.float64) - 5 - _FIRST_DECADE) / 10, 0.0, n - 1.0)
    nearness = np.maximum(0.0, 1.0 - np.abs(position[:, None] - np.arange(n)))
    known = (years > 0)[:, None]
    return np.concatenate([nearness * known, ~known], axis=1, dtype=np.float32)
