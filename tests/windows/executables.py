# SPDX-License-Identifier: EUPL-1.2
"""What Windows programs and libraries say of themselves."""

from collections.abc import Iterator
from pathlib import Path

import pefile

# What every Windows 10 of autumn 2018 and later brings.
_SYSTEM = frozenset(
    name
    for line in (
        "advapi32 authz bcrypt bcryptprimitives cfgmgr32 combase comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12",
        "d3d9 dcomp dhcpcsvc dnsapi dwmapi dwrite dxgi gdi32 icu icuuc imm32 iphlpapi kernel32 mpr mscms",
        "msvcrt netapi32 ntdll ole32 oleaut32 opengl32 powrprof propsys psapi rpcrt4 secur32 setupapi shcore",
        "shell32 shlwapi ucrtbase uiautomationcore user32 userenv uxtheme version winhttp winmm winspool.drv",
        "ws2_32 wtsapi32",
    )
    for name in line.split()
)
_SECURITY = "IMAGE_DIRECTORY_ENTRY_SECURITY"


def executables(folder: Path) -> Iterator[Path]:
    """The programs and libraries in a folder and below."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in {".com", ".dll", ".exe", ".pyd"}:
            yield path


def missing_imports(folder: Path) -> set[str]:
    """Which libraries are asked for that are neither there nor part of Windows: "library < who asks"."""
    there = {path.name.lower() for path in executables(folder)}
    return {
        f"{name} < {path.name}"
        for path in executables(folder)
        for name in _imports(path)
        if name not in there
        and not name.startswith(("api-ms-", "ext-ms-"))
        and name.removesuffix(".dll") not in _SYSTEM
    }


def _imports(path: Path) -> Iterator[str]:
    with pefile.PE(str(path), fast_load=True) as program:
        program.parse_data_directories(
            [
                pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"],
                pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT"],
            ]
        )
        for kind in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"):
            for entry in getattr(program, kind, []):
                yield entry.dll.decode().lower()


def is_signed(path: Path) -> bool:
    """Whether the file carries a signature of its maker."""
    with pefile.PE(str(path), fast_load=True) as program:
        place = program.OPTIONAL_HEADER.DATA_DIRECTORY[pefile.DIRECTORY_ENTRY[_SECURITY]]
        return bool(place.Size)


def manifest_of(path: Path) -> str:
    """What a program asks of the system when it starts."""
    with pefile.PE(str(path)) as program:
        kind = next(
            one
            for one in program.DIRECTORY_ENTRY_RESOURCE.entries
            if one.id == pefile.RESOURCE_TYPE["RT_MANIFEST"]
        )
        data = kind.directory.entries[0].directory.entries[0].data.struct
        return str(program.get_data(data.OffsetToData, data.Size), "utf-8")


def details_of(path: Path) -> dict[str, str]:
    """What the Explorer shows as a program's details."""
    with pefile.PE(str(path)) as program:
        return {
            key.decode(): value.decode()
            for information in program.FileInfo
            for block in information
            if block.Key == b"StringFileInfo"
            for table in block.StringTable
            for key, value in table.entries.items()
        }
