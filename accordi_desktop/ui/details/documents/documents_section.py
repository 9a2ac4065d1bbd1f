# SPDX-License-Identifier: EUPL-1.2
"""The documents of an agreement, as a section of the details: shown, attached, dropped, pasted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from accordi_desktop.ui.details.documents.document_row import DocumentRow
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.section import Section

if TYPE_CHECKING:
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.details.documents.document_actions import DocumentActions
    from accordi_desktop.wording import Words


class DocumentsSection(Section):
    """Always there: that an agreement has no document is worth saying."""

    def __init__(
        self, sheet: AgreementSheet, words: Words, agreement_actions: DocumentActions, *, writable: bool
    ) -> None:
        count = len(sheet.documents)
        title = words.section("documents")
        super().__init__(f"{title} ({count})" if count else title)
        self.rows = [DocumentRow(one, words, agreement_actions, writable=writable) for one in sheet.documents]
        if writable:
            attach = partial(agreement_actions.ask_files, sheet.id)
            paste = partial(agreement_actions.paste, sheet.id)
            self.attach_button = tool_button("attach", self.tr("Attach documents…"), attach)
            self.paste_button = tool_button("paste", self.tr("Paste a file or an image"), paste)
            self.addHeaderWidget(self.paste_button)
            self.addHeaderWidget(self.attach_button)
            keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(paste)
        for row in self.rows:
            self.column.addWidget(row)
        if not self.rows:
            text = words.text("print.no_documents")
            if writable:
                text = self.tr("{none}. Drag files here, or attach them with the clip.").format(none=text)
            self.column.addWidget(PlainLabel(text, role="muted"))
