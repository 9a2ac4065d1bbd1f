# SPDX-License-Identifier: EUPL-1.2
"""Ending agreements, declining their renewal, letting them rest, and what a source says of their state."""

from accordi_desktop.model.errors import AccordiError, InvalidDraftError, Problem
from accordi_desktop.model.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.vocabulary import RenewalClause
from accordi_desktop.register.commands import (
    AssertStatus,
    DeclineRenewal,
    ResumeAgreements,
    SuspendAgreements,
    TerminateAgreements,
)
from accordi_desktop.register.content import assert_status, terminate
from accordi_desktop.register.handlers.agreements import counted
from accordi_desktop.register.problems import texts_with_control_characters
from accordi_desktop.register.queries.sheets import load
from accordi_desktop.storage.storage import Revising


def terminate_agreements(command: TerminateAgreements, revising: Revising) -> None:
    """Record the day and the reason."""
    found = list(texts_with_control_characters("termination", command.termination))
    if not command.termination.on.known:
        found.append(Problem("termination.on", "date_required"))
    if not command.termination.reason.strip():
        found.append(Problem("termination.reason", "reason_required"))
    if found:
        raise InvalidDraftError(tuple(found))
    agreements = load(revising.session, command.agreement_ids)
    for agreement in agreements:
        terminate(agreement, command.termination)
    revising.name("terminate", **counted(agreements))


def decline_renewal(command: DeclineRenewal, revising: Revising) -> None:
    """From that day no tacit renewal follows any more; refused where there is none to decline."""
    agreements = load(revising.session, command.agreement_ids)
    for agreement in agreements:
        if agreement.renewal_clause is not RenewalClause.TACIT:
            raise AccordiError("not_tacit", reference=agreement.reference)
        agreement.declined_on = command.on
    revising.name("decline" if command.on.known else "decline_withdrawn", **counted(agreements))


def suspend(command: SuspendAgreements, revising: Revising) -> None:
    """Record since when, and why."""
    found = list(texts_with_control_characters("suspension_note", command.note))
    if not command.on.known:
        found.append(Problem("suspended_on", "day_required"))
    if found:
        raise InvalidDraftError(tuple(found))
    revising.name("suspend", **_rest(revising, command.agreement_ids, command.on, command.note))


def resume(command: ResumeAgreements, revising: Revising) -> None:
    """As if they had never rested; the history tells that they did."""
    revising.name("resume", **_rest(revising, command.agreement_ids, UNKNOWN, ""))


def _rest(revising: Revising, ids: tuple[int, ...], on: PartialDate, note: str) -> dict[str, str | int]:
    agreements = load(revising.session, ids)
    for agreement in agreements:
        agreement.suspended_on, agreement.suspension_note = on, note
    return counted(agreements)


def assert_statuses(command: AssertStatus, revising: Revising) -> None:
    """Record the assertion beside what is computed."""
    found = list(texts_with_control_characters("assertion", command.assertion))
    if command.assertion.status is not None and not command.assertion.source.strip():
        found.append(Problem("assertion.source", "source_required"))
    if found:
        raise InvalidDraftError(tuple(found))
    agreements = load(revising.session, command.agreement_ids)
    for agreement in agreements:
        assert_status(agreement, command.assertion)
    revising.name("assert_status", **counted(agreements))
