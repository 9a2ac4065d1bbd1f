# SPDX-License-Identifier: EUPL-1.2
"""The light and the dark set; text on its ground is at least 4.5:1, held by tests."""

from types import MappingProxyType

from accordi_desktop.model.enums import Status
from accordi_desktop.ui.theme.colour_set import Palette, Tone

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
            Status.NOT_YET: Tone("#3b3e93", "#ebebfa", "#c3c4ee", "#5a5fd0"),
            Status.AWAITING_ENTRY: Tone("#2f4a6d", "#e8eff8", "#bccde3", "#4472ab"),
            Status.IN_FORCE: Tone("#0b5a2b", "#e0f3e6", "#a8d8b8", "#17853f"),
            Status.EXPIRING: Tone("#733d00", "#ffedd1", "#eccb94", "#b86a00"),
            Status.RENEWED_END_UNKNOWN: Tone("#0d5163", "#def1f5", "#a5d3de", "#0f7d97"),
            Status.TO_VERIFY: Tone("#652781", "#f4e8fa", "#d9bce6", "#8a3fb0"),
            Status.SUSPENDED: Tone("#5a4300", "#f6f0d8", "#d9cd96", "#857000"),
            Status.EXPIRED: Tone("#8b2323", "#fce9e7", "#ebbdb8", "#a3161b"),
            Status.TERMINATED: Tone("#494e58", "#eaecef", "#c8ccd3", "#767c87"),
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
            Status.NOT_YET: Tone("#c4c6ff", "#2d2f57", "#4a4d84", "#9da1ff"),
            Status.AWAITING_ENTRY: Tone("#b7cff0", "#22344c", "#3c5674", "#8db4ec"),
            Status.IN_FORCE: Tone("#9be0b3", "#173a25", "#2b6140", "#5cc985"),
            Status.EXPIRING: Tone("#ffd08a", "#43300e", "#70531d", "#f5ae45"),
            Status.RENEWED_END_UNKNOWN: Tone("#9cdcea", "#143b45", "#276170", "#5fc6dc"),
            Status.TO_VERIFY: Tone("#e3b9f5", "#3d2349", "#664077", "#d091ee"),
            Status.SUSPENDED: Tone("#e8dc9c", "#38331a", "#5f572f", "#d3c265"),
            Status.EXPIRED: Tone("#ffb3ac", "#472220", "#763c38", "#ff8077"),
            Status.TERMINATED: Tone("#ccd1d9", "#363a42", "#565c67", "#9aa0ab"),
        }
    ),
)
