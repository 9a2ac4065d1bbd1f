# SPDX-License-Identifier: EUPL-1.2
"""The signatories of an agreement and of its later acts."""

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Side, SignatoryRole
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column
from accordi_desktop.model.tables.parts.part import Part


class Signatory(Part, Base):
    """A person with office and body as they were on the day of the signature.

    `signed_on` and `signed_at` where that is not day and place of the act. The act signed is the later one of
    `period_id`, the suspension, the termination, else the agreement itself.
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
    suspension_id: Mapped[int | None] = mapped_column(
        ForeignKey("suspension.id", ondelete="SET NULL"), index=True
    )
    of_termination: Mapped[bool] = mapped_column(default=False, server_default="0")
