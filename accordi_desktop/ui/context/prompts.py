# SPDX-License-Identifier: EUPL-1.2
"""The one seam for everything that asks: native file dialogs and message boxes, answered by callback.

Nothing here blocks: a dialog opens over its window and dies when it closes. A dismissed dialog calls nobody.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QWidget,
)

from accordi_desktop.ui.theme.icons import pixmap_at
from accordi_desktop.ui.widgets.input.wheel import ignore_wheel
from accordi_desktop.ui.widgets.labels.marks import mark

_SYMBOL = 32

PathTaker = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Choice:
    """One button of a question: its text, what follows, and whether work may be lost by it."""

    text: str
    then: Callable[[], None]
    destructive: bool = False


class Prompts(QObject):
    """Asks the user; tests replace it by one that answers."""

    def ask_open_file(
        self, parent: QWidget, title: str, filters: Sequence[str], then: PathTaker, folder: Path | None = None
    ) -> None:
        """Ask for a file that exists; filters read "Register (*.accordi)"."""
        dialog = self._file_dialog(parent, title, folder, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open_file_dialog(dialog, then)

    def ask_open_files(
        self, parent: QWidget, title: str, then: Callable[[list[Path]], None], folder: Path | None = None
    ) -> None:
        """Ask for one or more files that exist."""
        dialog = self._file_dialog(parent, title, folder, ())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        dialog.open()

    def ask_save_file(
        self, parent: QWidget, title: str, suggested: Path, filters: Sequence[str], then: PathTaker
    ) -> None:
        """Ask where to write; the suggested file's ending is added when the user types none."""
        dialog = self._file_dialog(parent, title, suggested.parent, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
        dialog.selectFile(suggested.name)
        self._open_file_dialog(dialog, then)

    def ask_folder(self, parent: QWidget, title: str, then: PathTaker, folder: Path | None = None) -> None:
        """Ask for a folder."""
        dialog = self._file_dialog(parent, title, folder, ())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open_file_dialog(dialog, then)

    def confirm(
        self,
        parent: QWidget,
        text: str,
        informative: str,
        accept_text: str,
        then: Callable[[], None],
        *,
        destructive: bool = False,
    ) -> None:
        """Ask before something that cannot be undone; what loses work is not what Enter does."""
        self.choose(parent, text, informative, (Choice(accept_text, then, destructive),))

    def choose(self, parent: QWidget, text: str, informative: str, choices: Sequence[Choice]) -> None:
        """Ask which of several ways to go; "Cancel" is added and does nothing."""
        box = self._message_box(parent, "question", text, informative)
        for choice in choices:
            kind = QMessageBox.ButtonRole
            role = kind.DestructiveRole if choice.destructive else kind.AcceptRole
            button = box.addButton(choice.text, role)
            button.clicked.connect(lambda _checked=False, then=choice.then: then())
            if not choice.destructive and box.defaultButton() is None:
                mark(button, "kind", "primary")
                box.setDefaultButton(button)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(cancel)
        if box.defaultButton() is None:
            box.setDefaultButton(cancel)
        box.open()

    def tell(self, parent: QWidget, text: str, informative: str = "") -> None:
        """Tell trouble that needs more room than the message bar."""
        box = self._message_box(parent, "warning", text, informative)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        box.open()

    def _file_dialog(
        self, parent: QWidget, title: str, folder: Path | None, filters: Sequence[str]
    ) -> QFileDialog:
        dialog = QFileDialog(parent, title, str(folder or ""))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if filters:
            dialog.setNameFilters(list(filters))
        for box in dialog.findChildren(QComboBox):  # none where the system has a dialog of its own
            ignore_wheel(box)
        return dialog

    def _open_file_dialog(self, dialog: QFileDialog, then: PathTaker) -> None:
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def _message_box(self, parent: QWidget, symbol: str, text: str, informative: str) -> QMessageBox:
        box = QMessageBox(parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIconPixmap(pixmap_at(symbol, _SYMBOL, parent.devicePixelRatioF(), "accent"))
        box.setWindowTitle(parent.window().windowTitle())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(informative)
        for label in box.findChildren(QLabel):  # the informative text has no format of its own
            label.setTextFormat(Qt.TextFormat.PlainText)
        return box
