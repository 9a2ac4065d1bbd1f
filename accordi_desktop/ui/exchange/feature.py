# SPDX-License-Identifier: EUPL-1.2
"""What comes in and leaves: tables, texts, data, and the calendar file, kept up to date after changes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence

from accordi_desktop.exchange.messages.message import is_readable
from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature
from accordi_desktop.ui.exchange.calendar_autosave import CalendarAutosave
from accordi_desktop.ui.exchange.importing.file_drops import FileDrops

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.context.feature import Host


class ExchangeFeature(Feature):
    """`autosave` follows the register in the window; `query` tells which list is in view."""

    def __init__(self, host: Host, query: Callable[[], AgreementQuery]) -> None:
        super().__init__(host)
        self._query = query
        self.autosave = CalendarAutosave(host.context, host.widget)
        self._drops = FileDrops(host.widget, self._may_import)
        self._drops.dropped.connect(self._take)

    def actions(self) -> Sequence[ActionSpec]:
        """What brings agreements in, and what writes them out for others."""
        return (
            ActionSpec(
                name="import_table",
                text=QCoreApplication.translate("Actions", "&Import…"),
                icon="open",
                places=(Place(Surface.FILE_MENU, 1, 34),),
                keys="Ctrl+I",
                enabled=lambda state: state.opened and state.writable,
                run=self._import,
            ),
            ActionSpec(
                name="paste_table",
                text=QCoreApplication.translate("Actions", "Paste a &table"),
                icon="paste",
                places=(Place(Surface.EDIT_MENU, 1, 30),),
                keys=QKeySequence.StandardKey.Paste,
                enabled=lambda state: state.opened and state.writable,
                run=self._paste,
            ),
            ActionSpec(
                name="import_text",
                text=QCoreApplication.translate("Actions", "Fro&m a text…"),
                icon="document",
                places=(Place(Surface.FILE_MENU, 1, 35),),
                enabled=lambda state: state.opened and state.writable,
                run=self._import_text,
            ),
            ActionSpec(
                name="attach_folder",
                text=QCoreApplication.translate("Actions", "Attac&h a folder of documents…"),
                icon="attach",
                places=(Place(Surface.AGREEMENT_MENU, 0, 75),),
                enabled=lambda state: state.opened and state.writable,
                run=self._ask_folder,
            ),
            ActionSpec(
                name="export_data",
                text=QCoreApplication.translate("Actions", "Exp&ort…"),
                icon="export",
                places=(
                    Place(Surface.FILE_MENU, 1, 36),
                    *on_agreements(100, Surface.AGREEMENT_ROWS, Surface.SEVERAL_AGREEMENTS),
                ),
                enabled=lambda state: state.opened,
                run=self._export_data,
            ),
            ActionSpec(
                name="publish",
                text=QCoreApplication.translate("Actions", "Page for the p&ublic…"),
                icon="globe",
                places=(Place(Surface.FILE_MENU, 1, 42),),
                enabled=lambda state: state.opened,
                run=self._publish,
            ),
            ActionSpec(
                name="open_data",
                text=QCoreApplication.translate("Actions", "Open &data and half-year list…"),
                places=(Place(Surface.FILE_MENU, 1, 43),),
                enabled=lambda state: state.opened,
                run=self._open_data,
            ),
            ActionSpec(
                name="write_letter",
                text=QCoreApplication.translate("Actions", "&Letter…"),
                icon="document",
                places=on_agreements(95, Surface.AGREEMENT_ROWS, Surface.ONE_AGREEMENT),
                enabled=lambda state: state.opened and state.selected == 1 and not state.in_bin,
                run=partial(self.act_on_selected, self._write_letter),
            ),
            ActionSpec(
                name="export_calendar",
                text=QCoreApplication.translate("Actions", "E&xport calendar…"),
                icon="calendar",
                places=(
                    Place(Surface.FILE_MENU, 1, 40),
                    *on_agreements(105, Surface.SEVERAL_AGREEMENTS),
                ),
                enabled=lambda state: state.opened,
                run=self._export_calendar,
            ),
        )

    def close(self) -> None:
        """Write the calendar file if it waits to be written."""
        self.autosave.finish()

    def _publish(self) -> None:
        from accordi_desktop.ui.exchange.publish_dialog import open_publish  # noqa: PLC0415

        open_publish(self.context, self.host.widget)

    def _open_data(self) -> None:
        from accordi_desktop.ui.exchange.open_data_dialog import OpenDataDialog  # noqa: PLC0415

        if self.context.register is not None:
            OpenDataDialog(self.context, self.context.register, self.host.widget).open()

    def _write_letter(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.exchange.letter_dialog import LetterDialog  # noqa: PLC0415
        from accordi_desktop.ui.forms.form_dialog import open_on  # noqa: PLC0415

        open_on(LetterDialog, self.context, ids, self.host.widget)

    def _may_import(self) -> bool:
        register = self.context.register
        return register is not None and not register.read_only

    def _take(self, path: Path) -> None:
        """What was dropped: a folder of documents, an e-mail or a PDF, or a table."""
        if path.is_dir():
            self._attach_folder(path)
        elif is_readable(path.name):
            self._import_text(path=path)
        else:
            self._import(path)

    def _ask_folder(self) -> None:
        title = QCoreApplication.translate("Actions", "Choose the folder of the documents")
        self.context.prompts.ask_folder(self.host.widget, title, self._attach_folder)

    def _attach_folder(self, folder: Path) -> None:
        from accordi_desktop.ui.exchange.document_folder.dialog import open_attach_folder  # noqa: PLC0415

        def begin() -> None:
            open_attach_folder(self.context, folder, self.host.widget)

        self.host.leave(begin)

    def _import(self, path: Path | None = None) -> None:
        from accordi_desktop.ui.exchange.importing.import_dialog import open_import  # noqa: PLC0415

        def begin() -> None:
            open_import(self.context, self.host.requests, self.host.widget, path)

        self.host.leave(begin)

    def _paste(self) -> None:
        from accordi_desktop.ui.exchange.importing.import_dialog import paste_import  # noqa: PLC0415

        text = QGuiApplication.clipboard().text()
        # Copied cells have tabs between them; what has none is prose.
        if text.strip() and "\t" not in text:
            self._import_text(text)
            return
        self.host.leave(lambda: paste_import(self.context, self.host.requests, self.host.widget, text))

    def _import_text(self, text: str = "", path: Path | None = None) -> None:
        from accordi_desktop.ui.exchange.prose.prose_dialog import open_prose  # noqa: PLC0415

        def begin() -> None:
            open_prose(self.context, self.host.widget, text, path)

        self.host.leave(begin)

    def _export_data(self) -> None:
        from accordi_desktop.ui.exchange.export_dialog import open_export  # noqa: PLC0415

        open_export(self.context, self.host.selected_ids(), self._query(), self.host.widget)

    def _export_calendar(self) -> None:
        """Of what is selected, or of all."""
        from accordi_desktop.ui.exchange.calendar_export import CalendarExport  # noqa: PLC0415

        if self.context.register is not None:
            CalendarExport(self.context, self.context.register, self.host.widget).ask(
                self.host.selected_ids()
            )
