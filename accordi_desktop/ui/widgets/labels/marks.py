# SPDX-License-Identifier: EUPL-1.2
"""Properties the style sheet looks at: a changed one needs the widget dressed anew."""

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet reads, and let it show."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
