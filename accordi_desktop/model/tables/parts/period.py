# SPDX-License-Identifier: EUPL-1.2
"""The acts of an agreement and their periods of validity."""

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Certainty, PeriodKind, RenewalManner, StartRule
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column
from accordi_desktop.model.tables.parts.part import Part


class Period(Part, Base):
    """An act and the period of validity it gives; a renewal is a row of its own, never an overwritten date.

    An amendment says in `subject` what it changes and may give no period. `about_id` is the act it is about,
    none for the one before it. Without a start rule the term begins on the stated start, else with the act or
    where the old term ends.
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
    about_id: Mapped[int | None] = mapped_column(ForeignKey("period.id", ondelete="SET NULL"), index=True)
    place: Mapped[str] = mapped_column(Text, default="", server_default="")
    decided_by: Mapped[str] = mapped_column(Text, default="", server_default="")
    protocol_number: Mapped[str] = mapped_column(Text, default="", server_default="")
    resolution_number: Mapped[str] = mapped_column(Text, default="", server_default="")
