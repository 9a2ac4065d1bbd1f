# SPDX-License-Identifier: EUPL-1.2
"""Reads tables that are text: .csv, .tsv, and what was copied from another program."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from accordi_desktop.exchange.tables.cells import ERROR_SIGNS, CellError, CellValue, Encoding, Sheet
from accordi_desktop.exchange.tables.limits import MAX_COLUMNS, MAX_ROWS, MAX_SIGNS, TableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

SEPARATORS = (";", "\t", ",", "|", ":")
_LOOKED_AT = 200
_DIRECTIVE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_MARKUP = re.compile(rb"\s*<(?:!doctype html|html|table|\?xml|\?mso)", re.IGNORECASE)
# What our own export puts before a cell that a spreadsheet would take for a formula.
_GUARDED = re.compile(r"\A'(?='*\s*[=+\-@\t\r])")


def decode(content: bytes, encoding: Encoding | None = None) -> tuple[str, Encoding]:
    """The text of a file and its encoding: by its mark, else strict UTF-8, else that of Windows.

    Raises TableFileError for what is no text, or not in the encoding asked for.
    """
    if _MARKUP.match(content[:200]):
        raise TableFileError("table_markup")
    found = encoding or _encoding(content)
    name = {Encoding.UTF_8: "utf-8-sig"}.get(found, found.value)
    try:
        text = content.decode(name)
    except UnicodeDecodeError:
        if encoding is not None or found is not Encoding.WINDOWS:
            raise TableFileError("table_bad_encoding", encoding=found.value) from None
        text = content.decode("latin-1")  # Windows has five bytes that mean nothing
    if "\0" in text:
        raise TableFileError("table_not_a_table")
    return text, found


def _encoding(content: bytes) -> Encoding:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Encoding.UTF_16
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Encoding.WINDOWS
    return Encoding.UTF_8


def rows_of(
    text: str, separator: str = "", *, most: int = MAX_ROWS
) -> tuple[tuple[tuple[str, ...], ...], str]:
    """The rows of a text and its separator; raises TableFileError where a text has too many."""
    if directive := _DIRECTIVE.match(text):
        separator, text = separator or directive[1], text[directive.end() :]
    separator = separator or find_separator(text)
    csv.field_size_limit(MAX_SIGNS)
    try:
        rows = tuple(map(tuple, islice(_reader(text, separator), most + 1)))
    except csv.Error as error:
        raise TableFileError("table_long_cell", most=MAX_SIGNS) from error
    if len(rows) > most or any(len(row) > MAX_COLUMNS for row in rows):
        raise TableFileError("table_too_large", rows=MAX_ROWS, columns=MAX_COLUMNS)
    return rows, separator


def find_separator(text: str) -> str:
    """The sign that makes the most rows alike, with more than one cell each."""
    best, best_score = "\t", 0.0
    for sign in SEPARATORS:
        try:
            widths = [len(row) for row in islice(_reader(text[:200_000], sign), _LOOKED_AT) if any(row)]
        except csv.Error:
            continue
        if not widths:
            continue
        width, count = Counter(widths).most_common(1)[0]
        score = (count / len(widths)) * min(width, 8) if width > 1 else 0.0
        if score > best_score:
            best, best_score = sign, score
    return best


def sheet_of(rows: tuple[tuple[str, ...], ...], name: str) -> Sheet:
    """The rows of a text as a sheet: every cell is a text, the errors of Excel are errors."""
    return Sheet(name, tuple(tuple(map(_value, row)) for row in rows))


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=False)


def _value(text: str) -> CellValue:
    if not text.strip():
        return None
    if text.strip().upper() in ERROR_SIGNS:
        return CellError(text.strip())
    return _GUARDED.sub("", text, count=1) if text.startswith("'") else text
