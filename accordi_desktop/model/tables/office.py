# SPDX-License-Identifier: EUPL-1.2
"""The office: its particulars, the rules of its sources, its saved views, its template of a procedure."""

from sqlalchemy import CheckConstraint, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.enums import ProcedurePurpose
from accordi_desktop.model.tables.base import Base, enum_column


class Office(Base):
    """The particulars of the office: one row."""

    __tablename__ = "office"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_row"),
        CheckConstraint("lead_days BETWEEN 0 AND 3650", name="lead_days"),
        CheckConstraint("usual_months BETWEEN 1 AND 1200", name="usual_months"),
        CheckConstraint("decision_months BETWEEN 0 AND 120", name="decision_months"),
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
    decision_months: Mapped[int] = mapped_column(default=12, server_default="12")
    reminder_days: Mapped[str] = mapped_column(Text, default="365,180,90,30", server_default="365,180,90,30")
    # Names the register in what leaves it, so that a second export updates the first.
    identity: Mapped[str] = mapped_column(String(32), default="", server_default="")


class SourceRule(Base):
    """The general rule a source states for all its agreements; shown with them, never applied to one."""

    __tablename__ = "source_rule"

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(Text, unique=True)
    rule: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(default=0)


class View(Base):
    """A filter of the table, kept under a name."""

    __tablename__ = "view"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    query_json: Mapped[str] = mapped_column(Text)


class ProcedureTemplateStep(Base):
    """A step of the checklist every procedure of the office begins with."""

    __tablename__ = "procedure_template_step"
    __table_args__ = (CheckConstraint("due_days BETWEEN 0 AND 3650", name="due_days"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(default=0)
    purpose: Mapped[ProcedurePurpose] = mapped_column(enum_column(ProcedurePurpose))
    name: Mapped[str] = mapped_column(Text)
    recipient: Mapped[str] = mapped_column(Text, default="")
    due_days: Mapped[int | None]
    holds_signature: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(Text, default="")
