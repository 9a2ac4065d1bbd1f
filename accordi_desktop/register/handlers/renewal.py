# SPDX-License-Identifier: EUPL-1.2
"""Renewals and extensions: a period is appended, a date is never overwritten."""

from datetime import date

from sqlalchemy.orm import Session

from accordi_desktop.model.agreement import Agreement
from accordi_desktop.model.derived import facts_of
from accordi_desktop.model.parts import Period, Signatory
from accordi_desktop.model.vocabulary import PeriodKind
from accordi_desktop.register.commands import ProlongAgreement, ProlongMany
from accordi_desktop.register.prolongation import previewed
from accordi_desktop.register.queries.sheets import load
from accordi_desktop.storage.storage import Revising


def prolong(command: ProlongAgreement, revising: Revising, today: date) -> None:
    """One renewal or extension."""
    agreement = load(revising.session, [command.agreement_id])[0]
    _append(revising.session, agreement, command, today)
    kind = "renew" if command.kind is PeriodKind.RENEWAL else "extend"
    revising.name(kind, reference=agreement.reference)


def prolong_many(command: ProlongMany, revising: Revising, today: date) -> None:
    """Many at once: all of them or none."""
    agreements = load(revising.session, [item.agreement_id for item in command.items])
    for agreement, item in zip(agreements, command.items, strict=True):
        _append(revising.session, agreement, item, today)
    renewals = all(item.kind is PeriodKind.RENEWAL for item in command.items)
    revising.name("renew_many" if renewals else "extend_many", count=len(agreements))


def _append(session: Session, agreement: Agreement, command: ProlongAgreement, today: date) -> None:
    previewed(command, facts_of(agreement), today, lead_days=0)
    agreement.periods.append(
        Period(
            kind=command.kind,
            act_date=command.act_date,
            start=command.start,
            months=command.months,
            end=command.end,
            certainty=command.certainty,
            note=command.note,
            position=len(agreement.periods),
        )
    )
    for place, signatory in enumerate(command.signatories, start=len(agreement.signatories)):
        agreement.signatories.append(
            Signatory(
                person=signatory.person,
                office=signatory.office,
                body=signatory.body,
                side=signatory.side,
                role=signatory.role,
                position=place,
            )
        )
    session.flush()
