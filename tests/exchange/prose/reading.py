# SPDX-License-Identifier: EUPL-1.2
"""Texts of the tests, and what they are read as."""

from datetime import date
from pathlib import Path

from accordi_desktop.exchange.prose.groups.drafts import Source, Terms
from accordi_desktop.exchange.prose.own_side import OwnSide
from accordi_desktop.exchange.prose.proposals import ReadText, read_text
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import PeriodKind, Side
from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.values.drafts import AgreementDraft

TEXTS = Path(__file__).parent / "texts"
MILANO = OwnSide("Comune di Milano", "Milano", "IT")
ESEMPIO = OwnSide("Comune di Esempio", "Esempio", "IT")


def text_of(name: str) -> str:
    """The text of a file of the tests."""
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8")


def read(text: str, own: OwnSide = MILANO, *, as_of: date | None = None) -> ReadText:
    """A text read for an office; `as_of` is the day on which it spoke."""
    kinds = ("memorandum", "accordo di collaborazione", "dichiarazione programmatica", "gemellaggio")
    terms = Terms({fold(name): number for number, name in enumerate(kinds, 1)}, {"cultura": 2})
    source = Source("una pagina", PartialDate.of(as_of) if as_of else PartialDate())
    return read_text(text, own, terms, source)


def in_short(draft: AgreementDraft) -> tuple[object, ...]:
    """Counterparts, kind, signature, months, and the acts of renewal of a draft."""
    original = next((one for one in draft.periods if one.kind is PeriodKind.ORIGINAL), None)
    return (
        ", ".join(party.name for party in draft.parties if party.side is Side.COUNTERPART),
        draft.kind_wording.casefold(),
        original.act_date.edtf if original else "",
        original.months if original else None,
        tuple(one.act_date.edtf for one in draft.periods if one.kind is PeriodKind.RENEWAL),
    )
