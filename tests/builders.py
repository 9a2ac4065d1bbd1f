# SPDX-License-Identifier: EUPL-1.2
"""Agreements with valid defaults: a test says only what matters to it."""

import tempfile
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Engine

from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import Side
from accordi_desktop.register.commands.agreements import CreateAgreement
from accordi_desktop.register.handlers.creation import create_agreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import AgreementDraft, PartyDraft, PeriodDraft, TitleDraft
from accordi_desktop.register.values.lists.query import AgreementQuery

if TYPE_CHECKING:
    from accordi_desktop.storage.sqlite.backend import SqliteBackend

TODAY = date(2026, 11, 23)
EVERYTHING = AgreementQuery(with_past=True)


def day(text: str) -> PartialDate:
    """A partial date from its EDTF text."""
    return PartialDate.from_edtf(text)


def draft(**changes: Any) -> AgreementDraft:
    """A draft that can be saved: a title, a counterpart, two years from 1 March 2026."""
    plain = AgreementDraft(
        titles=(TitleDraft("Memorandum d'intesa"),),
        parties=(PartyDraft("Comune di Milano", Side.OWN, country="IT"), PartyDraft("Lione", country="FR")),
        periods=(PeriodDraft(act_date=day("2026-03-01"), months=24),),
    )
    return replace(plain, **changes)


def empty_register(folder: Path, today: date = TODAY) -> Register:
    """A new register in that folder, from a file that each process of the tests makes only once."""
    path = folder / "registro.accordi"
    path.write_bytes(_made_once())
    return open_register(path, clock=lambda: today, author="prova")


@cache
def _made_once() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "registro.accordi"
        create_register(path, author="prova").close()
        return path.read_bytes()


def add(register: Register, **changes: Any) -> int:
    """Record an agreement; returns its id."""
    change = register.perform(CreateAgreement(draft(**changes)))
    return next(iter(change.agreement_ids))


def add_many(register: Register, count: int) -> list[int]:
    """Record so many agreements alike, in one revision; returns their ids in order."""
    with register._storage.revision("prova") as writer:
        return list(create_agreements(writer, [draft()] * count))


def engine_of(register: Register) -> Engine:
    """The engine under a register, for what a program without the register would do to its file."""
    return cast("SqliteBackend", register._storage._backend)._engine
