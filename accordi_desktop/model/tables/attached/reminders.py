# SPDX-License-Identifier: EUPL-1.2
"""An agreement's own reminders, and what became of each."""

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.tables.attached.attached import Attached
from accordi_desktop.model.tables.base import Base


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
