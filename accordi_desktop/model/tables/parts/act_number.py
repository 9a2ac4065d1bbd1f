# SPDX-License-Identifier: EUPL-1.2
"""The protocol and resolution numbers of an act beyond its main ones."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import NumberKind
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column
from accordi_desktop.model.tables.parts.part import Part


class ActNumber(Part, Base):
    """A number with the body that gave it, and its day."""

    __tablename__ = "act_number"

    kind: Mapped[NumberKind] = mapped_column(enum_column(NumberKind))
    number: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text, default="", server_default="")
    dated: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
