# SPDX-License-Identifier: EUPL-1.2
"""The files of the documents, in a folder beside the register, named by the digest of their content.

A file is written under a temporary name, flushed to the disk and then renamed; its row is written after it.
It stays when the row is deleted: an undo may bring the row back.
"""

import hashlib
import io
import re
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from accordi_desktop.atomic_file import TEMPORARY, flush_folder, remove, replacing, temporary_name
from accordi_desktop.model.errors import DocumentError
from accordi_desktop.model.progress import Progress
from accordi_desktop.model.stored_file import ALGORITHM, FileFault, StoredFile, is_link, media_type
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.storage.copying import copy, reading, writing

_DIGEST = re.compile(rf"{ALGORITHM}:([0-9a-f]{{64}})")
_TEMPORARY_SECONDS = 24 * 60 * 60


class DocumentStore:
    """The folder of the documents of one register, created with the first file."""

    def __init__(self, register: Path, *, read_only: bool = False) -> None:
        self.folder = register.with_name(f"{register.stem}.documenti")
        self._read_only = read_only

    def store(self, source: Path, progress: Progress) -> StoredFile:
        """Copy a file into the store; a DocumentError leaves nothing of it."""
        name = safe_name(source.name)
        if is_link(name):
            raise DocumentError("link_to_elsewhere", name=name)
        with reading(name):
            before = source.stat()
            if not stat.S_ISREG(before.st_mode):
                raise DocumentError("not_a_file", name=name)
            stream = source.open("rb")
        with stream:
            kept = self._store(stream, name, before.st_size, progress)
            with reading(name):
                after = source.stat()
            if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
                raise DocumentError("source_changed", name=name)
        return kept

    def store_bytes(self, content: bytes, name: str) -> StoredFile:
        """Write content that is no file yet, such as a pasted image, into the store; raises DocumentError."""
        return self._store(io.BytesIO(content), safe_name(name), len(content), lambda _done, _total: None)

    def path_of(self, digest: str) -> Path:
        """The path of the file with that digest, whether it exists or not."""
        match = _DIGEST.fullmatch(digest)
        if match is None:
            raise DocumentError("document_missing", path=str(self.folder))
        return self.folder / match[1][:2] / match[1]

    def open(self, digest: str) -> Path:
        """The path of an existing file; raises DocumentError where it is missing."""
        path = self.path_of(digest)
        if not path.is_file():
            raise DocumentError("document_missing", path=str(path))
        return path

    def save_copy(self, digest: str, target: Path, progress: Progress) -> None:
        """Copy a stored file to `target`; raises DocumentError where its digest differs."""
        path = self.open(digest)
        size = path.stat().st_size
        with reading(target.name):
            stream = path.open("rb")
        with stream, writing(target), replacing(target) as temporary:
            if copy(stream, temporary, target.name, size, progress) != (digest, size):
                raise DocumentError("document_altered", path=str(path))

    def discard(self, digest: str) -> None:
        """Remove the file with that digest; one that another program holds open is left."""
        remove(self.path_of(digest))

    def stored_files(self) -> Iterator[tuple[Path, str]]:
        """Path and digest of every file in the store; other files of the folder are left out."""
        for path in sorted(self.folder.glob("*/*")):
            digest = f"{ALGORITHM}:{path.name}"
            if _DIGEST.fullmatch(digest) and path.parent.name == path.name[:2] and path.is_file():
                yield path, digest

    def size_of(self, digest: str) -> int | None:
        """The size in bytes of the file with that digest; None where there is none."""
        try:
            return self.path_of(digest).stat().st_size
        except (OSError, DocumentError):
            return None

    def fault_of(self, digest: str) -> FileFault | None:
        """What is wrong with a stored file, which is read to its end; None where nothing is."""
        try:
            with self.path_of(digest).open("rb") as stream:
                found = hashlib.file_digest(stream, ALGORITHM).hexdigest()
        except (FileNotFoundError, DocumentError):
            return FileFault.MISSING
        except OSError:
            return FileFault.ALTERED
        return None if digest == f"{ALGORITHM}:{found}" else FileFault.ALTERED

    def check(
        self, digests: Iterable[str], progress: Progress = lambda _done, _total: None
    ) -> dict[str, FileFault]:
        """The faults of stored files by digest; files without a fault are left out."""
        wanted = sorted(set(digests))
        found: dict[str, FileFault] = {}
        for done, digest in enumerate(wanted):
            progress(done, len(wanted))
            if (fault := self.fault_of(digest)) is not None:
                found[digest] = fault
        progress(len(wanted), len(wanted))
        return found

    def _store(self, stream: BinaryIO, name: str, size: int, progress: Progress) -> StoredFile:
        if self._read_only:
            raise DocumentError("documents_read_only")
        with writing(self.folder):
            self.folder.mkdir(exist_ok=True)
        self._remove_old_temporary_files()
        temporary = temporary_name(self.folder / name)
        try:
            digest, copied = copy(stream, temporary, name, size, progress)
            if not copied:
                raise DocumentError("empty_file", name=name)
            self._put(temporary, digest)
        finally:
            remove(temporary)
        return StoredFile(digest, copied, media_type(name))

    def _put(self, temporary: Path, digest: str) -> None:
        path = self.path_of(digest)
        with writing(path):
            path.parent.mkdir(exist_ok=True)
            # The same content again is not written over: a viewer may have it open.
            if self.fault_of(digest) is not None:
                temporary.replace(path)
            flush_folder(path.parent)
            flush_folder(self.folder)

    def _remove_old_temporary_files(self) -> None:
        """Remove temporary files older than a day, which a crash left."""
        oldest = time.time() - _TEMPORARY_SECONDS
        for part in self.folder.glob(f"*{TEMPORARY}"):
            with suppress(OSError):
                if part.stat().st_mtime < oldest:
                    part.unlink()
