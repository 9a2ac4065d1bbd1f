# SPDX-License-Identifier: EUPL-1.2
"""What every part of an agreement has."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column


class Part:
    """What every part has: its agreement and its place among its like."""

    id: Mapped[int] = mapped_column(primary_key=True)
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
