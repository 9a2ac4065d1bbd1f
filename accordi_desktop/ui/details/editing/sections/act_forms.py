# SPDX-License-Identifier: EUPL-1.2
"""The rows of a suspension and of what a source says of the status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import AssertedStatus
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.item_form import ItemForm

if TYPE_CHECKING:
    from accordi_desktop.register.values.drafts import AssertionDraft, SuspensionDraft
    from accordi_desktop.wording import Words


class SuspensionForm(ItemForm):
    """Its first and last day and the reason; the act that decided it on demand."""

    ON_DEMAND = ("decided_on", "decided_by", "place", "protocol_number", "resolution_number")

    def __init__(self, words: Words, suspension: SuspensionDraft) -> None:
        super().__init__(words, "suspensions")
        self._suspension = suspension
        self.add_line(
            ("since", self.date("since", suspension.since), 2),
            ("until", self.date("until", suspension.until), 2),
            ("reason", LineField(self.label("reason"), suspension.reason), 3),
        )

    def build_more(self) -> None:
        """The act that decided it."""
        act = self._suspension
        self.add_line(
            ("decided_on", self.date("decided_on", act.decided_on), 1),
            ("decided_by", LineField(self.label("decided_by"), act.decided_by), 1),
        )
        names = ("place", "protocol_number", "resolution_number")
        self.add_line(*((name, LineField(self.label(name), getattr(act, name)), 1) for name in names))


class AssertionForm(ItemForm):
    """What a source says of the state, when, and where."""

    ON_DEMAND = ("page",)

    def __init__(self, words: Words, said: AssertionDraft) -> None:
        super().__init__(words, "assertions")
        self._said = said
        statuses: list[tuple[AssertedStatus | None, str]] = [(None, self.tr("(nothing stated)"))]
        statuses += [(status, words.label(status)) for status in AssertedStatus]
        self.add_line(
            ("status", ChoiceField(self.label("status"), statuses, said.status), 1),
            ("as_of", self.date("as_of", said.as_of), 1),
        )
        self.add_line(
            ("wording", LineField(self.label("wording"), said.wording), 1),
            ("source", LineField(self.label("source"), said.source), 1),
        )

    def build_more(self) -> None:
        """The page on which the source says so."""
        self.add("page", LineField(self.label("page"), self._said.page))
