# SPDX-License-Identifier: EUPL-1.2
"""The last step: what would be written, and what was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.exchange.imports.describing import heading_label
from accordi_desktop.exchange.imports.plan import Verdict
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.register.values.views import StepLabel
    from accordi_desktop.ui.exchange.importing.session import ImportSession
    from accordi_desktop.wording import Words


class RunStep(QWidget):
    """Says what the import does and, afterwards, what it did."""

    show_requested = Signal()
    undo_requested = Signal()

    def __init__(self, session: ImportSession, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self.heading = PlainLabel(role="title")
        self.text = PlainLabel()
        self.show_button = push_button(self.tr("Show what was imported"), self.show_requested.emit)
        self.undo_button = push_button(self.tr("Undo the import"), self.undo_requested.emit)
        row = QHBoxLayout()
        for button in (self.show_button, self.undo_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addLayout(row)
        column.addStretch(1)
        self._show_buttons(visible=False)

    def show_session(self) -> None:
        """Say what would be written."""
        new, changed = (len(self._session.wanted(one)) for one in (Verdict.NEW, Verdict.CHANGED))
        self.heading.setText(
            self.tr("{new} new agreements, {changed} changes").format(new=new, changed=changed)
        )
        self.text.setText("\n".join(self._lines()))
        self._show_buttons(visible=False)

    def show_done(self, step: StepLabel | None) -> None:
        """Say what was written, and what was left out because it changed meanwhile."""
        self.heading.setText(self._words.done(step) if step is not None else "")
        stale = str(step.args.get("references", "")) if step is not None else ""
        self.text.setText(
            self._words.text("cli.import.stale", references=stale)
            if stale
            else self.tr("The import can be undone as one step.")
        )
        self._show_buttons(visible=True)
        self.show_button.setFocus()

    def _lines(self) -> list[str]:
        plan, unticked = self._session.plan, len(self._session.unticked)
        if plan is None:
            return []
        lines = [
            self.tr("All of it becomes one step that can be undone; a backup comes before many changes.")
        ]
        if doubtful := plan.count(Verdict.DOUBTFUL):
            lines.append(self.tr("%n row(s) to decide are left out.", "", doubtful))
        if unticked:
            lines.append(self.tr("%n row(s) without a tick are left out.", "", unticked))
        if plan.unmapped:
            columns = ", ".join(heading_label(one, self._words) for one in plan.unmapped)
            lines.append(
                self.tr("Kept as they stand, with each agreement: {columns}.").format(columns=columns)
            )
        return lines

    def _show_buttons(self, *, visible: bool) -> None:
        for button in (self.show_button, self.undo_button):
            button.setVisible(visible)
