# SPDX-License-Identifier: EUPL-1.2
"""A form over one frozen item of a draft: its fields by name, each under its caption."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField, CountryField, TickField
from accordi_desktop.ui.forms.fields.field import Field, is_blank
from accordi_desktop.ui.forms.fields.field_line import FieldLine
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.newer import ValueFormatter
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from _typeshed import DataclassInstance

    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.wording import Words

T = TypeVar("T", bound="DataclassInstance")
V = TypeVar("V")

LEAST = 120
"""Pixels a field needs beside others."""


class ItemForm(QWidget):
    """Lines of fields. Those of `ON_DEMAND` are made when first shown; until then the item keeps them."""

    ON_DEMAND: ClassVar[tuple[str, ...]] = ()

    changed = Signal()
    grown = Signal()

    def __init__(self, words: Words, section: str = "") -> None:
        super().__init__()
        self.words = words
        self.fields: dict[str, Field] = {}
        self._section = section
        self._touched: set[str] = set()
        self._given: dict[str, object] = {}
        self._more: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self._lines: list[FieldLine] = []

    def label(self, name: str) -> str:
        """The words for a field of this form."""
        return self.words.field(self.path(name))

    def path(self, name: str) -> str:
        """The path in the draft of a field of this form."""
        return f"{self._section}.{name}" if self._section else name

    def date(self, name: str, value: PartialDate) -> PartialDateField:
        """A date field of this form; its reading is not shown beside it."""
        field = PartialDateField(self.words, self.label(name), echo=False)
        field.setValue(value)
        return field

    def add(self, name: str, field: Field) -> None:
        """Put a field under its caption."""
        self.add_line((name, field, 1))

    def add_bare(self, name: str, field: Field) -> None:
        """Add a field that needs no caption."""
        self.add_line((name, field, 1), captions=False)

    def add_pair(self, *fields: tuple[str, Field], captions: bool = True) -> None:
        """Put fields side by side in equal shares."""
        self.add_line(*((name, field, 1) for name, field in fields), captions=captions)

    def add_line(self, *fields: tuple[str, Field, int], captions: bool = True) -> FieldLine:
        """Put fields side by side, each with its share of the width."""
        line = FieldLine()
        for name, field, share in fields:
            self.fields[name] = field
            field.changed.connect(lambda name=name: self._touch(name))
            least = LEAST if len(fields) > 1 else 0
            caption = ("" if isinstance(field, TickField) else self.label(name)) if captions else None
            line.add(field, caption, share, least)
        self._lines.append(line)
        self._target.addWidget(line)
        return line

    def first(self) -> Field:
        """The field to begin with."""
        return next(iter(self.fields.values()))

    def first_on_demand(self) -> Field:
        """The first of the fields on demand, made now if need be."""
        self.show_more()
        return next(field for name, field in self.fields.items() if self._is_on_demand(name))

    def is_blank(self, item: DataclassInstance) -> bool:
        """Whether an item that was made for this form has nothing stored and nothing typed."""
        is_new = getattr(item, "id", None) is None
        return is_new and self.filled(item) == item and all(is_blank(one) for one in self._entries())

    def field(self, name: str) -> Field | None:
        """The field of that name, made now if it is one of those on demand."""
        if name not in self.fields and name in self.ON_DEMAND:
            self.show_more()
        return self.fields.get(name)

    def show_more(self, *, shown: bool = True) -> None:
        """Show the fields on demand, or hide them; what was typed in them stays."""
        if self._more is None and shown:
            self._more = QWidget()
            column = QVBoxLayout(self._more)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP)
            self.build_more()
            self.column.addWidget(self._more)
            self.grown.emit()
        if self._more is not None:
            self._more.setVisible(shown)

    def shows_more(self) -> bool:
        """Whether the fields on demand are shown."""
        return self._more is not None and not self._more.isHidden()

    def build_more(self) -> None:
        """Add the fields of `ON_DEMAND`."""

    def reveal(self, field: QWidget) -> None:
        """Show a field of this form that is hidden."""
        if self._more is not None and self._more.isAncestorOf(field):
            self.show_more()

    def show_captions(self, *, shown: bool) -> None:
        """Show or hide the captions of the fields that are always shown: below another row they repeat."""
        for line in self._lines:
            if self._more is None or not self._more.isAncestorOf(line):
                for caption in line.captions:
                    caption.setVisible(shown)

    def fill_in(self, values: Mapping[str, object], item: DataclassInstance) -> None:
        """Fill what is empty or was filled in before; what somebody typed or stored stays.

        An empty value takes back what was filled in before. `item` is what the form was made from; of a
        stored one only empty texts are filled.
        """
        for name, value in values.items():
            if not self._may_fill(name, item) or (not value and name not in self._given):
                continue
            self._given[name] = value
            field = self.fields.get(name)
            if isinstance(field, (LineField, CountryField, ChoiceField, TickField)):
                field.fill(value)  # type: ignore[arg-type]
        self.changed.emit()

    def given(self, name: str, otherwise: V) -> V:
        """What was filled in for a field that is not made yet."""
        return cast("V", self._given.get(name, otherwise))

    def hidden_values(self, item: DataclassInstance) -> str:
        """What an item says in the fields on demand, in words, while they are not shown."""
        if self.shows_more():
            return ""
        said = ValueFormatter(self.words, {}, {}, self.names())
        usual, now = type(item)(), self.filled(item)
        # Some are on demand in one item and always shown in another.
        hidden = [name for name in self.ON_DEMAND if name not in self.fields or self._is_on_demand(name)]
        values = {name: getattr(now, name) for name in hidden}
        return " · ".join(
            f"{self.label(name)}: {said.tell(self.path(name), value)}"
            for name, value in values.items()
            if value != getattr(usual, name)
        )

    def _is_on_demand(self, name: str) -> bool:
        """Whether a field is made and stands among those on demand."""
        return self._more is not None and self._more.isAncestorOf(self.fields[name])

    def names(self) -> Mapping[str, Mapping[int, str]]:
        """The names of what the item holds by number, by the path of the field."""
        return {}

    def filled(self, item: T) -> T:
        """The item with what the fields hold; an unreadable date leaves what was there."""
        for name, value in self._given.items():
            item = self.apply(item, name, value)
        for name, field in self.fields.items():
            value = field.value()
            if value is not None or not isinstance(field, PartialDateField):
                item = self.apply(item, name, value)
        return item

    def apply(self, item: T, name: str, value: object) -> T:
        """The item with the value of one field."""
        return _with(item, name, value)

    def unreadable(self) -> Iterator[PartialDateField]:
        """The date fields whose text is no date."""
        for field in self.fields.values():
            if isinstance(field, PartialDateField) and field.value() is None:
                yield field

    def speaks_of(self, name: str) -> bool:
        """Whether a problem of this field is shown: not before the user has been in a new one."""
        return name in self._touched or not is_blank(self.fields[name])

    def _may_fill(self, name: str, item: DataclassInstance) -> bool:
        field = self.fields.get(name)
        value = field.value() if field is not None else self._given.get(name, getattr(item, name))
        if value == "" or (name in self._given and value == self._given[name]):
            return True
        is_new = getattr(item, "id", None) is None
        return is_new and name not in self._touched and value == getattr(type(item)(), name)

    def _entries(self) -> list[Field]:
        """The fields one types in."""
        return [one for one in self.fields.values() if not isinstance(one, (ChoiceField, TickField))]

    @property
    def _target(self) -> QVBoxLayout:
        layout = self._more.layout() if self._more is not None else self.column
        assert isinstance(layout, QVBoxLayout)
        return layout

    def _touch(self, name: str) -> None:
        self._touched.add(name)
        self.changed.emit()


def _with(item: T, name: str, value: object) -> T:
    outer, _, inner = name.partition(".")
    return replace(item, **{outer: _with(getattr(item, outer), inner, value) if inner else value})
