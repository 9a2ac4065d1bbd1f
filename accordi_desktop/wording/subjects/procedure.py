# SPDX-License-Identifier: EUPL-1.2
"""What is said of a procedure wherever it is met."""

from collections.abc import Iterable

from accordi_desktop.register.values.procedure import StepView
from accordi_desktop.wording.words import Words


def early_signature(words: Words, steps: Iterable[StepView]) -> str:
    """The warning that a signature comes before the terms of these steps; nothing where there are none."""
    return " ".join(
        words.text("procedure.early_signature", step=step.content.name, date=words.date(step.content.due_on))
        for step in steps
    )
