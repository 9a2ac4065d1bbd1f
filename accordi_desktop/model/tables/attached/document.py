# SPDX-License-Identifier: EUPL-1.2
"""The documents of an agreement."""

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.tables.attached.attached import Attached
from accordi_desktop.model.tables.base import Base, EdtfDate, enum_column


class Document(Attached, Base):
    """A file kept beside the register under its digest ("sha256:" and 64 hex digits); `size` in bytes.

    It belongs to the later act of `period_id`, to a suspension, to the termination, else to the agreement.
    """

    __tablename__ = "document"
    __table_args__ = (
        CheckConstraint("size >= 0", name="size"),
        CheckConstraint("length(file_name) > 0", name="file_name"),
    )

    position: Mapped[int] = mapped_column(default=0)
    kind: Mapped[DocumentKind] = mapped_column(enum_column(DocumentKind), default=DocumentKind.OTHER)
    language: Mapped[str] = mapped_column(String(8), default="")
    dated: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True, default=UNKNOWN)
    note: Mapped[str] = mapped_column(Text, default="")
    file_name: Mapped[str] = mapped_column(Text)
    media_type: Mapped[str] = mapped_column(String(100), default="application/octet-stream")
    size: Mapped[int]
    digest: Mapped[str] = mapped_column(String(80), index=True)
    period_id: Mapped[int | None] = mapped_column(ForeignKey("period.id", ondelete="SET NULL"), index=True)
    suspension_id: Mapped[int | None] = mapped_column(
        ForeignKey("suspension.id", ondelete="SET NULL"), index=True
    )
    of_termination: Mapped[bool] = mapped_column(default=False, server_default="0")
