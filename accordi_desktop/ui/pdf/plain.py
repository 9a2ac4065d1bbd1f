# SPDX-License-Identifier: EUPL-1.2
"""What goes between the window and the reading process."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A page drawn: four bytes a pixel, blue first, the last unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Rect:
    """A part of a page, in fractions of its width and height from the top left."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A found text: the number of its page, and the rectangles it fills, one a line."""

    page: int
    rects: tuple[Rect, ...]
