# SPDX-License-Identifier: EUPL-1.2
"""Names for files that every system accepts and that read as what they are."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
# Control signs, signs that turn the direction of a name, and what no font shows.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,10}")
_LONGEST = 80
_MOST_BYTES = 180


def safe_stem(text: str) -> str:
    """The text as a name without an ending: never empty, never a device, short enough for every disk."""
    stem = _cut(_seen(text)).strip(" .")
    if not stem:
        return "_"
    return f"_{stem}" if _RESERVED.fullmatch(stem) else stem


def safe_name(name: str) -> str:
    """A file's name with its ending, whatever came from a disk, a mail or a clipboard."""
    last = _seen(re.split(r"[/\\]", name)[-1]).rstrip(" .")
    stem, dot, ending = last.rpartition(".")
    if dot and stem and _SUFFIX.fullmatch(dot + ending):
        return safe_stem(stem) + dot + ending
    return safe_stem(last)


def suffix(name: str) -> str:
    """The ending that a system goes by, in small letters: ".pdf"; empty where there is none."""
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""


def _seen(text: str) -> str:
    """Without signs that no file system takes or nobody sees, with single spaces."""
    text = unicodedata.normalize("NFC", _FORBIDDEN.sub("-", text))
    return " ".join("".join(" " if unicodedata.category(sign) in _UNSEEN else sign for sign in text).split())


def _cut(text: str) -> str:
    """Short enough for every file system, whether it counts bytes or UTF-16 units."""
    return text[:_LONGEST].encode()[:_MOST_BYTES].decode(errors="ignore")
