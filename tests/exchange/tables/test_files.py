# SPDX-License-Identifier: EUPL-1.2
"""Files of tables read in a process of their own: what is refused, and what happens when it dies."""

import os
import zipfile
from pathlib import Path

import pytest

from accordi_desktop.exchange.tables.cells import Encoding
from accordi_desktop.exchange.tables.limits import TableFileError
from accordi_desktop.exchange.tables.reading import read_pasted, read_table_file
from accordi_desktop.exchange.tables.texts import decode, rows_of
from accordi_desktop.exchange.tables.worker import read_here

INPUTS = Path(__file__).parents[1] / "imports" / "inputs"


def refusal(path: Path) -> str:
    with pytest.raises(TableFileError) as refused:
        read_here(path)
    return refused.value.code


def repacked(path: Path, target: Path, **parts: bytes) -> Path:
    """A workbook with some parts put in the place of its own, or added."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.pop(name, None) or old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return target


def test_a_file_is_read_in_another_process() -> None:
    found = read_table_file(INPUTS / "08-libreoffice.ods")
    assert [len(sheet.rows) for sheet in found.sheets] == [3]
    assert len(found.digest) == 64


def die(*_given: object) -> None:
    os._exit(134)


def test_a_process_that_dies_is_an_ordinary_error() -> None:
    with pytest.raises(TableFileError) as refused:
        read_table_file(INPUTS / "01-semplice.xlsx", serving=die)
    assert refused.value.code == "table_unreadable"


def test_a_reading_that_is_given_up_ends() -> None:
    class GivenUpError(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise GivenUpError

    with pytest.raises(GivenUpError):
        read_table_file(INPUTS / "01-semplice.xlsx", stop)


def test_what_unpacks_too_large_is_refused(tmp_path: Path) -> None:
    rows = b"<row></row>" * 100_000
    bomb = tmp_path / "bomba.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b"<workbook/>")
        with package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as stream:
            for _ in range(300):
                stream.write(rows)
    assert refusal(bomb) == "table_unpacks_too_large"


def test_a_cell_in_the_last_corner_is_refused(tmp_path: Path) -> None:
    sheet = (
        b'<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )
    path = repacked(
        INPUTS / "01-semplice.xlsx", tmp_path / "lontana.xlsx", **{"xl/worksheets/sheet1.xml": sheet}
    )
    assert refusal(path) == "table_far_cell"


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    part = b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]><workbook/>'
    path = repacked(INPUTS / "01-semplice.xlsx", tmp_path / "dtd.xlsx", **{"xl/workbook.xml": part})
    assert refusal(path) == "table_doctype"


def test_macros_are_told_of_and_not_read(tmp_path: Path) -> None:
    path = repacked(INPUTS / "01-semplice.xlsx", tmp_path / "macro.xlsm", **{"xl/vbaProject.bin": b"x"})
    assert read_here(path).with_macros


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("protetto.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "table_encrypted"),
        ("rotto.xlsx", b"PK\x03\x04 and nothing more", "table_not_a_workbook"),
        ("pagina.xls", b"<html><table><tr><td>a</td></tr></table></html>", "table_markup"),
        ("foto.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "table_not_a_table"),
        ("vuoto.csv", b"", "table_empty"),
    ],
)
def test_what_is_no_table_is_refused_with_the_reason(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path) == code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found(encoding: str) -> None:
    text, _found = decode("Città;perché – così".encode(encoding))
    assert text == "Città;perché – così"


def test_an_encoding_can_be_chosen() -> None:
    assert decode("Città".encode("mac_roman"), Encoding.MAC)[0] == "Città"
    with pytest.raises(TableFileError):
        decode("Città".encode("cp1252"), Encoding.UTF_8)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    text = "\n".join(
        separator.join(row) for row in (["a", "b", "c"], ["1", '"x, y; z"', "2"], ["3", "", "4"])
    )
    rows, found = rows_of(text)
    assert found == separator
    assert rows[1] == ("1", "x, y; z", "2")


def test_a_pasted_table_has_tabs() -> None:
    found = read_pasted("Città\tFirma\nGraz\t2012\n", "appunti")
    assert found.sheets[0].rows == (("Città", "Firma"), ("Graz", "2012"))
    with pytest.raises(TableFileError):
        read_pasted("un testo qualsiasi", "appunti")
