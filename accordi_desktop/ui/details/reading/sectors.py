# SPDX-License-Identifier: EUPL-1.2
"""The sectors, as they are read: the wording of the act beside the term of the office, level by level."""

from itertools import groupby

from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.values.drafts import SectorDraft
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.ui.details.reading.entry import Entry
from accordi_desktop.wording import Words


def sectors(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """One entry a level, in the order of the act; a wording unlike the term of the office is quoted."""
    return tuple(
        Entry(words.label(level), chips=tuple(_chip(sector, sheet, words) for sector in group))
        for level, group in groupby(sheet.content.sectors, key=lambda sector: sector.level)
    )


def _chip(sector: SectorDraft, sheet: AgreementSheet, words: Words) -> str:
    term = "" if sector.sector_id is None else sheet.sector_names.get(sector.sector_id, "")
    if term and fold(sector.wording) in ("", fold(term)):
        return term
    quoted = words.text("print.quoted", text=sector.wording) if sector.wording else "–"
    return f"{quoted} → {term}" if term else quoted
