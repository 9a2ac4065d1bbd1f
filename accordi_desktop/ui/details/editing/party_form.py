# SPDX-License-Identifier: EUPL-1.2
"""A body on one side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from accordi_desktop.model.vocabulary import BodyKind, Origin, Side
from accordi_desktop.ui.details.editing.choice_fields import ChoiceField, CountryField, TickField
from accordi_desktop.ui.details.editing.item_form import ItemForm
from accordi_desktop.ui.details.editing.text_fields import LineField

if TYPE_CHECKING:
    from accordi_desktop.register.drafts import PartyDraft
    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words


class PartyForm(ItemForm):
    """Its name, kind and place; a country somebody derived is marked so."""

    def __init__(self, words: Words, register: Register, party: PartyDraft) -> None:
        super().__init__(words, "parties")
        ask = register.suggestions
        kinds = [(kind, words.of(kind)) for kind in BodyKind]
        sides = [(side, words.of(side)) for side in Side]
        self.add("name", LineField(self.label("name"), party.name, partial(ask, "party")))
        self.add("side", ChoiceField(self.label("side"), sides, party.side))
        self.add("body_kind", ChoiceField(self.label("body_kind"), kinds, party.body_kind))
        self.add("parent", LineField(self.label("parent"), party.parent, partial(ask, "parent")))
        self.add_pair(
            ("city", LineField(self.label("city"), party.city, partial(ask, "city"))),
            ("country", CountryField(self.label("country"), words, party.country)),
        )
        derived = self.tr("Country inferred, not stated in the act")
        self.add_bare(
            "country_origin", TickField(derived, Origin.STATED, Origin.DERIVED, party.country_origin)
        )
        self.add("other_names", LineField(self.label("other_names"), party.other_names))
