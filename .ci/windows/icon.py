# SPDX-License-Identifier: EUPL-1.2
"""Draws accordi.ico, after the icon has changed: `uv run python .ci/windows/icon.py`."""

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon

_HERE = Path(__file__).resolve().parent
_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def _png(icon: QIcon, size: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    icon.pixmap(QSize(size, size), 1.0).save(buffer, "PNG")
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Windows reads a PNG in each place of the list; 256 is written as 0."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    entries, offset = b"", len(header) + 16 * len(pictures)
    for size, picture in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return header + entries + b"".join(pictures.values())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    icon = QIcon(str(_HERE.parents[1] / "resources" / "icons" / "accordi.svg"))
    (_HERE / "accordi.ico").write_bytes(_ico({size: _png(icon, size) for size in _SIZES}))
