# SPDX-License-Identifier: EUPL-1.2
"""Which report is wanted, and over what; it opens in the print preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QRadioButton, QWidget

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.form_dialog import FormDialog
from accordi_desktop.ui.preview.preview_dialog import open_preview
from accordi_desktop.ui.preview.rendering import RenderedPages
from accordi_desktop.ui.preview.report_choices import Choice, choices, read_subjects
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.exclusive_buttons import ExclusiveButtons

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.printing.reports.report import Report
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.ui.preview.preview_dialog import PrintPreview


class ReportsDialog(FormDialog):
    """One line a report; typing into a line chooses it."""

    def __init__(
        self, context: AppContext, register: Register, query: AgreementQuery, parent: QWidget
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Reports"))
        self.accept_button.setText(self.tr("Preview"))
        self._register, self._window = register, parent
        self.choices = choices(context.words, behind(lambda: read_subjects(register, query)))
        self._group = ExclusiveButtons(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        for row, choice in enumerate(self.choices):
            button = QRadioButton(choice.title)
            self._group.addButton(button, row)
            grid.addWidget(button, row, 0)
            for column, field in enumerate(choice.fields, start=1):
                field.setAccessibleDescription(choice.title)
                grid.addWidget(field, row, column)
            choice.used.connect(button.click)
        self._group.button(0).setChecked(True)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def save(self) -> None:
        """Lay the chosen report out and show it."""
        choice: Choice = self.choices[self._group.checkedId()]
        problem = choice.problem()
        self.show_fault(problem)
        if problem:
            choice.fields[0].setFocus()
            return
        self.accept()
        _preview(self.context, self._register, choice.report(), self._window)


def open_list_preview(context: AppContext, query: AgreementQuery, parent: QWidget) -> PrintPreview | None:
    """Open the preview of a list as it is filtered and ordered."""
    if (register := context.register) is None:
        return None

    def make() -> Report:
        from accordi_desktop.printing.reports.listing import listing  # noqa: PLC0415

        return listing(register, query, context.words)

    return _preview(context, register, make, parent)


def _preview(
    context: AppContext, register: Register, make: Callable[[], Report], parent: QWidget
) -> PrintPreview:
    """Make a report on a thread, and show it as it will be printed."""
    words = context.words

    def lay_out(progress: Progress) -> RenderedPages:
        from accordi_desktop.printing.reports.report import file_name, typeset_report  # noqa: PLC0415

        progress(0, 0)
        report = make()
        return RenderedPages(
            typeset_report(report, register.office.particulars, words, register.calendar.today),
            file_name(report),
        )

    return open_preview(context, lay_out, parent)


def open_reports(context: AppContext, query: AgreementQuery, parent: QWidget) -> ReportsDialog | None:
    """Ask which report; `query` is the list in view."""
    if context.register is None:
        return None
    try:
        dialog = ReportsDialog(context, context.register, query, parent)
    except AccordiError as error:
        context.failed.emit(context.words.error(error))
        return None
    dialog.open()
    return dialog
