# SPDX-License-Identifier: EUPL-1.2
"""The documents that a hand-over takes along; it is refused where one is missing or altered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.progress import no_progress
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.model.text.file_names import FileNames

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from accordi_desktop.model.progress import Progress
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.documents import DocumentView, StoredDocument

_NAMED = 5


def require_whole(
    register: Register, documents: Iterable[StoredDocument], progress: Progress = no_progress
) -> None:
    """Read every file to its end; AccordiError names those that are not there as they were stored."""
    wanted = list(documents)
    faults = register.documents.check((one.digest for one in wanted), progress)
    lost = [f"{one.reference}: {one.file_name}" for one in wanted if one.digest in faults]
    if lost:
        more = "…" if len(lost) > _NAMED else ""
        raise AccordiError("documents_not_whole", number=len(lost), text="; ".join(lost[:_NAMED]) + more)


def copy_documents(
    register: Register, documents: Iterable[DocumentView], folder: Path
) -> Iterator[tuple[DocumentView, Path]]:
    """Copy documents under their own names into a folder; yields each with its path."""
    names = FileNames()
    for document in documents:
        stem, dot, ending = safe_name(document.content.file_name).rpartition(".")
        name = names.name(stem, ending=dot + ending) if stem else names.name(ending, ending="")
        path = folder / name
        register.documents.save_copy(document.file.digest, path, no_progress)
        yield document, path
