# SPDX-License-Identifier: EUPL-1.2
"""Every field of an agreement and of its parts (`part_fields.py`), once.

JSON, the text for a terminal, print, the window, copies and the history walk these lists: each places the
fields that it treats apart and takes the others from here in this order, which is that of the JSON output.
A new field is a line here, a column of its table, a field of its draft and an input of its form.
"""

from __future__ import annotations

from functools import cache

from accordi_desktop.model.validity.renewal_counts import renewal_counts
from accordi_desktop.wording.field_types import Field, FieldType, Group, Part
from accordi_desktop.wording.part_fields import (
    ACCEPTANCES,
    ASSERTIONS,
    DOCUMENTS,
    GAPS,
    IMPORTED,
    INITIATIVES,
    LINKS,
    NUMBERS,
    PARTIES,
    PERIODS,
    PROCEDURE,
    REMINDERS,
    SECTORS,
    SIGNATORIES,
    SUSPENSIONS,
    TEXT_LANGUAGES,
    TITLES,
)

__all__ = [
    "ACCEPTANCES",
    "AGREEMENT",
    "ALL_PARTS",
    "ASSERTIONS",
    "DOCUMENTS",
    "GAPS",
    "IMPORTED",
    "INITIATIVES",
    "LINKS",
    "NUMBERS",
    "OWN_FIELDS",
    "PARTIES",
    "PARTS",
    "PERIODS",
    "PROCEDURE",
    "REMINDERS",
    "SECTORS",
    "SIGNATORIES",
    "SUSPENSIONS",
    "TEXT_LANGUAGES",
    "TITLES",
    "field_at",
]

TEXT, TERM, DATE, TIME = FieldType.TEXT, FieldType.TERM, FieldType.DATE, FieldType.TIME
MONTHS, NUMBER, FLAG, YES_NO = FieldType.MONTHS, FieldType.NUMBER, FieldType.FLAG, FieldType.YES_NO
DAYS, YEAR_DAY, CHOICE = FieldType.DAYS, FieldType.YEAR_DAY, FieldType.CHOICE

AGREEMENT: tuple[Field | Part, ...] = (
    Field("reference", TEXT, Group.ACT, json_key="ref", copied=False),
    Field("kind_id", TERM, Group.ACT, read=lambda _, sheet: sheet.kind, json_key="kind"),
    Field("kind_wording", TEXT, Group.ACT),
    TITLES,
    Field("purpose", TEXT, Group.ACT),
    PARTIES,
    SECTORS,
    SIGNATORIES,
    PERIODS,
    INITIATIVES,
    GAPS,
    Field("notes", TEXT, Group.NOTES),
    Field(
        "end_basis",
        CHOICE,
        Group.COMPUTED,
        read=lambda _, sheet: sheet.validity.basis,
        label_key="print.end_basis",
    ),
    Field(
        "notice",
        DATE,
        Group.COMPUTED,
        read=lambda _, sheet: sheet.notice,
        label_key="print.notice",
    ),
    Field("renewal_clause", CHOICE, Group.CLAUSE),
    Field("notice_months", MONTHS, Group.CLAUSE),
    Field("notice_days", DAYS, Group.CLAUSE),
    Field("notice_yearday", YEAR_DAY, Group.CLAUSE),
    Field("counterpart_notice_months", MONTHS, Group.CLAUSE),
    Field("counterpart_notice_days", DAYS, Group.CLAUSE),
    Field("counterpart_notice_yearday", YEAR_DAY, Group.CLAUSE),
    Field("tacit_months", MONTHS, Group.CLAUSE),
    Field("tacit_limit", NUMBER, Group.CLAUSE),
    Field("open_ended", FLAG, Group.CLAUSE),
    ASSERTIONS,
    Field("termination.on", DATE, Group.ENDING, copied=False),
    Field("termination.reason", TEXT, Group.ENDING, copied=False),
    Field("termination.decided_on", DATE, Group.ENDING, copied=False),
    Field("termination.decided_by", TEXT, Group.ENDING, copied=False),
    Field("termination.place", TEXT, Group.ENDING, copied=False),
    Field("termination.protocol_number", TEXT, Group.ENDING, copied=False),
    Field("termination.resolution_number", TEXT, Group.ENDING, copied=False),
    Field("declined_on", DATE, Group.CLAUSE, copied=False),
    Field("declined_by", CHOICE, Group.CLAUSE, copied=False),
    Field("accepted_late", FLAG, Group.CLAUSE, copied=False),
    Field("ending_event", TEXT, Group.ENDING),
    Field("ending_event_on", DATE, Group.ENDING, copied=False),
    SUSPENSIONS,
    Field(
        "renewals",
        FieldType.RENEWALS,
        Group.CLAUSE,
        read=lambda _, sheet: renewal_counts(sheet.facts, sheet.today),
    ),
    Field("protocol_number", TEXT, Group.REFERENCES, copied=False),
    Field("resolution_number", TEXT, Group.REFERENCES, copied=False),
    NUMBERS,
    TEXT_LANGUAGES,
    LINKS,
    Field("source", TEXT, Group.REFERENCES),
    Field("source_rule", TEXT, Group.REFERENCES, read=lambda _, sheet: sheet.source_rule),
    Field("published", YES_NO, Group.REFERENCES, copied=False),
)
_OF_ROWS = (Field("position", NUMBER), Field("deleted_at", TIME))

OWN_FIELDS = tuple(item for item in AGREEMENT if isinstance(item, Field))
PARTS = tuple(item for item in AGREEMENT if isinstance(item, Part))
ALL_PARTS = {part.name: part for part in (*PARTS, DOCUMENTS, PROCEDURE, REMINDERS, ACCEPTANCES, IMPORTED)}


def field_at(path: str) -> Field:
    """The field of that path; KeyError where none is declared. In every list a row has a `position`."""
    return _by_path()["position" if path.endswith(".position") else path]


@cache
def _by_path() -> dict[str, Field]:
    of_parts = (field for part in ALL_PARTS.values() for field in part.fields)
    return {field.path: field for field in (*OWN_FIELDS, *of_parts, *_OF_ROWS)}
