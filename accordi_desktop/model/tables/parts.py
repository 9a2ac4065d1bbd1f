# SPDX-License-Identifier: EUPL-1.2
"""The parts an agreement is made of, one table each; every part belongs to one agreement, in its place."""

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import (
    BodyKind,
    Certainty,
    Origin,
    PeriodKind,
    RenewalManner,
    SectorLevel,
    Side,
    SignatoryRole,
    StartRule,
)
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column
from accordi_desktop.model.tables.lists import Sector


class Part:
    """What every part has: its agreement and its place among its like."""

    id: Mapped[int] = mapped_column(primary_key=True)
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)


class Title(Part, Base):
    """A title in one language: the act's own (`proper`) or a description."""

    __tablename__ = "title"

    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(8), default="it")
    proper: Mapped[bool] = mapped_column(default=True)


class Party(Part, Base):
    """A body on one side of the agreement, as recorded for it; in a network it may join and leave by acts."""

    __tablename__ = "party"

    name: Mapped[str] = mapped_column(Text)
    side: Mapped[Side] = mapped_column(enum_column(Side))
    body_kind: Mapped[BodyKind] = mapped_column(enum_column(BodyKind))
    parent: Mapped[str] = mapped_column(Text, default="")
    city: Mapped[str] = mapped_column(Text, default="")
    country: Mapped[str] = mapped_column(String(2), default="", index=True)
    country_origin: Mapped[Origin] = mapped_column(enum_column(Origin), default=Origin.STATED)
    other_names: Mapped[str] = mapped_column(Text, default="")
    joined_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    left_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    membership_act: Mapped[str] = mapped_column(Text, default="", server_default="")


class Signatory(Part, Base):
    """A person with office and body as they were on the day of the signature.

    `signed_on` and `signed_at` where that is not day and place of the act; `period_id` is the act signed,
    none for the agreement itself.
    """

    __tablename__ = "signatory"

    person: Mapped[str] = mapped_column(Text)
    office: Mapped[str] = mapped_column(Text, default="")
    body: Mapped[str] = mapped_column(Text, default="")
    side: Mapped[Side] = mapped_column(enum_column(Side))
    role: Mapped[SignatoryRole] = mapped_column(enum_column(SignatoryRole), default=SignatoryRole.SIGNER)
    signed_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    signed_at: Mapped[str] = mapped_column(Text, default="", server_default="")
    period_id: Mapped[int | None] = mapped_column(ForeignKey("period.id", ondelete="SET NULL"), index=True)


class AgreementSector(Part, Base):
    """A sector of an agreement: the wording of the act, and the term of the taxonomy if one fits."""

    __tablename__ = "agreement_sector"

    wording: Mapped[str] = mapped_column(Text, default="")
    sector_id: Mapped[int | None] = mapped_column(ForeignKey(Sector.id), index=True)
    level: Mapped[SectorLevel] = mapped_column(enum_column(SectorLevel), default=SectorLevel.SECTOR)

    sector: Mapped[Sector | None] = relationship(Sector)


class Period(Part, Base):
    """An act and the period of validity it gives; a renewal is a row of its own, never an overwritten date.

    An amendment says in `subject` what it changes and may give no period. Without a start rule the term
    begins on the stated start, else with the act or where the old term ends.
    """

    __tablename__ = "period"
    __table_args__ = (
        CheckConstraint("months BETWEEN 1 AND 1200", name="months"),
        CheckConstraint("days BETWEEN 1 AND 36500", name="days"),
    )

    kind: Mapped[PeriodKind] = mapped_column(enum_column(PeriodKind))
    act_date: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, index=True, default=UNKNOWN)
    start: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    months: Mapped[int | None]
    end: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    certainty: Mapped[Certainty] = mapped_column(enum_column(Certainty), default=Certainty.DOCUMENTED)
    note: Mapped[str] = mapped_column(Text, default="")
    start_rule: Mapped[StartRule | None] = mapped_column(enum_column(StartRule))
    entered_into_force: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    days: Mapped[int | None]
    manner: Mapped[RenewalManner] = mapped_column(
        enum_column(RenewalManner), default=RenewalManner.UNSTATED, server_default="unstated"
    )
    subject: Mapped[str] = mapped_column(Text, default="", server_default="")
    place: Mapped[str] = mapped_column(Text, default="", server_default="")
    decided_by: Mapped[str] = mapped_column(Text, default="", server_default="")
    protocol_number: Mapped[str] = mapped_column(Text, default="", server_default="")
    resolution_number: Mapped[str] = mapped_column(Text, default="", server_default="")


class Initiative(Part, Base):
    """A project born of the agreement; `fields` are its own, not sectors of the agreement."""

    __tablename__ = "initiative"

    name: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text, default="")
    fields: Mapped[str] = mapped_column(Text, default="")


class Gap(Part, Base):
    """Something the sources leave open, for a person to settle."""

    __tablename__ = "gap"

    text: Mapped[str] = mapped_column(Text)
    settled: Mapped[bool] = mapped_column(default=False)
