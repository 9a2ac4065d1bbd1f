# SPDX-License-Identifier: EUPL-1.2
"""The titles of an agreement."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.parts.part import Part


class Title(Part, Base):
    """A title in one language: the act's own (`proper`) or a description."""

    __tablename__ = "title"

    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(8), default="it")
    proper: Mapped[bool] = mapped_column(default=True)
