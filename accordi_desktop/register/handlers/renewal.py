# SPDX-License-Identifier: EUPL-1.2
"""Renewals and extensions: a period is appended, no date is overwritten."""

from dataclasses import fields, replace

from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.register.commands.renewal import ProlongAgreement, ProlongMany
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.rules.renewal import check_prolongation
from accordi_desktop.register.validity_facts import facts_of_draft
from accordi_desktop.register.values.drafts import AgreementDraft, PeriodDraft
from accordi_desktop.register.writing.saving import Edit, save, stored_agreements
from accordi_desktop.storage.storage import RevisionWriter

_STEPS = {PeriodKind.RENEWAL: "renew", PeriodKind.EXTENSION: "extend", PeriodKind.AMENDMENT: "amend"}
_OF_PERIOD = tuple(field.name for field in fields(PeriodDraft) if field.name != "id")
_CHUNK = 500


@handles(ProlongAgreement)
def prolong(command: ProlongAgreement, writer: RevisionWriter) -> None:
    """Append one period."""
    stored = stored_agreements(writer.connection, [command.agreement_id])[0]
    save(writer, [Edit.of(stored, _prolonged(stored.content, command))])
    writer.name(_STEPS[command.kind], reference=stored.reference)


@handles(ProlongMany)
def prolong_many(command: ProlongMany, writer: RevisionWriter) -> None:
    """Append several periods, all or none."""
    total = len(command.items)
    for start in range(0, total, _CHUNK):
        writer.progress(start, total)
        items = command.items[start : start + _CHUNK]
        stored = stored_agreements(writer.connection, [item.agreement_id for item in items])
        edits: dict[int, Edit] = {}
        for one, item in zip(stored, items, strict=True):
            before = edits.get(item.agreement_id, Edit.of(one, one.content))
            edits[item.agreement_id] = Edit.of(one, _prolonged(before.content, item))
        save(writer, list(edits.values()))
        writer.progress(start + len(items), total)
    kinds = {item.kind for item in command.items}
    kind = kinds.pop() if len(kinds) == 1 else PeriodKind.EXTENSION
    writer.name(f"{_STEPS[kind]}_many", count=total)


def _prolonged(content: AgreementDraft, command: ProlongAgreement) -> AgreementDraft:
    check_prolongation(command, facts_of_draft(content))
    # Until the act has an id, its signatories refer to it by a number that no row has.
    act = PeriodDraft(**{name: getattr(command, name) for name in _OF_PERIOD}, id=-len(content.periods) - 1)
    signed = (replace(one, id=None, period_id=act.id) for one in command.signatories)
    return replace(content, periods=(*content.periods, act), signatories=(*content.signatories, *signed))
