# SPDX-License-Identifier: EUPL-1.2
"""Record what a source says of the state of agreements, beside what is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import AssertedStatus
from accordi_desktop.register.commands.status import AssertStatus
from accordi_desktop.register.values.drafts import AssertionDraft
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout, open_on
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class AssertStatusDialog(FormDialog):
    """The state, the words of the source, the source (needed with a state), its day and page.

    Another source or another day makes another row; what the same source said on that day is corrected.
    """

    def __init__(
        self, context: AppContext, register: Register, ids: tuple[int, ...], parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Assert status"))
        self.accept_button.setText(self.tr("Record"))
        self._ids = ids
        words = context.words
        stands = AssertionDraft()
        if len(ids) == 1:
            stands = behind(lambda: register.agreements.sheet(ids[0])).content.assertion
        self._unchosen = stands.status is None
        none: AssertedStatus | None = None
        choices = [(none, self.tr("None")), *((one, words.label(one)) for one in AssertedStatus)]
        self.status = ChoiceBox[AssertedStatus | None](
            words.field("assertions.status"), choices, stands.status
        )
        self.status.activated.connect(self._choose)
        self.wording = TextField(
            words.field("assertions.wording"), stands.wording, least=2, most=2, clears_problem=True
        )
        self.source = LineField(words.field("assertions.source"), stands.source, clears_problem=True)
        self.as_of = PartialDateField(words, words.field("assertions.as_of"))
        self.as_of.setValue(stands.as_of)
        self.page = LineField(words.field("assertions.page"), stands.page, clears_problem=True)
        form = form_layout()
        for name in ("status", "wording", "source", "as_of", "page"):
            add_row(form, words.field(f"assertions.{name}"), getattr(self, name))
        self.head(register, ids)
        self.column.addLayout(form)
        self.column.addStretch(1)
        for name in ("wording", "source", "as_of", "page"):
            self.watch(f"assertions.{name}", getattr(self, name))
        self.status.setFocus()

    def _choose(self) -> None:
        self._unchosen = False

    def save(self) -> None:
        """Record the assertion; "none" takes the last one back."""
        as_of = self.as_of.value()
        if as_of is None:
            self.as_of.setFocus()
            return
        status = self.status.value()
        if status is None and self._unchosen:
            self.show_fault(self.tr("Choose the status according to the source."))
            self.status.setFocus()
            return
        said = AssertionDraft(status, self.wording.value(), self.source.value(), as_of, self.page.value())
        self.submit(AssertStatus(self._ids, said if status else AssertionDraft()))


def open_assert_status(
    context: AppContext, ids: tuple[int, ...], parent: QWidget | None = None
) -> AssertStatusDialog | None:
    """Ask what a source says of some agreements."""
    return open_on(AssertStatusDialog, context, ids, parent)
