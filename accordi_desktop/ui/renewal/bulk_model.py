# SPDX-License-Identifier: EUPL-1.2
"""The selection of a bulk renewal as a table: which agreement, its old and new end, and what is odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.rules.renewal import uncovered_days
from accordi_desktop.ui.forms.bulk.plan_model import AGREEMENT, PlanModel
from accordi_desktop.ui.renewal.plan import Planned, PlanWarning
from accordi_desktop.ui.theme.icons import icon

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon

    from accordi_desktop.register.commands.renewal import ProlongAgreement
    from accordi_desktop.wording import Words

OLD_END, NEW_END, REMARK = range(1, 4)


class BulkModel(PlanModel[Planned]):
    """The outcome of a renewal or an extension for each agreement."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads = (self.tr("Agreement"), self.tr("End now"), self.tr("New end"), self.tr("Remarks"))
        self._words = words

    def commands(self) -> tuple[ProlongAgreement, ...]:
        """The commands of the ticked rows."""
        return tuple(one.command for one in self.ticked())

    def text(self, row: Planned, column: int) -> str:
        """The agreement by its names, the ends, the remark."""
        if column == AGREEMENT:
            return " · ".join(part for part in (row.row.reference, row.row.counterpart) if part)
        if column == REMARK:
            return self._remark(row)
        if column == OLD_END:
            return self._words.date(row.old_end)
        return self._words.date(row.new_end) if row.possible else ""

    def sign(self, row: Planned) -> QIcon | None:
        """What is left out and what only needs a second look differ in their sign."""
        if row.warning is PlanWarning.NONE and not row.against_clause:
            return None
        return icon("info") if row.advised else icon("warning", "danger")

    def _remark(self, one: Planned) -> str:
        if one.fault is not None:
            return self._words.error(one.fault)
        gap = self._words.days(uncovered_days(one.old_end, one.command.start))
        texts = {
            PlanWarning.TERMINATED: self.tr("Terminated: it stays so."),
            PlanWarning.SUSPENDED: self.tr("Suspended."),
            PlanWarning.NO_NEW_END: self.tr("No end follows from this."),
            PlanWarning.SHORTER: self.tr("The new end comes before the old one."),
            PlanWarning.OLD_END_UNKNOWN: self.tr("The end of the present term is not known."),
            PlanWarning.GAP: self.tr("{days} stay uncovered.").format(days=gap),
        }
        clause = self._words.text("prolong.against_clause") if one.against_clause else ""
        return " ".join(text for text in (texts.get(one.warning, ""), clause) if text)
