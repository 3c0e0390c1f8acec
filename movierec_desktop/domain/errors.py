"""Errors that a person can act on. Anything else that is raised is a bug."""

from movierec_desktop.domain.plain_text import plain

_LONGEST = 1_000


class MovieRecError(Exception):
    """Base of all errors whose message is written for the person using the app.

    The message is one line and says what to do. What it quotes, a path or another library's words, is made plain.
    """

    def __str__(self) -> str:
        told = " ".join(plain(super().__str__()).split())
        return told if len(told) <= _LONGEST else f"{told[: _LONGEST // 2]} … {told[-_LONGEST // 2 :]}"


class BundleError(MovieRecError):
    """The bundle of models is missing, damaged, or of another format."""


class ProfileError(MovieRecError):
    """The profile cannot be opened, read or written."""


class InputError(MovieRecError):
    """A file or argument that the person gave cannot be used as it is."""


class OnlineError(MovieRecError):
    """Something could not be fetched from the network, or what came is not what was asked for."""


class StoppedError(OnlineError):
    """The person stopped it. Nothing was changed, and what was fetched so far is kept."""


class LearningError(MovieRecError):
    """Learning from the person's ratings cannot go on. Nothing was changed."""


class LearningStoppedError(LearningError):
    """The person stopped it, or closed the app. Nothing was changed."""
