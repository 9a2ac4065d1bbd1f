# SPDX-License-Identifier: EUPL-1.2
"""One agreement as lines for people who read it in a terminal."""

from collections.abc import Iterator

from accordi_desktop.cli.output.text_table import date_cell, pairs
from accordi_desktop.model.validity.renewal_counts import renewal_counts
from accordi_desktop.register.values.documents import DocumentView
from accordi_desktop.register.values.procedure import advance
from accordi_desktop.register.values.query import Column
from accordi_desktop.register.values.views import AgreementSheet, PeriodView
from accordi_desktop.wording import Words
from accordi_desktop.wording.field_types import FieldType, Part, Row, brief, stated, without
from accordi_desktop.wording.fields import (
    DOCUMENTS,
    GAPS,
    INITIATIVES,
    OWN_FIELDS,
    PARTIES,
    PARTS,
    PERIODS,
    SECTORS,
    SIGNATORIES,
    TITLES,
    field_at,
)

_ARROW = " → "
_HEAD = ("reference", "kind_id", "kind_wording", "suspension_note", "renewals")
_LAST = ("purpose", "protocol_number", "resolution_number", "notes", "source")
_REST = (*map(field_at, _LAST), *without(brief(OWN_FIELDS), *_HEAD, *_LAST))
_PARTS = (PARTIES, PERIODS, SIGNATORIES, SECTORS, INITIATIVES)
_OTHER_PARTS = tuple(part for part in PARTS if part not in (*_PARTS, TITLES, GAPS))


def sheet_text(sheet: AgreementSheet, words: Words) -> str:
    """A label and its values; what is not known is left out."""
    return pairs([*_head(sheet, words), *_parts(sheet, words), *_rest(sheet, words)])


def _head(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    content = sheet.content
    reason = words.reason(sheet.facts, sheet.validity)
    yield words.label(Column.REFERENCE), content.reference
    for title in content.titles:
        yield words.label(Column.TITLE), title.text
    yield words.label(Column.KIND), content.kind_wording or sheet.kind
    yield words.label(Column.STATUS), f"{words.label(sheet.status)}: {reason}"
    yield words.field("suspension_note"), content.suspension_note
    renewals = renewal_counts(sheet.facts, sheet.today)
    yield words.field("renewals"), words.renewals(renewals) if renewals.total or renewals.extensions else ""


def _parts(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    for part in (*_PARTS, *_OTHER_PARTS, DOCUMENTS):
        for row in part.rows_of(sheet):
            yield _label(part, row, words), _text(part, row, sheet, words)
    if done := words.advance(advance(sheet.steps)):
        yield words.section("procedure"), done


def _rest(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    for gap in sheet.content.gaps:
        if not gap.settled:
            yield words.section("gaps"), _text(GAPS, gap, sheet, words)
    yield from stated(_REST, sheet, sheet, words)


def _label(part: Part, row: Row, words: Words) -> str:
    if part is PARTIES:
        return words.label(row.side)
    return words.label(row.content.kind) if part is PERIODS else words.section(part.name)


def _text(part: Part, row: Row, sheet: AgreementSheet, words: Words) -> str:
    """The brief fields of a part on one line."""
    texts = [_period(row, words)] if part is PERIODS else []
    texts += [_document(row, words)] if part is DOCUMENTS else []
    for field in without(brief(part.fields), *_repeated(part, row)):
        value = field.value(row, sheet)
        if field.is_stated(value):
            is_flag = field.type is FieldType.FLAG
            texts.append(field.label(words).lower() if is_flag else field.text(words, value))
    return ", ".join(texts)


def _repeated(part: Part, row: Row) -> tuple[str, ...]:
    """The fields that say what another one has said."""
    if part is PARTIES and row.city == row.name:
        return ("parties.city",)
    return ("sectors.sector_id",) if part is SECTORS and row.wording else ()


def _period(view: PeriodView, words: Words) -> str:
    content = view.content
    begun = content.start if content.start.known else content.act_date
    months = f", {words.months(content.months)}" if content.months is not None else ""
    end = _ARROW + date_cell(view.end, words) if view.end.known else ""
    return words.date(begun) + months + end


def _document(view: DocumentView, words: Words) -> str:
    content = view.content
    dated = f", {words.date(content.dated)}" if content.dated.known else ""
    return f"{words.label(content.kind)}{dated}, {content.file_name}"
