# SPDX-License-Identifier: EUPL-1.2
"""The initiatives born of an agreement."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.parts.part import Part


class Initiative(Part, Base):
    """A project born of the agreement; `fields` are its own, not sectors of the agreement."""

    __tablename__ = "initiative"

    name: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text, default="")
    fields: Mapped[str] = mapped_column(Text, default="")
