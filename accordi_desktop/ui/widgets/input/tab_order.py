# SPDX-License-Identifier: EUPL-1.2
"""Tab goes through a page or a dialog as its layouts do, also after parts were added, moved or removed.

A field is a box whose focus proxy is the editor inside, and a text editor has a viewport whose proxy it is.
To Tab box and viewport are stops that lead to the editor, so they have to move with it: one that is left
behind sends the keyboard back, in a circle. A widget with several stops must have no focus proxy: Tab would
go from it to the proxy and skip what stands before.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QWidget,
)

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def follow_layout(pane: QWidget) -> None:
    """Put everything in a pane that takes the focus into the order of its layouts.

    The first one keeps its place in the order of the window, the others come after it.
    """
    for before, after in pairwise(_stops(pane)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    proxy = widget.focusProxy()
    if proxy is not None and widget.isAncestorOf(proxy):
        _let_move(widget, proxy)
        yield widget
        if not isinstance(widget, QTabWidget):
            return
    if proxy is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    yield from _inside(widget)


def _let_move(box: QWidget, editor: QWidget) -> None:
    """Qt moves a box with all its stops, but nothing that has no focus policy of its own."""
    box.setFocusPolicy(editor.focusPolicy())
    if isinstance(editor, QPlainTextEdit):
        editor.viewport().setFocusPolicy(editor.focusPolicy())


def _inside(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _stops(inner)
        return
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
    if isinstance(widget, (QSplitter, QTabWidget)):
        for place in range(widget.count()):
            if (part := widget.widget(place)) is not None:
                yield from _stops(part)
        return
    layout = widget.layout()
    if layout is not None and not isinstance(widget, (QComboBox, QPlainTextEdit)):
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for part in _parts(layout):
        yield from _in_layout(part) if isinstance(part, QLayout) else _stops(part)


def _parts(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts in a layout, in its order; those of a form row by row.

    Its items are not asked for: Python would remember an item after Qt deleted it with its widget, and take
    whatever is made in its place for it.
    """
    parent = layout.parentWidget()
    widgets = parent.findChildren(QWidget, options=_DIRECT) if parent is not None else []
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    places: dict[QWidget | QLayout, int] = {widget: layout.indexOf(widget) for widget in widgets}
    places |= {part: layout.indexOf(part) for part in inner}
    held = [part for part in places if places[part] >= 0]
    if isinstance(layout, QFormLayout):
        return sorted(held, key=lambda part: _row_and_role(layout, places[part]))
    return sorted(held, key=lambda part: places[part])


def _row_and_role(form: QFormLayout, index: int) -> tuple[int, int]:
    """Where an item of a form stands: it counts them as they were put in."""
    row, role = cast("tuple[int, QFormLayout.ItemRole]", form.getItemPosition(index))
    return row, role.value
