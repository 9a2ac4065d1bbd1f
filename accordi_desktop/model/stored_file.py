# SPDX-License-Identifier: EUPL-1.2
"""A file kept beside the register, told by its content; and what can be wrong with it."""

from dataclasses import dataclass
from enum import StrEnum

from accordi_desktop.model.text.file_name import suffix

ALGORITHM = "sha256"

_MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".p7m": "application/pkcs7-mime",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".bmp": "image/bmp",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".webp": "image/webp",
    ".txt": "text/plain",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
# What leads to a file that stays elsewhere: kept here, it would be worth nothing when that is gone.
_LINKS = (
    *(".lnk", ".url", ".website", ".webloc", ".desktop"),
    *(".appref-ms", ".library-ms", ".search-ms", ".searchconnector-ms"),
)
_PROGRAMS = (
    *(".exe", ".com", ".bat", ".cmd", ".msi", ".msix", ".msp", ".scr", ".pif", ".cpl", ".dll", ".sys"),
    *(".ps1", ".psm1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".wsh", ".hta", ".reg", ".inf", ".scf"),
    *(".jar", ".chm", ".application", ".gadget", ".sh", ".py", ".run", ".appimage"),
    *(".iso", ".img", ".vhd", ".vhdx"),
    *(".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".xlsb", ".xll", ".slk"),
    *(".pptm", ".potm", ".ppsm", ".ppam", ".one"),
)
PDF = _MEDIA_TYPES[".pdf"]
_ANY = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Its digest ("sha256:" and 64 hex digits), its size in bytes and its type."""

    digest: str
    size: int
    media_type: str = _ANY


class FileFault(StrEnum):
    """What can be wrong with a kept file."""

    MISSING = "missing"
    ALTERED = "altered"


def media_type(name: str) -> str:
    """The type of a file by its name: the same on every machine, whatever programs it has."""
    return _MEDIA_TYPES.get(suffix(name), _ANY)


def is_link(name: str) -> bool:
    """Whether a file of that name only says where another one is: a shortcut, a bookmark."""
    return suffix(name) in _LINKS


def may_run(name: str) -> bool:
    """Whether a file of that name is a program, or of a type that is known to hold one."""
    return suffix(name) in _PROGRAMS


def opens_outside(name: str) -> bool:
    """Whether the system's viewer may open it: types that carry no program of their own.

    Everything that can run or hold macros, and what nobody has judged yet, is saved as a copy instead.
    """
    return suffix(name) in _MEDIA_TYPES
