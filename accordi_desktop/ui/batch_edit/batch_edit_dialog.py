# SPDX-License-Identifier: EUPL-1.2
"""Change kind, publication, sectors and reminders of many agreements at once, seeing before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.commands.batch_edit import EditAgreements
from accordi_desktop.register.values.batch_edit import (
    EditPreview,
    edit_problems,
    preview_edit,
)
from accordi_desktop.ui.batch_edit.fields import BulkEditFields
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.bulk.bulk_dialog import BulkDialog
from accordi_desktop.ui.forms.bulk.plan_model import AGREEMENT, PlanModel
from accordi_desktop.ui.forms.form_dialog import open_on
from accordi_desktop.ui.theme.icons import icon
from accordi_desktop.wording.subjects.batch_edit import word_edits, word_remarks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.batch_edit import EditableAgreement
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.wording import Words

CHANGES, REMARKS = 1, 2


class BulkEditModel(PlanModel[EditPreview]):
    """What changes in each agreement, or that nothing does; nothing is said before something is asked for."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.heads = (self.tr("Agreement"), self.tr("What changes"), self.tr("Remarks"))
        self._words = words
        self.asked = False

    def text(self, row: EditPreview, column: int) -> str:
        """The agreement by its names, the fields before and after, the remarks."""
        if column == AGREEMENT:
            return " · ".join(part for part in (row.agreement.reference, row.agreement.counterpart) if part)
        if column == REMARKS:
            return word_remarks(self._words, row)
        return word_edits(self._words, row) if self.asked else ""

    def sign(self, row: EditPreview) -> QIcon | None:
        """What is left out and what only needs a second look differ in their sign."""
        if not row.remarks:
            return None
        return icon("info") if row.possible else icon("warning", "danger")


class BatchEditDialog(BulkDialog):
    """The agreements are read once; each change of the fields is then tried on what was read."""

    plan: BulkEditModel

    def __init__(
        self, context: AppContext, register: Register, ids: tuple[int, ...], parent: QWidget | None
    ) -> None:
        super().__init__(context, register, ids, parent, plan=BulkEditModel(context.words))
        self.setWindowTitle(self.tr("Edit several"))
        self._names = behind(register.office.term_names)
        self._read: tuple[EditableAgreement, ...] = ()
        self.fields = BulkEditFields(context.words, self._names)
        self.fields.changed.connect(self.wait)
        self.watch("reminder_days", self.fields.days)
        self.table.horizontalHeader().resizeSection(CHANGES, 380)
        self.lay_out(self.fields, self.tr("What would change"), self.tr("Reading the agreements"))
        self.fields.kind.setFocus()

    def work(self) -> Callable[[Progress], tuple[EditPreview, ...]] | None:
        """Try the edit on each agreement; where it makes no sense yet, say so and plan nothing."""
        edit, names = self.fields.edit(), self._names
        problems = edit_problems(edit)
        self.plan.asked = bool(edit.fields)
        self.show_problems(one for one in problems if one.code != "nothing_to_edit")
        if problems and edit.fields:
            self.plan.show_rows(())
            return None

        def work(progress: Progress) -> tuple[EditPreview, ...]:
            self._read = self._read or self.register.agreements.editable(self.ids, progress)
            return tuple(preview_edit(one, edit, names) for one in self._read)

        return work

    def command(self) -> EditAgreements:
        """Change the ticked agreements alike."""
        return EditAgreements(tuple(row.id for row in self.plan.ticked()), self.fields.edit())

    def accept_text(self, count: int) -> str:
        """How many are changed."""
        return self.tr("Change %n agreement(s)", "", count)


def open_batch_edit(
    context: AppContext, ids: tuple[int, ...], parent: QWidget | None = None
) -> BatchEditDialog | None:
    """Ask what to change in several agreements alike."""
    return open_on(BatchEditDialog, context, ids, parent)
