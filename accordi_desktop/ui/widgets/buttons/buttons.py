# SPDX-License-Identifier: EUPL-1.2
"""Buttons in the few kinds the window has, each with a name and a target of at least 24 px."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from accordi_desktop.ui.theme.icons import NORMAL, SMALL, icon
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip


def push_button(
    text: str,
    clicked: Callable[[], object] | None = None,
    *,
    icon_name: str | None = None,
    kind: str = "secondary",
    parent: QWidget | None = None,
) -> QPushButton:
    """A button with a text; kind is "primary" (one a pane), "secondary", "flat" or "danger"."""
    button = QPushButton(text, parent)
    button.setProperty("kind", kind)
    if icon_name is not None:
        inks = {"primary": "on_accent", "danger": "danger"}
        button.setIcon(icon(icon_name, inks.get(kind)))
        button.setIconSize(QSize(SMALL + GRID, SMALL))  # the icon stands in the middle: air before the text
    if clicked is not None:
        button.clicked.connect(lambda _checked=False: clicked())
    return button


def tool_button(
    icon_name: str, name: str, clicked: Callable[[], object] | None = None, *, parent: QWidget | None = None
) -> QToolButton:
    """A flat button with an icon alone; the name is spoken and shown as a tool tip."""
    button = QToolButton(parent)
    button.setIcon(icon(icon_name))
    button.setIconSize(QSize(NORMAL, NORMAL))
    button.setProperty("kind", "flat")
    button.setAccessibleName(name)
    button.setToolTip(plain_tip(name))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if clicked is not None:
        button.clicked.connect(lambda _checked=False: clicked())
    return button
