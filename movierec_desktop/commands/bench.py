"""`movierec bench`: how fast it is here, each time beside a floor measured in the same run (machines are noisy)."""

import argparse
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from movierec_desktop.commands.bench_growth import growing
from movierec_desktop.commands.bench_window import window_measurements
from movierec_desktop.commands.display import missing_qt
from movierec_desktop.commands.opening import bundle_folder
from movierec_desktop.commands.timing import TOP, WARM_UP, Measurement, floor_of, measurement, times_of
from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.exchange.marked_document import check_place, write_into
from movierec_desktop.recommend.bundle import file_hash
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.filtering import allowed
from movierec_desktop.services.for_you_rows import ForYouRows
from movierec_desktop.services.library import Library
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.store.profile import Profile

_MARK = "window"
_CALL = "movierec bench --window"
_RATED = 20
_KNOWN_TITLES = 2000
_TYPED = 40
_SHOWN = 60
_SIX_FILTERS = TitleFilter(
    kind=KindChoice.FILMS,
    languages=frozenset({"en", "fr", "ko"}),
    genres=frozenset({"Crime", "Drama"}),
    decades=frozenset({1980, 1990, 2000, 2010}),
    longest=150,
    least_confidence=Confidence.FAIR,
)


def run(arguments: argparse.Namespace) -> int:
    """Print the table, or write that of the window into a document."""
    place = arguments.markdown
    if place is not None:
        check_place(place, _MARK)
    folder = bundle_folder(arguments)
    engine = Engine(folder)
    if arguments.window:
        reason = missing_qt()
        if reason is not None:
            raise InputError(f"No window can be measured: {reason}")
        found = list(window_measurements(folder))
    else:
        found = list(_of_the_models(engine, folder, arguments.rounds))
    if place is not None:
        write_into(place, _MARK, "\n".join([f"`{_CALL}`", "", "```", *_table(engine, found), "```"]))
    elif arguments.json:
        print(json.dumps({"titles": len(engine.catalogue), "measurements": found}, indent=1))
    else:
        print("\n".join(_table(engine, found)))
    return 0


def _of_the_models(engine: Engine, folder: Path, rounds: int) -> Iterator[Measurement]:
    yield from _refreshing(engine, rounds)
    yield from _for_you(engine, rounds)
    yield _filtering(engine, rounds)
    yield _searching(engine)
    yield _opening(folder)
    yield from growing(engine, max(1, rounds // 10))


def _table(engine: Engine, found: list[Measurement]) -> Iterator[str]:
    yield f"{len(engine.catalogue):,} titles, times in milliseconds"
    yield f"{'':44}{'median':>9}{'p95':>9}{'floor':>9}{'ratio':>8}   floor is"
    for one in found:
        yield (
            f"{one['what']:44}{one['median_ms']:9.2f}{one['p95_ms']:9.2f}{one['floor_ms']:9.2f}"
            f"{one['ratio']:8.1f}   {one['floor']}"
        )


def _refreshing(engine: Engine, rounds: int) -> Iterator[Measurement]:
    """From a rating to a refreshed top 100 with its titles, without and with the commit to disk."""
    generator = np.random.default_rng(0)
    everything = engine.catalogue.facts.mask(TitleFilter())
    known_ids = engine.catalogue.facts.ids[:_KNOWN_TITLES]
    floor_name, floor = floor_of(len(engine.catalogue), rounds)
    n_rated = min(_RATED, len(known_ids))

    def new_person() -> dict[int, float]:
        ids = generator.choice(known_ids, size=n_rated, replace=False)
        return {int(title_id): float(generator.integers(1, 11)) / 2 for title_id in ids}

    people = iter([new_person() for _ in range(WARM_UP + rounds)])
    times = times_of(lambda: TasteView(engine, None, next(people)).top(TOP, everything), rounds)
    yield measurement(f"fold in {n_rated} ratings, refresh the top {TOP}", times, floor_name, floor)
    rated = engine.catalogue.titles(generator.choice(len(known_ids), size=n_rated, replace=False))
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile(Path(folder) / "profile.sqlite")
        library = Library(profile)

        def rate_and_refresh() -> None:
            library.rate(rated[generator.integers(n_rated)], float(generator.integers(1, 11)) / 2)
            stars = {title_id: rating.stars for title_id, rating in library.ratings.items()}
            TasteView(engine, None, stars).top(TOP, everything)

        times = times_of(rate_and_refresh, rounds)
        profile.close()
    yield measurement("the same with the rating committed to disk", times, floor_name, floor)


def _for_you(engine: Engine, rounds: int) -> Iterator[Measurement]:
    """What the page makes at once when a taste is there, and what it makes while nothing else waits."""
    rated = {title.id: 4.0 + 0.5 * (title.row % 3) for title in engine.catalogue.titles(range(0, 2 * _RATED, 2))}
    view = TasteView(engine, None, rated)
    offered = view.offered(engine.catalogue.facts.mask(TitleFilter()))
    floor_name, floor = floor_of(len(engine.catalogue), rounds)
    times = times_of(lambda: ForYouRows(engine, view, offered).tonight(), rounds)
    yield measurement("For you: tonight and the first row", times, floor_name, floor)
    times = times_of(lambda: list(ForYouRows(engine, view, offered).others()), max(1, rounds // 5))
    yield measurement("For you: all rows, between other things", times, floor_name, floor)


def _filtering(engine: Engine, rounds: int) -> Measurement:
    """From a rating to a full list of what passes six filters, one of which asks how sure each prediction is."""
    rated = {title.id: 4.0 for title in engine.catalogue.titles(range(min(_RATED, len(engine.catalogue))))}
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile(Path(folder) / "profile.sqlite")
        library = Library(profile)

        def fill() -> None:
            view = TasteView(engine, None, rated)
            view.top(TOP, allowed(engine.catalogue, _SIX_FILTERS, library, view))

        times = times_of(fill, rounds)
        profile.close()
    return measurement("fold in, filter by six, rank and fill", times, *floor_of(len(engine.catalogue), rounds))


def _typed(engine: Engine) -> list[str]:
    """What stands in the search field while titles are typed letter by letter, from the best known to the least."""
    rows = np.unique(np.geomspace(1, len(engine.catalogue), _TYPED).astype(np.int64) - 1)
    names = [title.name for title in engine.catalogue.titles(rows)]
    return [name[:n].strip() for name in names for n in range(1, len(name) + 1)]


def _searching(engine: Engine) -> Measurement:
    """Each key pressed while typing titles, with the titles for the first screen; the index is in memory."""
    catalogue = engine.catalogue
    catalogue.prepare_search()
    keys = _typed(engine)
    queries = iter([*keys[:WARM_UP], *keys])
    times = times_of(lambda: catalogue.titles(catalogue.search(next(queries))[:_SHOWN]), len(keys))
    floor = times_of(lambda: catalogue.containing("word"), WARM_UP)
    what = f"search, each of {len(keys):,} keys pressed"
    return measurement(what, times, "one LIKE '%word%' over the titles' names in SQLite", floor)


def _opening(folder: Path) -> Measurement:
    """Bundle checked and loaded, catalogue's facts read."""

    def open_all() -> None:
        engine = Engine(folder)
        engine.model()
        engine.close()

    floor = times_of(lambda: [file_hash(path) for path in folder.iterdir() if path.is_file()], 5)
    return measurement("open bundle, catalogue and model", times_of(open_all, 5), "hashing the bundle's files", floor)
