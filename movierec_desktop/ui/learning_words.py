"""What came of learning, in words of the interface's language."""

from PySide6.QtCore import QCoreApplication

from movierec_desktop.domain.learning import ComponentOutcome, LearningOutcome
from movierec_desktop.ui.words import decimal

translate = QCoreApplication.translate


def component_name(component: ComponentOutcome) -> str:
    """What may adapt to the person."""
    return {
        "slopes": translate("Learned", "what others think and what is well known"),
        "weights": translate("Learned", "how much each model counts"),
        "factors": translate("Learned", "the titles' side of SVD++"),
        "network": translate("Learned", "a node in the autoencoder"),
    }.get(component.name, component.name)


def learning_words(outcome: LearningOutcome) -> str:
    """One run in a sentence. Two errors that look alike with two places are told with three."""
    n = outcome.n_ratings
    if not outcome.kept:
        told = translate(
            "Learned", "Nothing gained from %Ln rating(s): kept as it was, your error is {error} stars.", "", n
        )
        return told.format(error=decimal(outcome.before, 2))
    places = 2 if decimal(outcome.before, 2) != decimal(outcome.after, 2) else 3
    told = translate("Learned", "Learned from %Ln rating(s): your error went from {before} to {after} stars.", "", n)
    return told.format(before=decimal(outcome.before, places), after=decimal(outcome.after, places))
