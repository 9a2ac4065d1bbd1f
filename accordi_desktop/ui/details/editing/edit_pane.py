# SPDX-License-Identifier: EUPL-1.2
"""The whole of an agreement as one form over one draft."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.register.problems import problems
from accordi_desktop.ui.details.editing.list_editor import ListEditor
from accordi_desktop.ui.details.editing.lists import list_editors, show_ends
from accordi_desktop.ui.details.editing.matter_forms import NotesForm
from accordi_desktop.ui.details.editing.overview_forms import (
    ActForm,
    ClauseForm,
    PapersForm,
    PurposeForm,
    StandingForm,
)
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.date_field import PartialDateField
from accordi_desktop.ui.widgets.section import Section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.model.errors import Problem
    from accordi_desktop.register.drafts import AgreementDraft
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.details.editing.field import Field
    from accordi_desktop.ui.details.editing.item_form import ItemForm
    from accordi_desktop.ui.details.folding import Folding
    from accordi_desktop.wording import Words

_IN_LIST = re.compile(r"(\w+)\[(\d+)\]\.(.+)")
_LISTS = ("parties", "signatories", "sectors", "periods", "initiatives", "gaps")


class EditPane(QScrollArea):
    """Knows its draft at any time; shows problems where they are, once somebody has been there."""

    changed = Signal()
    rearranged = Signal()

    def __init__(
        self, draft: AgreementDraft, words: Words, register: Register, folding: Folding, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._base = draft
        self._words = words
        self._strict = False
        self._said: tuple[Problem, ...] = ()
        self.lists = list_editors(draft, words, register)
        act = ActForm(words, register.instrument_kinds(), draft)
        self._forms: tuple[ItemForm, ...] = (
            act,
            PurposeForm(words, draft),
            ClauseForm(words, draft),
            StandingForm(words, draft),
            PapersForm(words, draft),
            NotesForm(words, draft),
        )
        self.sections: dict[str, Section] = {}
        self._lay_out(folding)
        for form in self._forms:
            form.changed.connect(self._hear)
        for editor in self.lists.values():
            editor.changed.connect(self._hear)
            editor.rearranged.connect(self.rearranged)
        show_ends(self.lists["periods"], draft)

    def draft(self) -> AgreementDraft:
        """What the form says now."""
        draft = self._base
        for form in self._forms:
            draft = form.filled(draft)
        parts: dict[str, Any] = {name: editor.items() for name, editor in self.lists.items()}
        return replace(draft, **parts)

    def can_be_saved(self) -> bool:
        """Whether nothing is wrong; from now on every problem is shown, the first with the keyboard in it."""
        self._strict = True
        self._hear()
        dates = self._unreadable()
        if dates:
            self._go_to(dates[0])
            return False
        found = problems(self.draft())
        if found:
            self._go_to_problem(found[0])
        return not found

    def show_problems(self, found: Iterable[Problem]) -> tuple[Problem, ...]:
        """Show what the register refused; returns those that have no place in the form."""
        self._said = tuple(found)
        self._judge()
        placed = [problem for problem in self._said if self._at(problem.path) is not None]
        if placed:
            self._go_to_problem(placed[0])
        return tuple(problem for problem in self._said if problem not in placed)

    def focus_section(self, name: str) -> None:
        """Put the keyboard into the first field of a section, or into the field of that path."""
        field = self._at(name) if name not in self.sections else None
        if field is not None:
            self._go_to(field.add_button if isinstance(field, ListEditor) else field)
            return
        section = self.sections.get(name, self.sections["overview"])
        section.setExpanded(True)
        self._first_of(name).setFocus()
        self._bring_up(section.header)

    def has_unreadable(self) -> bool:
        """Whether some date cannot be read, so that the draft is not all that was typed."""
        return bool(self._unreadable())

    def _first_of(self, name: str) -> QWidget:
        if name in self.lists:
            editor = self.lists[name]
            return editor.rows[0].form.first() if editor.rows else editor.add_button
        return (self._forms[-1] if name == "notes" else self._forms[0]).first()

    def _hear(self) -> None:
        self._said = ()
        self._judge()

    def _judge(self) -> None:
        draft = self.draft()
        show_ends(self.lists["periods"], draft)
        told: dict[str, str] = {}
        for problem in (*problems(draft), *self._said):
            told.setdefault(problem.path, self._words.problem(problem))
        for form in self._forms:
            self._tell(form, "", told)
        for name, editor in self.lists.items():
            editor.setProblem(told.get(name, ""))
            for place, row in enumerate(editor.rows):
                self._tell(row.form, f"{name}[{place}].", told)
        self.changed.emit()

    def _tell(self, form: ItemForm, prefix: str, told: dict[str, str]) -> None:
        for name, field in form.fields.items():
            text = told.get(prefix + name, "")
            if isinstance(field, PartialDateField) and field.value() is None:
                continue  # it says itself what it cannot read
            if not text or self._strict or form.speaks_of(name):
                field.setProblem(text)

    def _at(self, path: str) -> Field | ListEditor[Any] | None:
        match = _IN_LIST.fullmatch(path)
        if match is not None:
            name, place, field = match.groups()
            return self.lists[name].field_at(int(place), field)
        if path in self.lists:
            return self.lists[path]
        return next((form.fields[path] for form in self._forms if path in form.fields), None)

    def _unreadable(self) -> list[PartialDateField]:
        in_forms = (field for form in self._forms for field in form.unreadable())
        in_lists = (field for editor in self.lists.values() for field in editor.unreadable())
        return [*in_forms, *in_lists]

    def _go_to_problem(self, problem: Problem) -> None:
        target = self._at(problem.path)
        if isinstance(target, ListEditor):
            self._go_to(target.add_button)
        elif target is not None:
            self._go_to(target)

    def _go_to(self, field: QWidget) -> None:
        for section in self.sections.values():
            if section.isAncestorOf(field):
                section.setExpanded(True)
        field.setFocus()
        self._bring_up(field)

    def _bring_up(self, widget: QWidget) -> None:
        self._column.activate()
        self.ensureWidgetVisible(widget, 0, 4 * MARGIN)

    def _lay_out(self, folding: Folding) -> None:
        act, purpose, clause, standing, papers, notes = self._forms
        # Filled only once it is in the window: whatever changes its parent is dressed anew with all it holds.
        self._body = QWidget()
        self.setWidget(self._body)
        self._column = column = QVBoxLayout(self._body)
        column.setContentsMargins(GAP, 0, MARGIN, MARGIN)
        column.setSpacing(GAP)
        contents: dict[str, tuple[QWidget, ...]] = {
            "overview": (act, self.lists["titles"], purpose, clause, standing, papers),
            **{name: (self.lists[name],) for name in _LISTS},
            "notes": (notes,),
        }
        for name, widgets in contents.items():
            section = Section(self._words.section(name))
            folding.follow(name, section)
            self.sections[name] = section
            column.addWidget(section)
            for widget in widgets:
                section.column.addWidget(widget)
        column.addStretch(1)
        self._body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
