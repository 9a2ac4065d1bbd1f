# SPDX-License-Identifier: EUPL-1.2
"""How far ink stands out from its ground."""

from collections.abc import Iterable

from PySide6.QtGui import QColor


def contrast(ink: QColor, ground: QColor) -> float:
    """The ratio of WCAG 2, ink laid over the ground when it is translucent."""
    share = ink.alphaF()
    laid = [
        front * share + back * (1 - share) for front, back in zip(_parts(ink), _parts(ground), strict=True)
    ]
    light, dark = sorted((_luminance(laid), _luminance(_parts(ground))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _luminance(parts: Iterable[float]) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
