# SPDX-License-Identifier: EUPL-1.2
"""One document in the details: its name to open it by, what it is, and a menu of what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from accordi_desktop.model.stored_file import opens_outside
from accordi_desktop.ui.details.documents.document_text import icon_name, particulars
from accordi_desktop.ui.details.reading.long_text import text_widget
from accordi_desktop.ui.theme.icons import SMALL, icon
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.buttons.elided_button import ElidedButton
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.register.values.documents import DocumentView
    from accordi_desktop.ui.details.documents.document_actions import DocumentActions
    from accordi_desktop.wording import Words


class DocumentRow(QWidget):
    """Enter on the name opens it; the menu is one Tab further."""

    def __init__(
        self, document: DocumentView, words: Words, agreement_actions: DocumentActions, *, writable: bool
    ) -> None:
        super().__init__()
        self.name_button = ElidedButton(document.content.file_name)
        self.name_button.setObjectName(f"document-{document.id}")
        self.name_button.setProperty("kind", "flat")
        self.name_button.setProperty("link", True)
        self.name_button.setIcon(icon(icon_name(document.content.file_name)))
        self.name_button.setIconSize(QSize(SMALL, SMALL))
        self.name_button.clicked.connect(lambda _checked=False: agreement_actions.show(document))
        said = particulars(document, words)
        self.name_button.setAccessibleDescription(said)
        self.more_button = tool_button(
            "more", self.tr("More on {name}").format(name=document.content.file_name)
        )
        self.more_button.setObjectName(f"document-{document.id}-more")
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more_button)
        self.more_button.setMenu(self.menu)
        self._fill(document, agreement_actions, writable=writable)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.name_button, 1)
        row.addWidget(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        below = QVBoxLayout()
        below.setContentsMargins(SMALL + GAP + GRID, 0, 0, 0)
        below.addWidget(PlainLabel(said, role="muted"))
        if document.content.note:
            below.addWidget(text_widget(document.content.note, words.field("documents.note")))
        column.addLayout(below)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu.popup(self.mapToGlobal(at)))

    def _fill(self, document: DocumentView, agreement_actions: DocumentActions, *, writable: bool) -> None:
        outside = opens_outside(document.content.file_name)
        for text, run, offered in (
            (self.tr("Show"), agreement_actions.show, True),
            (self.tr("Open with the system’s program"), agreement_actions.open_outside, outside),
            (self.tr("Save a copy…"), agreement_actions.save_copy, True),
            (self.tr("Change particulars…"), agreement_actions.edit, writable),
            (self.tr("Remove"), agreement_actions.remove, writable),
        ):
            if offered:
                self.menu.addAction(text, partial(run, document))
