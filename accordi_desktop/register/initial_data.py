# SPDX-License-Identifier: EUPL-1.2
"""The first revision of a register, never undone: the office's lists and, for the sample, its agreements."""

import json
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from accordi_desktop.assets import resource
from accordi_desktop.model.tables.office import Office, ProcedureTemplateStep, SourceRule
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.register.undo.steps import FOUND
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.register.writing.insertion import AgreementInsertion
from accordi_desktop.storage.storage import Storage


@dataclass(frozen=True, slots=True)
class InitialData:
    """The lists, office, procedure and agreements of a new register; kinds and sectors count from 1."""

    kinds: tuple[str, ...]
    sectors: tuple[str, ...]
    office: dict[str, Any]
    procedure: tuple[dict[str, Any], ...] = ()
    agreements: tuple[AgreementDraft, ...] = ()
    source_rules: tuple[dict[str, str], ...] = ()


def standard_data() -> InitialData:
    """The standard lists, which the office changes in its preferences."""
    values = json.loads(resource("defaults", "register.json").read_text(encoding="utf-8"))
    return InitialData(
        tuple(values["kinds"]), tuple(values["sectors"]), values["office"], tuple(values["procedure"])
    )


def add_office(session: Session, particulars: dict[str, Any]) -> None:
    """Write the one row of the office, with an identity of its own."""
    session.add(Office(id=1, **{"identity": uuid.uuid4().hex} | particulars))


def initialize(storage: Storage, founding: InitialData, author: str) -> None:
    """Write the first revision."""
    with storage.revision(author) as writer:
        session = writer.session
        add_office(session, founding.office)
        session.add_all(
            ProcedureTemplateStep(id=number, position=number, **step)
            for number, step in enumerate(founding.procedure, start=1)
        )
        for table, names in ((InstrumentKind, founding.kinds), (Sector, founding.sectors)):
            session.add_all(
                table(id=number, name=name, position=number) for number, name in enumerate(names, start=1)
            )
        session.add_all(
            SourceRule(id=number, position=number, **rule)
            for number, rule in enumerate(founding.source_rules, start=1)
        )
        session.flush()
        AgreementInsertion(writer).insert(founding.agreements)
        writer.name(FOUND)
