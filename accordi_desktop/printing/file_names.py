# SPDX-License-Identifier: EUPL-1.2
"""Names for files that Windows, macOS and Linux all accept, no two alike in one folder."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_LONGEST = 80
_MOST_BYTES = 180


class FileNames:
    """Gives out names for one folder; a name already given gets a number, whatever its case."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def name(self, *parts: str, ending: str) -> str:
        """A free name made of the parts: "A-001 Riga.pdf"."""
        stem = _stem(" ".join(parts))
        candidate, number = stem, 1
        while _alike(candidate) in self._given:
            number += 1
            candidate = f"{stem} ({number})"
        self._given.add(_alike(candidate))
        return f"{candidate}{ending}"


def _stem(text: str) -> str:
    text = unicodedata.normalize("NFC", _FORBIDDEN.sub("-", text))
    seen = "".join(" " if unicodedata.category(sign) in _UNSEEN else sign for sign in text)
    stem = _cut(" ".join(seen.split())).strip(" .")
    if not stem:
        return "_"
    return f"_{stem}" if _RESERVED.fullmatch(stem) else stem


def _cut(text: str) -> str:
    """Short enough for every file system, whether it counts bytes or UTF-16 units."""
    return text[:_LONGEST].encode()[:_MOST_BYTES].decode(errors="ignore")


def _alike(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
