"""Tonight and the rows of For you, in a page that scrolls. What is below is worked out while nothing else waits."""

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from movierec_desktop.domain.recommendation import Recommendation
from movierec_desktop.domain.title import Title
from movierec_desktop.services.feedback import TOP_REASONS
from movierec_desktop.services.for_you_rows import ForYouRows, Row, RowKind
from movierec_desktop.ui.delegates.look import Look
from movierec_desktop.ui.session import Session
from movierec_desktop.ui.theme.icons import Icons
from movierec_desktop.ui.theme.theme import Theme
from movierec_desktop.ui.widgets.row_block import RowBlock
from movierec_desktop.ui.widgets.title_strip import TitleStrip
from movierec_desktop.ui.widgets.tonight_card import TonightCard

TONIGHT = "tonight"
"""Under which the pick is remembered; the rows under their kinds."""
_SLOTS = (
    RowKind.TOP, RowKind.BECAUSE, RowKind.BECAUSE, RowKind.SERIES, RowKind.LANGUAGE, RowKind.GEMS, RowKind.DIFFERENT,
)  # fmt: skip
_SLICE_SECONDS = 0.008
_GAP = 22
Reasons = Callable[[Recommendation], Iterable[int]]


class RowsView(QScrollArea):
    """The cursor is in one row, or on Tonight; it keeps its title when the page is made anew."""

    current_title_changed = Signal(object)
    """Title under the cursor, or None."""
    scrolled = Signal()

    def __init__(self, session: Session, look: Look, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("pageScroll")
        self.setAccessibleName(self.tr("Recommended titles in rows"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session = session
        self._passed: set[int] = set()
        self._rows: ForYouRows | None = None
        self._steps: Iterator[Row | None] | None = None
        self._left: list[RowBlock] = []
        self._from_start = False
        self.tonight = TonightCard(session, look)
        self.blocks = [RowBlock(kind, session, look, theme, icons) for kind in _SLOTS]
        self._cursor: TitleStrip = self.blocks[0].strip
        self._cursor.holds_cursor = True
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._work)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("pageBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(7, 4, 12, 16)
        column.setSpacing(_GAP)
        aside = QVBoxLayout()
        aside.setContentsMargins(5, 0, 0, 0)
        aside.addWidget(self.tonight)
        column.addLayout(aside)
        for block in self.blocks:
            column.addWidget(block)
        column.addStretch(1)
        self.setWidget(body)

    def _connect(self) -> None:
        self.tonight.another_wanted.connect(self.show_another)
        self.tonight.left_downwards.connect(self._enter_first)
        for place, block in enumerate(self.blocks):
            strip = block.strip
            strip.entered.connect(lambda by_mouse, strip=strip: self._move_cursor(strip, None, scrolls=not by_mouse))
            strip.left_upwards.connect(lambda x, place=place: self._leave(place, -1, x))
            strip.left_downwards.connect(lambda x, place=place: self._leave(place, 1, x))
            strip.horizontalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())
        self.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())

    @property
    def strips(self) -> list[TitleStrip]:
        """All rows, shown or not."""
        return [block.strip for block in self.blocks]

    @property
    def is_complete(self) -> bool:
        """Whether every row is worked out."""
        return self._steps is None

    def current_title(self) -> Title | None:
        """The title that keys apply to."""
        return self.tonight.title if self.tonight.has_cursor else self._cursor.current_title()

    def refresh(self, *, from_start: bool, to_top: bool) -> bool:
        """Make the page anew: Tonight and the first row at once, the others later; whether there is anything.

        `from_start`: every row shows its first titles. `to_top`: the page is scrolled up, the cursor in the first row.
        """
        before = self.current_title()
        rows = self._session.for_you_rows()
        self._rows = rows
        self._from_start = from_start
        if to_top:
            self.verticalScrollBar().setValue(0)
            self._cursor_to_first_row()
        self._show_best(rows)
        self._left = self.blocks[1:]
        self._drop({item.title.id for item in rows.picks} | self._gone())
        self._steps = rows.others()
        self._idle.start()
        self._tell_cursor(before)
        return bool(rows.picks)

    def _cursor_to_first_row(self) -> None:
        """Without its focus, which may be elsewhere; a row that has it keeps both."""
        if not self._cursor.hasFocus() and self._cursor is not self.blocks[0].strip:
            self._cursor.give_cursor_away()
            self._cursor = self.blocks[0].strip
            self._cursor.take_cursor()

    def _gone(self) -> set[int]:
        """What stands in a row and may stand there no longer."""
        assert self._rows is not None  # noqa: S101  # a page is being made
        items = (item for block in self._left for item in block.strip.titles.items)
        return {item.title.id for item in items if not self._rows.is_open(item.title.row)}

    def _show_best(self, rows: ForYouRows) -> None:
        pick = rows.tonight(self._passed)
        self.tonight.show_pick(pick, alone=len(rows.picks) < 2)
        self.blocks[0].show_row(rows.top(pick), from_start=self._from_start)

    def show_another(self) -> None:
        """Pass over the pick; the next one leaves Top picks, and this one goes there."""
        if self._rows is None or self.tonight.title is None:
            return
        self._passed = self._rows.passed_over(self._passed, self.tonight.title.id)
        before = self.current_title()
        self._show_best(self._rows)
        self._tell_cursor(before)

    def _drop(self, title_ids: set[int]) -> None:
        for block in self._left:
            block.strip.drop(title_ids)

    def _work(self) -> None:
        """Some rows, until a few milliseconds are over."""
        until = perf_counter() + _SLICE_SECONDS
        while self._steps is not None and perf_counter() < until:
            self._step(self._steps)

    def complete(self) -> None:
        """Work out what is left, now."""
        while self._steps is not None:
            self._step(self._steps)

    def _step(self, steps: Iterator[Row | None]) -> None:
        try:
            row = next(steps)
        except StopIteration:
            self._end()
            return
        if row is not None:
            self._place(row)

    def _place(self, row: Row) -> None:
        """Show it in the next block of its kind; the blocks before have no row this time."""
        before = self.current_title()
        while self._left:
            block = self._left.pop(0)
            if block.kind is row.kind:
                block.show_row(row, from_start=self._from_start)
                self._drop({item.title.id for item in row.items})
                break
            self._close(block)
        self._tell_cursor(before)

    def _end(self) -> None:
        before = self.current_title()
        for block in self._left:
            self._close(block)
        self._left = []
        self._steps = None
        self._idle.stop()
        self._tell_cursor(before)
        self.scrolled.emit()

    def _close(self, block: RowBlock) -> None:
        """A row that cannot be filled; a cursor that was in it goes to the first one."""
        block.strip.show_items([], from_start=True)
        if block.strip is self._cursor:
            focused = block.strip.hasFocus()
            self._move_cursor(self.blocks[0].strip, None)
            if focused:
                self._cursor.setFocus(Qt.FocusReason.OtherFocusReason)
        block.hide()

    def _tell_cursor(self, before: Title | None) -> None:
        now = self.current_title()
        if now != before:
            self.current_title_changed.emit(now)

    def focus_target(self) -> QWidget:
        """Where keys work: the row with the cursor, or Tonight where nothing else is listed."""
        return self._cursor if self._cursor.titles.rowCount() else self.tonight

    def _enter_first(self) -> None:
        self._enter(0, 1, None)

    def _leave(self, place: int, step: int, x: int) -> None:
        """Up or down from a row, to the tile above or below."""
        if step > 0 and not self.is_complete:
            self.complete()
        if not self._enter(place + step, step, x) and step < 0 and self.tonight.item is not None:
            self.tonight.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.tonight)

    def _enter(self, place: int, step: int, x: int | None) -> bool:
        """Go to the first row from `place` on, in this direction, that has titles."""
        while 0 <= place < len(self.blocks):
            block = self.blocks[place]
            if block.strip.titles.rowCount():
                self._move_cursor(block.strip, x)
                block.strip.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(block, 0, _GAP)
                return True
            place += step
        return False

    def _move_cursor(self, strip: TitleStrip, x: int | None, *, scrolls: bool = True) -> None:
        if strip is not self._cursor:
            self._cursor.give_cursor_away()
            self._cursor = strip
        strip.take_cursor(x, scrolls=scrolls)
        self.current_title_changed.emit(strip.current_title())

    def in_sight(self, answered: Title | None) -> Iterator[tuple[str, list[Recommendation], Reasons]]:
        """Name of each list, what can be seen of it, and how its reasons are told; what is `answered` in any case."""
        pick = self.tonight.item
        if pick is not None and (pick.title == answered or self._sees(self.tonight, self.tonight.rect())):
            yield TONIGHT, [pick], self._reasons_of
        for block in self.blocks:
            strip = block.strip
            tiles = set(strip.places_in_sight()) if block.isVisible() else set()
            shown = [
                item
                for place, item in enumerate(strip.titles.items)
                if item.title == answered or (place in tiles and self._sees_tile(strip, place))
            ]
            if shown:
                yield block.kind.value, shown, strip.titles.reason_ids

    def _sees_tile(self, strip: TitleStrip, place: int) -> bool:
        return self._sees(strip.viewport(), strip.visualRect(strip.titles.index(place)))

    def _sees(self, widget: QWidget, area: QRect) -> bool:
        """Whether the middle of a part of a widget is inside what is scrolled to."""
        middle = widget.mapTo(self, area.center()) - self.viewport().pos()
        return self.viewport().rect().contains(middle)

    def _reasons_of(self, item: Recommendation) -> Iterable[int]:
        return [reason.title_id for reason in self._session.view.explain(item.title.row).reasons[:TOP_REASONS]]
