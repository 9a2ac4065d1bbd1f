# SPDX-License-Identifier: EUPL-1.2
"""The people who signed an act: as many rows as there are, none by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.model.enums import Side
from accordi_desktop.register.values.drafts import SignatoryDraft
from accordi_desktop.ui.forms.fields.suggestions import Suggestions
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.choices.suggest_edit import SuggestEdit
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.wording import Words

_TEXTS = ("person", "office", "body")


class _Row(QWidget):
    """One person, with the office held and the body signed for."""

    def __init__(self, words: Words, suggestions: Suggestions) -> None:
        super().__init__()
        self._names = suggestions
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.texts: dict[str, SuggestEdit] = {}
        for name in _TEXTS:
            label = words.field(f"signatories.{name}")
            edit = SuggestEdit(suggestions.source(name), label)
            edit.setPlaceholderText(label)
            self.texts[name] = edit
            row.addWidget(edit, 1)
        sides = [(side, words.label(side)) for side in Side]
        self.side = ChoiceBox[Side](words.field("signatories.side"), sides, Side.COUNTERPART)
        row.addWidget(self.side)
        self.remove = tool_button("dismiss", self.tr("Remove the signatory"))
        row.addWidget(self.remove)
        self.texts["person"].taken.connect(self._take_person)

    def draft(self) -> SignatoryDraft:
        """The signatory as typed."""
        person, office, body = (self.texts[name].text().strip() for name in _TEXTS)
        return SignatoryDraft(person, office, body, self.side.value())

    def _take_person(self, name: str) -> None:
        """A known person brings the office, the body and the side of the latest agreement."""
        person = self._names.names.person(name)
        if person is None:
            return
        for field, text in (("office", person.office), ("body", person.body)):
            if not self.texts[field].text().strip():
                self.texts[field].setText(text)
        self.side.setValue(person.side)


class SignatoryRows(QWidget):
    """Rows that come by a button and go by another."""

    def __init__(self, words: Words, suggestions: Suggestions) -> None:
        super().__init__()
        self._words = words
        self._suggestions = suggestions
        self.rows: list[_Row] = []
        self.add_button = push_button(self.tr("Add a signatory"), self.add, icon_name="add", kind="flat")
        self.add_button.setAutoDefault(False)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(words.section("signatories"), role="heading"), 1)
        head.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addLayout(head)

    @classmethod
    def proposing(cls, context: AppContext, owner: QObject) -> SignatoryRows:
        """Rows that propose the people, offices and bodies of the open register."""
        suggestions = Suggestions(context, owner)
        suggestions.refresh()
        return cls(context.words, suggestions)

    def drafts(self) -> tuple[SignatoryDraft, ...]:
        """All of them, in order."""
        return tuple(row.draft() for row in self.rows)

    def add(self) -> None:
        """One more."""
        row = _Row(self._words, self._suggestions)
        row.remove.clicked.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.addWidget(row)
        row.texts["person"].setFocus()

    def _remove(self, row: _Row) -> None:
        self.rows.remove(row)
        row.deleteLater()
        self.add_button.setFocus()
