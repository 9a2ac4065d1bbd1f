# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the documents of the agreement in view."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from accordi_desktop.model.errors import AccordiError, DocumentError
from accordi_desktop.model.progress import no_progress
from accordi_desktop.model.stored_file import PDF, is_link, may_run, opens_outside
from accordi_desktop.model.text.file_name import safe_name, suffix
from accordi_desktop.register.commands.documents import RemoveDocuments
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.details.documents.attach_dialog import AttachDialog
from accordi_desktop.ui.details.documents.document_dialog import DocumentDialog
from accordi_desktop.ui.details.documents.sources import of_data, of_paths
from accordi_desktop.ui.details.documents.viewing import ViewingCopies, make_read_only

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.documents import DocumentView
    from accordi_desktop.storage.documents import DocumentStore
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.ui.details.documents.sources import Described, Source
    from accordi_desktop.wording import Words

MOST_AT_ONCE = 40


class DocumentActions(QObject):
    """Errors go to the message bar; a document to be shown is emitted."""

    view_requested = Signal(object, Path)

    def __init__(
        self,
        context: AppContext,
        parent: QWidget,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._widget = parent
        self._open_url = open_url
        self._copies = ViewingCopies()
        self.dialog: AttachDialog | DocumentDialog | None = None

    def ask_files(self, agreement_id: int) -> None:
        """Let the user choose a file to attach."""
        register = self._context.register

        def attach(paths: list[Path]) -> None:
            if self._context.still_has((agreement_id,), register):
                self.attach(agreement_id, paths)

        self._context.prompts.ask_open_files(self._widget, self.tr("Attach documents"), attach)

    def attach(self, agreement_id: int, paths: list[Path]) -> None:
        """Ask what these files are, and attach them."""
        self._attach(agreement_id, of_paths(paths))

    def paste(self, agreement_id: int) -> None:
        """Attach the files or the image on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if not self.take(agreement_id, data):
            self._context.failed.emit(self.tr("There is neither a file nor an image on the clipboard."))

    def take(self, agreement_id: int, data: QMimeData) -> bool:
        """Attach what was dropped or pasted; False where it is nothing that can be."""
        sources = of_data(data, self.tr("Pasted image"))
        self._attach(agreement_id, sources)
        return bool(sources)

    def show(self, document: DocumentView) -> None:
        """Show a PDF here, what is harmless in the system's viewer, and offer a copy of all else."""
        if document.file.media_type == PDF and suffix(document.content.file_name) == ".pdf":
            self._with_file(document, lambda path: self.view_requested.emit(document, path))
        elif opens_outside(document.content.file_name):
            self.open_outside(document)
        else:
            self._context.prompts.confirm(
                self._widget,
                self.tr("This kind of file is not opened from here."),
                self.tr("It may hold a program or macros. Save a copy and open it only if you trust it."),
                self.tr("Save a copy…"),
                lambda: self.save_copy(document),
            )

    def open_outside(self, document: DocumentView) -> None:
        """Hand a read-only copy to the system's viewer."""
        try:
            target = self._copies.place_for(document.content.file_name)
        except OSError as error:
            self._context.failed.emit(self._context.words.text("error.io_error", detail=str(error)))
            return
        self._copy(document, target, lambda: self._hand_over(target))

    def save_copy(self, document: DocumentView) -> None:
        """Let the user choose where a copy goes."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._context.prompts.ask_save_file(
            self._widget,
            self.tr("Save a copy"),
            Path(folder) / safe_name(document.content.file_name),
            (),
            lambda target: self._copy(document, target, lambda: self._tell_saved(target)),
        )

    def edit(self, document: DocumentView) -> None:
        """Change what is said of a document."""
        self._remember(DocumentDialog(self._context, document, self._widget))

    def remove(self, document: DocumentView) -> None:
        """Take a document off; the message bar offers to undo it."""
        self._context.perform(RemoveDocuments((document.id,)))

    def _attach(self, agreement_id: int, sources: tuple[Source, ...]) -> None:
        register = self._context.register
        if len(sources) > MOST_AT_ONCE:
            self._context.failed.emit(self.tr("Attach at most %n document(s) at a time.", "", MOST_AT_ONCE))
        elif register is None or register.read_only or not sources:
            return
        elif links := [one.name for one in sources if is_link(one.name)]:
            self._context.report(DocumentError("link_to_elsewhere", name=links[0]))
        elif programs := [one.name for one in sources if may_run(one.name)]:
            self._ask_about(programs, partial(self._open_dialog, register, agreement_id, sources))
        else:
            self._open_dialog(register, agreement_id, sources)

    def _ask_about(self, programs: list[str], then: Callable[[], None]) -> None:
        self._context.prompts.confirm(
            self._widget,
            self.tr("Attach what may hold a program?") + "\n" + ", ".join(programs),
            self.tr(
                "It is kept with the agreement, and never opened from here. Attach it only if you trust it."
            ),
            self.tr("Attach"),
            then,
        )

    def _open_dialog(self, register: Register, agreement_id: int, sources: tuple[Source, ...]) -> None:
        """Of e-mails, once they are read."""
        describe = partial(_described, sources, self._context.words)

        def begin(described: tuple[Described, ...]) -> None:
            if self._context.still_has((agreement_id,), register):
                self._remember(AttachDialog(self._context, register, agreement_id, described, self._widget))

        if any(source.is_email for source in sources):
            self._context.run(describe, begin, owner=self)
        else:
            begin(describe(no_progress))

    def _remember(self, dialog: AttachDialog | DocumentDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _with_file(self, document: DocumentView, then: Callable[[Path], None]) -> None:
        register = self._context.register
        if register is None:
            return
        try:
            path = behind(lambda: register.documents.open(document.file.digest))
        except AccordiError as error:
            self._context.report(error)
            return
        then(path)

    def _copy(self, document: DocumentView, target: Path, then: Callable[[], None]) -> None:
        if self._context.register is None:
            return
        work = partial(_copied, self._context.register.documents, document.file.digest, target)
        self._context.run(work, lambda _done: then(), owner=self)

    def _hand_over(self, copy: Path) -> None:
        make_read_only(copy)
        if not self._open_url(QUrl.fromLocalFile(str(copy))):
            self._context.failed.emit(
                self.tr("No program of this computer opens “{name}”. Save a copy instead.").format(
                    name=copy.name
                )
            )

    def _tell_saved(self, target: Path) -> None:
        self._context.message.emit(self.tr("Copy saved: {path}").format(path=target))


def _described(
    sources: tuple[Source, ...], words: Words, progress: Callable[[int, int], object]
) -> tuple[Described, ...]:
    return tuple(source.described(words, progress) for source in sources)


def _copied(store: DocumentStore, digest: str, target: Path, progress: Progress) -> None:
    store.save_copy(digest, target, lambda done, total: progress(done >> 10, total >> 10))
