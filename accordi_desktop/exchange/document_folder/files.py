# SPDX-License-Identifier: EUPL-1.2
"""The files of a folder and its subfolders, and why some of them are not taken."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from accordi_desktop.exchange.document_folder.verdict import Verdict
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.progress import Progress
from accordi_desktop.model.stored_file import is_link

MOST_FILES = 20_000
MOST_BYTES = 512 << 20
_OF_SYSTEMS = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"})
_REGISTER, _STORE = ".accordi", ".documenti"  # beside a register stand the documents that it keeps
_TEMPORARY = (".tmp", ".temp", ".part", ".crdownload", ".partial")


class FoundFile(NamedTuple):
    """A file below the folder; `refused` is why it is not taken, None for one that is."""

    path: Path
    size: int
    refused: Verdict | None


def files_of(folder: Path, progress: Progress) -> list[FoundFile]:
    """Every file of the folder, by name; raises AccordiError.

    Links are not followed; hidden folders and the documents that a register keeps are left out.
    """
    found: list[FoundFile] = []
    try:
        for one in _below(folder):
            found.append(one)
            progress(0, 0)
            if len(found) > MOST_FILES:
                raise AccordiError("folder_too_many_files", most=MOST_FILES)
    except PermissionError as error:
        raise AccordiError("folder_cannot_read", path=error.filename or str(folder)) from error
    except OSError as error:
        raise AccordiError("folder_gone", path=error.filename or str(folder)) from error
    return found


def _below(folder: Path) -> Iterator[FoundFile]:
    """The files of each folder, then those of the folders in it."""
    waiting = [folder]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            inside = sorted(entries, key=lambda entry: entry.name.casefold())
        names = [entry.name for entry in inside]
        kept = {name.removesuffix(_REGISTER) + _STORE for name in names if name.endswith(_REGISTER)}
        folders = []
        for entry in inside:
            about = entry.stat(follow_symlinks=False)
            if _is_elsewhere(about):
                yield FoundFile(Path(entry.path), 0, Verdict.LINK)
            elif not stat.S_ISDIR(about.st_mode):
                yield FoundFile(Path(entry.path), about.st_size, _refused(entry.name, about))
            elif entry.name not in kept and not _is_hidden(entry.name, about):
                folders.append(Path(entry.path))
        waiting += reversed(folders)


def _refused(name: str, about: os.stat_result) -> Verdict | None:
    if _is_hidden(name, about):
        return Verdict.HIDDEN
    if is_link(name):
        return Verdict.LINK
    if not stat.S_ISREG(about.st_mode):
        return Verdict.UNREADABLE
    if not about.st_size:
        return Verdict.EMPTY
    return Verdict.TOO_LARGE if about.st_size > MOST_BYTES else None


def _is_elsewhere(about: os.stat_result) -> bool:
    """A symbolic link, or a junction of Windows; a file that is kept in a cloud is neither."""
    tag = getattr(about, "st_reparse_tag", 0)
    return stat.S_ISLNK(about.st_mode) or tag == 0xA0000003


def _is_hidden(name: str, about: os.stat_result) -> bool:
    """Hidden, or made by a system or a program for itself."""
    attributes = getattr(about, "st_file_attributes", 0)
    lowered = name.casefold()
    return bool(
        attributes & (stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM)
        or name.startswith((".", "~$"))
        or lowered in _OF_SYSTEMS
        or lowered.endswith(_TEMPORARY)
    )
