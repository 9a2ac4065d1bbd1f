# SPDX-License-Identifier: EUPL-1.2
"""What an import writes, and where agreements come from: sources, and rows of files as they stood."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.register.values.drafts import AgreementDraft


@dataclass(frozen=True, slots=True)
class ImportSource:
    """A table that was imported: the name of its last file, the shape of its headings, its mapping."""

    name: str = ""
    shape: str = ""
    sheet: str = ""
    mapping_json: str = ""
    imported_on: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class StoredRow:
    """The row of a file that an agreement was made from, by its key, as it stood."""

    agreement_id: int
    key: str
    cells_json: str


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """A row to be kept with an agreement."""

    key: str
    cells_json: str


@dataclass(frozen=True, slots=True)
class NewAgreement:
    """An agreement to record, with the row it comes from."""

    draft: AgreementDraft
    row: ImportedRow


@dataclass(frozen=True, slots=True)
class RevisedAgreement:
    """An agreement to make equal to a draft that was made from `seen_version`."""

    agreement_id: int
    seen_version: int
    draft: AgreementDraft
    row: ImportedRow


@dataclass(frozen=True, slots=True)
class KnownAgreement:
    """What tells an agreement of the register from others: its names, places and date."""

    id: int
    reference: str
    counterpart: str
    city: str
    countries: str
    title: str
    signed: PartialDate
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class ImportFacts:
    """What a plan must know of the register; `rows` are those of the source by their keys."""

    source: ImportSource | None
    rows: Mapping[str, StoredRow]
    agreements: tuple[KnownAgreement, ...]


@dataclass(frozen=True, slots=True)
class KeptCell:
    """A cell of a file as it stood."""

    heading: str
    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row of a file as it stood, with the file it came from."""

    source: str
    sheet: str
    number: int
    cells: tuple[KeptCell, ...] = field(default=())


def kept_row(source: str, cells_json: str) -> KeptRow:
    """The row that stands in the register as text."""
    values = json.loads(cells_json)
    return KeptRow(
        source,
        values["sheet"],
        values["row"],
        tuple(KeptCell(one[0], one[1], one[2]) for one in values["cells"]),
    )
