# SPDX-License-Identifier: EUPL-1.2
"""A register that fills every page of the window, with long texts among the usual ones."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from accordi_desktop.bootstrap import backup_service_of, create_register, open_register
from accordi_desktop.bootstrap.handover import hand_over, preserve
from accordi_desktop.model.enums import BodyKind, ProcedurePurpose, Side
from accordi_desktop.paths import Paths
from accordi_desktop.register.commands.agreements import DeleteAgreements, ReviseAgreement
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.commands.office import SaveView
from accordi_desktop.register.commands.procedure import StartProcedure
from accordi_desktop.register.sample import sample_data
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.register.values.drafts import PartyDraft, SignatoryDraft, TitleDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.registers.register_opener import RegisterFactory
from tests.builders import add
from tests.pdf_files import pdf
from tests.sample import open_sample

TODAY = date(2020, 1, 10)
RIGA = 1
LONG = "Amministrazione metropolitana per la cooperazione decentrata e gli scambi culturali di Thessaloniki"


def fill(path: Path, paths: Paths) -> None:
    """Write the register: the sample, one agreement of long texts, documents, a procedure, a view, a bin."""
    register = create_register(path, founding=sample_data(), clock=lambda: TODAY, author="prova", paths=paths)
    with closing(register):
        long_one = add(
            register,
            titles=(TitleDraft(f"Protocollo d'intesa per la cooperazione: {LONG}"),),
            parties=(
                PartyDraft("Comune di Milano", Side.OWN, country="IT"),
                PartyDraft(LONG, body_kind=BodyKind.OTHER, city="Thessaloniki", country="GR"),
            ),
            signatories=(SignatoryDraft("Konstantinos Papadopoulos-Anagnostopoulos", "Vice Mayor", LONG),),
            protocol_number="PG 2019/00123456",
        )
        for agreement_id in (RIGA, long_one):
            kept = register.documents.store_bytes(pdf("Atto"), "atto.pdf")
            attached = AttachedFile(DocumentDraft(f"{LONG[:80]}.pdf"), kept)
            register.perform(AttachDocuments(agreement_id, (attached,)))
        sheet = register.agreements.sheet(RIGA)
        noted = replace(sheet.content, notes=f"Da riprendere con {LONG}.")
        register.perform(ReviseAgreement(RIGA, noted, sheet.version))
        register.perform(StartProcedure(RIGA, ProcedurePurpose.RENEWAL))
        register.perform(SaveView("Lettonia", AgreementQuery(countries=("LV",)).to_json()))
        register.perform(DeleteAgreements((5,)))


def openers(paths: Paths) -> RegisterFactory:
    """Registers as they stand on 10 January 2020, when Riga has three weeks left."""
    return RegisterFactory(
        open=lambda path, progress: open_register(
            path, clock=lambda: TODAY, author="prova", paths=paths, progress=progress
        ),
        create=lambda path: create_register(path, clock=lambda: TODAY, author="prova", paths=paths),
        sample=lambda: open_sample(paths.samples, clock=lambda: TODAY, author="prova"),
        backup_service=lambda path: backup_service_of(path, paths),
        hand_over=hand_over,
        preserve=preserve,
    )
