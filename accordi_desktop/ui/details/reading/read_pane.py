# SPDX-License-Identifier: EUPL-1.2
"""The sections of an agreement, one under the other, to be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.ui.details.focus_place import focus_place
from accordi_desktop.ui.details.reading.entry import Entry
from accordi_desktop.ui.details.reading.entry_view import EntryView
from accordi_desktop.ui.details.reading.key_facts import KeyFacts
from accordi_desktop.ui.details.reading.overview import overview
from accordi_desktop.ui.details.reading.parties import parties
from accordi_desktop.ui.details.reading.periods import periods
from accordi_desktop.ui.details.reading.sectors import sectors
from accordi_desktop.ui.details.reading.signatories import signatories
from accordi_desktop.ui.details.reading.subjects import gaps, initiatives, notes
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.section import Section

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.details.expanded_sections import ExpandedSections
    from accordi_desktop.wording import Words

Reader = Callable[["AgreementSheet", "Words"], tuple[Entry, ...]]

# Sections without a reader are made elsewhere and handed over.
_READERS: dict[str, Reader | None] = {
    "parties": parties,
    "signatories": signatories,
    "sectors": sectors,
    "periods": periods,
    "overview": overview,
    "reminders": None,
    "documents": None,
    "procedure": None,
    "initiatives": initiatives,
    "gaps": gaps,
    "notes": notes,
    "imported": None,
    "history": None,
}
_COUNTED = ("parties", "signatories", "periods", "initiatives", "gaps")
# What is missing here is worth saying; an empty section of the others is left out.
_MISSED = {
    "parties": "print.no_parties",
    "signatories": "print.no_signatories",
    "sectors": "print.no_sectors",
    "periods": "print.no_periods",
}


class ReadPane(QScrollArea):
    """Scrolls up and down; a double click asks to edit the section under it."""

    edit_requested = Signal(str)

    def __init__(self, folding: ExpandedSections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folding = folding
        self.sections: dict[str, Section] = {}
        self._before: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_sheet(self, sheet: AgreementSheet, words: Words, attached: Mapping[str, Section]) -> None:
        """Say all of an agreement; place and focus stay where they were if it is the same one."""
        offset = self.verticalScrollBar().value()
        stop = focus_place(self, self.sections)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP, 0, MARGIN, MARGIN)
        column.setSpacing(GAP)
        facts = KeyFacts()
        facts.show_sheet(sheet, words)
        column.addWidget(facts)
        self.sections = {}
        for name, read in _READERS.items():
            section = attached[name] if read is None else self._section(name, read(sheet, words), words)
            if section is not None:
                self._folding.follow(name, section)
                self.sections[name] = section
                section.header.clicked.connect(partial(self._unfolded, section))
                column.addWidget(section)
        column.addStretch(1)
        body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        # Not deleted here: what asked for the change may be a button on it, still in the midst of its click.
        self._before = self.takeWidget()
        if self._before is not None:
            self._before.deleteLater()
        self.setWidget(body)
        self.verticalScrollBar().setValue(offset)
        if stop is not None:
            stop.take(body, self.sections)

    def focus_section(self, name: str) -> None:
        """Put the keyboard on the heading of a section."""
        self.sections[name].header.setFocus()
        self.ensureWidgetVisible(self.sections[name])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit what was clicked on."""
        for name, section in self.sections.items():
            if _READERS[name] is not None and section.rect().contains(
                section.mapFrom(self, event.position().toPoint())
            ):
                self.edit_requested.emit(name)
                return
        super().mouseDoubleClickEvent(event)

    def _unfolded(self, section: Section, _checked: bool = False) -> None:
        if section.isExpanded():  # what is in it shows at the next turn of the event loop
            QTimer.singleShot(0, section, partial(self._bring_up, section))

    def _bring_up(self, section: Section) -> None:
        """Scroll to all of a section, or to its beginning where it is higher than the pane."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar, top = self.verticalScrollBar(), section.y()
        lowest = top + section.height() + MARGIN - self.viewport().height()
        bar.setValue(min(max(bar.value(), lowest), top))

    def _section(self, name: str, entries: tuple[Entry, ...], words: Words) -> Section | None:
        if not entries and name not in _MISSED:
            return None
        title = words.section(name)
        if name in _COUNTED and entries:
            title = f"{title} ({len(entries)})"
        section = Section(title)
        for entry in entries:
            section.column.addWidget(EntryView(entry))
        if not entries:
            section.column.addWidget(PlainLabel(words.text(_MISSED[name]), role="muted"))
        return section
