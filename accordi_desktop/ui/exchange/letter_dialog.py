# SPDX-License-Identifier: EUPL-1.2
"""A letter on one agreement, from a template of the program or of the office."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from accordi_desktop.exchange.letters.letter import (
    Letter,
    LetterKind,
    checked_template,
    keep_letter,
    template_path,
    write_letter,
)
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.storage.atomic_file import write_file
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.exchange.output_dialog import OutputDialog, documents_folder
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress


class LetterDialog(OutputDialog):
    """The template is checked when it is chosen; the letter is written, and kept as a draft if wanted."""

    def __init__(
        self, context: AppContext, register: Register, ids: tuple[int, ...], parent: QWidget | None
    ) -> None:
        super().__init__(context, register, "", parent)
        self.setWindowTitle(self.tr("Letter"))
        self.accept_button.setText(self.tr("Write…"))
        self.head(register, ids)
        self._agreement = ids[0]
        self._reference = behind(lambda: register.agreements.rows(ids)[0].reference)
        self._own: Path | None = None
        self._letter: Letter | None = None
        self.kind = ChoiceBox(self.tr("Letter"), self._kinds(), LetterKind.RENEWAL)
        self.kind.currentIndexChanged.connect(self._forget_own)
        self.language = ChoiceBox(
            self.tr("Language"),
            (("it", self.tr("Italian")), ("en", self.tr("English"))),
            context.words.language,
        )
        self.own_button = push_button(self.tr("Template of the office…"), self._ask_template)
        self.own_button.setAutoDefault(False)
        self.template = PlainLabel(role="muted")
        self.keep = QCheckBox(self.tr("Keep it as a draft among the documents"))
        self.keep.setChecked(not register.read_only)
        self.keep.setEnabled(not register.read_only)
        layout = form_layout()
        add_row(layout, self.tr("Letter"), self.kind)
        add_row(layout, "", self.own_button)
        add_row(layout, "", self.template)
        add_row(layout, self.tr("Language"), self.language)
        add_row(layout, "", self.keep)
        self.column.addLayout(layout)
        self.finish_layout(self.kind)

    def choose_template(self, path: Path) -> None:
        """Take a template of the office, or say what is wrong with it."""
        try:
            checked_template(path)
        except AccordiError as error:
            self.show_fault(self.context.words.error(error))
            return
        self.show_fault("")
        self._own = path
        self.template.setText(self.tr("Template: {name}").format(name=path.name))

    def save(self) -> None:
        """Ask where to write."""
        suggested = Path(documents_folder()) / f"{self._reference} {self._template().stem}.docx"
        kinds = [self.tr("Word document (*.docx)")]
        self.context.prompts.ask_save_file(self, self.windowTitle(), suggested, kinds, self._write)

    def _write(self, path: Path) -> None:
        register, agreement, template = self.register, self._agreement, self._template()
        words, told = Words(self.language.value()), self.context.words

        def work(_progress: Progress) -> str:
            sheet = register.agreements.sheet(agreement)
            letter = write_letter(register, sheet, template, words)
            write_file(path, letter.content)
            self._letter = letter
            if letter.missing:
                return told.text("letter.to_complete", names=", ".join(letter.missing))
            return told.text("cli.printed", path=path)

        self.write(work)

    def _written(self, sentence: str) -> None:
        if self.keep.isChecked() and not self._keep():
            return
        super()._written(sentence)

    def _keep(self) -> bool:
        """Keep the letter that was written; trouble is said in the form."""
        register, letter, agreement = self.register, self._letter, self._agreement
        words = Words(self.language.value())
        if letter is None:
            return False
        try:
            self.context.write(lambda _progress: keep_letter(register, agreement, letter, words))
        except AccordiError as error:
            self.show_fault(self.context.words.error(error))
            return False
        return True

    def _template(self) -> Path:
        return self._own or template_path(self.kind.value(), self.language.value())

    def _forget_own(self) -> None:
        self._own = None
        self.template.setText("")

    def _ask_template(self) -> None:
        kinds = [self.tr("Word document (*.docx)")]
        self.context.prompts.ask_open_file(self, self.windowTitle(), kinds, self.choose_template)

    def _kinds(self) -> tuple[tuple[LetterKind, str], ...]:
        return (
            (LetterKind.RENEWAL, self.tr("Proposal of renewal")),
            (LetterKind.NOTICE, self.tr("Notice of non-renewal")),
            (LetterKind.THANKS, self.tr("Thanks")),
            (LetterKind.MINISTRY, self.tr("Communication to the ministry")),
            (LetterKind.REGION, self.tr("Communication to the Region")),
        )
