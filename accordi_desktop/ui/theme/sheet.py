# SPDX-License-Identifier: EUPL-1.2
"""The style sheet, filled with the colours of a set."""

from dataclasses import fields
from string import Template

from PySide6.QtGui import QFontMetrics, QGuiApplication

from accordi_desktop.assets import resource
from accordi_desktop.ui.theme.palette import Palette

_LINE = 20  # pixels


def style_sheet(colours: Palette) -> str:
    """The style sheet in a set of colours."""
    values = {field.name: getattr(colours, field.name) for field in fields(colours)}
    for kind, tone in (("info", colours.info_tone), ("warning", colours.warning_tone)):
        values |= {f"{kind}_ink": tone.ink, f"{kind}_fill": tone.fill, f"{kind}_edge": tone.edge}
    # As a least height: what is squeezed is cut at no text size.
    values["line"] = str(max(_LINE, QFontMetrics(QGuiApplication.font()).height()))
    values["parts"] = resource("icons/parts").as_posix()
    return Template(resource("theme", "window.qss").read_text(encoding="utf-8")).substitute(values)
