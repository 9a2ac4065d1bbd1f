# SPDX-License-Identifier: EUPL-1.2
"""Ending agreements before their term, and recording what a source says of their state."""

from accordi_desktop.model.errors import InvalidDraftError, Problem
from accordi_desktop.register.commands import AssertStatus, TerminateAgreements
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
