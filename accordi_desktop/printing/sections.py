# SPDX-License-Identifier: EUPL-1.2
"""The shape of a section of a summary, as the template draws it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from accordi_desktop.printing.plain_text import lines

Cell = tuple[str, ...]


class Shape(StrEnum):
    """How a section is drawn."""

    FACTS = "facts"
    TABLE = "table"
    LIST = "list"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Column:
    """The name of a column and its share of the width."""

    name: str
    width: float


@dataclass(frozen=True, slots=True)
class Section:
    """One section: a row is cells of lines, of facts (label, lines); `empty` stands for no rows."""

    title: str
    shape: Shape
    rows: tuple[tuple[str | Cell, ...], ...]
    columns: tuple[str, ...] = ()
    widths: tuple[float, ...] = ()
    empty: str = ""


def table(
    title: str, columns: Iterable[Column], rows: Iterable[tuple[Cell, ...]], empty: str = ""
) -> Section:
    """A table whose head stands on each of its pages; a row of one cell is a remark on the row above."""
    columns = tuple(columns)
    names = tuple(column.name for column in columns)
    return Section(title, Shape.TABLE, tuple(rows), names, tuple(column.width for column in columns), empty)


def facts(title: str, pairs: Iterable[tuple[str, str]]) -> Section:
    """Labels with their values; a fact without a value is left out."""
    rows = tuple((label, lines(value)) for label, value in pairs if value.strip())
    return Section(title, Shape.FACTS, rows)


def bullets(title: str, texts: Iterable[str]) -> Section:
    """One item a text."""
    return Section(title, Shape.LIST, tuple((lines(text),) for text in texts))


def running_text(title: str, text: str) -> Section:
    """Paragraphs, divided where the text has an empty line."""
    paragraphs = text.replace("\r\n", "\n").split("\n\n")
    return Section(title, Shape.TEXT, tuple((found,) for part in paragraphs if (found := lines(part))))
