# SPDX-License-Identifier: EUPL-1.2
"""Initiatives, points to clarify and notes, as they are read."""

from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.ui.details.reading.entry import Entry, stated
from accordi_desktop.ui.details.reading.other_fields import facts_of
from accordi_desktop.wording import Words
from accordi_desktop.wording.fields import GAPS, INITIATIVES

_OF_INITIATIVE = INITIATIVES.without("name", "description", "fields")
_OF_GAP = GAPS.without("text", "settled")


def initiatives(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """The projects born of the agreement."""
    return tuple(
        Entry(
            one.name,
            lines=(one.description,) if one.description else (),
            facts=stated((words.text("print.fields"), one.fields))
            + facts_of(_OF_INITIATIVE, one, sheet, words),
        )
        for one in sheet.content.initiatives
    )


def gaps(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """What somebody must still find out, and what was found out."""
    return tuple(
        Entry(
            tag=words.field("gaps.settled") if gap.settled else "",
            lines=(gap.text,),
            facts=facts_of(_OF_GAP, gap, sheet, words),
            quiet=gap.settled,
        )
        for gap in sheet.content.gaps
    )


def notes(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """The notes of the office."""
    text = sheet.content.notes
    return (Entry(lines=(text,), name=words.field("notes")),) if text.strip() else ()
