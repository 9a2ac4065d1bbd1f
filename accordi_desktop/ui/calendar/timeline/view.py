# SPDX-License-Identifier: EUPL-1.2
"""The timeline: each agreement's life as bars on an axis, in groups; zoomed and moved as one likes."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.model.enums import Status
from accordi_desktop.ui.calendar.timeline.axis import TimelineAxis
from accordi_desktop.ui.calendar.timeline.delegate import (
    TimelineDelegate,
    bounded_name_width,
    usual_name_width,
)
from accordi_desktop.ui.calendar.timeline.layout import Grouping, lines_of
from accordi_desktop.ui.calendar.timeline.legend import TimelineLegend
from accordi_desktop.ui.calendar.timeline.list import TimelineList
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.empty_state import EmptyState
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.spans.axis import FIRST_DAY, LAST_DAY, Axis

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from accordi_desktop.register.values.timeline import TimelineRow
    from accordi_desktop.wording import Words

_BEGIN = Axis(float(date(2000, 1, 1).toordinal()), 0.1)
_KEYS: dict[Grouping, Callable[[TimelineRow], Sequence[str]]] = {
    Grouping.COUNTRY: lambda row: row.countries,
    Grouping.SECTOR: lambda row: row.sectors,
    Grouping.STATUS: lambda row: (row.status,),
}
_BACK, _AHEAD = 20 * 366, 6 * 366


class TimelineView(QWidget):
    """Shows rows it is given; the axis first takes in the years around today, "all" fits everything."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: Sequence[TimelineRow] = ()
        self._first_day = FIRST_DAY
        self._begun: Axis | None = None
        self._wanted_name_width: int | None = None
        self._painted = TimelineDelegate(date(2000, 1, 1), _BEGIN, self)
        self.list = TimelineList(words, self._painted, self.tr("Timeline"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._nothing = EmptyState(
            "calendar",
            self.tr("No agreement to show"),
            self.tr("The register is empty, or the filters let none through."),
        )
        self._pages.addWidget(self._nothing)
        self.along = QScrollBar(Qt.Orientation.Horizontal)
        self.along.setAccessibleName(self.tr("Move along the time axis"))
        self._header = TimelineAxis(words.language, self._painted)
        groupings = (
            (Grouping.COUNTRY, self.tr("By country")),
            (Grouping.SECTOR, self.tr("By sector")),
            (Grouping.STATUS, self.tr("By status")),
        )
        self.grouping = ChoiceBox(self.tr("Grouped"), groupings, Grouping.COUNTRY)
        self.today = push_button(self.tr("Today"), lambda: self.go_to(self._painted.today))
        self.further = tool_button("zoom-out", self.tr("Zoom out"), lambda: self._zoom_centre(0.8))
        self.closer = tool_button("zoom-in", self.tr("Zoom in"), lambda: self._zoom_centre(1.25))
        self.whole = tool_button("fit-width", self.tr("Show all years"), self.fit)
        self._lay_out()
        self._connect()

    @property
    def day(self) -> date:
        """The day of today on the axis."""
        return self._painted.today

    @property
    def axis(self) -> Axis:
        """The piece of time in view."""
        return self._painted.axis

    def showRows(self, rows: Sequence[TimelineRow], today: date) -> None:
        """Show these, where one was before."""
        self._rows = rows
        self._painted.today = today
        self._first_day = behind(lambda: _first_start(rows) or today).toordinal()
        self._group()
        self._pages.setCurrentIndex(0 if rows else 1)
        self._show_axis(self.axis)

    @property
    def wanted_name_width(self) -> int | None:
        """How wide somebody made the names; None while they follow the width of the timeline."""
        return self._wanted_name_width

    def set_name_width(self, width: int | None) -> None:
        """Give the names that width, as far as there is room; with None the usual one again."""
        self._wanted_name_width = width
        self._fill_width()
        self.list.viewport().update()
        self._header.update()

    def focus_first(self) -> None:
        """Put the keyboard into the list, or on what says that it is empty."""
        if self._pages.currentWidget() is self.list:
            self.list.setFocus()
        else:
            self._nothing.focus_first()

    def begin(self, today: date) -> None:
        """Stand at the years around today, before there is anything to show; the first time only."""
        self._painted.today = today
        if self._begun is None:
            self._take_in_years()

    def fit(self) -> None:
        """Take everything in."""
        spans = (span for row in self._rows for span in row.spans)
        self._show_axis(Axis.fitting(spans, self._painted.today, self.list.field_width))

    def go_to(self, day: date) -> None:
        """Bring a day to the middle."""
        half = self.list.field_width / 2 / self.axis.scale
        self._show_axis(Axis(day.toordinal() - half, self.axis.scale).moved(0))

    def _take_in_years(self) -> None:
        scale = self.list.field_width / (_BACK + _AHEAD)
        self._begun = Axis(float(self._painted.today.toordinal() - _BACK), scale).moved(0)
        self._show_axis(self._begun)

    def _fill_width(self) -> None:
        """The years one began with fill another width too, until one moves."""
        whole, wanted = self.list.viewport().width(), self._wanted_name_width
        width = usual_name_width(whole) if wanted is None else bounded_name_width(wanted, whole)
        self._painted.name_width = width
        self._under_names.setFixedWidth(width)
        if self.axis == self._begun:
            self._take_in_years()
        else:
            self._show_axis(self.axis)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        tools, foot = QHBoxLayout(), QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(PlainLabel(self.tr("Grouped"), role="muted"))
        tools.addWidget(self.grouping)
        tools.addSpacing(GAP)
        tools.addWidget(TimelineLegend(self.list.lines.kind_text), 1)
        for button in (self.today, self.further, self.closer, self.whole):
            tools.addWidget(button)
        self._under_names = QWidget()
        foot.addWidget(self._under_names)
        foot.addWidget(self.along, 1)
        column.addLayout(tools)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.grouping.currentIndexChanged.connect(self._group)
        self.along.valueChanged.connect(self._slide)
        self.list.moved.connect(lambda pixels: self._show_axis(self.axis.moved(pixels)))
        self.list.zoomed.connect(lambda factor, x: self._show_axis(self.axis.zoomed(factor, x)))
        self.list.today_wanted.connect(lambda: self.go_to(self._painted.today))
        self.list.resized.connect(self._fill_width)
        self.list.widened.connect(lambda step: self.set_name_width(self._painted.name_width + step))
        self._header.name_width_wanted.connect(self.set_name_width)
        self._header.usual_width_wanted.connect(lambda: self.set_name_width(None))

    def _group(self) -> None:
        current = self.list.lines.row_at(self.list.currentIndex())
        without = {
            Grouping.COUNTRY: self.tr("Country not known"),
            Grouping.SECTOR: self.tr("Without a sector"),
            Grouping.STATUS: "",
        }
        grouping = self.grouping.value()
        # Of a long list it takes longer than the window may stand still.
        lines = behind(
            lambda: lines_of(self._rows, _KEYS[grouping], partial(self._name, grouping), without[grouping])
        )
        self.list.lines.setLines(lines)
        if current is not None:
            self.list.setCurrentIndex(self.list.lines.index_of(current.id))
        # The reset of the model cleared the selection without a signal.
        self.list.picked.emit(self.list.selected_ids())

    def _name(self, grouping: Grouping, key: str) -> str:
        match grouping:
            case Grouping.COUNTRY:
                return self._words.country(key)
            case Grouping.STATUS:
                return self._words.label(Status(key))
            case Grouping.SECTOR:
                return key

    def _zoom_centre(self, factor: float) -> None:
        self._show_axis(self.axis.zoomed(factor, self.list.field_width / 2))

    def _slide(self, day: int) -> None:
        self._show_axis(Axis(float(day), self.axis.scale))

    def _show_axis(self, axis: Axis) -> None:
        self._painted.axis = axis
        shown = int(self.list.field_width / axis.scale)
        blocked = self.along.blockSignals(True)
        begin = max(min(int(axis.left), self._first_day - shown // 4), FIRST_DAY)
        end = max(int(axis.left), min(self._painted.today.toordinal() + 3 * shown, LAST_DAY) - shown)
        self.along.setRange(begin, max(end, begin + 1))
        self.along.setPageStep(max(shown, 1))
        self.along.setSingleStep(max(shown // 20, 1))
        self.along.setValue(int(axis.left))
        self.along.blockSignals(blocked)
        self.list.viewport().update()
        self._header.update()


def _first_start(rows: Sequence[TimelineRow]) -> date | None:
    """The earliest day on which any of these lives begins; None where none is known."""
    starts = (row.spans[0].start for row in rows if row.spans)
    return min((start.earliest for start in starts if start.known), default=None)
