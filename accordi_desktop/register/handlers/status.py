# SPDX-License-Identifier: EUPL-1.2
"""Ending agreements, declining their renewal, letting them rest, and what a source says of their state."""

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.model.errors import AccordiError, InvalidDraftError, Problem
from accordi_desktop.register.commands.status import (
    AssertStatus,
    DeclineRenewal,
    ResumeAgreements,
    SuspendAgreements,
    TerminateAgreements,
)
from accordi_desktop.register.content import assert_status, terminate
from accordi_desktop.register.handlers.agreements import counted
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.problems import texts_with_control_characters
from accordi_desktop.register.queries.agreements import load
from accordi_desktop.storage.storage import RevisionWriter


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
    writer.name("decline" if command.on.known else "decline_withdrawn", **counted(agreements))


@handles(SuspendAgreements)
def suspend(command: SuspendAgreements, writer: RevisionWriter) -> None:
    """Record since when, and why."""
    found = list(texts_with_control_characters("suspension_note", command.note))
    if not command.on.known:
        found.append(Problem("suspended_on", "day_required"))
    if found:
        raise InvalidDraftError(tuple(found))
    writer.name("suspend", **_rest(writer, command.agreement_ids, command.on, command.note))


@handles(ResumeAgreements)
def resume(command: ResumeAgreements, writer: RevisionWriter) -> None:
    """As if they had never rested; the history tells that they did."""
    writer.name("resume", **_rest(writer, command.agreement_ids, UNKNOWN, ""))


def _rest(writer: RevisionWriter, ids: tuple[int, ...], on: PartialDate, note: str) -> dict[str, str | int]:
    agreements = load(writer.session, ids)
    for agreement in agreements:
        agreement.suspended_on, agreement.suspension_note = on, note
    return counted(agreements)


@handles(AssertStatus)
def assert_statuses(command: AssertStatus, writer: RevisionWriter) -> None:
    """Record the assertion beside what is computed."""
    found = list(texts_with_control_characters("assertion", command.assertion))
    if command.assertion.status is not None and not command.assertion.source.strip():
        found.append(Problem("assertion.source", "source_required"))
    if found:
        raise InvalidDraftError(tuple(found))
    agreements = load(writer.session, command.agreement_ids)
    for agreement in agreements:
        assert_status(agreement, command.assertion)
    writer.name("assert_status", **counted(agreements))
