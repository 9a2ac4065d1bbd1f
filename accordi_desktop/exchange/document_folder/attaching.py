# SPDX-License-Identifier: EUPL-1.2
"""Attaching the files of a plan: copied into the store first, then one revision for all of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from accordi_desktop.exchange.document_folder.plan import plan_folder
from accordi_desktop.model.errors import DocumentError
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.register.commands.documents import AttachDocuments, AttachToMany
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from accordi_desktop.exchange.document_folder.plan import PlannedFile
    from accordi_desktop.model.progress import Progress
    from accordi_desktop.model.stored_file import StoredFile
    from accordi_desktop.register.register import Register


def plan_for(register: Register, folder: Path, progress: Progress) -> tuple[PlannedFile, ...]:
    """The plan of a folder for a register; takes time. Raises AccordiError where it cannot be read."""
    present = ((one.agreement_id, one.digest) for one in register.documents.listed())
    return plan_folder(folder, register.documents.references(), present, progress)


def store_files(register: Register, files: Sequence[PlannedFile], progress: Progress) -> AttachToMany:
    """Copy the files into the store and return the command that attaches them.

    Raises DocumentError, also for a file that changed after the plan; nothing stays then, nor after a cancel.
    `progress` gets bytes in units of 1024.
    """
    total, before = sum(file.size for file in files), 0
    stored: list[StoredFile] = []
    items: list[AttachedFile] = []
    try:
        for file in files:
            stored.append(register.documents.store(file.path, partial(_tell, progress, before, total)))
            before += file.size
            items.append(_attached(file, stored[-1]))
    except BaseException:
        _release(register, stored)
        raise
    return command_of(files, items)


def command_of(files: Sequence[PlannedFile], items: Sequence[AttachedFile] = ()) -> AttachToMany:
    """The command for these files with their stored files; without `items` it only names the agreements."""
    by_agreement: dict[int, list[AttachedFile]] = {file.agreements[0].agreement_id: [] for file in files}
    for file, item in zip(files, items, strict=bool(items)):
        by_agreement[file.agreements[0].agreement_id].append(item)
    return AttachToMany(tuple(AttachDocuments(one, tuple(its)) for one, its in by_agreement.items()))


def release_files(register: Register, command: AttachToMany) -> None:
    """Remove the stored files of a command that was not performed."""
    _release(register, [item.file for one in command.items for item in one.items])


def _attached(file: PlannedFile, stored: StoredFile) -> AttachedFile:
    name = safe_name(file.path.name)
    if stored.digest != file.digest:
        raise DocumentError("source_changed", name=name)
    return AttachedFile(DocumentDraft(name, file.kind), stored)


def _release(register: Register, stored: Sequence[StoredFile]) -> None:
    for file in stored:
        register.documents.release(file.digest)


def _tell(progress: Progress, before: int, total: int, done: int, _size: int) -> None:
    progress((before + done) >> 10, total >> 10)
