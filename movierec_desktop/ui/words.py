"""What the layers below know as codes, in words of the interface's language; and numbers as it writes them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title import Kind, Title

translate = QCoreApplication.translate

_MINUS = "\N{MINUS SIGN}"
_NAMES_THEMSELVES = ("IMAX", "Sci-Fi")
"""Genres that are never written small."""


def kind_word(kind: Kind) -> str:
    """Film, series and so on, as within a line."""
    return {
        Kind.FILM: translate("Kind", "film"),
        Kind.SERIES: translate("Kind", "series"),
        Kind.MINI_SERIES: translate("Kind", "mini-series"),
        Kind.SPECIAL: translate("Kind", "special"),
        Kind.UNKNOWN: translate("Kind", "unknown"),
    }[kind]


def confidence_word(confidence: Confidence) -> str:
    """How sure a prediction is, as within a line."""
    return {
        Confidence.SURE: translate("Confidence", "quite sure"),
        Confidence.FAIR: translate("Confidence", "fairly sure"),
        Confidence.GUESS: translate("Confidence", "a guess"),
    }[confidence]


def confidence_heading(confidence: Confidence) -> str:
    """How sure a prediction is, standing alone."""
    return {
        Confidence.SURE: translate("Confidence", "Quite sure"),
        Confidence.FAIR: translate("Confidence", "Fairly sure"),
        Confidence.GUESS: translate("Confidence", "A guess"),
    }[confidence]


def genre_name(name: str) -> str:
    """A genre by the name that the catalogue has for it; one that is not known here keeps that."""
    known = {
        "Action": translate("Genre", "Action"),
        "Adventure": translate("Genre", "Adventure"),
        "Animation": translate("Genre", "Animation"),
        "Children": translate("Genre", "Children"),
        "Comedy": translate("Genre", "Comedy"),
        "Crime": translate("Genre", "Crime"),
        "Documentary": translate("Genre", "Documentary"),
        "Drama": translate("Genre", "Drama"),
        "Fantasy": translate("Genre", "Fantasy"),
        "Film-Noir": translate("Genre", "Film-Noir"),
        "Horror": translate("Genre", "Horror"),
        "IMAX": "IMAX",
        "Musical": translate("Genre", "Musical"),
        "Mystery": translate("Genre", "Mystery"),
        "Romance": translate("Genre", "Romance"),
        "Sci-Fi": translate("Genre", "Sci-Fi"),
        "Thriller": translate("Genre", "Thriller"),
        "War": translate("Genre", "War"),
        "Biography": translate("Genre", "Biography"),
        "Game Show": translate("Genre", "Game Show"),
        "History": translate("Genre", "History"),
        "Music": translate("Genre", "Music"),
        "News": translate("Genre", "News"),
        "Reality": translate("Genre", "Reality"),
        "Soap": translate("Genre", "Soap"),
        "Sport": translate("Genre", "Sport"),
        "Stand-Up": translate("Genre", "Stand-Up"),
        "Talk Show": translate("Genre", "Talk Show"),
        "Western": translate("Genre", "Western"),
    }
    return known.get(name, name)


def genre_word(name: str) -> str:
    """A genre within a line: small, but in a language that writes nouns large."""
    shown = genre_name(name)
    keeps = shown in _NAMES_THEMSELVES or QLocale().language() == QLocale.Language.German
    return shown if keeps else shown.lower()


def filter_name(name: str) -> str:
    """A filter as `services.filtering` calls it, as in "Without the filter on genre"."""
    return {
        "films or series": translate("Filter", "films or series"),
        "language": translate("Filter", "language"),
        "genre": translate("Filter", "genre"),
        "decade": translate("Filter", "decade"),
        "length": translate("Filter", "length"),
        "country": translate("Filter", "country"),
        "service": translate("Filter", "service"),
        "not rated by me": translate("Filter", "not rated by me"),
        "watchlist": translate("Filter", "watchlist"),
        "confidence": translate("Filter", "confidence"),
    }.get(name, name)


def without_filter_text(name: str, n: int) -> str:
    """What loosening one filter would give: `name` as `services.filtering` calls it, and how many titles then pass."""
    told = translate("Filter", "Without the filter on {filter} there would be %Ln.", "", n)
    return told.format(filter=filter_name(name))


def early_guess_text(enough: int) -> str:
    """What is said beside a list that rests on fewer than `enough` ratings."""
    return translate("EarlyGuess", "an early guess, until about %Ln rating(s)", "", enough)


def model_title(models: Mapping[str, Any], name: str) -> str:
    """What a model is called; one that is not known here keeps the title that its bundle gives it.

    `models` as in the manifest.
    """
    known = {
        "rbm": translate("Model", "Boltzmann machine"),
        "autoencoder": translate("Model", "Autoencoder"),
        "bayes": translate("Model", "Bayesian factors"),
        "content": translate("Model", "Content"),
        "hybrid": translate("Model", "Hybrid"),
    }
    return known.get(name) or str(models[name].get("title", name))


def model_summary(models: Mapping[str, Any], name: str) -> str:
    """What a model does, in a sentence or two; `models` as in the manifest."""
    known = {
        "svd": translate(
            "Model",
            "Biased matrix factorisation, the baseline. A new person is placed among the titles' factors by ridge "
            "regression.",
        ),
        "svdpp": translate("Model", "Matrix factorisation that also hears which titles were rated, not only how."),
        "rbm": translate("Model", "A network with one unit for each number of stars, trained on what people rated."),
        "autoencoder": translate("Model", "A network that learned to tell people's later ratings from their earlier."),
        "bayes": translate("Model", "Many draws of a matrix factorisation; the prediction is their mean."),
        "content": translate(
            "Model",
            "Titles by what they are: genre, decade, language, country, kind, people and tags. It reaches titles that "
            "nobody rated.",
        ),
        "hybrid": translate(
            "Model",
            "All of the others, weighed by how much is known of you and of the title. Its list also heeds which titles "
            "are liked by the same people.",
        ),
    }
    return known.get(name) or str(models[name].get("summary", ""))


def decade_name(year: int) -> str:
    """A decade by its first year: 1990 -> "1990s"."""
    return translate("Decade", "{year}s").format(year=year)


def runtime_text(minutes: int) -> str:
    """A length as it is said: "45 min", "1 h 35", "2 h". It is not broken between two lines."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        told = translate("Runtime", "{minutes} min").format(minutes=rest)
    elif not rest:
        told = translate("Runtime", "{hours} h").format(hours=hours)
    else:
        told = translate("Runtime", "{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02d}")
    return told.replace(" ", "\N{NO-BREAK SPACE}")


def length_text(title: Title) -> str:
    """How long a title lasts, or one episode of it; "length unknown" where nobody says."""
    if not title.runtime:
        return translate("Runtime", "length unknown")
    told = runtime_text(title.runtime)
    return translate("Runtime", "{length} an episode").format(length=told) if title.kind.is_series else told


def whole(number: int) -> str:
    """A whole number with the separators of the language: 118,412."""
    return QLocale().toString(number)


def decimal(number: float, places: int) -> str:
    """A number with so many places: 4.5, or 4,5."""
    return QLocale().toString(float(number), "f", places).replace("-", _MINUS)


def signed(number: float, places: int = 2) -> str:
    """A difference with its sign: "+0.31", "−0.08"."""
    return decimal(number, places) if number < 0 else f"+{decimal(number, places)}"


def percent(share: float) -> str:
    """A share in whole per cent: 0.894 -> "89%"."""
    return translate("Number", "{number}%").format(number=decimal(100 * share, 0))


def spoken_share(name: str, own: float, others: float | None) -> str:
    """A share of the person's own beside everyone's, for a screen reader."""
    if others is None:
        return translate("Number", "{name}: {own}").format(name=name, own=percent(own))
    told = translate("Number", "{name}: {own}, everyone {others}")
    return told.format(name=name, own=percent(own), others=percent(others))


def listed(parts: list[str]) -> str:
    """Words after each other: "drama, crime and war" is told as "drama, crime, war"."""
    return translate("List", ", ").join(parts)
