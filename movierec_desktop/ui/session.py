"""What the window shows, in one place: the person's library, the taste folded in from it, the filters, the choice."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from weakref import WeakMethod

from PySide6.QtCore import QObject, Signal

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.leaning import Leaning
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.domain.title import Title
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.jobs.runner import Job
from movierec_desktop.services import filtering
from movierec_desktop.services.asking import Asking
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.feedback import FeedbackLog, Where
from movierec_desktop.services.feedback_export import Exported, export_feedback
from movierec_desktop.services.for_you_rows import ForYouRows
from movierec_desktop.services.leanings import LEANING_KEY, leaning_of, leaning_text
from movierec_desktop.services.learning import Learning
from movierec_desktop.services.library import NO_TITLE, Change, Library
from movierec_desktop.services.own_titles import OwnTitles, adopt
from movierec_desktop.services.presets import Presets
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.services.taste_groups import TasteGroups
from movierec_desktop.services.watchlist import Order, Watchlist, watchlist
from movierec_desktop.services.welcome import Step, Welcome
from movierec_desktop.store.feedback import Prediction
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.profile_job import MANY, profile_job

LISTED = 100
_MODEL_KEY = "model"
_TASTE_STAYS = frozenset(
    ("listed", "unlisted", "dismissed", "offered", "seen", "unmarked", "unseen", "asked anew", "noted")
)
"""Changes from which no model learns."""


class Session(QObject):
    """The one object that pages talk to. Everything here runs on the GUI thread and takes a few milliseconds."""

    library_changed = Signal(object)
    """A `Change` has been saved."""
    changing = Signal(object)
    """The person is about to say something of this `Title`; nothing of it is done yet."""
    feedback_gathered = Signal()
    """There is feedback in memory that wants to be written at leisure."""
    feedback_written = Signal()
    catalogue_changed = Signal()
    """The person added or removed titles: there are more or fewer rows now, those of the others stay."""
    filter_changed = Signal()
    caught_up = Signal()
    """Every page has heard of the last change of library or filter, in whatever order they were made."""
    leaning_changed = Signal()
    model_changed = Signal()
    reopen_wanted = Signal(object)
    """The window is to be opened anew on the profile of this `Path`: another one, or this one in another language."""
    told = Signal(str)
    """Nothing had to be changed; the text says why."""
    failed = Signal(str)
    """Something could not be saved; the text says what to do."""

    def __init__(self, engine: Engine, profile: Profile) -> None:
        super().__init__()
        self.engine = engine
        self.profile = profile
        adopt(engine, profile)
        self.library = Library(profile, engine.replaced)
        self.library.subscribe(_weakly(self._saved))
        self.own_titles = OwnTitles(engine, profile, self.library)
        self._added = engine.catalogue.added
        self.asking = asking = Asking(engine, self.library)
        self.taste_groups = TasteGroups(engine, profile, lambda: asking.model)
        self.welcome = Welcome(profile, self.library, self.asking, self.taste_groups)
        self.learning = Learning(engine, profile.path)
        self.filter = TitleFilter()
        stored = profile.settings.get(_MODEL_KEY, "")
        self.model_name: str = stored if stored in engine.bundle.model_names else engine.bundle.default_model
        self.leaning: Leaning = leaning_of(profile.settings.get(LEANING_KEY, ""))
        self._view: TasteView | None = None
        self._allowed: Mask | None = None
        self.presets = Presets(profile)
        self.long_job: Job | None = None

    @property
    def catalogue(self) -> Catalogue:
        """All titles."""
        return self.engine.catalogue

    @property
    def feedback(self) -> FeedbackLog:
        """What was recommended, and what came of it."""
        return self.library.feedback

    def note_shown(
        self, in_list: str, shown: Iterable[Recommendation], reasons: Callable[[Recommendation], Iterable[int]]
    ) -> None:
        """Remember which titles are in sight in a list; see `FeedbackLog.note_shown`."""
        self.feedback.note_shown(Where(in_list, self.model_name, self.filter), shown, reasons)
        self.feedback_gathered.emit()

    def answer_question(self) -> bool:
        """Make one prediction that is missing beside a rating; False when there is none to make."""
        question = self.feedback.next_question()
        if question is None:
            return False
        row = int(self.catalogue.rows_of_ids([question.title_id])[0])
        view = self._seen_by(question.stars_by_id)
        self.feedback.answer(question, view.prediction(row) if row >= 0 else None)
        return True

    def write_feedback(self) -> None:
        """Write what has gathered; a failure is told, and it is tried again later."""
        if not self.feedback.is_written and not self.profile.is_held:
            with self.profile.hurried():
                self._try(self.feedback.flush)
            self.feedback_written.emit()

    def export_feedback(self, path: Path) -> int | None:
        """Write the feedback without titles, and return the number of lines; None, and a word, when that fails."""
        self.write_feedback()
        written: list[Exported] = []
        self._try(lambda: written.append(export_feedback(self.profile, self.engine, path)))
        return written[0].lines if written else None

    @property
    def view(self) -> TasteView:
        """The person as the chosen model sees them now."""
        if self._view is None:
            stars = {title_id: rating.stars for title_id, rating in self.library.ratings.items()}
            self._view = self._seen_by(stars)
        return self._view

    def _seen_by(self, stars_by_id: Mapping[int, float]) -> TasteView:
        """Someone with these ratings, the person's doubts and picked groups, and what was learned of them."""
        shift = self.taste_groups.shift(len(stars_by_id))
        doubted, personal = self.library.doubted, self.learning.personal
        return TasteView(self.engine, self.model_name, stars_by_id, doubted, personal, shift)

    @property
    def allowed(self) -> Mask:
        """Which titles pass the filters now, shape (n_titles,)."""
        if self._allowed is None:
            self._allowed = filtering.allowed(self.catalogue, self.filter, self.library, self.view)
        return self._allowed

    @property
    def everything(self) -> Mask:
        """No filter at all, shape (n_titles,)."""
        return filtering.allowed(self.catalogue, TitleFilter(), self.library, self.view)

    def allowed_without(self, name: str) -> Mask:
        """Which titles would pass without one of the filters; names as in `services.filtering`."""
        looser = filtering.without(self.filter, name)
        return filtering.allowed(self.catalogue, looser, self.library, self.view)

    def advice(self, candidates: Mask) -> tuple[str, int] | None:
        """Which filter to loosen so that most of `candidates` pass, and how many then do."""
        return filtering.filter_to_loosen(self.catalogue, self.filter, self.library, self.view, candidates)

    def watchlist(self, order: Order, minutes: int | None) -> Watchlist:
        """What of the watchlist passes the filters and lasts at most so many minutes, in an order."""
        entries = self.profile.watchlist.entries()
        return watchlist(self.engine, entries, self.view, self.allowed, order, minutes)

    def set_filter(self, chosen: TitleFilter) -> None:
        """Narrow both pages."""
        if chosen != self.filter:
            self.filter = chosen
            self._allowed = None
            self.filter_changed.emit()
            self.caught_up.emit()

    def set_leaning(self, leaning: Leaning) -> None:
        """Let the lists of For you lean so from now on."""
        if leaning != self.leaning:
            self.leaning = leaning
            self.save_setting(LEANING_KEY, leaning_text(leaning))
            self.leaning_changed.emit()

    def ranked(self) -> list[Recommendation]:
        """The best titles of the person's taste, filters and sliders."""
        return self.view.top(LISTED, self.allowed, self.library.not_offered, self.leaning)

    def for_you_rows(self) -> ForYouRows:
        """The same in rows; nothing but the best titles is worked out yet."""
        offered = self.view.offered(self.allowed, self.library.not_offered)
        return ForYouRows(self.engine, self.view, offered, self.leaning)

    def choose_model(self, name: str) -> None:
        """Predict with another model of the bundle, from now on."""
        if name == self.model_name:
            return
        self.model_name = name
        self._view = self._allowed = None
        self.save_setting(_MODEL_KEY, name)
        self.model_changed.emit()

    def pick_groups(self, places: Collection[int]) -> None:
        """Keep which groups of films the person picked, and predict with that."""
        self._try(lambda: self.taste_groups.pick(places))
        self._predict_anew()

    def reach_step(self, step: Step) -> None:
        """Remember how far the person has come with the welcome."""
        self._try(lambda: self.welcome.reach(step))

    def leave_welcome(self) -> None:
        """The person wants no more of the welcome for now."""
        self._try(self.welcome.leave)

    def use_what_was_learned(self) -> None:
        """Predict with what is beside the profile now."""
        self.learning.load()
        self._predict_anew()

    def forget_what_was_learned(self) -> None:
        """Predict with the pretrained models again."""
        self._try(self.learning.reset)
        self._predict_anew()

    def _predict_anew(self) -> None:
        self._view = self._allowed = None
        self.model_changed.emit()

    def save_setting(self, key: str, value: str) -> bool:
        """Store one of the person's choices; a failure is told, and False. The choice holds until the app is closed."""

        def store() -> None:
            with self.profile.writing():
                self.profile.settings.put(key, value)

        return self._try(store)

    def save_preset(self, name: str) -> None:
        """Keep the present filters under a name."""
        self._try(lambda: self.presets.save(name, self.filter))

    def remove_preset(self, name: str) -> None:
        """Forget a preset."""
        self._try(lambda: self.presets.remove(name))

    def rate(self, title: Title, stars: float | None) -> None:
        """Save a rating, or remove it with None."""
        self.rate_all([title], stars)

    def rate_all(self, titles: Sequence[Title], stars: float | None) -> None:
        """Give several titles the same stars, or remove all of them, in one step of undo."""
        self._announce(titles)
        if stars is None:
            self._try(lambda: self.library.unrate(*titles))
        else:
            self._try(lambda: self.library.rate_all(titles, stars, self._predictions(titles)))

    def _predictions(self, titles: Iterable[Title]) -> dict[int, Prediction]:
        """What is predicted for titles, where that is known without work and without their own ratings."""
        view = self._view
        if view is None:
            return {}
        return {title.id: view.prediction(title.row) for title in titles if title.id not in self.library.ratings}

    def _announce(self, titles: Iterable[Title]) -> None:
        for title in titles:
            self.changing.emit(title)

    def say_unseen(self, *titles: Title) -> bool:
        """Save that the person has not seen titles that they were asked about; whether that went well."""
        return self._try(lambda: self.library.say_unseen(*titles))

    def take_answer_back(self, title: Title) -> None:
        """Forget what the person said of a title that they were asked about."""
        self._try(lambda: self.asking.take_back(title))

    def toggle_dismissed(self, *titles: Title) -> None:
        """Not for me, or offer it again. This and what follows treats several titles as one step of undo."""
        self._announce(titles)
        self._try(lambda: self.library.toggle_dismissed(*titles))

    def toggle_watchlist(self, *titles: Title) -> None:
        """Put it on the watchlist, or take it off."""
        self._announce(titles)
        self._try(lambda: self.library.toggle_watchlist(*titles))

    def toggle_seen(self, *titles: Title) -> None:
        """Seen, without stars; or not seen after all."""
        if all(title.id in self.library.ratings and title.id not in self.library.watchlist for title in titles):
            self.told.emit(self.tr("What is rated counts as seen"))
            return
        self._announce(titles)
        self._try(lambda: self.library.toggle_seen(*titles))

    def _follow_catalogue(self) -> None:
        """After an import, a restored backup, or titles of the person's own that came or went."""
        if adopt(self.engine, self.profile):
            self.library.refresh()
        added = self.catalogue.added
        if added != self._added:
            self._added = added
            self._view = self._allowed = None
            self.asking.forget()
            self.catalogue_changed.emit()

    def write_note(self, title: Title, text: str) -> bool:
        """Keep what the person writes about a title; whether that went well."""
        return self._try(lambda: self.library.write_note(title, text))

    def toggle_doubt(self, title_id: int) -> None:
        """A rated title is a wrong reason, or a right one after all."""
        self._try(lambda: self.library.toggle_doubt(title_id))

    def undo(self) -> None:
        """Take the last change back; a large import off this thread, which `library_changed` tells the end of."""
        long = self.library.long_undo
        if long is None or long.n_titles < MANY or self.profile.is_held:
            self._try(self.library.undo)
            return
        self.long_job = profile_job(self.profile, long.take_back)
        self.long_job.succeeded.connect(self.library.was_undone)
        self.long_job.failed.connect(self.failed)
        self.told.emit(self.tr("The import is being taken back…"))
        self.long_job.start()

    def finish_long(self) -> None:
        """Stop what is being written off this thread, and wait for it: all of it is written then, or nothing."""
        if self.long_job is not None:
            self.long_job.shut_down()
            self.profile.release()

    def _try(self, change: Callable[[], object]) -> bool:
        """Carry a change out; what the person can mend is told, not raised. Whether it went well."""
        try:
            change()
        except MovieRecError as error:
            self.failed.emit(str(error))
            return False
        return True

    def add_title(self, title: OwnTitle, apart: Sequence[Title], told: Callable[[str], object]) -> Title | None:
        """Put a title of the person's own into the catalogue; None where that fails, and `told` is told what to do."""
        try:
            return self.own_titles.add(title, apart)
        except MovieRecError as error:
            told(str(error))
            return None

    def remove_title(self, title: Title) -> bool:
        """Take a title of the person's own out of the catalogue; whether that went well."""
        return self._try(lambda: self.own_titles.remove(title.id))

    def _saved(self, change: Change) -> None:
        self._allowed = None
        if change.title_id == NO_TITLE and not change.title_ids:
            self._follow_catalogue()
        if change.what not in _TASTE_STAYS:
            self._view = None
        self.library_changed.emit(change)
        self.caught_up.emit()


def _weakly(method: Callable[[Change], None]) -> Callable[[Change], None]:
    """Calls a method while its object lives. Session and library would keep each other else, and the models too."""
    found = WeakMethod(method)

    def call(change: Change) -> None:
        if (alive := found()) is not None:
            alive(change)

    return call
