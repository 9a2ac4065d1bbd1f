# SPDX-License-Identifier: EUPL-1.2
"""What concerns this computer alone: language, colours, the user's name, where backups go too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.forms.second_folder import SecondFolder
from accordi_desktop.ui.theme.style import MARGIN, Scheme
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.settings import Settings
    from accordi_desktop.ui.context.context import AppContext


class AppearancePage(QWidget):
    """Kept in the user's own settings, never in the register."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        settings = context.settings
        themes = [
            (Scheme.SYSTEM, self.tr("As the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ]
        self.language = language_choice(settings.language)
        self.theme = ChoiceBox[str](self.tr("Colours"), themes, settings.theme)
        motions = [("system", self.tr("As the system")), ("none", self.tr("None"))]
        self.motion = ChoiceBox[str](self.tr("Motion"), motions, settings.motion)
        self.display_name = LineField(self.tr("Your name"), settings.display_name, clears_problem=True)
        form = form_layout()
        add_row(form, self.language.accessibleName(), self.language)
        add_row(form, self.tr("Colours"), self.theme)
        add_row(form, self.tr("Motion"), self.motion)
        add_row(form, self.tr("Your name"), self.display_name)
        hint = PlainLabel(
            self.tr("The history of the register shows your name beside each change."), role="muted"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addLayout(form)
        column.addWidget(hint)
        self.second = SecondFolder(context)
        column.addSpacing(MARGIN)
        column.addWidget(PlainLabel(self.tr("Backups"), role="heading"))
        column.addWidget(
            PlainLabel(
                self.tr("They are kept on this computer; a second folder has a copy of each."),
                role="muted",
            )
        )
        column.addWidget(self.second)
        column.addStretch(1)

    def apply(self, settings: Settings) -> bool:
        """Take the choices over; tells whether anything changed."""
        before = (
            settings.language,
            settings.theme,
            settings.motion,
            settings.display_name,
            settings.backup_folder,
        )
        chosen = (
            self.language.value(),
            str(self.theme.value()),
            self.motion.value(),
            self.display_name.value(),
            self.second.value(),
        )
        (
            settings.language,
            settings.theme,
            settings.motion,
            settings.display_name,
            settings.backup_folder,
        ) = chosen
        return chosen != before


def language_choice(chosen: str) -> ChoiceBox[str]:
    """The languages of the program, each by its own name."""
    label = QCoreApplication.translate("AppearancePage", "Language")
    system = QCoreApplication.translate("AppearancePage", "As the system")
    return ChoiceBox[str](label, [("system", system), ("it", "Italiano"), ("en", "English")], chosen)
