# SPDX-License-Identifier: EUPL-1.2
"""What one can filter by, each with its count under the other filters."""

from sqlalchemy import ColumnElement, Connection, Select, cast, func, select
from sqlalchemy import String as Text

from accordi_desktop.model.agreement import Agreement as A
from accordi_desktop.model.parts import AgreementSector, Party
from accordi_desktop.model.vocabulary import Side
from accordi_desktop.register.queries.filters import conditions
from accordi_desktop.register.queries.listing import Standpoint
from accordi_desktop.register.queries.standing import status_sql
from accordi_desktop.register.query import AgreementQuery
from accordi_desktop.register.views import Facet, Facets


def facets(connection: Connection, query: AgreementQuery, at: Standpoint) -> Facets:
    """Every value of each filter with the number of agreements it would leave."""

    def where(without: str) -> list[ColumnElement[bool]]:
        return conditions(query, at.today, at.lead_days, without=without)

    status = status_sql(at.today, at.lead_days)
    year = func.substr(A.signed, 1, 4)
    agreements = func.count(A.id.distinct())
    return Facets(
        statuses=_counted(
            connection, select(status, func.count()).where(*where("statuses")).group_by(status)
        ),
        countries=_counted(
            connection,
            select(Party.country, agreements)
            .join(A, A.id == Party.agreement_id)
            .where(Party.side == Side.COUNTERPART, Party.country != "", *where("countries"))
            .group_by(Party.country),
        ),
        sectors=_counted(
            connection,
            select(cast(AgreementSector.sector_id, Text), agreements)
            .join(A, A.id == AgreementSector.agreement_id)
            .where(AgreementSector.sector_id.is_not(None), *where("sector_ids"))
            .group_by(AgreementSector.sector_id),
        ),
        kinds=_counted(
            connection,
            select(cast(A.kind_id, Text), func.count())
            .where(A.kind_id.is_not(None), *where("kind_ids"))
            .group_by(A.kind_id),
        ),
        years=_counted(
            connection,
            select(year, func.count()).where(A.signed.is_not(None), *where("years")).group_by(year),
        ),
    )


def _counted(connection: Connection, statement: Select[str, int]) -> tuple[Facet, ...]:
    return tuple(Facet(row[0], row[1]) for row in connection.execute(statement))
