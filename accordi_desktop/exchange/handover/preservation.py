# SPDX-License-Identifier: EUPL-1.2
"""An agreement as a folder for a preservation system: PDF/A sheet, documents, digests, metadata."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.handover.documents import copy_documents, require_whole
from accordi_desktop.exchange.handover.whole_folder import whole_folder
from accordi_desktop.exchange.json_file.writing import agreement_values
from accordi_desktop.storage.atomic_file import make_folder, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words

SHEET, METADATA = "scheda.pdf", "metadati.json"
_DOCUMENTS = "documenti"


@dataclass(frozen=True, slots=True)
class Filing:
    """Where the office files the agreement: the class of its filing plan and the fascicolo."""

    classification: str = ""
    file: str = ""


def write_preservation(
    selection: Selection,
    target: Path,
    filing: Filing,
    pdf: Callable[[AgreementSheet], bytes],
    words: Words,
) -> None:
    """Write the one agreement of `selection` as a folder, or as an archive where the name ends in .zip.

    It is written whole or not at all. Raises AccordiError.
    """
    register = selection.register
    (sheet,) = selection.sheets()
    require_whole(register, (one for one in register.documents.listed() if one.agreement_id == sheet.id))
    with whole_folder(target) as folder:
        write_file(folder / SHEET, pdf(sheet))
        if sheet.documents:
            make_folder(folder / _DOCUMENTS)
        documents = [
            {
                "file": path.relative_to(folder).as_posix(),
                "kind": document.content.kind.value,
                "language": document.content.language,
                "dated": document.content.dated.edtf,
                "note": document.content.note,
                "media_type": document.file.media_type,
                "size": document.file.size,
                "digest": document.file.digest,
            }
            for document, path in copy_documents(register, sheet.documents, folder / _DOCUMENTS)
        ]
        text = json.dumps(_metadata(sheet, selection, filing, documents, words), ensure_ascii=False, indent=2)
        write_file(folder / METADATA, f"{text}\n".encode())


def _metadata(
    sheet: AgreementSheet,
    selection: Selection,
    filing: Filing,
    documents: list[dict[str, Any]],
    words: Words,
) -> dict[str, Any]:
    office = selection.register.office.particulars
    content = sheet.content
    return {
        "identifier": f"{selection.register.office.identity}/{content.reference}",
        "subject": content.titles[0].text if content.titles else "",
        "producer": {"body": office.body, "office": office.office},
        "protocol_number": content.protocol_number,
        "resolution_number": content.resolution_number,
        "classification": filing.classification,
        "file": filing.file,
        "prepared_on": selection.today.isoformat(),
        "digest_algorithm": "SHA-256",
        "sheet": SHEET,
        "documents": documents,
        "agreement": agreement_values(sheet, selection.kinds, words),
    }
