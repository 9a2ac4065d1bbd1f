# SPDX-License-Identifier: EUPL-1.2
"""Every field of an agreement and of its parts, once.

JSON, the text for a terminal, print, the window, copies and the history walk these lists: each places the
fields that it treats apart and takes the others from here in this order, which is that of the JSON output.
A new field is a line here, a column of its table, a field of its draft and an input of its form.
"""

from __future__ import annotations

from functools import cache

from accordi_desktop.model.validity.renewal_counts import renewal_counts
from accordi_desktop.wording.field_types import Field, FieldType, Group, Part

TEXT, QUOTE, ITEMS, LANGUAGE = FieldType.TEXT, FieldType.QUOTE, FieldType.ITEMS, FieldType.LANGUAGE
COUNTRY, TERM, DATE, TIME = FieldType.COUNTRY, FieldType.TERM, FieldType.DATE, FieldType.TIME
MONTHS, NUMBER, FLAG, YES_NO = FieldType.MONTHS, FieldType.NUMBER, FieldType.FLAG, FieldType.YES_NO
CHOICE, ORIGIN = FieldType.CHOICE, FieldType.ORIGIN

TITLES = Part(
    "titles",
    (
        Field("titles.text", TEXT),
        Field("titles.language", LANGUAGE, brief=False),
        Field("titles.proper", FLAG, brief=False),
    ),
    named_by="titles.text",
)
PARTIES = Part(
    "parties",
    (
        Field("parties.name", TEXT),
        Field("parties.side", CHOICE, brief=False),
        Field("parties.body_kind", CHOICE, brief=False),
        Field("parties.parent", TEXT),
        Field("parties.city", TEXT),
        Field("parties.country", COUNTRY),
        Field("parties.country_origin", ORIGIN, json_key="country_derived", brief=False),
        Field("parties.other_names", TEXT, brief=False),
    ),
    named_by="parties.name",
)
SECTORS = Part(
    "sectors",
    (
        Field(
            "sectors.sector_id",
            TERM,
            read=lambda row, sheet: sheet.sector_names.get(row.sector_id or 0),
            json_key="term",
        ),
        Field("sectors.wording", QUOTE),
        Field("sectors.level", CHOICE, brief=False),
    ),
    named_by="sectors.wording",
)
SIGNATORIES = Part(
    "signatories",
    (
        Field("signatories.person", TEXT),
        Field("signatories.office", TEXT),
        Field("signatories.body", TEXT),
        Field("signatories.side", CHOICE, brief=False),
        Field("signatories.role", CHOICE, brief=False),
    ),
    named_by="signatories.person",
)
# Of a copy's first period only the length is taken over, as inferred.
PERIODS = Part(
    "periods",
    (
        Field("periods.kind", CHOICE, brief=False),
        Field("periods.act_date", DATE, brief=False),
        Field("periods.start", DATE, brief=False),
        Field("periods.months", MONTHS, brief=False),
        Field("periods.end", DATE, read=lambda view, _: view.end, brief=False),
        Field(
            "periods.end_computed",
            FLAG,
            read=lambda view, _: view.computed and view.end.known,
            label_key="print.computed",
            brief=False,
        ),
        Field("periods.certainty", CHOICE, brief=False),
        Field("periods.note", TEXT, brief=False),
    ),
    named_by="periods.kind",
    rows="periods",
)
INITIATIVES = Part(
    "initiatives",
    (
        Field("initiatives.name", TEXT),
        Field("initiatives.description", TEXT),
        Field("initiatives.fields", ITEMS),
    ),
    named_by="initiatives.name",
)
GAPS = Part(
    "gaps",
    (
        Field("gaps.text", TEXT),
        Field("gaps.settled", FLAG, brief=False),
    ),
    named_by="gaps.text",
)
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
    Field("tacit_months", MONTHS, Group.CLAUSE),
    Field("open_ended", FLAG, Group.CLAUSE),
    Field("assertion.status", CHOICE, Group.ASSERTION, copied=False),
    Field("assertion.wording", QUOTE, Group.ASSERTION, copied=False),
    Field("assertion.source", TEXT, Group.ASSERTION, copied=False),
    Field("assertion.as_of", DATE, Group.ASSERTION, copied=False),
    Field("termination.on", DATE, Group.ENDING, copied=False),
    Field("termination.reason", TEXT, Group.ENDING, copied=False),
    Field("declined_on", DATE, Group.CLAUSE, copied=False),
    Field("suspended_on", DATE, Group.ENDING, json_key="suspension.on", copied=False),
    Field("suspension_note", TEXT, Group.ENDING, json_key="suspension.note", copied=False),
    Field(
        "renewals",
        FieldType.RENEWALS,
        Group.CLAUSE,
        read=lambda _, sheet: renewal_counts(sheet.facts, sheet.today),
    ),
    Field("protocol_number", TEXT, Group.REFERENCES, copied=False),
    Field("resolution_number", TEXT, Group.REFERENCES, copied=False),
    Field("source", TEXT, Group.REFERENCES),
    Field("published", YES_NO, Group.REFERENCES, copied=False),
)
# Kept with an agreement and changed on their own.
DOCUMENTS = Part(
    "documents",
    (
        Field("documents.file_name", TEXT, brief=False),
        Field("documents.kind", CHOICE, brief=False),
        Field("documents.language", LANGUAGE, brief=False),
        Field("documents.dated", DATE, brief=False),
        Field("documents.note", TEXT, brief=False),
        Field("documents.size", NUMBER, read=lambda view, _: view.file.size, brief=False),
    ),
    named_by="documents.file_name",
    rows="documents",
)
PROCEDURE = Part(
    "procedure",
    (
        Field("procedure.name", TEXT),
        Field("procedure.purpose", CHOICE, brief=False),
        Field("procedure.recipient", TEXT, brief=False),
        Field("procedure.sent_on", DATE, brief=False),
        Field("procedure.protocol_number", TEXT, brief=False),
        Field("procedure.due_days", NUMBER, brief=False),
        Field("procedure.due_on", DATE, brief=False),
        Field("procedure.outcome", CHOICE, brief=False),
        Field("procedure.done_on", DATE, brief=False),
        Field("procedure.holds_signature", FLAG, brief=False),
        Field("procedure.note", TEXT, brief=False),
    ),
    named_by="procedure.name",
    rows="steps",
)
# What only the history tells of.
REMINDERS = Part(
    "reminders",
    (
        Field("reminders.days", TEXT),
        Field("reminders.days_before", NUMBER),
        Field("reminders.decision_on", TEXT),
        Field("reminders.snoozed_until", TEXT),
        Field("reminders.done_on", TEXT),
    ),
    named_by="reminders.days",
)
ACCEPTANCES = Part(
    "acceptances",
    (
        Field("acceptances.fact", FieldType.FACT),
        Field("acceptances.note", TEXT),
    ),
    named_by="acceptances.fact",
)
_OF_ROWS = (Field("position", NUMBER), Field("deleted_at", TIME))

OWN_FIELDS = tuple(item for item in AGREEMENT if isinstance(item, Field))
PARTS = tuple(item for item in AGREEMENT if isinstance(item, Part))
ALL_PARTS = {part.name: part for part in (*PARTS, DOCUMENTS, PROCEDURE, REMINDERS, ACCEPTANCES)}


def field_at(path: str) -> Field:
    """The field of that path; KeyError where none is declared. In every list a row has a `position`."""
    return _by_path()["position" if path.endswith(".position") else path]


@cache
def _by_path() -> dict[str, Field]:
    of_parts = (field for part in ALL_PARTS.values() for field in part.fields)
    return {field.path: field for field in (*OWN_FIELDS, *of_parts, *_OF_ROWS)}
