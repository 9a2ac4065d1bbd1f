# SPDX-License-Identifier: EUPL-1.2
"""File names that Windows, macOS and Linux accept, unique in one folder."""

import unicodedata

from accordi_desktop.model.text.file_name import safe_stem


class FileNames:
    """Gives names for one folder; a name given before gets a number, whatever its case."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def name(self, *parts: str, ending: str) -> str:
        """A free name made of the parts: "A-001 Riga.pdf"."""
        stem = safe_stem(" ".join(parts))
        candidate, number = stem, 1
        while _alike(candidate) in self._given:
            number += 1
            candidate = f"{stem} ({number})"
        self._given.add(_alike(candidate))
        return f"{candidate}{ending}"


def _alike(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
