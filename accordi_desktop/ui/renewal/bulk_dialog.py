# SPDX-License-Identifier: EUPL-1.2
"""Renew or extend many agreements at once: one date, one term, a preview, one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.register.commands.renewal import ProlongMany
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.bulk.bulk_dialog import BulkDialog
from accordi_desktop.ui.renewal.bulk_model import BulkModel
from accordi_desktop.ui.renewal.plan import plan
from accordi_desktop.ui.renewal.term_fields import TermFields

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.ui.renewal.plan import Planned


class BulkProlongDialog(BulkDialog):
    """One date and one term for all of them; each keeps its own start."""

    plan: BulkModel

    def __init__(
        self,
        context: AppContext,
        register: Register,
        ids: tuple[int, ...],
        kind: PeriodKind,
        parent: QWidget | None,
    ) -> None:
        super().__init__(context, register, ids, parent, plan=BulkModel(context.words))
        self._kind = kind
        renewal = kind is PeriodKind.RENEWAL
        self.setWindowTitle(self.tr("Mark as renewed") if renewal else self.tr("Extend"))
        self.term = TermFields(
            context.words,
            register.calendar.today,
            behind(lambda: register.office.particulars.usual_months),
        )
        self.term.changed.connect(self.wait)
        self.term.certainty.currentIndexChanged.connect(self.wait)
        self.term.note.changed.connect(self.wait)
        self.lay_out(self.term, self.tr("What would change"), self.tr("Working out the new ends"))
        self.term.act_date.setFocus()

    def work(self) -> Callable[[Progress], tuple[Planned, ...]] | None:
        """Work out where the term leads for each; None while a date is no date."""
        entry = self.term.entry()
        if entry is None:
            return None
        register, ids, kind = self.register, self.ids, self._kind
        return lambda progress: plan(register, ids, kind, entry, progress)

    def command(self) -> ProlongMany:
        """Append a period to each ticked agreement."""
        return ProlongMany(self.plan.commands())

    def accept_text(self, count: int) -> str:
        """How many are renewed or extended."""
        if self._kind is PeriodKind.RENEWAL:
            return self.tr("Renew %n agreement(s)", "", count)
        return self.tr("Extend %n agreement(s)", "", count)
