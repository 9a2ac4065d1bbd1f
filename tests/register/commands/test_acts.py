# SPDX-License-Identifier: EUPL-1.2
"""What an act says of itself: amendments, notice, start rules, suspensions, sources, links, numbers."""

from dataclasses import replace
from datetime import date

import pytest

from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.enums import (
    AssertedStatus,
    LinkKind,
    NumberKind,
    PeriodKind,
    RenewalClause,
    Side,
    StartRule,
    Status,
    TextStanding,
)
from accordi_desktop.model.errors import InvalidDraftError
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.commands.status import (
    AssertStatus,
    DeclineRenewal,
    ResumeAgreements,
    SuspendAgreements,
)
from accordi_desktop.register.register import Register
from accordi_desktop.register.rules.problems import problems
from accordi_desktop.register.values.drafts import (
    ActNumberDraft,
    AssertionDraft,
    LinkDraft,
    PartyDraft,
    PeriodDraft,
    SignatoryDraft,
    SuspensionDraft,
    TextLanguageDraft,
)
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import add, day, draft

FIVE_YEARS = (PeriodDraft(act_date=day("2023-01-10"), months=60),)


def codes(**changes: object) -> list[tuple[str, str]]:
    return [(found.path, found.code) for found in problems(draft(**changes))]


def test_an_amendment_has_its_particulars_and_leaves_the_end(register: Register) -> None:
    one = add(register, periods=FIVE_YEARS)
    before = register.agreements.sheet(one)
    register.perform(
        ProlongAgreement(
            one,
            PeriodKind.AMENDMENT,
            day("2024-05-02"),
            subject="Aggiunge lo sport",
            place="Riga",
            decided_by="Giunta",
            protocol_number="PG 1/2024",
            resolution_number="DGC 2/2024",
            signatories=(SignatoryDraft("Anna Nowak", signed_on=day("2024-05-03"), signed_at="Łódź"),),
        )
    )
    sheet = register.agreements.sheet(one)
    assert sheet.end == before.end == day("2028-01-10")
    assert sheet.status is before.status
    amendment = sheet.content.periods[1]
    assert (amendment.subject, amendment.place, amendment.decided_by) == (
        "Aggiunge lo sport",
        "Riga",
        "Giunta",
    )
    assert (amendment.protocol_number, amendment.resolution_number) == ("PG 1/2024", "DGC 2/2024")
    assert sheet.content.signatories[-1].period_id == amendment.id
    assert register.agreements.ids(AgreementQuery(text="lodz DGC")).tolist() == [one]
    assert register.history.undo_step is not None
    assert register.history.undo_step.kind == "amend"
    register.undo()
    assert register.agreements.sheet(one).content == before.content
    register.redo()
    assert register.agreements.sheet(one).content == sheet.content


def test_an_act_says_which_one_it_is_about(register: Register) -> None:
    one = add(register, periods=FIVE_YEARS)
    register.perform(ProlongAgreement(one, PeriodKind.RENEWAL, day("2027-01-10"), months=12))
    original, renewal = register.agreements.sheet(one).content.periods
    amended = ProlongAgreement(
        one, PeriodKind.AMENDMENT, day("2028-01-10"), subject="x", about_id=original.id
    )
    register.perform(amended)
    sheet = register.agreements.sheet(one)
    assert sheet.content.periods[2].about_id == original.id
    told = {change.path: change.after for change in register.history.revisions(one)[0].rows[0].fields}
    assert told["periods.about_id"] == day("2023-01-10")
    without = replace(
        sheet.content, periods=(original, replace(sheet.content.periods[2], about_id=renewal.id))
    )
    assert [(found.path, found.code) for found in problems(without)] == [
        ("periods[1].about_id", "about_act_gone")
    ]
    register.undo()
    register.undo()
    register.redo()
    register.redo()
    assert register.agreements.sheet(one).content == sheet.content


def test_an_amendment_says_what_it_changes_or_gives_a_term(register: Register) -> None:
    one = add(register, periods=FIVE_YEARS)
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(ProlongAgreement(one, PeriodKind.AMENDMENT, day("2024-05-02")))
    assert [(found.path, found.code) for found in refused.value.problems] == [("subject", "subject_required")]
    register.perform(ProlongAgreement(one, PeriodKind.AMENDMENT, day("2024-05-02"), end=day("2030-01-10")))
    assert register.agreements.sheet(one).end == day("2030-01-10")


@pytest.mark.parametrize(
    ("notice", "last_day"),
    [
        ({"notice_months": 2}, "2025-10-31"),
        ({"notice_days": 60}, "2025-11-01"),
        ({"notice_yearday": "06-30"}, "2025-06-30"),
    ],
)
def test_notice_is_in_months_in_days_or_by_a_day_of_the_year(register, notice, last_day) -> None:
    ending = (PeriodDraft(act_date=day("2020-12-31"), end=day("2025-12-31")),)
    one = add(register, periods=ending, renewal_clause=RenewalClause.EXPRESS, **notice)
    assert register.agreements.sheet(one).validity.own_notice.latest == date.fromisoformat(last_day)


def test_each_side_has_its_own_notice(register: Register) -> None:
    one = add(
        register,
        periods=(PeriodDraft(act_date=day("2026-03-01"), months=12),),
        renewal_clause=RenewalClause.TACIT,
        notice_days=60,
        counterpart_notice_days=90,
    )
    validity = register.agreements.sheet(one).validity
    assert validity.own_notice.latest == date(2026, 12, 31)
    assert validity.counterpart_notice.latest == date(2026, 12, 1)


def test_tacit_renewal_stops_at_its_limit(register: Register) -> None:
    changes = {
        "periods": (PeriodDraft(act_date=day("2015-06-01"), months=60),),
        "renewal_clause": RenewalClause.TACIT,
    }
    forever, once = add(register, **changes), add(register, **changes, tacit_limit=1)
    assert register.agreements.sheet(forever).end == day("2030-06-01")
    assert register.agreements.sheet(once).end == day("2025-06-01")
    assert register.agreements.sheet(once).status is Status.EXPIRED


def test_a_late_notice_counts_where_it_was_accepted(register: Register) -> None:
    one = add(
        register,
        periods=(PeriodDraft(act_date=day("2021-12-31"), months=60),),
        renewal_clause=RenewalClause.TACIT,
        notice_months=6,
        tacit_months=12,
    )
    register.perform(DeclineRenewal((one,), day("2026-10-01"), Side.OWN))
    assert register.agreements.sheet(one).end == day("2027-12-31")
    register.perform(DeclineRenewal((one,), day("2026-10-01"), Side.OWN, accepted_late=True))
    assert register.agreements.sheet(one).end == day("2026-12-31")
    register.perform(DeclineRenewal((one,), day("")))
    content = register.agreements.sheet(one).content
    assert (content.declined_by, content.accepted_late) == (None, False)


def test_a_term_waits_for_its_entry_into_force(register: Register) -> None:
    waiting = PeriodDraft(act_date=day("2023-05-10"), months=36, start_rule=StartRule.ENTRY_INTO_FORCE)
    one = add(register, periods=(waiting,))
    sheet = register.agreements.sheet(one)
    assert (sheet.status, sheet.end.known) == (Status.AWAITING_ENTRY, False)
    other = add(register, periods=(replace(waiting, entered_into_force=day("2024-02-01")),))
    assert register.agreements.sheet(other).end == day("2027-02-01")


def test_a_term_counts_from_the_last_signature(register: Register) -> None:
    term = PeriodDraft(act_date=day("2024-01-10"), months=24, start_rule=StartRule.LAST_SIGNATURE)
    signed = [SignatoryDraft("Anna", signed_on=day("2024-01-10")), SignatoryDraft("Bruno")]
    waiting = add(register, periods=(term,), signatories=tuple(signed))
    assert register.agreements.sheet(waiting).status is Status.AWAITING_ENTRY
    signed[1] = replace(signed[1], signed_on=day("2024-03-05"))
    done = add(register, periods=(term,), signatories=tuple(signed))
    assert register.agreements.sheet(done).end == day("2026-03-05")


def test_a_second_suspension_is_another_row(register: Register) -> None:
    one = add(register, open_ended=True, periods=(PeriodDraft(act_date=day("1989-11-12")),))
    register.perform(SuspendAgreements((one,), day("2012-11-23"), "mozione", decided_by="Consiglio comunale"))
    register.perform(SuspendAgreements((one,), day("2012-11-24"), "mozione"))
    register.perform(ResumeAgreements((one,), day("2014-01-01")))
    register.perform(SuspendAgreements((one,), day("2022-03-01"), "guerra"))
    found = register.agreements.sheet(one).content.suspensions
    assert [(one.since, one.until, one.reason) for one in found] == [
        (day("2012-11-24"), day("2013-12-31"), "mozione"),
        (day("2022-03-01"), day(""), "guerra"),
    ]
    register.perform(ResumeAgreements((one,), day("2022-03-01")))
    assert len(register.agreements.sheet(one).content.suspensions) == 1, "it never began"
    assert register.agreements.ids(AgreementQuery(text="mozione")).tolist() == [one]


def test_a_suspension_with_a_last_day_ahead_is_taken_up_before(register: Register) -> None:
    one = add(register)
    register.perform(SuspendAgreements((one,), day("2026-11-01"), "elezioni", day("2027-06-30")))
    assert register.agreements.sheet(one).status is Status.SUSPENDED
    register.perform(SuspendAgreements((one,), day("2026-11-01"), "elezioni comunali", day("2027-05-31")))
    assert len(register.agreements.sheet(one).content.suspensions) == 1, "it was corrected"
    register.perform(ResumeAgreements((one,)))
    (suspension,) = register.agreements.sheet(one).content.suspensions
    assert (suspension.reason, suspension.until) == ("elezioni comunali", day("2026-11-22"))
    assert register.agreements.sheet(one).status is Status.IN_FORCE


def test_sources_stand_side_by_side_and_the_newest_counts(register: Register) -> None:
    one = add(register, periods=(PeriodDraft(act_date=day("2012")),))
    for said in (
        AssertionDraft(AssertedStatus.IN_FORCE, "sono legate", "sito"),
        AssertionDraft(AssertedStatus.EXPIRED, "", "lettera", day("2026-01-15")),
        AssertionDraft(AssertedStatus.EXPIRED, "è cessato", "lettera", day("2026-01-15"), "p. 2"),
    ):
        register.perform(AssertStatus((one,), said))
    sheet = register.agreements.sheet(one)
    assert [(said.source, said.wording, said.page) for said in sheet.content.assertions] == [
        ("sito", "sono legate", ""),
        ("lettera", "è cessato", "p. 2"),
    ]
    assert sheet.status is Status.EXPIRED
    register.perform(AssertStatus((one,), AssertionDraft()))
    assert register.agreements.sheet(one).status is Status.IN_FORCE


def test_both_ends_show_a_link(register: Register) -> None:
    old = add(register, reference="V-1")
    new = add(register, reference="N-1", links=(LinkDraft(LinkKind.SUPERSEDES, old, "testo nuovo"),))
    assert register.agreements.sheet(new).references == {old: "V-1"}
    (link,) = register.agreements.sheet(old).linked_from
    assert (link.reference, link.kind, link.note) == ("N-1", LinkKind.SUPERSEDES, "testo nuovo")
    register.undo()
    assert register.agreements.sheet(old).linked_from == ()


def test_parties_languages_and_numbers_are_recorded_and_found(register: Register) -> None:
    one = add(
        register,
        parties=(
            PartyDraft("Kotka", joined_on=day("1991"), left_on=day("2022"), membership_act="Delibera UBC"),
        ),
        text_languages=(TextLanguageDraft("it"), TextLanguageDraft("ar", TextStanding.PREVAILING)),
        numbers=(ActNumberDraft(NumberKind.CONTRACT_REGISTER, "Rep. 77/2019", "Segreteria", day("2019-03")),),
    )
    before = register.agreements.sheet(one).content
    assert register.agreements.ids(AgreementQuery(text="UBC 77")).tolist() == [one]
    register.undo()
    register.redo()
    assert register.agreements.sheet(one).content == before


@pytest.mark.parametrize("text", ["1970~", "1970?", "../1990", "1990/..", "1998/1999", "2018-02-02~"])
def test_an_approximate_date_is_kept_as_it_was_said(register: Register, text: str) -> None:
    said = parse_edtf(text)
    one = add(register, periods=(PeriodDraft(act_date=said),))
    sheet = register.agreements.sheet(one)
    assert (sheet.content.periods[0].act_date, sheet.signed) == (said, said)
    (year,) = register.agreements.facets(AgreementQuery()).years
    assert year.key in text
    assert register.agreements.ids(AgreementQuery(years=(int(year.key),))).tolist() == [one]
    acts = register.calendar.deadlines(date(int(year.key), 1, 1), date(int(year.key), 12, 31))
    assert [found.on for found in acts] == [said]
    assert register.calendar.deadlines(date(2050, 1, 1), date(2050, 12, 31)) == ()


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"notice_months": 6, "notice_days": 60}, ("notice_days", "one_notice")),
        ({"notice_yearday": "06-31"}, ("notice_yearday", "bad_yearday")),
        ({"counterpart_notice_days": 0}, ("counterpart_notice_days", "days_out_of_range")),
        ({"tacit_limit": 0}, ("tacit_limit", "count_out_of_range")),
        ({"suspensions": (SuspensionDraft(),)}, ("suspensions[0].since", "day_required")),
        ({"assertions": (AssertionDraft(),)}, ("assertions[0].status", "empty_assertion")),
        ({"text_languages": (TextLanguageDraft(),)}, ("text_languages[0].language", "empty_language")),
        ({"numbers": (ActNumberDraft(),)}, ("numbers[0].number", "empty_number")),
        ({"links": (LinkDraft(),)}, ("links[0].other_id", "empty_link")),
        ({"ending_event_on": day("2027")}, ("ending_event", "empty_event")),
        ({"periods": (PeriodDraft(months=12, days=30),)}, ("periods[0].days", "months_or_days")),
    ],
)
def test_what_cannot_be_is_refused_in_its_place(changes, found) -> None:
    assert codes(**changes) == [found]
