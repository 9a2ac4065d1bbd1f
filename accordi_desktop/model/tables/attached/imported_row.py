# SPDX-License-Identifier: EUPL-1.2
"""The row of a file that an agreement was made from."""

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.tables.attached.attached import Attached
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.imports import ImportSource


class ImportedRow(Attached, Base):
    """A row as it stood: `key` tells it from the others of its source, `cells_json` holds its cells."""

    __tablename__ = "imported_row"
    __table_args__ = (UniqueConstraint("source_id", "key"),)

    source_id: Mapped[int] = mapped_column(ForeignKey(ImportSource.id, ondelete="CASCADE"))
    key: Mapped[str] = mapped_column(Text)
    cells_json: Mapped[str] = mapped_column(Text)
