# SPDX-License-Identifier: EUPL-1.2
"""What every attached row has."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column


class Attached:
    """What every attached row has: the agreement it is kept with."""

    id: Mapped[int] = mapped_column(primary_key=True)
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id", ondelete="CASCADE"), index=True)
