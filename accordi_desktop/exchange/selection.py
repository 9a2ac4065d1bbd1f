# SPDX-License-Identifier: EUPL-1.2
"""The agreements that leave a register in one file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from accordi_desktop.model.progress import no_progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from accordi_desktop.model.progress import Progress
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementSheet


@dataclass(frozen=True)
class Selection:
    """Agreements of a register by their ids, in this order."""

    register: Register
    ids: Sequence[int]

    def __len__(self) -> int:
        return len(self.ids)

    def sheets(self, progress: Progress = no_progress) -> Iterator[AgreementSheet]:
        """Their sheets, read as they are asked for; `progress` may raise to stop."""
        for number, sheet in enumerate(self.register.agreements.sheets(self.ids)):
            progress(number, len(self.ids))
            yield sheet
        progress(len(self.ids), len(self.ids))

    @cached_property
    def kinds(self) -> Mapping[int, str]:
        """The names of the kinds of instrument by their ids."""
        return self.register.office.term_names().kinds

    @property
    def today(self) -> date:
        """The day for which what is computed holds."""
        return self.register.calendar.today

    def published(self) -> Selection:
        """Those of them that are published."""
        rows = self.register.agreements.rows(self.ids)
        return Selection(self.register, tuple(row.id for row in rows if row.published))
