# SPDX-License-Identifier: EUPL-1.2
"""What is kept with an agreement and changed on its own: documents, procedure, reminders, acceptances.

These are not parts of its content: they are in the history, but an open form does not become stale by them.
"""

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import DocumentKind, ProcedurePurpose, StepOutcome
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column


class Attached:
    """What every attached row has: the agreement it is kept with."""

    id: Mapped[int] = mapped_column(primary_key=True)
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id", ondelete="CASCADE"), index=True)


class Document(Attached, Base):
    """A file kept beside the register under its digest ("sha256:" and 64 hex digits); `size` in bytes.

    `period_id` is the act it belongs to, none for the agreement itself.
    """

    __tablename__ = "document"
    __table_args__ = (
        CheckConstraint("size >= 0", name="size"),
        CheckConstraint("length(file_name) > 0", name="file_name"),
    )

    position: Mapped[int] = mapped_column(default=0)
    kind: Mapped[DocumentKind] = mapped_column(enum_column(DocumentKind), default=DocumentKind.OTHER)
    language: Mapped[str] = mapped_column(String(8), default="")
    dated: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    note: Mapped[str] = mapped_column(Text, default="")
    file_name: Mapped[str] = mapped_column(Text)
    media_type: Mapped[str] = mapped_column(String(100), default="application/octet-stream")
    size: Mapped[int]
    digest: Mapped[str] = mapped_column(String(80), index=True)
    period_id: Mapped[int | None] = mapped_column(ForeignKey("period.id", ondelete="SET NULL"), index=True)


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


class ReminderPlan(Attached, Base):
    """Reminders of its own instead of the office's: days before the decision, "365,180"; "" for none."""

    __tablename__ = "reminder_plan"
    __table_args__ = (UniqueConstraint("agreement_id"),)

    days: Mapped[str] = mapped_column(Text, default="")


class ReminderMark(Attached, Base):
    """What became of one reminder: put off or done; it speaks of the decision of one day, and of no other."""

    __tablename__ = "reminder_mark"
    __table_args__ = (UniqueConstraint("agreement_id", "days_before", "decision_on"),)

    days_before: Mapped[int]
    decision_on: Mapped[str] = mapped_column(String(10))
    snoozed_until: Mapped[str | None] = mapped_column(String(10))
    done_on: Mapped[str | None] = mapped_column(String(10))


class Acceptance(Attached, Base):
    """A missing fact that somebody accepted as unknown, with the reason."""

    __tablename__ = "acceptance"
    __table_args__ = (UniqueConstraint("agreement_id", "fact"),)

    fact: Mapped[str] = mapped_column(String(80))
    note: Mapped[str] = mapped_column(Text, default="")
