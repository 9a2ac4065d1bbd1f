# SPDX-License-Identifier: EUPL-1.2
"""What the details show in turn: nothing, an agreement to read, its form, a document, several agreements."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.ui.details.nothing_chosen import NothingChosen


class DetailsPages(QStackedWidget):
    """Banner and header stand over what is read; the form has a heading of its own."""

    def __init__(
        self,
        banner: QWidget,
        header: QWidget,
        reading: QWidget,
        editing: QWidget,
        *others: QWidget,
    ) -> None:
        """`others` are the open document and the summary of a selection."""
        super().__init__()
        self._header, self._reading, self._editing = header, reading, editing
        self._document, self._selection = others
        self._empty = NothingChosen()
        self._panes = QStackedWidget()
        self._panes.addWidget(reading)
        self._panes.addWidget(editing)
        self._agreement = QWidget()
        column = QVBoxLayout(self._agreement)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(banner)
        column.addWidget(header)
        column.addWidget(self._panes, 1)
        for page in (self._empty, self._agreement, *others):
            self.addWidget(page)

    def show_nothing(self) -> None:
        """Say that nothing is chosen."""
        self.setCurrentWidget(self._empty)

    def focus_empty(self) -> None:
        """Put the keyboard where one begins while nothing is chosen."""
        self._empty.focus_first()

    def show_selection(self) -> None:
        """Show the summary of several agreements."""
        self.setCurrentWidget(self._selection)

    def shows_selection(self) -> bool:
        """Whether several agreements are summed up."""
        return self.currentWidget() is self._selection

    def show_reading(self) -> None:
        """Show the agreement to be read."""
        self._header.show()
        self._panes.setCurrentWidget(self._reading)
        self.setCurrentWidget(self._agreement)

    def show_editing(self) -> None:
        """Show the form."""
        self._header.hide()
        self._panes.setCurrentWidget(self._editing)
        self.setCurrentWidget(self._agreement)

    def show_document(self) -> None:
        """Show the document that is open."""
        self.setCurrentWidget(self._document)

    def shows_document(self) -> bool:
        """Whether a document is open."""
        return self.currentWidget() is self._document

    def leave_document(self) -> None:
        """Back to the agreement, read or edited."""
        self.setCurrentWidget(self._agreement)
