# SPDX-License-Identifier: EUPL-1.2
"""Renewals and extensions: a period is appended, no date is overwritten."""

from dataclasses import fields
from datetime import date

from sqlalchemy.orm import Session

from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import Period, Signatory
from accordi_desktop.register.commands.renewal import ProlongAgreement, ProlongMany
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.queries.agreements import load
from accordi_desktop.register.rules.renewal import previewed
from accordi_desktop.register.validity_facts import facts_of
from accordi_desktop.register.values.drafts import PeriodDraft, SignatoryDraft
from accordi_desktop.storage.storage import RevisionWriter

_STEPS = {PeriodKind.RENEWAL: "renew", PeriodKind.EXTENSION: "extend", PeriodKind.AMENDMENT: "amend"}
_OF_PERIOD = tuple(field.name for field in fields(PeriodDraft) if field.name != "id")
_OF_SIGNATORY = tuple(field.name for field in fields(SignatoryDraft) if field.name not in {"id", "period_id"})


@handles(ProlongAgreement)
def prolong(command: ProlongAgreement, writer: RevisionWriter) -> None:
    """Append one period."""
    agreement = load(writer.session, [command.agreement_id])[0]
    _append(writer.session, agreement, command, writer.today)
    writer.name(_STEPS[command.kind], reference=agreement.reference)


@handles(ProlongMany)
def prolong_many(command: ProlongMany, writer: RevisionWriter) -> None:
    """Append several periods, all or none."""
    agreements = load(writer.session, [item.agreement_id for item in command.items])
    for done, (agreement, item) in enumerate(zip(agreements, command.items, strict=True)):
        writer.progress(done, len(agreements))
        _append(writer.session, agreement, item, writer.today)
    kinds = {item.kind for item in command.items}
    kind = kinds.pop() if len(kinds) == 1 else PeriodKind.EXTENSION
    writer.name(f"{_STEPS[kind]}_many", count=len(agreements))


def _append(session: Session, agreement: Agreement, command: ProlongAgreement, today: date) -> None:
    previewed(command, facts_of(agreement), today, lead_days=0)
    period = Period(position=len(agreement.periods))
    for name in _OF_PERIOD:
        setattr(period, name, getattr(command, name))
    agreement.periods.append(period)
    session.flush()
    for position, signatory in enumerate(command.signatories, start=len(agreement.signatories)):
        signed = Signatory(position=position)
        for name in _OF_SIGNATORY:
            setattr(signed, name, getattr(signatory, name))
        signed.period_id = period.id
        agreement.signatories.append(signed)
    session.flush()
