# SPDX-License-Identifier: EUPL-1.2
"""What a column of a table can mean, and the columns that a heading is likely to be."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from functools import cache

from accordi_desktop.assets import resource
from accordi_desktop.model.text.fold import fold


class Meaning(StrEnum):
    """What the cells of a column say; the catalogues word each (`import_meaning.…`)."""

    KEEP = "keep"
    REFERENCE = "reference"
    COUNTERPART = "counterpart"
    OWN_BODY = "own_body"
    CITY = "city"
    COUNTRY = "country"
    PLACE = "place"
    KIND = "kind"
    TITLE = "title"
    PURPOSE = "purpose"
    SECTORS = "sectors"
    SIGNED = "signed"
    SIGNED_AT = "signed_at"
    START = "start"
    END = "end"
    TERM = "term"
    CLAUSE = "clause"
    NOTICE = "notice"
    RENEWED_ON = "renewed_on"
    RENEWAL_START = "renewal_start"
    RENEWAL_END = "renewal_end"
    RENEWAL_TERM = "renewal_term"
    TERMINATED_ON = "terminated_on"
    SIGNATORIES = "signatories"
    OWN_SIGNATORIES = "own_signatories"
    COUNTERPART_SIGNATORIES = "counterpart_signatories"
    STATE = "state"
    PROTOCOL = "protocol"
    RESOLUTION = "resolution"
    SOURCE = "source"
    NOTES = "notes"


DATES = frozenset(
    {
        Meaning.SIGNED,
        Meaning.START,
        Meaning.END,
        Meaning.RENEWED_ON,
        Meaning.RENEWAL_START,
        Meaning.RENEWAL_END,
        Meaning.TERMINATED_ON,
    }
)
# Of these a table may have several columns, which are read together.
REPEATABLE = frozenset(
    {
        Meaning.KEEP,
        Meaning.TITLE,
        Meaning.SECTORS,
        Meaning.NOTES,
        Meaning.PURPOSE,
        Meaning.SIGNATORIES,
        Meaning.OWN_SIGNATORIES,
        Meaning.COUNTERPART_SIGNATORIES,
        Meaning.RENEWED_ON,
        Meaning.RENEWAL_START,
        Meaning.RENEWAL_END,
        Meaning.RENEWAL_TERM,
        Meaning.PROTOCOL,
        Meaning.RESOLUTION,
        Meaning.SOURCE,
    }
)
_DOUBLED = re.compile(r" \(\d+\)$")  # of a heading that stands twice
# Words for columns that mean nothing of an agreement: known as headings all the same.
_KEPT = frozenset({"row_number", "continent", "documents", "keep"})


def heading_score(text: str) -> float:
    """How well a text is known as a heading, from 0 to 1: whole, or as a part of it."""
    _meaning, score = likely(text)
    return score


def likely(heading: str) -> tuple[Meaning, float]:
    """The likeliest meaning of a heading and how sure that is; KEEP and 0 for an unknown one."""
    folded = fold(_DOUBLED.sub("", heading))
    if not folded:
        return Meaning.KEEP, 0.0
    phrases = _phrases()
    if (found := phrases.get(folded)) is not None:
        return found, 1.0
    best: tuple[float, Meaning] = (0.0, Meaning.KEEP)
    padded = f" {folded} "
    for phrase, meaning in phrases.items():
        position = padded.find(f" {phrase} ")
        if len(phrase) > 3 and position >= 0:
            # What a heading begins with says what it is about: "Importo accordo" is no title.
            share = len(phrase) / len(folded) * (1.0 if position == 0 else 0.7)
            best = max(best, (share, meaning))
    # The last part of a heading under a group says most: "Vigenza / dal".
    last = fold(heading.rpartition(" / ")[2])
    if " / " in heading and (found := phrases.get(last)) is not None and best[0] < 0.7:
        return found, 0.9
    score, meaning = best
    return (meaning, score) if score >= 0.35 else (Meaning.KEEP, 0.0)


@cache
def _phrases() -> dict[str, Meaning]:
    table: dict[str, list[str]] = json.loads(
        resource("exchange", "headings.json").read_text(encoding="utf-8")
    )
    return {
        fold(phrase): Meaning.KEEP if name in _KEPT else Meaning(name)
        for name, phrases in table.items()
        for phrase in phrases
    }
