"""Everything that reads what others wrote, each given one input after another: it reads it, or says in a line why not.

    python -m torture.hostile_readers fuzz FOLDER SEED SECONDS LEAST MOST   all readers, a share of the time each
    python -m torture.hostile_readers make FOLDER NAME                      an input of `hostile_bombs`
    python -m torture.hostile_readers bomb FOLDER NAME ...                  reads them, made where they are not there

Prints a line of JSON a reader. Whatever a reader raises beside a MovieRecError is a crash, and told with its input.
"""

import io
import json
import random
import resource
import sys
import time
import traceback
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.title import Kind
from movierec_desktop.exchange.archive import read_members
from movierec_desktop.exchange.feedback_lines import read_feedback
from movierec_desktop.exchange.reading import read_bytes
from movierec_desktop.online import tmdb_answers
from movierec_desktop.online.addresses import check_address, redirected
from movierec_desktop.recommend.bundle import _read_tensors
from movierec_desktop.services.online import read_choices
from movierec_desktop.services.presets import Presets
from movierec_desktop.store.backup import verify
from movierec_desktop.store.learned_file import LearnedFile, LearnedHeader
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.store.settings import peek
from movierec_desktop.train.catalogue_file import write_catalogue
from movierec_desktop.train.catalogue_titles import CatalogueTitle, Showing
from torture import hostile_bombs as bombs
from torture import hostile_inputs as inputs
from torture.hostile_bundles import Bundles

FIXTURES = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "exchange"
_NAMES = (
    "ratings.csv",
    "watchlist.csv",
    "reviews.csv",
    "ratings-movies.json",
    "x.xml",
    "lists-watchlist.json",
    "x.zip",
)
_LONGEST_WORD = 1_100
Reader = Callable[[random.Random], bool]
"""Makes an input and reads it; whether it was accepted."""


class Bench:
    """The readers, with what their inputs are made of, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.last = b""
        """The input at hand, for the report of a crash."""
        self._exports = [(path.name, path.read_bytes()) for path in sorted(FIXTURES.glob("*.*")) if path.suffix != ".x"]
        self._exports += [(f"{name}.zip", _packed(FIXTURES / name)) for name in ("letterboxd", "trakt_zip")]
        self._bundles = Bundles(folder / "bundles")
        self._profile = self._whole_profile()
        self._catalogue = self._whole_catalogue()
        self._weights = self._whole_weights()

    @property
    def readers(self) -> dict[str, Reader]:
        """All of them by name."""
        return {
            "exports": self.exports, "JSON of exports": self.json, "archives": self.archives, "bundles": self.bundles,
            "signatures and keys": self.signatures, "weights": self.weights, "profiles, bytes": self.profile_bytes,
            "profiles, statements": self.profile_statements, "catalogues": self.catalogues,
            "TMDB's answers": self.answers, "addresses": self.addresses, "feedback": self.feedback,
        }  # fmt: skip

    def exports(self, dice: random.Random) -> bool:
        """A real export of any service, damaged."""
        name, raw = dice.choice(self._exports)
        self.last = inputs.damaged(dice, raw)
        return _read_export(self.last, dice.choice((name, *_NAMES)))

    def json(self, dice: random.Random) -> bool:
        """A full export of ours, and lists as Trakt's, with anything in them."""
        row = {"title": "Heat", "year": 1995, "stars": 4, "rated_at": "2024-01-05", "other_titles": ["x"], "note": "y",
               "kind": "film", "imdb_id": "tt0113277", "watched": True}  # fmt: skip
        own = {"id": 2**52, "name": "Mine", "kind": "film", "added_at": "2024-01-05T00:00:00Z", "genres": ["Drama"],
               "countries": ["KR"], "apart": [6]}  # fmt: skip
        ours = {"format": "movierec-profile", "version": 1, "titles": [row] * 3, "own_titles": [own], "settings": {}}
        trakt = [{"movie": {"title": "Heat", "ids": {"imdb": "tt1"}}, "rating": 8, "rated_at": "2024-01-05"}] * 3
        told = inputs.changed(dice, dice.choice((ours, trakt)))
        self.last = json.dumps(told, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")
        return _read_export(self.last, dice.choice(_NAMES))

    def archives(self, dice: random.Random) -> bool:
        """A ZIP with names and packings of any sort, damaged or not."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for _ in range(dice.randrange(5)):
                info = zipfile.ZipInfo("x")
                info.filename = info.orig_filename = inputs.text(dice, 6).encode(errors="replace").decode() + ".csv"
                info.compress_type = dice.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA))
                info.external_attr = dice.getrandbits(32)
                archive.writestr(info, b"title,year,rating\n" + inputs.text(dice).encode(errors="replace"))
        self.last = inputs.damaged(dice, out.getvalue()) if dice.random() < 0.7 else out.getvalue()
        read_members(self.last, "x.zip")
        return _read_export(self.last, "x.zip")

    def bundles(self, dice: random.Random) -> bool:
        """A signed bundle, damaged or with a name that leads out of its folder, unpacked as far as it goes."""
        if dice.random() < 0.7:
            self.last = self._bundles.damaged(dice)
            self._bundles.unpack(self.last)
            return True
        name, self.last = self._bundles.outward(dice)
        self._bundles.unpack(self.last)
        raise AssertionError(f"a bundle with a file {name!r} is taken for one")

    def signatures(self, dice: random.Random) -> bool:
        """A signature or a public key, damaged: what is read are those whose changed bytes mean nothing."""
        self.last = self._bundles.signature(dice)
        return self._bundles.check(self.last, dice)

    def weights(self, dice: random.Random) -> bool:
        """Weights and what was learned, damaged, mostly in the header."""
        raw = self._weights
        length = int.from_bytes(raw[:8], "little")
        head = inputs.damaged(dice, raw[8 : 8 + length])
        told = len(head) if dice.random() < 0.7 else dice.getrandbits(dice.choice((8, 24, 64)))
        self.last = told.to_bytes(8, "little") + head + raw[8 + length :]
        if dice.random() < 0.3:
            self.last = inputs.damaged(dice, raw)
        learned = LearnedFile(self.folder / "p")
        learned.path.write_bytes(self.last)
        _read_tensors(learned.path)
        learned.read()
        return True

    def profile_bytes(self, dice: random.Random) -> bool:
        """A profile, damaged."""
        self.last = inputs.damaged(dice, self._profile)
        return self._read_profile()

    def profile_statements(self, dice: random.Random) -> bool:
        """A profile that was prepared by SQL."""
        import sqlite3

        path = self.folder / "made.sqlite"
        path.write_bytes(self._profile)
        said = [inputs.statement(dice) for _ in range(dice.randint(1, 3))]
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            for each in said:
                try:
                    database.executescript(each)
                except sqlite3.Error:
                    continue
        self.last = path.read_bytes()
        return self._read_profile()

    def _read_profile(self) -> bool:
        """All that the app reads of a profile by itself."""
        path = self.folder / "profile.sqlite"
        for old in self.folder.glob("profile.sqlite*"):
            old.unlink()
        path.write_bytes(self.last)
        peek(path, "theme", "")
        try:
            verify(path)
        except MovieRecError as error:
            _check_words(error)
        with closing(Profile(path)) as profile:
            profile.states.all()
            profile.own_titles.all()
            profile.waiting.all()
            profile.decisions.all()
            profile.imports.last()
            list(profile.feedback.shown())
            list(profile.feedback.responses())
            read_choices(profile)
            Presets(profile).all()
        return True

    def catalogues(self, dice: random.Random) -> bool:
        """A catalogue, damaged, and all that the app reads of it; it need not be right, as it is signed."""
        path = self.folder / "catalogue.sqlite"
        self.last = inputs.damaged(dice, self._catalogue)
        path.write_bytes(self.last)
        with closing(Catalogue(path)) as catalogue:
            _read_catalogue(catalogue)
        return True

    def answers(self, dice: random.Random) -> bool:
        """TMDB's answers, with anything in them; what is taken from them is plain."""
        named = {"id": 949, "title": "Heat", "name": "Heat", "overview": "x", "poster_path": "/x.jpg",
                 "release_date": "1995-12-15", "first_air_date": "1995-12-15"}  # fmt: skip
        offers = {"link": "https://www.themoviedb.org/movie/949", "flatrate": [{"provider_name": "Disney Plus"}]}
        whole = {**named, "watch/providers": {"results": {"DE": offers}}, "results": [named], "movie_results": [named],
                 "next_episode_to_air": {"air_date": "2024-01-05", "season_number": 1}}  # fmt: skip
        told = inputs.changed(dice, whole)
        self.last = json.dumps(told).encode()
        if dice.random() < 0.3:
            self.last = inputs.damaged(dice, self.last)
        answer = tmdb_answers.parsed(self.last)
        found = tmdb_answers.found_of(answer, is_series=False)
        tmdb_answers.id_by_imdb(answer)
        words = [*tmdb_answers.services_of(answer), *(one.name for one in found), *(one.overview for one in found)]
        facts = tmdb_answers.facts_of(answer, "DE")
        for word in (*words, facts.name, facts.overview, facts.poster, facts.where.page, *facts.where.stream):
            _check_plain(word)
        return True

    def addresses(self, dice: random.Random) -> bool:
        """Addresses and redirects: what is let through must be the host that the request goes to."""
        from requests import Request
        from urllib3.util import parse_url

        address = inputs.address(dice)
        self.last = address.encode("utf-8", "surrogatepass")
        where = redirected("https://example.org/a", address)
        sent = parse_url(str(Request("GET", where).prepare().url))
        if (sent.scheme, sent.host, sent.port or 443) != ("https", "example.org", 443):
            raise AssertionError(f"a redirect leads to {sent}")
        check_address(where)
        return True

    def feedback(self, dice: random.Random) -> bool:
        """A file of feedback, damaged."""
        head = {"kind": "movierec feedback", "format": 1, "app": "1", "titles": False, "ratings": 12}
        line = {"kind": "recommended", "day": 0, "until": 3, "list": "for you", "place": 1, "model": "hybrid",
                "predicted": 4.5, "expected_error": 0.8, "filtered": False}  # fmt: skip
        rated = {"kind": "rated", "day": 1, "stars": 4.5, "recommended": True, "known": 3, "own_mean": 3.5}
        told = [head, *(inputs.changed(dice, one) for one in (line, rated, line))]
        whole = "\n".join(json.dumps(one) for one in told).encode()
        self.last = inputs.damaged(dice, whole) if dice.random() < 0.5 else whole
        path = self.folder / "feedback.jsonl"
        path.write_bytes(self.last)
        read_feedback(path)
        return True

    def _whole_profile(self) -> bytes:
        path = self.folder / "made.sqlite"
        with closing(Profile(path)) as profile, profile.writing():
            for number in range(1, 40):
                profile.ratings.put(StoredRating(number, 0.5 * (1 + number % 10), 1_700_000_000_000, f"Film {number}"))
            profile.settings.put("theme", "dark")
        content = path.read_bytes()
        path.unlink()
        return content

    def _whole_catalogue(self) -> bytes:
        path = self.folder / "made.catalogue"
        write_catalogue(path, [
            CatalogueTitle(
                number, "", None, f"Film {number}", "", 1990, None, Kind.FILM, "inferred", ("Drama",),
                (f"Movie {number}",), 9, countries=("KR",), runtime=100, directors=("Ada Lee",), cast=("Bo Kim",),
                showings=(Showing("Mubi", "DE", "2024-01-05", "x"),),
            )
            for number in range(1, 60)
        ])  # fmt: skip
        return path.read_bytes()

    def _whole_weights(self) -> bytes:
        learned = LearnedFile(self.folder / "p")
        arrays = {"base": np.zeros(20, np.float32), "design": np.zeros((20, 3), np.float32), "ids": np.arange(20)}
        learned.write(LearnedHeader("b", "r", "2024-01-05", {"kept": True}), arrays)
        return learned.path.read_bytes()


def _read_catalogue(catalogue: Catalogue) -> None:
    """Facts, orders, names, search, and each title with its people, other names and platforms."""
    rows = range(len(catalogue.facts.ids))
    for title in catalogue.titles(rows):
        _check_plain(title.name)
    orders = catalogue.orders
    sums = (catalogue.rating_counts, catalogue.years, orders.newest, orders.oldest, orders.by_name)
    if any(len(each) != len(rows) for each in sums):
        raise AssertionError("arrays of all titles have not all titles")
    catalogue.prepare_search()
    for words in ("film", "film 7", "flim 12", "ada", "1990"):
        catalogue.search(words)
        catalogue.rows_of_person(words)
    catalogue.title_names.row_of(1)
    catalogue.rows_of_ids(catalogue.facts.ids)
    for row in rows:
        for _, word in catalogue.people(row):
            _check_plain(word)
        for word in (*catalogue.aliases(row), *(each for found in catalogue.platforms(row) for each in found)):
            _check_plain(word)


def _packed(folder: Path) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*.*")):
            archive.write(path, path.relative_to(folder))
    return out.getvalue()


def _read_export(data: bytes, name: str) -> bool:
    for row in read_bytes(data, name).rows:
        for word in (row.title, row.place, *row.other_titles):
            _check_plain(word)
        row.note.encode()
    return True


def _check_plain(word: str) -> None:
    if any(sign in word for sign in ("\x1b", "\u202e", "\u2066", "\0", "\ud800", "\n")):
        raise AssertionError(f"it is not plain: {word!r}")


def _check_words(error: MovieRecError) -> None:
    told = str(error)
    if "\n" in told or not told or len(told) > _LONGEST_WORD:
        raise AssertionError(f"that is no line: {told!r}")


def _read_one(read: Callable[[], bool]) -> str:
    """What came of it: "read", "refused", or what happened that must not."""
    try:
        return "read" if read() else "refused"
    except MovieRecError as error:
        try:
            _check_words(error)
        except AssertionError as fault:
            return repr(fault)
        return "refused"
    except BaseException as error:  # noqa: BLE001  # a crash is what is looked for
        return "".join(traceback.format_exception(error))[-1500:]


def fuzz(folder: Path, seed: int, seconds: float, least: int, most: int) -> None:
    """Each reader for its share of the seconds, with at least so many inputs and at most so many."""
    bench = Bench(folder)
    for name, reader in bench.readers.items():
        dice = random.Random(f"{seed} {name}")
        found: dict[str, Any] = {"reader": name, "read": 0, "refused": 0, "crashes": [], "slowest": 0.0}
        end = time.monotonic() + seconds / len(bench.readers)
        for tried in range(most):
            if tried >= least and time.monotonic() > end:
                break
            begun = time.process_time()
            outcome = _read_one(lambda: reader(dice))  # noqa: B023  # called at once
            found["slowest"] = max(found["slowest"], time.process_time() - begun)
            if outcome in ("read", "refused"):
                found[outcome] += 1
            else:
                found["crashes"].append({"told": outcome, "input": bench.last[:400].hex()})
        _say(found)


def bomb(folder: Path, name: str) -> None:
    """One input. A process before this one makes those that are large, as that takes memory too."""
    path = _place(folder, name)
    if not path.exists():
        make(folder, name)
    begun = time.process_time()
    if name in bombs.EXPORTS:
        data = path.read_bytes()
        outcome = _read_one(lambda: _read_export(data, bombs.EXPORTS[name][0]))
    elif name in bombs.WEIGHTS:
        outcome = _read_one(lambda: bool(_read_tensors(path)))
    else:
        outcome = _read_one(lambda: _opened(path))
    _say({"reader": name, "outcome": outcome, "seconds": time.process_time() - begun})


def _opened(path: Path) -> bool:
    peek(path, "theme", "")
    with closing(Profile(path)) as profile:
        profile.states.all()
    return True


def make(folder: Path, name: str) -> None:
    """Write the input of `bomb`."""
    path = _place(folder, name)
    if name in bombs.EXPORTS:
        path.write_bytes(bombs.EXPORTS[name][1]())
    elif name in bombs.WEIGHTS:
        bombs.WEIGHTS[name](path)
    else:
        Profile(path).close()
        bombs.PROFILES[name](path)


def _place(folder: Path, name: str) -> Path:
    return folder / f"bomb{bombs.ALL.index(name)}"


def _say(told: dict[str, Any]) -> None:
    told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    what, where, *more = sys.argv[1:]
    if what == "fuzz":
        fuzz(Path(where), int(more[0]), float(more[1]), *map(int, more[2:]))
    for each in more if what != "fuzz" else ():
        {"make": make, "bomb": bomb}[what](Path(where), each)
