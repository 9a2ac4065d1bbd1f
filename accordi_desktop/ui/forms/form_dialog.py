# SPDX-License-Identifier: EUPL-1.2
"""What the forms that change the register share: a fault keeps what was typed, closing ends the dialog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QWidget

from accordi_desktop.model.errors import AccordiError, InvalidDraftError, Problem
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.backup_before_change import back_up_first
from accordi_desktop.ui.theme.style import GAP, padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.dialogs.dialog_body import DialogBody
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementRow
    from accordi_desktop.ui.context.context import AppContext

    Ids = tuple[int, ...]

Made = TypeVar("Made", bound=QDialog)


class ProblemField(Protocol):
    """A field that can show what is wrong with it."""

    def problem(self) -> str:
        """What it shows."""

    def setProblem(self, text: str) -> None:
        """Show a problem, or none."""


class FormDialog(Dialog):
    """A column of fields, a line for faults, and two buttons; Enter accepts, Esc cancels.

    The column scrolls where the screen is too small for it; faults and buttons are always in view.
    """

    def __init__(self, context: AppContext, title: str, accept_text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.context = context
        self._body = DialogBody()
        self._body.rearranged.connect(self.grow)
        self.column = self._body.column
        self.fault = PlainLabel(role="error")
        self.fault.hide()
        self.cancel_button = push_button(self.tr("Cancel"), self.reject)
        self.cancel_button.setAutoDefault(False)
        self.accept_button = push_button(accept_text, self.save, kind="primary")
        self.accept_button.setDefault(True)
        self._fields: dict[str, ProblemField] = {}
        # What it is about is of the register in the context, and so are the ids it hands on.
        context.register_changed.connect(self.reject)
        outer = padded_column(self)
        outer.addWidget(self._body, 1)
        outer.addWidget(self.fault)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.accept_button)
        outer.addLayout(row)

    def save(self) -> None:
        """What the accept button does."""
        raise NotImplementedError

    def head(self, register: Register, ids: tuple[int, ...]) -> None:
        """Say what the form is about: one agreement by its names, several by their number.

        Raises UnknownReferenceError where the one is no longer there.
        """
        # Not by `tr`: in a subclass it takes the number put in for a translation, and asks no further.
        text = self.context.words.count("print.agreements", len(ids))
        if len(ids) == 1:
            row = behind(lambda: _row(register, ids))
            text = " · ".join(part for part in (row.reference, row.counterpart, row.title) if part)
        self.column.addWidget(ElidedLabel(text, role="heading"))

    def watch(self, path: str, field: ProblemField) -> None:
        """Show the problems of that path at that field."""
        self._fields[path] = field

    def submit(self, command: Command) -> None:
        """Perform a command and close; where it changes many agreements, a backup is made before."""
        self.show_fault("")
        back_up_first(self.context, command, self, partial(self._submit, command))

    def _submit(self, command: Command) -> None:
        if self.execute(command, without_backup=True):
            self.accept()

    def execute(self, command: Command, *, without_backup: bool = False) -> bool:
        """Perform a command; trouble is shown in the form and nothing that was typed is lost."""
        if self.context.register is None:
            return False
        self.show_fault("")
        try:
            self.context.save(command, without_backup=without_backup)
        except InvalidDraftError as error:
            self.show_problems(error.problems)
            return False
        except AccordiError as error:
            self.show_fault(self.context.words.error(error))
            return False
        return True

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Each problem at its field, those without a field in the line for faults."""
        texts: dict[str, str] = dict.fromkeys(self._fields, "")
        loose: list[str] = []
        for problem in problems:
            text = self.context.words.problem(problem)
            if problem.path in texts:
                texts[problem.path] = text
            else:
                loose.append(text)
        for path, text in texts.items():
            self._fields[path].setProblem(text)
        self.show_fault(" ".join(dict.fromkeys(loose)))

    def show_fault(self, text: str) -> None:
        """Say what did not work."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        self.grow()


def open_on(
    make: Callable[[AppContext, Register, Ids, QWidget | None], Made],
    context: AppContext,
    ids: Ids,
    parent: QWidget | None,
) -> Made | None:
    """Open a dialog about agreements of the open register; None where none is open or `ids` is empty."""
    if context.register is None or not ids:
        return None
    dialog = make(context, context.register, ids, parent)
    dialog.open()
    return dialog


def _row(register: Register, ids: Ids) -> AgreementRow:
    """The row of the one agreement; raises UnknownReferenceError where it is no longer there."""
    register.agreements.require(ids, binned_too=True)
    return register.agreements.rows(ids)[0]


_LINE = 32  # pixels of the height of a line to type in


def form_layout() -> QFormLayout:
    """Labels at the left, fields as wide as they are."""
    form = QFormLayout()
    form.setSpacing(GAP)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def add_row(
    form: QFormLayout, label: str, field: QWidget, at: int = -1, buddy: QWidget | None = None
) -> None:
    """A field with its label, which is also its name for those who do not see it.

    `buddy` is the first of several fields on the line.
    """
    caption = PlainLabel(label)
    caption.setBuddy(buddy or field.focusProxy() or field)
    caption.setMinimumWidth(120)
    caption.setMinimumHeight(_LINE)  # its text stands level with that of a line of the field
    if not field.accessibleName():
        field.setAccessibleName(label)
    form.insertRow(at, caption, field)
