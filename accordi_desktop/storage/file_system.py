# SPDX-License-Identifier: EUPL-1.2
"""The folder of a register's file: refused on a network, with a warning where a service synchronises it."""

import os
import sys
from pathlib import Path, PureWindowsPath

_REMOTE_DRIVE = 4  # DRIVE_REMOTE of the Windows API
_NETWORK_FILE_SYSTEMS = frozenset({"cifs", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "9p", "afs"})
# The folders these services keep in step, as they call them in Italian and in English.
_SYNCED = {
    "OneDrive": ("onedrive",),
    "Dropbox": ("dropbox",),
    "Google Drive": ("google drive", "googledrive", "il mio drive", "my drive"),
}
_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def is_on_network(path: Path) -> bool:
    """Whether the file lies on another computer, where locks and flushes cannot be trusted."""
    if sys.platform == "win32":
        return is_unc(str(path.absolute())) or _is_mapped(path)
    return _file_system(path) in _NETWORK_FILE_SYSTEMS


def is_unc(path: str) -> bool:
    r"""Whether a Windows path names a computer: `\\server\share`, also in its long form."""
    drive = PureWindowsPath(path.replace("\\\\?\\UNC\\", "\\\\")).drive
    return drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\"))


def syncing_service(path: Path) -> str | None:
    """The service that copies the folder of this file elsewhere; None for an ordinary folder."""
    folders = [part.casefold() for part in path.absolute().parent.parts]
    for service, names in _SYNCED.items():
        if any(folder == name or folder.startswith(f"{name} - ") for folder in folders for name in names):
            return service
    roots = (os.environ.get(name) for name in _ONEDRIVE)
    return "OneDrive" if any(root and path.absolute().is_relative_to(root) for root in roots) else None


def _is_mapped(path: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - there is nothing to ask elsewhere

    kind: int = ctypes.windll.kernel32.GetDriveTypeW(f"{path.absolute().drive}\\")
    return kind == _REMOTE_DRIVE


def _file_system(path: Path) -> str:
    """The type of the file system of a path, from Linux's list of mounts; empty where it is not listed."""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    absolute = path.absolute()
    best, kind = "", ""
    for line in lines:
        _device, mount, file_system, *_rest = line.split(" ")
        mount = mount.replace("\\040", " ")
        if len(mount) >= len(best) and absolute.is_relative_to(mount):
            best, kind = mount, file_system
    return kind


def is_writable(path: Path) -> bool:
    """Whether the file can be written and its folder can hold SQLite's journal."""
    try:
        with path.open("r+b"):
            pass
    except OSError:
        return False
    return os.access(path.parent, os.W_OK)
