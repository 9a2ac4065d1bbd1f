# SPDX-License-Identifier: EUPL-1.2
"""The plan of a folder: for each file the agreement that it is attached to, or why it is left out."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from accordi_desktop.exchange.document_folder.files import files_of
from accordi_desktop.exchange.document_folder.references import References
from accordi_desktop.exchange.document_folder.verdict import Verdict
from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.stored_file import ALGORITHM
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.register.values.documents import KnownReference, likely_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from accordi_desktop.exchange.document_folder.files import FoundFile
    from accordi_desktop.model.progress import Progress

    _Bytes = Callable[[int], object]

_CHUNK = 1 << 20
_ENDING = re.compile(r"\.(?=\w*[A-Za-z])\w{1,5}$")


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file of the folder; `agreements` are those that its name or folder means, `id` is its row."""

    id: int
    path: Path
    name: str  # from the folder on, with "/" between the parts
    size: int
    verdict: Verdict
    agreements: tuple[KnownReference, ...] = ()
    digest: str = ""
    kind: DocumentKind = DocumentKind.OTHER

    @property
    def possible(self) -> bool:
        """Whether it can be attached."""
        return self.verdict is Verdict.ATTACH

    @property
    def advised(self) -> bool:
        """Whether it is attached unless somebody says otherwise."""
        return self.possible


def plan_folder(
    folder: Path,
    known: Iterable[KnownReference],
    present: Iterable[tuple[int, str]],
    progress: Progress,
) -> tuple[PlannedFile, ...]:
    """Read every file that belongs to an agreement, and say what becomes of each.

    `present` are the ids of agreements with the digests of their documents; `progress` gets bytes in units of
    1024. Raises AccordiError where the folder cannot be read.
    """
    references, attached = References(known), set(present)
    found = files_of(folder, progress)
    total = sum(file.size for file in found if file.refused is None) >> 10
    planned, done, seen = [], 0, set[tuple[int, str]]()
    for row, file in enumerate(found):
        progress(done >> 10, total)
        one = _matched(row, folder, file, references)
        if one.possible:
            one = _read(one, attached, seen, partial(_tell, progress, done, total))
        done += file.size if file.refused is None else 0
        planned.append(one)
    progress(total, total)
    return tuple(planned)


def _tell(progress: Progress, before: int, total: int, more: int) -> None:
    progress((before + more) >> 10, total)


def _matched(row: int, folder: Path, file: FoundFile, references: References) -> PlannedFile:
    parts = file.path.relative_to(folder).parts
    name = "/".join((folder.name, *parts)) if folder.name else "/".join(parts)
    if file.refused is not None:
        return PlannedFile(row, file.path, name, file.size, file.refused)
    meant = [references.named_by(_ENDING.sub("", parts[-1])), *map(references.named_by, parts[:-1])]
    agreements = tuple(dict.fromkeys(one for found in meant for one in found))
    # The folder itself speaks for what nothing within it names.
    agreements = agreements or references.named_by(folder.name)
    if not agreements:
        verdict = Verdict.UNMATCHED
    elif len(agreements) > 1:
        verdict = Verdict.AMBIGUOUS
    else:
        verdict = Verdict.IN_BIN if agreements[0].deleted else Verdict.ATTACH
    kind = likely_kind(safe_name(parts[-1]))
    return PlannedFile(row, file.path, name, file.size, verdict, agreements, kind=kind)


def _read(
    file: PlannedFile, attached: set[tuple[int, str]], seen: set[tuple[int, str]], progress: _Bytes
) -> PlannedFile:
    """Compare the content with what the agreement has already."""
    try:
        digest = _digest(file.path, progress)
    except OSError:
        return replace(file, verdict=Verdict.UNREADABLE)
    pair = (file.agreements[0].agreement_id, digest)
    verdict = Verdict.PRESENT if pair in attached else Verdict.REPEATED if pair in seen else Verdict.ATTACH
    seen.add(pair)
    return replace(file, verdict=verdict, digest=digest)


def _digest(path: Path, progress: _Bytes) -> str:
    digest, done = hashlib.new(ALGORITHM), 0
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            done += len(chunk)
            progress(done)
    return f"{ALGORITHM}:{digest.hexdigest()}"
