# SPDX-License-Identifier: EUPL-1.2
"""Where the keyboard is in a pane that is about to be made anew, to be put back there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accordi_desktop.ui.widgets.section import Section


@dataclass(frozen=True, slots=True)
class FocusPlace:
    """The focused widget's object name, its section, and how many stops of the section come before it."""

    name: str
    section: str
    before: int

    def take(self, body: QWidget, sections: Mapping[str, Section]) -> None:
        """Focus the widget of that name, else the stop at that place of the section, else a heading."""
        named = body.findChild(QWidget, self.name) if self.name else None
        section = sections.get(self.section) or next(iter(sections.values()), None)
        if named is None and section is not None:
            stops = _stops(section)
            named = stops[min(self.before, len(stops) - 1)]
        if named is not None:
            named.setFocus(Qt.FocusReason.OtherFocusReason)


def focus_place(pane: QWidget, sections: Mapping[str, Section]) -> FocusPlace | None:
    """Where the keyboard is, or will be once the window is active again; None if that is not in the pane."""
    focused = pane.window().focusWidget()
    if focused is None or not pane.isAncestorOf(focused):
        return None
    for name, section in sections.items():
        if section is focused or section.isAncestorOf(focused):
            stops = _stops(section)
            before = stops.index(focused) if focused in stops else 0
            return FocusPlace(focused.objectName(), name, before)
    return FocusPlace(focused.objectName(), "", 0)


def _stops(section: Section) -> list[QWidget]:
    """The heading of a section, then what else of it takes the focus by Tab."""
    inner = (
        widget
        for widget in section.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(section)
        and widget.isEnabled()
    )
    return [section.header, *(widget for widget in inner if widget is not section.header)]
