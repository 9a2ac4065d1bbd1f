# SPDX-License-Identifier: EUPL-1.2
"""Rows of text for the clipboard: as lines with tabs, and as a table that a spreadsheet takes as text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# So that "02/2018", "2012" and "=1+1" stay what they are.
_CELL = "<td style=\"mso-number-format:'\\@'\">"


def plain_rows(rows: Iterable[Sequence[str]]) -> str:
    """One line a row, cells apart by tabs; a tab or a new line within a cell is a space."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


def html_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose cells are all text."""
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    lines = "\n".join(
        "<tr>" + "".join(f"{_CELL}{escape(' '.join(cell.split()))}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    return (
        f'<html><head><meta charset="utf-8"></head><body><table><tr>{top}</tr>\n{lines}</table></body></html>'
    )


def put_on_clipboard(text: str, html: str) -> None:
    """Hand both to the system; each program takes what it understands."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
