# SPDX-License-Identifier: EUPL-1.2
"""Progress on a terminal."""

import sys
from enum import StrEnum

from accordi_desktop.wording import Words


class ConsoleProgress:
    """Print a line for each part on stderr, if that is a terminal."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._part: StrEnum | None = None

    def __call__(self, part: StrEnum, _done: int, _total: int) -> None:
        """A step further."""
        if part is not self._part and sys.stderr is not None and sys.stderr.isatty():
            sys.stderr.write(f"… {self._words.label(part)}\n")
        self._part = part
