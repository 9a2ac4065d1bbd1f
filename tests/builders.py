# SPDX-License-Identifier: EUPL-1.2
"""Agreements with valid defaults: a test says only what matters to it."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from accordi_desktop.bootstrap import create_register
from accordi_desktop.model.partial_date import PartialDate
from accordi_desktop.model.vocabulary import Side
from accordi_desktop.register.commands import CreateAgreement
from accordi_desktop.register.drafts import AgreementDraft, PartyDraft, PeriodDraft, TitleDraft
from accordi_desktop.register.query import AgreementQuery
from accordi_desktop.register.register import Register

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
    """A new register in that folder."""
    return create_register(folder / "registro.accordi", clock=lambda: today, author="prova")


def add(register: Register, **changes: Any) -> int:
    """Record an agreement; returns its id."""
    change = register.perform(CreateAgreement(draft(**changes)))
    return next(iter(change.agreement_ids))
