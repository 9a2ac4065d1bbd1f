# SPDX-License-Identifier: EUPL-1.2
"""What several chosen agreements have in common, as plain values."""

from dataclasses import dataclass

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import Status


@dataclass(frozen=True, slots=True)
class NextEnd:
    """The agreement that ends first from today on, and when."""

    agreement_id: int
    reference: str
    counterpart: str
    on: PartialDate


@dataclass(frozen=True, slots=True)
class SelectionSummary:
    """How many agreements there are of each status and with each country (ISO code), the most first.

    An agreement with counterparts in two countries counts for both; one without any counts for none.
    """

    count: int
    statuses: tuple[tuple[Status, int], ...]
    countries: tuple[tuple[str, int], ...]
    next_end: NextEnd | None
