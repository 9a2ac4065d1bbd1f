# SPDX-License-Identifier: EUPL-1.2
"""Initiatives, points to clarify and notes, as they are read."""

from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.ui.details.reading.entry import Entry, stated
from accordi_desktop.wording import Words


def initiatives(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """The projects born of the agreement."""
    return tuple(
        Entry(
            one.name,
            lines=(one.description,) if one.description else (),
            facts=stated((words.say("print.fields"), one.fields)),
        )
        for one in sheet.content.initiatives
    )


def gaps(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """What somebody must still find out, and what was found out."""
    return tuple(
        Entry(
            tag=words.field("gaps.settled") if gap.settled else "",
            lines=(gap.text,),
            quiet=gap.settled,
        )
        for gap in sheet.content.gaps
    )


def notes(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """The notes of the office."""
    text = sheet.content.notes
    return (Entry(lines=(text,), name=words.field("notes")),) if text.strip() else ()
