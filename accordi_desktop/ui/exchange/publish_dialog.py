# SPDX-License-Identifier: EUPL-1.2
"""The page for the public: its form, languages and introduction; a preview in the browser; what changed."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from accordi_desktop.exchange.public_page.page import PageForm
from accordi_desktop.exchange.public_page.publishing import PageRequest, differences, prepare, write_pages
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.ui.exchange.output_dialog import OutputDialog
from accordi_desktop.ui.exchange.scope import EVERYTHING
from accordi_desktop.ui.forms.fields.text_fields import TextField
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.exchange.public_page.publishing import Publication
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress

_LISTED = 8


class PublishDialog(OutputDialog):
    """What was chosen is kept on this computer for the next time."""

    def __init__(
        self,
        context: AppContext,
        register: Register,
        parent: QWidget,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(context, register, "", parent)
        self._open_url = open_url
        self.setWindowTitle(self.tr("Page for the public"))
        self.accept_button.setText(self.tr("Write into a folder…"))
        settings = context.settings
        self.form = ChoiceBox(self.tr("Form"), self._forms(), PageForm(settings.page_form))
        self.languages = {"it": QCheckBox(self.tr("Italian")), "en": QCheckBox(self.tr("English"))}
        for language, box in self.languages.items():
            box.setChecked(language in settings.page_languages)
        self.names = QCheckBox(self.tr("Name the persons who signed"))
        self.names.setChecked(settings.page_names == "yes")
        self._labels = {
            "it": self.tr("Introduction in Italian"),
            "en": self.tr("Introduction in English"),
        }
        written = {"it": settings.page_introduction_it, "en": settings.page_introduction_en}
        self.introductions = {
            language: TextField(label, written[language], least=2, most=4)
            for language, label in self._labels.items()
        }
        self.preview_button = push_button(self.tr("Preview in the browser"), self.preview)
        self.preview_button.setAutoDefault(False)
        self._lay_out()

    def preview(self) -> None:
        """Write the pages into a temporary folder and open the first in the browser."""
        request = self.request()
        if request is None:
            return
        self.keep()

        def work(progress: Progress) -> Path:
            folder = Path(tempfile.mkdtemp(prefix="accordi-"))
            publication = prepare(self._everything(), request, None, progress)
            return write_pages(publication, request.form, folder)[0]

        def show(path: Path) -> None:
            self.line.say(self.tr("The preview is in the browser."))
            self._open_url(QUrl.fromLocalFile(str(path)))

        self.line.run(self.tr("Writing…"), work, show)

    def save(self) -> None:
        """Ask for the folder."""
        if self.request() is not None:
            folder = Path(self.context.settings.page_folder) if self.context.settings.page_folder else None
            self.context.prompts.ask_folder(self, self.windowTitle(), self._compare, folder)

    def request(self) -> PageRequest | None:
        """What is asked for; None, with a fault shown, where no language is chosen."""
        languages = tuple(language for language, box in self.languages.items() if box.isChecked())
        self.show_fault("" if languages else self.tr("Choose at least one language."))
        if not languages:
            return None
        introductions = {language: field.value() for language, field in self.introductions.items()}
        return PageRequest(self.form.value(), languages, introductions, self.names.isChecked())

    def keep(self) -> None:
        """Keep the choices for the next time."""
        settings = self.context.settings
        settings.page_form = self.form.value().value
        settings.page_languages = ",".join(code for code, box in self.languages.items() if box.isChecked())
        settings.page_names = "yes" if self.names.isChecked() else "no"
        settings.page_introduction_it = self.introductions["it"].value()
        settings.page_introduction_en = self.introductions["en"].value()
        try:
            settings.save()
        except OSError as error:
            self.show_fault(self.context.words.text("error.io_error", detail=str(error)))

    def _compare(self, folder: Path) -> None:
        """Say what the page would change before it is written over."""
        request = self.request()
        if request is None:
            return
        self.context.settings.page_folder = str(folder)
        self.keep()

        def ask(publication: Publication) -> None:
            write = partial(self._write, publication, request.form, folder)
            if any((folder / name).exists() for name in publication.pages) and not publication.known:
                text = self.tr("The folder holds another page. Replace it?")
                self.context.prompts.confirm(
                    self, text, str(folder), self.tr("Replace"), write, destructive=True
                )
                return
            text = self.tr("Write the page into the folder?")
            told = "\n".join(differences(publication, self.context.words, _LISTED))
            self.context.prompts.confirm(self, text, told, self.tr("Write"), write)

        self.line.run(
            self.tr("Comparing…"),
            lambda progress: prepare(self._everything(), request, folder, progress),
            ask,
        )

    def _write(self, publication: Publication, form: PageForm, folder: Path) -> None:
        written = self.tr("The page is in {folder}.").format(folder=folder)

        def work(_progress: Progress) -> str:
            write_pages(publication, form, folder)
            return written

        self.write(work)

    def _everything(self) -> Selection:
        return Selection(self.register, self.register.agreements.ids(EVERYTHING))

    def _forms(self) -> tuple[tuple[PageForm, str], ...]:
        return (
            (PageForm.FILE, self.tr("One file, with a style of its own")),
            (PageForm.FOLDER, self.tr("A folder, with the style of Bootstrap Italia")),
            (PageForm.FRAGMENT, self.tr("A fragment, to be put into the site")),
        )

    def _lay_out(self) -> None:
        languages = QWidget()
        row = QHBoxLayout(languages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GAP)
        for box in self.languages.values():
            row.addWidget(box)
        row.addStretch(1)
        layout = form_layout()
        add_row(layout, self.tr("Form"), self.form)
        add_row(layout, self.tr("Languages"), languages, buddy=self.languages["it"])
        add_row(layout, "", self.names)
        for language, field in self.introductions.items():
            add_row(layout, self._labels[language], field)
        self.column.addLayout(layout)
        line = QHBoxLayout()
        line.addWidget(self.preview_button)
        line.addStretch(1)
        self.column.addLayout(line)
        self.finish_layout(self.form)


def open_publish(context: AppContext, parent: QWidget) -> PublishDialog | None:
    """Open it over the register in the window."""
    if context.register is None:
        return None
    dialog = PublishDialog(context, context.register, parent)
    dialog.open()
    return dialog
