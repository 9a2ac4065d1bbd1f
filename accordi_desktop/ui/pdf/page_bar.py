# SPDX-License-Identifier: EUPL-1.2
"""Which page is shown and how large: a field for its number, and buttons to turn and to zoom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.ui.pdf.view import PdfView


class PageBar(QWidget):
    """Follows the view, and leads it."""

    def __init__(self, view: PdfView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.previous_button = tool_button("chevron-left", self.tr("Previous page"), partial(self._go_by, -1))
        self.next_button = tool_button("chevron-right", self.tr("Next page"), partial(self._go_by, 1))
        self.number = QLineEdit()
        self.number.setAccessibleName(self.tr("Page number"))
        self.number.setFixedWidth(52)
        self.number.setValidator(QIntValidator(1, 99999, self))
        self.number.editingFinished.connect(self._jump)
        self.of = PlainLabel(role="muted")
        self.of.setWordWrap(False)
        self.percent = PlainLabel(role="muted")
        self.percent.setWordWrap(False)
        self.smaller_button = tool_button("zoom-out", self.tr("Smaller"), partial(view.zoom_by, -1))
        self.larger_button = tool_button("zoom-in", self.tr("Larger"), partial(view.zoom_by, 1))
        self.fit_button = tool_button("fit-width", self.tr("Fit the width"), partial(view.set_zoom, None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for widget in (self.previous_button, self.number, self.of, self.next_button):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.percent, self.smaller_button, self.larger_button, self.fit_button):
            row.addWidget(widget)
        view.moved.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Say what the view shows."""
        view = self._view
        self.number.setText(str(view.page + 1) if view.count else "")
        self.of.setText(self._out_of(view))
        self.percent.setText(f"{round(view.scale() * 100)} %" if view.count else "")
        self.previous_button.setEnabled(view.page > 0)
        self.next_button.setEnabled(view.page + 1 < view.count)
        for widget in (self.number, self.smaller_button, self.larger_button, self.fit_button):
            widget.setEnabled(bool(view.count))

    def _out_of(self, view: PdfView) -> str:
        if view.count:
            return self.tr("of {count}").format(count=view.count)
        return self.tr("Opening…") if view.reader is not None else ""

    def _go_by(self, by: int) -> None:
        self._view.go(self._view.page + by)

    def _jump(self) -> None:
        if self.number.text().isdecimal():
            self._view.go(int(self.number.text()) - 1)
        self.follow()
