# SPDX-License-Identifier: EUPL-1.2
"""The whole of an agreement as one form over one draft."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.model.enums import Side
from accordi_desktop.register.rules.problems import problems
from accordi_desktop.register.rules.warnings import warnings
from accordi_desktop.ui.details.editing.problem_display import ProblemDisplay
from accordi_desktop.ui.details.editing.removed_rows import RemovedRows
from accordi_desktop.ui.details.editing.sections.computed_ends import show_ends
from accordi_desktop.ui.details.editing.sections.essentials import Essentials
from accordi_desktop.ui.details.editing.sections.other_data import OtherData, count_filled
from accordi_desktop.ui.forms.enter_moves import go_on
from accordi_desktop.ui.forms.list_editor import ListEditor
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.input.enter_key import ENTER, press_focused_button
from accordi_desktop.ui.widgets.section import Section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.model.errors import Problem
    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.ui.details.editing.sections.contents import Contents, FormContext
    from accordi_desktop.ui.details.expanded_sections import ExpandedSections
    from accordi_desktop.ui.forms.fields.field import Field
    from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

_IN_LIST = re.compile(r"(\w+)\[(\d+)\]\.(.+)")
OTHER = "other"


class EditPane(QScrollArea):
    """Knows its draft at any time. Enter goes to the next field, Ctrl+Z puts back what was removed last."""

    changed = Signal()
    rearranged = Signal()
    left = Signal()  # Enter in the last field

    def __init__(
        self, draft: AgreementDraft, context: FormContext, folding: ExpandedSections, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._base = draft
        self._context = context
        words = context.words
        self._said: tuple[Problem, ...] = ()
        self._problems = ProblemDisplay(words)
        self.essentials = Essentials(draft, context, self)
        self._other: OtherData | None = None
        self.other_section = Section(self.tr("Other data"))
        self.removed = RemovedRows(words, self)
        self._lay_out()
        self._follow(self.essentials)
        folding.follow(OTHER, self.other_section)
        self.other_section.toggled.connect(self._open_other)
        if self.other_section.isExpanded():
            self.other()
        show_ends(self.essentials.lists["periods"], draft)
        self._count_other(draft)
        self._problems.show(self._contents(), (), warnings(draft))
        QApplication.instance().focusChanged.connect(self._judge_what_was_left)  # type: ignore[union-attr]

    def other(self) -> OtherData:
        """The rest of the form, made when it is first wanted."""
        if self._other is None:
            self._other = OtherData(self._base, self._context, self)
            for group in self._other.groups.values():
                self.other_section.column.addWidget(group)
            self._follow(self._other)
            self.rearranged.emit()
        return self._other

    def editor(self, name: str) -> ListEditor[Any]:
        """The list of that field of the draft."""
        lists = self.essentials.lists if name in self.essentials.lists else self.other().lists
        return lists[name]

    def draft(self) -> AgreementDraft:
        """The draft as typed."""
        draft = self._base
        parts: dict[str, Any] = {}
        for contents in self._contents():
            for form in contents.forms:
                draft = form.filled(draft)
            parts |= {name: editor.items() for name, editor in contents.lists.items()}
        return replace(draft, **parts)

    def can_be_saved(self) -> bool:
        """Whether nothing is wrong; from now on every problem is shown, the first with the keyboard in it."""
        self._problems.strict = True
        self._said = ()
        self._judge(at_once=True)
        dates = self._unreadable()
        if dates:
            self._go_to(dates[0])
            return False
        found = problems(self.draft())
        if found:
            self._go_to_problem(min(found, key=self._place_of))
        return not found

    def show_problems(self, found: Iterable[Problem]) -> tuple[Problem, ...]:
        """Show what the register refused; returns those that have no place in the form."""
        self._said = tuple(found)
        placed = [problem for problem in self._said if self.at(problem.path) is not None]
        self._judge(at_once=True)
        if placed:
            self._go_to_problem(placed[0])
        return tuple(problem for problem in self._said if problem not in placed)

    def focus_first(self) -> None:
        """Put the keyboard where one begins: into the name of the first counterpart, else at the top."""
        rows = self.essentials.lists["parties"].rows
        counterpart = next((row for row in rows if row.item().side is Side.COUNTERPART), None)
        self._go_to(counterpart.form.first() if counterpart else self._first_of("overview"))

    def focus_section(self, name: str) -> None:
        """Put the keyboard into the first field of a group, or into the field of that path."""
        groups = self.essentials.groups if name in self.essentials.groups else self.other().groups
        field = None if name in groups else self.at(name)
        if isinstance(field, ListEditor):
            self._go_to(field.add_button)
        elif field is not None:
            self._go_to(field)
        elif name in groups:
            self._go_to(self._first_of(name))
        else:
            self.focus_first()

    def is_sound(self) -> bool:
        """Whether nothing is wrong, as far as the form can tell."""
        return not self._said and not self._unreadable() and not problems(self.draft())

    def has_unreadable(self) -> bool:
        """Whether some date cannot be read, so that the draft is not all that was typed."""
        return bool(self._unreadable())

    def at(self, path: str) -> Field | ListEditor[Any] | None:
        """The field at the path of a problem, made if need be, or the list of that name."""
        match = _IN_LIST.fullmatch(path)
        if match is not None:
            name, position, field = match.groups()
            return self.editor(name).field_at(int(position), field)
        for contents in (self.essentials, self.other()):
            if path in contents.lists:
                return contents.lists[path]
            for form in contents.forms:
                if path in form.fields:
                    return form.fields[path]
        return None

    def event(self, event: QEvent) -> bool:
        """Undo is the form's own while a removed row can be put back, but not in a text that one types."""
        wants_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if event.type() == QEvent.Type.ShortcutOverride and wants_undo and self.removed:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button or goes to the next field."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Undo) and self.removed:
            self.removed.put_back()
        elif press_focused_button(self, event):
            pass
        elif event.key() in ENTER and plain:
            if not go_on(self, [editor for one in self._contents() for editor in one.lists.values()]):
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _contents(self) -> list[Contents]:
        return [one for one in (self.essentials, self._other) if one is not None]

    def _open_other(self, expanded: bool) -> None:
        if not expanded:
            return
        self.other()
        if self.other_section.header.hasFocus():  # what is in it shows at the next turn of the event loop
            QTimer.singleShot(0, self.other_section, self._bring_other_up)

    def _bring_other_up(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.verticalScrollBar().setValue(self.other_section.y() - GAP)

    def _follow(self, contents: Contents) -> None:
        for form in contents.forms:
            form.changed.connect(self._hear)
        for name, editor in contents.lists.items():
            editor.changed.connect(self._hear)
            editor.rearranged.connect(self.rearranged)
            self.removed.follow(name, editor)

    def _first_of(self, name: str) -> QWidget:
        editor = self.editor("titles") if name == "overview" else None
        if editor is None and name in {*self.essentials.lists, *self.other().lists}:
            editor = self.editor(name)
        if editor is not None:
            return editor.rows[0].form.first() if editor.rows else editor.add_button
        group = self.other().groups[name]
        return next(form.first() for form in self.other().forms if group.isAncestorOf(form))

    def _hear(self) -> None:
        self._said = ()
        self._judge()

    def _judge(self, *, at_once: bool = False) -> None:
        draft = self.draft()
        show_ends(self.essentials.lists["periods"], draft)
        self._count_other(draft)
        found = (*problems(draft), *self._said)
        self._problems.show(self._contents(), found, warnings(draft), at_once=at_once)
        self.changed.emit()

    def _judge_what_was_left(self, before: QWidget | None, _now: QWidget | None) -> None:
        if self._problems.held_back and before is not None and self.isAncestorOf(before):
            self._judge()

    def _count_other(self, draft: AgreementDraft) -> None:
        count = count_filled(draft)
        title = self.tr("Other data")
        self.other_section.setTitle(f"{title} ({count})" if count else title)

    def _unreadable(self) -> list[PartialDateField]:
        found: list[PartialDateField] = []
        for contents in self._contents():
            for editor in contents.lists.values():
                found += editor.unreadable()
            for form in contents.forms:
                found += form.unreadable()
        return found

    def _place_of(self, problem: Problem) -> tuple[int, int]:
        """Where a problem stands in the form, from the top."""
        target = self.at(problem.path)
        if target is None:
            return (2, 0)
        widget = target.add_button if isinstance(target, ListEditor) else target
        return (0, widget.mapTo(self._body, widget.rect().topLeft()).y())

    def _go_to_problem(self, problem: Problem) -> None:
        target = self.at(problem.path)
        if isinstance(target, ListEditor):
            self._go_to(target.add_button)
        elif target is not None:
            self._go_to(target)

    def _go_to(self, field: QWidget) -> None:
        if self.other_section.isAncestorOf(field):
            self.other_section.setExpanded(True)
        for contents in self._contents():
            for editor in contents.lists.values():
                row = editor.row_of(field)
                if row is not None:
                    row.form.reveal(field)
        field.setFocus()
        self._column.activate()
        self.ensureWidgetVisible(field, 0, 4 * MARGIN)

    def _lay_out(self) -> None:
        # Filled only once it is in the window: whatever changes its parent is dressed anew with all it holds.
        self._body = QWidget()
        self.setWidget(self._body)
        self._column = column = QVBoxLayout(self._body)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP + GAP // 2)
        for group in self.essentials.groups.values():
            column.addWidget(group)
        column.addWidget(self.other_section)
        column.addStretch(1)
        self._body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
