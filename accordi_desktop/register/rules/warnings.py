# SPDX-License-Identifier: EUPL-1.2
"""What deserves a second look in a draft: dates that contradict each other; never a reason to refuse."""

from dataclasses import replace

from accordi_desktop.model.validity.orderings import Contradiction, orderings
from accordi_desktop.register.rules.problems import countable
from accordi_desktop.register.validity_facts import facts_of_draft, field_path
from accordi_desktop.register.values.drafts import AgreementDraft


def warnings(draft: AgreementDraft) -> tuple[Contradiction, ...]:
    """Everything out of order in a draft, in the order of the form, by the paths of its fields."""
    return tuple(
        replace(one, first_path=field_path(one.first_path), second_path=field_path(one.second_path))
        for one in orderings(facts_of_draft(countable(draft)))
    )
