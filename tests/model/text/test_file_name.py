# SPDX-License-Identifier: EUPL-1.2
"""Hostile names become names that every system takes and that read as what they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.stored_file import media_type, opens_outside
from accordi_desktop.model.text.file_name import safe_name, suffix


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Accordo firmato.pdf", "Accordo firmato.pdf"),
        ("../../etc/passwd", "passwd"),
        (r"C:\Users\x\atto.pdf", "atto.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("aux", "_aux"),
        ("atto.pdf. . .", "atto.pdf"),
        ("atto\x00\x1b.pdf", "atto-.pdf"),
        ("fattura\u202efdp.exe", "fattura fdp.exe"),
        ("a:b*c?.pdf", "a-b-c-.pdf"),
        (".pdf", "pdf"),
        ("", "_"),
        ("成都 协议.pdf", "成都 协议.pdf"),
        ("x" * 300 + ".pdf", "x" * 80 + ".pdf"),
        ("atto.pdf.p7m", "atto.pdf.p7m"),
        ("0\x80.0\x80", "0.0"),
        ("note. vedi sotto", "note. vedi sotto"),
    ],
)
def test_a_name_is_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=400))
def test_a_safe_name_stays_as_it_is(name: str) -> None:
    safe = safe_name(name)
    assert safe_name(safe) == safe
    assert safe
    assert len(safe.encode()) <= 200
    assert not set(safe) & set('<>:"/\\|?*\x00')


@pytest.mark.parametrize("name", ["a.pdf", "A.PDF", "a.pdf.p7m", "a.docx", "a.jpeg", "a.txt", "a.tif"])
def test_what_carries_no_program_opens_outside(name: str) -> None:
    assert opens_outside(name)
    assert media_type(name) != "application/octet-stream"


@pytest.mark.parametrize(
    "name",
    [
        "a.exe",
        "a.bat",
        "a.html",
        "a.lnk",
        "a.js",
        "a.docm",
        "a.xlsm",
        "a.svg",
        "a.pdf.exe",
        "a.rtf",
        "pdf",
        ".pdf",
    ],
)
def test_what_may_run_is_never_opened(name: str) -> None:
    assert not opens_outside(name)


def test_an_ending_is_read_in_small_letters() -> None:
    assert [suffix(name) for name in ("A.PDF", "a.tar.GZ", "a", ".b")] == [".pdf", ".gz", "", ""]
