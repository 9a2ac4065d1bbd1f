# SPDX-License-Identifier: EUPL-1.2
"""Ending agreements, declining their renewal, letting them rest, and what a source says of their state."""

from dataclasses import fields

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.model.errors import AccordiError, InvalidDraftError, Problem
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts.assertion import Assertion
from accordi_desktop.model.tables.parts.suspension import Suspension
from accordi_desktop.model.validity.facts import standing
from accordi_desktop.register.commands.status import (
    AssertStatus,
    DeclineRenewal,
    ResumeAgreements,
    SuspendAgreements,
    TerminateAgreements,
)
from accordi_desktop.register.content import terminate
from accordi_desktop.register.handlers.agreements import counted
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.queries.agreements import load
from accordi_desktop.register.rules.problems import suspension_problems, texts_with_control_characters
from accordi_desktop.register.values.drafts import AssertionDraft, SuspensionDraft
from accordi_desktop.storage.storage import RevisionWriter

_OF_SUSPENSION = tuple(field.name for field in fields(SuspensionDraft) if field.name != "id")


@handles(TerminateAgreements)
def terminate_agreements(command: TerminateAgreements, writer: RevisionWriter) -> None:
    """Record the day and the reason."""
    found = list(texts_with_control_characters("termination", command.termination))
    if not command.termination.on.known:
        found.append(Problem("termination.on", "date_required"))
    if not command.termination.reason.strip():
        found.append(Problem("termination.reason", "reason_required"))
    if found:
        raise InvalidDraftError(tuple(found))
    agreements = load(writer.session, command.agreement_ids)
    for agreement in agreements:
        terminate(agreement, command.termination)
    writer.name("terminate", **counted(agreements))


@handles(DeclineRenewal)
def decline_renewal(command: DeclineRenewal, writer: RevisionWriter) -> None:
    """From that day no tacit renewal follows any more; refused where there is none to decline."""
    agreements = load(writer.session, command.agreement_ids)
    for agreement in agreements:
        if agreement.renewal_clause is not RenewalClause.TACIT:
            raise AccordiError("not_tacit", reference=agreement.reference)
        agreement.declined_on = command.on
        agreement.declined_by = command.by if command.on.known else None
        agreement.accepted_late = command.accepted_late and command.on.known
    writer.name("decline" if command.on.known else "decline_withdrawn", **counted(agreements))


@handles(SuspendAgreements)
def suspend(command: SuspendAgreements, writer: RevisionWriter) -> None:
    """A row from that day on; of an agreement that rests already, the row of that suspension."""
    said = command.suspension
    texts = texts_with_control_characters("suspensions", said)
    if found := (*suspension_problems(said), *texts):
        raise InvalidDraftError(found)
    agreements = load(writer.session, command.agreement_ids)
    for agreement in agreements:
        row = next(reversed(standing(agreement.suspensions, writer.today)), None)
        if row is None:
            row = Suspension(position=len(agreement.suspensions))
            agreement.suspensions.append(row)
        for name in _OF_SUSPENSION:
            setattr(row, name, getattr(said, name))
    writer.name("suspend", **counted(agreements))


@handles(ResumeAgreements)
def resume(command: ResumeAgreements, writer: RevisionWriter) -> None:
    """The suspension ends the day before; one that would end before its first day never was."""
    on = command.on if command.on.known else PartialDate.of(writer.today)
    agreements = load(writer.session, command.agreement_ids)
    for agreement in agreements:
        for row in standing(agreement.suspensions, writer.today, on.latest):
            _end_before(agreement, row, on)
    writer.name("resume", **counted(agreements))


def _end_before(agreement: Agreement, row: Suspension, on: PartialDate) -> None:
    """Let a suspension end before that day; one that is over by then keeps its last day."""
    if row.since.known and row.since.earliest >= on.latest:
        agreement.suspensions.remove(row)
    elif not row.until.known or row.until.latest >= on.earliest:
        row.until = on.plus_days(-1)


@handles(AssertStatus)
def assert_statuses(command: AssertStatus, writer: RevisionWriter) -> None:
    """Record the assertion beside what is computed."""
    said = command.assertion
    found = list(texts_with_control_characters("assertions", said))
    if said.status is not None and not said.source.strip():
        found.append(Problem("assertions.source", "source_required"))
    if found:
        raise InvalidDraftError(tuple(found))
    agreements = load(writer.session, command.agreement_ids)
    for agreement in agreements:
        _assert(agreement, said)
    writer.name("assert_status", **counted(agreements))


def _assert(agreement: Agreement, said: AssertionDraft) -> None:
    rows = agreement.assertions
    if said.status is None:
        del rows[-1:]
        return
    row = next((one for one in rows if (one.source, one.as_of) == (said.source, said.as_of)), None)
    if row is None:
        row = Assertion(position=len(rows))
        rows.append(row)
    row.status, row.wording, row.page = said.status, said.wording, said.page
    row.source, row.as_of = said.source, said.as_of
