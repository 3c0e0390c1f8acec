"""Take a picture of every page, dark and light, wide and narrow, of the real window on the real bundle.

Usage: QT_QPA_PLATFORM=offscreen python packaging/screenshots.py FOLDER
"""

import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from movierec_desktop import paths
from movierec_desktop.app import App
from movierec_desktop.services.title_choice import choose_title
from movierec_desktop.ui.application import make_application
from movierec_desktop.ui.main_window import BROWSE, FOR_YOU, INSIGHTS, RATE_A_FEW, SETTINGS
from movierec_desktop.ui.theme.theme import ThemeChoice

RATED = {
    "Heat (1995)": 5, "Fargo (1996)": 4.5, "Blade Runner (1982)": 5, "Chinatown (1974)": 4.5, "Alien (1979)": 4.5,
    "Amelie (2001)": 3.5, "Spirited Away (2001)": 4.5, "Casino (1995)": 4, "Gladiator (2000)": 2, "Titanic (1997)": 2,
    "The Insider (1999)": 4.5, "Mulholland Drive (2001)": 5, "The Matrix (1999)": 4, "Armageddon (1998)": 1.5,
    "Seven Samurai (1954)": 5, "Rear Window (1954)": 4.5, "Shrek (2001)": 3, "Zodiac (2007)": 4.5,
    "No Country for Old Men (2007)": 5, "Forrest Gump (1994)": 2.5,
}  # fmt: skip
SIZES = {"": (1280, 800), "-narrow": (960, 640)}


def settle() -> None:
    """Let layouts, timers and repaints happen."""
    for _ in range(8):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 40)


def open_app(application: QApplication, folder: Path, rated: dict[str, float]) -> App:
    """The app on a profile with these ratings."""
    app = App(application, paths.bundle_dir(), folder / f"profile-{len(rated)}.sqlite")
    for name, stars in rated.items():
        app.session.rate(choose_title(app.engine.catalogue, name), stars)
    app.window.show()
    return app


def for_you(app: App) -> None:
    """The ranked list."""
    app.window.go_to(FOR_YOU)


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


PAGES: dict[str, Callable[[App], None]] = {
    "for-you": for_you, "browse": browse, "browse-details": browse_details, "search": search,
    "nothing-found": nothing_found, "settings": settings, "insights": insights,
    "rate-a-few": rate_a_few,
}  # fmt: skip


def take(app: App, page: str, theme: ThemeChoice, size: str, path: Path) -> None:
    """One picture; the window is brought back to where it was."""
    app.theme.choose(theme)
    app.window.resize(*SIZES[size])
    settle()
    PAGES[page](app)
    settle()
    if not app.window.grab().save(str(path)):
        raise OSError(f"{path} cannot be written")
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
        item = app.window.for_you.model.recommendation(chance.randrange(6))
        stars = round(2 * min(5.0, max(0.5, chance.gauss(item.stars + 0.1, 0.8)))) / 2
        app.session.rate(item.title, stars)
    app.session.toggle_watchlist(app.window.for_you.model.recommendation(0).title)
    app.session.toggle_dismissed(app.window.for_you.model.recommendation(3).title)
    while app.session.answer_question():
        pass
    app.session.write_feedback()


def stay(_app: App) -> None:
    """Leave the person as they are."""


PEOPLE: list[tuple[str, dict[str, float], list[str], Callable[[App], None]]] = [
    ("", RATED, [page for page in PAGES if page != "insights"], stay),
    ("", RATED | {"Pulp Fiction (1994)": 4.5}, ["insights"], follow),
    ("-few", dict(list(RATED.items())[:5]), ["insights"], stay),
    ("-new", {}, ["for-you", "insights"], stay),
]
"""What is added to the picture's name, ratings, pages, and what the person does before."""


def main(folder: Path) -> None:
    """All pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as scratch:
        for who, rated, pages, before in PEOPLE:
            app = open_app(application, Path(scratch), rated)
            before(app)
            for theme in (ThemeChoice.DARK, ThemeChoice.LIGHT):
                for size in SIZES:
                    for page in pages:
                        take(app, page, theme, size, folder / f"{page}{who}-{theme.value}{size}.png")
            app.window.close()
            app.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
