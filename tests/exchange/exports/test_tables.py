# SPDX-License-Identifier: EUPL-1.2
"""Workbooks and CSV: every text as it is, dates as sure as they are, nothing that a spreadsheet would run."""

import csv
import io
import zipfile
from datetime import datetime

import openpyxl
import pytest

from accordi_desktop.exchange.exports.columns import COLUMNS, USUAL, chosen_columns
from accordi_desktop.exchange.exports.csv_file import CsvDialect, csv_text, guarded
from accordi_desktop.exchange.exports.xlsx_file import MOST_SIGNS, write_xlsx
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.exchange.tables.texts import sheet_of
from accordi_desktop.model.enums import Side
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.values.drafts import PartyDraft, PeriodDraft, SectorDraft, TitleDraft
from accordi_desktop.wording import Words
from tests.builders import EVERYTHING, add, day
from tests.exchange.hostile_texts import HOSTILE

WORDS = Words("it")


def write(register, path, columns=COLUMNS, **given):
    ids = register.agreements.ids(EVERYTHING)
    write_xlsx(path, Selection(register, ids), columns, WORDS, **given)
    return openpyxl.load_workbook(path)


def rows(sheet):
    head, *found = sheet.iter_rows()
    names = [cell.value for cell in head]
    return [dict(zip(names, cells, strict=True)) for cells in found]


def lines(register, dialect, columns=COLUMNS):
    ids = register.agreements.ids(EVERYTHING)
    text = "".join(csv_text(Selection(register, ids), columns, dialect, WORDS))
    delimiter = ";" if dialect is CsvDialect.EXCEL_IT else ","
    return text, list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter))


def test_a_workbook_has_a_row_an_agreement_and_one_a_part(sample, tmp_path):
    book = write(sample, tmp_path / "accordi.xlsx")
    agreements = rows(book["Accordi"])
    assert [row["Riferimento"].value for row in agreements] == ["A-003", "A-001", "A-002", "A-004", "A-005"]
    periods = [row for row in rows(book["Periodi"]) if row["Riferimento"].value == "A-005"]
    assert [row["Data dell’atto"].value for row in periods] == ["2012", "2014", "2017"]
    people = [row["Persona"].value for row in rows(book["Firmatari"])]
    assert people == ["Giuseppe Sala", "Nils Ušakovs"]
    assert book["Accordi"].freeze_panes == "B2"
    assert book["Accordi"].auto_filter.ref is not None


def test_only_a_whole_day_is_a_date_and_the_notation_stands_hidden_beside_it(register, tmp_path):
    for signed in ("2018-02-02", "2012", "2016-11", "1970~", "1850-05-06"):
        add(register, periods=(PeriodDraft(act_date=day(signed)) if "~" not in signed else _circa(),))
    book = write(register, tmp_path / "accordi.xlsx")
    found = rows(book["Accordi"])
    values = [row["Firmato"].value for row in found]
    assert sorted(map(str, values)) == sorted(
        [str(datetime(2018, 2, 2)), "2012", "11/2016", "circa 1970", "06/05/1850"]  # noqa: DTZ001
    )
    notations = {row["Notazione EDTF (ISO 8601-2): Firmato"].value for row in found}
    assert notations == {"2018-02-02", "2012", "2016-11", "1970~", "1850-05-06"}
    sheet = book["Accordi"]
    hidden = [cell.column_letter for cell in sheet[1] if str(cell.value).startswith("Notazione EDTF")]
    # Neighbouring columns alike are one entry of the file, named by its first.
    assert hidden
    assert all(sheet.column_dimensions[letter].hidden for letter in hidden)
    assert not sheet.column_dimensions["A"].hidden


def _circa():
    from accordi_desktop.model.dates.approximate_date import parse_edtf  # noqa: PLC0415

    return PeriodDraft(act_date=parse_edtf("1970~"))


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_run_linked_or_lost(register, tmp_path, text):
    add(
        register,
        titles=(TitleDraft(text),),
        purpose=text,
        notes=text,
        parties=(PartyDraft(text, Side.COUNTERPART, city=text),),
        sectors=(SectorDraft(text),),
    )
    book = write(register, tmp_path / "accordi.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    assert [cell.coordinate for cell in cells if cell.hyperlink] == []
    row = rows(book["Accordi"])[0]
    labels = ("Titolo", "Controparte", "Città", "Settori", "Finalità", "Note")
    assert {_unescaped(row[label].value) for label in labels} == {text}
    archive = zipfile.ZipFile(tmp_path / "accordi.xlsx")
    assert not [name for name in archive.namelist() if "external" in name.lower() or "vba" in name.lower()]
    for name in archive.namelist():
        assert b"<f>" not in archive.read(name)
        assert b"<hyperlink" not in archive.read(name)
    for dialect in CsvDialect:
        found = lines(register, dialect)[1][0]
        written = text if dialect is CsvDialect.RFC4180 else guarded(text)
        assert {found[label] for label in labels} == {written}


def _unescaped(value):
    """As Excel reads it: the library that reads here leaves the escape of an escape."""
    return str(value).replace("_x005F_", "_")


def test_excel_gets_what_it_would_run_behind_an_apostrophe(register):
    add(register, purpose="=1+1", notes="  @x")
    text, found = lines(register, CsvDialect.EXCEL_IT)
    assert text.startswith("\ufeff")
    assert "\r\n" in text
    assert (found[0]["Finalità"], found[0]["Note"]) == ("'=1+1", "'  @x")
    assert found[0]["Firmato"] == "01/03/2026"
    plain, found = lines(register, CsvDialect.RFC4180)
    assert not plain.startswith("\ufeff")
    assert (found[0]["Finalità"], found[0]["Firmato"]) == ("=1+1", "2026-03-01")


@pytest.mark.parametrize("text", [*HOSTILE, "'=1+1", "''=1", "' =1", "'", "", "\u00a0=1", "-", "a=1", "\tx"])
def test_what_is_guarded_for_excel_comes_back_by_our_import(text):
    (cell,) = sheet_of(((guarded(text),),), "x").rows[0]
    assert (cell or "") == text


def test_columns_are_chosen_by_key_in_the_order_of_the_table():
    assert [column.key for column in chosen_columns(["notes", "title"])] == ["reference", "title", "notes"]
    assert {column.key for column in chosen_columns(USUAL)} == set(USUAL)
    with pytest.raises(KeyError):
        chosen_columns(["foo"])


def test_the_same_agreements_give_the_same_bytes(sample, tmp_path):
    for name in ("a.xlsx", "b.xlsx"):
        write(sample, tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_text_too_long_for_a_cell_is_refused_and_the_old_file_stays(register, tmp_path):
    add(register, notes="x" * (MOST_SIGNS + 1))
    path = tmp_path / "accordi.xlsx"
    path.write_text("as it was", encoding="utf-8")
    with pytest.raises(AccordiError) as caught:
        write(register, path)
    assert caught.value.code == "cell_too_long"
    assert "A-001" in WORDS.error(caught.value)
    assert path.read_text(encoding="utf-8") == "as it was"
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".part"] == []


def test_a_cancel_leaves_the_old_file_and_no_temporary_one(sample, tmp_path, monkeypatch):
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))

    def stop(done, _total):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(sample, tmp_path / "accordi.xlsx", progress=stop)
    assert not (tmp_path / "accordi.xlsx").exists()
    assert list(temporary.iterdir()) == []
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".part"] == []
