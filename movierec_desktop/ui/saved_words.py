"""What has just been saved, in words: for the line at the bottom. Whole sentences: languages order them differently."""

from PySide6.QtCore import QCoreApplication

from movierec_desktop.domain.stars import stars_text
from movierec_desktop.services.library import Change

translate = QCoreApplication.translate


def saved_words(change: Change) -> str:
    """As "Heat (1995) rated 4½ · saved", "3 titles are on your watchlist · saved"."""
    n = len(change.title_ids)
    told = _of_many(change.what, n) if n > 1 else _of_one(change)
    return told.format(title=change.label, stars=stars_text(change.stars or 0.0))


def _of_one(change: Change) -> str:
    as_before = translate("Notice", "{title} as it was before · saved")
    rated_again = translate("Notice", "{title} rated {stars} again · saved")
    return {
        "rated": translate("Notice", "{title} rated {stars} · saved"),
        "unrated": translate("Notice", "{title} no longer rated · saved"),
        "dismissed": translate("Notice", "{title} will not be offered again · saved"),
        "offered": translate("Notice", "{title} may be offered again · saved"),
        "listed": translate("Notice", "{title} is on your watchlist · saved"),
        "unlisted": translate("Notice", "{title} is off your watchlist · saved"),
        "seen": translate("Notice", "{title} is marked as seen · saved"),
        "unmarked": translate("Notice", "{title} is no longer marked as seen · saved"),
        "doubted": translate("Notice", "{title} counts less from now on · saved"),
        "trusted": translate("Notice", "{title} counts in full again · saved"),
        "unseen": translate("Notice", "You have not seen {title} · saved"),
        "asked anew": translate("Notice", "{title} may be asked about again · saved"),
        "noted": translate("Notice", "Your note on {title} · saved"),
        "imported": translate("Notice", "{title} imported · saved"),
        "added": translate("Notice", "{title} is in your catalogue now · saved"),
        "removed": translate("Notice", "{title} is out of your catalogue; what you said of it is kept · saved"),
        "restored": rated_again if change.stars else as_before,
    }[change.what]


def _of_many(what: str, n: int) -> str:
    return {
        "rated": translate("Notice", "%Ln title(s) rated {stars} · saved", "", n),
        "unrated": translate("Notice", "%Ln title(s) no longer rated · saved", "", n),
        "dismissed": translate("Notice", "%Ln title(s) will not be offered again · saved", "", n),
        "offered": translate("Notice", "%Ln title(s) may be offered again · saved", "", n),
        "listed": translate("Notice", "%Ln title(s) put on your watchlist · saved", "", n),
        "unlisted": translate("Notice", "%Ln title(s) taken off your watchlist · saved", "", n),
        "seen": translate("Notice", "%Ln title(s) marked as seen · saved", "", n),
        "unmarked": translate("Notice", "%Ln title(s) no longer marked as seen · saved", "", n),
        "unseen": translate("Notice", "You have not seen %Ln title(s) · saved", "", n),
        "restored": translate("Notice", "%Ln title(s) as before · saved", "", n),
    }[what]
