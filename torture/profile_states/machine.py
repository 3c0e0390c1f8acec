"""The machine: every rule is something that a person does, done to the profile and to the model."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from movierec_desktop.domain.errors import InputError
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.recommendation import Confidence, Recommendation
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.feedback import Where
from movierec_desktop.services.own_titles import own_id
from movierec_desktop.store.feedback import Prediction
from torture.profile_states.files import FileRules
from torture.profile_states.invariants import check_all, check_end
from torture.profile_states.model import NOW
from torture.profile_states.world import OWN, TITLES, VERSIONS, World

SOME = st.lists(st.integers(0, len(TITLES) + 2), min_size=1, max_size=3, unique=True)
ONE = st.integers(0, len(TITLES) + 2)
STARS = st.integers(1, 10).map(lambda halves: halves / 2)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
"""What can be typed into a field."""
WORDS = st.text(st.characters(categories=["L", "N"]), max_size=12)
"""What the app writes as a setting: no control character, which an import makes a space."""


class ProfileMachine(FileRules, RuleBasedStateMachine):
    """Give it an engine, a folder for all runs, and a place to count what was done."""

    def __init__(self, engine: Engine, root: Path, done: Counter[str]) -> None:
        super().__init__()
        self.world = World(engine, Path(mkdtemp(dir=root)))
        self.done = done

    @initialize(version=st.sampled_from((0, *VERSIONS)))
    def begin(self, version: int) -> None:
        self.world.begin(version)
        self.done["profiles migrated" if version else "profiles begun"] += 1

    @rule(places=SOME, stars=STARS, predicted=st.none() | st.sampled_from((0.5, 3.25, 5.0)))
    def rate(self, places: list[int], stars: float, predicted: float | None) -> None:
        titles = self.world.titles(places)
        made = {} if predicted is None else {title.id: Prediction("hybrid", predicted, 0.75) for title in titles}
        with self.world.step() as model:
            self.world.library.rate_all(titles, stars, made)
            model.rate([title.id for title in titles], stars, predicted)

    @rule(places=SOME)
    def unrate(self, places: list[int]) -> None:
        titles = self.world.titles(places)
        with self.world.step() as model:
            self.world.library.unrate(*titles)
            model.unrate([title.id for title in titles])

    @rule(places=SOME)
    def toggle_watchlist(self, places: list[int]) -> None:
        titles = self.world.titles(places)
        with self.world.step() as model:
            self.world.library.toggle_watchlist(*titles)
            model.toggle([title.id for title in titles], "listed", ("listed", "unlisted"))

    @rule(places=SOME)
    def toggle_not_for_me(self, places: list[int]) -> None:
        titles = self.world.titles(places)
        with self.world.step() as model:
            self.world.library.toggle_dismissed(*titles)
            model.toggle([title.id for title in titles], "dismissed", ("dismissed", "offered"))

    @rule(places=SOME)
    def toggle_seen(self, places: list[int]) -> None:
        titles = self.world.titles(places)
        with self.world.step() as model:
            self.world.library.toggle_seen(*titles)
            model.toggle_seen([title.id for title in titles])

    @rule(places=SOME)
    def say_unseen(self, places: list[int]) -> None:
        titles = self.world.titles(places)
        ids = [title.id for title in titles]
        with self.world.step() as model:
            if any(model.state(title_id).stars is not None for title_id in ids):
                refused(lambda: self.world.library.say_unseen(*titles))
            else:
                self.world.library.say_unseen(*titles)
                model.say_unseen(ids)

    @rule(place=ONE)
    def take_answer_back(self, place: int) -> None:
        (title,) = self.world.titles([place])
        with self.world.step() as model:
            self.world.library.take_answer_back(title)
            model.take_answer_back(title.id)

    @rule(place=ONE)
    def toggle_doubt(self, place: int) -> None:
        (title,) = self.world.titles([place])
        with self.world.step() as model:
            self.world.library.toggle_doubt(title.id)
            model.toggle_doubt(title.id)

    @rule(place=ONE, text=TEXT)
    def write_note(self, place: int, text: str) -> None:
        (title,) = self.world.titles([place])
        with self.world.step() as model:
            self.world.library.write_note(title, text)
            model.note(title.id, text)

    @rule(which=st.sampled_from(OWN), apart=st.booleans())
    def add_own_title(self, which: OwnTitle, apart: bool) -> None:
        titles = self.world.titles([0, 1]) if apart else []
        title = replace(which, id=own_id(which), added_at=NOW, apart=tuple(one.id for one in titles))
        with self.world.step() as model:
            if title.id in model.now.own:
                refused(lambda: self.world.own_titles.add(which, titles))
            else:
                assert self.world.own_titles.add(which, titles).id == title.id
                model.add_own(title)

    @rule(place=st.integers(0, 2))
    def remove_own_title(self, place: int) -> None:
        with self.world.step() as model:
            own = sorted(model.now.own)
            if not own:
                refused(lambda: self.world.own_titles.remove(OWN[place].id))
            else:
                self.world.own_titles.remove(own[place % len(own)])
                model.remove_own(own[place % len(own)])

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            change = self.world.library.undo()
            assert (change is not None) == bool(self.world.model.steps)
            if change is not None:
                self.world.model.undo()

    @rule(key=st.sampled_from(("theme", "model", "learning", "welcome")), value=WORDS)
    def choose(self, key: str, value: str) -> None:
        with self.world.profile.writing():
            self.world.profile.settings.put(key, value)
        self.world.model.now.settings[key] = value

    @rule(name=TEXT, kind=st.sampled_from(KindChoice), removing=st.booleans())
    def keep_preset(self, name: str, kind: KindChoice, removing: bool) -> None:
        before = self.world.presets.all()
        chosen = TitleFilter(kind=kind, genres=frozenset({"Crime"}))
        if removing:
            self.world.presets.remove(name)
        else:
            self.world.presets.save(name, chosen)
        after = {key: value for key, value in before.items() if key != name} | ({} if removing else {name: chosen})
        assert self.world.presets.all() == after
        self.world.model.now.settings["filter_presets"] = self.world.profile.settings.get("filter_presets", "")

    @rule(places=SOME, in_list=st.sampled_from(("for-you", "browse")), writing=st.booleans())
    def see_recommended(self, places: list[int], in_list: str, writing: bool) -> None:
        titles = self.world.titles(places)
        shown = [Recommendation(n + 1, title, 4.0, 4.0, Confidence.FAIR, 0.5) for n, title in enumerate(titles)]
        feedback = self.world.library.feedback
        feedback.note_shown(Where(in_list, "hybrid", TitleFilter()), shown, lambda _: (6, 50))
        self.world.model.unwritten |= {(title.id, in_list) for title in titles}
        if writing:
            feedback.flush()
            self.world.model.flush()

    @invariant()
    @precondition(lambda self: self.world.reader is not None)
    def everybody_sees_the_same(self) -> None:
        self.done["steps"] += 1
        check_all(self.world)

    def teardown(self) -> None:
        try:
            if self.world.reader is not None:
                check_end(self.world)
        finally:
            self.world.close()


def refused(change: Callable[[], object]) -> None:
    """What cannot be done is said in words."""
    try:
        change()
    except InputError:
        return
    raise AssertionError("nothing was refused")
