"""What came of learning from one person's ratings, in figures and in words."""

from dataclasses import dataclass

_LABELS = {
    "slopes": "what others think and what is well known",
    "weights": "how much each model counts",
    "factors": "the titles' side of SVD++",
    "network": "a node in the autoencoder",
}


@dataclass(frozen=True, slots=True)
class ComponentOutcome:
    """One thing that may adapt. Errors are root mean squares, in stars, of ratings it had not learned from."""

    name: str
    before: float
    after: float
    kept: bool

    @property
    def label(self) -> str:
        """What it is, for the person."""
        return _LABELS.get(self.name, self.name)


@dataclass(frozen=True, slots=True)
class LearningOutcome:
    """One run. `before` and `after` are errors as in `ComponentOutcome`, of everything that was kept.

    `left_out` says in a sentence what could not be tried, or is empty.
    """

    n_ratings: int
    before: float
    after: float
    components: tuple[ComponentOutcome, ...]
    left_out: str = ""

    @property
    def kept(self) -> tuple[ComponentOutcome, ...]:
        """The components that are used from now on."""
        return tuple(one for one in self.components if one.kept)

    @property
    def words(self) -> str:
        """One line for the person."""
        if not self.kept:
            return (
                f"Nothing gained from {self.n_ratings} ratings: kept as it was, your error is {self.before:.2f} stars."
            )
        digits = 2 if f"{self.before:.2f}" != f"{self.after:.2f}" else 3
        return (
            f"Learned from {self.n_ratings} ratings: your error went from {self.before:.{digits}f} to "
            f"{self.after:.{digits}f} stars."
        )


@dataclass(frozen=True, slots=True)
class LearningRun:
    """One run in short, as it is remembered: when (ISO 8601, UTC), from how many ratings, and the error, in stars.

    `before` and `after` are those of `LearningOutcome`; they are the same where nothing was gained and nothing kept.
    """

    learned_at: str
    n_ratings: int
    before: float
    after: float
