# SPDX-License-Identifier: EUPL-1.2
"""The sectors of an agreement."""

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from accordi_desktop.model.enums import SectorLevel
from accordi_desktop.model.tables.base import Base, enum_column
from accordi_desktop.model.tables.parts.part import Part
from accordi_desktop.model.tables.taxonomy import Sector


class AgreementSector(Part, Base):
    """A sector of an agreement: the wording of the act, and the term of the taxonomy if one fits."""

    __tablename__ = "agreement_sector"

    wording: Mapped[str] = mapped_column(Text, default="")
    sector_id: Mapped[int | None] = mapped_column(ForeignKey(Sector.id), index=True)
    level: Mapped[SectorLevel] = mapped_column(enum_column(SectorLevel), default=SectorLevel.SECTOR)

    sector: Mapped[Sector | None] = relationship(Sector)
