# SPDX-License-Identifier: EUPL-1.2
"""A field for another agreement of the register, found by its reference, counterpart or title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.errors import UnknownReferenceError
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.fields.field import FieldBox
from accordi_desktop.ui.widgets.choices.suggest_edit import SuggestEdit, Suggestion

if TYPE_CHECKING:
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementRow

_MOST = 8


class AgreementField(FieldBox):
    """Shows a reference; suggests the agreements that have the typed words."""

    def __init__(self, name: str, register: Register, agreement_id: int | None) -> None:
        self._register = register
        self.edit = SuggestEdit(self._suggest)
        super().__init__(self.edit, name)
        if agreement_id is not None:
            (row,) = behind(lambda: register.agreements.rows([agreement_id]))
            self.edit.setText(row.reference)
        self._stored = agreement_id
        self._shown = self.edit.text()
        self.edit.textChanged.connect(self.changed)

    def value(self) -> int | None:
        """The id of the agreement; None for a text that is no reference."""
        text = self.edit.text()
        if text == self._shown:
            return self._stored
        try:
            return behind(lambda: self._register.agreements.id_of(text))
        except UnknownReferenceError:
            return None

    def _suggest(self, typed: str) -> list[Suggestion]:
        query = AgreementQuery(text=typed, with_past=True)
        found = behind(lambda: self._register.agreements.page(query, 0, _MOST))
        return [Suggestion(row.reference, _remark(row)) for row in found]


def _remark(row: AgreementRow) -> str:
    return " · ".join(part for part in (row.counterpart, row.title) if part)
