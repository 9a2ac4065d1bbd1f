# SPDX-License-Identifier: EUPL-1.2
"""The bodies on both sides, as they are read."""

from accordi_desktop.model.enums import Origin
from accordi_desktop.register.values.drafts import PartyDraft
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.ui.details.reading.entry import Entry, joined
from accordi_desktop.ui.details.reading.other_fields import facts_of
from accordi_desktop.wording import Words
from accordi_desktop.wording.fields import PARTIES

_OTHERS = PARTIES.without(
    "name", "side", "body_kind", "parent", "city", "country", "country_origin", "other_names"
)


def parties(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """Each body with its side, kind and place."""
    return tuple(
        Entry(
            party.name,
            words.label(party.side),
            tuple(
                line
                for line in (
                    joined(_kind(party, words), party.parent),
                    joined(party.city, country_of(party, words)),
                    party.other_names,
                )
                if line
            ),
            facts_of(_OTHERS, party, sheet, words),
        )
        for party in sheet.content.parties
    )


def _kind(party: PartyDraft, words: Words) -> str:
    return "" if party.body_kind is None else words.label(party.body_kind)


def country_of(party: PartyDraft, words: Words) -> str:
    """The country in words, marked where somebody derived it."""
    if not party.country:
        return ""
    name = words.country(party.country)
    derived = party.country_origin is Origin.DERIVED
    return words.text("print.derived_country", country=name) if derived else name
