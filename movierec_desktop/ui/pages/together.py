"""Together: what several people would all like, each one's stars beside it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.recommend.group import Combining
from movierec_desktop.services.profiles import Profiles
from movierec_desktop.services.together import Member
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.delegates.together_row import TogetherRowDelegate
from movierec_desktop.ui.group import FEWEST, Group
from movierec_desktop.ui.models.together_list import TogetherModel
from movierec_desktop.ui.pages.ranked_page import RankedPage
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.widgets.group_controls import GroupControls
from movierec_desktop.ui.widgets.ranked_list import RankedList
from movierec_desktop.ui.widgets.ways_to_add import WaysToAdd
from movierec_desktop.ui.words import listed

translate = QCoreApplication.translate


class TogetherPage(RankedPage):
    """The list for those who take part, or how someone else can."""

    profile_wanted = Signal()
    """Someone is to have a profile."""

    def __init__(self, session: Session, profiles: Profiles, look: Look) -> None:
        self.group = Group(session, profiles)
        self.model = TogetherModel(session, self.group)
        self.controls = GroupControls(session, self.group)
        titles = RankedList(self.model, TogetherRowDelegate(look), translate("TogetherPage", "Titles for all of you"))
        super().__init__(session, translate("TogetherPage", "Together"), titles, self.controls)
        self.group.setParent(self)
        self._word = ""
        self.ways = WaysToAdd()
        self._stack.addWidget(self.ways)
        self.ways.profile_wanted.connect(self.profile_wanted)
        self.ways.guest_wanted.connect(self.controls.reader.choose)
        self.controls.reader.told.connect(self._tell)
        self.controls.veto_button.clicked.connect(self._ask_veto)
        self.empty.acted.connect(self._leave_empty)
        self.group.changed.connect(lambda: self._changed(from_top=False))

    def shut_down(self) -> None:
        """Stop what is under way, and wait for it."""
        self.controls.reader.shut_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Other people's profiles may have changed meanwhile too."""
        self.group.look_again()
        self._stale = True
        super().showEvent(event)

    def look_again(self) -> None:
        """Other people's profiles may have changed: their names, or what they rated."""
        self.group.look_again()
        self._changed(from_top=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """V: someone does not want the title under the cursor tonight."""
        if event.key() == Qt.Key.Key_V and not event.modifiers():
            self._ask_veto()
        else:
            super().keyPressEvent(event)

    def focus_target(self) -> QWidget:
        """The same, or the first of the ways to add someone."""
        target = super().focus_target()
        return self.ways.profile_button if self._stack.currentWidget() is self.ways else target

    def _show_state(self) -> None:
        members = self.group.members()
        self.controls.refresh()
        self.controls.show_for(len(members))
        self._told.setText(self._word or self._words(members))
        is_alone = len(self.group.candidates()) < FEWEST
        self.controls.setVisible(not is_alone or bool(self._word))
        if is_alone:
            self._stack.setCurrentWidget(self.ways)
        elif self.model.rowCount():
            self._stack.setCurrentWidget(self.list)
        else:
            self._say_empty(members)
            self._stack.setCurrentWidget(self.empty)

    def _changed(self, *, from_top: bool) -> None:
        self._word = ""
        super()._changed(from_top=from_top)

    def _tell(self, words: str) -> None:
        """What becomes of a guest's file."""
        self._word = words
        self.refresh()

    def _ask_veto(self) -> None:
        title = self.list.current_title()
        if title is not None:
            self.controls.ask_veto(title)

    def _words(self, members: list[Member]) -> str:
        if len(members) < FEWEST:
            return self.tr("One list for everyone who watches")
        told = [self._member_words(member) for member in members]
        how = {
            Combining.LEAST_MISERY: self.tr("the stars are those of the one who likes it least"),
            Combining.AVERAGE: self.tr("the stars are everyone’s average"),
        }[self.group.wish.how]
        return " · ".join([listed(told), how])

    def _member_words(self, member: Member) -> str:
        if not member.n_ratings:
            return self.tr("{name}, without ratings, as people in general").format(name=member.name)
        told = self.tr("{name} by %Ln rating(s)", "", member.n_ratings)
        return told.format(name=member.name)

    def _say_empty(self, members: list[Member]) -> None:
        if len(members) < FEWEST:
            text = self.tr("Press the names of those who watch tonight, or open the ratings of a guest.")
            self.empty.say(self.tr("Choose at least two"), text, self.tr("Add a profile…"))
            return
        heading = self.tr("Nothing is left for all of you")
        if not self._session.filter.is_empty and self.group.picks(members, filtered=False):
            self.empty.say(heading, self.tr("Without the filters there is something."), self.tr("Clear filters"))
        else:
            text = self.tr("For everything that is left, somebody’s stars are below the veto.")
            self.empty.say(heading, text, self.tr("Lift the veto by stars"))

    def _leave_empty(self) -> None:
        members = self.group.members()
        if len(members) < FEWEST:
            self.profile_wanted.emit()
            return
        if not self._session.filter.is_empty and self.group.picks(members, filtered=False):
            self._session.set_filter(TitleFilter())
        else:
            self.controls.least.setCurrentIndex(self.controls.least.findData(None))
            self.group.set_wish(replace(self.group.wish, least=None))
        self.focus_target().setFocus()
