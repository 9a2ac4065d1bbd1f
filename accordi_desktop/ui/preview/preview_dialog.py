# SPDX-License-Identifier: EUPL-1.2
"""A document as it will be printed, on its way to a printer or to a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QWidget

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.storage.atomic_file import write_file
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.preview.page_view import PageArea, Zoom
from accordi_desktop.ui.preview.preview_bar import PageBar
from accordi_desktop.ui.preview.printer import a4_printer, print_pages, printer_there
from accordi_desktop.ui.preview.rendering import RenderedPages, lay_out_summaries
from accordi_desktop.ui.theme.style import GAP, padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress

    LayOut = Callable[[Progress], RenderedPages]


def open_print_preview(context: AppContext, agreement_ids: Sequence[int], parent: QWidget) -> PrintPreview:
    """Open the preview of the summaries of these agreements, in this order, over a window."""
    register, words, ids = context.register, context.words, tuple(agreement_ids)
    if register is None:
        raise RuntimeError("a preview needs an open register")
    several = QCoreApplication.translate("PrintPreview", "Agreements")
    return open_preview(
        context, lambda progress: lay_out_summaries(register, words, ids, several, progress), parent
    )


def open_preview(
    context: AppContext, lay_out: LayOut, parent: QWidget, *, with_letterhead: bool = True
) -> PrintPreview:
    """Open the preview of any document; `lay_out` works on a thread."""
    preview = PrintPreview(context, lay_out, parent, with_letterhead=with_letterhead)
    preview.open()
    return preview


class PrintPreview(Dialog):
    """Lays the pages out off the window's thread, then shows them; closing it gives the work up."""

    def __init__(
        self, context: AppContext, lay_out: LayOut, parent: QWidget, *, with_letterhead: bool = True
    ) -> None:
        super().__init__(parent)
        self.preferred = QSize(820, 900)
        self.setWindowTitle(self.tr("Print preview"))
        self._context = context
        self._lay_out = lay_out
        self._with_letterhead = with_letterhead
        self._rendered: RenderedPages | None = None
        self.messages = MessageBar()
        self.bar = PageBar(self)
        self.area = PageArea()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Laying out the pages"))
        self.close_button = push_button(self.tr("Close"), self.reject)
        self.save_button = push_button(self.tr("&Save PDF…"), self._ask_where, icon_name="pdf")
        self.print_button = push_button(
            self.tr("&Print…"), self._ask_printer, icon_name="print", kind="primary"
        )
        self._arrange()
        self.bar.page_chosen.connect(self._show_page)
        self.bar.zoom_chosen.connect(lambda zoom: self.area.set_zoom(Zoom(zoom)))
        self._start()

    def done(self, result: int) -> None:
        """Close, and give up what is still being laid out."""
        self._task.cancel()
        super().done(result)

    def _arrange(self) -> None:
        for key, act in (
            (QKeySequence.StandardKey.Print, self._ask_printer),
            (QKeySequence.StandardKey.Save, self._ask_where),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(1)
        for button in (self.close_button, self.save_button, self.print_button):
            buttons.addWidget(button)
        column = padded_column(self)
        column.addWidget(self.messages)
        column.addWidget(self.bar)
        column.addWidget(self.area, 1)
        column.addLayout(buttons)

    def _start(self) -> None:
        self._let_print(False)
        self.progress.show()
        self._task = self._context.run(
            self._lay_out,
            self._finished,
            self._failed,
            progressed=self._progressed,
            ended=self.progress.hide,
            owner=self,
        )

    def _progressed(self, done: int, total: int, _label: str) -> None:
        # When all is read the typesetting begins, whose length nobody knows.
        self.progress.setRange(0, 0 if done == total else total)
        self.progress.setValue(done)

    def _finished(self, rendered: RenderedPages) -> None:
        self._rendered = rendered
        self._let_print(True)
        self._show_page(0)
        self.area.picture.setFocus()
        if self._with_letterhead:
            self._tell_of_letterhead()

    def _tell_of_letterhead(self) -> None:
        """Where the pages have no letterhead, say where it is written."""
        register = self._context.register
        if register is None or register.read_only:
            return
        if not behind(lambda: register.office.particulars).body:
            self.messages.tell(
                self.tr("The pages have no letterhead yet: it is in Preferences, under Office."),
                self.tr("Write it…"),
                self._ask_office,
            )

    def _ask_office(self) -> None:
        from accordi_desktop.ui.forms.letterhead import open_letterhead  # noqa: PLC0415

        open_letterhead(self._context, self, self._start)

    def _failed(self, error: AccordiError) -> None:
        self.messages.warn(self._context.words.error(error))

    def _let_print(self, ready: bool) -> None:
        for widget in (self.save_button, self.print_button, self.bar):
            widget.setEnabled(ready)

    def _show_page(self, page: int) -> None:
        if self._rendered is not None:
            pages = self._rendered.document.pages
            self.area.show_page(pages[page], self.bar.show_page(page, len(pages)))

    def _ask_where(self) -> None:
        if self._rendered is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(folder) / self._rendered.name
        self._context.prompts.ask_save_file(self, self.tr("Save PDF"), suggested, ["PDF (*.pdf)"], self._save)

    def _save(self, path: Path) -> None:
        if self._rendered is None:
            return
        try:
            write_file(path, self._rendered.document.pdf)
        except AccordiError as error:
            self.messages.warn(self._context.words.error(error))
        else:
            self.messages.tell(self.tr("Saved: {path}").format(path=path))

    def _ask_printer(self) -> None:
        if self._rendered is None:
            return
        if not printer_there():
            self.messages.warn(
                self.tr("This computer has no printer. Save the PDF and print it on another one.")
            )
            return
        printer = a4_printer(Path(self._rendered.name).stem)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, len(self._rendered.document.pages))
        dialog.accepted.connect(lambda: self._print(dialog))
        QDialog.open(dialog)  # the class of its own wants a receiver for what `accepted` tells

    def _print(self, dialog: QPrintDialog) -> None:
        if self._rendered is None:
            return
        if print_pages(dialog.printer(), self._rendered.document.pages):
            self.messages.tell(self.tr("Sent to the printer."))
        else:
            self.messages.warn(self.tr("The printer did not accept the pages. Check that it is switched on."))
