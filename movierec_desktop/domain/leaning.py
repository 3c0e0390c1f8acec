"""Which way a person wants their lists to lean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leaning:
    """Two sliders, each from -1 to 1; at 0 a list is as it was tuned.

    `obscure`: below 0 towards what is well known, above towards what few have seen. `adventurous`: below 0 towards the
    genres that the person usually likes, above away from them and towards lists of unlike titles.
    """

    obscure: float = 0.0
    adventurous: float = 0.0

    def __post_init__(self) -> None:
        if not (-1.0 <= self.obscure <= 1.0 and -1.0 <= self.adventurous <= 1.0):
            raise ValueError(f"a slider goes from -1 to 1: {self}")

    @property
    def is_neutral(self) -> bool:
        """Whether it changes nothing."""
        return not (self.obscure or self.adventurous)


NEUTRAL = Leaning()
