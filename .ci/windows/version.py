# SPDX-License-Identifier: EUPL-1.2
"""What Windows shows as the details of the program's file."""

import tomllib
from pathlib import Path

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

_ITALIAN, _UNICODE = 0x0410, 1200


def version_resource(pyproject: Path) -> VSVersionInfo:
    """The version of the project, with its name and its licence."""
    version = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["version"]
    numbers = (*map(int, version.split(".")), 0)
    texts = {
        "CompanyName": "Comune di Milano",
        "FileDescription": "Accordi",
        "FileVersion": version,
        "InternalName": "Accordi",
        "LegalCopyright": "EUPL-1.2",
        "OriginalFilename": "Accordi.exe",
        "ProductName": "Accordi",
        "ProductVersion": version,
    }
    table = StringTable(f"{_ITALIAN:04X}{_UNICODE:04X}", [StringStruct(*pair) for pair in texts.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [_ITALIAN, _UNICODE])])],
    )
