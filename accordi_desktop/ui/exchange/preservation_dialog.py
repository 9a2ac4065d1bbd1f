# SPDX-License-Identifier: EUPL-1.2
"""Prepares one agreement for a preservation system, under the class and the file it belongs to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.exchange.selection import Selection
from accordi_desktop.model.text.file_name import safe_stem
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.exchange.output_dialog import OutputDialog, documents_folder
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.wording import Words

    # The agreement, the target, class and file, the words.
    Preserve = Callable[[Selection, Path, tuple[str, str], Words], object]


class PreservationDialog(OutputDialog):
    """An archive with the PDF/A sheet, the documents, their digests and the metadata."""

    def __init__(
        self,
        context: AppContext,
        register: Register,
        ids: tuple[int, ...],
        parent: QWidget | None,
        preserve: Preserve,
    ) -> None:
        super().__init__(context, register, "", parent)
        self._ids, self._preserve = ids[:1], preserve
        self.setWindowTitle(self.tr("Preservation"))
        self.accept_button.setText(self.tr("Write…"))
        self.head(register, self._ids)
        self._reference = behind(lambda: register.agreements.rows(self._ids)[0].reference)
        self.classification = LineField(self.tr("Class of the filing plan"))
        self.file = LineField(self.tr("File (fascicolo)"))
        layout = form_layout()
        add_row(layout, self.tr("Class of the filing plan"), self.classification)
        add_row(layout, self.tr("File (fascicolo)"), self.file)
        self.column.addLayout(layout)
        text = self.tr("An archive with the PDF/A sheet, the documents, their digests and the metadata.")
        self.column.addWidget(PlainLabel(text, role="muted"))
        self.finish_layout(self.classification)

    def save(self) -> None:
        """Ask where to write."""
        suggested = Path(documents_folder()) / f"{safe_stem(self._reference)}.zip"
        kinds = [self.tr("Archive (*.zip)")]
        self.context.prompts.ask_save_file(self, self.windowTitle(), suggested, kinds, self._write)

    def _write(self, path: Path) -> None:
        selection, words, preserve = Selection(self.register, self._ids), self.context.words, self._preserve
        filing = (self.classification.value(), self.file.value())

        def work(_progress: Progress) -> str:
            preserve(selection, path, filing, words)
            return words.text("cli.printed", path=path)

        self.write(work)
