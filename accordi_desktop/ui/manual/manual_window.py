# SPDX-License-Identifier: EUPL-1.2
"""The manual in a window of its own, to be read beside the work."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from accordi_desktop.ui.manual.chapters import Chapter, chapters
from accordi_desktop.ui.manual.page import ManualPage
from accordi_desktop.ui.theme.style import GAP, GRID, MARGIN
from accordi_desktop.ui.widgets.dialogs.screens import room_for_window
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.search_line import SearchLine

_LEAST_LIST_WIDTH = 240
_SIZE = QSize(960, 680)


class ManualWindow(QWidget):
    """Chapters on the left, narrowed by what is typed above them; the chosen one on the right."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Manual"))
        self._chapters = chapters(language)
        self.search = SearchLine(self.tr("Search the manual…"), self.tr("Search the manual"))
        self.list = QListWidget()
        self.list.setSpacing(GRID // 2)
        self.list.setAccessibleName(self.tr("Chapters"))
        self.page = ManualPage()
        self._nothing = PlainLabel(self.tr("No chapter has these words."), role="muted")
        self._narrow("")
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.currentRowChanged.connect(self._show)
        self.page.chapter_wanted.connect(self._go)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._show()

    def _lay_out(self) -> None:
        self.resize(_SIZE.boundedTo(room_for_window(self.screen())))
        left = QVBoxLayout()
        left.setSpacing(GAP)
        parts: tuple[QWidget, ...] = (self.search, self._nothing, self.list)
        width = max(_LEAST_LIST_WIDTH, self._width_of_titles())
        for part in parts:
            part.setFixedWidth(width)
            left.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(MARGIN)
        row.addLayout(left)
        row.addWidget(self.page, 1)

    def _width_of_titles(self) -> int:
        """The width, in pixels, at which no title of the list is cut."""
        edges = 2 * (self.list.frameWidth() + self.list.spacing())
        bar = self.list.verticalScrollBar().sizeHint().width()
        return self.list.sizeHintForColumn(0) + edges + bar

    def _narrow(self, query: str) -> None:
        before = self._current()
        found = [chapter for chapter in self._chapters if chapter.has(query)]
        self.list.clear()
        for chapter in found:
            entry = QListWidgetItem(chapter.title)
            entry.setData(Qt.ItemDataRole.UserRole, chapter)
            self.list.addItem(entry)
        self._nothing.setVisible(not found)
        self.list.setCurrentRow(found.index(before) if before in found else 0)

    def _show(self) -> None:
        chapter = self._current()
        if chapter is not None:
            self.page.show_chapter(chapter, self.search.text())

    def _go(self, name: str) -> None:
        self.search.clear()
        names = [chapter.name for chapter in self._chapters]
        if name in names:
            self.list.setCurrentRow(names.index(name))

    def _current(self) -> Chapter | None:
        entry = self.list.currentItem()
        chapter = entry.data(Qt.ItemDataRole.UserRole) if entry is not None else None
        return chapter if isinstance(chapter, Chapter) else None


def open_manual(language: str, parent: QWidget) -> None:
    """Show the manual in a language; one that is open comes to the front."""
    manual = parent.findChild(ManualWindow) or ManualWindow(language, parent)
    manual.show()
    manual.raise_()
    manual.activateWindow()
    manual.search.setFocus()
