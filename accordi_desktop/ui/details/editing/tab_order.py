# SPDX-License-Identifier: EUPL-1.2
"""Tab goes where the eye goes: rows that came later or moved are not at the end of the chain."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLayout, QPlainTextEdit, QWidget


def follow_the_eye(pane: QWidget) -> None:
    """Chain everything in a pane that takes the focus in the order of its layouts."""
    for before, after in pairwise(_stops(pane)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    layout = widget.layout()
    if layout is not None and not isinstance(widget, (QComboBox, QPlainTextEdit)):
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _in_layout(inner)
