# SPDX-License-Identifier: EUPL-1.2
"""The steps of an agreement's procedure."""

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import ProcedurePurpose, StepOutcome
from accordi_desktop.model.tables.attached.attached import Attached
from accordi_desktop.model.tables.attached.document import Document
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column


class ProcedureStep(Attached, Base):
    """A row of the checklist before a signature or a renewal; `due_days` count from the day it was sent."""

    __tablename__ = "procedure_step"
    __table_args__ = (CheckConstraint("due_days BETWEEN 0 AND 3650", name="due_days"),)

    position: Mapped[int] = mapped_column(default=0)
    purpose: Mapped[ProcedurePurpose] = mapped_column(enum_column(ProcedurePurpose))
    name: Mapped[str] = mapped_column(Text)
    recipient: Mapped[str] = mapped_column(Text, default="")
    sent_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    protocol_number: Mapped[str] = mapped_column(Text, default="")
    due_days: Mapped[int | None]
    due_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN, index=True)
    done_on: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    outcome: Mapped[StepOutcome | None] = mapped_column(enum_column(StepOutcome))
    holds_signature: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(Text, default="")
    document_id: Mapped[int | None] = mapped_column(ForeignKey(Document.id, ondelete="SET NULL"), index=True)
