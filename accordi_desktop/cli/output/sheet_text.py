# SPDX-License-Identifier: EUPL-1.2
"""One agreement, whole, as lines for people who read it in a terminal."""

from collections.abc import Iterator
from datetime import datetime

from accordi_desktop.cli.output.text_table import date_cell, pairs
from accordi_desktop.model.validity.renewal_counts import renewal_counts
from accordi_desktop.register.values.documents import DocumentView
from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.register.values.procedure import advance
from accordi_desktop.register.values.views import AgreementSheet, PeriodView
from accordi_desktop.wording import Words
from accordi_desktop.wording.dates import clock_time
from accordi_desktop.wording.field_types import FieldType, Part, Row, stated, without
from accordi_desktop.wording.fields import (
    DOCUMENTS,
    GAPS,
    INITIATIVES,
    OWN_FIELDS,
    PARTIES,
    PARTS,
    PERIODS,
    PROCEDURE,
    SECTORS,
    SIGNATORIES,
    TITLES,
    field_at,
)
from accordi_desktop.wording.subjects.links import word_incoming
from accordi_desktop.wording.subjects.periods import ends_early, word_length
from accordi_desktop.wording.subjects.unreadable import unreadable_line

_CHOSEN = frozenset({FieldType.CHOICE, FieldType.ORIGIN})
_ARROW = " → "
_HEAD = ("reference", "kind_id", "kind_wording", "renewals")
_LAST = ("purpose", "protocol_number", "resolution_number", "notes", "source")
_REST = (*map(field_at, _LAST), *without(OWN_FIELDS, *_HEAD, *_LAST))
_FIRST_PARTS = (PARTIES, PERIODS, SIGNATORIES, SECTORS, INITIATIVES)
_OTHER_PARTS = tuple(part for part in PARTS if part not in (*_FIRST_PARTS, TITLES, GAPS))


def sheet_text(sheet: AgreementSheet, words: Words) -> str:
    """A label and its values; what holds nothing is left out."""
    return pairs([*_head(sheet, words), *_parts(sheet, words), *_rest(sheet, words), *_last(sheet, words)])


def _head(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    content = sheet.content
    reason = words.reason(sheet.facts, sheet.validity)
    yield words.label(Column.REFERENCE), content.reference
    for title in (title for title in content.titles if title.text):
        yield words.label(Column.TITLE), _text(TITLES, title, sheet, words)
    kinds = dict.fromkeys((content.kind_wording, sheet.kind))
    yield words.label(Column.KIND), " – ".join(kind for kind in kinds if kind)
    yield words.label(Column.STATUS), f"{words.label(sheet.status)}: {reason}"
    yield words.text("unreadable.mark").capitalize(), unreadable_line(words, sheet.unreadable)
    renewals = renewal_counts(sheet.facts, sheet.today)
    yield words.field("renewals"), words.renewals(renewals) if renewals.total or renewals.extensions else ""


def _parts(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    for part in (*_FIRST_PARTS, *_OTHER_PARTS, DOCUMENTS):
        for row in part.rows_of(sheet):
            yield _label(part, row, words), _text(part, row, sheet, words)
    if done := words.advance(advance(sheet.steps)):
        yield words.section("procedure"), done
    for row in PROCEDURE.rows_of(sheet):
        yield words.section("procedure"), _text(PROCEDURE, row, sheet, words)


def _rest(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    for gap in sheet.content.gaps:
        yield words.section("gaps"), _text(GAPS, gap, sheet, words)
    yield from stated(_REST, sheet, sheet, words)
    for link in sheet.linked_from:
        yield word_incoming(words, link)


def _last(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    if sheet.reminder_days is not None:
        days = ", ".join(sheet.reminder_days.split(",")) or words.text("cli.no_reminders")
        yield words.section("reminders"), days
    if sheet.revised_at:
        at = clock_time(datetime.fromisoformat(sheet.revised_at))
        yield words.text("cli.revised"), ", ".join(one for one in (at, sheet.revised_by) if one)
    if sheet.deleted:
        yield words.text("cli.in_bin"), words.text("print.yes")


def _label(part: Part, row: Row, words: Words) -> str:
    if part is PARTIES:
        return words.label(row.side)
    return words.label(row.content.kind) if part is PERIODS else words.section(part.name)


def _text(part: Part, row: Row, sheet: AgreementSheet, words: Words) -> str:
    """The fields of a part on one line, those that are not brief with their labels."""
    texts = [_period(row, sheet, words)] if part is PERIODS else []
    texts += [_document(row, words)] if part is DOCUMENTS else []
    fields = without(part.fields, *_said(part, row, sheet))
    for field in sorted(fields, key=lambda field: not field.brief):
        value = field.value(row, sheet)
        if field.is_stated(value):
            label, text = _inside(field.label(words)), field.text(words, value)
            if field.type in _CHOSEN and texts:
                text = _inside(text)
            is_flag = field.type is FieldType.FLAG
            texts.append(label if is_flag else text if field.brief else f"{label}: {text}")
    return ", ".join(texts)


def _inside(text: str) -> str:
    """As it is written inside a sentence."""
    return text[:1].lower() + text[1:]


def _said(part: Part, row: Row, sheet: AgreementSheet) -> tuple[str, ...]:
    """The fields that the label, the sentence or another field of the row says."""
    if part is PARTIES:
        return ("parties.side", *(("parties.city",) if row.city == row.name else ()))
    if part is PERIODS:
        begun = "start" if row.content.start.known else "act_date"
        return tuple(f"periods.{name}" for name in ("kind", "months", "end", begun))
    if part is DOCUMENTS:
        return ("documents.kind", "documents.dated", "documents.file_name")
    same = part is SECTORS and row.wording == sheet.sector_names.get(row.sector_id or 0)
    return ("sectors.sector_id",) if same else ()


def _period(view: PeriodView, sheet: AgreementSheet, words: Words) -> str:
    content = view.content
    begun = content.start if content.start.known else content.act_date
    length = word_length(words, content)
    end = _ARROW + date_cell(view.end, words) if view.end.known else ""
    if ends_early(view, sheet):
        end = words.text("print.ends_early", origin=end)
    return words.date(begun) + (f", {length}" if length else "") + end


def _document(view: DocumentView, words: Words) -> str:
    content = view.content
    dated = f", {words.date(content.dated)}" if content.dated.known else ""
    return f"{words.label(content.kind)}{dated}, {content.file_name}"
