# SPDX-License-Identifier: EUPL-1.2
"""Whether the end of an agreement is settled by a notice that was given: nothing is left to decide."""

from accordi_desktop.model.partial_date import PartialDate
from accordi_desktop.model.vocabulary import RenewalClause


def is_declined(declined_on: PartialDate, clause: RenewalClause, tacit_step: int | None) -> bool:
    """A notice counts until the agreement is renewed after it: then its end rolls on again."""
    return declined_on.known and clause is RenewalClause.TACIT and tacit_step is None
