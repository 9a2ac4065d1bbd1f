# SPDX-License-Identifier: EUPL-1.2
"""The parts of an agreement as tables and lists, each a section of the summary."""

from collections.abc import Iterator

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import Origin
from accordi_desktop.printing.part_table import part_list, part_table
from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.sections import Cell, Column, Section, bullets
from accordi_desktop.register.values.drafts import InitiativeDraft, PartyDraft, SectorDraft, SignatoryDraft
from accordi_desktop.register.values.views import AgreementSheet, PeriodView
from accordi_desktop.wording import Words
from accordi_desktop.wording.fields import (
    ASSERTIONS,
    GAPS,
    INITIATIVES,
    PARTIES,
    PARTS,
    PERIODS,
    SECTORS,
    SIGNATORIES,
    SUSPENSIONS,
    TITLES,
)
from accordi_desktop.wording.subjects.periods import word_end, word_length

NOTHING = "–"
_OTHERS = tuple(
    part
    for part in PARTS
    if part
    not in (
        TITLES,
        PARTIES,
        SECTORS,
        SIGNATORIES,
        PERIODS,
        INITIATIVES,
        GAPS,
        ASSERTIONS,
        SUSPENSIONS,
    )
)


def parties(sheet: AgreementSheet, words: Words) -> Section:
    """The bodies on both sides, with the body above them and where they are."""
    columns = (
        Column(words.text("print.party"), 3.7),
        Column(words.text("print.body_kind"), 2.9),
        Column(words.text("print.place"), 3),
        Column(words.field("parties.side"), 1.6),
    )

    def cells(party: PartyDraft) -> tuple[Cell, ...]:
        return (
            _stacked(party.name, party.other_names, party.parent),
            (NOTHING if party.body_kind is None else words.label(party.body_kind),),
            (place(party, words) or NOTHING,),
            (words.label(party.side),),
        )

    shown = ("name", "other_names", "parent", "body_kind", "city", "country", "country_origin", "side")
    return part_table(
        PARTIES, columns, cells, shown, sheet=sheet, words=words, empty=words.text("print.no_parties")
    )


def place(party: PartyDraft, words: Words) -> str:
    """City and country, with a remark where the country was derived."""
    country = words.country(party.country) if party.country else ""
    if country and party.country_origin is Origin.DERIVED:
        country = words.text("print.derived_country", country=country)
    return ", ".join(part for part in (line(party.city), country) if part)


def sectors(sheet: AgreementSheet, words: Words) -> Section:
    """The wording of the act beside the term of the office's list."""
    columns = (
        Column(words.field("sectors.wording"), 5),
        Column(words.field("sectors.sector_id"), 4),
        Column(words.field("sectors.level"), 2),
    )

    def cells(entry: SectorDraft) -> tuple[Cell, ...]:
        return _stacked(entry.wording), (_sector_name(sheet, entry),), (words.short(entry.level),)

    shown = ("wording", "sector_id", "level")
    return part_table(
        SECTORS, columns, cells, shown, sheet=sheet, words=words, empty=words.text("print.no_sectors")
    )


def signatories(sheet: AgreementSheet, words: Words) -> Section:
    """Who signed, for whom, in which office."""
    columns = (
        Column(words.field("signatories.person"), 3),
        Column(words.field("signatories.office"), 3.4),
        Column(words.field("signatories.body"), 3),
        Column(words.field("signatories.role"), 1.7),
        Column(words.field("signatories.side"), 1.7),
    )

    def cells(entry: SignatoryDraft) -> tuple[Cell, ...]:
        return (
            _stacked(entry.person),
            _stacked(entry.office),
            _stacked(entry.body),
            (words.label(entry.role),),
            (words.label(entry.side),),
        )

    shown = ("person", "office", "body", "role", "side")
    return part_table(
        SIGNATORIES, columns, cells, shown, sheet=sheet, words=words, empty=words.text("print.no_signatories")
    )


def periods(sheet: AgreementSheet, words: Words) -> Section:
    """The original term and each renewal and extension, with the end that follows."""
    columns = (
        Column(words.text("print.period"), 2.3),
        Column(words.field("periods.act_date"), 1.9),
        Column(words.field("periods.start"), 1.8),
        Column(words.text("print.term"), 1.7),
        Column(words.field("periods.end"), 3.2),
        Column(words.field("periods.certainty"), 2),
    )

    def cells(view: PeriodView) -> tuple[Cell, ...]:
        return _period(view, sheet, words)

    shown = ("kind", "act_date", "start", "months", "days", "end", "end_computed", "certainty")
    return part_table(
        PERIODS, columns, cells, shown, sheet=sheet, words=words, empty=words.text("print.no_periods")
    )


def _period(view: PeriodView, sheet: AgreementSheet, words: Words) -> tuple[Cell, ...]:
    period = view.content
    return (
        (words.label(period.kind),),
        (words.date(period.act_date),),
        (_known(period.start, words),),
        (word_length(words, period) or NOTHING,),
        (word_end(words, view, sheet),),
        (words.label(period.certainty) if period.says_something else NOTHING,),
    )


def initiatives(sheet: AgreementSheet, words: Words) -> Section:
    """The projects born of the agreement."""
    columns = (
        Column(words.text("print.initiative"), 3),
        Column(words.field("initiatives.description"), 5),
        Column(words.text("print.fields"), 4),
    )

    def cells(entry: InitiativeDraft) -> tuple[Cell, ...]:
        return _stacked(entry.name), _stacked(entry.description), _stacked(entry.fields)

    return part_table(
        INITIATIVES, columns, cells, ("name", "description", "fields"), sheet=sheet, words=words
    )


def gaps(sheet: AgreementSheet, words: Words) -> Section:
    """The points to clarify, and those that are settled."""
    texts = (
        words.text("print.settled", text=gap.text) if gap.settled else gap.text for gap in sheet.content.gaps
    )
    return bullets(words.section("gaps"), texts)


def others(sheet: AgreementSheet, words: Words) -> Iterator[Section]:
    """A section for each kind of part without a table here."""
    for part in _OTHERS:
        yield part_list(part, sheet, words)


def _stacked(*texts: str) -> Cell:
    return tuple(found for text in texts if (found := line(text))) or (NOTHING,)


def _sector_name(sheet: AgreementSheet, entry: SectorDraft) -> str:
    if entry.sector_id is None:
        return NOTHING
    return line(sheet.sector_names[entry.sector_id])


def _known(value: PartialDate, words: Words) -> str:
    return words.date(value) if value.known else NOTHING
