# SPDX-License-Identifier: EUPL-1.2
"""A press release full of what is no agreement: guests, a call, an anniversary, a plan."""

import pytest

from accordi_desktop.exchange.prose.marks import MarkKind, RemarkKind, Sureness
from accordi_desktop.model.enums import RenewalClause, Side
from tests.exchange.prose.reading import ESEMPIO, in_short, read, text_of


@pytest.fixture(scope="module")
def found():
    return read(text_of("comunicato"), ESEMPIO)


def test_three_agreements(found):
    assert [in_short(proposal.draft) for proposal in found.proposals] == [
        ("Novi Primer", "protocollo d’intesa", "2024-03-12", 36, ()),
        ("Novi Primer", "patto di amicizia", "1998", None, ("2008",)),
        ("Sample City", "memorandum of understanding", "2021-05", 24, ("",)),
    ]


def test_today_is_doubtful_by_the_dateline(found):
    signed = [mark for mark in found.proposals[0].marks if mark.kind is MarkKind.SIGNED]
    assert [(mark.text, mark.sureness, mark.rule) for mark in signed] == [
        ("oggi", Sureness.DOUBTFUL, "today")
    ]


def test_the_protocol_is_renewable_and_who_signed_it(found):
    protocol = found.proposals[0].draft
    assert protocol.renewal_clause is RenewalClause.UNKNOWN
    assert any(mark.rule == "renewable" for mark in found.proposals[0].marks)
    assert [(one.person, one.side) for one in protocol.signatories] == [
        ("Anna Prova", Side.OWN),
        ("Goran Uzorak", Side.COUNTERPART),
    ]
    assert [sector.wording for sector in protocol.sectors] == ["cultura", "sport", "formazione"]


def test_what_is_no_agreement_is_remarked_or_left_out(found):
    assert [remark.kind for remark in found.remarks] == [RemarkKind.ANNIVERSARY, RemarkKind.PLANNED]
    marked = " ".join(mark.text for proposal in found.proposals for mark in proposal.marks)
    for word in ("Firenze", "Bratislava", "sei mesi", "food", "moda", "Musterstadt", "Riga", "2025"):
        assert word not in marked


def test_the_country_of_the_second_city_is_said(found):
    (party,) = (one for one in found.proposals[2].draft.parties if one.side is Side.COUNTERPART)
    assert (party.city, party.country, party.country_origin.value) == ("Sample City", "US", "stated")
