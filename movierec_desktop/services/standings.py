"""How titles stand in the profile, mirrored in memory under the ids that the catalogue has now."""

from dataclasses import replace

from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.marks import Mark
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.store.title_states import TitleState


class Standings:
    """Ratings, marks and notes of all titles.

    What the profile holds of a title under the id that it had before counts too, stays as it is when the title is
    rated anew, and goes when the person takes their word back.
    """

    def __init__(self, profile: Profile, replaced: ReplacedIds) -> None:
        self._profile = profile
        self._replaced = replaced
        self.read()

    def read(self) -> None:
        """Forget what is in memory, and read the profile."""
        profile, apply = self._profile, self._replaced.apply
        stored = apply({rating.title_id: rating for rating in profile.ratings.all()})  # of two the newest comes first
        self.ratings = {
            title_id: rating if rating.title_id == title_id else replace(rating, title_id=title_id)
            for title_id, rating in reversed(stored.items())
        }
        """The latest last."""
        self.marks: dict[str, dict[int, Mark]] = {
            name: apply({mark.title_id: mark for mark in table.entries()})
            for name, table in profile.states.marks.items()
        }
        """By the field of `TitleState` that says whether a title has one, and by title id."""
        self.notes = apply({note.title_id: note.text for note in profile.notes.all()})

    def of(self, title_id: int, label: str) -> TitleState:
        """Everything that is said of one title, in memory."""
        rating = self.ratings.get(title_id)
        found: dict[str, object] = {"note": self.notes.get(title_id, "")}
        for name, marks in self.marks.items():
            mark = marks.get(title_id)
            if mark is not None:
                found |= {name: True, f"{name}_at": mark.marked_at}
        if rating is not None:
            found |= {"stars": rating.stars, "rated_at": rating.rated_at}
        return TitleState(label=label, **found)  # type: ignore[arg-type]

    def write(self, title_id: int, state: TitleState) -> None:
        """Bring one title to a state on disk, within `Profile.writing()`."""
        self._profile.states.put(title_id, state)
        for former in self._replaced.former(title_id):
            self._profile.states.take_back(former, state)

    def mirror(self, title_id: int, state: TitleState) -> None:
        """The same in memory."""
        if state.stars is None:
            self.ratings.pop(title_id, None)
        else:
            self.ratings.pop(title_id, None)  # so that it comes last
            self.ratings[title_id] = StoredRating(title_id, state.stars, state.rated_at or 0, state.label)
        for name, marks in self.marks.items():
            if getattr(state, name):
                marks[title_id] = Mark(title_id, getattr(state, f"{name}_at"), state.label)
            else:
                marks.pop(title_id, None)
        if state.note:
            self.notes[title_id] = state.note
        else:
            self.notes.pop(title_id, None)
