# SPDX-License-Identifier: EUPL-1.2
"""The fields of an edit of many agreements: each begins by leaving things as they are."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.register.values.batch_edit import BatchEdit, ReminderDays
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.choices.chips import ChipOption, FilterChip
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.register.values.batch_edit import TermNames
    from accordi_desktop.wording import Words


class _Reminders(Enum):
    """What becomes of the reminders."""

    LEAVE = auto()
    OFFICE = auto()
    NONE = auto()
    OWN = auto()


class BulkEditFields(QWidget):
    """Kind, publication, sectors to add, to remove and to replace, reminders."""

    changed = Signal()

    def __init__(self, words: Words, names: TermNames) -> None:
        super().__init__()
        leave = self.tr("Leave as it is")
        self.kind = ChoiceBox[int | None](words.field("kind_id"), [(None, leave), *names.kinds.items()], None)
        self.published = ChoiceBox[bool | None](
            words.field("published"),
            [(None, leave), (True, words.text("print.yes")), (False, words.text("print.no"))],
            None,
        )
        self.add = FilterChip(self.tr("Add"))
        self.remove = FilterChip(self.tr("Remove"))
        options = [ChipOption(str(number), name) for number, name in names.sectors.items()]
        for chip in (self.add, self.remove):
            chip.setOptions(options)
            chip.changed.connect(self.changed)
        sectors = [(None, "–"), *names.sectors.items()]
        self.old = ChoiceBox[int | None](self.tr("Sector to replace"), sectors, None)
        self.new = ChoiceBox[int | None](self.tr("Sector in its place"), sectors, None)
        self.reminders = ChoiceBox[_Reminders](
            words.section("reminders"),
            [
                (_Reminders.LEAVE, leave),
                (_Reminders.OFFICE, self.tr("Those of the office")),
                (_Reminders.NONE, self.tr("None")),
                (_Reminders.OWN, self.tr("Their own")),
            ],
            _Reminders.LEAVE,
        )
        self.days = LineField(words.field("reminder_days"), clears_problem=True)
        self.days.edit.setPlaceholderText("365, 180, 90, 30")
        self._lay_out(words)
        for box in (self.kind, self.published, self.old, self.new, self.reminders):
            box.currentIndexChanged.connect(self.changed)
        self.days.changed.connect(self.changed)
        self.reminders.currentIndexChanged.connect(self._offer_days)
        self._offer_days()

    def edit(self) -> BatchEdit:
        """What was chosen."""
        old, new = self.old.value(), self.new.value()
        pair = ((old, new),) if old is not None and new is not None and old != new else ()
        return BatchEdit(
            self.kind.value(),
            self.published.value(),
            _chosen(self.add),
            _chosen(self.remove),
            pair,
            self._reminders(),
        )

    def _reminders(self) -> ReminderDays | None:
        match self.reminders.value():
            case _Reminders.LEAVE:
                return None
            case _Reminders.OFFICE:
                return ReminderDays(None)
            case _Reminders.NONE:
                return ReminderDays("")
            case _Reminders.OWN:
                # Nothing typed yet is no wish for no reminders.
                return ReminderDays(self.days.value()) if self.days.value() else None

    def _offer_days(self) -> None:
        own = self.reminders.value() is _Reminders.OWN
        self.days.setVisible(own)
        if own:
            self.days.setFocus()

    def _lay_out(self, words: Words) -> None:
        form = form_layout()
        add_row(form, words.field("kind_id"), self.kind)
        add_row(form, words.field("published"), self.published)
        add_row(form, words.field("sectors"), _side_by_side(self.add, self.remove), buddy=self.add)
        add_row(
            form,
            self.tr("Replace a sector"),
            _side_by_side(self.old, PlainLabel(self.tr("by")), self.new),
            buddy=self.old,
        )
        reminders = _side_by_side(self.reminders, self.days)
        add_row(form, words.section("reminders"), reminders, buddy=self.reminders)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)


def _chosen(chip: FilterChip) -> tuple[int, ...]:
    return tuple(sorted(map(int, chip.checkedKeys())))


def _side_by_side(*widgets: QWidget) -> QWidget:
    """Fields on one line."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return line
