# SPDX-License-Identifier: EUPL-1.2
"""A body on one side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import BodyKind, Origin, Side
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField, CountryField, TickField
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.item_form import ItemForm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accordi_desktop.register.values.drafts import PartyDraft
    from accordi_desktop.ui.forms.fields.suggestions import Suggestions
    from accordi_desktop.wording import Words


class PartyForm(ItemForm):
    """Its name, kind and place; a known body fills the rest where nothing is typed yet."""

    ON_DEMAND = (
        "side", "parent", "country_origin", "other_names", "joined_on", "left_on", "membership_act",
    )  # fmt: skip

    def __init__(self, words: Words, suggestions: Suggestions, party: PartyDraft) -> None:
        super().__init__(words, "parties")
        self._party = party
        self._suggestions = suggestions
        kinds: list[tuple[BodyKind | None, str]] = [(None, self.tr("(not stated)"))]
        kinds += [(kind, words.label(kind)) for kind in BodyKind]
        self._name = LineField(self.label("name"), party.name, suggestions.source("party"))
        self._city = LineField(self.label("city"), party.city, suggestions.source("city"))
        self._country = CountryField(
            self.label("country"), words, party.country, suggestions.partner_countries
        )
        self.add_line(
            ("name", self._name, 3),
            ("body_kind", ChoiceField(self.label("body_kind"), kinds, party.body_kind), 2),
        )
        self.add_line(("city", self._city, 1), ("country", self._country, 1))
        self._name.taken.connect(self._take_body)
        self._city.taken.connect(self._take_city)
        self._country.edit.textEdited.connect(self._state_country)

    def build_more(self) -> None:
        """The side, the body it belongs to, the origin of the country, other names."""
        party, sides = self._party, [(side, self.words.label(side)) for side in Side]
        side = self.given("side", party.side)
        parent = self.given("parent", party.parent)
        origin = self.given("country_origin", party.country_origin)
        derived = TickField(self.tr("Country derived by us"), Origin.STATED, Origin.DERIVED, origin)
        self.add_line(
            ("parent", LineField(self.label("parent"), parent, self._suggestions.source("parent")), 1),
            ("other_names", LineField(self.label("other_names"), party.other_names), 1),
        )
        self.add_line(("side", ChoiceField(self.label("side"), sides, side), 1))
        self.add_bare("country_origin", derived)
        act = LineField(self.label("membership_act"), party.membership_act)
        self.add_line(
            ("joined_on", self.date("joined_on", party.joined_on), 2),
            ("left_on", self.date("left_on", party.left_on), 2),
            ("membership_act", act, 3),
        )

    def _take_body(self, name: str) -> None:
        body = self._suggestions.names.body(name)
        if body is None:
            return
        known = {
            "body_kind": body.body_kind,
            "city": body.city,
            "country": body.country,
            "parent": body.parent,
            "side": body.side,
        }
        self._fill_place(known, body.country, body.country_origin)

    def _take_city(self, name: str) -> None:
        city = self._suggestions.city(name)
        if city is not None:
            self._fill_place({"country": city.country}, city.country, city.country_origin)

    def _fill_place(self, known: Mapping[str, object], country: str, origin: Origin) -> None:
        self.fill_in(known, self._party)
        if country and self._country.value() == country:
            self.fill_in({"country_origin": origin}, self._party)

    def _state_country(self) -> None:
        """A country that somebody types is stated, whatever was filled in before."""
        self.fill_in({"country_origin": Origin.STATED}, self._party)
