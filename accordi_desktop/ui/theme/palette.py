# SPDX-License-Identifier: EUPL-1.2
"""The colours by what they are for, in a light and a dark set; text on its ground is at least 4.5:1."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from accordi_desktop.model.vocabulary import Status


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of a pill or a message: ink on a fill, within an edge."""

    ink: str
    fill: str
    edge: str


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours; `name` is "light", "dark" or "system"."""

    name: str
    window: str
    surface: str
    alternate: str
    hover: str
    pressed: str
    text: str
    muted: str
    disabled: str
    edge: str
    control_edge: str
    button_edge: str
    scroll: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    on_selection: str
    link: str
    brand: str
    on_brand: str
    danger: str
    info_tone: Tone
    warning_tone: Tone
    tones: Mapping[Status, Tone]


LIGHT = Palette(
    name="light",
    window="#f4f5f7",
    surface="#ffffff",
    alternate="#f9fafb",
    hover="#eceef1",
    pressed="#e0e3e8",
    text="#1b1d21",
    muted="#555a64",
    disabled="#6b707a",
    edge="#dfe2e7",
    control_edge="#868c97",
    button_edge="#c0c5cd",
    scroll="#b1b6bf",
    accent="#0b6482",
    accent_hover="#095670",
    accent_pressed="#07475d",
    on_accent="#ffffff",
    selection="#d3e8f0",
    on_selection="#0a2a36",
    link="#0a5d85",
    brand="#7a0019",
    on_brand="#ffffff",
    danger="#a3161b",
    info_tone=Tone("#0a4a61", "#e3f1f6", "#a9cfdd"),
    warning_tone=Tone("#6b3a00", "#fff1da", "#e6c68d"),
    tones=MappingProxyType(
        {
            Status.NOT_YET: Tone("#3b3e93", "#ebebfa", "#c3c4ee"),
            Status.IN_FORCE: Tone("#0b5a2b", "#e0f3e6", "#a8d8b8"),
            Status.EXPIRING: Tone("#733d00", "#ffedd1", "#eccb94"),
            Status.RENEWED_END_UNKNOWN: Tone("#0d5163", "#def1f5", "#a5d3de"),
            Status.TO_VERIFY: Tone("#652781", "#f4e8fa", "#d9bce6"),
            Status.EXPIRED: Tone("#8b2323", "#fce9e7", "#ebbdb8"),
            Status.TERMINATED: Tone("#494e58", "#eaecef", "#c8ccd3"),
        }
    ),
)

DARK = Palette(
    name="dark",
    window="#1b1d21",
    surface="#25282d",
    alternate="#292c32",
    hover="#32363d",
    pressed="#3b4048",
    text="#eceef1",
    muted="#b3b9c3",
    disabled="#969ca7",
    edge="#3a3e46",
    control_edge="#868c97",
    button_edge="#565c67",
    scroll="#5f6570",
    accent="#5cb6d6",
    accent_hover="#74c5e1",
    accent_pressed="#8fd3ea",
    on_accent="#05202b",
    selection="#1d4a5d",
    on_selection="#eef8fc",
    link="#7fcbea",
    brand="#f0a3b0",
    on_brand="#3a000c",
    danger="#ff9d98",
    info_tone=Tone("#b9e3f2", "#173845", "#2c5d70"),
    warning_tone=Tone("#ffd591", "#40300f", "#6e5420"),
    tones=MappingProxyType(
        {
            Status.NOT_YET: Tone("#c4c6ff", "#2d2f57", "#4a4d84"),
            Status.IN_FORCE: Tone("#9be0b3", "#173a25", "#2b6140"),
            Status.EXPIRING: Tone("#ffd08a", "#43300e", "#70531d"),
            Status.RENEWED_END_UNKNOWN: Tone("#9cdcea", "#143b45", "#276170"),
            Status.TO_VERIFY: Tone("#e3b9f5", "#3d2349", "#664077"),
            Status.EXPIRED: Tone("#ffb3ac", "#472220", "#763c38"),
            Status.TERMINATED: Tone("#ccd1d9", "#363a42", "#565c67"),
        }
    ),
)


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
    plain = Tone(text, base, text)
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
    """The set in use, told by the application's palette; ask while painting, never keep it."""
    palette = QGuiApplication.palette()
    window = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window).name()
    accent = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent).name()
    for known in (LIGHT, DARK):
        if (window, accent) == (known.window, known.accent):
            return known
    return of_system(palette)
