"""What has come out in the last weeks, as TMDB lists it: shown when asked for, and kept nowhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from movierec_desktop.domain.title import Kind
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.online.tmdb_answers import Found
from movierec_desktop.ui.language_names import country_name
from movierec_desktop.ui.online import OnlineDesk
from movierec_desktop.ui.widgets.plain_label import plain_label
from movierec_desktop.ui.words import kind_word

_PAGE = Qt.ItemDataRole.UserRole
_HEIGHT = 260
_EACH = 10
_LONGEST = 160


class NewTitles(QFrame):
    """A button, and a list of films and series by turns; Enter opens one at TMDB."""

    def __init__(self, desk: OnlineDesk) -> None:
        super().__init__()
        self._desk = desk
        self._is_asking = False
        self.button = QPushButton(self.tr("Show what is new"))
        self.button.clicked.connect(self._ask)
        self.list = QListWidget()
        self.list.setObjectName("candidates")
        self.list.setAccessibleName(self.tr("New titles; Enter opens one at TMDB"))
        self.list.setWordWrap(True)
        self.list.setFixedHeight(_HEIGHT)
        self.list.itemActivated.connect(lambda item: QDesktopServices.openUrl(QUrl(item.data(_PAGE))))
        self.list.hide()
        self.told = plain_label("muted")
        self.told.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self.told)
        layout.addWidget(self.list)
        desk.changed.connect(self._forget)
        if not desk.is_on:
            self.hide()

    def _forget(self) -> None:
        """Of another region, or while it is off, nothing stays."""
        self.list.clear()
        self.list.hide()
        self.told.hide()
        self.setVisible(self._desk.is_on)

    def _ask(self) -> None:
        if self._is_asking:
            return
        self._is_asking = True
        self._say(self.tr("One moment…"))
        region, language = self._desk.region, self._desk.language

        def work(context: JobContext) -> list[Found]:
            films, series = (
                self._desk.titles.new_titles(region, language, is_series=is_series, cancelled=context.cancelled)[:_EACH]
                for is_series in (False, True)
            )
            return [one for pair in zip(films, series, strict=False) for one in pair] or [*films, *series]

        self._desk.run(work, lambda found: self._show(region, found), self._fail)

    def _show(self, region: str, found: Sequence[Found]) -> None:
        self._is_asking = False
        self.list.clear()
        for one in found:
            kind = kind_word(Kind.SERIES if one.is_series else Kind.FILM)
            year = f" ({one.year})" if one.year else ""
            about = one.overview if len(one.overview) <= _LONGEST else f"{one.overview[:_LONGEST].rpartition(' ')[0]}…"
            item = QListWidgetItem(f"{one.name}{year} · {kind}\n{about}")
            item.setData(_PAGE, one.page)
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        told = self.tr("Most looked at in {region} of what came out in the last 60 days.")
        nothing = self.tr("TMDB lists nothing new there.")
        self._say(told.format(region=country_name(region)) if found else nothing)

    def _fail(self, text: str) -> None:
        self._is_asking = False
        self._say(text)

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
