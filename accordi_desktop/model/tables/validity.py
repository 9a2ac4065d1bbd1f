# SPDX-License-Identifier: EUPL-1.2
"""What follows from the dates of each agreement: its validity over time, and dates that are out of order.

Derived at every save, never edited, and not in the history.
"""

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base, EdtfDate


class StoredSpan(Base):
    """A state of an agreement from a day until another, which is not part of it (`model/validity/spans.py`).

    Days are ISO texts, which order as the days do. Each span of days stands twice: as EDTF text to be read,
    and as its first and last day to be compared. `notice_earliest` and `notice_latest` are those of the side
    that has to give notice first. `renewals` counts all until then, `declined` tells that notice was given.
    """

    __tablename__ = "validity_span"
    __table_args__ = ({"sqlite_with_rowid": False},)

    agreement_id: Mapped[int] = mapped_column(ForeignKey(Agreement.id, ondelete="CASCADE"), primary_key=True)
    from_day: Mapped[str] = mapped_column(String(10), primary_key=True)
    until_day: Mapped[str] = mapped_column(String(10))
    status: Mapped[str] = mapped_column(String(24))
    reason: Mapped[str] = mapped_column(String(24))
    on_text: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True)
    end_text: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True)
    end_earliest: Mapped[str | None] = mapped_column(String(10))
    end_latest: Mapped[str | None] = mapped_column(String(10))
    end_basis: Mapped[str] = mapped_column(String(24))
    counted_from: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True)
    months: Mapped[int | None]
    own_notice: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True)
    counterpart_notice: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True)
    notice_earliest: Mapped[str | None] = mapped_column(String(10))
    notice_latest: Mapped[str | None] = mapped_column(String(10))
    tacit_renewals: Mapped[int]
    renewals: Mapped[int]
    declined: Mapped[bool]
    remarks: Mapped[int]


class StoredContradiction(Base):
    """Two dates of an agreement that are out of order (`model/validity/orderings.py`).

    `code` names what is wrong; the paths are those of the fields of a draft.
    """

    __tablename__ = "contradiction"
    __table_args__ = ({"sqlite_with_rowid": False},)

    agreement_id: Mapped[int] = mapped_column(ForeignKey(Agreement.id, ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(40))
    first_path: Mapped[str] = mapped_column(String(80))
    first: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True)
    second_path: Mapped[str] = mapped_column(String(80))
    second: Mapped[PartialDate] = mapped_column(EdtfDate, nullable=True)


class ValidityHorizon(Base):
    """Up to when endless renewal is told in spans, one row."""

    __tablename__ = "validity_horizon"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(String(10))


DERIVED_TABLES = frozenset(
    {StoredSpan.__tablename__, StoredContradiction.__tablename__, ValidityHorizon.__tablename__}
)
