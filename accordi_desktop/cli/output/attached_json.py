# SPDX-License-Identifier: EUPL-1.2
"""What is kept with an agreement, as JSON: its documents and the steps of its procedure."""

from typing import Any

from accordi_desktop.cli.output.field_json import fields_as_json
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.wording import Words
from accordi_desktop.wording.fields import DOCUMENTS, PROCEDURE

_STEP_FIELDS = PROCEDURE.without("due_days", "holds_signature")


def attached(sheet: AgreementSheet, words: Words) -> dict[str, Any]:
    """Documents by name, kind and digest; links from other agreements; steps with dates and outcome."""
    return {
        "documents": [
            fields_as_json(DOCUMENTS.fields, document, sheet, words) | {"digest": document.file.digest}
            for document in sheet.documents
        ],
        "linked_from": [
            {"ref": link.reference, "kind": link.kind.value, "note": link.note} for link in sheet.linked_from
        ],
        "procedure": [fields_as_json(_STEP_FIELDS, step, sheet, words) for step in sheet.steps],
    }
