# SPDX-License-Identifier: EUPL-1.2
"""Where a menu stands that was asked for on a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QAbstractItemView


def context_menu_pos(view: QAbstractItemView, event: QContextMenuEvent) -> QPoint:
    """On the screen: at the mouse, or at the current line or day when the keyboard asked."""
    point = event.pos()
    if event.reason() is not event.Reason.Mouse:
        point = view.visualRect(view.currentIndex()).center()
    return view.viewport().mapToGlobal(point)
