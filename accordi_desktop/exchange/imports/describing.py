# SPDX-License-Identifier: EUPL-1.2
"""What was understood of a table, in words: values of cells, fields of drafts, doubts, remarks of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.readings.names import Person
from accordi_desktop.exchange.imports.readings.reasons import Certainty
from accordi_desktop.exchange.imports.readings.terms import Term
from accordi_desktop.exchange.tables.layout import SECTION_HEADING
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.register.values.drafts import (
    AssertionDraft,
    GapDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    TerminationDraft,
    TitleDraft,
)
from accordi_desktop.wording.fields import PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import StrEnum

    from accordi_desktop.exchange.imports.comparing import FieldDifference
    from accordi_desktop.exchange.imports.plan import Doubt, PlanRow
    from accordi_desktop.exchange.imports.row_reader import ReadCell
    from accordi_desktop.wording import Words

_ITEM = "; "


def describe(value: Any, words: Words) -> str:  # noqa: ANN401, C901, PLR0911, PLR0912 - a type a line
    """A value that was read from a cell, or a field of a draft; "" for an empty one."""
    match value:
        case None | "" | ():
            return ""
        case PartialDate():
            return words.date(value) if value.known else ""
        case Term():
            return ", ".join(_of_term(value, words))
        case Person():
            return f"{value.name} ({value.office})" if value.office else value.name
        case bool():
            return words.text("print.yes" if value else "print.no")
        case RenewalClause():
            return words.label(value)
        case TitleDraft():
            return value.text
        case PartyDraft():
            place = " – ".join(
                part for part in (value.city, words.country(value.country) if value.country else "") if part
            )
            return f"{value.name} ({place})" if place else value.name
        case SignatoryDraft():
            office = f", {value.office}" if value.office else ""
            return f"{value.person}{office} ({words.label(value.side).lower()})"
        case SectorDraft():
            return value.wording
        case GapDraft():
            return value.text
        case AssertionDraft():
            return value.wording
        case TerminationDraft():
            return describe(value.on, words)
        case PeriodDraft():
            return ", ".join(_of_period(value, words))
        case tuple():
            return _ITEM.join(text for text in (describe(one, words) for one in value) if text)
    return str(value)


def describe_cell(cell: ReadCell, words: Words) -> str:
    """What is taken from a cell: its value, the choices of a doubt, or why there is none."""
    reading = cell.taken
    match reading.certainty:
        case Certainty.EMPTY:
            return ""
        case Certainty.SURE:
            return describe_value(reading.value, cell.meaning, words)
        case Certainty.NOT_UNDERSTOOD:
            return reason_text(reading.reason, words)
    choices = " / ".join(describe_value(one, cell.meaning, words) for one in reading.choices)
    return f"{choices}? ({reason_text(reading.reason, words)})"


def describe_value(value: Any, meaning: Meaning, words: Words) -> str:  # noqa: ANN401
    """A value of a cell by the meaning of its column: a country or a state is no plain text."""
    if meaning is Meaning.COUNTRY and isinstance(value, str):
        return words.country(value)
    if meaning is Meaning.PLACE and isinstance(value, tuple):
        return " – ".join(part for part in (value[0], words.country(value[1]) if value[1] else "") if part)
    if meaning is Meaning.STATE and isinstance(value, tuple):
        return words.label(value[0])
    return describe(value, words)


def heading_label(heading: str, words: Words) -> str:
    """A heading as people see it: a column without one is named by its letters."""
    if heading == SECTION_HEADING:
        return words.text("import.section_column")
    if heading.isascii() and heading.isalpha() and heading.isupper() and len(heading) <= 2:
        return words.text("import.lettered_column", letters=heading)
    return heading


def reason_text(reason: StrEnum | None, words: Words) -> str:
    """A reason in words."""
    return words.text(f"import_reason.{reason}") if reason else ""


def describe_doubt(doubt: Doubt, words: Words) -> str:
    """A doubt of a row: the column, the reason, the agreement it is about."""
    field = doubt.column < 0 and doubt.heading
    where = field_label(doubt.heading, words) if field else heading_label(doubt.heading, words)
    text = reason_text(doubt.reason, words)
    about = f" ({doubt.about})" if doubt.about else ""
    return f"{where}: {text}{about}" if where else f"{text}{about}"


def describe_difference(difference: FieldDifference, words: Words) -> str:
    """A field that the file would change: before and after."""
    before, after = describe(difference.stored, words), describe(difference.wanted, words)
    kind = words.text(f"import_difference.{difference.kind}")
    return f"{field_label(difference.field, words)}: {before or '–'} → {after or '–'} ({kind})"


def field_label(name: str, words: Words) -> str:
    """The name of a field of the draft, or of a list of parts."""
    key = f"section.{name}"
    if name in _SECTIONS:
        return words.text(key)
    return words.field({"kind_id": "kind_id", "termination": "termination.on"}.get(name, name))


_SECTIONS = frozenset(part.name for part in PARTS)


def remarks(row: PlanRow, words: Words) -> tuple[str, ...]:
    """What somebody should look at in a row, each as a sentence."""
    found = [describe_doubt(one, words) for one in row.doubts]
    found += [describe_difference(one, words) for one in row.differences]
    found += [
        f"{cell.heading}: «{' '.join(cell.text.split())}» – {reason_text(cell.taken.reason, words)}"
        for cell in row.not_understood
    ]
    if row.remark:
        found.append(words.text(f"import_reason.{row.remark}"))
    if len(row.numbers) > 1:
        found.append(words.text("import.repeated", rows=", ".join(map(str, row.numbers[1:]))))
    return tuple(found)


def title_of(row: PlanRow) -> str:
    """What a row is about, in a few words."""
    others = [party.name for party in row.draft.parties if party.side.value == "counterpart"]
    title = row.draft.titles[0].text if row.draft.titles else ""
    return " · ".join(part for part in (row.draft.reference, "; ".join(others), title) if part)


def _of_term(term: Term, words: Words) -> Iterator[str]:
    if term.months:
        yield words.months(term.months)
    if term.days:
        yield words.days(term.days)
    if term.start.known:
        yield f"{words.text('import_meaning.start').lower()}: {words.date(term.start)}"
    if term.end.known:
        yield f"{words.text('import_meaning.end').lower()}: {words.date(term.end)}"
    if term.open_ended:
        yield words.text("end_basis.open_ended").lower()
    if term.clause is not None:
        yield words.label(term.clause).lower()
    if term.tacit_months:
        yield f"{words.field('tacit_months').lower()}: {words.months(term.tacit_months)}"
    if term.notice_months or term.notice_days:
        length = words.months(term.notice_months) if term.notice_months else words.days(term.notice_days or 0)
        yield f"{words.text('import_meaning.notice').lower()}: {length}"
    if term.extension:
        yield f"+ {words.months(term.extension)}"


def _of_period(period: PeriodDraft, words: Words) -> Iterator[str]:
    yield words.label(period.kind)
    if period.act_date.known:
        yield words.date(period.act_date)
    if period.start.known or period.end.known:
        start, end = (words.date(one) if one.known else "…" for one in (period.start, period.end))
        yield f"{start} – {end}"
    if period.months:
        yield words.months(period.months)
    if period.days:
        yield words.days(period.days)
