# SPDX-License-Identifier: EUPL-1.2
"""An office at work: random edits, renewals and documents, each acknowledged once it is committed."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from accordi_desktop.bootstrap import Access, open_register
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from tests.builders import EVERYTHING

Acknowledge = Callable[[int], None]


def work(path: Path, seed: int, acknowledge: Acknowledge, *, early: bool = False) -> None:
    """Work until somebody puts an end to it. `early` acknowledges before the commit, as nobody must."""
    chance = random.Random(seed)
    register = open_register(path)
    ids = list(register.agreements.ids(EVERYTHING))
    done = 0
    acknowledge(done)
    while True:
        if early:
            acknowledge((done or _last_revision(register)) + 1)
        done = one_change(register, chance.choice(ids), chance, path.parent)
        if not early:
            acknowledge(done)


def one_change(register: Register, agreement_id: int, chance: random.Random, folder: Path) -> int:
    """An edit, a renewal or a document; returns its revision."""
    sheet = register.agreements.sheet(agreement_id)
    match chance.randrange(3):
        case 0:
            content = replace(sheet.content, notes=f"nota {chance.random()}" * chance.randrange(1, 200))
            return register.perform(ReviseAgreement(sheet.id, content, sheet.version)).revision_id
        case 1:
            on = PartialDate(chance.randrange(1950, 2200), chance.randrange(1, 13), chance.randrange(1, 29))
            renewal = ProlongAgreement(
                sheet.id, PeriodKind.RENEWAL, on, months=chance.randrange(1, 100), note=str(chance.random())
            )
            return register.perform(renewal).revision_id
        case _:
            source = folder / "allegato.txt"
            source.write_bytes(chance.randbytes(chance.randrange(1, 60_000)))
            kept = register.documents.store(source, lambda _done, _total: None)
            item = AttachedFile(DocumentDraft(file_name="allegato.txt"), kept)
            return register.perform(AttachDocuments(sheet.id, (item,))).revision_id


def what_is_wrong(path: Path, acknowledged: int) -> str:
    """What a register shows after a fault: a change lost, half a change, a broken chain; empty if nothing."""
    register = open_register(path, access=Access.READ)
    try:
        found = _last_revision(register)
        if found < acknowledged:
            return f"lost: {acknowledged} acknowledged, {found} there"
        if found > acknowledged + 1:
            return f"more than was asked for: {acknowledged} acknowledged, {found} there"
        if (broken := register.history.first_invalid_revision()) is not None:
            return f"chain broken at {broken}"
        faults = register.check(lambda _part, _done, _total: None)
        return "; ".join(map(str, faults))
    finally:
        register.close()


def _last_revision(register: Register) -> int:
    return max(register.history.revisions(one, limit=1)[0].id for one in register.agreements.ids(EVERYTHING))
