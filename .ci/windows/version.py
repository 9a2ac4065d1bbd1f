# SPDX-License-Identifier: EUPL-1.2
"""What Windows shows as the details of the program's file."""

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

from accordi_desktop import __version__

_ITALIAN, _UNICODE = 0x0410, 1200


def version_resource() -> VSVersionInfo:
    """The version of the program, with its name and its licence."""
    numbers = (*(int(number) for number in __version__.split(".")), 0)
    texts = {
        "CompanyName": "Comune di Milano",
        "FileDescription": "Accordi",
        "FileVersion": __version__,
        "InternalName": "Accordi",
        "LegalCopyright": "EUPL-1.2",
        "OriginalFilename": "Accordi.exe",
        "ProductName": "Accordi",
        "ProductVersion": __version__,
    }
    table = StringTable(f"{_ITALIAN:04X}{_UNICODE:04X}", [StringStruct(*pair) for pair in texts.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [_ITALIAN, _UNICODE])])],
    )
