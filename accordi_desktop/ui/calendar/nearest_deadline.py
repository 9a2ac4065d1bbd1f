# SPDX-License-Identifier: EUPL-1.2
"""The deadline nearest to a month, on one side of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.ui.calendar.month.layout import Month, nearest, spans_ahead

if TYPE_CHECKING:
    from accordi_desktop.model.enums import DeadlineKind
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.query import AgreementQuery
    from accordi_desktop.register.values.views import Deadline


def nearest_deadline(
    register: Register, query: AgreementQuery, kinds: frozenset[DeadlineKind], month: Month, *, forward: bool
) -> Deadline | None:
    """The nearest deadline on one side, looking further and further."""
    for first, last in spans_ahead(month, forward=forward):
        found = nearest(register.calendar.deadlines(first, last, query, kinds), month, forward=forward)
        if found is not None:
            return found
    return None
