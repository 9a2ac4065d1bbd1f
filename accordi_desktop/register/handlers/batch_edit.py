# SPDX-License-Identifier: EUPL-1.2
"""Changing kind, publication, sectors and reminders of several agreements alike."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from accordi_desktop.model.errors import AccordiError, InvalidDraftError
from accordi_desktop.model.tables.attached import ReminderPlan
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.register.commands.batch_edit import EditAgreements
from accordi_desktop.register.handlers.agreements import counted
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.values.batch_edit import BatchEdit, edit_problems, edited_sectors, normal_days
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.register.writing.saving import Edit, StoredAgreement, save, stored_agreements
from accordi_desktop.storage.storage import RevisionWriter

_CHUNK = 500


@handles(EditAgreements)
def edit_agreements(command: EditAgreements, writer: RevisionWriter) -> None:
    """Change all of them or none; AccordiError for one in the bin, or a term that is gone."""
    session, edit = writer.session, command.edit
    _check(session, edit)
    changed: list[StoredAgreement] = []
    for start in range(0, len(command.agreement_ids), _CHUNK):
        writer.progress(start, len(command.agreement_ids))
        ids = command.agreement_ids[start : start + _CHUNK]
        plans = _plans(session, ids) if edit.reminders is not None else {}
        stored = stored_agreements(writer.connection, ids)
        edits = [Edit.of(one, _edited(one, edit)) for one in stored]
        save(writer, edits)
        for one in edits:
            replanned = _plan(session, one.stored.row.id, edit, plans)
            if replanned or one.content != one.stored.content:
                changed.append(one.stored)
        session.flush()
    writer.name("edit_agreements", **counted(changed), fields=" ".join(edit.fields))


def _check(session: Session, edit: BatchEdit) -> None:
    if found := edit_problems(edit):
        raise InvalidDraftError(found)
    replaced = (term for pair in edit.replace_sectors for term in pair)
    sectors = {*edit.add_sectors, *edit.remove_sectors, *replaced}
    gone = [term for term in sectors if session.get(Sector, term) is None]
    if gone or (edit.kind_id is not None and session.get(InstrumentKind, edit.kind_id) is None):
        raise AccordiError("term_gone")


def _edited(stored: StoredAgreement, edit: BatchEdit) -> AgreementDraft:
    """The content after the edit."""
    if stored.row.deleted_at is not None:
        raise AccordiError("in_bin", reference=stored.reference)
    content = replace(stored.content, sectors=edited_sectors(stored.content.sectors, edit))
    if edit.kind_id is not None:
        content = replace(content, kind_id=edit.kind_id)
    return content if edit.published is None else replace(content, published=edit.published)


def _plan(session: Session, agreement_id: int, edit: BatchEdit, plans: Mapping[int, ReminderPlan]) -> bool:
    """Change the reminders of one agreement; returns whether they were others before."""
    if edit.reminders is None:
        return False
    days, stored = normal_days(edit.reminders), plans.get(agreement_id)
    if days == (None if stored is None else stored.days):
        return False
    if days is None:
        session.delete(stored)
    elif stored is None:
        session.add(ReminderPlan(agreement_id=agreement_id, days=days))
    else:
        stored.days = days
    return True


def _plans(session: Session, ids: Sequence[int]) -> dict[int, ReminderPlan]:
    found = session.scalars(select(ReminderPlan).where(ReminderPlan.agreement_id.in_(ids)))
    return {plan.agreement_id: plan for plan in found}
