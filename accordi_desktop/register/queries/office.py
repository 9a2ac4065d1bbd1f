# SPDX-License-Identifier: EUPL-1.2
"""The office's own lists and particulars, and the next free reference."""

import re
from dataclasses import fields

from sqlalchemy import Connection, func, select

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.office import Office, SourceRule, View
from accordi_desktop.model.tables.parts import AgreementSector
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.register.values.views import OfficeParticulars, SavedView, SourceRuleDraft, TermChoice

# Asked before every list: set once, not anew each time.
_PARTICULARS = select(*(getattr(Office, field.name) for field in fields(OfficeParticulars))).where(
    Office.id == 1
)
_NUMBERED = re.compile(r"A-(\d+)", re.IGNORECASE | re.ASCII)


def sectors(connection: Connection) -> tuple[TermChoice, ...]:
    """The taxonomy in the office's order, with how many agreements use each term."""
    use = (
        select(func.count(AgreementSector.agreement_id.distinct()))
        .where(AgreementSector.sector_id == Sector.id)
        .scalar_subquery()
    )
    found = connection.execute(select(Sector.id, Sector.name, use).order_by(Sector.position, Sector.id))
    return tuple(TermChoice(*row) for row in found)


def instrument_kinds(connection: Connection) -> tuple[TermChoice, ...]:
    """The kinds of instrument in the office's order, with how many agreements use each."""
    use = select(func.count(Agreement.id)).where(Agreement.kind_id == InstrumentKind.id).scalar_subquery()
    statement = select(InstrumentKind.id, InstrumentKind.name, use)
    found = connection.execute(statement.order_by(InstrumentKind.position, InstrumentKind.id))
    return tuple(TermChoice(*row) for row in found)


def source_rules(connection: Connection) -> tuple[SourceRuleDraft, ...]:
    """The general rules of sources in the office's order."""
    statement = select(SourceRule.source, SourceRule.rule, SourceRule.id)
    found = connection.execute(statement.order_by(SourceRule.position, SourceRule.id))
    return tuple(SourceRuleDraft(*row) for row in found)


def saved_views(connection: Connection) -> tuple[SavedView, ...]:
    """The saved views by name."""
    found = connection.execute(select(View.id, View.name, View.query_json).order_by(func.lower(View.name)))
    return tuple(SavedView(*row) for row in found)


def office(connection: Connection) -> OfficeParticulars:
    """The particulars of the office; a register that has none yet has the defaults."""
    row = connection.execute(_PARTICULARS).first()
    return OfficeParticulars(*row) if row else OfficeParticulars()


def identity(connection: Connection) -> str:
    """What names this register in everything that leaves it."""
    return connection.scalar(select(Office.identity).where(Office.id == 1)) or ""


def next_number(connection: Connection) -> int:
    """The number of the next reference."""
    taken = connection.scalars(select(Agreement.reference).where(func.lower(Agreement.reference).like("a-%")))
    return max(map(reference_number, taken), default=0) + 1


def reference_number(reference: str) -> int:
    """The number in a reference such as "A-006"; 0 in any other."""
    match = _NUMBERED.fullmatch(reference)
    return int(match[1]) if match else 0


def reference_of(number: int) -> str:
    """The reference with a number."""
    return f"A-{number:03d}"
