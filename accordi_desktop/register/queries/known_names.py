# SPDX-License-Identifier: EUPL-1.2
"""Reads the names a form suggests: each once, as its latest agreement has it, the most used first."""

from typing import Any

from sqlalchemy import Connection, Select, func, literal, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import AgreementSector, Part, Party, Signatory
from accordi_desktop.model.tables.taxonomy import Sector
from accordi_desktop.register.values.lists.known_names import KnownBody, KnownCity, KnownNames, KnownPerson

# More than an office ever types; what is used less often than these is not suggested.
_MOST_NAMES = 20_000

Column = InstrumentedAttribute[str]
Counted = Select[*tuple[str, int]]


def known_names(connection: Connection) -> KnownNames:
    """All names of the agreements outside the bin; takes time, so not on the window's thread."""
    body_columns = (
        Party.name, Party.side, Party.body_kind, Party.parent, Party.city, Party.country,
        Party.country_origin, Party.other_names,
    )  # fmt: skip
    person_columns = (Signatory.person, Signatory.office, Signatory.body, Signatory.side)
    city_columns = (Party.city, Party.country, Party.country_origin)
    terms = select(Sector.name, literal(1))
    texts = {
        "parent": _most_used(_used(Party, Party.parent)),
        "office": _most_used(_used(Signatory, Signatory.office)),
        "body": _most_used(_used(Signatory, Signatory.body), _used(Party, Party.name)),
        "sector": _most_used(_used(AgreementSector, AgreementSector.wording), terms),
    }
    return KnownNames(
        (KnownBody(*row) for row in connection.execute(_latest(Party, Party.name, body_columns))),
        (
            KnownPerson(*row)
            for row in connection.execute(_latest(Signatory, Signatory.person, person_columns))
        ),
        (KnownCity(*row) for row in connection.execute(_latest(Party, Party.city, city_columns))),
        {field: tuple(connection.scalars(asked)) for field, asked in texts.items()},
    )


def _latest(part: type[Part], name: Column, columns: tuple[Any, ...]) -> Select[Any]:
    """One row of each name: that of the agreement signed last, else of the one recorded last."""
    newest = func.row_number().over(
        partition_by=name, order_by=(Agreement.signed.desc().nulls_last(), part.id.desc())
    )
    ranked = (
        select(
            *columns,
            newest.label("place"),
            func.count().over(partition_by=name).label("uses"),
        )
        .join(Agreement, Agreement.id == part.agreement_id)
        .where(name != "", Agreement.deleted_at.is_(None))
        .subquery()
    )
    wanted = [ranked.c[column.key] for column in columns]
    first = select(*wanted).where(ranked.c.place == 1)
    return first.order_by(ranked.c.uses.desc(), ranked.c[name.key]).limit(_MOST_NAMES)


def _used(part: type[Part], column: Column) -> Counted:
    counted = select(column, func.count()).join(Agreement, Agreement.id == part.agreement_id)
    return counted.where(column != "", Agreement.deleted_at.is_(None)).group_by(column)


def _most_used(*counted: Counted) -> Select[Any]:
    """The texts of several counts together, each once."""
    first = counted[0].subquery() if len(counted) == 1 else union_all(*counted).subquery()
    text, uses = first.c[0], first.c[1]
    return select(text).group_by(text).order_by(func.sum(uses).desc(), text).limit(_MOST_NAMES)
