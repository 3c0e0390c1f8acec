"""What has just been saved, in words: for the line at the bottom."""

from PySide6.QtCore import QCoreApplication

from movierec_desktop.domain.stars import stars_text
from movierec_desktop.services.library import Change

translate = QCoreApplication.translate


def saved_words(change: Change) -> str:
    """As "Heat (1995) rated 4½ · saved", "3 titles are on your watchlist · saved"."""
    n = len(change.title_ids)
    told = _of_many(change, n) if n > 1 else _of_one(change).format(title=change.label, stars=_stars(change))
    return translate("Saved", "{what} · saved").format(what=told)


def _stars(change: Change) -> str:
    return stars_text(change.stars) if change.stars else ""


def _of_one(change: Change) -> str:
    again = translate("Saved", "{title} rated {stars} again")
    as_before = translate("Saved", "{title} as it was before")
    return {
        "rated": translate("Saved", "{title} rated {stars}"),
        "unrated": translate("Saved", "{title} no longer rated"),
        "dismissed": translate("Saved", "{title} will not be offered again"),
        "offered": translate("Saved", "{title} may be offered again"),
        "listed": translate("Saved", "{title} is on your watchlist"),
        "unlisted": translate("Saved", "{title} is off your watchlist"),
        "seen": translate("Saved", "{title} is marked as seen"),
        "unmarked": translate("Saved", "{title} is no longer marked as seen"),
        "doubted": translate("Saved", "{title} counts less from now on"),
        "trusted": translate("Saved", "{title} counts in full again"),
        "unseen": translate("Saved", "You have not seen {title}"),
        "asked anew": translate("Saved", "{title} may be asked about again"),
        "noted": translate("Saved", "Your note on {title}"),
        "imported": translate("Saved", "{title} imported"),
        "restored": again if change.stars else as_before,
    }[change.what]


def _of_many(change: Change, n: int) -> str:
    return {
        "rated": translate("Saved", "%n titles rated {stars}", "", n).format(stars=_stars(change)),
        "unrated": translate("Saved", "%n titles no longer rated", "", n),
        "dismissed": translate("Saved", "%n titles will not be offered again", "", n),
        "offered": translate("Saved", "%n titles may be offered again", "", n),
        "listed": translate("Saved", "%n titles are on your watchlist", "", n),
        "unlisted": translate("Saved", "%n titles are off your watchlist", "", n),
        "seen": translate("Saved", "%n titles are marked as seen", "", n),
        "unmarked": translate("Saved", "%n titles are no longer marked as seen", "", n),
        "unseen": translate("Saved", "You have not seen %n titles", "", n),
        "restored": translate("Saved", "%n titles as they were before", "", n),
    }[change.what]
