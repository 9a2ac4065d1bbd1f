# SPDX-License-Identifier: EUPL-1.2
"""A new register with the contents of one that is refused: rows, documents, and what was left out."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from accordi_desktop.bootstrap.author import user_name
from accordi_desktop.model.enums import SalvageStep
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.model.progress import SalvageProgress, no_progress
from accordi_desktop.model.salvage import SalvageReport
from accordi_desktop.register.queries.documents import stored_documents
from accordi_desktop.register.salvage import take_contents
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.file_system import is_on_network
from accordi_desktop.storage.sqlite.contents.foreign_file import ForeignFile, foreign_file
from accordi_desktop.storage.sqlite.create import create
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION, check_header
from accordi_desktop.storage.storage import Storage


def create_from(
    path: Path, source: Path, *, author: str | None = None, progress: SalvageProgress = no_progress
) -> SalvageReport:
    """Create a register with what can be taken from the file `source`, which is only read.

    Raises RegisterFileError where the new file exists or the old one is no register, is newer or cannot be
    read at all. An exception from `progress` leaves nothing of the new register.
    """
    if is_on_network(path):
        raise RegisterFileError("network_place", path=str(path))
    found: list[SalvageReport] = []

    def begin(storage: Storage) -> None:
        with _opened(source, partial(progress, SalvageStep.READ, 0, 0)) as file:
            report = take_contents(storage, file, author or user_name(), progress)
            found.append(replace(report, foreign=file.foreign_parts))
        # They are put beside the new file before it has its name: it never speaks of one that is not there.
        missing = _copy_documents(storage, DocumentStore(source), DocumentStore(path), progress)
        found.append(replace(found[-1], documents=missing))

    create(path, begin)
    return found[-1]


@contextmanager
def _opened(source: Path, tell: Callable[[], object]) -> Iterator[ForeignFile]:
    """The file; of one of an earlier version a copy, brought to the present one."""
    if check_header(source).schema_version == SCHEMA_VERSION:
        with foreign_file(source, tell) as file:
            yield file
        return
    # Alembic takes longer to load than most registers to open.
    from accordi_desktop.storage.sqlite.contents.upgraded_copy import upgraded_copy  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="accordi-") as folder:
        copy = Path(folder) / source.name
        upgraded_copy(source, copy, tell)
        with foreign_file(copy, tell, source) as file:
            yield file


def _copy_documents(
    storage: Storage, source: DocumentStore, target: DocumentStore, progress: SalvageProgress
) -> tuple[str, ...]:
    """Copy the files of all documents; returns "reference: name" of those that are missing or altered."""
    with storage.reading() as connection:
        documents = stored_documents(connection)
    missing: list[str] = []
    brought: list[str] = []
    try:
        for done, one in enumerate(documents):
            progress(SalvageStep.DOCUMENTS, done, len(documents))
            if target.fault_of(one.digest) is None:
                continue
            if source.fault_of(one.digest) is None:
                target.store(source.path_of(one.digest), no_progress)
                brought.append(one.digest)
            else:
                missing.append(f"{one.reference}: {one.file_name}")
        progress(SalvageStep.DOCUMENTS, len(documents), len(documents))
    except BaseException:
        for digest in brought:
            target.discard(digest)
        raise
    return tuple(missing)
