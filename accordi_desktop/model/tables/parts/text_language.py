# SPDX-License-Identifier: EUPL-1.2
"""The languages an act was written in, and which of its texts is authentic."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.enums import TextStanding
from accordi_desktop.model.tables.base import Base, enum_column
from accordi_desktop.model.tables.parts.part import Part


class TextLanguage(Part, Base):
    """The text in one language, as a code such as "it", and its standing among the others."""

    __tablename__ = "text_language"

    language: Mapped[str] = mapped_column(String(8))
    standing: Mapped[TextStanding] = mapped_column(enum_column(TextStanding), default=TextStanding.AUTHENTIC)
