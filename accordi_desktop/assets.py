# SPDX-License-Identifier: EUPL-1.2
"""Finds the files of `resources/` in a checkout, an installed wheel and a frozen bundle alike."""

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package))
    for folder in (package / "resources", bundle / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(package / "resources")


def resource(*parts: str) -> Path:
    """The path of a file or folder in `resources/`."""
    return _root().joinpath(*parts)
