# SPDX-License-Identifier: EUPL-1.2
"""Links between agreements: this one supersedes, renews, implements or depends on another."""

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.enums import LinkKind
from accordi_desktop.model.tables.base import Base, enum_column
from accordi_desktop.model.tables.parts.part import Part


class Link(Part, Base):
    """What this agreement is to the other; both show it."""

    __tablename__ = "link"

    kind: Mapped[LinkKind] = mapped_column(enum_column(LinkKind))
    other_id: Mapped[int] = mapped_column(ForeignKey("agreement.id", ondelete="CASCADE"), index=True)
    note: Mapped[str] = mapped_column(Text, default="", server_default="")
