# SPDX-License-Identifier: EUPL-1.2
"""The particulars of an act: place, deciding body, protocol and resolution numbers; folded while unused."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.widgets.section import Section

if TYPE_CHECKING:
    from accordi_desktop.wording import Words


class Particulars(NamedTuple):
    """Where an act was made, the body that decided it, and its numbers."""

    place: str = ""
    decided_by: str = ""
    protocol_number: str = ""
    resolution_number: str = ""


class ActFields(Section):
    """A line for each particular, under a heading that unfolds them; unfolded where one is on record."""

    def __init__(self, words: Words, section: str, stands: Particulars = Particulars()) -> None:  # noqa: B008
        """With the labels of that section of a draft, and what is on record."""
        super().__init__("", expanded=any(stands))
        self.setTitle(self.tr("Place, body and numbers of the act"))
        form = form_layout()
        self.fields: dict[str, LineField] = {}
        for name, text in stands._asdict().items():
            label = words.field(f"{section}.{name}")
            self.fields[name] = LineField(label, text, clears_problem=True)
            add_row(form, label, self.fields[name])
        self.column.addLayout(form)

    def value(self) -> Particulars:
        """What was typed."""
        return Particulars(*(self.fields[name].value() for name in Particulars._fields))
