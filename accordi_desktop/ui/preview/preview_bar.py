# SPDX-License-Identifier: EUPL-1.2
"""The bar over the preview: which page of how many, and how large it is shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from accordi_desktop.ui.preview.page_view import Zoom
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel


class PageBar(QWidget):
    """Turns pages by button and key; a page is counted from 0 in the signal, from 1 on the bar."""

    page_chosen = Signal(int)
    zoom_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = 0
        self._pages = 0
        self.where = PlainLabel()
        self.where.setWordWrap(False)
        self.first = self._turner("first", self.tr("First page"), Qt.Key.Key_Home, lambda: 0)
        self.back = self._turner(
            "chevron-left", self.tr("Previous page"), Qt.Key.Key_PageUp, lambda: self._page - 1
        )
        self.forth = self._turner(
            "chevron-right", self.tr("Next page"), Qt.Key.Key_PageDown, lambda: self._page + 1
        )
        self.last = self._turner("last", self.tr("Last page"), Qt.Key.Key_End, lambda: self._pages - 1)
        self.zoom = self._zoom_box()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for widget in (self.first, self.back, self.where, self.forth, self.last):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.zoom)

    def show_page(self, page: int, pages: int) -> str:
        """Stand at a page; gives what it says: "Page 2 of 6"."""
        self._page, self._pages = page, pages
        self.where.setText(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))
        for button in (self.first, self.back):
            button.setEnabled(page > 0)
        for button in (self.forth, self.last):
            button.setEnabled(page < pages - 1)
        return self.where.text()

    def _turner(self, icon_name: str, name: str, key: Qt.Key, target: Callable[[], int]) -> QToolButton:
        def turn() -> None:
            page = target()
            if 0 <= page < self._pages:
                self.page_chosen.emit(page)

        shortcut = QShortcut(QKeySequence(key), self.window())
        shortcut.activated.connect(turn)
        return tool_button(icon_name, name, turn)

    def _zoom_box(self) -> ChoiceBox[Zoom]:
        sizes = (
            (Zoom.PAGE, self.tr("Whole page")),
            (Zoom.WIDTH, self.tr("Page width")),
            (Zoom.ACTUAL, self.tr("Actual size")),
        )
        box = ChoiceBox[Zoom](self.tr("Size of the page"), sizes, Zoom.PAGE)
        box.currentIndexChanged.connect(lambda _index: self.zoom_chosen.emit(box.value()))
        return box
