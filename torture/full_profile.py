"""A profile with something in every table and under every setting, and what is in it."""

import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.title import OWN_IDS_FROM, Kind
from movierec_desktop.store.feedback import Prediction, Response, Shown
from movierec_desktop.store.imports import StateChange
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.title_states import TitleState

BEGUN = 1_700_000_000_000
N_RATINGS = 400
SETTINGS = {
    "theme": "dark", "language": "en", "model": "hybrid", "learning": "on", "browse order": "rating",
    "filter_presets": json.dumps({"Tonight": {"genres": ["Drama"], "kind": "film"}}),
    "leaning": json.dumps({"obscure": 0.25, "adventurous": -0.5}), "profile_name": "Ada", "online": "off",
    "online_region": "DE", "online_services": json.dumps(["Mubi"]), "welcome-step": "ways", "welcome-left": "yes",
    "taste-groups": json.dumps({"picked": [[1, 2, 3]], "others": [[6, 10, 16]]}),
    "window": json.dumps({"x": 10, "y": 10, "width": 1100, "height": 700, "maximised": False, "page": "Browse"}),
    "waiting_matched_with": "0" * 64,
}  # fmt: skip


MARKS = ("watchlist", "dismissals", "watched", "unseen")
"""Tables of titles; notes have a text besides."""
Mark = tuple[str, int, str]
"""Table, title id, and the text of a note."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What the person has said: half stars by title id, and what else of which titles."""

    ratings: dict[int, int]
    marks: frozenset[Mark]


def labels_of(title_id: int) -> tuple[str, str]:
    """What a title is called here, and when it is among those that were rated last."""
    return f"Title {title_id} (1999)", f"Title {title_id} (2001)"


def build(path: Path, title_ids: list[int]) -> Truth:
    """Make it, closed, with its log taken in. `title_ids` are real ones of the catalogue."""
    ratings = {title_id: place % 10 + 1 for place, title_id in enumerate(title_ids[:N_RATINGS])}
    with closing(Profile(path)) as profile, profile.writing():
        for place, (title_id, half_stars) in enumerate(ratings.items()):
            profile.states.put(title_id, TitleState(f"Title {title_id} (1999)", half_stars / 2, BEGUN + place * 60_000))
        marks = _marks(profile, title_ids[N_RATINGS : N_RATINGS + 60])
        _feedback(profile, title_ids[:80])
        for key, value in SETTINGS.items():
            profile.settings.put(key, value)
    return Truth(ratings, marks)


def add(profile: Profile, title_ids: list[int], truth: Truth) -> Truth:
    """Rate some more, each in a transaction of its own."""
    ratings = dict(truth.ratings)
    for place, title_id in enumerate(title_ids):
        with profile.writing():
            profile.states.put(
                title_id, TitleState(f"Title {title_id} (2001)", 3.5, BEGUN + (N_RATINGS + place) * 60_000)
            )
        ratings[title_id] = 7
    return Truth(ratings, truth.marks)


def _marks(profile: Profile, ids: list[int]) -> frozenset[Mark]:
    """Also doubts, a title of one's own, an import and what waits; returns the marks and notes."""
    made: set[Mark] = set()
    for place, title_id in enumerate(ids):
        label, at = f"Title {title_id} (1999)", BEGUN + place
        state = [
            TitleState(label, listed=True, listed_at=at), TitleState(label, dismissed=True, dismissed_at=at),
            TitleState(label, watched=True), TitleState(label, unseen=True, unseen_at=at),
            TitleState(label, note="Fine."),
        ][place % 5]  # fmt: skip
        profile.states.put(title_id, state)
        table = (*MARKS, "notes")[place % 5]
        made.add((table, title_id, state.note))
    profile.doubts.add(ids[0], BEGUN, "Doubted")
    own = OwnTitle(OWN_IDS_FROM + 7, "Home film", Kind.FILM, 2001, genres=("Drama",), added_at=BEGUN, apart=(6, 10))
    number = profile.imports.add(
        BEGUN, "plain", "films.csv", 3, [StateChange(ids[1], TitleState(), TitleState("One (1999)", 4.0, BEGUN))]
    )
    profile.own_titles.put(own, number)
    said = json.dumps({"title": "Nobody knows this", "year": 1999, "stars": 4.0})
    profile.waiting.add("nobody knows this", said, "none", number)
    profile.decisions.put("left out", None)
    profile.decisions.put("decided", ids[2])
    return frozenset(made)


def _feedback(profile: Profile, ids: list[int]) -> None:
    made = Prediction("hybrid", 3.5, 0.8)
    for place, title_id in enumerate(ids, 1):
        profile.feedback.put_shown(Shown(title_id, BEGUN, made, place, "for-you", "", (1, 2)))
        profile.feedback.add_response(
            Response(title_id, f"Title {title_id}", BEGUN + 1, "rated", 3, 3.5, 4.0, None, made)
        )
