# SPDX-License-Identifier: EUPL-1.2
"""The fields of the parts of an agreement, and of what is kept with it; its own are in `fields.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import RenewalManner
from accordi_desktop.wording.field_types import Field, FieldType, Part, Row

if TYPE_CHECKING:
    from accordi_desktop.register.values.views import AgreementSheet

TEXT, QUOTE, ITEMS, LANGUAGE = FieldType.TEXT, FieldType.QUOTE, FieldType.ITEMS, FieldType.LANGUAGE
COUNTRY, TERM, DATE = FieldType.COUNTRY, FieldType.TERM, FieldType.DATE
MONTHS, NUMBER, FLAG = FieldType.MONTHS, FieldType.NUMBER, FieldType.FLAG
DAYS = FieldType.DAYS
CHOICE, ORIGIN = FieldType.CHOICE, FieldType.ORIGIN


def _date_of_act(number: int | None, sheet: AgreementSheet) -> PartialDate:
    """The date of a stored act of the sheet; unknown without one."""
    acts = (period.act_date for period in sheet.content.periods if period.id == number)
    return UNKNOWN if number is None else next(acts, UNKNOWN)


def _suspension(number: int | None, sheet: AgreementSheet) -> PartialDate:
    """The first day of a stored suspension of the sheet; unknown without one."""
    rows = (one.since for one in sheet.content.suspensions if one.id == number)
    return UNKNOWN if number is None else next(rows, UNKNOWN)


def _suspension_signed(signatory: Row, sheet: AgreementSheet) -> PartialDate:
    return _suspension(signatory.suspension_id, sheet)


def _suspension_of_document(view: Row, sheet: AgreementSheet) -> PartialDate:
    return _suspension(view.content.suspension_id, sheet)


def _act_signed(signatory: Row, sheet: AgreementSheet) -> PartialDate:
    return _date_of_act(signatory.period_id, sheet)


def _act_it_is_about(view: Row, sheet: AgreementSheet) -> PartialDate:
    return _date_of_act(view.content.about_id, sheet)


def _act_of_document(view: Row, sheet: AgreementSheet) -> PartialDate:
    return _date_of_act(view.content.period_id, sheet)


def _manner(view: Row, _sheet: AgreementSheet) -> RenewalManner | None:
    manner: RenewalManner = view.content.manner
    return None if manner is RenewalManner.UNSTATED else manner


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
        Field("parties.joined_on", DATE, copied=False, brief=False),
        Field("parties.left_on", DATE, copied=False, brief=False),
        Field("parties.membership_act", TEXT, copied=False, brief=False),
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
        Field("signatories.signed_on", DATE, copied=False, brief=False),
        Field("signatories.signed_at", TEXT, copied=False, brief=False),
        Field(
            "signatories.period_id", DATE, read=_act_signed, json_key="act_signed", copied=False, brief=False
        ),
        Field(
            "signatories.suspension_id",
            DATE,
            read=_suspension_signed,
            json_key="suspension_signed",
            copied=False,
            brief=False,
        ),
        Field("signatories.of_termination", FLAG, json_key="signed_termination", copied=False),
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
        Field("periods.start_rule", CHOICE),
        Field("periods.entered_into_force", DATE, brief=False),
        Field("periods.days", DAYS, brief=False),
        Field("periods.manner", CHOICE, read=_manner),
        Field("periods.subject", TEXT),
        Field("periods.about_id", DATE, read=_act_it_is_about, json_key="about_act", brief=False),
        Field("periods.place", TEXT, brief=False),
        Field("periods.decided_by", TEXT, brief=False),
        Field("periods.protocol_number", TEXT, brief=False),
        Field("periods.resolution_number", TEXT, brief=False),
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
ASSERTIONS = Part(
    "assertions",
    (
        Field("assertions.status", CHOICE),
        Field("assertions.wording", QUOTE),
        Field("assertions.source", TEXT),
        Field("assertions.as_of", DATE, brief=False),
        Field("assertions.page", TEXT, brief=False),
    ),
    named_by="assertions.source",
    copied=False,
)
SUSPENSIONS = Part(
    "suspensions",
    (
        Field("suspensions.since", DATE),
        Field("suspensions.until", DATE, brief=False),
        Field("suspensions.reason", TEXT),
        Field("suspensions.decided_on", DATE, brief=False),
        Field("suspensions.decided_by", TEXT, brief=False),
        Field("suspensions.place", TEXT, brief=False),
        Field("suspensions.protocol_number", TEXT, brief=False),
        Field("suspensions.resolution_number", TEXT, brief=False),
    ),
    named_by="suspensions.since",
    copied=False,
)
TEXT_LANGUAGES = Part(
    "text_languages",
    (Field("text_languages.language", LANGUAGE), Field("text_languages.standing", CHOICE)),
    named_by="text_languages.language",
)
NUMBERS = Part(
    "numbers",
    (
        Field("numbers.kind", CHOICE),
        Field("numbers.number", TEXT),
        Field("numbers.body", TEXT),
        Field("numbers.dated", DATE, brief=False),
    ),
    named_by="numbers.number",
    copied=False,
)
LINKS = Part(
    "links",
    (
        Field("links.kind", CHOICE),
        Field(
            "links.other_id",
            TERM,
            read=lambda row, sheet: sheet.references.get(row.other_id),
            json_key="ref",
        ),
        Field("links.note", TEXT),
    ),
    named_by="links.other_id",
    copied=False,
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
        Field("documents.period_id", DATE, read=_act_of_document, json_key="act", brief=False),
        Field(
            "documents.suspension_id", DATE, read=_suspension_of_document, json_key="suspension", brief=False
        ),
        Field("documents.of_termination", FLAG, json_key="termination"),
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
IMPORTED = Part(
    "imported",
    (Field("imported.key", TEXT),),
    named_by="imported.key",
)
ACCEPTANCES = Part(
    "acceptances",
    (
        Field("acceptances.fact", FieldType.FACT),
        Field("acceptances.note", TEXT),
    ),
    named_by="acceptances.fact",
)
