# SPDX-License-Identifier: EUPL-1.2
"""The points to clarify of an agreement."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.parts.part import Part


class Gap(Part, Base):
    """Something the sources leave open, for a person to settle."""

    __tablename__ = "gap"

    text: Mapped[str] = mapped_column(Text)
    settled: Mapped[bool] = mapped_column(default=False)
