# SPDX-License-Identifier: EUPL-1.2
"""The window of an import: four steps, Back always possible, nothing written before the last button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QStackedWidget, QWidget

from accordi_desktop.exchange.imports.plan import ImportPlan, Verdict
from accordi_desktop.exchange.tables.cells import Encoding
from accordi_desktop.exchange.tables.limits import TableFileError
from accordi_desktop.exchange.tables.reading import read_pasted, read_table_file, require_unchanged
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.exchange.importing.columns_step import ColumnsStep
from accordi_desktop.ui.exchange.importing.file_step import FileStep
from accordi_desktop.ui.exchange.importing.review_step import ReviewStep
from accordi_desktop.ui.exchange.importing.run_step import RunStep
from accordi_desktop.ui.exchange.importing.session import ImportSession
from accordi_desktop.ui.forms.backup_before_change import back_up_first
from accordi_desktop.ui.forms.progress_line import ProgressLine
from accordi_desktop.ui.theme.style import GAP, padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import ChangeSet, StepLabel
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.page import Requests
    from accordi_desktop.ui.context.tasks import Progress

FILE, COLUMNS, REVIEW, RUN = range(4)
_STEPS_WIDTH = 130


class ImportDialog(Dialog):
    """Works on one register: it closes when another is opened."""

    def __init__(
        self, context: AppContext, register: Register, requests: Requests, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a table"))
        self.preferred = QSize(1000, 600)
        self._context, self._requests = context, requests
        self.session = ImportSession(register, context.words)
        self._done = False
        self._step: StepLabel | None = None
        self.steps = QListWidget()
        self.steps.addItems(
            [self.tr("1. File"), self.tr("2. Columns"), self.tr("3. Review"), self.tr("4. Import")]
        )
        self.steps.setAccessibleName(self.tr("Steps"))
        self.steps.setFixedWidth(_STEPS_WIDTH)
        self.steps.setFrameShape(QFrame.Shape.NoFrame)
        self.file_step = FileStep(self.session, context.words)
        self.columns_step = ColumnsStep(self.session, context)
        self.review_step = ReviewStep(self.session, context)
        self.run_step = RunStep(self.session, context.words)
        self.pages = QStackedWidget()
        for page in (self.file_step, self.columns_step, self.review_step, self.run_step):
            self.pages.addWidget(page)
        self.progress = ProgressLine(context)
        self.close_button = push_button(self.tr("Cancel"), self.reject)
        self.back_button = push_button(self.tr("Back"), self._back)
        self.next_button = push_button(self.tr("Next"), self._next, kind="primary")
        for button in (self.close_button, self.back_button):
            button.setAutoDefault(False)
        self.next_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._show(FILE)

    def read(self, path: Path, encoding: Encoding | None = None, separator: str = "") -> None:
        """Read a file in a process of its own and show its first step."""
        self.session.path = path

        def work(progress: Progress) -> None:
            file = read_table_file(path, progress, encoding=encoding, separator=separator)
            self.session.take_file(file)

        self.progress.run(self.tr("Reading {name}…").format(name=path.name), work, self._taken)

    def read_text(self, text: str) -> bool:
        """Take a table that was copied; False where the text is none."""
        try:
            file = read_pasted(text, self.tr("Clipboard"))
        except TableFileError:
            return False
        self.session.path = None
        self._take(lambda: self.session.take_file(file))
        return True

    def _take(self, choose: Callable[[], None]) -> None:
        """Choose a file, a sheet or a table, behind the window."""
        self.progress.run(self.tr("Reading the rows…"), lambda _progress: choose(), self._taken)

    def _taken(self, _nothing: None) -> None:
        self.progress.say("")
        self._show(FILE)
        if self.session.table is not None:
            self.next_button.setFocus()

    def _connect(self) -> None:
        self._context.register_changed.connect(self.reject)
        self.file_step.choose_requested.connect(self.choose_file)
        self.file_step.reread.connect(self._reread)
        session = self.session
        self.file_step.sheet_chosen.connect(lambda sheet: self._take(lambda: session.take_sheet(sheet)))
        self.file_step.table_chosen.connect(lambda table: self._take(lambda: session.take_table(table)))
        self.file_step.header_chosen.connect(lambda row: self._take(lambda: session.take_header(row)))
        self.columns_step.changed.connect(self._plan)
        self.review_step.changed.connect(self._plan)
        self.review_step.ticked.connect(self._update_buttons)
        self.review_step.save_requested.connect(self._save_doubtful)
        self.run_step.show_requested.connect(self._show_imported)
        self.run_step.undo_requested.connect(self._undo)
        self.steps.currentRowChanged.connect(self._jump)
        self.progress.busy_changed.connect(self._update_buttons)

    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)")
        self._context.prompts.ask_open_file(self, self.tr("Import a table"), [kinds], self.read)

    def _reread(self, encoding: str, separator: str) -> None:
        if self.session.path is not None:
            self.read(self.session.path, Encoding(encoding), separator)

    def _plan(self) -> None:
        """Work the plan out anew, behind the window."""
        if self.session.table is not None:
            self.progress.run(self.tr("Reading the rows…"), self.session.make_plan, self._take_plan)

    def _take_plan(self, plan: ImportPlan) -> None:
        self.session.plan = plan
        self.progress.say("")
        self._refresh()
        if self.steps.hasFocus() or self.focusWidget() is None:
            self._focus_page()

    def _refresh(self) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, FileStep | ColumnsStep | ReviewStep | RunStep) and not self._done:
            page.show_session()
        self._update_buttons()

    def _next(self) -> None:
        step = self.pages.currentIndex()
        if step == RUN:
            self._run()
        elif not self.progress.busy:
            self._show(step + 1)

    def _back(self) -> None:
        self._show(self.pages.currentIndex() - 1)

    def _jump(self, step: int) -> None:
        if 0 <= step != self.pages.currentIndex() and self._can_show(step):
            self._show(step)
        else:
            self._mark_step()

    def _can_show(self, step: int) -> bool:
        return not self._done and (step == FILE or self.session.table is not None)

    def _show(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        self._mark_step()
        if step != FILE and self.session.plan is None:
            self._plan()
        self._refresh()
        self._focus_page()

    def _focus_page(self) -> None:
        """Put the keyboard where the work of the step begins."""
        step = self.pages.currentIndex()
        first = {
            FILE: self.file_step.view if self.session.file is not None else self.file_step.choose_button,
            COLUMNS: self.columns_step.view,
            REVIEW: self.review_step.view,
            RUN: self.next_button,
        }[step]
        first.setFocus()

    def _mark_step(self) -> None:
        self.steps.blockSignals(True)
        self.steps.setCurrentRow(self.pages.currentIndex())
        self.steps.blockSignals(False)

    def _update_buttons(self) -> None:
        step, busy = self.pages.currentIndex(), self.progress.busy
        plan = self.session.plan
        wanted = sum(len(self.session.wanted(one)) for one in (Verdict.NEW, Verdict.CHANGED))
        for row in range(self.steps.count()):
            item = self.steps.item(row)
            flags = item.flags() & ~Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled if self._can_show(row) else flags)
        self.back_button.setEnabled(step > FILE and not busy and not self._done)
        self.next_button.setVisible(not self._done)
        self.next_button.setText(self.tr("Import") if step == RUN else self.tr("Next"))
        ready = self.session.table is not None if step == FILE else plan is not None
        self.next_button.setEnabled(ready and not busy and (step != RUN or wanted > 0))
        self.close_button.setText(self.tr("Close") if self._done else self.tr("Cancel"))

    def _run(self) -> None:
        """Write it, after a backup where many agreements change."""
        plan = self.session.plan
        if plan is None or self.progress.busy:
            return
        command = plan.command(self.session.unticked)
        path = self.session.path

        register = self.session.register

        def work(progress: Progress) -> StepLabel | None:
            if path is not None:
                require_unchanged(path, plan.digest)
            register.perform(command, without_backup=True, progress=progress)
            return register.history.undo_step

        def start() -> None:
            self.progress.run(self.tr("Importing…"), work, self._finish)

        back_up_first(self._context, command, self, start)

    def _finish(self, step: StepLabel | None) -> None:
        self._done, self._step = True, step
        self.progress.say("")
        self.run_step.show_done(step)
        self._update_buttons()

    def _undo(self) -> None:
        def work(progress: Progress) -> ChangeSet:
            return self.session.register.undo(progress=progress)

        self.progress.run(self.tr("Undoing…"), work, lambda _change: self.accept())

    def _show_imported(self) -> None:
        step = self._step
        if step is not None and step.kind == "import":
            query = AgreementQuery(source_id=int(step.args["source_id"]), with_past=True)
            self._requests.list_requested.emit(query)
        self.accept()

    def _save_doubtful(self) -> None:
        from accordi_desktop.ui.exchange.importing.doubtful_rows import ask_and_save  # noqa: PLC0415

        ask_and_save(self.session, self._context, self, self.progress)

    def reject(self) -> None:
        """Stop what is under way, and close."""
        self.progress.stop()
        super().reject()

    def _lay_out(self) -> None:
        column = padded_column(self)
        middle = QHBoxLayout()
        middle.setSpacing(2 * GAP)
        middle.addWidget(self.steps)
        middle.addWidget(self.pages, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.progress)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.close_button, self.back_button, self.next_button):
            row.addWidget(button)
        column.addLayout(row)


def paste_import(context: AppContext, requests: Requests, parent: QWidget | None, text: str) -> None:
    """Import a table that was copied; tells the user where the clipboard has none."""
    dialog = open_import(context, requests, parent)
    if dialog is not None and not dialog.read_text(text):
        dialog.reject()
        nothing = QCoreApplication.translate("ImportDialog", "The clipboard holds no table.")
        context.message.emit(nothing)


def open_import(
    context: AppContext, requests: Requests, parent: QWidget | None, path: Path | None = None
) -> ImportDialog | None:
    """Open the window of an import, with a file or to choose one; None where no register is open."""
    if context.register is None:
        return None
    if context.register.read_only:
        context.report(AccordiError("read_only", path=str(context.register.path)))
        return None
    dialog = ImportDialog(context, context.register, requests, parent)
    dialog.open()
    if path is not None:
        dialog.read(path)
    return dialog
