# SPDX-License-Identifier: EUPL-1.2
"""The sectors, as they are read: the wording of the act beside the term of the office, level by level."""

from itertools import groupby

from accordi_desktop.register.values.drafts import SectorDraft
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.ui.details.reading.entry import Entry
from accordi_desktop.wording import Words


def sectors(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """One entry a level, in the order of the act."""
    return tuple(
        Entry(words.label(level), facts=tuple(_pair(sector, sheet, words) for sector in group))
        for level, group in groupby(sheet.content.sectors, key=lambda sector: sector.level)
    )


def _pair(sector: SectorDraft, sheet: AgreementSheet, words: Words) -> tuple[str, str]:
    term = "" if sector.sector_id is None else sheet.sector_names.get(sector.sector_id, "")
    wording = words.text("print.quoted", text=sector.wording) if sector.wording else ""
    return wording or "–", term or "–"
