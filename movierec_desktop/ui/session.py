"""What the window shows, in one place: the person's library, the taste folded in from it, the filters, the choice."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.title import Title
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services import filtering
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.learning import Learning
from movierec_desktop.services.library import Change, Library
from movierec_desktop.services.presets import Presets
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.store.profile import Profile

LISTED = 100
_MODEL_KEY = "model"


class Session(QObject):
    """The one object that pages talk to. Everything here runs on the GUI thread and takes a few milliseconds."""

    library_changed = Signal(object)
    """A `Change` has been saved."""
    filter_changed = Signal()
    model_changed = Signal()
    failed = Signal(str)
    """Something could not be saved; the text says what to do."""

    def __init__(self, engine: Engine, profile: Profile) -> None:
        super().__init__()
        self.engine = engine
        self.profile = profile
        self.library = Library(profile, engine.replaced)
        self.library.subscribe(self._saved)
        self.learning = Learning(engine, profile.path)
        self.filter = TitleFilter()
        stored = profile.settings.get(_MODEL_KEY, "")
        self.model_name: str = stored if stored in engine.bundle.model_names else engine.bundle.default_model
        self._view: TasteView | None = None
        self._allowed: Mask | None = None
        self.presets = Presets(profile)

    @property
    def catalogue(self) -> Catalogue:
        """All titles."""
        return self.engine.catalogue

    @property
    def view(self) -> TasteView:
        """The person as the chosen model sees them now."""
        if self._view is None:
            stars = {title_id: rating.stars for title_id, rating in self.library.ratings.items()}
            self._view = TasteView(self.engine, self.model_name, stars, self.learning.personal)
        return self._view

    @property
    def allowed(self) -> Mask:
        """Which titles pass the filters now, shape (n_titles,)."""
        if self._allowed is None:
            self._allowed = filtering.allowed(self.catalogue, self.filter, self.library, self.view)
        return self._allowed

    def allowed_without(self, name: str) -> Mask:
        """Which titles would pass without one of the filters; names as in `services.filtering`."""
        looser = filtering.without(self.filter, name)
        return filtering.allowed(self.catalogue, looser, self.library, self.view)

    def advice(self, candidates: Mask) -> tuple[str, int] | None:
        """Which filter to loosen so that most of `candidates` pass, and how many then do."""
        return filtering.filter_to_loosen(self.catalogue, self.filter, self.library, self.view, candidates)

    def set_filter(self, chosen: TitleFilter) -> None:
        """Narrow both pages."""
        if chosen != self.filter:
            self.filter = chosen
            self._allowed = None
            self.filter_changed.emit()

    def choose_model(self, name: str) -> None:
        """Predict with another model of the bundle, from now on."""
        if name == self.model_name:
            return
        self.model_name = name
        self._view = self._allowed = None
        self.save_setting(_MODEL_KEY, name)
        self.model_changed.emit()

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

    def save_setting(self, key: str, value: str) -> None:
        """Store one of the person's choices; a failure is told, the choice holds until the app is closed."""

        def store() -> None:
            with self.profile.writing():
                self.profile.settings.put(key, value)

        self._try(store)

    def save_preset(self, name: str) -> None:
        """Keep the present filters under a name."""
        self._try(lambda: self.presets.save(name, self.filter))

    def remove_preset(self, name: str) -> None:
        """Forget a preset."""
        self._try(lambda: self.presets.remove(name))

    def rate(self, title: Title, stars: float | None) -> None:
        """Save a rating, or remove it with None."""
        if stars is None:
            self._try(lambda: self.library.unrate(title))
        else:
            self._try(lambda: self.library.rate(title, stars))

    def toggle_dismissed(self, title: Title) -> None:
        """Not for me, or offer it again."""
        self._try(lambda: self.library.toggle_dismissed(title))

    def toggle_watchlist(self, title: Title) -> None:
        """Put it on the watchlist, or take it off."""
        self._try(lambda: self.library.toggle_watchlist(title))

    def undo(self) -> None:
        """Take the last change back."""
        self._try(self.library.undo)

    def _try(self, change: Callable[[], object]) -> None:
        """Carry a change out; what the person can mend is told, not raised."""
        try:
            change()
        except MovieRecError as error:
            self.failed.emit(str(error))

    def _saved(self, change: Change) -> None:
        self._view = self._allowed = None
        self.library_changed.emit(change)
