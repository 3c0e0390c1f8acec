"""The real thing: a profile in a folder with all the services over it, as a window or the command line has them."""

import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.library import NO_TITLE, Change, Library
from movierec_desktop.services.own_titles import NEW, OwnTitles, adopt
from movierec_desktop.services.presets import Presets
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import now_ms
from torture.profile_states.held import Held, read_profile, read_tables
from torture.profile_states.model import Model

_FIXTURES = Path(__file__).resolve().parents[2] / "tests" / "fixtures"
TITLES = (6, 19, 50, 608, 2019, 2571, 4973, 5618, 68954, 10000903747, 10005753856)
"""Ids of titles that the files and the older profiles speak of, too."""
OWN = (
    OwnTitle(NEW, "A Film That Nobody Ever Made", Kind.FILM, 1987, imdb_id="tt9999991"),  # some files rate it
    OwnTitle(NEW, "Attack of the Unknown Anime", Kind.SERIES, 2013, genres=("Animation",), language="ja"),
    OwnTitle(NEW, "Moon over Busan", Kind.SERIES, 2025, "부산의 달", ("Drama", "Romance"), "ko", 60, ("KR",)),
)
VERSIONS = tuple(range(1, 9))
"""Of the profiles in tests/fixtures; 0 is a new one."""


class World:
    """One person's profile and what stands over it, with the model beside it."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine = engine
        self.folder = folder
        self.path = folder / "profile.sqlite"
        self.files = _files(folder)
        self.model = Model()
        self.backups = Backups(self.path)
        self.kept: dict[Path, Held] = {}
        """What each backup that the person made must hold."""
        self.reader: sqlite3.Connection | None = None
        self.saw: Held | None = None
        """What another program saw when it began to read; None while it reads nothing."""

    def begin(self, version: int) -> None:
        """A new profile, or one of an older version."""
        if version:
            self.model.start_again(read_file(older_profile(version, self.path)))
        self.open()
        self.reader = sqlite3.connect(self.path, isolation_level=None)

    def open(self) -> None:
        """As the window does it."""
        self.profile = Profile(self.path)
        adopt(self.engine, self.profile)
        self.library = Library(self.profile, self.engine.replaced)
        self.library.subscribe(self._follow_catalogue)
        self.own_titles = OwnTitles(self.engine, self.profile, self.library)
        self.importer = Importer(self.engine, self.profile, self.backups)
        self.presets = Presets(self.profile)

    def _follow_catalogue(self, change: Change) -> None:
        if change.title_id == NO_TITLE and not change.title_ids and adopt(self.engine, self.profile):
            self.library.refresh()

    @contextmanager
    def step(self) -> Iterator[Model]:
        """Something is done, here and in the model; the times that it wrote are taken over from here."""
        begun = now_ms()
        yield self.model
        self.model.settle(read_profile(self.profile), begun, now_ms())

    def titles(self, places: list[int]) -> list[Title]:
        """Titles by places in TITLES; those behind it are what the person added, if there is any."""
        own = sorted(self.model.now.own)
        ids = [
            TITLES[place] if place < len(TITLES) else (own[place % len(own)] if own else TITLES[place % len(TITLES)])
            for place in places
        ]
        return self.engine.catalogue.titles(self.engine.catalogue.rows_of_ids(list(dict.fromkeys(ids))).tolist())

    @contextmanager
    def another(self) -> Iterator[Profile]:
        """Another person's new profile, with the catalogue as they have it."""
        path = self.folder / "another.sqlite"
        with closing(Profile(path)) as profile:
            adopt(self.engine, profile)
            yield profile
        adopt(self.engine, self.profile)
        for file in self.folder.glob("another.sqlite*"):
            file.unlink()

    def close(self) -> None:
        """Let go of the files and of the titles that were added."""
        if self.reader is not None:
            self.reader.close()
            self.profile.close()
        self.engine.adopt([])


def older_profile(version: int, target: Path) -> Path:
    """A profile as an app of long ago left it."""
    return Path(shutil.copy(_FIXTURES / "profiles" / f"v{version}.sqlite", target))


def read_file(path: Path) -> Held:
    """What is in a profile of any version, which stays as it is."""
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        return read_tables(connection)


def _files(folder: Path) -> list[Path]:
    """The exports of other services that the tests have, those of several files zipped."""
    found = []
    for path in sorted((_FIXTURES / "exchange").iterdir()):
        if path.is_dir():
            target = folder / f"{path.name}.zip"
            with zipfile.ZipFile(target, "w") as archive:
                for member in sorted(path.rglob("*")):
                    archive.write(member, member.relative_to(path))
            found.append(target)
        elif path.name != "expected.json":
            found.append(path)
    return found
