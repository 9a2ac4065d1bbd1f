# SPDX-License-Identifier: EUPL-1.2
"""The colours in use: ours, light or dark, or the system's where it asks for contrast."""

from functools import lru_cache
from types import MappingProxyType

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from accordi_desktop.model.enums import Status
from accordi_desktop.ui.theme.colour_set import Palette, Tone
from accordi_desktop.ui.theme.light_dark import DARK, LIGHT

__all__ = ["DARK", "LIGHT", "Palette", "Tone", "colours", "of_system", "qt_palette"]


def qt_palette(colours: Palette) -> QPalette:
    """The Qt palette of a set, with the disabled group still readable."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, value in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.alternate,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.on_selection,
        role.Accent: colours.accent,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
        role.Light: colours.surface,
        role.Midlight: colours.edge,
        role.Mid: colours.edge,
        role.Dark: colours.control_edge,
        role.Shadow: colours.control_edge,
    }.items():
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.hover))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Accent, QColor(colours.disabled))
    return palette


def of_system(palette: QPalette) -> Palette:
    """The colours of the system's palette, for those who chose high contrast: no colour of our own."""

    def named(role: QPalette.ColorRole, group: QPalette.ColorGroup = QPalette.ColorGroup.Active) -> str:
        return palette.color(group, role).name()

    role = QPalette.ColorRole
    text, base = named(role.Text), named(role.Base)
    plain = Tone(text, base, text, text)
    return Palette(
        name="system",
        window=named(role.Window),
        surface=base,
        alternate=named(role.AlternateBase),
        hover=named(role.Button),
        pressed=named(role.Button),
        text=text,
        muted=text,
        disabled=named(role.Text, QPalette.ColorGroup.Disabled),
        edge=text,
        control_edge=text,
        button_edge=text,
        scroll=text,
        accent=named(role.Highlight),
        accent_hover=named(role.Highlight),
        accent_pressed=named(role.Highlight),
        on_accent=named(role.HighlightedText),
        selection=named(role.Highlight),
        on_selection=named(role.HighlightedText),
        link=named(role.Link),
        brand=text,
        on_brand=base,
        danger=text,
        info_tone=plain,
        warning_tone=plain,
        tones=MappingProxyType(dict.fromkeys(Status, plain)),
    )


def colours() -> Palette:
    """The colours of the theme in use; read them at each painting, since the theme may change."""
    return _colours_of(QGuiApplication.palette().cacheKey())


# Asked several times for every cell that is painted; the key is another with every change of the palette.
@lru_cache(maxsize=4)
def _colours_of(_key: int) -> Palette:
    palette = QGuiApplication.palette()
    window = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window).name()
    accent = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent).name()
    for known in (LIGHT, DARK):
        if (window, accent) == (known.window, known.accent):
            return known
    return of_system(palette)
