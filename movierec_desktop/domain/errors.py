"""Errors that a person can act on. Anything else that is raised is a bug."""

from enum import StrEnum
from pathlib import Path

from movierec_desktop.domain.plain_text import plain, shell_word

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


class Damage(StrEnum):
    """What is the matter with a file that should be a profile; each completes "The profile cannot be used: "."""

    DAMAGED = "it is damaged"
    FOREIGN = "it is not a profile, or its beginning is destroyed"
    NEWER = "it was written by a newer MovieRec: update the app to open it; if that is not so, it is damaged"
    GONE = "it is gone, but there is something left of it"


class DamagedProfileError(ProfileError):
    """In the profile's place is none that can be used. Something of it may be brought back, see `services.rescue`."""

    def __init__(self, path: Path, kind: Damage, detail: str = "") -> None:
        """`detail` says what was found, for whoever wants to know."""
        self.path = path
        self.kind = kind
        self.detail = detail
        told = f"{kind} ({' '.join(detail.split())})" if detail else str(kind)
        super().__init__(
            f"The profile {path} cannot be used: {told}. What can be brought back, and how, is told by "
            f"movierec doctor --profile {shell_word(path)}; or choose another file with --profile"
        )


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
