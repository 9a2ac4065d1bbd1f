# SPDX-License-Identifier: EUPL-1.2
"""A chapter as a page: its Markdown, its pictures fitted to the width, the words looked for marked."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from accordi_desktop.model.text.fold import fold_words
from accordi_desktop.ui.manual.chapters import Chapter
from accordi_desktop.ui.theme.style import GAP, MARGIN

_LINE_HEIGHT = 125  # per cent of what the font asks for


class ManualPage(QTextBrowser):
    """Shows the program's own text only, and loads nothing but the manual's own pictures."""

    chapter_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text of the manual"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)
        self._chapter: Chapter | None = None
        self._query = ""
        self._width = 0

    def show_chapter(self, chapter: Chapter, query: str = "") -> None:
        """Show a chapter from its beginning, or from the first word looked for."""
        self._chapter, self._query = chapter, query
        self._fill()
        found = self.extraSelections()
        if found:
            first = found[0].cursor
            first.clearSelection()
            self.setTextCursor(first)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401
        """A picture of the manual, no wider than the page; nothing else is ever loaded."""
        path = self._file(QUrl(name))
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None:
            return None
        picture = QImage(str(path))
        widest = max(200, self.viewport().width() - 3 * MARGIN)
        if picture.width() <= widest:
            return picture
        ratio = self.devicePixelRatioF()
        width = min(picture.width(), round(widest * ratio))
        scaled = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(scaled.width() / widest)
        return scaled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures keep to the width of the page."""
        super().resizeEvent(event)
        if self._chapter is not None and self.viewport().width() != self._width:
            at = self.verticalScrollBar().value()
            self._fill()
            self.verticalScrollBar().setValue(at)

    def _fill(self) -> None:
        if self._chapter is None:
            return
        self._width = self.viewport().width()
        # A document that is filled again keeps the letters of the heading it stood on.
        document = QTextDocument(self)
        document.setDocumentMargin(MARGIN)
        document.setDefaultFont(self.font())
        self.setDocument(document)
        document.setMarkdown(self._chapter.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        _space_out(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
        look.setForeground(self.palette().brush(QPalette.ColorRole.HighlightedText))
        marks = []
        for start, length in self._found():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)

    def _found(self) -> list[tuple[int, int]]:
        """Place and length of each word that begins with one of those looked for."""
        wanted = tuple(fold_words(self._query))
        if not wanted:
            return []
        words = re.finditer(r"[^\W_]+", self.toPlainText())
        return [
            (word.start(), len(word.group()))
            for word in words
            if any(part.startswith(wanted) for part in fold_words(word.group()))
        ]

    def _follow(self, link: QUrl) -> None:
        if self._file(link) is not None:
            self.chapter_wanted.emit(link.fileName())

    def _file(self, name: QUrl) -> Path | None:
        """The manual's file of that name; None for what lies elsewhere or on the network."""
        if self._chapter is None or name.scheme() or name.host():
            return None
        folder = self._chapter.path.parent.parent
        path = (self._chapter.path.parent / name.path()).resolve()
        return path if path.is_relative_to(folder.resolve()) and path.is_file() else None


def _space_out(document: QTextDocument) -> None:
    """Give lines and headings more room than Qt's Markdown does."""
    block = document.begin()
    while block.isValid():
        look = block.blockFormat()
        look.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if look.headingLevel():
            look.setTopMargin(MARGIN if block.position() else 0)
            look.setBottomMargin(GAP)
        QTextCursor(block).setBlockFormat(look)
        block = block.next()
