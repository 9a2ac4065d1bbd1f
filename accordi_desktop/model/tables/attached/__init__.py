# SPDX-License-Identifier: EUPL-1.2
"""What is kept with an agreement and changed on its own: documents, procedure, reminders, acceptances.

These are not parts of its content: they are in the history, but an open form does not become stale by them.
"""

from accordi_desktop.model.tables.attached.acceptance import Acceptance
from accordi_desktop.model.tables.attached.attached import Attached
from accordi_desktop.model.tables.attached.document import Document
from accordi_desktop.model.tables.attached.imported_row import ImportedRow
from accordi_desktop.model.tables.attached.procedure import ProcedureStep
from accordi_desktop.model.tables.attached.reminders import ReminderMark, ReminderPlan

__all__ = [
    "Acceptance",
    "Attached",
    "Document",
    "ImportedRow",
    "ProcedureStep",
    "ReminderMark",
    "ReminderPlan",
]
