# SPDX-License-Identifier: EUPL-1.2
"""What is attested of a register, and which attestations its history fits."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, func, select

from accordi_desktop.model.attestation import Attestation
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import Document
from accordi_desktop.model.tables.office import Office
from accordi_desktop.storage.hash_chain import digests


def attestation(connection: Connection, day: date) -> Attestation:
    """What the history is now; raises AccordiError where it does not hold in itself."""
    number, digest = 0, ""
    for revision, found, wanted in digests(connection):
        if found != wanted:
            raise AccordiError("history_broken", number=revision)
        number, digest = revision, found
    office = connection.execute(select(Office.identity, Office.body)).first()
    return Attestation(
        register=office.identity if office else "",
        office=office.body if office else "",
        day=day.isoformat(),
        revision=number,
        digest=digest,
        agreements=connection.scalar(select(func.count()).select_from(Agreement)) or 0,
        documents=connection.scalar(select(func.count()).select_from(Document)) or 0,
    )


def fitting(connection: Connection, attestations: Sequence[Attestation]) -> tuple[bool, ...]:
    """For each attestation whether the history, computed anew, still has that digest at that revision."""
    computed = {number: wanted for number, _found, wanted in digests(connection)}
    return tuple(computed.get(one.revision) == one.digest for one in attestations)
