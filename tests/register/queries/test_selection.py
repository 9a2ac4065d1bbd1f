# SPDX-License-Identifier: EUPL-1.2
"""What several chosen agreements have in common: told from their number on, whatever it is."""

from accordi_desktop.model.enums import RenewalClause, Side, Status
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import PartyDraft, PeriodDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import add, day


def parties(*countries):
    return tuple(PartyDraft(f"Ente {code}", Side.COUNTERPART, country=code) for code in countries)


def term(signed, months):
    return {"periods": (PeriodDraft(act_date=day(signed), months=months),)}


def test_statuses_countries_and_the_next_end(register: Register) -> None:
    ended = add(register, parties=parties("FR"), **term("2020-01-01", 24))
    first = add(register, parties=parties("FR", "CN"), **term("2026-01-10", 12))
    later = add(register, parties=parties("CN"), **term("2026-01-10", 120))
    tacit = add(register, **term("2015-01-01", 12), renewal_clause=RenewalClause.TACIT, tacit_months=12)
    found = register.dashboard.selection((ended, first, later))
    assert found.count == 3
    assert dict(found.statuses) == {Status.EXPIRED: 1, Status.EXPIRING: 1, Status.IN_FORCE: 1}
    assert dict(found.countries) == {"FR": 2, "CN": 2}
    assert (found.next_end.agreement_id, found.next_end.on) == (first, day("2027-01-10"))
    # a tacit renewal rolls the end forward, and that one comes before
    rolled = register.dashboard.selection((first, tacit)).next_end
    assert (rolled.agreement_id, rolled.on) == (tacit, day("2027-01-01"))


def test_nothing_is_said_of_what_does_not_end_or_is_gone(register: Register) -> None:
    ended = add(register, **term("2020-01-01", 24))
    endless = add(register, open_ended=True, periods=(PeriodDraft(act_date=day("2020-01-01")),))
    found = register.dashboard.selection((ended, endless, 999))
    assert (found.count, found.next_end) == (2, None)
    assert register.dashboard.selection(()).count == 0


def test_a_selection_of_any_size_adds_up(register: Register) -> None:
    ids = [add(register, parties=parties("FR")) for _ in range(5)]
    told: list[int] = []
    many = [*ids, *range(10_000, 15_000)]
    found = register.dashboard.selection(many, lambda done, _total: told.append(done))
    assert (found.count, found.countries) == (5, (("FR", 5),))
    assert len(told) > 1


def test_it_counts_as_the_list_does(sample: Register) -> None:
    ids = sample.agreements.ids(AgreementQuery(with_past=True))
    by_status = dict(sample.dashboard.selection(ids).statuses)
    for status, number in by_status.items():
        assert sample.agreements.counts(AgreementQuery(statuses=(status,))).matching == number
    sample.perform(DeleteAgreements((1,)))
    assert sample.dashboard.selection(ids).count == 5
