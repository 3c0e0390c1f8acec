"""Take a picture of every page, dark and light, wide and narrow, of the real window on the real bundle.

Two pages are taken in every language of the interface too.

Usage: QT_QPA_PLATFORM=offscreen python packaging/screenshots.py FOLDER
"""

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog

from movierec_desktop import paths
from movierec_desktop.app import App
from movierec_desktop.services.importing import Importer
from movierec_desktop.services.title_choice import choose_title
from movierec_desktop.services.welcome import Step
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.application import make_application
from movierec_desktop.ui.page_stack import (
    BROWSE,
    FOR_YOU,
    INSIGHTS,
    RATE_A_FEW,
    REVIEW,
    SETTINGS,
    TOGETHER,
    WATCHLIST,
    WELCOME,
)  # fmt: skip
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.theme import ThemeChoice
from movierec_desktop.ui.translations import LANGUAGE_KEY, OWN_NAMES

RATED = {
    "Heat (1995)": 5, "Fargo (1996)": 4.5, "Blade Runner (1982)": 5, "Chinatown (1974)": 4.5, "Alien (1979)": 4.5,
    "Amelie (2001)": 3.5, "Spirited Away (2001)": 4.5, "Casino (1995)": 4, "Gladiator (2000)": 2, "Titanic (1997)": 2,
    "The Insider (1999)": 4.5, "Mulholland Drive (2001)": 5, "The Matrix (1999)": 4, "Armageddon (1998)": 1.5,
    "Seven Samurai (1954)": 5, "Rear Window (1954)": 4.5, "Shrek (2001)": 3, "Zodiac (2007)": 4.5,
    "No Country for Old Men (2007)": 5, "Forrest Gump (1994)": 2.5,
}  # fmt: skip
MARA = {
    "Memories of Murder (2003)": 5, "Oldboy (2003)": 5, "In the Mood for Love (2000)": 5, "Mother (2009)": 4.5,
    "Tokyo Story (1953)": 5, "High and Low (1963)": 5, "Infernal Affairs (2002)": 4.5, "Yi Yi (2000)": 5,
    "Burning (2018)": 4.5, "The Chaser (2008)": 4.5, "Still Walking (2008)": 4.5, "Shrek (2001)": 2,
    "Notting Hill (1999)": 2, "Frozen (2013)": 1.5, "Love Actually (2003)": 2,
}  # fmt: skip
JON = {
    "Shrek (2001)": 5, "Notting Hill (1999)": 4.5, "Frozen (2013)": 4.5, "Love Actually (2003)": 5, "Up (2009)": 4.5,
    "Toy Story (1995)": 5, "Finding Nemo (2003)": 5, "When Harry Met Sally... (1989)": 5, "Ratatouille (2007)": 5,
    "Tangled (2010)": 4.5, "Bridget Jones's Diary (2001)": 4, "Pretty Woman (1990)": 4.5, "Oldboy (2003)": 1.5,
    "Saw (2004)": 1, "Seven (1995)": 2,
}  # fmt: skip
"""One loves Asian crime and quiet drama, the other animation and romantic comedies."""
LISTED = (
    "Pulp Fiction (1994)", "Breaking Bad (2008)", "12 Angry Men (1957)", "Before Sunrise (1995)",
    "Paths of Glory (1957)", "The Big Lebowski (1998)", "Persona (1966)", "Le Samouraï (1967)",
)  # fmt: skip
SIZES = {"": (1280, 800), "-narrow": (960, 640)}


def settle() -> None:
    """Let layouts, timers and repaints happen."""
    for _ in range(8):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 40)


def open_app(application: QApplication, folder: Path, rated: dict[str, float]) -> App:
    """The app on a profile with these ratings."""
    folder.mkdir()
    app = App(application, paths.bundle_dir(), folder / "profile.sqlite")
    for name, stars in rated.items():
        app.session.rate(choose_title(app.engine.catalogue, name), stars)
    app.window.show()
    return app


def for_you(app: App) -> None:
    """Tonight and the first rows."""
    app.window.go_to(FOR_YOU)
    app.window.for_you.show_rows()
    app.window.for_you.rows.complete()
    app.window.for_you.rows.verticalScrollBar().setValue(0)


def for_you_rows(app: App) -> None:
    """The rows further down."""
    for_you(app)
    bar = app.window.for_you.rows.verticalScrollBar()
    settle()
    bar.setValue(bar.maximum() // 2)


def for_you_list(app: App) -> None:
    """The whole ranked list."""
    app.window.go_to(FOR_YOU)
    app.window.for_you.show_all()


def browse(app: App) -> None:
    """The whole catalogue."""
    app.window.go_to(BROWSE)


def browse_details(app: App) -> None:
    """A title opened while browsing."""
    app.window.go_to(BROWSE)
    app.window.details.show_title(choose_title(app.engine.catalogue, "Pulp Fiction (1994)"), predicted=False)


def search(app: App) -> None:
    """Found while typing."""
    app.window.go_to(BROWSE)
    app.window.filters.search.setText("lord")
    app.window.filters.flush_search()


def nothing_found(app: App) -> None:
    """A search that finds nothing."""
    app.window.go_to(BROWSE)
    app.window.filters.search.setText("qqqq")
    app.window.filters.flush_search()


def settings(app: App) -> None:
    """The settings."""
    app.window.go_to(SETTINGS)


def insights(app: App) -> None:
    """How often it was right."""
    app.window.go_to(INSIGHTS)


def rate_a_few(app: App) -> None:
    """Titles that one is asked about."""
    app.window.go_to(RATE_A_FEW)


def welcome(app: App) -> None:
    """Three ways in."""
    _begin(app, Step.WAYS)


def welcome_file(app: App) -> None:
    """A file of ratings is asked for."""
    _begin(app, Step.FILE)


def welcome_groups(app: App) -> None:
    """Groups of films, two of them picked."""
    _begin(app, Step.GROUPS)
    for card in app.window.welcome.groups.cards[1:6:3]:
        card.setChecked(True)


def _begin(app: App, step: Step) -> None:
    app.session.reach_step(step)
    app.window.go_to(FOR_YOU)
    app.window.go_to(WELCOME)


def watchlist(app: App) -> None:
    """What of the watchlist fits in 95 minutes."""
    app.window.go_to(WATCHLIST)
    app.window.watchlist.minutes.choose_other()


def together(app: App) -> None:
    """One list for two people."""
    app.window.go_to(TOGETHER)


def review(app: App) -> None:
    """Rows of an import whose titles are not certain."""
    if not app.profile.waiting.all():
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "ratings.csv"
            file.write_text("title,year,rating\nKing Kong,,4\nThe Office,,4.5\n", encoding="utf-8")
            importer = Importer(app.engine, app.profile)
            importer.carry_out(importer.preview(file), file.name)
    app.window.go_to(REVIEW)


def add_title(app: App) -> None:
    """The form for a title that the catalogue does not have."""
    app.window.go_to(BROWSE)
    app.window.add_title("The Neighbour's Garden")


PAGES: dict[str, Callable[[App], None]] = {
    "for-you": for_you, "for-you-rows": for_you_rows, "for-you-list": for_you_list, "browse": browse,
    "browse-details": browse_details, "search": search,
    "nothing-found": nothing_found, "review": review, "add-title": add_title,
    "settings": settings, "insights": insights,
    "rate-a-few": rate_a_few, "watchlist": watchlist, "together": together,
    "welcome": welcome, "welcome-file": welcome_file, "welcome-groups": welcome_groups,
}  # fmt: skip


def application_dialog() -> QDialog | None:
    """The dialog that is open, if one is."""
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()), None)


def take(app: App, page: str, theme: ThemeChoice, size: str, path: Path) -> None:
    """One picture; the window is brought back to where it was."""
    app.theme.choose(theme)
    app.window.resize(*SIZES[size])
    settle()
    PAGES[page](app)
    settle()
    while not app.window.browse.grid.is_complete and app.window.browse.grid.isVisible():
        settle()
    dialog = application_dialog()
    if not (dialog or app.window).grab().save(str(path)):
        raise OSError(f"{path} cannot be written")
    if dialog is not None:
        dialog.reject()
    app.window.filters.search.clear()
    app.window.filters.flush_search()
    app.window.details.hide()
    settle()


def follow(app: App) -> None:
    """Let the made-up person rate what stands first in their list, two dozen times, about as it was predicted."""
    chance = random.Random(3)  # noqa: S311  # no secret
    app.window.go_to(FOR_YOU)
    for _ in range(24):
        settle()
        item = app.session.ranked()[chance.randrange(6)]
        stars = round(2 * min(5.0, max(0.5, chance.gauss(item.stars + 0.1, 0.8)))) / 2
        app.session.rate(item.title, stars)
    listed = app.session.ranked()
    app.session.toggle_watchlist(listed[0].title)
    app.session.toggle_dismissed(listed[3].title)
    while app.session.answer_question():
        pass
    app.session.write_feedback()


def make_plans(app: App) -> None:
    """Put a few titles on the watchlist, and let Jon have a profile too."""
    for name in LISTED:
        app.session.toggle_watchlist(choose_title(app.engine.catalogue, name))
    app.profiles.rename(app.profile.path, "Mara")
    app.window.profile_button.refresh()
    profile = Profile(app.profiles.create("Jon").path)
    session = Session(app.engine, profile)
    for name, stars in JON.items():
        session.rate(choose_title(app.engine.catalogue, name), stars)
    profile.close()


def stay(_app: App) -> None:
    """Leave the person as they are."""


_OF_OTHERS = ("insights", "watchlist", "together", "welcome", "welcome-file", "welcome-groups")
PEOPLE: list[tuple[str, dict[str, float], list[str], Callable[[App], None]]] = [
    ("", RATED, [page for page in PAGES if page not in _OF_OTHERS], stay),
    ("", RATED | {"Pulp Fiction (1994)": 4.5}, ["insights"], follow),
    ("-few", dict(list(RATED.items())[:5]), ["for-you", "insights"], stay),
    ("-new", {}, ["for-you", "insights", "watchlist", "together"], stay),
    ("", {}, ["welcome", "welcome-file", "welcome-groups"], stay),
    ("", MARA, ["watchlist", "together"], make_plans),
]
"""What is added to the picture's name, ratings, pages, and what the person does before."""
IN_EVERY_LANGUAGE = ("for-you", "settings")


def take_languages(application: QApplication, scratch: Path, folder: Path) -> None:
    """Two pages in every language of the interface."""
    app = open_app(application, scratch / "languages", RATED)
    for language in OWN_NAMES:
        app.session.save_setting(LANGUAGE_KEY, language.value)
        app.reopen(app.profile.path)
        for page in IN_EVERY_LANGUAGE:
            take(app, page, ThemeChoice.DARK, "", folder / f"{page}-{language.value}.png")
    app.window.close()
    app.close()


def take_all(app: App, who: str, pages: list[str], folder: Path) -> None:
    """Dark and light, wide and narrow; on a dense screen one of each."""
    dense = app.window.devicePixelRatioF() > 1
    for theme in (ThemeChoice.DARK,) if dense else (ThemeChoice.DARK, ThemeChoice.LIGHT):
        for size in ("",) if dense else SIZES:
            for page in pages:
                name = f"{page}{who}-{theme.value}{size}{'-2x' if dense else ''}"
                take(app, page, theme, size, folder / f"{name}.png")


def main(folder: Path) -> None:
    """All pictures; those for a dense screen in a process of its own, which is told so when it starts."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ[paths.DATA_VARIABLE] = str(Path(scratch) / "data")  # the people of this machine are left alone
        for place, (who, rated, pages, before) in enumerate(PEOPLE):
            app = open_app(application, Path(scratch) / str(place), rated)
            before(app)
            take_all(app, who, pages, folder)
            app.window.close()
            app.close()
        if application.devicePixelRatio() == 1:
            take_languages(application, Path(scratch), folder)
    if application.devicePixelRatio() == 1:
        again = [sys.executable, __file__, str(folder)]
        subprocess.run(again, env=os.environ | {"QT_SCALE_FACTOR": "2"}, check=True)  # this very file


if __name__ == "__main__":
    main(Path(sys.argv[1]))
