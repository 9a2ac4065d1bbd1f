# SPDX-License-Identifier: EUPL-1.2
"""The agreement: its own fields, its parts, and the columns derived from them for lists and search."""

from typing import TypeVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import RenewalClause, Side
from accordi_desktop.model.tables.attached import Acceptance, Document, ProcedureStep
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column
from accordi_desktop.model.tables.parts import (
    AgreementSector,
    Gap,
    Initiative,
    Part,
    Party,
    Period,
    Signatory,
    Title,
)
from accordi_desktop.model.tables.parts.act_number import ActNumber
from accordi_desktop.model.tables.parts.assertion import Assertion
from accordi_desktop.model.tables.parts.link import Link
from accordi_desktop.model.tables.parts.suspension import Suspension
from accordi_desktop.model.tables.parts.text_language import TextLanguage
from accordi_desktop.model.tables.taxonomy import InstrumentKind

P = TypeVar("P", bound=Part)
A = TypeVar("A", Document, ProcedureStep)


def _parts(kind: type[P]) -> Mapped[list[P]]:
    return relationship(
        kind,
        cascade="all, delete-orphan",
        order_by=kind.position,
        passive_deletes=True,
        foreign_keys=(kind.agreement_id,),
    )


def _attached(kind: type[A]) -> Mapped[list[A]]:
    """To be read only: what is attached is written on its own."""
    return relationship(kind, viewonly=True, order_by=(kind.position, kind.id))


class DerivedColumns:
    """What is computed at every save (`model/computed_columns.py`), so that lists work in SQL.

    These columns are never edited and are not in the journal: after an undo they are computed again, and
    until then a row that came back has the defaults of the table.
    """

    signed: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, index=True)
    list_counterpart: Mapped[str] = mapped_column(Text, default="", server_default="")
    list_city: Mapped[str] = mapped_column(Text, default="", server_default="")
    list_countries: Mapped[str] = mapped_column(Text, default="", server_default="")
    list_title: Mapped[str] = mapped_column(Text, default="", server_default="")
    list_sectors: Mapped[str] = mapped_column(Text, default="", server_default="")
    sort_counterpart: Mapped[str] = mapped_column(Text, default="", server_default="", index=True)
    sort_city: Mapped[str] = mapped_column(Text, default="", server_default="", index=True)
    sort_title: Mapped[str] = mapped_column(Text, default="", server_default="", index=True)
    sort_sectors: Mapped[str] = mapped_column(Text, default="", server_default="")
    sort_signed: Mapped[str] = mapped_column(Text, default="", server_default="", index=True)
    search_text: Mapped[str] = mapped_column(Text, default="", server_default="")


DERIVED_COLUMNS = frozenset(DerivedColumns.__annotations__)


class Agreement(DerivedColumns, Base):
    """One signed act, or one in preparation, between the city and its counterparts."""

    __tablename__ = "agreement"
    __table_args__ = (
        CheckConstraint("notice_months BETWEEN 1 AND 1200", name="notice_months"),
        CheckConstraint("notice_days BETWEEN 1 AND 36500", name="notice_days"),
        CheckConstraint("counterpart_notice_months BETWEEN 1 AND 1200", name="counterpart_notice_months"),
        CheckConstraint("counterpart_notice_days BETWEEN 1 AND 36500", name="counterpart_notice_days"),
        CheckConstraint("tacit_months BETWEEN 1 AND 1200", name="tacit_months"),
        CheckConstraint("tacit_limit BETWEEN 1 AND 1000", name="tacit_limit"),
        CheckConstraint("length(reference) > 0", name="reference"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    reference: Mapped[str] = mapped_column(String(40))
    kind_id: Mapped[int | None] = mapped_column(ForeignKey(InstrumentKind.id), index=True)
    kind_wording: Mapped[str] = mapped_column(Text, default="")
    purpose: Mapped[str] = mapped_column(Text, default="")
    renewal_clause: Mapped[RenewalClause] = mapped_column(
        enum_column(RenewalClause), default=RenewalClause.UNKNOWN
    )
    notice_months: Mapped[int | None]
    tacit_months: Mapped[int | None]
    open_ended: Mapped[bool] = mapped_column(default=False)
    terminated_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    termination_reason: Mapped[str] = mapped_column(Text, default="")
    declined_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    # A fixed day of the year for notice is "06-30"; without notice of its own the counterpart has the same.
    notice_days: Mapped[int | None]
    notice_yearday: Mapped[str] = mapped_column(String(5), default="", server_default="")
    counterpart_notice_months: Mapped[int | None]
    counterpart_notice_days: Mapped[int | None]
    counterpart_notice_yearday: Mapped[str] = mapped_column(String(5), default="", server_default="")
    tacit_limit: Mapped[int | None]
    declined_by: Mapped[Side | None] = mapped_column(enum_column(Side))
    accepted_late: Mapped[bool] = mapped_column(default=False, server_default="0")
    termination_decided_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    termination_decided_by: Mapped[str] = mapped_column(Text, default="", server_default="")
    termination_place: Mapped[str] = mapped_column(Text, default="", server_default="")
    termination_protocol_number: Mapped[str] = mapped_column(Text, default="", server_default="")
    termination_resolution_number: Mapped[str] = mapped_column(Text, default="", server_default="")
    ending_event: Mapped[str] = mapped_column(Text, default="", server_default="")
    ending_event_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    protocol_number: Mapped[str] = mapped_column(Text, default="")
    resolution_number: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text, default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    published: Mapped[bool] = mapped_column(default=False)
    deleted_at: Mapped[str | None] = mapped_column(String(32), index=True)

    kind: Mapped[InstrumentKind | None] = relationship(InstrumentKind)
    titles: Mapped[list[Title]] = _parts(Title)
    parties: Mapped[list[Party]] = _parts(Party)
    signatories: Mapped[list[Signatory]] = _parts(Signatory)
    sectors: Mapped[list[AgreementSector]] = _parts(AgreementSector)
    periods: Mapped[list[Period]] = _parts(Period)
    initiatives: Mapped[list[Initiative]] = _parts(Initiative)
    gaps: Mapped[list[Gap]] = _parts(Gap)
    suspensions: Mapped[list[Suspension]] = _parts(Suspension)
    assertions: Mapped[list[Assertion]] = _parts(Assertion)
    text_languages: Mapped[list[TextLanguage]] = _parts(TextLanguage)
    numbers: Mapped[list[ActNumber]] = _parts(ActNumber)
    links: Mapped[list[Link]] = _parts(Link)
    documents: Mapped[list[Document]] = _attached(Document)
    steps: Mapped[list[ProcedureStep]] = _attached(ProcedureStep)
    acceptances: Mapped[list[Acceptance]] = relationship(Acceptance, viewonly=True, order_by=Acceptance.id)


Index("uq_agreement_reference_folded", func.lower(Agreement.reference), unique=True)
