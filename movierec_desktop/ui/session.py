"""What the window shows, in one place: the person's library, the taste folded in from it, the filters, the choice."""

from PySide6.QtCore import QObject, Signal

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.title import Title
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Change, Library
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
        self.filter = TitleFilter()
        stored = profile.settings.get(_MODEL_KEY, "")
        self.model_name: str = stored if stored in engine.bundle.model_names else engine.bundle.default_model
        self._view: TasteView | None = None

    @property
    def catalogue(self) -> Catalogue:
        """All titles."""
        return self.engine.catalogue

    @property
    def view(self) -> TasteView:
        """The person as the chosen model sees them now."""
        if self._view is None:
            stars = {title_id: rating.stars for title_id, rating in self.library.ratings.items()}
            self._view = TasteView(self.engine, self.model_name, stars)
        return self._view

    def set_filter(self, chosen: TitleFilter) -> None:
        """Narrow both pages."""
        if chosen != self.filter:
            self.filter = chosen
            self.filter_changed.emit()

    def choose_model(self, name: str) -> None:
        """Predict with another model of the bundle, from now on."""
        if name == self.model_name:
            return
        self.model_name = name
        self._view = None
        self.save_setting(_MODEL_KEY, name)
        self.model_changed.emit()

    def save_setting(self, key: str, value: str) -> None:
        """Store one of the person's choices; a failure is told, the choice holds until the app is closed."""
        try:
            with self.profile.writing():
                self.profile.settings.put(key, value)
        except MovieRecError as error:
            self.failed.emit(str(error))

    def rate(self, title: Title, stars: float | None) -> None:
        """Save a rating, or remove it with None."""
        try:
            if stars is None:
                self.library.unrate(title)
            else:
                self.library.rate(title, stars)
        except MovieRecError as error:
            self.failed.emit(str(error))

    def toggle_dismissed(self, title: Title) -> None:
        """Not for me, or offer it again."""
        try:
            self.library.toggle_dismissed(title)
        except MovieRecError as error:
            self.failed.emit(str(error))

    def undo(self) -> None:
        """Take the last change back."""
        try:
            self.library.undo()
        except MovieRecError as error:
            self.failed.emit(str(error))

    def _saved(self, change: Change) -> None:
        self._view = None
        self.library_changed.emit(change)
