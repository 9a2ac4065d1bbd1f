# SPDX-License-Identifier: EUPL-1.2
"""What deserves a second look in a draft: dates that contradict each other; never a reason to refuse."""

from accordi_desktop.model.validity.orderings import Contradiction, orderings
from accordi_desktop.register.validity_facts import facts_of_draft
from accordi_desktop.register.values.drafts import AgreementDraft


def warnings(draft: AgreementDraft) -> tuple[Contradiction, ...]:
    """Everything out of order in a draft, in the order of the form, by the paths of its fields."""
    return orderings(facts_of_draft(draft))
