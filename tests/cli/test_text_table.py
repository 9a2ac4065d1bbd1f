# SPDX-License-Identifier: EUPL-1.2
"""Columns line up on a terminal whatever the script, and no record gives the terminal an order."""

import sys

import pytest

from accordi_desktop.cli.output.text_table import pairs, table

HEADS = ("Rif.", "Titolo", "Fine")


def test_columns_line_up_by_what_is_seen() -> None:
    rows = [("A-1", "成都", "x"), ("A-2", "Us\u030cakovs", "x"), ("A-3", "Riga", "x")]
    lines = table(HEADS, rows).splitlines()
    assert lines[1] == "A-1   成都     x"
    assert lines[2] == "A-2   Us\u030cakovs  x"
    assert lines[3] == "A-3   Riga     x"


def test_a_terminal_is_not_overrun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    lines = table(HEADS, [("A-1", "Memorandum per il Rafforzamento delle Comunicazioni", "02/02/2020")])
    first, second = lines.splitlines()
    assert len(second) <= 40
    assert second.startswith("A-1   Memorandum per il")
    assert second.endswith("…  02/02/2020")
    assert first.split() == ["Rif.", "Titolo", "Fine"]


def test_a_title_of_a_megabyte_is_a_cell_like_another() -> None:
    lines = table(HEADS, [("A-1", "parola " * 150_000, "x"), ("A-2", "Riga", "x")]).splitlines()
    assert max(map(len, lines)) < 200
    assert lines[1].endswith("…  x")


@pytest.mark.parametrize("sign", ["\x1b", "\x9b", "\x07", "\x85", "\u2028", "\u202e", "\u2066"], ids=ascii)
def test_no_record_moves_the_cursor_or_turns_the_line(sign: str) -> None:
    assert sign not in table(HEADS, [("A-1", f"a{sign}[31mb", "x")])
    assert sign not in pairs([("Note", f"a{sign}[31mb")])


def test_a_label_is_said_once_and_the_empty_left_out() -> None:
    said = pairs([("Settori", "cultura"), ("Settori", "moda"), ("Note", " "), ("Fonte", "pagina\nweb")])
    assert said.splitlines() == ["Settori  cultura", "         moda", "Fonte    pagina", "         web"]
