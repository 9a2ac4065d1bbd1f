# SPDX-License-Identifier: EUPL-1.2
"""Which report is wanted, and over what; it opens in the print preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.dialogs.form_dialog import FormDialog
from accordi_desktop.ui.dialogs.print_preview import open_preview
from accordi_desktop.ui.dialogs.print_preview_work import Laid
from accordi_desktop.ui.dialogs.report_choices import Choice, choices
from accordi_desktop.ui.theme.style import GAP

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.printing.reports.report import Report
    from accordi_desktop.register.query import AgreementQuery
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.desk import Desk
    from accordi_desktop.ui.dialogs.print_preview import PrintPreview
    from accordi_desktop.ui.tasks import Progress


class ReportsDialog(FormDialog):
    """One line a report; typing into a line chooses it."""

    def __init__(self, desk: Desk, register: Register, query: AgreementQuery, parent: QWidget) -> None:
        super().__init__(desk, "", "", parent)
        self.setWindowTitle(self.tr("Reports"))
        self.accept_button.setText(self.tr("Preview"))
        self._register, self._window = register, parent
        self.choices = choices(register, desk.words, query)
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        for row, choice in enumerate(self.choices):
            button = QRadioButton(choice.title)
            self._group.addButton(button, row)
            grid.addWidget(button, row, 0)
            for place, field in enumerate(choice.fields, start=1):
                field.setAccessibleDescription(choice.title)
                grid.addWidget(field, row, place)
            choice.used.connect(button.click)
        self._group.button(0).setChecked(True)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def save(self) -> None:
        """Lay the chosen report out and show it."""
        choice: Choice = self.choices[self._group.checkedId()]
        trouble = choice.trouble()
        self.show_fault(trouble)
        if trouble:
            choice.fields[0].setFocus()
            return
        self.accept()
        _preview(self.desk, self._register, choice.report(), self._window)


def open_list_preview(desk: Desk, query: AgreementQuery, parent: QWidget) -> PrintPreview | None:
    """Open the preview of a list as it is filtered and ordered."""
    if (register := desk.register) is None:
        return None

    def make() -> Report:
        from accordi_desktop.printing.reports.listing import listing  # noqa: PLC0415

        return listing(register, query, desk.words)

    return _preview(desk, register, make, parent)


def _preview(desk: Desk, register: Register, make: Callable[[], Report], parent: QWidget) -> PrintPreview:
    """Make a report on a thread, and show it as it will be printed."""
    words = desk.words

    def lay_out(progress: Progress) -> Laid:
        from accordi_desktop.printing.reports.report import file_name, typeset_report  # noqa: PLC0415

        progress(0, 0)
        report = make()
        return Laid(typeset_report(report, register.office, words, register.today), file_name(report))

    return open_preview(desk, lay_out, parent)


def open_reports(desk: Desk, query: AgreementQuery, parent: QWidget) -> ReportsDialog | None:
    """Ask which report; `query` is the list in view."""
    if desk.register is None:
        return None
    try:
        dialog = ReportsDialog(desk, desk.register, query, parent)
    except AccordiError as error:
        desk.failed.emit(desk.words.error(error))
        return None
    dialog.open()
    return dialog
