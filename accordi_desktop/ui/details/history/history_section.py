# SPDX-License-Identifier: EUPL-1.2
"""The last revisions of an agreement, as a section of the details; read when it is unfolded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.details.history.history_dialog import open_history
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.buttons.row_button import RowButton
from accordi_desktop.ui.widgets.section import Section
from accordi_desktop.wording.dates import clock_time

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext

_SHOWN = 4


class HistorySection(Section):
    """When, what and by whom; each line opens the whole history there."""

    def __init__(self, sheet: AgreementSheet, context: AppContext, window: QWidget) -> None:
        super().__init__(context.words.section("history"), expanded=False)
        self._context, self._window, self._agreement_id = context, window, sheet.id
        self.rows: list[RowButton] = []
        self.toggled.connect(self._fill)

    def _fill(self, expanded: bool) -> None:
        register = self._context.register
        if not expanded or self.rows or register is None:
            return
        for revision in behind(lambda: register.history.revisions(self._agreement_id, limit=_SHOWN)):
            row = RowButton(lead_width=104)
            row.say(clock_time(revision.at), self._context.words.undo_label(revision.label), revision.by)
            row.clicked.connect(partial(self._open, revision.id))
            self.rows.append(row)
            self.column.addWidget(row)
        self.column.addWidget(push_button(self.tr("The whole history…"), self._open))

    def _open(self, revision_id: int | None = None, _checked: bool = False) -> None:
        open_history(self._context, self._agreement_id, self._window, revision_id)
