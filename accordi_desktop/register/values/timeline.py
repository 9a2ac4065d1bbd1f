# SPDX-License-Identifier: EUPL-1.2
"""An agreement on the axis of time, as a frozen fact."""

from dataclasses import dataclass

from accordi_desktop.model.enums import Status
from accordi_desktop.model.timespans import Span


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One agreement with its spans; countries are ISO codes, and names of sectors, as in the table.

    `suspensions` lie over the spans, as far as it was in force otherwise.
    """

    id: int
    reference: str
    counterpart: str
    title: str
    countries: tuple[str, ...]
    sectors: tuple[str, ...]
    status: Status
    spans: tuple[Span, ...]
    suspensions: tuple[Span, ...] = ()
