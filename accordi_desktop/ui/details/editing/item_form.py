# SPDX-License-Identifier: EUPL-1.2
"""A form over one frozen item of a draft: its fields by name, each under its label."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.ui.details.editing.field import Field, is_blank
from accordi_desktop.ui.details.editing.side_by_side import SideBySide
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.date_field import PartialDateField
from accordi_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import DataclassInstance

    from accordi_desktop.wording import Words

T = TypeVar("T", bound="DataclassInstance")


class ItemForm(QWidget):
    """A column of fields; the first label stands in `head`, where a list puts its buttons."""

    changed = Signal()

    def __init__(self, words: Words, section: str = "") -> None:
        super().__init__()
        self.words = words
        self.fields: dict[str, Field] = {}
        self._section = section
        self._touched: set[str] = set()
        self.head = QHBoxLayout()
        self.head.setSpacing(0)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)

    def label(self, name: str) -> str:
        """The words for a field of this form."""
        return self.words.field(f"{self._section}.{name}" if self._section else name)

    def add(self, name: str, field: Field) -> None:
        """Put a field under its label."""
        first = not self.fields
        self._keep(name, field)
        if first:
            self.head.addWidget(self._caption(name, field), 1)
            column = QVBoxLayout()
            column.setSpacing(GRID // 2)
            column.addLayout(self.head)
            column.addWidget(field)
            self.column.addLayout(column)
        else:
            self.column.addLayout(self._captioned(name, field))

    def add_bare(self, name: str, field: Field) -> None:
        """Put a field that says itself what it is."""
        self._keep(name, field)
        self.column.addWidget(field)

    def add_pair(self, *fields: tuple[str, Field], captions: bool = True) -> None:
        """Put fields side by side."""
        pair = SideBySide()
        for name, field in fields:
            self._keep(name, field)
            if captions:
                pair.row.addLayout(self._captioned(name, field), 1)
            else:
                pair.row.addWidget(field, 1)
        self.column.addWidget(pair)

    def first(self) -> Field:
        """The field to begin with."""
        return next(iter(self.fields.values()))

    def filled(self, item: T) -> T:
        """The item with what the fields hold; an unreadable date leaves what was there."""
        for name, field in self.fields.items():
            value = field.value()
            if value is not None or not isinstance(field, PartialDateField):
                item = _with(item, name, value)
        return item

    def unreadable(self) -> Iterator[PartialDateField]:
        """The date fields whose text is no date."""
        for field in self.fields.values():
            if isinstance(field, PartialDateField) and field.value() is None:
                yield field

    def speaks_of(self, name: str) -> bool:
        """Whether a problem there may be shown: new fields nobody came to yet are left in peace."""
        return name in self._touched or not is_blank(self.fields[name])

    def _keep(self, name: str, field: Field) -> None:
        self.fields[name] = field
        field.changed.connect(lambda: self._touch(name))

    def _touch(self, name: str) -> None:
        self._touched.add(name)
        self.changed.emit()

    def _captioned(self, name: str, field: Field) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addWidget(self._caption(name, field))
        column.addWidget(field)
        column.addStretch(1)
        return column

    def _caption(self, name: str, field: Field) -> PlainLabel:
        caption = PlainLabel(self.label(name), role="muted")
        caption.setBuddy(field.focusProxy() or field)
        return caption


def _with(item: T, name: str, value: object) -> T:
    outer, _, inner = name.partition(".")
    return replace(item, **{outer: _with(getattr(item, outer), inner, value) if inner else value})
