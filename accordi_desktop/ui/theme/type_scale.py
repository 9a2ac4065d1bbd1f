# SPDX-License-Identifier: EUPL-1.2
"""The sizes of letters, as parts of the system's: all of them follow the text size chosen there.

On Windows, with its usual text size, they are 12, 13, 14, 18, 24 and 28 pixels.
"""

from PySide6.QtGui import QFont

CAPTION = 12 / 13
STRONG = 14 / 13
TITLE = 18 / 13
DISPLAY = 24 / 13
FIGURE = 28 / 13

_TABULAR = QFont.Tag("tnum")


# The roles of labels, each with its size and whether it is bold.
ROLES = {
    "caption": (CAPTION, False),
    "heading": (1.0, True),
    "strong": (STRONG, True),
    "title": (TITLE, True),
    "display": (DISPLAY, True),
    "figure": (FIGURE, True),
}


_made: dict[tuple[str, str], QFont] = {}  # by role and the key of the font around


def font_of(role: str, font: QFont) -> QFont:
    """The font of a role, made from the one around it; all digits are as wide."""
    made = _made.get((role, font.key()))
    if made is None:
        size, bold = ROLES[role]
        made = _made[role, font.key()] = tabular(sized(font, size, bold=bold))
    return made


def sized(font: QFont, scale: float, *, bold: bool = False) -> QFont:
    """A font of another size of the scale, in the weight of headings or in its own."""
    other = QFont(font)
    if other.pointSizeF() > 0:
        other.setPointSizeF(other.pointSizeF() * scale)
    else:
        other.setPixelSize(round(other.pixelSize() * scale))
    if bold:
        other.setWeight(QFont.Weight.DemiBold)
    return other


def tabular(font: QFont) -> QFont:
    """The same font with all digits as wide, so that dates and numbers stand below each other."""
    other = QFont(font)
    other.setFeature(_TABULAR, 1)
    return other
