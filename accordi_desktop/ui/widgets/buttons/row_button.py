# SPDX-License-Identifier: EUPL-1.2
"""A line that leads somewhere: what stands first, what it is, and a remark; one button, read out whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

_LEAST_HEIGHT = 30


class RowButton(QPushButton):
    """As wide as its card; the middle gives way where there is no room."""

    def __init__(self, parent: QWidget | None = None, *, lead_width: int = 40, numbers: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lead = PlainLabel(role="heading" if numbers else "muted")
        self._lead.setWordWrap(False)
        self._lead.setMinimumWidth(lead_width)
        side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
        self._lead.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._text = ElidedLabel()
        self._note = PlainLabel(role="muted")
        self._note.setWordWrap(False)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(3 * GAP // 2)
        row.addWidget(self._lead)
        row.addWidget(self._text, 1)
        row.addWidget(self._note)
        for label in (self._lead, self._text, self._note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, lead: str, text: str, note: str = "") -> None:
        """Show these words."""
        self._lead.setText(lead)
        self._text.setText(text)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(", ".join(part for part in (lead, text, note) if part))
        self.setToolTip(self._text.toolTip())

    def sizeHint(self) -> QSize:
        """Room for one line, with air."""
        hint = self._row.sizeHint()
        return QSize(hint.width(), max(hint.height() + GRID, _LEAST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The words in the middle can be cut."""
        return QSize(self._row.minimumSize().width(), self.sizeHint().height())
