# SPDX-License-Identifier: EUPL-1.2
"""One agreement as lines for people who read it in a terminal."""

from collections.abc import Iterator

from accordi_desktop.cli.output.text_table import date_cell, pairs
from accordi_desktop.model.renewals import renewals_on
from accordi_desktop.register.values.procedure import advance
from accordi_desktop.register.values.query import Column
from accordi_desktop.register.values.views import AgreementSheet, PeriodView
from accordi_desktop.wording import Words

_ARROW = " → "


def sheet_text(sheet: AgreementSheet, words: Words) -> str:
    """A label and its values; what is not known is left out."""
    return pairs([*_head(sheet, words), *_parts(sheet, words), *_rest(sheet, words)])


def _head(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    content = sheet.content
    reason = words.reason(sheet.finding, sheet.term, sheet.facts, content.assertion)
    yield words.of(Column.REFERENCE), content.reference
    for title in content.titles:
        yield words.of(Column.TITLE), title.text
    yield words.of(Column.KIND), content.kind_wording or sheet.kind
    yield words.of(Column.STATUS), f"{words.of(sheet.finding.status)}: {reason}"
    yield words.field("suspension_note"), content.suspension_note
    renewals = renewals_on(sheet.facts, sheet.today)
    yield words.field("renewals"), words.renewals(renewals) if renewals.total or renewals.extensions else ""


def _parts(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    content = sheet.content
    for party in content.parties:
        place = "" if party.city == party.name else party.city
        yield words.of(party.side), _joined(party.name, party.parent, place, words.country(party.country))
    for view in sheet.periods:
        yield words.of(view.content.kind), _period(view, words)
    for signatory in content.signatories:
        yield words.field("signatories"), _joined(signatory.person, signatory.office, signatory.body)
    for sector in content.sectors:
        yield words.field("sectors"), sector.wording or sheet.sector_names.get(sector.sector_id or 0, "")
    for initiative in content.initiatives:
        yield words.field("initiatives"), _joined(initiative.name, initiative.description, initiative.fields)
    for document in sheet.documents:
        said = document.content
        dated = words.date(said.dated) if said.dated.known else ""
        yield words.section("documents"), _joined(words.of(said.kind), dated, said.file_name)
    if done := words.advance(advance(sheet.steps)):
        yield words.section("procedure"), done


def _rest(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    content = sheet.content
    for gap in content.gaps:
        if not gap.settled:
            yield words.field("gaps"), gap.text
    for name in ("purpose", "protocol_number", "resolution_number", "notes", "source"):
        yield words.field(name), getattr(content, name)


def _period(view: PeriodView, words: Words) -> str:
    content = view.content
    begun = content.start if content.start.known else content.act_date
    months = words.months(content.months) if content.months is not None else ""
    known = _joined(words.date(begun), months)
    return known + (_ARROW + date_cell(view.end, words) if view.end.known else "")


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
