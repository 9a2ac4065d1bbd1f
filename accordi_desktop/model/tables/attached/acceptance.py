# SPDX-License-Identifier: EUPL-1.2
"""The missing facts of an agreement that were accepted as unknown."""

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.tables.attached.attached import Attached
from accordi_desktop.model.tables.base import Base


class Acceptance(Attached, Base):
    """A missing fact that somebody accepted as unknown, with the reason."""

    __tablename__ = "acceptance"
    __table_args__ = (UniqueConstraint("agreement_id", "fact"),)

    fact: Mapped[str] = mapped_column(String(80))
    note: Mapped[str] = mapped_column(Text, default="")
