# SPDX-License-Identifier: EUPL-1.2
"""What there is a colour for."""

from collections.abc import Mapping
from dataclasses import dataclass

from accordi_desktop.model.enums import Status


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of a pill or a message: ink on a fill, within an edge; a dot of it on the plain ground."""

    ink: str
    fill: str
    edge: str
    dot: str = ""


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
