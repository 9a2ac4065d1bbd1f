# SPDX-License-Identifier: EUPL-1.2
"""The suspensions of an agreement, one row each; resuming gives the row its last day."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.tables.base import Base, EdtfDate
from accordi_desktop.model.tables.parts.part import Part


class Suspension(Part, Base):
    """From its first to its last day (unknown while it goes on), with the act that decided it."""

    __tablename__ = "suspension"

    since: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    until: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    reason: Mapped[str] = mapped_column(Text, default="", server_default="")
    decided_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    decided_by: Mapped[str] = mapped_column(Text, default="", server_default="")
    place: Mapped[str] = mapped_column(Text, default="", server_default="")
    protocol_number: Mapped[str] = mapped_column(Text, default="", server_default="")
    resolution_number: Mapped[str] = mapped_column(Text, default="", server_default="")
