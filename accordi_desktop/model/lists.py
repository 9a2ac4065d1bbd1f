# SPDX-License-Identifier: EUPL-1.2
"""What the office itself decides: its particulars, its sectors, its kinds of instrument, its views."""

from sqlalchemy import CheckConstraint, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.base import Base


class Office(Base):
    """The particulars of the office: one row."""

    __tablename__ = "office"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_row"),
        CheckConstraint("lead_days BETWEEN 0 AND 3650", name="lead_days"),
        CheckConstraint("usual_months BETWEEN 1 AND 1200", name="usual_months"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[str] = mapped_column(Text, default="")
    office: Mapped[str] = mapped_column(Text, default="")
    city: Mapped[str] = mapped_column(Text, default="")
    country: Mapped[str] = mapped_column(String(2), default="IT")
    address: Mapped[str] = mapped_column(Text, default="")
    contacts: Mapped[str] = mapped_column(Text, default="")
    lead_days: Mapped[int] = mapped_column(default=180)
    usual_months: Mapped[int] = mapped_column(default=24)


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


class View(Base):
    """A filter of the table, kept under a name."""

    __tablename__ = "view"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    query_json: Mapped[str] = mapped_column(Text)
