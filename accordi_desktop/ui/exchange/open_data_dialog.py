# SPDX-License-Identifier: EUPL-1.2
"""What is published as data: the open data with their description, or the half-year list of art. 23."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from accordi_desktop.exchange.open_data.half_year import HalfYear, half_year_list, write_list
from accordi_desktop.exchange.open_data.metadata import Dataset
from accordi_desktop.exchange.open_data.open_data import FILES, open_data_files, write_open_data
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.ui.exchange.output_dialog import OutputDialog
from accordi_desktop.ui.exchange.scope import EVERYTHING
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress

_HALF_YEARS = 8


class DataOutput(Enum):
    """What is written."""

    OPEN_DATA = auto()
    HALF_YEAR = auto()


class OpenDataDialog(OutputDialog):
    """Only published agreements are written; address and code are kept on this computer."""

    def __init__(self, context: AppContext, register: Register, parent: QWidget | None) -> None:
        super().__init__(context, register, "", parent)
        self.setWindowTitle(self.tr("Open data"))
        self.accept_button.setText(self.tr("Write into a folder…"))
        outputs = (
            (DataOutput.OPEN_DATA, self.tr("Open data: CSV, JSON, JSON-LD and DCAT-AP_IT")),
            (DataOutput.HALF_YEAR, self.tr("Half-year list, art. 23 of D.Lgs. 33/2013")),
        )
        self.output = ChoiceBox(self.tr("What"), outputs, DataOutput.OPEN_DATA)
        self.output.currentIndexChanged.connect(self._follow)
        self.base = LineField(self.tr("Address of the data"), context.settings.data_address)
        self.ipa = LineField(self.tr("IPA code of the body"), context.settings.data_ipa_code)
        latest = HalfYear.before(register.calendar.today)
        self.half_year = ChoiceBox(self.tr("Half year"), self._half_years(latest), latest)
        layout = form_layout()
        add_row(layout, self.tr("What"), self.output)
        add_row(layout, self.tr("Address of the data"), self.base)
        add_row(layout, self.tr("IPA code of the body"), self.ipa)
        add_row(layout, self.tr("Half year"), self.half_year)
        self.column.addLayout(layout)
        hint = self.tr(
            "The expected expense is not in the register: the list says so, and it can be completed."
        )
        self.hint = PlainLabel(hint, role="muted")
        self.column.addWidget(self.hint)
        self.finish_layout(self.output)
        self._follow()

    def save(self) -> None:
        """Ask for the folder."""
        settings = self.context.settings
        settings.data_address, settings.data_ipa_code = self.base.value(), self.ipa.value()
        try:
            settings.save()
        except OSError as error:
            self.show_fault(self.context.words.text("error.io_error", detail=str(error)))
            return
        self.context.prompts.ask_folder(self, self.windowTitle(), self._ask_replacing)

    def _ask_replacing(self, folder: Path) -> None:
        """A file of another is never written over unasked."""
        open_data = self.output.value() is DataOutput.OPEN_DATA
        names = FILES if open_data else self.half_year.value().files
        there = [name for name in names if (folder / name).exists()]
        if there:
            text = self.tr("The folder holds such files. Replace them?")
            self.context.prompts.confirm(
                self,
                text,
                ", ".join(there),
                self.tr("Replace"),
                lambda: self._write(folder),
                destructive=True,
            )
        else:
            self._write(folder)

    def _write(self, folder: Path) -> None:
        register, words, half_year = self.register, self.context.words, self.half_year.value()
        open_data = self.output.value() is DataOutput.OPEN_DATA
        base, ipa = self.base.value() or Dataset("").base, self.ipa.value()
        written = self.tr("The data are in {folder}.").format(folder=folder)

        def work(progress: Progress) -> str:
            selection = Selection(register, register.agreements.ids(EVERYTHING))
            body = register.office.particulars.body
            if open_data:
                dataset = Dataset(body or words.text("handover.no_body"), ipa, base)
                write_open_data(open_data_files(selection, dataset, words, progress), folder)
                return written
            found = half_year_list(selection, half_year, {}, words, progress)
            write_list(found, body, folder, words)
            if found.undated:
                return words.text("half_year.undated", references=", ".join(found.undated))
            return written

        self.write(work)

    def _half_years(self, latest: HalfYear) -> list[tuple[HalfYear, str]]:
        found = []
        for back in range(-1, _HALF_YEARS):
            year, half = divmod(latest.year * 2 + latest.half - 1 - back, 2)
            found.append((HalfYear(year, half + 1), f"{half + 1} / {year}"))
        return found

    def _follow(self) -> None:
        open_data = self.output.value() is DataOutput.OPEN_DATA
        for field in (self.base, self.ipa):
            field.setEnabled(open_data)
        self.half_year.setEnabled(not open_data)
        self.hint.setVisible(not open_data)
