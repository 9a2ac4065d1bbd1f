# SPDX-License-Identifier: EUPL-1.2
"""What sources say of the status of an agreement, one row each; the newest dated one counts."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import AssertedStatus
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column
from accordi_desktop.model.tables.parts.part import Part


class Assertion(Part, Base):
    """The status a source asserts, in its words, on the day it spoke or undated, and on which page."""

    __tablename__ = "assertion"

    status: Mapped[AssertedStatus | None] = mapped_column(enum_column(AssertedStatus))
    wording: Mapped[str] = mapped_column(Text, default="", server_default="")
    source: Mapped[str] = mapped_column(Text, default="", server_default="")
    as_of: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    page: Mapped[str] = mapped_column(Text, default="", server_default="")
