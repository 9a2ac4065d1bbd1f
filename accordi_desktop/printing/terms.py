# SPDX-License-Identifier: EUPL-1.2
"""The terms of an agreement as facts: the act, the dates and their origin, the clause, the numbers."""

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.dates.year_day import write_year_day
from accordi_desktop.model.enums import EndBasis
from accordi_desktop.model.validity.renewal_counts import renewal_counts
from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.sections import Section, facts
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    SuspensionDraft,
    TerminationDraft,
)
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.wording import Words
from accordi_desktop.wording.field_types import stated
from accordi_desktop.wording.fields import OWN_FIELDS
from accordi_desktop.wording.subjects.links import word_incoming
from accordi_desktop.wording.subjects.periods import word_length

# Part of another fact, or of another section of the page.
_ELSEWHERE = {
    "reference",
    "purpose",
    "notes",
    "source",
    "notice_months",
    "notice_days",
    "notice_yearday",
    "open_ended",
}


def terms(sheet: AgreementSheet, words: Words) -> Section:
    """The terms as facts; unknown ones are left out, except the end."""
    content = sheet.content
    worded = {
        "field.kind_id": sheet.kind,
        "print.signed": words.date(sheet.signed),
        "print.end": _end(sheet, words),
        "print.end_basis": words.label(sheet.validity.basis),
        "print.term": _months(sheet, words),
        "field.renewal_clause": words.label(content.renewal_clause),
        "field.tacit_months": words.months(content.tacit_months) if content.tacit_months else "",
        "print.notice": _notice(sheet, words),
        "field.declined_on": _known(content.declined_on, words),
        "field.renewals": words.renewals(renewal_counts(sheet.facts, sheet.today)),
        "field.protocol_number": line(content.protocol_number),
        "field.resolution_number": line(content.resolution_number),
        "field.published": words.text("print.yes" if content.published else "print.no"),
        "field.kind_wording": _other_wording(sheet),
        "field.termination": _termination(content, words),
    }
    others = (
        field
        for field in OWN_FIELDS
        if field.attribute not in _ELSEWHERE
        and not {field.label_key, f"field.{field.attribute}"} & worded.keys()
    )
    return facts(
        words.text("print.terms"),
        (
            *((words.text(key), text) for key, text in worded.items()),
            *((words.field("suspensions"), _suspension(one, words)) for one in content.suspensions),
            *((words.field("assertions"), _assertion(one, words)) for one in content.assertions),
            *stated(others, sheet, sheet, words),
            *(word_incoming(words, link) for link in sheet.linked_from),
            (words.field("purpose"), content.purpose),
        ),
    )


def _end(sheet: AgreementSheet, words: Words) -> str:
    if sheet.validity.basis is EndBasis.OPEN_ENDED:
        return words.label(EndBasis.OPEN_ENDED)
    return words.date(sheet.end) if sheet.end.known else words.text("print.no_end")


def _months(sheet: AgreementSheet, words: Words) -> str:
    length = word_length(words, sheet.periods[-1].content) if sheet.periods else ""
    return length or words.text("print.not_stated")


def _notice(sheet: AgreementSheet, words: Words) -> str:
    content = sheet.content
    if content.notice_months is not None:
        ahead = words.months(content.notice_months)
    elif content.notice_days is not None:
        ahead = words.days(content.notice_days)
    else:
        ahead = write_year_day(content.notice_yearday)
    if not ahead or not sheet.notice.known:
        return ahead
    return words.text("print.notice_by", months=ahead, date=words.date(sheet.notice))


def _known(value: PartialDate, words: Words) -> str:
    return words.date(value) if value.known else ""


def _suspension(suspension: SuspensionDraft, words: Words) -> str:
    """Its days, the reason and the act that decided it."""
    since, until = _known(suspension.since, words), _known(suspension.until, words)
    days = words.text("print.from_to", since=since, until=until) if until else since
    return _with_act(f"{days}: {suspension.reason}" if suspension.reason else days, suspension, words)


def _with_act(text: str, decided: SuspensionDraft | TerminationDraft, words: Words) -> str:
    """A text with the act that decided it: its body, numbers, place and day."""
    said = (
        decided.decided_by,
        decided.resolution_number,
        decided.protocol_number,
        decided.place,
        _known(decided.decided_on, words),
    )
    act = ", ".join(part for part in said if part)
    return f"{text} ({act})" if act else text


def _other_wording(sheet: AgreementSheet) -> str:
    wording = sheet.content.kind_wording
    return "" if wording.casefold() == sheet.kind.casefold() else wording


def _termination(content: AgreementDraft, words: Words) -> str:
    ended = content.termination
    if ended == TerminationDraft():
        return ""
    day = words.date(ended.on)
    return _with_act(f"{day}: {ended.reason}" if ended.reason else day, ended, words)


def _assertion(said: AssertionDraft, words: Words) -> str:
    wording = words.text("print.quoted", text=said.wording) if said.wording else ""
    as_of = words.date(said.as_of) if said.as_of.known else ""
    status = words.label(said.status) if said.status else ""
    origin = ", ".join(part for part in (said.source, said.page, as_of) if part)
    return " ".join(part for part in (status, wording, f"({origin})" if origin else "") if part)
