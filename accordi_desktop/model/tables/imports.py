# SPDX-License-Identifier: EUPL-1.2
"""The tables that were imported, remembered by the shape of their headings."""

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.tables.base import Base


class ImportSource(Base):
    """A table of another program: the file read last, its headings' digest, the meaning of its columns."""

    __tablename__ = "import_source"
    __table_args__ = (UniqueConstraint("shape", "sheet"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    shape: Mapped[str] = mapped_column(String(64))
    sheet: Mapped[str] = mapped_column(Text, default="")
    mapping_json: Mapped[str] = mapped_column(Text)
    imported_on: Mapped[str] = mapped_column(String(10))
