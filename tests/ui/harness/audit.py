# SPDX-License-Identifier: EUPL-1.2
"""An audit of a window for those who do not see it, do not use a mouse, or need contrast.

It asks the widgets themselves, so it runs offscreen; the window must be shown.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAction, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QWidget,
)

from tests.ui.harness.contrast import contrast
from tests.ui.harness.keyboard import describe, focusable, order_breaks, walk

W = TypeVar("W", bound=QWidget)

TARGET = 24
CONTRAST = 4.5

_ROLE = QAccessible.Role
_TYPED = {_ROLE.EditableText, _ROLE.ComboBox, _ROLE.SpinBox}
_SAYS_NOTHING = {_ROLE.NoRole, _ROLE.Client, _ROLE.Pane}
_MNEMONIC = re.compile(r"(?<!&)&([^&\s])")
_COLOUR = QPalette.ColorRole
_PAIRS = (
    (_COLOUR.WindowText, _COLOUR.Window),
    (_COLOUR.Text, _COLOUR.Base),
    (_COLOUR.Text, _COLOUR.AlternateBase),
    (_COLOUR.ButtonText, _COLOUR.Button),
    (_COLOUR.HighlightedText, _COLOUR.Highlight),
    (_COLOUR.PlaceholderText, _COLOUR.Base),
    (_COLOUR.Link, _COLOUR.Base),
    (_COLOUR.ToolTipText, _COLOUR.ToolTipBase),
)


@dataclass(frozen=True)
class Finding:
    """One thing found: the rule it breaks, and where."""

    rule: str
    where: str


def audit(window: QWidget) -> list[Finding]:
    """All that is wrong with a shown window."""
    checks = (names, targets, mnemonics, shortcuts, contrasts, plain_texts, tab_keys)
    return [finding for check in checks for finding in check(window)]


def names(window: QWidget) -> Iterator[Finding]:
    """What can take the focus says what it is and what it is called; a placeholder is no name."""
    for widget in focusable(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None:
            yield Finding("no-interface", describe(widget))
            continue
        role = interface.role()
        if role in _SAYS_NOTHING:
            yield Finding("generic-role", f"{describe(widget)} {role.name}")
        named = bool(interface.text(QAccessible.Text.Name).strip())
        if role in _TYPED:
            named = bool(widget.accessibleName()) or _has_label(widget)
        if not named:
            yield Finding("no-name", describe(widget))


def targets(window: QWidget) -> Iterator[Finding]:
    """What can be clicked is at least 24 px each way."""
    for widget in focusable(window):
        small = widget.width() < TARGET or widget.height() < TARGET
        if small and isinstance(widget, (QAbstractButton, QComboBox, QAbstractSpinBox)):
            yield Finding("small-target", f"{describe(widget)} {widget.width()}x{widget.height()}")


def tab_keys(window: QWidget) -> Iterator[Finding]:
    """Real Tab keys reach everything once, down and to the right as one reads, and Shift+Tab goes back so."""
    wanted = focusable(window)
    if not wanted:
        return
    window.window().activateWindow()
    QCoreApplication.processEvents()
    if QApplication.focusWidget() not in wanted:
        wanted[0].setFocus()
    try:
        there, back = walk(window), walk(window, back=True)
    except AssertionError as error:
        yield Finding("tab-trap", str(error))
        return
    for widget in wanted:
        if widget not in there:
            yield Finding("not-reached-by-tab", describe(widget))
    if back != [there[0], *reversed(there[1:])]:
        yield Finding("tab-back", " < ".join(map(describe, reversed(back))))
    breaks = [f"{describe(one)} before {describe(other)}" for one, other in order_breaks(there)]
    if len(breaks) > 1:
        yield Finding("tab-order", "; ".join(breaks))


def mnemonics(window: QWidget) -> Iterator[Finding]:
    """No two things listen to the same Alt+letter."""
    menus = [[action.text() for action in menu.actions()] for menu in window.findChildren(QMenu)]
    for texts in (_window_texts(window), *menus):
        seen: dict[str, list[str]] = defaultdict(list)
        for text in texts:
            match = _MNEMONIC.search(text)
            if match is not None:
                seen[match.group(1).casefold()].append(text)
        yield from (Finding("duplicate-mnemonic", f"{key}: {found}") for key, found in _twice(seen))


def shortcuts(window: QWidget) -> Iterator[Finding]:
    """No two actions listen to the same keys in the same place."""
    seen: dict[str, list[str]] = defaultdict(list)
    for action in window.findChildren(QAction):
        wide = action.shortcutContext() in {
            Qt.ShortcutContext.WindowShortcut,
            Qt.ShortcutContext.ApplicationShortcut,
        }
        if wide and action.text():
            for keys in action.shortcuts():
                seen[keys.toString()].append(action.text())
    yield from (Finding("duplicate-shortcut", f"{keys}: {found}") for keys, found in _twice(seen))


def contrasts(window: QWidget) -> Iterator[Finding]:
    """Text stands out from its ground, selected and half-seen text too."""
    palette = window.palette()
    for ink, ground in _PAIRS:
        found = contrast(palette.color(ink), palette.color(ground))
        if found < CONTRAST:
            yield Finding("contrast", f"{ink.name} on {ground.name} {found:.2f}:1")


def plain_texts(window: QWidget) -> Iterator[Finding]:
    """No label guesses whether its text is mark-up."""
    for label in _self_and_children(window, QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text():
            yield Finding("rich-text", describe(label))
    for box in _self_and_children(window, QMessageBox):
        if box.textFormat() is not Qt.TextFormat.PlainText:
            yield Finding("rich-text", describe(box))


def _has_label(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return any(flag & QAccessible.RelationFlag.Label for _, flag in interface.relations())


def _window_texts(window: QWidget) -> list[str]:
    texts = [
        widget.text()
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and (isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()))
    ]
    if isinstance(window, QMainWindow):
        texts += [action.text() for action in window.menuBar().actions()]
    return texts


def _twice(seen: dict[str, list[str]]) -> Iterator[tuple[str, list[str]]]:
    return ((key, found) for key, found in seen.items() if len(found) > 1)


def _self_and_children(window: QWidget, kind: type[W]) -> Iterable[W]:
    if isinstance(window, kind):
        yield window
    yield from window.findChildren(kind)
