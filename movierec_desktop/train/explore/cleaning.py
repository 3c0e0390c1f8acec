"""The cleaning log as a reader wants it: a table that adds up, and what it means."""

from movierec_desktop.train.cleaning_log import CleaningLog, DatasetLog
from movierec_desktop.train.explore.plate import Table
from movierec_desktop.train.explore.words import count, listed, people, percent

REASONS = {
    "bad_rows": "cannot be read",
    "off_scale": "not 0.5 to 5 stars in half steps",
    "exact_duplicates": "the same line twice",
    "repeats_of_other_editions": "already in a data set above",
    "rated_again": "rated again later",
    "without_title": "of a title that no data set names",
}
"""Why a line of ratings is dropped, by the name of the count in `DatasetLog`, in the order in which it is done."""


def dropped(dataset: DatasetLog) -> dict[str, int]:
    """Lines dropped, by reason."""
    return {reason: int(getattr(dataset, reason)) for reason in REASONS}


def cleaning_table(log: CleaningLog) -> Table:
    """One column a data set and one for their sum; read, dropped by reason, kept. Each column adds up.

    Raises ValueError when one does not: the log would then be wrong.
    """
    sets = log.datasets
    rows: list[tuple[str, list[int]]] = [("Lines of ratings read", [one.rating_lines for one in sets])]
    rows += [(f"dropped: {words}", [dropped(one)[reason] for one in sets]) for reason, words in REASONS.items()]
    rows.append(("Ratings kept", [one.ratings_kept for one in sets]))
    for one in sets:
        if one.rating_lines != one.ratings_kept + sum(dropped(one).values()):
            raise ValueError(f"the cleaning log of {one.name} does not add up")
    if sum(one.ratings_kept for one in sets) != log.ratings:
        raise ValueError("the data sets do not add up to the ratings kept")
    header = ("", *(one.name for one in sets), "All")
    return Table(header, [(name, *(f"{n:,}" for n in values), f"{sum(values):,}") for name, values in rows])


def cleaning_sentences(log: CleaningLog) -> list[str]:
    """What the table says; the first sentence is the finding."""
    read = sum(one.rating_lines for one in log.datasets)
    lost = read - log.ratings
    totals = {words: sum(dropped(one)[reason] for one in log.datasets) for reason, words in REASONS.items()}
    why = [f"{n:,} {words}" for words, n in totals.items() if n]
    finding = f"Of {count(read, 'line')} of ratings {lost:,} were dropped ({percent(lost / read)})"
    sentences = [f"{finding}: {listed(why)}." if why else f"{finding}."]
    sentences.append(_of_people(log))
    sentences.append(
        f"Of {count(log.titles, 'title')} {log.titles_rated:,} have ratings; {log.titles_without_year:,} have no year, "
        f"{log.titles_without_genres:,} no genre, {log.titles - log.titles_with_imdb_id:,} no IMDb id."
    )
    if log.titles_merged:
        sentences.append(f"Titles that stood under two movieIds: {log.titles_merged:,}, each now under the first.")
    bad = sum(one.bad_title_rows for one in log.datasets), sum(one.bad_link_rows for one in log.datasets)
    if any(bad):
        sentences.append(f"{count(bad[0], 'line')} of titles and {bad[1]:,} of links could not be read, or repeat one.")
    return sentences


def _of_people(log: CleaningLog) -> str:
    told = sum(one.people for one in log.datasets)
    parts = [f"{told:,} user numbers are {people(log.people)}"]
    if log.people_merged:
        parts.append(f"{log.people_merged:,} were found in two data sets and made one")
    if log.people_left_without_ratings:
        parts.append(f"{log.people_left_without_ratings:,} had no usable rating left")
    return f"{'; '.join(parts)}."
