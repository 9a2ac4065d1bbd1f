# SPDX-License-Identifier: EUPL-1.2
"""Facts marked in a text: where each stands, what it means, how sure it is and by which rule."""

from dataclasses import dataclass
from enum import StrEnum

from accordi_desktop.model.dates.partial_date import PartialDate


class MarkKind(StrEnum):
    """What a stretch of text says of an agreement."""

    KIND = "kind"
    TITLE = "title"
    BODY = "body"
    CITY = "city"
    COUNTRY = "country"
    PERSON = "person"
    OFFICE = "office"
    SIGNED = "signed"
    PLACE_SIGNED = "place_signed"
    START = "start"
    END = "end"
    TERM = "term"
    OPEN_ENDED = "open_ended"
    CLAUSE = "clause"
    NOTICE_MONTHS = "notice_months"
    NOTICE_DAYS = "notice_days"
    ENDED = "ended"
    RENEWAL = "renewal"
    SECTOR = "sector"
    PURPOSE = "purpose"
    STATE = "state"
    INITIATIVE = "initiative"
    NUMBER = "number"


class Sureness(StrEnum):
    """Whether the words say it, it follows from them, or a person must decide."""

    STATED = "stated"
    DERIVED = "derived"
    DOUBTFUL = "doubtful"


Value = str | int | PartialDate


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters from `start` up to `end` of a text, and the fact that they say.

    `value` is a date, a number of months, or the words as a field holds them; `rule` names the rule that read
    it, worded by the catalogues. Of a person `of` is the office held.
    """

    start: int
    end: int
    text: str
    kind: MarkKind
    value: Value
    sureness: Sureness = Sureness.STATED
    rule: str = ""


class RemarkKind(StrEnum):
    """Why something in a text became no agreement."""

    PLANNED = "planned"
    ANNIVERSARY = "anniversary"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence that a person should read: it speaks of an agreement that no draft stands for."""

    start: int
    end: int
    text: str
    kind: RemarkKind
