# SPDX-License-Identifier: EUPL-1.2
"""Enter goes to the next field and passes by the buttons; at the end of a list that grows it adds a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.ui.forms.list_editor import ListEditor

_ENTRIES = (QLineEdit, QComboBox, QPlainTextEdit, QCheckBox)


def go_on(pane: QWidget, editors: Iterable[ListEditor[Any]]) -> bool:
    """Put the keyboard into the next field; False where there is none.

    In the last field of the last row of a list that grows, a row is added. A last row in which nothing was
    typed is passed by from its first field.
    """
    focused = pane.focusWidget()
    if focused is None:
        return False
    following = next_entry(pane, focused)
    for editor in editors:
        row = editor.row_of(focused)
        if row is None or not editor.grows or row is not editor.rows[-1]:
            continue
        if row.is_blank():
            following = next_entry(pane, _last_inside(pane, row, focused))
        elif following is None or not row.isAncestorOf(following):
            editor.add()
            return True
    if following is None:
        return False
    following.setFocus(Qt.FocusReason.TabFocusReason)
    return True


def next_entry(pane: QWidget, start: QWidget) -> QWidget | None:
    """The next field to type or choose in, in the order of Tab; None where Tab leaves the pane."""
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        if pane.isAncestorOf(widget) and _is_entry(widget, pane):
            return widget
        if not pane.isAncestorOf(widget) and _is_stop(widget):
            return None
        widget = widget.nextInFocusChain()
    return None


def _last_inside(pane: QWidget, row: QWidget, start: QWidget) -> QWidget:
    """The last field of a row, from one of its fields on."""
    last = start
    while (following := next_entry(pane, last)) is not None and row.isAncestorOf(following):
        last = following
    return last


def _is_entry(widget: QWidget, pane: QWidget) -> bool:
    return isinstance(widget, _ENTRIES) and _is_stop(widget) and widget.isVisibleTo(pane)


def _is_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes and widget.isEnabled() and widget.isVisibleTo(widget.window())
