# SPDX-License-Identifier: EUPL-1.2
"""A person who signed, witnessed or was present."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from accordi_desktop.model.vocabulary import Side, SignatoryRole
from accordi_desktop.ui.details.editing.choice_fields import ChoiceField
from accordi_desktop.ui.details.editing.item_form import ItemForm
from accordi_desktop.ui.details.editing.text_fields import LineField

if TYPE_CHECKING:
    from accordi_desktop.register.drafts import SignatoryDraft
    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words


class SignatoryForm(ItemForm):
    """The person, with the office held and the body signed for on that day."""

    def __init__(self, words: Words, register: Register, signatory: SignatoryDraft) -> None:
        super().__init__(words, "signatories")
        for name in ("person", "office", "body"):
            source = partial(register.suggestions, name)
            self.add(name, LineField(self.label(name), getattr(signatory, name), source))
        sides = [(side, words.of(side)) for side in Side]
        roles = [(role, words.of(role)) for role in SignatoryRole]
        self.add_pair(
            ("side", ChoiceField(self.label("side"), sides, signatory.side)),
            ("role", ChoiceField(self.label("role"), roles, signatory.role)),
        )
