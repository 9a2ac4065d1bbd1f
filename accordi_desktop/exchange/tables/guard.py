# SPDX-License-Identifier: EUPL-1.2
"""Looks a packed workbook over before a reader unpacks it, and finds what readers do not tell.

A file of 2 MB can unpack to gigabytes, one cell in the last corner can make a reader fill the whole sheet:
such a file is refused. Errors of formulas and formulas without a value are noted, since readers give both as
empty cells.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from accordi_desktop.exchange.tables.limits import (
    MAX_BOX,
    MAX_COLUMNS,
    MAX_PARTS,
    MAX_ROWS,
    MAX_UNPACKED,
    TableFileError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CHUNK = 1 << 20
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"([^>]*)>')
_LAST_CELL = re.compile(rb"<(?:\w+:)?c\b")
_END = re.compile(rb"</(?:\w+:)?c>")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_VALUE = re.compile(rb"<(?:\w+:)?v>[^<]|<(?:\w+:)?t\b[^>]*>[^<]")
_SIGN = re.compile(rb"<(?:\w+:)?v>(#[^<]{1,12})<")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')


@dataclass(slots=True)
class SheetMarks:
    """The cells of a sheet with errors, without values, and with formulas; rows and columns from 0."""

    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    no_values: set[tuple[int, int]] = field(default_factory=set)
    formulas: set[tuple[int, int]] = field(default_factory=set)
    rows: int = 0
    columns: int = 0


@dataclass(slots=True)
class Examined:
    """What was found in a package: marks by the name of the sheet, and whether there are macros."""

    sheets: dict[str, SheetMarks] = field(default_factory=dict)
    with_macros: bool = False


def examine(path: Path) -> Examined:
    """Look a package over; raises TableFileError for what is not safe or is no package."""
    try:
        with zipfile.ZipFile(path) as package:
            return _examine(package)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError) as error:
        raise TableFileError("table_not_a_workbook") from error


def _examine(package: zipfile.ZipFile) -> Examined:
    infos = package.infolist()
    if len(infos) > MAX_PARTS:
        raise TableFileError("table_too_many_parts", most=MAX_PARTS)
    for info in infos:
        _check_name(info)
    unpacked = 0
    found = Examined(with_macros=any("vbaproject" in info.filename.lower() for info in infos))
    by_part: dict[str, SheetMarks] = {}
    for info in infos:
        marks = SheetMarks() if "worksheets/" in info.filename else None
        for chunk, first in _chunks(package, info):
            unpacked += len(chunk.new)
            if unpacked > MAX_UNPACKED:
                raise TableFileError("table_unpacks_too_large", most=MAX_UNPACKED >> 20)
            if first and b"<!DOCTYPE" in chunk.new:
                raise TableFileError("table_doctype")
            if marks is not None:
                chunk.left = _scan(chunk.text, marks, last=chunk.last)
        if marks is not None:
            by_part[info.filename] = marks
    names = set(package.namelist())
    for name, part in _sheet_parts(package, names):
        found.sheets[name] = by_part.get(part, SheetMarks())
    return found


def _check_name(info: zipfile.ZipInfo) -> None:
    name = info.filename.replace("\\", "/")
    if name.startswith("/") or ".." in PurePosixPath(name).parts or ":" in name:
        raise TableFileError("table_path_outside")
    if info.flag_bits & 1:
        raise TableFileError("table_encrypted")


@dataclass(slots=True)
class _Chunk:
    new: bytes
    text: bytes
    last: bool
    left: bytes = b""


def _chunks(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[tuple[_Chunk, bool]]:
    """The parts that are XML, piece by piece, each after what was left of the one before."""
    is_xml = info.filename.lower().endswith((".xml", ".rels", ".vml"))
    with package.open(info) as stream:
        first, left = True, b""
        while True:
            new = stream.read(_CHUNK)
            if not is_xml:
                new_size = len(new)
                if not new_size:
                    return
                yield _Chunk(new, b"", last=False), False
                continue
            chunk = _Chunk(new, left + new, last=not new)
            yield chunk, first
            first, left = False, chunk.left
            if not new:
                return


def _scan(text: bytes, marks: SheetMarks, *, last: bool) -> bytes:
    """Note the cells of a piece of a sheet; returns what belongs to the next piece."""
    end = len(text)
    if not last:
        position = max(text.rfind(b"<c "), text.rfind(b":c "))
        end = max(position - 12, 0) if position >= 0 else max(end - 64, 0)
    stop = end
    for match in _CELL.finditer(text, 0, len(text)):
        if match.start() >= end:
            stop = match.start()
            break
        _note(text, match, marks)
    else:
        stop = end
    return b"" if last else text[stop:]


def _note(text: bytes, match: re.Match[bytes], marks: SheetMarks) -> None:
    attributes = match[0]
    if attributes.endswith(b"/>"):
        return
    ending = _END.search(text, match.end())
    content = text[match.end() : ending.start() if ending else match.end() + 4096]
    has_value = _VALUE.search(content) is not None
    has_formula = _FORMULA.search(content) is not None
    if not (has_value or has_formula):
        return
    column, row = _column(match[1]), int(match[2])
    marks.rows, marks.columns = max(marks.rows, row), max(marks.columns, column)
    if row > MAX_ROWS or column > MAX_COLUMNS or marks.rows * marks.columns > MAX_BOX:
        raise TableFileError("table_far_cell", cell=(match[1] + match[2]).decode())
    place = (row - 1, column - 1)
    if has_formula:
        marks.formulas.add(place)
    if b't="e"' in attributes:
        marks.errors[place] = (
            sign[1].decode("ascii", "replace") if (sign := _SIGN.search(content)) else "#N/A"
        )
    elif has_formula and not has_value:
        marks.no_values.add(place)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _sheet_parts(package: zipfile.ZipFile, names: set[str]) -> Iterator[tuple[str, str]]:
    """The names of the sheets with the names of their parts, by the workbook and its relations."""
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        return
    relations = {
        one.get(b"Id", b""): one.get(b"Target", b"").decode("utf-8", "replace")
        for one in map(_attributes, _RELATION.findall(package.read("xl/_rels/workbook.xml.rels")))
    }
    for sheet in map(_attributes, _SHEET.findall(package.read("xl/workbook.xml"))):
        identity = next((value for key, value in sheet.items() if key.endswith(b":id")), b"")
        target = relations.get(identity, "").lstrip("/").removeprefix("xl/")
        name = sheet.get(b"name", b"").decode("utf-8", "replace")
        yield _unescaped(name), f"xl/{target}"


def _attributes(tag: bytes) -> dict[bytes, bytes]:
    return dict(_ATTRIBUTE.findall(tag))


def _unescaped(text: str) -> str:
    from html import unescape  # noqa: PLC0415 - its table is large

    return unescape(text)
