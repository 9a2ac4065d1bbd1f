# SPDX-License-Identifier: EUPL-1.2
"""The parties of an agreement."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import BodyKind, Origin, Side
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column
from accordi_desktop.model.tables.parts.part import Part


class Party(Part, Base):
    """A body on one side of the agreement, as recorded for it; in a network it may join and leave by acts.

    Without `body_kind` nobody has said what it is.
    """

    __tablename__ = "party"

    name: Mapped[str] = mapped_column(Text)
    side: Mapped[Side] = mapped_column(enum_column(Side))
    body_kind: Mapped[BodyKind | None] = mapped_column(enum_column(BodyKind))
    parent: Mapped[str] = mapped_column(Text, default="")
    city: Mapped[str] = mapped_column(Text, default="")
    country: Mapped[str] = mapped_column(String(2), default="", index=True)
    country_origin: Mapped[Origin] = mapped_column(enum_column(Origin), default=Origin.STATED)
    other_names: Mapped[str] = mapped_column(Text, default="")
    joined_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    left_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    membership_act: Mapped[str] = mapped_column(Text, default="", server_default="")
