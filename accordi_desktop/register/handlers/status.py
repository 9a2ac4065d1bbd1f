# SPDX-License-Identifier: EUPL-1.2
"""Ending agreements, declining their renewal, letting them rest, and what a source says of their state."""

from collections.abc import Callable
from dataclasses import replace

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.model.errors import AccordiError, InvalidDraftError, Problem
from accordi_desktop.model.validity.facts import standing
from accordi_desktop.register.commands.status import (
    AssertStatus,
    DeclineRenewal,
    ResumeAgreements,
    SuspendAgreements,
    TerminateAgreements,
)
from accordi_desktop.register.handlers.agreements import counted
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.rules.problems import (
    people_problems,
    suspension_problems,
    texts_with_control_characters,
)
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    SuspensionDraft,
)
from accordi_desktop.register.writing.saving import Edit, save, stored_agreements
from accordi_desktop.storage.storage import RevisionWriter

_OfAgreements = TerminateAgreements | DeclineRenewal | SuspendAgreements | ResumeAgreements | AssertStatus


@handles(TerminateAgreements)
def terminate_agreements(command: TerminateAgreements, writer: RevisionWriter) -> None:
    """Record the day and the reason."""
    found = [
        *texts_with_control_characters("", command),
        *people_problems(command.signatories),
    ]
    if not command.termination.on.known:
        found.append(Problem("termination.on", "date_required"))
    if not command.termination.reason.strip():
        found.append(Problem("termination.reason", "reason_required"))
    if found:
        raise InvalidDraftError(tuple(found))

    def terminated(content: AgreementDraft) -> AgreementDraft:
        return _signed(replace(content, termination=command.termination), command, of_termination=True)

    _revise(writer, command, "terminate", terminated)


@handles(DeclineRenewal)
def decline_renewal(command: DeclineRenewal, writer: RevisionWriter) -> None:
    """From that day no tacit renewal follows any more; refused where there is none to decline."""

    def declined(content: AgreementDraft) -> AgreementDraft:
        if content.renewal_clause is not RenewalClause.TACIT:
            raise AccordiError("not_tacit", reference=content.reference)
        given = command.on.known
        return replace(
            content,
            declined_on=command.on,
            declined_by=command.by if given else None,
            accepted_late=command.accepted_late and given,
        )

    _revise(writer, command, "decline" if command.on.known else "decline_withdrawn", declined)


@handles(SuspendAgreements)
def suspend(command: SuspendAgreements, writer: RevisionWriter) -> None:
    """A row from that day on; of an agreement that rests already, the row of that suspension."""
    said = command.suspension
    texts = (
        *texts_with_control_characters("suspensions", said),
        *texts_with_control_characters("signatories", command.signatories),
    )
    if found := (*suspension_problems(said), *texts, *people_problems(command.signatories)):
        raise InvalidDraftError(found)

    def suspended(content: AgreementDraft) -> AgreementDraft:
        resting = next(reversed(standing(content.suspensions, writer.today)), None)
        # Until a new row has an id, those who signed it refer to it by a number that no row has.
        row = replace(said, id=-len(content.suspensions) - 1 if resting is None else resting.id)
        if resting is None:
            rows = (*content.suspensions, row)
        else:
            rows = tuple(row if one is resting else one for one in content.suspensions)
        return _signed(replace(content, suspensions=rows), command, suspension_id=row.id)

    _revise(writer, command, "suspend", suspended)


@handles(ResumeAgreements)
def resume(command: ResumeAgreements, writer: RevisionWriter) -> None:
    """The suspension ends the day before; one that would end before its first day never was."""
    on = command.on if command.on.known else PartialDate.of(writer.today)

    def resumed(content: AgreementDraft) -> AgreementDraft:
        resting = standing(content.suspensions, writer.today, on.latest)
        rows = (_ended_before(one, on) if one in resting else one for one in content.suspensions)
        kept = tuple(row for row in rows if row is not None)
        gone = {one.id for one in content.suspensions} - {one.id for one in kept}
        # Nobody signed what never was; without its row they would count as signatories of the agreement.
        people = tuple(one for one in content.signatories if one.suspension_id not in gone)
        return replace(content, suspensions=kept, signatories=people)

    _revise(writer, command, "resume", resumed)


def _ended_before(row: SuspensionDraft, on: PartialDate) -> SuspensionDraft | None:
    """A suspension ended before that day: none if it begins later; one that is over keeps its last day."""
    if row.since.known and row.since.earliest >= on.latest:
        return None
    if not row.until.known or row.until.latest >= on.earliest:
        return replace(row, until=on.plus_days(-1))
    return row


@handles(AssertStatus)
def assert_statuses(command: AssertStatus, writer: RevisionWriter) -> None:
    """Record the assertion beside what is computed."""
    said = command.assertion
    found = list(texts_with_control_characters("assertions", said))
    if said.status is not None and not said.source.strip():
        found.append(Problem("assertions.source", "source_required"))
    if found:
        raise InvalidDraftError(tuple(found))

    def asserted(content: AgreementDraft) -> AgreementDraft:
        return replace(content, assertions=_with_assertion(content.assertions, said))

    _revise(writer, command, "assert_status", asserted)


def _with_assertion(rows: tuple[AssertionDraft, ...], said: AssertionDraft) -> tuple[AssertionDraft, ...]:
    """A source that said something on that day is corrected; without a status the last one is taken back."""
    if said.status is None:
        return rows[:-1]
    same = next((one for one in rows if (one.source, one.as_of) == (said.source, said.as_of)), None)
    if same is None:
        return (*rows, replace(said, id=None))
    return tuple(replace(said, id=same.id) if one is same else one for one in rows)


def _signed(
    content: AgreementDraft,
    command: TerminateAgreements | SuspendAgreements,
    *,
    suspension_id: int | None = None,
    of_termination: bool = False,
) -> AgreementDraft:
    """The content with those who signed the act of the command, after the others."""
    people = (
        replace(one, id=None, period_id=None, suspension_id=suspension_id, of_termination=of_termination)
        for one in command.signatories
    )
    return replace(content, signatories=(*content.signatories, *people))


def _revise(
    writer: RevisionWriter,
    command: _OfAgreements,
    kind: str,
    revised: Callable[[AgreementDraft], AgreementDraft],
) -> None:
    """Give every agreement of a command its new content, and name the revision."""
    agreements = stored_agreements(writer.connection, command.agreement_ids)
    save(writer, [Edit.of(one, revised(one.content)) for one in agreements])
    writer.name(kind, **counted(agreements))
