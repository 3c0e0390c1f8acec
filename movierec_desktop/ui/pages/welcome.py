"""Welcome: three ways in for someone of whom nothing is known. All can be skipped, and gone on with later."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from movierec_desktop.domain.title import Title
from movierec_desktop.services.library import Change
from movierec_desktop.services.welcome import Step
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.pages.welcome_groups import GroupsPanel
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.widgets.import_card import ImportCard
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.widgets.way_card import WayCard, paint_icon, paint_posters, paint_rating

_WIDEST_CARD = 720
_SHOWN = 3


class WelcomePage(QWidget):
    """Where one was is kept in the profile, so the page opens there again."""

    rating_wanted = Signal()
    list_wanted = Signal()
    """The person has begun, and wants to see what came of it."""
    left = Signal()
    """Skipped for now."""

    def __init__(self, session: Session, look: Look, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._heading = plain_label("heading")
        self.skip = QPushButton(self.tr("Skip for now"))
        self.skip.clicked.connect(self.left)
        self.groups = GroupsPanel(session, look)
        self.groups.rating_wanted.connect(self.rating_wanted)
        self.groups.list_wanted.connect(self.list_wanted)
        self.groups.back_wanted.connect(lambda: self._take(Step.WAYS))
        self.import_card = ImportCard(session)
        self._make_ways(look, icons)
        self._make_file_step()
        self._lay_out()
        session.library_changed.connect(self._library_changed)

    def _make_ways(self, look: Look, icons: Icons) -> None:
        self.file_way = WayCard(
            paint_icon(look, icons, "file-up"),
            self.tr("Bring your ratings"),
            self.tr(
                "An export of Letterboxd, IMDb, Trakt, MovieLens and others, or any table with titles and ratings. "
                "You can also drop the file on this window. You see what it would change before anything is written."
            ),
            self.tr("Import a file"),
        )
        self.groups_way = WayCard(
            paint_posters(look, self._known_titles),
            self.tr("Pick what you like"),
            self.tr("Groups of well known films, each for a taste. Pick those you would rather watch from."),
            self.tr("Pick groups"),
            primary=True,
        )
        self.rating_way = WayCard(
            paint_rating(look),
            self.tr("Rate titles"),
            self.tr(
                "A screen of well known titles at a time, chosen for what your stars would tell. "
                "What you leave empty counts as not seen."
            ),
            self.tr("Rate titles"),
        )
        self.file_way.button.clicked.connect(lambda: self._take(Step.FILE))
        self.groups_way.button.clicked.connect(lambda: self._take(Step.GROUPS))
        self.rating_way.button.clicked.connect(self.rating_wanted)

    def _known_titles(self) -> list[Title]:
        """One of each of the first groups, for a picture."""
        return [group.titles[0] for group in self._session.taste_groups.groups[1 : 1 + _SHOWN]]

    def _make_file_step(self) -> None:
        self.to_list = QPushButton(self.tr("Show what is for me"))
        self.to_list.setObjectName("primary")
        self.to_list.clicked.connect(self.list_wanted)
        self.file_back = QPushButton(self.tr("Other ways to begin"))
        self.file_back.setObjectName("link")
        self.file_back.clicked.connect(lambda: self._take(Step.WAYS))

    def _lay_out(self) -> None:
        ways = QWidget()
        cards = QHBoxLayout(ways)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(16)
        for card in (self.file_way, self.groups_way, self.rating_way):
            cards.addWidget(card, 1)
        self._ways = _column(
            plain_label(
                "subheading",
                self.tr(
                    "Tell a little of your taste, whichever way suits you. Nothing leaves this computer, "
                    "and you can go on another time."
                ),
            ),
            ways,
        )
        line = QWidget()
        buttons = QHBoxLayout(line)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.to_list)
        buttons.addStretch(1)
        buttons.addWidget(self.file_back)
        for widget in (self.import_card, line):
            widget.setMaximumWidth(_WIDEST_CARD)
        self._file = _column(self.import_card, line)
        self._stack = QStackedWidget()
        for panel in (self._ways, self._file, self.groups):
            self._stack.addWidget(panel)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.skip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def focus_target(self) -> QWidget:
        """Where keys work in this step."""
        step = self._session.welcome.step
        targets: dict[Step, Callable[[], QWidget]] = {
            Step.FILE: lambda: self.to_list if self.to_list.isVisibleTo(self) else self.import_card.choose_button,
            Step.GROUPS: self.groups.focus_target,
        }
        return targets.get(step, lambda: self.groups_way.button)()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where it was left."""
        super().showEvent(event)
        self._show_step()

    def preview(self, path: Path) -> None:
        """A file was dropped: show what importing it would do."""
        self._take(Step.FILE)
        self.import_card.preview(path)

    def shut_down(self) -> None:
        """Stop what is under way."""
        self.import_card.shut_down()

    def _take(self, step: Step) -> None:
        self._session.reach_step(step)
        self._show_step()
        self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_step(self) -> None:
        step = self._session.welcome.step
        headings = {
            Step.FILE: self.tr("Bring your ratings"),
            Step.GROUPS: self.tr("Pick what you like"),
        }
        self._heading.setText(headings.get(step, self.tr("Welcome")))
        panels = {Step.FILE: self._file, Step.GROUPS: self.groups}
        self._stack.setCurrentWidget(panels.get(step, self._ways))
        self.to_list.setVisible(bool(self._session.library.ratings))

    def _library_changed(self, _change: Change) -> None:
        if self.isVisible():
            self._show_step()


def _column(*widgets: QWidget) -> QWidget:
    """Widgets under each other, from the top."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(16)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return holder
