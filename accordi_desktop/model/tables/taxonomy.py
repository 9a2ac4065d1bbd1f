# SPDX-License-Identifier: EUPL-1.2
"""The terms that the office files agreements under: sectors and kinds of instrument."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.tables.base import Base


class Sector(Base):
    """A term of the office's taxonomy of sectors."""

    __tablename__ = "sector"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    position: Mapped[int] = mapped_column(default=0)


class InstrumentKind(Base):
    """A kind of instrument: memorandum, gemellaggio, protocollo d'intesa…"""

    __tablename__ = "instrument_kind"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    position: Mapped[int] = mapped_column(default=0)
