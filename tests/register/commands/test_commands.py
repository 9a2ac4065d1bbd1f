# SPDX-License-Identifier: EUPL-1.2
"""Every command goes through the door of a real file, and what it may not do is refused whole."""

from dataclasses import replace

import pytest

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import AssertedStatus, PeriodKind, Side, Status, WorklistFact
from accordi_desktop.model.errors import (
    InvalidDraftError,
    SameRenewalError,
    StaleVersionError,
    UnknownReferenceError,
)
from accordi_desktop.register.commands.agreements import (
    CreateAgreement,
    DeleteAgreements,
    RestoreAgreements,
    ReviseAgreement,
)
from accordi_desktop.register.commands.renewal import ProlongMany
from accordi_desktop.register.commands.status import AssertStatus, TerminateAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    PeriodDraft,
    SignatoryDraft,
    TerminationDraft,
)
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import EVERYTHING, add, day, draft


def codes(refused: pytest.ExceptionInfo[InvalidDraftError]) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in refused.value.problems]


def status(register: Register, agreement_id: int) -> Status:
    return register.agreements.sheet(agreement_id).status


def test_a_new_agreement_takes_the_next_reference(register: Register) -> None:
    assert register.agreements.new_draft().reference == "A-001"
    one, other = add(register), add(register)
    assert [row.reference for row in register.agreements.rows([one, other])] == ["A-001", "A-002"]
    assert register.agreements.id_of(" a-002 ") == other


def test_a_form_begins_with_our_side_and_states_nothing_else(sample: Register) -> None:
    fresh = sample.agreements.new_draft()
    assert fresh.reference == "A-006"
    assert [(party.name, party.side) for party in fresh.parties if party.name] == [
        ("Comune di Milano", Side.OWN)
    ]
    assert [period.says_something for period in fresh.periods] == [False]


def test_a_length_that_nobody_stated_is_on_the_worklist(sample: Register) -> None:
    fresh = sample.agreements.new_draft()
    period = replace(fresh.periods[0], act_date=day("2019-03-12"))
    added = add(sample, periods=(period,))
    assert sample.agreements.sheet(added).content.periods[0].months is None
    assert added in {entry.agreement_id for entry in sample.dashboard.worklist(WorklistFact.END_UNKNOWN)}


def test_the_same_reference_is_refused_whatever_its_letters(register: Register) -> None:
    for reference in ("É-1", "b-1"):
        add(register, reference=reference)
    for again in ("É-1", "B-1"):
        with pytest.raises(InvalidDraftError) as refused:
            add(register, reference=again)
        assert codes(refused) == [("reference", "duplicate_reference")]


def test_what_is_no_text_names_no_agreement(sample: Register) -> None:
    with pytest.raises(UnknownReferenceError):
        sample.agreements.id_of("A-\udcff")


def test_a_revision_makes_the_agreement_equal_to_the_draft(sample: Register) -> None:
    sheet = sample.agreements.sheet(1)
    people = (replace(sheet.content.signatories[1], office="Sindaco di Riga"), SignatoryDraft("Anna Bērziņa"))
    wanted = replace(sheet.content, signatories=people, notes="Due firme.")
    sample.perform(ReviseAgreement(1, wanted, sheet.version))
    after = sample.agreements.sheet(1).content
    assert [one.person for one in after.signatories] == ["Nils Ušakovs", "Anna Bērziņa"]
    assert after.signatories[0] == people[0]
    assert after.notes == "Due firme."
    assert [row.reference for row in sample.agreements.page(replace(EVERYTHING, text="berzina"), 0, 9)] == [
        "A-001"
    ]


def test_the_bin_hides_and_gives_back(sample: Register) -> None:
    before = sample.agreements.sheet(1).content
    sample.perform(DeleteAgreements((1, 2)))
    assert sample.agreements.counts(EVERYTHING).matching == 3
    assert sorted(sample.agreements.ids(AgreementQuery(in_bin=True, with_past=True))) == [1, 2]
    sample.perform(RestoreAgreements((1, 2)))
    assert sample.agreements.counts(EVERYTHING).matching == 5
    assert sample.agreements.sheet(1).content == before


@pytest.mark.parametrize(
    ("act", "start", "end"),
    [
        ("2028-02-15", "2028-03-02", "2030-03-01"),
        ("2028-03-01", "2028-03-02", "2030-03-01"),
        ("2028-03-02", "2028-03-02", "2030-03-01"),
        ("2028-05-10", "2028-05-10", "2030-05-10"),
        ("2028", "2028-03-02", "2030-03-01"),
    ],
    ids=["in time", "on the last day", "the day after", "late", "in a year"],
)
def test_a_renewal_begins_where_the_old_term_ends_or_late_with_its_act(
    register: Register, act: str, start: str, end: str
) -> None:
    one = add(register)
    suggested = register.agreements.suggested_renewal(one, PeriodKind.RENEWAL, day(act))
    assert (suggested.start, suggested.months) == (day(start), 24)
    outcome = register.agreements.preview(suggested)
    assert (outcome.old_end, outcome.new_end) == (day("2028-03-01"), day(end))
    register.perform(suggested)
    assert register.agreements.sheet(one).end == day(end)


def test_without_an_old_end_no_start_is_made_up(sample: Register) -> None:
    guangzhou = sample.agreements.id_of("A-005")
    suggested = sample.agreements.suggested_renewal(guangzhou, PeriodKind.RENEWAL, day("2026-11-20"))
    assert suggested.start == UNKNOWN
    assert sample.agreements.preview(suggested).old_end == UNKNOWN


def test_an_extension_is_a_period_with_the_people_who_signed_it(register: Register) -> None:
    one = add(register)
    people = (SignatoryDraft("Łucja Nowak", "Sindaca"),)
    suggested = register.agreements.suggested_renewal(one, PeriodKind.EXTENSION, day("2028-01-10"))
    register.perform(replace(suggested, months=6, signatories=people))
    sheet = register.agreements.sheet(one)
    assert [period.content.kind for period in sheet.periods] == [PeriodKind.ORIGINAL, PeriodKind.EXTENSION]
    assert sheet.content.signatories[-1].person == "Łucja Nowak"
    assert sheet.end == day("2028-09-01")


def test_the_identical_renewal_is_refused(register: Register) -> None:
    one = add(register)
    renewal = register.agreements.suggested_renewal(one, PeriodKind.RENEWAL, day("2028-02-15"))
    register.perform(renewal)
    for refuse in (register.agreements.preview, register.perform):
        with pytest.raises(SameRenewalError):
            refuse(renewal)
    assert len(register.agreements.sheet(one).periods) == 2


def test_of_many_renewals_all_are_made_or_none(register: Register) -> None:
    ids = [add(register) for _ in range(3)]
    items = [register.agreements.suggested_renewal(one, PeriodKind.RENEWAL, day("2028-02-15")) for one in ids]
    with pytest.raises(InvalidDraftError):
        register.perform(ProlongMany((*items[:2], replace(items[2], months=0))))
    with pytest.raises(SameRenewalError):
        register.perform(ProlongMany((*items, items[0])))
    assert {len(sheet.periods) for sheet in register.agreements.sheets(ids)} == {1}
    register.perform(ProlongMany(tuple(items)))
    assert {len(sheet.periods) for sheet in register.agreements.sheets(ids)} == {2}


@pytest.mark.parametrize(
    ("termination", "missing"),
    [
        (TerminationDraft(day("2026-10-01"), " "), [("termination.reason", "reason_required")]),
        (TerminationDraft(UNKNOWN, "Recesso"), [("termination.on", "date_required")]),
    ],
)
def test_a_termination_needs_its_day_and_its_reason(
    register: Register, termination: TerminationDraft, missing: list[tuple[str, str]]
) -> None:
    one = add(register)
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(TerminateAgreements((one,), termination))
    assert codes(refused) == missing
    assert status(register, one) is Status.IN_FORCE


def test_a_terminated_agreement_says_why(register: Register) -> None:
    one = add(register)
    termination = TerminationDraft(day("2026-10-01"), "Recesso della controparte")
    register.perform(TerminateAgreements((one,), termination))
    assert status(register, one) is Status.TERMINATED
    assert register.agreements.sheet(one).content.termination == termination


def test_an_assertion_needs_its_source(register: Register) -> None:
    one = add(register, periods=(PeriodDraft(act_date=day("2020")),))
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(AssertStatus((one,), AssertionDraft(AssertedStatus.IN_FORCE)))
    assert codes(refused) == [("assertions.source", "source_required")]
    assert status(register, one) is Status.TO_VERIFY
    register.perform(AssertStatus((one,), AssertionDraft(AssertedStatus.IN_FORCE, source="Lettera")))
    assert status(register, one) is Status.IN_FORCE


@pytest.mark.parametrize(
    "command",
    [
        DeleteAgreements((1, 99)),
        RestoreAgreements((1, 99)),
        TerminateAgreements((1, 99), TerminationDraft(day("2026"), "Recesso")),
        AssertStatus((1, 99), AssertionDraft(AssertedStatus.EXPIRED, source="Lettera")),
        ReviseAgreement(99, AgreementDraft("A-099"), 1),
    ],
    ids=lambda command: type(command).__name__,
)
def test_one_unknown_agreement_stops_the_whole_command(sample: Register, command: DeleteAgreements) -> None:
    before = sample.agreements.sheet(1)
    with pytest.raises(UnknownReferenceError):
        sample.perform(command)
    assert sample.agreements.sheet(1) == before
    assert sample.history.undo_step is None


def test_a_draft_of_an_older_version_is_refused(register: Register) -> None:
    one = add(register)
    seen = register.agreements.sheet(one)
    register.perform(ReviseAgreement(one, replace(seen.content, notes="prima"), seen.version))
    with pytest.raises(StaleVersionError):
        register.perform(ReviseAgreement(one, replace(seen.content, notes="dopo"), seen.version))
    assert register.agreements.sheet(one).content.notes == "prima"


def test_what_stands_in_the_register_came_by_one_revision(register: Register) -> None:
    change = register.perform(CreateAgreement(draft()), origin="modulo")
    assert change.origin == "modulo"
    assert len(change.agreement_ids) == 1
    assert (change.lists_changed, change.office_changed, change.views_changed) == (False, False, False)
    step = register.history.undo_step
    assert step is not None
    assert (step.revision_id, step.kind, step.args["reference"]) == (change.revision_id, "create", "A-001")
