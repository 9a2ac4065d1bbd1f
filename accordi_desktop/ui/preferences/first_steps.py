# SPDX-License-Identifier: EUPL-1.2
"""What a new register asks of the office, once: letterhead, own city, language. It can be skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from accordi_desktop.ui.forms.form_dialog import add_row
from accordi_desktop.ui.forms.letterhead import LetterheadDialog
from accordi_desktop.ui.preferences.appearance_page import language_choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext

_ASKED = ("body", "office", "city", "country")


class FirstStepsDialog(LetterheadDialog):
    """The least of the office's particulars, and the language of the program."""

    def __init__(self, context: AppContext, register: Register, parent: QWidget | None) -> None:
        super().__init__(context, register, parent, _ASKED)
        self.setWindowTitle(self.tr("First steps"))
        self.cancel_button.setText(self.tr("Skip"))
        self.language = language_choice(context.settings.language)
        self.language.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.new_language = False
        add_row(self.form.rows, self.language.accessibleName(), self.language)

    def save(self) -> None:
        """Save the particulars in the register, the language in the settings of this computer."""
        if self.save_office() and self._save_language():
            self.accept()

    def _save_language(self) -> bool:
        settings, before = self.context.settings, self.context.settings.language
        if self.language.value() == before:
            return True
        settings.language = self.language.value()
        try:
            settings.save()
        except OSError as error:
            settings.language = before
            self.show_fault(self.context.words.text("error.io_error", detail=str(error)))
            return False
        self.new_language = True
        return True


def open_first_steps(
    context: AppContext, parent: QWidget, then: Callable[[bool], None]
) -> FirstStepsDialog | None:
    """Ask over a window; `then` hears at the end whether another language was chosen."""
    register = context.register
    if register is None or register.read_only:
        return None
    dialog = FirstStepsDialog(context, register, parent)
    dialog.finished.connect(lambda _result: then(dialog.new_language))
    dialog.open()
    return dialog
