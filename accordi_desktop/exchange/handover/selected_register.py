# SPDX-License-Identifier: EUPL-1.2
"""A new register with some agreements of another: their parts and documents, no history but their origin."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from accordi_desktop.atomic_file import temporary_name
from accordi_desktop.exchange.handover.documents import require_whole
from accordi_desktop.exchange.json_file.reading import agreements_of
from accordi_desktop.exchange.json_file.writing import json_text
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.progress import no_progress
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.commands.incoming import TakeOverAgreements
from accordi_desktop.register.values.documents import AttachedFile
from accordi_desktop.storage.atomic_file import make_folder, writing_errors

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.exchange.handover.makers import HandoverMakers
    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress
    from accordi_desktop.register.initial_data import InitialData
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words


def write_selected(
    selection: Selection, target: Path, makers: HandoverMakers, words: Words, progress: Progress = no_progress
) -> int:
    """Write the register and the folder of its documents beside it; returns how many agreements.

    Nothing is left of one that could not be finished. Raises AccordiError.
    """
    source = selection.register
    documents = target.with_name(f"{target.stem}.documenti")
    for path in (target, documents):
        if path.exists():
            raise AccordiError("would_overwrite_folder", path=str(path))
    chosen = set(selection.ids)
    require_whole(source, (one for one in source.documents.listed() if one.agreement_id in chosen))
    make_folder(target.parent)
    folder = temporary_name(target)
    with writing_errors(target):
        folder.mkdir()
    try:
        made = makers.create(folder / target.name, _lists_of(source))
        try:
            _fill(made, selection, words, progress)
        finally:
            made.close()
        with writing_errors(target):
            if (folder / documents.name).exists():
                (folder / documents.name).rename(documents)
            try:
                (folder / target.name).rename(target)
            except OSError:
                # The documents are nothing without their register.
                shutil.rmtree(documents, ignore_errors=True)
                raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return len(selection)


def _fill(made: Register, selection: Selection, words: Words, progress: Progress) -> None:
    source = selection.register
    text = "".join(json_text(selection, words, progress))
    found = agreements_of(json.loads(text), str(source.path), words)
    office = source.office.particulars
    origin = " ".join(part for part in (office.body, source.office.identity) if part)
    made.perform(TakeOverAgreements(tuple(one.incoming for one in found), origin), without_backup=True)
    for sheet in selection.sheets(progress):
        if sheet.documents:
            made.perform(_documents_of(sheet, source, made))


def _documents_of(sheet: AgreementSheet, source: Register, made: Register) -> AttachDocuments:
    """The documents of an agreement, in the store of the new register, with the acts they belong to there."""
    agreement = made.agreements.id_of(sheet.content.reference)
    acts = dict(
        zip(
            (period.id for period in sheet.content.periods),
            (period.id for period in made.agreements.sheet(agreement).content.periods),
            strict=True,
        )
    )
    items = []
    for document in sheet.documents:
        stored = made.documents.store(source.documents.open(document.file.digest), no_progress)
        file = replace(stored, media_type=document.file.media_type)
        content = replace(document.content, period_id=acts.get(document.content.period_id))
        items.append(AttachedFile(content, file))
    return AttachDocuments(agreement, tuple(items))


def _lists_of(source: Register) -> InitialData:
    """The office, its lists and its template of a procedure, for a register with an identity of its own."""
    from accordi_desktop.register.initial_data import InitialData  # noqa: PLC0415 - it loads the database

    return InitialData(
        tuple(kind.name for kind in source.office.instrument_kinds()),
        tuple(sector.name for sector in source.office.sectors()),
        asdict(source.office.particulars),
        tuple(
            {key: value for key, value in asdict(step).items() if key not in {"id", "position"}}
            for step in source.office.procedure_template()
        ),
        (),
        tuple({"source": one.source, "rule": one.rule} for one in source.office.source_rules()),
    )
