# SPDX-License-Identifier: EUPL-1.2
"""A person who signed, witnessed or was present."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import Side, SignatoryRole
from accordi_desktop.register.values.drafts import SignatoryDraft
from accordi_desktop.ui.details.act_choices import Act, act_of, with_act, with_standing
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.item_form import ItemForm, T

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accordi_desktop.ui.details.act_choices import ActChoices
    from accordi_desktop.ui.forms.fields.suggestions import Suggestions
    from accordi_desktop.wording import Words


class SignatoryForm(ItemForm):
    """A person. `acts` are those that can have been signed.

    The person, with the office held and the body signed for on that day.

    A known person fills in the office and body of the latest agreement, to be corrected.
    """

    ON_DEMAND = ("body", "role", "signed_on", "signed_at", "period_id", "suspension_id", "of_termination")

    def __init__(
        self, words: Words, suggestions: Suggestions, acts: ActChoices, signatory: SignatoryDraft
    ) -> None:
        super().__init__(words, "signatories")
        self._acts = with_standing(acts, act_of(signatory))
        self._signatory = signatory
        self._suggestions = suggestions
        sides = [(side, words.label(side)) for side in Side]
        person = LineField(self.label("person"), signatory.person, suggestions.source("person"))
        self.add_line(
            ("person", person, 5),
            ("office", LineField(self.label("office"), signatory.office, suggestions.source("office")), 5),
            ("side", ChoiceField(self.label("side"), sides, signatory.side), 4),
        )
        person.taken.connect(self._take_person)

    def build_more(self) -> None:
        """The body signed for, and what the person did."""
        body = self.given("body", self._signatory.body)
        roles = [(role, self.words.label(role)) for role in SignatoryRole]
        self.add_line(
            ("body", LineField(self.label("body"), body, self._suggestions.source("body")), 1),
            ("role", ChoiceField(self.label("role"), roles, self._signatory.role), 1),
        )
        signed_at = LineField(self.label("signed_at"), self._signatory.signed_at)
        act = ChoiceField(self.label("period_id"), self._acts, act_of(self._signatory))
        self.add_line(
            ("signed_on", self.date("signed_on", self._signatory.signed_on), 1),
            ("signed_at", signed_at, 1),
            ("period_id", act, 1),
        )

    def names(self) -> Mapping[str, Mapping[int, str]]:
        """The acts, by their number."""
        periods = {act.period_id: text for act, text in self._acts if act.period_id is not None}
        suspensions = {act.suspension_id: text for act, text in self._acts if act.suspension_id is not None}
        return {"signatories.period_id": periods, "signatories.suspension_id": suspensions}

    def apply(self, item: T, name: str, value: object) -> T:
        """The act is one choice here, and three fields of the draft."""
        if isinstance(value, Act) and isinstance(item, SignatoryDraft):
            return with_act(item, value)
        return super().apply(item, name, value)

    def _take_person(self, name: str) -> None:
        person = self._suggestions.names.person(name)
        if person is not None:
            known = {"office": person.office, "body": person.body, "side": person.side}
            self.fill_in(known, self._signatory)
