"""For you in words: why a row is there, why a title is the one for tonight, what was learned."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from movierec_desktop.domain.learning import LearningOutcome
from movierec_desktop.domain.recommendation import Reason, Recommendation
from movierec_desktop.domain.stars import stars_text
from movierec_desktop.domain.title import Kind, Title
from movierec_desktop.services.for_you_rows import Row, RowKind
from movierec_desktop.services.recommendations import MOST_RATINGS
from movierec_desktop.ui.language_names import language_name
from movierec_desktop.ui.words import confidence_word, decimal, genre_word, kind_word, listed, runtime_text, whole

translate = QCoreApplication.translate
TELLING = 0.25
"""Stars that the person's own ratings must add before they are called the reason."""


def heading(row: Row, *, known: bool) -> str:
    """What stands above a row; `known` tells whether anything is known of the person."""
    told: dict[RowKind, Callable[[], str]] = {
        RowKind.TOP: lambda: (
            translate("ForYou", "Top picks for you") if known else translate("ForYou", "Liked by many")
        ),
        RowKind.BECAUSE: lambda: translate("ForYou", "Because you loved {title}").format(
            title=row.loved.name if row.loved else ""
        ),
        RowKind.SERIES: lambda: translate("ForYou", "Series for you") if known else translate("ForYou", "Series"),
        RowKind.LANGUAGE: lambda: translate("ForYou", "In {language}").format(language=language_name(row.language)),
        RowKind.GEMS: lambda: translate("ForYou", "Hidden gems"),
        RowKind.DIFFERENT: lambda: translate("ForYou", "Something different"),
    }
    return told[row.kind]()


def reason_of_row(row: Row) -> str:
    """What stands beside the heading, or "" where that says it all."""
    told: dict[RowKind, Callable[[], str]] = {
        RowKind.TOP: lambda: "",
        RowKind.BECAUSE: lambda: translate("ForYou", "you gave it {stars}").format(stars=stars_in_words(row.stars)),
        RowKind.SERIES: lambda: "",
        RowKind.LANGUAGE: lambda: translate("ForYou", "you liked %Ln title(s) in it", "", row.n_liked),
        RowKind.GEMS: lambda: translate("ForYou", "few know them, and the prediction is no guess"),
        RowKind.DIFFERENT: lambda: translate("ForYou", "not your usual genres, and still well predicted"),
    }
    return told[row.kind]()


def stars_in_words(stars: float) -> str:
    """As it is said: "four and a half stars"."""
    whole = (
        translate("Stars", "no star"),
        translate("Stars", "one star"),
        translate("Stars", "two stars"),
        translate("Stars", "three stars"),
        translate("Stars", "four stars"),
        translate("Stars", "five stars"),
    )
    halves = (
        translate("Stars", "half a star"),
        translate("Stars", "one and a half stars"),
        translate("Stars", "two and a half stars"),
        translate("Stars", "three and a half stars"),
        translate("Stars", "four and a half stars"),
    )
    return (halves if stars % 1 else whole)[int(stars)]


def why(reasons: Sequence[Reason], say: Callable[[Reason], str]) -> str:
    """The reason of one title in a sentence without its full stop; `say` tells one rating.

    What the two largest helped is told, and never called the reason where the ratings together hardly helped.
    """
    helping = [reason for reason in reasons if reason.contribution > 0][:2]
    if not reasons:
        return translate("ForYou", "Well liked by people in general")
    if not helping:
        return translate("ForYou", "Well liked by people in general; your ratings speak rather against it")
    lift = sum(reason.contribution for reason in reasons)
    return _sentence(len(helping), telling=lift >= TELLING).format(*map(say, helping))


def _sentence(n: int, *, telling: bool) -> str:
    if telling:
        one = translate("ForYou", "Mostly because you gave {0}")
        return one if n == 1 else translate("ForYou", "Mostly because you gave {0} and {1}")
    one = translate("ForYou", "Well liked by people in general, and you gave {0}")
    return one if n == 1 else translate("ForYou", "Well liked by people in general, and you gave {0} and {1}")


def short(reason: Reason) -> str:
    """One rating, as "Zodiac ★ 4½"."""
    return f"{reason.name} ★ {stars_text(reason.stars)}"


def spoken(reason: Reason) -> str:
    """One rating, as "Zodiac four and a half stars"."""
    return translate("ForYou", "{title} {stars}").format(title=reason.name, stars=stars_in_words(reason.stars))


def in_bold(reason: Reason) -> str:
    """The same as HTML, the title in bold."""
    name = f"<b>{escape(reason.name)}</b>"
    return translate("ForYou", "{title} {stars}").format(title=name, stars=stars_in_words(reason.stars))


def facts(title: Title) -> str:
    """As "2003 · film · Korean · crime, mystery · 2 h 12"."""
    parts = (
        title.years,
        "" if title.kind is Kind.UNKNOWN else kind_word(title.kind),
        language_name(title.language) if title.language else "",
        listed([genre_word(genre) for genre in title.genres[:3]]),
        runtime_text(title.runtime) if title.runtime else "",
    )
    return " · ".join(part for part in parts if part)


def predicted(item: Recommendation, *, marked: bool = False) -> str:
    """As "4.4 for you, fairly sure"; with `marked` as HTML, the number in bold."""
    stars = decimal(item.stars, 1)
    told = translate("ForYou", "{stars} for you, {sure}")
    return told.format(stars=f"<b>{stars}</b>" if marked else stars, sure=confidence_word(item.confidence))


def learned(n_ratings: int, model: str, outcome: LearningOutcome | None) -> str:
    """The line at the bottom: from how much it learned, and what that did to this person's error."""
    if not n_ratings:
        return translate("ForYou", "Nothing is known of you yet")
    if n_ratings > MOST_RATINGS:
        told = translate("ForYou", "Learned from the latest {most} of %Ln rating(s)", "", n_ratings)
        told = told.format(most=whole(MOST_RATINGS)) + (f" · {_error(outcome)}" if outcome is not None else "")
    elif outcome is None:
        told = translate("ForYou", "Learned from %Ln rating(s) by {model}", "", n_ratings).format(model=model)
    else:
        told = f"{translate('ForYou', 'Learned from %Ln rating(s)', '', n_ratings)} · {_error(outcome)}"
    return translate("ForYou", "{learned} · your ratings stay on this computer").format(learned=told)


def _error(outcome: LearningOutcome) -> str:
    before, after = decimal(outcome.before, 2), decimal(outcome.after, 2)
    if not outcome.kept:
        return translate("ForYou", "your error {error} stars").format(error=before)
    if before == after:
        before, after = decimal(outcome.before, 3), decimal(outcome.after, 3)
    return translate("ForYou", "your error {before} → {after} stars").format(before=before, after=after)
