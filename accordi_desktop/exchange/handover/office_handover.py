# SPDX-License-Identifier: EUPL-1.2
"""The hand-over of an office: the register with its documents, a PDF/A of each agreement, open decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.exchange.exports.columns import COLUMNS
from accordi_desktop.exchange.exports.xlsx_file import write_xlsx
from accordi_desktop.exchange.handover.documents import require_whole
from accordi_desktop.exchange.handover.guide import guide
from accordi_desktop.exchange.handover.whole_folder import whole_folder
from accordi_desktop.exchange.json_file.writing import write_json
from accordi_desktop.model.enums import Side
from accordi_desktop.model.progress import no_progress
from accordi_desktop.model.text.file_names import FileNames
from accordi_desktop.storage.atomic_file import make_folder, write_file
from accordi_desktop.storage.documents import DocumentStore

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.exchange.handover.makers import HandoverMakers
    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words

REGISTER, GUIDE = "registro.accordi", "LEGGIMI.html"
_SHEETS, _DATA = "schede", "dati"


def write_handover(
    selection: Selection, target: Path, makers: HandoverMakers, words: Words, progress: Progress = no_progress
) -> int:
    """Write the folder, or an archive where the name ends in .zip; the sheets are those of `selection`.

    The register is whole, with its history. Refused where a document is missing; raises AccordiError.
    """
    register = selection.register
    require_whole(register, register.documents.listed(), progress)
    with whole_folder(target) as folder:
        makers.copy(register.path, folder / REGISTER)
        _copy_store(register, folder / REGISTER, progress)
        names = FileNames()
        make_folder(folder / _SHEETS)
        for sheet in selection.sheets(progress):
            name = names.name(sheet.content.reference, _counterpart(sheet), ending=".pdf")
            write_file(folder / _SHEETS / name, makers.pdf(sheet))
        make_folder(folder / _DATA)
        write_xlsx(folder / _DATA / "accordi.xlsx", selection, COLUMNS, words, progress=progress)
        write_json(folder / _DATA / "accordi.json", selection, words, progress)
        write_file(folder / GUIDE, guide(register, len(selection), words).encode())
    return len(selection)


def _counterpart(sheet: AgreementSheet) -> str:
    names = (party.name for party in sheet.content.parties if party.side is Side.COUNTERPART)
    return next((name for name in names if name), "")


def _copy_store(register: Register, copied: Path, progress: Progress) -> None:
    """Copy the files of all documents, those of the history too, so that what is undone has its file."""
    target = DocumentStore(copied)
    files = list(register.documents.stored_files())
    for done, (_path, digest) in enumerate(files):
        progress(done, len(files))
        path = target.path_of(digest)
        make_folder(path.parent)
        register.documents.save_copy(digest, path, no_progress)
